import FormworkIR

/// Turns relations into resources, once for every target.
///
/// Each kind of relation is a rule in the tables of its service. What a rule makes has a predictable id, remembers the
/// relation and so the user's line, and never replaces what the user declared.
public struct Expander: Sendable {
  /// What is known of the types that rules make.
  public typealias SchemaLookup = @Sendable (_ type: String) -> ResourceSchema?

  private let schemas: SchemaLookup

  /// An expander that looks types up where the caller says.
  public init(schemas: @escaping SchemaLookup) { self.schemas = schemas }

  /// The graph with its relations expanded, but for those that the target prints itself.
  public func expand(
    _ graph: Graph, keeping isKept: (Relation) -> Bool = { _ in false }
  ) -> (graph: Graph, diagnostics: Diagnostics) {
    if graph.relations.isEmpty { return tagged(graph, Diagnostics()) }
    var expansion = Expansion(graph, schemas: schemas)
    var kept: [Relation] = []
    for relation in graph.relations {
      if isKept(relation) {
        kept.append(relation)
      } else if let rule = Self.rules[relation.kind] {
        rule(relation, &expansion)
      } else {
        expansion.diagnostics.add(
          Diagnostic(
            .error, .unsupported, "\(relation.id) is a relation of the kind \(relation.kind), which no rule expands",
            at: relation.location))
      }
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

  /// The rules by the kind of relation.
  static let rules: [String: Rule] = HTTPRoutes.rules
}

/// Adds the resources that one relation stands for.
typealias Rule = @Sendable (_ relation: Relation, _ expansion: inout Expansion) -> Void

/// The resources made so far.
struct Expansion {
  /// The functions that answer what no other route of an API does, as `api|function`.
  let defaultRoutes: Set<String>
  let schemas: Expander.SchemaLookup
  private(set) var resources: [Resource] = []
  var diagnostics = Diagnostics()
  private var nodes: [String: ResourceNode] = [:]
  private let tags: ScopeTags

  init(_ graph: Graph, schemas: @escaping Expander.SchemaLookup) {
    tags = graph.tags
    defaultRoutes = Set(graph.relations.filter(HTTPRoutes.isDefault).map(HTTPRoutes.ends))
    self.schemas = schemas
  }

  /// Adds a resource, or returns the one that an earlier relation made under the same id.
  @discardableResult
  mutating func add(
    _ type: String, id: String, for relation: Relation, dependsOn: [ResourceNode] = [], _ properties: [Property]
  ) -> ResourceNode {
    if let node = nodes[id] { return node }
    var settings = ResourceSettings()
    settings.dependsOn = dependsOn
    let node = ResourceNode(
      id: id, scope: relation.scope, trail: nil, type: type, schema: schemas(type), properties: properties,
      settings: settings, location: relation.location)
    nodes[id] = node
    var resource = Resource(node, origin: .relation(relation))
    tags.apply(to: &resource)
    resources.append(resource)
    return node
  }

  /// The properties that make a resource of a type mean the same as another.
  private static let identities: [String: [String]] = [
    "AWS::Lambda::Permission": ["FunctionName", "Principal", "SourceArn"],
    "AWS::ApiGatewayV2::Route": ["ApiId", "RouteKey"],
    "AWS::ApiGatewayV2::Stage": ["ApiId", "StageName"],
  ]

  /// Warns where the user declared a resource that means the same as an expanded one; both are deployed.
  mutating func warnOfTwins(in declared: [Resource]) {
    var known: [String: Resource] = [:]
    for resource in declared {
      if let key = Self.identity(of: resource) { known[key] = resource }
    }
    if known.isEmpty { return }
    for resource in resources {
      guard let key = Self.identity(of: resource), let twin = known[key] else { continue }
      diagnostics.add(
        Diagnostic(
          .warning, .sameMeaning, "\(twin.id) means the same as \(resource.id), which follows from a relation",
          at: twin.location, notes: [.init("the relation is stated here", at: resource.location)],
          hint: "one of the two is enough"))
    }
  }

  private static func identity(of resource: Resource) -> String? {
    guard let names = identities[resource.type] else { return nil }
    return resource.type + names.map { "|\(resource[$0] ?? .absent)" }.joined()
  }
}
