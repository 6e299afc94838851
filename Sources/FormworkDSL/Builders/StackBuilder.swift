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
public enum StackBuilder {
  /// A statement, with its line.
  public static func buildExpression(
    _ statement: any Statement, fileID: String = #fileID, line: Int = #line
  ) -> StackContent {
    StackContent(statement.elements(at: SourceLocation(fileID, line)))
  }

  /// A content made elsewhere.
  public static func buildExpression(_ content: StackContent) -> StackContent { content }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message:
      "this cannot stand in a stack: use a resource, a construct, a Component, Output, Parameter, Condition, Tags or Group"
  )
  public static func buildExpression<T>(_ other: T) -> StackContent { StackContent() }

  /// All statements of a block.
  public static func buildBlock(_ parts: StackContent...) -> StackContent {
    if parts.count == 1 { return parts[0] }
    var content = StackContent()
    for part in parts { content.elements += part.elements }
    return content
  }

  /// An `if` without `else`.
  public static func buildOptional(_ content: StackContent?) -> StackContent { content ?? StackContent() }
  /// The first branch of an `if` or `switch`.
  public static func buildEither(first content: StackContent) -> StackContent { content }
  /// The other branch of an `if` or `switch`.
  public static func buildEither(second content: StackContent) -> StackContent { content }
  /// A branch for newer platforms.
  public static func buildLimitedAvailability(_ content: StackContent) -> StackContent { content }

  /// A `for` loop.
  public static func buildArray(_ parts: [StackContent]) -> StackContent {
    var content = StackContent()
    for part in parts { content.elements += part.elements }
    return content
  }
}
