import FormworkIR

/// Which relations SAM can print.
///
/// SAM's transform writes some events into the document of another resource, as the routes of an API into its OpenAPI body,
/// which refers to the functions; a function that depends on its own API would then close a circle. So such a resource gets
/// events only if none of its functions reaches it and nothing else in the stack changes it, and all of them are events or
/// none is.
struct EventPlan {
  private var printed: Set<String> = []

  init(_ graph: Graph) {
    var events: [String: [ServerlessEvent]] = [:]
    var implied: Set<String> = []
    for relation in graph.relations {
      switch relation.serverless {
      case .event(let event)?:
        if let container = event.container { events[container.id, default: []].append(event) }
      case .implied(let container)?: implied.insert(container.id)
      case nil: break
      }
    }
    if events.isEmpty { return }
    var resources: [String: Resource] = [:]
    for resource in graph.resources { resources[resource.id] = resource }
    let changed = Self.changed(events, in: graph)
    for (id, events) in events {
      guard implied.contains(id), !changed.contains(id), let resource = resources[id], ServerlessHTTPAPI.fits(resource)
      else { continue }
      let areEvents = events.allSatisfy { event in
        guard let function = resources[event.function.id], ServerlessFunction(function) != nil else { return false }
        return !Self.reaches(id, from: function, in: resources)
      }
      if areEvents { printed.insert(id) }
    }
  }

  /// Whether SAM prints the relation, as an event or without a word.
  func prints(_ relation: any Relation) -> Bool {
    relation.serverless?.container.map { printed.contains($0.id) } ?? false
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
