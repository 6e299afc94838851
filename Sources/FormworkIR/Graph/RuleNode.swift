/// What must hold of the parameters before anything is deployed: an entry of `Rules` in CloudFormation, a validation or
/// check in Terraform.
public final class RuleNode: Sendable {
  /// One thing that must hold.
  public struct Assertion: Sendable, Equatable {
    /// What must hold.
    public let predicate: Predicate
    /// What is said where it does not.
    public let summary: String?

    /// An assertion.
    public init(_ predicate: Predicate, summary: String? = nil) {
      self.predicate = predicate
      self.summary = summary
    }
  }

  /// The name.
  public let name: String
  /// When the assertions are asked; always where there is none.
  public let condition: Predicate?
  /// What must hold then.
  public let assertions: [Assertion]
  /// Where it was declared.
  public let location: SourceLocation

  /// A rule.
  public init(
    _ name: String, when condition: Predicate? = nil, _ assertions: [Assertion], location: SourceLocation
  ) {
    self.name = name
    self.condition = condition
    self.assertions = assertions
    self.location = location
  }
}

extension RuleNode: Hashable {
  /// Whether both ask the same under the same name.
  public static func == (left: RuleNode, right: RuleNode) -> Bool {
    left === right
      || (left.name == right.name && left.condition == right.condition && left.assertions == right.assertions)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension RuleNode {
  /// The rule with what is known of parameters put in; what then holds or fails for certain is still asked.
  public func folded(by folder: inout TermFolder) -> RuleNode {
    RuleNode(
      name, when: condition.map { folder.folded($0) },
      assertions.map { Assertion(folder.folded($0.predicate), summary: $0.summary) }, location: location)
  }
}
