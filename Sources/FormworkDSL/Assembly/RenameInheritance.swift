import FormworkIR

/// The former ids of what constructs make of themselves: where a function was renamed, so were its role and its log group.
struct RenameInheritance {
  private let owners: [ObjectIdentifier: ResourceNode]

  /// Takes the companions of constructs, with whom they come.
  init(_ pairs: [(companion: ResourceNode, owner: ResourceNode)]) {
    owners = Dictionary(pairs.map { (ObjectIdentifier($0.companion), $0.owner) }) { first, _ in first }
  }

  /// The former ids of a resource: its own, or those that follow from who made it.
  func formerIDs(of node: ResourceNode) -> [String] {
    let own = node.settings.formerIDs
    guard own.isEmpty, let owner = owners[ObjectIdentifier(node)], node.id.hasPrefix(owner.id + "/") else { return own }
    return formerIDs(of: owner).map { $0 + node.id.dropFirst(owner.id.count) }
  }
}
