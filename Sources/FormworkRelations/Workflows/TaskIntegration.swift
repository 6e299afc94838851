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

/// What a task calls, as its words name it.
struct TaskTarget {
  /// What is called.
  let end: RelationEnd
  /// What inside is meant, such as an alias of a function.
  var object: Term?

  /// The function that a task calls by its ARN, the oldest form.
  static func function(named term: Term) -> TaskTarget? {
    switch term {
    case .reference, .text: named(by: term, "Resource", as: "AWS::Lambda::Function")
    case .string(let text) where text.hasPrefix("arn:") && text.contains(":lambda:"):
      TaskTarget(end: .existing(type: "AWS::Lambda::Function", arn: term))
    default: nil
    }
  }

  /// What a parameter names that is about a type; `nil` where only an execution knows it.
  static func named(by term: Term, _ parameter: String, as type: String) -> TaskTarget? {
    switch term {
    case .reference(let reference):
      let target = reference.target
      if target.type == type || alternatives[type]?.contains(target.type) == true {
        return TaskTarget(end: .resource(target))
      }
      return nil
    case .text(let segments):
      if case .term(.reference(let reference))? = segments.first, reference.target.type == type,
        case .literal(let words)? = segments.dropFirst().first, words.hasPrefix(":")
      {
        // A version or alias of a function.
        let rest = TermFolder.joined([.literal(String(words.dropFirst()))] + segments.dropFirst(2))
        return TaskTarget(end: .resource(reference.target), object: rest)
      }
      guard case .literal(let words)? = segments.first, words.hasPrefix("arn:") else { return nil }
      return TaskTarget(end: .existing(type: type, arn: term))
    case .string(let text):
      if text.hasPrefix("arn:") { return TaskTarget(end: .existing(type: type, arn: term)) }
      return arn(ofNamed: text, type).map { TaskTarget(end: .existing(type: type, arn: $0)) }
    case .parameter, .function(.importValue), .function(.dynamic):
      // What is not an ARN may be a name or an address, of which no ARN follows.
      return parameter.hasSuffix("Arn") ? TaskTarget(end: .existing(type: type, arn: term)) : nil
    default: return nil
    }
  }

  /// The types that stand for another: versions and aliases.
  private static let alternatives = [
    "AWS::Lambda::Function": ["AWS::Lambda::Alias", "AWS::Lambda::Version"],
    "AWS::StepFunctions::StateMachine": ["AWS::StepFunctions::StateMachineAlias"],
  ]

  /// The ARN of something that a parameter names by its plain name in the account and region of the deployment.
  private static func arn(ofNamed name: String, _ type: String) -> Term? {
    let forms = [
      "AWS::DynamoDB::Table": "dynamodb:table/", "AWS::Events::EventBus": "events:event-bus/",
      "AWS::Lambda::Function": "lambda:function:", "AWS::CodeBuild::Project": "codebuild:project/",
    ]
    // Expressions begin with `{%` or `$`, addresses hold slashes, and placeholders are deployment's.
    guard let form = forms[type], !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.:".contains($0) })
    else { return nil }
    let parts = form.split(separator: ":", maxSplits: 1)
    return .text([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":\(parts[0]):"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":\(parts[1])\(name)"),
    ])
  }
}
