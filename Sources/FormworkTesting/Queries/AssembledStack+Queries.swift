import Formwork

extension AssembledStack {
  /// The only resource of a generated type for which something holds.
  ///
  /// - Throws: `TestFailure` that names those of the type.
  public func only<R: ResourceType>(
    _ type: R.Type, fileID: String = #fileID, line: Int = #line, where holds: (Inspected<R>) throws -> Bool
  ) throws -> Inspected<R> {
    let candidates = all(type)
    let found = try candidates.filter(holds)
    if found.count == 1 { return found[0] }
    let all = Self.list(candidates.map(\.id))
    throw TestFailure(
      found.isEmpty
        ? "for no \(R.schema.type) does the condition hold; the stack has \(all)"
        : "the condition holds for \(found.count) resources of type \(R.schema.type): \(Self.list(found.map(\.id)))",
      at: SourceLocation(fileID, line))
  }

  /// The resources of a generated type that have a tag, with a value where one is given.
  public func all<R: ResourceType>(_ type: R.Type, tagged key: String, _ value: Value<String>? = nil) -> [Inspected<R>]
  {
    all(type).filter { resource in
      guard let found = resource.resource.tag(key) else { return false }
      return value.map { found == $0.term } ?? true
    }
  }

  /// The resource that a declaration has become, with all that its construct and the scopes around it add.
  ///
  /// - Throws: `TestFailure` if the stack does not have it.
  public func resource<R: ResourceType>(
    _ declaration: R, fileID: String = #fileID, line: Int = #line
  ) throws -> Inspected<R> {
    try resource(declaration.node.id, as: R.self, fileID: fileID, line: line)
  }

  /// The function of a construct.
  ///
  /// - Throws: `TestFailure` if the stack does not have it.
  public func resource(
    _ function: LambdaFunction, fileID: String = #fileID, line: Int = #line
  ) throws -> Inspected<Lambda.Function> {
    try resource(function.resource, fileID: fileID, line: line)
  }

  /// The ids of all resources, in the order of the stack.
  public var ids: [String] { graph.resources.map(\.id) }

  /// The names of the conditions that are asked at deployment.
  public var conditionNames: [String] { graph.conditions.map(\.name) }

  /// The condition under which a resource is deployed; `nil` if it always is.
  public func condition(of resource: some Inspectable) -> String? {
    guard
      case .conditional(let condition)? = graph.resources.first(where: { $0.node == resource.node })?.settings.instances
    else { return nil }
    return condition.name
  }

  /// A parameter that is not bound.
  ///
  /// - Throws: `TestFailure` that names the parameters there are.
  public func parameter(
    _ name: String, fileID: String = #fileID, line: Int = #line
  ) throws -> ParameterNode {
    guard let parameter = graph.parameters.first(where: { $0.name == name }) else {
      let near = Spelling.nearest(to: name, among: parameterNames).map { "; did you mean \($0)?" } ?? ""
      throw TestFailure(
        "there is no parameter \(name); the stack has \(Self.list(parameterNames))\(near)",
        at: SourceLocation(fileID, line))
    }
    return parameter
  }

  // MARK: Dependencies

  /// Everything that one resource needs, directly or through others, each before what needs it.
  public func allDependencies(of resource: some Inspectable) -> ResourceList {
    var order = DependencyOrder(graph)
    order.visit(resource.node)
    return ResourceList(order.nodes.filter { $0 != resource.node })
  }

  /// The resources that need one directly.
  public func dependents(of resource: some Inspectable) -> ResourceList {
    ResourceList(graph.resources.filter { $0.dependencies.contains(resource.node) }.map(\.node))
  }

  /// All resources in an order in which they can be deployed: each after those that it needs.
  public var deploymentOrder: ResourceList {
    var order = DependencyOrder(graph)
    for resource in graph.resources { order.visit(resource.node) }
    return ResourceList(order.nodes)
  }

  static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}

/// Walks dependencies depth first.
private struct DependencyOrder {
  private var resources: [ResourceNode: Resource] = [:]
  private var seen: Set<ResourceNode> = []
  private(set) var nodes: [ResourceNode] = []

  init(_ graph: Graph) {
    for resource in graph.resources { resources[resource.node] = resource }
  }

  mutating func visit(_ node: ResourceNode) {
    guard seen.insert(node).inserted, let resource = resources[node] else { return }
    for dependency in resource.dependencies { visit(dependency) }
    nodes.append(node)
  }
}

extension Resource {
  /// A property as its type says it: tags that scopes gave are a list where the type has a list.
  func written(_ name: String) -> Term? {
    guard let value = self[name], let schema = node.schema, case .list? = schema.root[name]?.kind,
      let place = schema.tagPlaces.first(where: { $0.property == name })
    else { return self[name] }
    return place.list(value)
  }

  /// All properties as a map.
  var writtenProperties: Term {
    .map(properties.map { MapEntry($0.name, written($0.name) ?? $0.value) })
  }

  /// The value of a tag; `nil` if the resource has no tag of the key.
  func tag(_ key: String) -> Term? {
    for tags in tags {
      switch tags {
      case .map(let entries):
        if let entry = entries.first(where: { $0.key.literal == key }) { return entry.value }
      case .list(let elements):
        for element in elements where element.entry("Key") == .string(key) { return element.entry("Value") }
      default: continue
      }
    }
    return nil
  }
}
