/// What relations have become so far.
public final class RelationExpansion {
  /// What is known of the types that relations make.
  public typealias SchemaLookup = @Sendable (_ type: String) -> ResourceSchema?

  /// What was found.
  public var diagnostics = Diagnostics()
  /// The target for which the graph is expanded, where the services ask different things of the two ways to deploy.
  public let target: Target
  /// The waits that are known to close circles.
  public internal(set) var circles: Set<Wait>

  /// The policies for which what a relation becomes is to wait, by the relation's id.
  public var policies: [String: [ResourceNode]] = [:]

  var made: [Resource] = []
  var documents: [Gathering] = []
  var documentIndex: [String: Int] = [:]
  var additions: [Addition] = []
  var settings: [Setting] = []
  var updatePolicies: [(owner: ResourceNode, policy: Term)] = []
  var waits: [Wait] = []

  private let schemas: SchemaLookup
  private var known: [String: ResourceSchema?] = [:]
  private let tags: ScopeTags
  private var marked: [String: any Relation] = [:]
  /// What is called in place of others, by the others' ids.
  private(set) var redirections: [String: CallRedirection] = [:]
  private let graph: Graph
  private let hasConditions: Bool
  private let hasLoops: Bool
  var joiner: ConditionJoiner
  private var declared = NameTable<Int>()
  private var nodes: [String: ResourceNode] = [:]
  private var planned: Set<String> = []
  private var namings: [String: [String: [Int]]] = [:]
  private var workers: [String: [ResourceNode]]?
  /// The properties that make a resource of a type mean the same as another, by type.
  private var identities: [String: [String]] = [:]

  /// One resource that is to wait for another.
  public struct Wait: Hashable, Sendable {
    /// What is to wait.
    public let waiter: ResourceNode
    /// What is to exist before.
    public let awaited: ResourceNode
    /// Whether it is left out where it would close a circle.
    public let isOptional: Bool
    /// What the waiter needs anyway; where that waits already, the waiter need not.
    public let deputy: ResourceNode?
  }

  /// A document and what was contributed to it.
  struct Gathering {
    let document: OwnedDocument
    let node: ResourceNode
    var contributions: [(term: Term, relation: any Relation)]
  }

  /// Elements for a list in a declared resource.
  struct Addition {
    let owner: ResourceNode
    let path: [String]
    let term: Term
    let relation: any Relation
    let isUnconditional: Bool
  }

  /// A value for a declared resource.
  struct Setting {
    let owner: ResourceNode
    let path: [String]
    let term: Term
    let conflict: String?
    let relation: any Relation
  }

  /// The expansion of a graph's relations, about to begin. `circles` holds waits that were found to close circles before.
  public init(
    _ graph: Graph, for target: Target = .cloudFormation, avoiding circles: Set<Wait> = [],
    schemas: @escaping SchemaLookup
  ) {
    self.schemas = schemas
    self.target = target
    self.circles = circles
    self.graph = graph
    tags = graph.tags
    joiner = ConditionJoiner(graph.conditions)
    hasConditions = graph.resources.contains { $0.settings.instances != .single }
    hasLoops = graph.resources.contains { !$0.settings.loops.isEmpty }
    for relation in graph.relations {
      for mark in relation.marks where marked[mark] == nil { marked[mark] = relation }
      if let redirection = relation.redirection { redirections[redirection.resource.id] = redirection }
    }
    declared.reserveCapacity(graph.resources.count)
    for (index, resource) in graph.resources.enumerated() { declared[resource.id] = index }
  }

  /// Whether some relation of the graph has a mark.
  public func isMarked(_ mark: String) -> Bool { marked[mark] != nil }

  /// The first relation with a mark, in the graph's order.
  public func first(marked mark: String) -> (any Relation)? { marked[mark] }

  /// What is called in place of a resource; `nil` where that is the resource.
  public func callee(of node: ResourceNode) -> ResourceNode? { redirections[node.id]?.callee }

  /// What to refer to where a resource is meant itself, also where something is called in its place.
  public func itself(_ node: ResourceNode) -> ResourceNode { redirections[node.id]?.itself ?? node }

  /// A relation as it expands: what the user wrote in it keeps its meaning where something else is called.
  public func protecting(_ relation: any Relation) -> any Relation { redirections.protecting(relation) }

  /// A declared resource as it is in the graph; `nil` where it is not part of it.
  public func resource(_ node: ResourceNode) -> Resource? { declared[node.id].map { graph.resources[$0] } }

  /// How many there are of what a relation becomes: one, or one where all its ends are there.
  public func instances(of relation: any Relation) -> Instances {
    if !hasConditions { return .single }
    return joiner.instances(of: relation.ends.compactMap { $0.node.flatMap { resource($0)?.settings.instances } })
  }

  /// The loops that repeat what is made of some resources.
  private func loops(of nodes: [ResourceNode]) -> [LoopNode] {
    if !hasLoops { return [] }
    var loops: [LoopNode] = []
    for node in nodes {
      for loop in resource(node)?.settings.loops ?? [] where !loops.contains(loop) { loops.append(loop) }
    }
    return loops
  }

  /// The declared resources of a type that refer to another in one of their properties, in order.
  public func resources(of type: String, naming node: ResourceNode, in property: String) -> [Resource] {
    let key = "\(type)|\(property)"
    if namings[key] == nil {
      var places: [String: [Int]] = [:]
      for (place, resource) in graph.resources.enumerated() where resource.type == type {
        for named in Set(resource[property]?.referencedNodes ?? []) { places[named.id, default: []].append(place) }
      }
      namings[key] = places
    }
    return namings[key]?[node.id]?.map { graph.resources[$0] } ?? []
  }

  /// The declared resources that work under another, by what a closure says of each.
  public func workers(
    under node: ResourceNode, by masters: (_ resource: Resource) -> [ResourceNode]
  ) -> [ResourceNode] {
    if workers == nil {
      var found: [String: [ResourceNode]] = [:]
      for resource in graph.resources {
        for master in masters(resource) { found[master.id, default: []].append(resource.node) }
      }
      workers = found
    }
    return workers?[node.id] ?? []
  }

  /// Adds a resource, or returns the one that an earlier relation made under the same id.
  ///
  /// - Parameters:
  ///   - type: The CloudFormation type.
  ///   - id: The id, which follows from the relation's.
  ///   - relation: The relation, whose line, scope and conditions the resource gets.
  ///   - identity: The properties by which a resource of the type means the same as another, so that one which the user
  ///     declares besides is told apart. None where two of a kind do no harm.
  ///   - dependsOn: Resources that must exist before it although it does not refer to them.
  ///   - settings: What else is said of it.
  ///   - madeNames: The texts among the properties that are made of an id.
  ///   - properties: The properties in CloudFormation's names.
  @discardableResult
  public func add(
    _ type: String, id: String, for relation: any Relation, identity: [String] = [], dependsOn: [ResourceNode] = [],
    settings: ResourceSettings = ResourceSettings(), madeNames: [MadeName] = [], _ properties: [Property]
  ) -> ResourceNode {
    if !identity.isEmpty { identities[type] = identity }
    if let node = nodes[id] {
      if node.type != type {
        diagnostics.add(.collision(of: node, made: node.location, with: id, of: relation))
      } else if planned.remove(id) != nil {
        append(node, for: relation)
        made[made.count - 1].properties += properties
        made[made.count - 1].settings.dependsOn += dependsOn
      }
      return node
    }
    let node = node(
      type, id: id, scope: relation.scope, dependsOn: dependsOn, properties, for: relation, settings: settings,
      madeNames: madeNames)
    append(node, for: relation)
    return node
  }

  /// The node of a resource that is added later under the same id, for what refers to it and is added before.
  public func plan(
    _ type: String, id: String, for relation: any Relation, madeNames: [MadeName] = []
  ) -> ResourceNode {
    if let node = nodes[id] { return node }
    planned.insert(id)
    return node(type, id: id, scope: relation.scope, dependsOn: [], [], for: relation, madeNames: madeNames)
  }

  /// Adds an element to a document that several relations may write, and returns the resource that will hold it.
  @discardableResult
  public func add(
    _ element: Term, to document: OwnedDocument, for relation: any Relation
  ) -> ResourceNode {
    if let index = documentIndex[document.id] {
      documents[index].contributions.append((element, relation))
      return documents[index].node
    }
    let node = node(
      document.type, id: document.id, scope: document.scope, dependsOn: [], document.properties, for: relation,
      repeatedAs: document.owner.map { [$0] } ?? [], madeNames: document.madeNames)
    documentIndex[document.id] = documents.count
    documents.append(Gathering(document: document, node: node, contributions: [(element, relation)]))
    return node
  }

  /// Adds an element to a list inside a declared resource, under the condition of the relation unless it is
  /// `isUnconditional`.
  public func add(
    _ element: Term, to owner: ResourceNode, at path: [String], for relation: any Relation,
    isUnconditional: Bool = false
  ) {
    additions.append(
      Addition(owner: owner, path: path, term: element, relation: relation, isUnconditional: isUnconditional))
  }

  /// Sets a property, or a member inside one, of a declared resource that has it not. Where it has another value, that is
  /// left, or is a conflict with the sentence given.
  public func set(
    _ term: Term, of owner: ResourceNode, at path: [String], orFind conflict: String? = nil,
    for relation: any Relation
  ) {
    settings.append(Setting(owner: owner, path: path, term: term, conflict: conflict, relation: relation))
  }

  /// Says how an update of a declared resource goes from the old to the new: CloudFormation's `UpdatePolicy`.
  public func setUpdatePolicy(_ policy: Term, of owner: ResourceNode) {
    updatePolicies.append((owner, policy))
  }

  /// Makes one resource wait for another; where `isOptional`, only if that closes no circle, and with a `deputy`, which the
  /// waiter refers to, only if that does not wait itself.
  public func wait(
    _ waiter: ResourceNode, for awaited: ResourceNode, isOptional: Bool = false, unless deputy: ResourceNode? = nil
  ) {
    waits.append(Wait(waiter: waiter, awaited: awaited, isOptional: isOptional, deputy: deputy))
  }

  /// Adds a finding at a relation's line.
  public func find(
    _ code: DiagnosticCode, _ message: String, of relation: any Relation, notes: [Diagnostic.Note] = [],
    hint: String? = nil
  ) {
    diagnostics.add(Diagnostic(.error, code, message, at: relation.location, notes: notes, hint: hint))
  }

  /// What is known of a type; looked up once, since that decodes it.
  private func schema(of type: String) -> ResourceSchema? {
    if let known = known[type] { return known }
    let schema = schemas(type)
    known[type] = .some(schema)
    return schema
  }

  private func node(
    _ type: String, id: String, scope: Scope?, dependsOn: [ResourceNode], _ properties: [Property],
    for relation: any Relation, repeatedAs owners: [ResourceNode]? = nil,
    settings: ResourceSettings = ResourceSettings(), madeNames: [MadeName] = []
  ) -> ResourceNode {
    var settings = settings
    settings.dependsOn = dependsOn
    let loops = loops(of: owners ?? relation.ends.compactMap(\.node))
    if !loops.isEmpty { settings.loops = loops }
    let node = ResourceNode(
      id: id, scope: scope, trail: nil, type: type, schema: schema(of: type), properties: properties,
      settings: settings, location: relation.location, madeNames: madeNames)
    nodes[id] = node
    return node
  }

  func append(_ node: ResourceNode, for relation: any Relation) {
    var resource = Resource(node, origin: .relation(relation))
    if hasConditions { resource.settings.instances = instances(of: relation) }
    tags.apply(to: &resource)
    made.append(resource)
  }

  /// Warns where the user declared a resource that means the same as an expanded one; both are deployed.
  func warnOfTwins() {
    var known: [String: Resource] = [:]
    for resource in graph.resources {
      if let key = identity(of: resource) { known[key] = resource }
    }
    if known.isEmpty { return }
    for resource in made {
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
