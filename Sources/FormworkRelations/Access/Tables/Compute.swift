extension ResourceAccess {
  /// Functions, tasks and builds.
  static let compute: [String: ResourceAccess] = [
    "AWS::Batch::JobQueue": ResourceAccess(
      arnAttribute: "JobQueueArn", arn: "arn:aws:batch:{region}:{account}:job-queue/{JobQueueName}",
      // A job is submitted to a queue and of a definition: both are asked.
      verbs: [.send: [.itself("batch:SubmitJob")], .invoke: [.itself("batch:SubmitJob")]]),
    "AWS::Batch::JobDefinition": ResourceAccess(
      arnAttribute: "JobDefinitionArn", arn: "arn:aws:batch:{region}:{account}:job-definition/{JobDefinitionName}:*",
      verbs: [.invoke: [.itself("batch:SubmitJob")]], refersByARN: true),
    "AWS::CodeBuild::Project": ResourceAccess(
      arn: "arn:aws:codebuild:{region}:{account}:project/{Name}",
      verbs: [
        .invoke: [.itself("codebuild:StartBuild"), .along(do: ["codebuild:BatchGetBuilds", "codebuild:StopBuild"])],
        .read: [.itself("codebuild:BatchGetBuilds")],
      ], roles: ["ServiceRole"]),
    "AWS::CodePipeline::Pipeline": ResourceAccess(
      arn: "arn:aws:codepipeline:{region}:{account}:{Name}",
      verbs: [
        .invoke: [.itself("codepipeline:StartPipelineExecution")],
        .read: [.itself("codepipeline:GetPipelineExecution", "codepipeline:ListPipelineExecutions")],
      ], roles: ["RoleArn"]),
    // Whoever runs a task passes it its roles (Grant a user permissions to pass a role to an AWS service, IAM User Guide).
    "AWS::ECS::TaskDefinition": ResourceAccess(
      arnAttribute: "TaskDefinitionArn", arn: "arn:aws:ecs:{region}:{account}:task-definition/{Family}:*",
      verbs: [
        .invoke: [
          .itself("ecs:RunTask"),
          .along(
            "{=TaskRoleArn}", "{=ExecutionRoleArn}", do: ["iam:PassRole"],
            when: [.init("StringEquals", "iam:PassedToService", "ecs-tasks.amazonaws.com")]),
        ]
      ], roles: ["TaskRoleArn"]),
    "AWS::Lambda::Alias": ResourceAccess(
      arnAttribute: "AliasArn", arn: "{^FunctionName}:{Name}", verbs: [.invoke: [.itself("lambda:InvokeFunction")]]),
    "AWS::Lambda::Function": ResourceAccess(
      arn: "arn:aws:lambda:{region}:{account}:function:{FunctionName}",
      verbs: [
        // The object is a version or an alias.
        .invoke: [.on("{arn}{:object}", do: ["lambda:InvokeFunction"])],
        .read: [.on("{arn}{:object}", do: ["lambda:GetFunctionConfiguration"])],
      ], roles: ["Role"]),
    // A URL is called by two rights, the second of which holds for calls through it alone (Control access to Lambda
    // function URLs, AWS Lambda Developer Guide).
    "AWS::Lambda::Url": ResourceAccess(
      arnAttribute: "FunctionArn", arn: "{^TargetFunctionArn}",
      verbs: [
        .invoke: [
          .itself("lambda:InvokeFunctionUrl"),
          .along(
            .itself, do: ["lambda:InvokeFunction"], when: [.init("Bool", "lambda:InvokedViaFunctionUrl", "true")]),
        ]
      ]),
    "AWS::Lambda::Version": ResourceAccess(
      arnAttribute: "FunctionArn", arn: "{^FunctionName}:{Version}",
      verbs: [.invoke: [.itself("lambda:InvokeFunction")]]),
    "AWS::SageMaker::Endpoint": ResourceAccess(
      arnAttribute: "EndpointArn", arn: "arn:aws:sagemaker:{region}:{account}:endpoint/{EndpointName}",
      verbs: [.invoke: [.itself("sagemaker:InvokeEndpoint", "sagemaker:InvokeEndpointAsync")]]),
  ]
}
