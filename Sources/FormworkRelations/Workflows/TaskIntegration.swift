import FormworkIR

/// What a task of a state machine calls by the ARN in its `Resource`, such as `arn:aws:states:::sqs:sendMessage`
/// (Integrating services with Step Functions, AWS Step Functions Developer Guide).
public struct TaskIntegration: Sendable, Equatable {
  /// The service and the call, such as `sqs:sendMessage` or `aws-sdk:s3:getObject`.
  public let name: String
  /// Whether the task waits for the job that it started, by `.sync`.
  public let waits: Bool

  /// The integration by the words of a `Resource`; `nil` for the ARN of anything else.
  public init?(_ resource: String) {
    let parts = resource.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 6, parts[0] == "arn", parts[2] == "states", parts[3].isEmpty, parts[4].isEmpty else {
      return nil
    }
    let words = parts[5...].joined(separator: ":")
    let pieces = words.split(separator: ".")
    name = pieces.first.map(String.init) ?? words
    waits = pieces.dropFirst().first?.hasPrefix("sync") ?? false
  }

  /// What is known of an integration: the parameter that names its target, the target's type, and the verb.
  struct Row {
    /// The path to the parameter; `*` stands for each element of a list.
    let path: [String]
    /// The type of what it names.
    let type: String
    /// A verb, or one action.
    let verb: AccessVerb
  }

  /// What is known of the integration; `nil` where its target follows from nothing but the service of the action.
  var row: Row? { Self.rows[name] }

  /// The parameter that names the target, and the target's type, where one right on it is what the call takes.
  public var target: (parameter: String, type: String)? {
    guard let row, row.path.count == 1, row.type != "AWS::ECS::TaskDefinition" else { return nil }
    return (row.path[0], row.type)
  }

  /// The IAM action, such as `sqs:SendMessage`, as far as it follows from the name.
  public var action: String? {
    if let verb = row?.verb, verb.isAction { return verb.name }
    if let action = Self.actions[name] { return action }
    var parts = name.split(separator: ":").map(String.init)
    let isDirect = parts.first == "aws-sdk"
    if isDirect { parts.removeFirst() }
    guard parts.count == 2, let first = parts[1].first else { return nil }
    let service = Self.services[parts[0]] ?? parts[0]
    return "\(service):\(first.uppercased())\(parts[1].dropFirst())"
  }

  /// What a task that waits needs besides: actions on anything, and the rule by which it hears of the end.
  var waiting: Waiting? { waits ? Self.waitings[name] : nil }

  /// What a task that waits needs besides.
  struct Waiting {
    /// The rule that Step Functions manages, by its name.
    let rule: String
    /// The actions on the target or what is inside it.
    let actions: [AccessVerb]
    /// The actions that know no narrower resource.
    let others: [String]
  }

  /// An integration a line, with the parameter that names the target, its type and the verb (the page on each service,
  /// Integrating optimized services with Step Functions, AWS Step Functions Developer Guide).
  private static let table = """
    codebuild:startBuild ProjectName AWS::CodeBuild::Project codebuild:StartBuild
    dynamodb:deleteItem TableName AWS::DynamoDB::Table dynamodb:DeleteItem
    dynamodb:getItem TableName AWS::DynamoDB::Table dynamodb:GetItem
    dynamodb:putItem TableName AWS::DynamoDB::Table dynamodb:PutItem
    dynamodb:updateItem TableName AWS::DynamoDB::Table dynamodb:UpdateItem
    ecs:runTask TaskDefinition AWS::ECS::TaskDefinition invoke
    events:putEvents Entries.*.EventBusName AWS::Events::EventBus events:PutEvents
    lambda:invoke FunctionName AWS::Lambda::Function invoke
    aws-sdk:lambda:invoke FunctionName AWS::Lambda::Function invoke
    aws-sdk:sfn:startExecution StateMachineArn AWS::StepFunctions::StateMachine states:StartExecution
    aws-sdk:sfn:startSyncExecution StateMachineArn AWS::StepFunctions::StateMachine states:StartSyncExecution
    sns:publish TopicArn AWS::SNS::Topic sns:Publish
    sqs:sendMessage QueueUrl AWS::SQS::Queue sqs:SendMessage
    states:startExecution StateMachineArn AWS::StepFunctions::StateMachine states:StartExecution
    """

  private static let rows: [String: Row] = {
    var rows: [String: Row] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      rows[words[0]] = Row(
        path: words[1].split(separator: ".").map(String.init), type: words[2],
        verb: AccessVerb(stringLiteral: words[3]))
    }
    return rows
  }()

  /// The pages on AWS CodeBuild, Amazon ECS and Step Functions as integrations, AWS Step Functions Developer Guide. Descriptions
  /// of tasks know the task alone, whose ARN only its start brings.
  private static let waitings: [String: Waiting] = [
    "codebuild:startBuild": Waiting(
      rule: "StepFunctionsGetEventForCodeBuildStartBuildRule",
      actions: ["codebuild:StopBuild", "codebuild:BatchGetBuilds"], others: []),
    "ecs:runTask": Waiting(
      rule: "StepFunctionsGetEventsForECSTaskRule", actions: [], others: ["ecs:StopTask", "ecs:DescribeTasks"]),
    "states:startExecution": Waiting(
      rule: "StepFunctionsGetEventsForStepFunctionsExecutionRule",
      actions: ["states:DescribeExecution", "states:StopExecution"], others: []),
  ]

  /// The services whose actions have another prefix than Step Functions' name for them.
  private static let services = [
    // A call of API Gateway takes one action for a stage and another for the connections of a WebSocket API.
    "apigatewayv2": "apigateway", "cloudwatchlogs": "logs",
    "cognitoidentity": "cognito-identity", "cognitoidentityprovider": "cognito-idp", "emr": "elasticmapreduce",
    "eventbridge": "events", "sesv2": "ses", "sfn": "states",
  ]

  /// The calls whose action has another name (Actions, resources, and condition keys, Service Authorization Reference).
  private static let actions = [
    "aws-sdk:lambda:invoke": "lambda:InvokeFunction", "aws-sdk:s3:headBucket": "s3:ListBucket",
    "aws-sdk:s3:headObject": "s3:GetObject", "aws-sdk:s3:listObjects": "s3:ListBucket",
    "aws-sdk:s3:listObjectsV2": "s3:ListBucket", "http:invoke": "states:InvokeHTTPEndpoint",
    "lambda:invoke": "lambda:InvokeFunction", "s3:listObjectsV2": "s3:ListBucket",
  ]
}
