import FormworkIR

/// A named question about parameters that is answered at deployment, unlike a Swift `if`, which is answered now.
///
/// CloudFormation gets an entry of `Conditions`, Terraform a local value; a resource `.when(condition)` exists only where
/// the condition holds.
public struct Condition: Statement, Sendable {
  /// The condition underneath.
  public let node: ConditionNode

  /// A condition.
  public init(_ name: String, _ predicate: Predicate, fileID: String = #fileID, line: Int = #line) {
    node = ConditionNode(name, predicate, location: SourceLocation(fileID, line))
  }

  /// The condition as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.condition(node)] }
}

extension Predicate {
  /// Both texts are the same at deployment.
  public static func equals(_ left: Value<String>, _ right: Value<String>) -> Predicate {
    .equals(left.term, right.term)
  }

  /// Both values are the same at deployment.
  @_disfavoredOverload
  public static func equals<T>(_ left: Value<T>, _ right: Value<T>) -> Predicate {
    .equals(left.term, right.term)
  }

  /// Another condition holds.
  public static func holds(_ condition: Condition) -> Predicate { .condition(condition.node) }
}
