/// A named question about parameters, answered at deployment.
public final class ConditionNode: Sendable {
  /// The name: a member of `Conditions` in CloudFormation, a local value in Terraform.
  public let name: String
  /// What is asked.
  public let predicate: Predicate
  /// The loops that repeat it, the outermost first; its name then holds their variables.
  public let loops: [LoopNode]
  /// Where it was declared.
  public let location: SourceLocation

  /// A condition.
  public init(_ name: String, _ predicate: Predicate, loops: [LoopNode] = [], location: SourceLocation) {
    self.name = name
    self.predicate = predicate
    self.loops = loops
    self.location = location
  }
}

extension ConditionNode: Hashable {
  /// Whether both ask the same under the same name.
  public static func == (left: ConditionNode, right: ConditionNode) -> Bool {
    left === right || (left.name == right.name && left.predicate == right.predicate && left.loops == right.loops)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// One of the two places that a choice between values has.
public struct ConditionBranch: Sendable, Equatable {
  /// The condition that chooses.
  public let condition: ConditionNode
  /// Whether the value stands there where the condition holds.
  public let holds: Bool

  /// A branch of a choice.
  public init(_ condition: ConditionNode, holds: Bool) {
    self.condition = condition
    self.holds = holds
  }
}
