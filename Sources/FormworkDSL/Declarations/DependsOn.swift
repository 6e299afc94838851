import FormworkIR

/// Makes one resource wait for another: `dependsOn` as a statement outside both.
public struct DependsOn: Statement {
  private let relation: Relation

  /// `resource` is made after `other`.
  public init(
    _ resource: any ResourceDeclaration, on other: any ResourceDeclaration, fileID: String = #fileID, line: Int = #line
  ) {
    relation = Relation(
      Self.kind, id: "", from: resource.node, to: other.node, scope: DeclarationContext.current.scope,
      location: SourceLocation(fileID, line))
  }

  /// The kind of the relation.
  static let kind = "depends-on"

  /// The relation as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.relation(relation)] }
}
