import FormworkIR

/// The resources that are policies of others, by whom they name: by a reference, or by the name that it is given.
struct PolicySubjects {
  private var resources: [Resource] = []
  private var byNode: [ResourceNode: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  /// Adds a policy with a property that names one of its subjects or a list of them.
  mutating func add(_ policy: Resource, to subjects: Term) {
    let position = resources.count
    resources.append(policy)
    for element in PolicyStatementReader.list(subjects) {
      for node in element.referencedNodes { byNode[node, default: []].append(position) }
      if let text = element.literalText { byName[text, default: []].append(position) }
    }
  }

  /// The policies of a resource, each once, in the order of the graph.
  func policies(of node: ResourceNode, named name: String?) -> [Resource] {
    var found = byNode[node] ?? []
    if let name, let others = byName[name] { found = (found + others).sorted() }
    var last: String?
    return found.compactMap { position in
      let resource = resources[position]
      if resource.id == last { return nil }
      last = resource.id
      return resource
    }
  }
}
