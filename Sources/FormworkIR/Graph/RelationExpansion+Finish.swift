extension RelationExpansion {
  /// The graph with everything that its relations have become, and the waits that would have closed circles.
  public func finish(_ graph: Graph, keeping kept: [any Relation]) -> (graph: Graph, circles: Set<Wait>) {
    redirect()
    for gathering in documents { write(gathering) }
    warnOfTwins()
    checkNames(graph)
    var result = graph
    result.relations = kept
    result.redirections = redirections
    carryFormerIDs(from: graph)
    result.resources += made
    var index = NameTable<Int>()
    index.reserveCapacity(result.resources.count)
    for (place, resource) in result.resources.enumerated() { index[resource.id] = place }
    for setting in settings { write(setting, into: &result, index) }
    for (owner, policy) in updatePolicies {
      guard let place = index[owner.id] else { continue }
      result.resources[place].settings.updatePolicy = redirections.redirected(policy)
    }
    for addition in additions { write(addition, into: &result, index) }
    let circles = addWaits(to: &result, index)
    result.conditions = joiner.conditions
    return (result, circles)
  }

  /// What a relation makes has its id below that of one of its ends, and moves with it when that was renamed; a part of the id
  /// may be the name of the other end, as in a policy's.
  private func carryFormerIDs(from graph: Graph) {
    var former: [String: [String]] = [:]
    var names: [String: [String]] = [:]
    for resource in graph.resources where !resource.settings.formerIDs.isEmpty {
      former[resource.id] = resource.settings.formerIDs
      names[LogicalName.cloudFormation(resource.id)] = resource.settings.formerIDs.map {
        LogicalName.cloudFormation($0)
      }
    }
    if former.isEmpty && graph.renamedScopes.isEmpty { return }
    /// A part may be the name of another thing, or begin with that of an end: `Worker/JobsPermission`.
    func formerParts(of part: Substring, _ resource: Resource) -> [String]? {
      if let known = names[String(part)] { return known }
      guard case .relation(let relation) = resource.origin else { return nil }
      let ends = relation.ends.compactMap { $0.node.map { LogicalName.cloudFormation($0.id) } }
      let name = ends.filter { part.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
      guard let name, let known = names[name] else { return nil }
      return known.map { $0 + part.dropFirst(name.count) }
    }
    for index in made.indices where made[index].settings.formerIDs.isEmpty {
      let parts = made[index].id.split(separator: "/", omittingEmptySubsequences: false)
      var ids: [String] = []
      var rest = parts[...]
      for length in stride(from: parts.count - 1, to: 0, by: -1) {
        guard let before = former[parts[..<length].joined(separator: "/")] else { continue }
        ids = before
        rest = parts[length...]
        break
      }
      if ids.isEmpty {
        if let renamed = graph.formerID(of: made[index]) {
          made[index].settings.formerIDs = [renamed]
          made[index].keepMadeNames()
          continue
        }
        guard rest.dropFirst().contains(where: { formerParts(of: $0, made[index]) != nil }) else { continue }
        ids = [String(rest.removeFirst())]
      }
      for part in rest {
        let others = formerParts(of: part, made[index]) ?? [String(part)]
        ids = ids.flatMap { id in others.map { "\(id)/\($0)" } }
      }
      made[index].settings.formerIDs = ids
      made[index].keepMadeNames()
    }
  }

  /// Leads what relations refer to to what is called in its place.
  private func redirect() {
    if redirections.isEmpty { return }
    for index in made.indices {
      for place in made[index].properties.indices {
        made[index].properties[place].value = redirections.redirected(made[index].properties[place].value)
      }
    }
    additions = additions.map { addition in
      Addition(
        owner: addition.owner, path: addition.path, term: redirections.redirected(addition.term),
        relation: addition.relation, isUnconditional: addition.isUnconditional)
    }
    settings = settings.map { setting in
      Setting(
        owner: setting.owner, path: setting.path, term: redirections.redirected(setting.term),
        conflict: setting.conflict, relation: setting.relation)
    }
    for index in documents.indices {
      documents[index].contributions = documents[index].contributions.map {
        (redirections.redirected($0.term), $0.relation)
      }
    }
  }

  /// What relations make must not have the names of what the program declares, in any target. What does is left out, so that
  /// nobody takes the one for the other.
  private func checkNames(_ graph: Graph) {
    if made.isEmpty { return }
    var owners = NameTable<Resource>()
    owners.reserveCapacity(graph.resources.count + made.count)
    for resource in graph.resources {
      owners[LogicalName.folded(resource.settings.logicalID ?? resource.id)] = resource
    }
    var collided: Set<String> = []
    for resource in made {
      let name = LogicalName.folded(resource.id)
      guard case .relation(let relation) = resource.origin, let owner = owners[name] else {
        owners[name] = resource
        continue
      }
      collided.insert(resource.id)
      diagnostics.add(.collision(of: owner.node, made: owner.location, with: resource.id, of: relation))
    }
    if collided.isEmpty { return }
    made.removeAll { collided.contains($0.id) }
  }

  private func write(_ gathering: Gathering) {
    guard let first = gathering.contributions.first?.relation else { return }
    append(gathering.node, for: first)
    let place = made.index(before: made.endIndex)
    let parts = gathering.contributions.map { (term: $0.term, instances: instances(of: $0.relation)) }
    let whole = common(parts.map(\.instances))
    made[place].settings.instances = whole
    var terms: [Term] = []
    for (term, instances) in parts {
      let term = conditional(term, instances, inside: whole)
      if !terms.contains(term) { terms.append(term) }
    }
    if let properties = made[place].properties.appending(terms, at: gathering.document.path) {
      made[place].properties = properties
    }
    guard gathering.document.isText, let name = gathering.document.path.first, let value = made[place][name] else {
      return
    }
    made[place][name] = value.jsonText
  }

  /// How many there are of a document: one where something unconditional is said in it, else one where anything is.
  private func common(_ all: [Instances]) -> Instances {
    var conditions: [ConditionNode] = []
    for instances in all {
      guard case .conditional(let condition) = instances else { return .single }
      if !conditions.contains(where: { $0.name == condition.name }) { conditions.append(condition) }
    }
    return joiner.condition(askingAnyOf: conditions).map { .conditional($0) } ?? .single
  }

  /// A part of a document, which is there only under its own condition where that is not the document's.
  private func conditional(_ term: Term, _ instances: Instances, inside whole: Instances) -> Term {
    guard instances != whole, case .conditional(let condition) = instances else { return term }
    return .function(.conditional(condition, then: term, otherwise: .absent))
  }

  private func write(_ addition: Addition, into graph: inout Graph, _ index: NameTable<Int>) {
    guard let place = index[addition.owner.id] else { return }
    let own = addition.isUnconditional ? .single : instances(of: addition.relation)
    let term = conditional(addition.term, own, inside: graph.resources[place].settings.instances)
    if let properties = graph.resources[place].properties.appending([term], at: addition.path) {
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

  private func write(_ setting: Setting, into graph: inout Graph, _ index: NameTable<Int>) {
    guard let place = index[setting.owner.id] else { return }
    let term = conditional(
      setting.term, instances(of: setting.relation), inside: graph.resources[place].settings.instances)
    if let properties = graph.resources[place].properties.setting(term, at: setting.path) {
      graph.resources[place].properties = properties
    } else if let conflict = setting.conflict {
      diagnostics.add(
        Diagnostic(
          .error, .conflict, conflict, at: setting.relation.location,
          notes: [.init("\(setting.owner.id) is declared here", at: setting.owner.location)],
          hint: "one resource can have \(setting.path.joined(separator: ".")) once"))
    }
  }

  // MARK: Waiting

  private func addWaits(to graph: inout Graph, _ index: NameTable<Int>) -> Set<Wait> {
    var candidates: [(waiter: Int, awaited: Int, wait: Wait)] = []
    var seen: Set<Wait> = []
    for wait in waits where seen.insert(wait).inserted && !circles.contains(wait) {
      guard let waiter = index[wait.waiter.id], let awaited = index[wait.awaited.id] else { continue }
      // Inside loops nothing can wait for what may not be there.
      if graph.condition(awaited, besides: waiter) != nil, graph.isRepeated(awaited) || graph.isRepeated(waiter) {
        continue
      }
      candidates.append((waiter, awaited, wait))
    }
    if candidates.isEmpty { return circles }
    var search = CircleSearch(graph.resources, index)
    for candidate in candidates { search.connect(candidate.waiter, to: candidate.awaited) }
    var kept: [Int: Set<Int>] = [:]
    for (waiter, awaited, wait) in candidates {
      if let deputy = wait.deputy.flatMap({ index[$0.id] }), kept[deputy]?.contains(awaited) == true { continue }
      if wait.isOptional, search.isCircle(waiter, awaited) {
        circles.insert(wait)
      } else {
        kept[waiter, default: []].insert(awaited)
        let node = graph.resources[awaited].node
        if let condition = graph.condition(awaited, besides: waiter) {
          graph.resources[waiter].settings.conditionalWaits.append(ConditionalWait(node: node, condition: condition))
        } else {
          graph.resources[waiter].settings.dependsOn.append(node)
        }
      }
    }
    return circles
  }
}

extension Graph {
  /// The id that something had before its scope was renamed; a relation that has a name of its own is a scope of what it makes.
  fileprivate func formerID(of resource: Resource) -> String? {
    var maker: String?
    if case .relation(let relation) = resource.origin { maker = relation.id }
    for rename in renamedScopes where resource.id.hasPrefix(rename.to) {
      let rest = resource.id.dropFirst(rename.to.count)
      if rest.isEmpty || rest.hasPrefix("/") || maker == rename.to { return rename.from + rest }
    }
    return nil
  }

  /// The condition of a resource that another one does not have.
  fileprivate func condition(_ awaited: Int, besides waiter: Int) -> ConditionNode? {
    let instances = resources[awaited].settings.instances
    guard case .conditional(let condition) = instances, instances != resources[waiter].settings.instances else {
      return nil
    }
    return condition
  }

  fileprivate func isRepeated(_ place: Int) -> Bool { !resources[place].settings.loops.isEmpty }
}

extension Diagnostic {
  /// Something that follows from a relation would have the name of another thing.
  static func collision(
    of other: ResourceNode, made location: SourceLocation, with id: String, of relation: any Relation
  ) -> Diagnostic {
    let isSame = other.id == id
    // Braces name what is declared in them after what they belong to, as a relation does.
    let isInside = isSame && relation.ends.contains { $0.node?.id == other.id }
    return Diagnostic(
      .error, .nameCollision,
      "\(relation) by \(id), \(isSame ? "the id of another resource" : "and \(other.id) becomes the same name")",
      at: relation.location, notes: [.init("\(other.id) is declared here", at: location)],
      hint: isInside
        ? "declare \(other.name) before the braces, or give the connection an id: of its own"
        : isSame
          ? "give the connection an id: of its own"
          : "give \(other.id) another name, or the connection an id: of its own"
    )
  }
}

/// Finds which resources need each other in a circle: Tarjan's strongly connected components, without recursion, over the
/// part of the graph that is asked about.
struct CircleSearch {
  private let resources: [Resource]
  private let index: NameTable<Int>
  private var extra: [Int: [Int]] = [:]
  /// The circle of each resource that was visited; resources of one circle share the number.
  private var components: [Int: Int] = [:]

  init(_ resources: [Resource], _ index: NameTable<Int>) {
    self.resources = resources
    self.index = index
  }

  /// Makes one resource need another, besides what it refers to.
  mutating func connect(_ from: Int, to target: Int) { extra[from, default: []].append(target) }

  /// Whether one resource, which needs another, is needed by it.
  mutating func isCircle(_ from: Int, _ target: Int) -> Bool {
    if components[from] == nil { visit(from) }
    return components[from] == components[target]
  }

  private func needs(of place: Int) -> [Int] {
    resources[place].dependencies.compactMap { index[$0.id] } + (extra[place] ?? [])
  }

  private struct Frame {
    let place: Int
    let needs: [Int]
    var next = 0
  }

  private mutating func visit(_ root: Int) {
    var order: [Int: Int] = [:]
    var lowest: [Int: Int] = [:]
    var stack: [Int] = []
    var onStack: Set<Int> = []
    var frames = [enter(root, &order, &lowest, &stack, &onStack)]
    while let last = frames.indices.last {
      let place = frames[last].place
      if frames[last].next < frames[last].needs.count {
        let need = frames[last].needs[frames[last].next]
        frames[last].next += 1
        if components[need] != nil { continue }
        if let known = order[need] {
          if onStack.contains(need) { lowest[place] = min(lowest[place] ?? known, known) }
        } else {
          frames.append(enter(need, &order, &lowest, &stack, &onStack))
        }
        continue
      }
      frames.removeLast()
      let low = lowest[place] ?? 0
      if let parent = frames.last?.place { lowest[parent] = min(lowest[parent] ?? low, low) }
      if low == order[place] {
        while let member = stack.popLast() {
          onStack.remove(member)
          components[member] = place
          if member == place { break }
        }
      }
    }
  }

  private func enter(
    _ place: Int, _ order: inout [Int: Int], _ lowest: inout [Int: Int], _ stack: inout [Int],
    _ onStack: inout Set<Int>
  ) -> Frame {
    order[place] = order.count
    lowest[place] = order[place]
    stack.append(place)
    onStack.insert(place)
    return Frame(place: place, needs: needs(of: place))
  }
}
