extension ResourceAccess {
  /// State machines, schedules and what routes events.
  static let integration: [String: ResourceAccess] = [
    "AWS::Events::Rule": ResourceAccess(
      arn: "arn:aws:events:{region}:{account}:rule/{Name}", roles: ["RoleArn"], service: "events.amazonaws.com"),
    "AWS::Pipes::Pipe": ResourceAccess(
      arn: "arn:aws:pipes:{region}:{account}:pipe/{Name}",
      verbs: [.manage: [.itself("pipes:StartPipe", "pipes:StopPipe", "pipes:DescribePipe")]], roles: ["RoleArn"]),
    "AWS::Scheduler::Schedule": ResourceAccess(
      arn: "arn:aws:scheduler:{region}:{account}:schedule/*/{Name}", service: "scheduler.amazonaws.com"),
    "AWS::Scheduler::ScheduleGroup": ResourceAccess(
      arn: "arn:aws:scheduler:{region}:{account}:schedule-group/{Name}",
      verbs: [
        // The role that a schedule calls its target with is passed: an end of its own.
        .write: [.on("{Schedules}", do: ["scheduler:CreateSchedule", "scheduler:UpdateSchedule"])],
        .read: [.on("{Schedules}", do: ["scheduler:GetSchedule"])],
        .delete: [.on("{Schedules}", do: ["scheduler:DeleteSchedule"])],
        .list: [
          .everywhere(
            ["scheduler:ListSchedules"],
            source: "Actions, resources, and condition keys for Amazon EventBridge Scheduler")
        ],
      ],
      otherARNs: [
        "Schedules": OtherARN(
          ofResource: "arn:aws:scheduler:{region}:{account}:schedule/{Name}/{object}",
          ofExisting: "arn:aws:scheduler:{region}:{account}:schedule/*/{object}")
      ]),
    "AWS::StepFunctions::Activity": ResourceAccess(
      arn: "arn:aws:states:{region}:{account}:activity:{Name}",
      verbs: [.receive: [.itself("states:GetActivityTask"), results]]),
    "AWS::StepFunctions::StateMachine": ResourceAccess(
      arn: "arn:aws:states:{region}:{account}:stateMachine:{StateMachineName}",
      verbs: [
        .invoke: [.itself("states:StartExecution", "states:StartSyncExecution")],
        .read: [
          .on("{Executions}", do: ["states:DescribeExecution", "states:GetExecutionHistory"]),
          .along(do: ["states:DescribeStateMachine"]),
        ],
        .list: [.itself("states:ListExecutions")],
        // Results of tasks name the machine, though not for a task of an activity (SAM's StepFunctionsCallbackPolicy).
        .send: [.itself("states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat")],
        .delete: [.on("{Executions}", do: ["states:StopExecution"])],
      ],
      otherARNs: [
        "Executions": OtherARN(
          ofResource: "arn:aws:states:{region}:{account}:execution:{Name}:{object}",
          ofExisting: "arn:aws:states:{region}:{account}:execution:*:{object}")
      ], roles: ["RoleArn"]),
  ]

  private static let results = AccessRule.along(do: [
    "states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat",
  ])
}
