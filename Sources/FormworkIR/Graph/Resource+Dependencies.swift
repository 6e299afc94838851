extension Resource {
  /// The resources that this one needs: those it refers to, in the order in which it does, and those it waits
  /// for. One that is needed twice is named twice.
  public var dependencies: [ResourceNode] {
    var targets = Targets()
    for property in properties { property.value.walk(&targets) }
    return targets.nodes + settings.dependsOn + settings.conditionalWaits.map(\.node)
  }
}

extension Term {
  /// The resources that the term refers to, in the order in which it does.
  public var referencedNodes: [ResourceNode] {
    var targets = Targets()
    walk(&targets)
    return targets.nodes
  }
}

/// Gathers the resources that terms refer to.
private struct Targets: TermVisitor {
  var nodes: [ResourceNode] = []
  mutating func visit(_ reference: Reference) { nodes.append(reference.target) }
  mutating func visit(_ parameter: ParameterNode) {}
  mutating func visit(_ condition: ConditionNode) {}
}
