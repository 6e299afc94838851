import FormworkIR

/// A relation that does what a test says.
final class Probe: Relation {
  let id: String
  let ends: [RelationEnd]
  let scope: Scope? = nil
  let location = SourceLocation("App/Infrastructure.swift", 1)
  let terms: [Term] = []
  private let body: @Sendable (RelationExpansion, Probe) -> Void

  init(
    _ id: String, between ends: ResourceNode..., body: @escaping @Sendable (RelationExpansion, Probe) -> Void
  ) {
    self.id = id
    self.ends = ends.map { .resource($0) }
    self.body = body
  }

  var description: String { "\(id) is probed" }
  func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { self }
  func expand(into expansion: RelationExpansion) { body(expansion, self) }

  static func node(
    _ id: String, _ properties: [Property] = [], needing others: [ResourceNode] = [], if condition: ConditionNode? = nil
  ) -> ResourceNode {
    var settings = ResourceSettings()
    if let condition { settings.instances = .conditional(condition) }
    let references = others.map { Property("Needs\($0.id)", .reference(Reference($0, "Id"))) }
    return ResourceNode(
      id: id, scope: nil, trail: nil, type: "Test::One::Thing", schema: nil, properties: properties + references,
      settings: settings, location: SourceLocation("App/Infrastructure.swift", 2))
  }

  /// The graph of resources and relations, expanded.
  static func expanded(
    _ resources: [ResourceNode], _ relations: Probe..., avoiding circles: Set<RelationExpansion.Wait> = []
  ) -> (graph: Graph, circles: Set<RelationExpansion.Wait>, findings: [String]) {
    var conditions: [ConditionNode] = []
    for case .conditional(let condition) in resources.map(\.settings.instances) where !conditions.contains(condition) {
      conditions.append(condition)
    }
    let graph = Graph(
      name: "S", resources: resources.map { Resource($0) }, conditions: conditions, relations: relations,
      location: SourceLocation("App/Infrastructure.swift", 1))
    let expansion = RelationExpansion(graph, avoiding: circles, schemas: { _ in nil })
    for relation in relations { relation.expand(into: expansion) }
    let result = expansion.finish(graph, keeping: [])
    return (result.graph, result.circles, expansion.diagnostics.all.map(\.description))
  }
}

extension Graph {
  /// A resource by its id.
  subscript(id: String) -> Resource? { resources.first { $0.id == id } }
}
