import FormworkIR

/// What must hold of the parameters before anything is deployed: an entry of `Rules` in CloudFormation, a validation or
/// precondition in Terraform.
///
/// ```swift
/// Rule("LargeInProduction", when: .equals(stage, "prod"), assert: .contains(["large", "huge"], size))
/// ```
public struct Rule: Statement, Sendable {
  private let node: RuleNode

  /// A rule of one assertion. `message` is what is said where it does not hold; without `when` it is always asked.
  public init(
    _ name: String, when condition: Predicate? = nil, assert predicate: Predicate, message: String? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    self.init(name, when: condition, [Assertion(predicate, message)], fileID: fileID, line: line)
  }

  /// A rule of several assertions.
  public init(
    _ name: String, when condition: Predicate? = nil, _ assertions: [Assertion], fileID: String = #fileID,
    line: Int = #line
  ) {
    node = RuleNode(name, when: condition, assertions.map(\.assertion), location: SourceLocation(fileID, line))
  }

  /// One thing that must hold.
  public struct Assertion: Sendable {
    fileprivate let assertion: RuleNode.Assertion

    /// What must hold, and what is said where it does not.
    public init(_ predicate: Predicate, _ message: String? = nil) {
      assertion = RuleNode.Assertion(predicate, summary: message)
    }
  }

  /// The rule as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.rule(node)] }
}

extension Predicate {
  /// A value is among those of a list. Only rules may ask it.
  public static func contains(_ list: Value<[String]>, _ value: Value<String>) -> Predicate {
    .contains(list.term, value.term)
  }

  /// Every element of a list has a value. Only rules may ask it.
  public static func each(_ list: Value<[String]>, equals value: Value<String>) -> Predicate {
    .eachEquals(list.term, value.term)
  }

  /// Every element of a list is among those of another. Only rules may ask it.
  public static func each(_ list: Value<[String]>, in allowed: Value<[String]>) -> Predicate {
    .eachIn(list.term, allowed.term)
  }
}
