import FormworkIR

/// Messages of AWS IoT reach a function: `AWS::IoT::TopicRule` and a permission. SAM has it as an `IoTRule` event.
public final class TopicRule: Relation {
  /// The id of the rule.
  public let id: String
  /// The query, such as `SELECT * FROM 'devices/+/state'`.
  public let query: Term
  /// The version of the query language, where it is given.
  public let version: Term?
  /// The function.
  public let function: ResourceNode
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A rule.
  public init(
    id: String, _ query: Term, version: Term?, to function: ResourceNode, scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.query = query
    self.version = version
    self.function = function
    self.scope = scope
    self.location = location
  }

  /// The function.
  public var ends: [RelationEnd] { [.resource(function)] }
  /// The query and its version.
  public var terms: [Term] { [query] + (version.map { [$0] } ?? []) }
  /// The rule with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    TopicRule(
      id: id, replacement(query), version: version.map(replacement), to: function, scope: scope, location: location)
  }

  /// Such as `messages of AWS IoT call Worker`.
  public var description: String { "messages of AWS IoT call \(function.id)" }

  /// Adds the rule and the permission.
  public func expand(into expansion: inout RelationExpansion) {
    guard expansion.isFunction(function, for: self) else { return }
    let rule = expansion.plan("AWS::IoT::TopicRule", id: id, for: self)
    expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")), Property("Principal", .string("iot.amazonaws.com")),
        Property(
          "SourceArn",
          .text([
            .literal("arn:"), .term(.pseudo(.partition)), .literal(":iot:"), .term(.pseudo(.region)), .literal(":"),
            .term(.pseudo(.accountID)), .literal(":rule/"), .term(.reference(Reference(rule, "RuleName"))),
          ])),
        Property("SourceAccount", .pseudo(.accountID)),
      ])
    var payload = [MapEntry("Sql", query)]
    if let version { payload.append(MapEntry("AwsIotSqlVersion", version)) }
    payload.append(
      MapEntry(
        "Actions",
        .list([.map([MapEntry("Lambda", .map([MapEntry("FunctionArn", .reference(Reference(function, "Arn")))]))])])))
    payload.append(MapEntry("RuleDisabled", .bool(false)))
    expansion.add("AWS::IoT::TopicRule", id: id, for: self, [Property("TopicRulePayload", .map(payload))])
  }

  /// An event of the function.
  public var serverless: ServerlessForm? {
    .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "IoTRule",
        [Property("Sql", query)] + (version.map { [Property("AwsIotSqlVersion", $0)] } ?? [])))
  }
}
