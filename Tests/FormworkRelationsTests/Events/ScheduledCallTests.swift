import FormworkIR
import FormworkRelations
import Testing

/// What a schedule becomes.
struct ScheduledCallTests {
  private let scene = Scene()

  private func call(
    to target: RelationEnd, settings: [Property] = [], targetSettings: [Property] = [],
    deadLetters: RelationEnd? = nil, task: TaskRun? = nil
  ) -> ScheduledCall {
    ScheduledCall(
      id: "\(target.name ?? "")/Schedule", .string("rate(1 hour)"), to: target, settings: settings,
      targetSettings: targetSettings, deadLetters: deadLetters, task: task, scope: nil, location: Scene.location)
  }

  @Test func `A schedule calls under a role of its own`() {
    #expect(
      scene.made(call(to: scene.worker.end, deadLetters: scene.failures.end)) == """
        Worker/ScheduleRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "scheduler.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "WorkerScheduleRolePolicy", "PolicyDocument": ["Version": "2012-10-17", \
        "Statement": [["Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": Worker.Arn], ["Effect": \
        "Allow", "Action": "sqs:SendMessage", "Resource": Failures.Arn]]]]]
        Worker/Schedule AWS::Scheduler::Schedule
          ScheduleExpression: "rate(1 hour)"
          FlexibleTimeWindow: ["Mode": "OFF"]
          Target: ["Arn": Worker.Arn, "RoleArn": Worker/ScheduleRole.Arn, "DeadLetterConfig": ["Arn": Failures.Arn]]
        """)
  }

  @Test func `A flexible window stays as it is given`() {
    #expect(
      scene.made(
        call(
          to: scene.jobs.end,
          settings: [
            Property(
              "FlexibleTimeWindow",
              .map([MapEntry("Mode", .string("FLEXIBLE")), MapEntry("MaximumWindowInMinutes", .int(5))]))
          ])) == """
          Jobs/ScheduleRole AWS::IAM::Role
            AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
          ["Service": "scheduler.amazonaws.com"], "Action": "sts:AssumeRole"]]]
            Policies: [["PolicyName": "JobsScheduleRolePolicy", "PolicyDocument": ["Version": "2012-10-17", "Statement": \
          [["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": Jobs.Arn]]]]]
          Jobs/Schedule AWS::Scheduler::Schedule
            ScheduleExpression: "rate(1 hour)"
            FlexibleTimeWindow: ["Mode": "FLEXIBLE", "MaximumWindowInMinutes": 5]
            Target: ["Arn": Jobs.Arn, "RoleArn": Jobs/ScheduleRole.Arn]
          """)
  }

  @Test func `A queue that a key of the stack encrypts asks for the key`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(
      scene.made(call(to: secret.end), declared: [scene.key]) == """
        Secret/ScheduleRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "scheduler.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "SecretScheduleRolePolicy", "PolicyDocument": ["Version": "2012-10-17", \
        "Statement": [["Effect": "Allow", "Action": "sqs:SendMessage", "Resource": Secret.Arn], ["Effect": "Allow", \
        "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": Key.Arn, "Condition": ["StringEquals": \
        ["kms:ViaService": "sqs.${AWS::Region}.amazonaws.com"]]]]]]]
        Secret/Schedule AWS::Scheduler::Schedule
          ScheduleExpression: "rate(1 hour)"
          FlexibleTimeWindow: ["Mode": "OFF"]
          Target: ["Arn": Secret.Arn, "RoleArn": Secret/ScheduleRole.Arn]
        """)
  }

  @Test func `A task of ECS is run with its roles`() {
    let cluster = Scene.node("Cluster", "AWS::ECS::Cluster")
    let task = Scene.node(
      "Nightly", "AWS::ECS::TaskDefinition",
      [Property("TaskRoleArn", .string("arn:aws:iam::111122223333:role/task"))])
    let run = TaskRun(
      on: cluster.end, count: nil, subnets: .list([.string("subnet-1")]), securityGroups: .list([.string("sg-1")]),
      isPublic: false)
    #expect(
      scene.made(call(to: task.end, task: run)) == """
        Nightly/ScheduleRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "scheduler.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "NightlyScheduleRolePolicy", "PolicyDocument": ["Version": "2012-10-17", \
        "Statement": [["Effect": "Allow", "Action": "ecs:RunTask", "Resource": Nightly.TaskDefinitionArn], ["Effect": \
        "Allow", "Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/task", "Condition": \
        ["StringEquals": ["iam:PassedToService": "ecs-tasks.amazonaws.com"]]]]]]]
        Nightly/Schedule AWS::Scheduler::Schedule
          ScheduleExpression: "rate(1 hour)"
          FlexibleTimeWindow: ["Mode": "OFF"]
          Target: ["Arn": Cluster.Arn, "RoleArn": Nightly/ScheduleRole.Arn, "EcsParameters": ["TaskDefinitionArn": \
        Nightly.TaskDefinitionArn, "LaunchType": "FARGATE", "NetworkConfiguration": ["AwsvpcConfiguration": \
        ["Subnets": ["subnet-1"], "SecurityGroups": ["sg-1"], "AssignPublicIp": "DISABLED"]]]]
        """)
  }

  @Test func `What Scheduler cannot call is an error`() {
    #expect(
      scene.findings(call(to: scene.orders.end)) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Orders, but scheduler.amazonaws.com cannot send to \
        AWS::DynamoDB::Table [wrong-kind]
          hint: it can send to AWS::ECS::TaskDefinition, AWS::Events::EventBus, AWS::Kinesis::Stream, \
        AWS::KinesisFirehose::DeliveryStream, AWS::Lambda::Function, AWS::SNS::Topic, AWS::SQS::Queue, \
        AWS::StepFunctions::StateMachine
        """
      ])
  }

  @Test func `A queue for calls that were given up asks for its key`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(
      scene.made(call(to: scene.worker.end, deadLetters: secret.end), declared: [scene.key]) == """
        Worker/ScheduleRole AWS::IAM::Role
          AssumeRolePolicyDocument: ["Version": "2012-10-17", "Statement": [["Effect": "Allow", "Principal": \
        ["Service": "scheduler.amazonaws.com"], "Action": "sts:AssumeRole"]]]
          Policies: [["PolicyName": "WorkerScheduleRolePolicy", "PolicyDocument": ["Version": "2012-10-17", \
        "Statement": [["Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": Worker.Arn], ["Effect": \
        "Allow", "Action": "sqs:SendMessage", "Resource": Secret.Arn], ["Effect": "Allow", "Action": \
        ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": Key.Arn, "Condition": ["StringEquals": ["kms:ViaService": \
        "sqs.${AWS::Region}.amazonaws.com"]]]]]]]
        Worker/Schedule AWS::Scheduler::Schedule
          ScheduleExpression: "rate(1 hour)"
          FlexibleTimeWindow: ["Mode": "OFF"]
          Target: ["Arn": Worker.Arn, "RoleArn": Worker/ScheduleRole.Arn, "DeadLetterConfig": ["Arn": Secret.Arn]]
        """)
  }

  @Test func `SAM has no event whose role could not use the key of a queue`() {
    let secret = Scene.node(
      "Secret", "AWS::SQS::Queue", [Property("KmsMasterKeyId", .reference(Reference(scene.key, "Arn")))])
    #expect(Scene.event(of: call(to: scene.worker.end, deadLetters: secret.end)) == nil)
  }

  @Test func `Calls that were given up go to a queue alone`() {
    #expect(
      scene.findings(call(to: scene.worker.end, deadLetters: scene.placed.end)) == [
        """
        App/Infrastructure.swift:1: error: "rate(1 hour)" calls Worker, but Placed, for what is not delivered, is \
        AWS::SNS::Topic [wrong-kind]
          hint: what is not delivered goes to AWS::SQS::Queue
        """
      ])
  }

  @Test func `People read when what is called`() {
    #expect(call(to: scene.worker.end).description == "\"rate(1 hour)\" calls Worker")
  }

  @Test func `SAM has an event without a name of its own`() {
    #expect(
      Scene.event(of: call(to: scene.worker.end, deadLetters: scene.failures.end)) == """
        Schedule ScheduleV2
          ScheduleExpression: "rate(1 hour)"
          OmitName: true
          DeadLetterConfig: ["Arn": Failures.Arn]
        """)
  }

  @Test func `SAM keeps a name that is given`() {
    #expect(
      Scene.event(of: call(to: scene.worker.end, settings: [Property("Name", .string("nightly"))])) == """
        Schedule ScheduleV2
          ScheduleExpression: "rate(1 hour)"
          Name: "nightly"
        """)
  }

  @Test func `SAM has no event for a queue`() {
    #expect(Scene.event(of: call(to: scene.jobs.end)) == nil)
  }
}
