/// The resources that relations have become so far.
public struct RelationExpansion {
  /// What is known of the types that relations make.
  public typealias SchemaLookup = @Sendable (_ type: String) -> ResourceSchema?

  /// The resources in the order in which they were made.
  public private(set) var resources: [Resource] = []
  /// What was found.
  public var diagnostics = Diagnostics()

  private let schemas: SchemaLookup
  private let tags: ScopeTags
  private let marks: Set<String>
  private var nodes: [String: ResourceNode] = [:]
  /// The properties that make a resource of a type mean the same as another, by type.
  private var identities: [String: [String]] = [:]

  /// The expansion of a graph's relations, about to begin.
  public init(_ graph: Graph, schemas: @escaping SchemaLookup) {
    self.schemas = schemas
    tags = graph.tags
    marks = Set(graph.relations.flatMap(\.marks))
  }

  /// Whether some relation of the graph has a mark.
  public func isMarked(_ mark: String) -> Bool { marks.contains(mark) }

  /// Adds a resource, or returns the one that an earlier relation made under the same id.
  ///
  /// - Parameters:
  ///   - type: The CloudFormation type.
  ///   - id: The id, which follows from the relation's.
  ///   - relation: The relation, whose line and scope the resource gets.
  ///   - identity: The properties by which a resource of the type means the same as another, so that one which the user
  ///     declares besides is told apart. None where two of a kind do no harm.
  ///   - dependsOn: Resources that must exist before it although it does not refer to them.
  ///   - properties: The properties in CloudFormation's names.
  @discardableResult
  public mutating func add(
    _ type: String, id: String, for relation: any Relation, identity: [String] = [], dependsOn: [ResourceNode] = [],
    _ properties: [Property]
  ) -> ResourceNode {
    if let node = nodes[id] { return node }
    if !identity.isEmpty { identities[type] = identity }
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

  /// Warns where the user declared a resource that means the same as an expanded one; both are deployed.
  public mutating func warnOfTwins(in declared: [Resource]) {
    var known: [String: Resource] = [:]
    for resource in declared {
      if let key = identity(of: resource) { known[key] = resource }
    }
    if known.isEmpty { return }
    for resource in resources {
      guard let key = identity(of: resource), let twin = known[key] else { continue }
      diagnostics.add(
        Diagnostic(
          .warning, .sameMeaning, "\(twin.id) means the same as \(resource.id), which follows from a relation",
          at: twin.location, notes: [.init("the relation is stated here", at: resource.location)],
          hint: "one of the two is enough"))
    }
  }

  private func identity(of resource: Resource) -> String? {
    guard let names = identities[resource.type] else { return nil }
    return resource.type + names.map { "|\(resource[$0] ?? .absent)" }.joined()
  }
}
