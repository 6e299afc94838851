import FormworkIR

/// Makes one resource wait for another: `dependsOn` as a statement outside both.
public struct DependsOn: Statement {
  private let element: Element

  /// `resource` is made after `other`.
  public init(
    _ resource: any ResourceDeclaration, on other: any ResourceDeclaration, fileID: String = #fileID, line: Int = #line
  ) {
    element = .dependency(resource.node, on: other.node, location: SourceLocation(fileID, line))
  }

  /// The dependency as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [element] }
}
