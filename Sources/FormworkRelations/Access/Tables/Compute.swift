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
    "AWS::SageMaker::Pipeline": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:sagemaker:{region}:{account}:pipeline/{PipelineName}"),
  ]
}

extension ResourceAccess {
  /// What answers requests.
  static let apis: [String: ResourceAccess] = [
    "AWS::ApiGateway::RestApi": ResourceAccess(
      arnAttribute: "ExecutionArn", arn: "arn:aws:execute-api:{region}:{account}:{RestApiId}",
      verbs: [.invoke: [.objects("execute-api:Invoke")]], objects: .objects, callsAs: .objects, ownPolicy: ["Policy"],
      service: "apigateway.amazonaws.com"),
    // The object is `stage/METHOD/path`, and of a WebSocket API `stage/route`. Connections are those of WebSocket APIs (Use
    // @connections commands in your backend service, Amazon API Gateway Developer Guide).
    "AWS::ApiGatewayV2::Api": ResourceAccess(
      arnAttribute: "ExecutionArn", arn: "arn:aws:execute-api:{region}:{account}:{ApiId}",
      verbs: [
        .invoke: [.objects("execute-api:Invoke")],
        .manage: [.on("{arn}/*/*/@connections/{object}", do: ["execute-api:ManageConnections"])],
        .send: [.on("{arn}/*/POST/@connections/{object}", do: ["execute-api:ManageConnections"])],
      ], objects: .objects, callsAs: .objects, service: "apigateway.amazonaws.com"),
    // The object is a field: `types/Query/fields/order`.
    "AWS::AppSync::GraphQLApi": ResourceAccess(
      arn: "arn:aws:appsync:{region}:{account}:apis/{ApiId}",
      verbs: [
        .invoke: [.objects("appsync:GraphQL")],
        .read: [.on("{arn}/types/Query/fields/*", do: ["appsync:GraphQL"])],
        .write: [.on("{arn}/types/Mutation/fields/*", do: ["appsync:GraphQL"])],
        .receive: [.on("{arn}/types/Subscription/fields/*", do: ["appsync:GraphQL"])],
      ], objects: .objects, service: "appsync.amazonaws.com"),
    "AWS::CloudFront::Distribution": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:cloudfront::{account}:distribution/{Id}",
      verbs: [
        .manage: [.itself("cloudfront:CreateInvalidation"), .along(do: ["cloudfront:GetInvalidation"])]
      ], service: "cloudfront.amazonaws.com"),
    // The object is a path of the domain, such as an index.
    "AWS::OpenSearchService::Domain": ResourceAccess(
      arn: "arn:aws:es:{region}:{account}:domain/{DomainName}",
      verbs: [
        .read: [.objects("es:ESHttpGet", "es:ESHttpHead"), .along(.objects, do: ["es:ESHttpPost"])],
        .write: [.objects("es:ESHttpPut", "es:ESHttpPost"), .along(.objects, do: ["es:ESHttpPatch"])],
        .delete: [.objects("es:ESHttpDelete")],
      ],
      others: [.objects("es:ESCrossClusterGet", "es:ESHttpPatch")], objects: .objects,
      ownPolicy: ["AccessPolicies"]),
    // What may be done to indexes is in the collection's data access policy (Data access control for Amazon OpenSearch
    // Serverless); IAM opens the door.
    "AWS::OpenSearchServerless::Collection": ResourceAccess(
      arn: "arn:aws:aoss:{region}:{account}:collection/{Id}",
      verbs: [
        .connect: [.itself("aoss:APIAccessAll")], .read: [.itself("aoss:APIAccessAll")],
        .write: [.itself("aoss:APIAccessAll")],
      ]),
    "AWS::IoT::Thing": ResourceAccess(
      arn: "arn:aws:iot:{region}:{account}:thing/{ThingName}",
      verbs: [
        .read: [.itself("iot:GetThingShadow")], .write: [.itself("iot:UpdateThingShadow")],
        .delete: [.itself("iot:DeleteThingShadow")],
      ]),
    "AWS::IoT::TopicRule": ResourceAccess(
      arn: "arn:aws:iot:{region}:{account}:rule/{RuleName}", service: "iot.amazonaws.com"),
  ]
}
