import FormworkIR

/// The former ids of what stands below a renamed thing: where a function was renamed, so were its role, its log group and what
/// was declared in its braces.
struct RenameInheritance {
  private var renamed: [String: ResourceNode] = [:]

  /// Takes the resources of a stack.
  init(_ resources: [ResourceNode]) {
    for node in resources where !node.settings.formerIDs.isEmpty { renamed[node.id] = node }
  }

  /// The former ids of a resource: its own, or those that follow from what it stands below.
  func formerIDs(of node: ResourceNode) -> [String] {
    let own = node.settings.formerIDs
    if renamed.isEmpty || !own.isEmpty { return own }
    var rest = node.id[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      guard let owner = renamed[String(rest)], owner.encloses(node) else { continue }
      return owner.settings.formerIDs.map { $0 + node.id.dropFirst(rest.count) }
    }
    return own
  }
}

extension ResourceNode {
  /// Whether a declaration whose id begins with this one's stands in its braces, or was made of it; a group may have the same name.
  fileprivate func encloses(_ node: ResourceNode) -> Bool {
    var scope = node.scope
    while let current = scope, current.path != id { scope = current.parent }
    return scope.map { $0.location == location } ?? true
  }
}

extension Assembler {
  /// A former id that is still in use would be two things at once, unless its bearer was renamed as well.
  mutating func checkFormerIDs(_ resources: [Resource]) {
    if resources.allSatisfy({ $0.settings.formerIDs.isEmpty }) { return }
    var known: [String: Resource] = [:]
    for resource in resources { known[resource.id] = resource }
    var heirs: [String: Resource] = [:]
    for resource in resources where !resource.node.settings.formerIDs.isEmpty && resource.node.leader == nil {
      // Both would keep the name that was made of it.
      for id in resource.node.settings.formerIDs {
        guard let first = heirs.updateValue(resource, forKey: id) else { continue }
        diagnostics.add(
          Diagnostic(
            .error, .duplicateID, "\(first.id) and \(resource.id) are both renamed from \(id)", at: resource.location,
            notes: [.init("\(first.id) is declared here", at: first.location)],
            hint: "one of them is the former one; take renamed(from:) from the other"))
      }
    }
    for resource in resources {
      for id in resource.settings.formerIDs {
        guard let bearer = known[id], bearer.settings.formerIDs.isEmpty else { continue }
        diagnostics.add(
          Diagnostic(
            .error, .duplicateID, "\(resource.id) is renamed from \(id), which is declared too", at: resource.location,
            notes: [.init("\(id) is declared here", at: bearer.location)],
            hint: "a former id is free once its bearer has another; give the other resource a new name"))
      }
    }
  }
}
