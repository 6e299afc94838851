import FormworkIR

/// Actions that are allowed on resources: what a verb asks IAM for.
public struct AccessRight: Sendable, Equatable {
  /// The actions, such as `sqs:SendMessage`.
  public var actions: [String]
  /// The resources by ARN.
  public var resources: [Term]
  /// The conditions under which it holds, by operator.
  public var conditions: [MapEntry]

  /// A right.
  public init(_ actions: [String], on resources: [Term], when conditions: [MapEntry] = []) {
    self.actions = actions
    self.resources = resources
    self.conditions = conditions
  }

  /// The statement of a policy that grants it; with `principal`, of a resource's own policy.
  public func statement(for principal: Term? = nil) -> Term {
    var entries = [MapEntry("Effect", .string("Allow"))]
    if let principal { entries.append(MapEntry("Principal", principal)) }
    entries.append(MapEntry("Action", Self.oneOrMany(actions.map { .string($0) })))
    entries.append(MapEntry("Resource", Self.oneOrMany(resources)))
    if !conditions.isEmpty { entries.append(MapEntry("Condition", .map(conditions))) }
    return .map(entries)
  }

  /// The right with its terms replaced.
  func replacingTerms(_ replacement: (Term) -> Term) -> AccessRight {
    AccessRight(
      actions, on: resources.map(replacement),
      when: conditions.map { MapEntry(key: $0.key, value: replacement($0.value)) })
  }

  private static func oneOrMany(_ terms: [Term]) -> Term { terms.count == 1 ? terms[0] : .list(terms) }
}
