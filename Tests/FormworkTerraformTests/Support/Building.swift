import FormworkIR
import FormworkTerraform
import Testing

/// A resource at a line of an imagined program.
func resource(
  _ id: String, _ type: String, _ properties: [Property], line: Int = 1, schema: String? = nil,
  configure: (inout ResourceSettings) -> Void = { _ in }
) -> ResourceNode {
  var settings = ResourceSettings()
  configure(&settings)
  return ResourceNode(
    id: id, scope: nil, trail: nil, type: type, schema: schema.map { ResourceSchema(facts: $0) },
    properties: properties, settings: settings, location: SourceLocation("App/App.swift", line))
}

/// A parameter at a line of an imagined program.
func parameter(
  _ name: String, _ kind: ParameterNode.Kind = .string, default value: Term? = nil, isSecret: Bool = false,
  line: Int = 1, configure: (inout ParameterNode.Constraints) -> Void = { _ in }
) -> ParameterNode {
  var constraints = ParameterNode.Constraints()
  configure(&constraints)
  return ParameterNode(
    name, kind, defaultValue: value, constraints: constraints, isSecret: isSecret,
    location: SourceLocation("App/App.swift", line))
}

/// A graph of resources and the rest.
func graph(
  _ resources: [ResourceNode], parameters: [ParameterNode] = [], conditions: [ConditionNode] = [],
  outputs: [OutputNode] = [], name: String = "Shop"
) -> Graph {
  Graph(
    name: name, resources: resources.map { Resource($0) }, parameters: parameters, conditions: conditions,
    outputs: outputs, location: SourceLocation("App/App.swift", 1))
}

/// The configuration of a graph, which must render.
func rendered(
  _ graph: Graph, pathPrefix: String = "", sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> Document {
  switch TerraformBackend(pathPrefix: pathPrefix).render(graph) {
  case .success(let output):
    try Judge.validate(output.document, sourceLocation: sourceLocation)
    return output.document
  case .failure(let diagnostics):
    Issue.record("\(diagnostics)", sourceLocation: sourceLocation)
    throw diagnostics
  }
}

/// The findings of a graph that must not render.
func failures(_ graph: Graph, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> [String] {
  switch TerraformBackend().render(graph) {
  case .success:
    Issue.record("The graph rendered", sourceLocation: sourceLocation)
    return []
  case .failure(let diagnostics): return diagnostics.all.map(\.description)
  }
}

/// The block of a resource.
func block(_ type: String, _ name: String, in document: Document) -> Document? { document["resource"]?[type]?[name] }

/// A document as compact JSON.
func json(_ document: Document?) -> String { document.map { JSONWriter.compact($0) } ?? "nothing" }

/// Text made of words and terms.
func text(_ segments: TextSegment...) -> Term { .text(segments) }
