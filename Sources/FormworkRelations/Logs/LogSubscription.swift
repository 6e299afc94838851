import FormworkIR

/// The lines of a log group reach a function, a stream or a delivery stream: `AWS::Logs::SubscriptionFilter` and what lets it
/// through. SAM has it as a `CloudWatchLogs` event of a function.
public final class LogSubscription: Relation {
  /// The id of the filter.
  public let id: String
  /// The log group.
  public let group: RelationEnd
  /// What gets the lines.
  public let target: RelationEnd
  /// The pattern of the lines; empty for all.
  public let pattern: Term
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A subscription.
  public init(
    id: String, of group: RelationEnd, to target: RelationEnd, pattern: Term, scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.group = group
    self.target = target
    self.pattern = pattern
    self.scope = scope
    self.location = location
  }

  /// The log group and what gets the lines.
  public var ends: [RelationEnd] { [group, target] }
  /// The terms of the ends and the pattern.
  public var terms: [Term] { ends.flatMap(\.terms) + [pattern] }

  /// The subscription with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    LogSubscription(
      id: id, of: group.replacingTerms(replacement), to: target.replacingTerms(replacement),
      pattern: replacement(pattern), scope: scope, location: location)
  }

  /// Such as `lines of Api/LogGroup reach Alerts`.
  public var description: String { "lines of \(group.description) reach \(target.description)" }

  private var name: Term {
    switch group {
    case .resource(let node): .reference(Reference(node, "LogGroupName"))
    case .existing(_, .string(let arn)): .string(Self.name(in: arn))
    case .existing(_, let arn): .function(.select(6, .function(.split(separator: ":", arn))))
    }
  }

  private static func name(in arn: String) -> String {
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 6 ? String(parts[6]) : arn
  }

  private var sourceARN: Term {
    TermFolder.joined([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":logs:"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":log-group:"), .term(name), .literal(":*"),
    ])
  }

  /// Adds the filter, after what lets it through.
  public func expand(into expansion: RelationExpansion) {
    guard group.type == "AWS::Logs::LogGroup" else {
      expansion.find(
        .wrongKind, "\(description), but \(group.description) is \(group.type)", of: self,
        hint: "lines come from AWS::Logs::LogGroup")
      return
    }
    let call = ServiceCall(service: "logs.amazonaws.com", source: sourceARN, target: target)
    guard let passage = call.open(id, in: expansion, for: self) else { return }
    var properties = [
      Property("LogGroupName", name), Property("FilterPattern", pattern),
      Property("DestinationArn", ResourceAccess.arn(of: target)),
    ]
    if let role = passage.role { properties.append(Property("RoleArn", role)) }
    // Logs tries whether it may call.
    expansion.add(
      "AWS::Logs::SubscriptionFilter", id: id, for: self, identity: ["LogGroupName", "DestinationArn"],
      dependsOn: passage.role == nil ? passage.admission.map { [$0] } ?? [] : [], properties)
  }

  /// An event of the function.
  public var serverless: ServerlessForm? {
    guard case .resource(let function) = target, function.type == "AWS::Lambda::Function" else { return nil }
    return .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "CloudWatchLogs",
        [Property("LogGroupName", name), Property("FilterPattern", pattern)]))
  }
}
