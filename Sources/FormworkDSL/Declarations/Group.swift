import FormworkIR

/// A scope inside a stack: the ids of what it declares begin with its name, and tags inside reach no further.
public struct Group: Statement {
  private let content: [Element]
  private let id: String

  /// A group of declarations.
  public init(
    _ name: String, fileID: String = #fileID, line: Int = #line, @StackBuilder content: () -> StackContent
  ) {
    id = DeclarationContext.id(name)
    self.content = DeclarationContext.within(name, at: SourceLocation(fileID, line)) { content().elements }
  }

  private init(content: [Element], id: String) {
    self.content = content
    self.id = id
  }

  /// What the group declares.
  public func elements(at location: SourceLocation) -> [Element] { content }

  /// States a name that the group had before, so that what it declares keeps its identity.
  ///
  /// Terraform gets `moved` blocks, the other targets an entry of the rename map.
  public func renamed(from former: String) -> Group {
    let parent = id.split(separator: "/").dropLast()
    let from = (parent.map(String.init) + [former]).joined(separator: "/")
    return Group(content: content + [.renamedScope(from: from, to: id)], id: id)
  }
}
