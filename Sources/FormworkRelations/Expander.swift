import FormworkIR

/// Turns relations into resources, once for every target.
///
/// What a relation makes has a predictable id, remembers the relation and so the user's line, and never replaces what the
/// user declared.
public struct Expander: Sendable {
  private let schemas: RelationExpansion.SchemaLookup
  private let target: Target

  /// An expander that looks types up where the caller says.
  public init(for target: Target = .cloudFormation, schemas: @escaping RelationExpansion.SchemaLookup) {
    self.target = target
    self.schemas = schemas
  }

  /// A graph without relations, but for those that the target prints itself, and what was found.
  public struct Expanded: Sendable {
    /// The graph.
    public var graph: Graph
    /// What was found.
    public var diagnostics: Diagnostics
    /// Who does not wait for a right, since it would wait for itself.
    public var circles: Set<RelationExpansion.Wait> = []
  }

  /// The graph with its relations expanded, but for those that the target prints itself. `circles` are those of an expansion
  /// that kept none.
  public func expand(
    _ graph: Graph, keeping isKept: (any Relation) -> Bool = { _ in false },
    avoiding circles: Set<RelationExpansion.Wait> = []
  ) -> Expanded {
    if graph.relations.isEmpty { return tagged(Expanded(graph: graph, diagnostics: Diagnostics())) }
    let expansion = RelationExpansion(graph, for: target, avoiding: circles, schemas: schemas)
    var kept: [any Relation] = []
    for stated in graph.relations {
      let relation = expansion.protecting(stated)
      relation.contribute(to: expansion)
      if isKept(stated) { kept.append(stated) } else { relation.expand(into: expansion) }
    }
    var finished = expansion.finish(graph, keeping: kept)
    for relation in graph.relations { relation.conclude(&finished.graph, for: target, &expansion.diagnostics) }
    return tagged(Expanded(graph: finished.graph, diagnostics: expansion.diagnostics, circles: finished.circles))
  }

  /// The graph with the tags of scopes in those places too that lie deeper than a property.
  private func tagged(_ expanded: Expanded) -> Expanded {
    var expanded = expanded
    for index in expanded.graph.resources.indices {
      for place in expanded.graph.tags.applyDeep(to: &expanded.graph.resources[index]) {
        let resource = expanded.graph.resources[index]
        expanded.diagnostics.add(
          Diagnostic(
            .error, .unsupported,
            "Tags cannot reach \(place) of \(resource.id): its value, or the tags, are known only at deployment",
            at: resource.location,
            hint: "write the tags there and leave the resource out with .untagged(), or bind the parameter"))
      }
    }
    return expanded
  }
}

extension [Property] {
  /// The values.
  var terms: [Term] { map(\.value) }

  /// The properties with their values replaced.
  func replacingTerms(_ replacement: (Term) -> Term) -> [Property] {
    map { Property($0.name, replacement($0.value)) }
  }
}
