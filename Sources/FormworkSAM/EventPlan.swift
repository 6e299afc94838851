import FormworkIR

/// Which HTTP APIs SAM can print with events.
///
/// SAM writes the routes of such an API into its OpenAPI body, which refers to the functions; a function that depends on
/// its own API would then close a circle. So an API gets events only if none of its functions reaches it, and all its
/// routes are events or none is.
struct EventPlan {
  private var printed: Set<String> = []

  init(_ graph: Graph) {
    var routes: [String: [Relation]] = [:]
    var staged: Set<String> = []
    for relation in graph.relations {
      if relation.kind == "http-route" { routes[relation.source.id, default: []].append(relation) }
      if relation.kind == "http-stage" { staged.insert(relation.source.id) }
    }
    if routes.isEmpty { return }
    var resources: [String: Resource] = [:]
    for resource in graph.resources { resources[resource.id] = resource }
    for (api, relations) in routes {
      guard staged.contains(api), let resource = resources[api], ServerlessHTTPAPI.fits(resource) else { continue }
      let areEvents = relations.allSatisfy { relation in
        guard let function = resources[relation.target.id], ServerlessFunction(function) != nil else { return false }
        return !Self.reaches(api, from: function, in: resources)
      }
      if areEvents { printed.insert(api) }
    }
  }

  /// Whether SAM prints the relation, as an event or as part of the API.
  func prints(_ relation: Relation) -> Bool { printed.contains(relation.source.id) }

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
