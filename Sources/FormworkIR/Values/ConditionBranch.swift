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
