import FormworkIR

/// The former ids of what stands below a renamed thing: where a function was renamed, so were its role, its log group and what
/// was declared in its braces.
struct RenameInheritance {
  private var renamed: [String: [String]] = [:]

  /// Takes the resources of a stack.
  init(_ resources: [ResourceNode]) {
    for node in resources where !node.settings.formerIDs.isEmpty { renamed[node.id] = node.settings.formerIDs }
  }

  /// The former ids of a resource: its own, or those that follow from what it stands below.
  func formerIDs(of node: ResourceNode) -> [String] {
    let own = node.settings.formerIDs
    if renamed.isEmpty || !own.isEmpty { return own }
    var rest = node.id[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if let former = renamed[String(rest)] { return former.map { $0 + node.id.dropFirst(rest.count) } }
    }
    return own
  }
}
