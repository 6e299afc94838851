extension RelationExpansion {
  /// The graph with everything that its relations have become, and the waits that would have closed circles.
  public mutating func finish(_ graph: Graph, keeping kept: [any Relation]) -> (graph: Graph, circles: Set<Wait>) {
    for gathering in documents { write(gathering) }
    warnOfTwins()
    var result = graph
    result.relations = kept
    result.resources += made
    var index = NameTable<Int>()
    index.reserveCapacity(result.resources.count)
    for (place, resource) in result.resources.enumerated() { index[resource.id] = place }
    for addition in additions { write(addition, into: &result, index) }
    for setting in settings {
      guard let place = index[setting.owner.id],
        let properties = result.resources[place].properties.setting(setting.term, at: setting.path)
      else { continue }
      result.resources[place].properties = properties
    }
    return (result, addWaits(to: &result, index))
  }

  private mutating func write(_ gathering: Gathering) {
    var terms: [Term] = []
    for (term, _) in gathering.contributions where !terms.contains(term) { terms.append(term) }
    guard let first = gathering.contributions.first?.relation else { return }
    append(gathering.node, for: first)
    let place = made.index(before: made.endIndex)
    if let properties = made[place].properties.appending(terms, at: gathering.document.path) {
      made[place].properties = properties
    }
  }

  private mutating func write(_ addition: Addition, into graph: inout Graph, _ index: NameTable<Int>) {
    guard let place = index[addition.owner.id] else { return }
    if let properties = graph.resources[place].properties.appending([addition.term], at: addition.path) {
      graph.resources[place].properties = properties
      return
    }
    let path = addition.path.joined(separator: ".")
    diagnostics.add(
      Diagnostic(
        .error, .conflict,
        "\(addition.relation) is to be added to \(path) of \(addition.owner.id), which is known only at deployment",
        at: addition.relation.location,
        notes: [.init("\(addition.owner.id) is declared here", at: addition.owner.location)],
        hint: "write \(path) as a list in the program, or leave it to the relations"))
  }

  // MARK: Waiting

  private mutating func addWaits(to graph: inout Graph, _ index: NameTable<Int>) -> Set<Wait> {
    var candidates: [(waiter: Int, awaited: Int, wait: Wait)] = []
    var seen: Set<Wait> = []
    for wait in waits where seen.insert(wait).inserted && !circles.contains(wait) {
      guard let waiter = index[wait.waiter.id], let awaited = index[wait.awaited.id] else { continue }
      candidates.append((waiter, awaited, wait))
    }
    if candidates.isEmpty { return circles }
    var search = CircleSearch(graph.resources, index)
    for candidate in candidates { search.connect(candidate.waiter, to: candidate.awaited) }
    for candidate in candidates {
      if candidate.wait.isOptional, search.isCircle(candidate.waiter, candidate.awaited) {
        circles.insert(candidate.wait)
      } else {
        graph.resources[candidate.waiter].settings.dependsOn.append(graph.resources[candidate.awaited].node)
      }
    }
    return circles
  }
}
