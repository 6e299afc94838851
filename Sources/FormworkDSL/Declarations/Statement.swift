import FormworkIR

/// Something that may stand on a line of its own in a stack's braces.
public protocol Statement {
  /// What the statement adds to the stack.
  func elements(at location: SourceLocation) -> [Element]
}
