import FormworkIR

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
