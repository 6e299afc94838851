import FormworkIR

/// A task of a state machine: whether the machine's role may do what it does (IAM policies for integrated services, AWS Step
/// Functions Developer Guide).
struct StateMachineTask {
  private let machine: Resource
  private let name: String
  private let state: Term
  private let substitutions: Term?

  init(_ machine: Resource, _ task: (name: String, state: Term), _ substitutions: Term?) {
    self.machine = machine
    name = task.name
    state = task.state
    self.substitutions = substitutions
  }

  /// The integrations whose target the parameters name: by which of them, of which type it is, and what is done.
  private static let rows: [String: (parameter: String, type: String, action: String)] = [
    "lambda:invoke": ("FunctionName", "AWS::Lambda::Function", "lambda:InvokeFunction"),
    "sqs:sendMessage": ("QueueUrl", "AWS::SQS::Queue", "sqs:SendMessage"),
    "sns:publish": ("TopicArn", "AWS::SNS::Topic", "sns:Publish"),
    "dynamodb:getItem": ("TableName", "AWS::DynamoDB::Table", "dynamodb:GetItem"),
    "dynamodb:putItem": ("TableName", "AWS::DynamoDB::Table", "dynamodb:PutItem"),
    "dynamodb:updateItem": ("TableName", "AWS::DynamoDB::Table", "dynamodb:UpdateItem"),
    "dynamodb:deleteItem": ("TableName", "AWS::DynamoDB::Table", "dynamodb:DeleteItem"),
    "states:startExecution": ("StateMachineArn", "AWS::StepFunctions::StateMachine", "states:StartExecution"),
  ]

  func run(_ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard let target = target(stack), state.member("Credentials") == nil else { return }
    let role = machine.value("RoleArn")
    guard stack.may(role, target.action, on: target.end.arn) == .no, let id = stack.role(role)?.id else { return }
    if target.end.type == "AWS::Lambda::Function" {
      // A statement may name the versions of a function alone.
      let version = Term.text([.term(target.end.arn), .literal(":"), .term(.pseudo(.stackName))])
      if stack.may(role, target.action, on: version) != .no { return }
    }
    diagnostics.add(
      machine.finding(
        .warning, .missingRight,
        """
        the state \(name) of \(machine.id) calls \(target.end.id), but the machine's role \(id) may not do \
        \(target.action) there
        """, hint: RightHint.text(target.action, on: target.end.type, id: target.end.id, to: id)))
  }

  private func target(_ stack: ConnectedStack) -> (end: ConnectedEnd, action: String)? {
    guard let resource = substituted(state.member("Resource")) else { return nil }
    if let end = stack.end(resource), end.type == "AWS::Lambda::Function", end.isARN {
      return (end, "lambda:InvokeFunction")
    }
    guard let words = stack.names.text(resource).literal, let range = words.firstIndex(of: ":"),
      words[range...].hasPrefix(":aws:states:::")
    else { return nil }
    let service = words.split(separator: ":", omittingEmptySubsequences: false).dropFirst(5).joined(separator: ":")
    let integration = service.split(separator: ".").first.map(String.init) ?? service
    guard let row = Self.rows[integration],
      let parameter = substituted(
        state.member("Parameters", row.parameter) ?? state.member("Arguments", row.parameter)),
      let end = stack.end(parameter), end.type == row.type
    else { return nil }
    return (end, row.action)
  }

  /// A term for which `${Name}` stands among the definition's substitutions.
  private func substituted(_ term: Term?) -> Term? {
    guard case .string(let text)? = term, text.hasPrefix("${"), text.hasSuffix("}") else { return term }
    return substitutions?.member(String(text.dropFirst(2).dropLast())) ?? term
  }
}
