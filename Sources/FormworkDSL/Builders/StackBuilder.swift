import FormworkIR

/// What stands in the braces of a stack, a group or a component.
public struct StackContent: Sendable {
  /// The statements in order.
  public var elements: [Element]

  /// Content from statements.
  public init(_ elements: [Element] = []) { self.elements = elements }
}

/// Turns the statements in a stack's braces into its content; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum StackBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = FormworkIR.Element

  /// A statement, with its line.
  public static func buildExpression(
    _ statement: any Statement, fileID: String = #fileID, line: Int = #line
  ) -> [Element] {
    statement.elements(at: SourceLocation(fileID, line))
  }

  /// A content made elsewhere.
  public static func buildExpression(_ content: StackContent) -> [Element] { content.elements }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message:
      "this cannot stand in a stack: use a resource, a construct, a Component, Output, Parameter, Condition, Tags or Group"
  )
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }

  /// The statements of the whole braces.
  public static func buildFinalResult(_ elements: [Element]) -> StackContent { StackContent(elements) }
}
