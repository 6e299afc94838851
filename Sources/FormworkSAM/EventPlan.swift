import FormworkIR

/// Which relations SAM can print.
///
/// SAM's transform writes some events into the document of another resource, as the routes of an API into its OpenAPI body,
/// which refers to the functions; a function that depends on its own API would then close a circle. So such a resource gets
/// events only if none of its functions reaches it and nothing else in the stack changes it, and all of them are events or
/// none is.
struct EventPlan {
  /// The containers whose events are printed.
  private var containers: Set<String> = []
  /// The functions and state machines that may have events of their own.
  private var owners: Set<String> = []
  /// Those of them that do not wait for one of their rights.
  private let unready: Set<String>

  /// A plan for a graph; `expanded` is what becomes of it when all relations are resources, which shows who waits for what.
  init(_ graph: Graph, expanded: Graph, unready: Set<String> = []) {
    self.unready = unready
    var events: [String: [ServerlessEvent]] = [:]
    var candidates: Set<String> = []
    var implied: Set<String> = []
    var published: [String: [String]] = [:]
    // What a container's own properties name, such as the functions that decide who may call.
    var named: [String: [String]] = [:]
    for relation in graph.relations {
      switch relation.serverless {
      case .event(let event)?:
        candidates.insert(event.owner.id)
        if let container = event.container { events[container.id, default: []].append(event) }
      case .property(let owner, _)? where owner.type == ServerlessHTTPAPI.type:
        named[owner.id, default: []] += relation.ends.compactMap { $0.node?.id }.filter { $0 != owner.id }
      case .publication(let owner, _, let ids)? where owner.type == ServerlessRESTAPI.type: published[owner.id] = ids
      case .property(let owner, _)?, .publication(let owner, _, _)?: candidates.insert(owner.id)
      case .implied(let container)?: implied.insert(container.id)
      case nil: break
      }
    }
    if candidates.isEmpty { return }
    var resources: [String: Resource] = [:]
    for resource in graph.resources {
      resources[resource.id] = resource
      // In a loop SAM would put the element before the event's name.
      guard candidates.contains(resource.id), resource.settings.loops.isEmpty else { continue }
      if ServerlessFunction(resource) != nil || ServerlessStateMachine(resource) != nil { owners.insert(resource.id) }
    }
    if events.isEmpty { return }
    let changed = Self.changed(events, in: graph)
    var whole = resources
    for resource in expanded.resources { whole[resource.id] = resource }
    for (id, events) in events {
      guard !changed.contains(id), let resource = resources[id],
        resource.type != ServerlessHTTPAPI.type || (implied.contains(id) && ServerlessHTTPAPI.fits(resource)),
        resource.type != ServerlessRESTAPI.type
          || ServerlessRESTAPI.fits(resource, shownBy: published[id]?.compactMap { resources[$0] } ?? [])
      else { continue }
      let areEvents = events.allSatisfy { event in
        guard owners.contains(event.owner.id), let owner = resources[event.owner.id],
          owner.settings.instances == resource.settings.instances
        else { return false }
        return !Self.reaches(id, from: whole[owner.id] ?? owner, in: whole)
      }
      let isCircle = named[id, default: []].contains { other in
        whole[other].map { Self.reaches(id, from: $0, in: whole) } ?? false
      }
      if areEvents, !isCircle { containers.insert(id) }
    }
  }

  /// Whether SAM prints the relation, as an event or without a word.
  func prints(_ relation: any Relation) -> Bool {
    switch relation.serverless {
    case .event(let event)?:
      if let container = event.container { return containers.contains(container.id) }
      return owners.contains(event.owner.id) && !(event.needsRights && unready.contains(event.owner.id))
    case .publication(let owner, _, _)?: return owners.contains(owner.id) || containers.contains(owner.id)
    case .property(let owner, _)?:
      return containers.contains(owner.id) || (owners.contains(owner.id) && !unready.contains(owner.id))
    case .implied(let container)?: return containers.contains(container.id)
    case nil: return false
    }
  }

  /// The containers that other resources of the stack change as well.
  private static func changed(_ events: [String: [ServerlessEvent]], in graph: Graph) -> Set<String> {
    let rivals = Set(events.values.flatMap { $0.compactMap(\.rivals) })
    var changed: Set<String> = []
    for resource in graph.resources where rivals.contains(where: resource.type.hasPrefix) {
      for node in resource.dependencies where events[node.id] != nil { changed.insert(node.id) }
    }
    return changed
  }

  private static func reaches(_ id: String, from start: Resource, in resources: [String: Resource]) -> Bool {
    var seen: Set<String> = [start.id]
    var pending = [start]
    while let resource = pending.popLast() {
      for node in resource.dependencies {
        if node.id == id { return true }
        if seen.insert(node.id).inserted, let next = resources[node.id] { pending.append(next) }
      }
    }
    return false
  }
}
