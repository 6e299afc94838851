import FormworkIR

/// Turns relations into resources, once for every target.
///
/// What a relation makes has a predictable id, remembers the relation and so the user's line, and never replaces what the
/// user declared.
public struct Expander: Sendable {
  private let schemas: RelationExpansion.SchemaLookup

  /// An expander that looks types up where the caller says.
  public init(schemas: @escaping RelationExpansion.SchemaLookup) { self.schemas = schemas }

  /// The graph with its relations expanded, but for those that the target prints itself.
  public func expand(
    _ graph: Graph, keeping isKept: (any Relation) -> Bool = { _ in false }
  ) -> (graph: Graph, diagnostics: Diagnostics) {
    if graph.relations.isEmpty { return tagged(graph, Diagnostics()) }
    var expansion = RelationExpansion(graph, schemas: schemas)
    var kept: [any Relation] = []
    for relation in graph.relations {
      if isKept(relation) { kept.append(relation) } else { relation.expand(into: &expansion) }
    }
    var expanded = graph
    expanded.relations = kept
    expansion.warnOfTwins(in: graph.resources)
    expanded.resources += expansion.resources
    return tagged(expanded, expansion.diagnostics)
  }

  /// The graph with the tags of scopes in those places too that lie deeper than a property.
  private func tagged(_ graph: Graph, _ diagnostics: Diagnostics) -> (graph: Graph, diagnostics: Diagnostics) {
    var graph = graph
    var diagnostics = diagnostics
    for index in graph.resources.indices {
      for place in graph.tags.applyDeep(to: &graph.resources[index]) {
        let resource = graph.resources[index]
        diagnostics.add(
          Diagnostic(
            .error, .unsupported,
            "Tags cannot reach \(place) of \(resource.id): its value, or the tags, are known only at deployment",
            at: resource.location,
            hint: "write the tags there and leave the resource out with .untagged(), or bind the parameter"))
      }
    }
    return (graph, diagnostics)
  }
}
