extension Graph {
  /// Whether something in the graph is repeated by a loop.
  public var hasLoops: Bool {
    if isLoopFree { return false }
    return resources.contains { !$0.settings.loops.isEmpty } || conditions.contains { !$0.loops.isEmpty }
      || outputs.contains { !$0.loops.isEmpty } || resources.contains { $0.properties.contains { $0.value.holdsLoop } }
  }

  /// The graph with every loop written out, once per element.
  ///
  /// A loop over a parameter takes the parameter's default, with a warning; one whose elements only deployment knows is
  /// an error.
  public func unrolled() -> (graph: Graph, diagnostics: Diagnostics) {
    guard hasLoops else {
      var graph = self
      graph.isLoopFree = true
      return (graph, Diagnostics())
    }
    var unroller = Unroller(graph: self)
    return (unroller.run(), unroller.diagnostics)
  }
}

extension Term {
  /// Whether a loop stands among the entries of a map inside.
  fileprivate var holdsLoop: Bool {
    switch self {
    case .list(let elements): elements.contains(where: \.holdsLoop)
    case .map(let entries): entries.contains(where: \.value.holdsLoop)
    case .function(.repeated): true
    case .function(.conditional(_, let then, let otherwise)): then.holdsLoop || otherwise.holdsLoop
    default: false
    }
  }
}

/// Writes loops out.
private struct Unroller {
  let graph: Graph
  var diagnostics = Diagnostics()
  var folder = TermFolder.unrolling()

  /// A resource and the elements for which it is one of several.
  private typealias Instance = (resource: Resource, elements: [String: String])

  /// More turns than any stack has resources are a mistake, and would take all memory.
  private static let turnLimit = 10_000

  init(graph: Graph) { self.graph = graph }

  mutating func run() -> Graph {
    var instances: [Instance] = []
    for resource in graph.resources {
      let node = resource.node
      let loops = resource.settings.loops
      if loops.isEmpty {
        instances.append((resource, [:]))
        continue
      }
      for elements in combinations(of: loops) {
        let single = instance(of: node, elements)
        folder.instances[LogicalName.expanded(node.logicalID, elements)] = single
        var copy = Resource(single, origin: resource.origin)
        copy.properties = resource.properties
        var settings = resource.settings
        settings.loops = []
        settings.logicalID = single.settings.logicalID
        copy.settings = settings
        instances.append((copy, elements))
      }
    }
    var result = graph
    result.conditions = graph.conditions.flatMap { condition in
      combinations(of: condition.loops).compactMap { elements in
        folder.elements = elements
        if case .asked(let asked) = folder.fold(condition) { return asked }
        return nil
      }
    }
    result.resources = instances.compactMap { unrolled($0.resource, $0.elements) }
    result.outputs = graph.outputs.flatMap { output in
      combinations(of: output.loops).compactMap { unrolled(output, $0) }
    }
    folder.elements = [:]
    return result
  }

  private func instance(of node: ResourceNode, _ elements: [String: String]) -> ResourceNode {
    var settings = node.settings
    settings.loops = []
    let id: String
    if let stated = settings.logicalID {
      id = LogicalName.expanded(stated, elements)
      settings.logicalID = id
    } else {
      let turn = node.settings.loops.map { "/" + (elements[$0.variable] ?? "") }.joined()
      id = node.id + turn
      settings.formerIDs = settings.formerIDs.map { $0 + turn }
    }
    return ResourceNode(
      id: id, scope: node.scope, trail: node.trail, type: node.type, schema: node.schema, properties: [],
      settings: settings, location: node.location)
  }

  /// The elements at hand in each turn of nested loops, by the names of their variables.
  private mutating func combinations(of loops: [LoopNode]) -> [[String: String]] {
    var turns: [[String: String]] = [[:]]
    for loop in loops {
      var next: [[String: String]] = []
      for turn in turns {
        folder.elements = turn
        guard let elements = folder.elements(of: loop) else {
          refuse(loop)
          return []
        }
        if case .parameter(let parameter) = loop.collection { warn(loop, parameter) }
        if turns.count * elements.count > Self.turnLimit {
          diagnostics.add(
            Diagnostic(
              .error, .quota, "the loop \(loop.name) repeats more than \(Self.turnLimit) times", at: loop.location,
              hint: "no stack has so many resources; give the loops fewer elements"))
          return []
        }
        for element in elements {
          var more = turn
          more[loop.variable] = element
          next.append(more)
        }
      }
      turns = next
    }
    folder.elements = [:]
    return turns
  }

  private mutating func unrolled(_ original: Resource, _ elements: [String: String]) -> Resource? {
    folder.elements = elements
    var resource = original
    if case .conditional(let condition) = resource.settings.instances {
      switch folder.fold(condition) {
      case .known(false): return nil
      case .known(true): resource.settings.instances = .single
      case .asked(let condition): resource.settings.instances = .conditional(condition)
      }
    }
    let entries = folder.fold(resource.properties.map { MapEntry($0.name, $0.value) })
    resource.properties = entries.map { Property($0.key.literal ?? "", $0.value) }
    let waits = resource.settings.dependsOn
    if !waits.isEmpty {
      resource.settings.dependsOn = waits.map { node in
        node.settings.loops.isEmpty
          ? node : folder.instances[LogicalName.expanded(node.logicalID, elements)] ?? node
      }
    }
    return resource
  }

  private mutating func unrolled(_ output: OutputNode, _ elements: [String: String]) -> OutputNode? {
    folder.elements = elements
    var condition = output.condition
    if let asked = condition {
      switch folder.fold(asked) {
      case .known(false): return nil
      case .known(true): condition = nil
      case .asked(let rest): condition = rest
      }
    }
    return output.replacing(
      name: output.loops.isEmpty ? nil : Self.name(of: output, elements), value: folder.fold(output.value),
      exportName: output.exportName.map { folder.fold($0) }, condition: condition, loops: [])
  }

  private static func name(of output: OutputNode, _ elements: [String: String]) -> String {
    if output.logicalID != nil { return LogicalName.expanded(output.name, elements) }
    return ([output.name] + output.loops.map { elements[$0.variable] ?? "" }).joined(separator: "/")
  }

  private mutating func refuse(_ loop: LoopNode) {
    diagnostics.add(
      Diagnostic(
        .error, .unsupported,
        "the elements of the loop \(loop.name), \(loop.collection), are known only at deployment; Terraform's"
          + " configuration needs them written out", at: loop.location,
        hint: "Give the elements as a list, or bind the parameter that has them at synthesis."))
  }

  private mutating func warn(_ loop: LoopNode, _ parameter: ParameterNode) {
    diagnostics.add(
      Diagnostic(
        .warning, .unboundParameter,
        "the loop \(loop.name) is written out for the default of the parameter \(parameter.name), whatever value is"
          + " given to the variable later", at: loop.location, hint: "Bind it at synthesis: --set \(parameter.name)=…"))
  }
}

extension TermFolder {
  /// A folder that writes loops out.
  static func unrolling() -> TermFolder {
    var folder = TermFolder(values: [:])
    folder.unrolls = true
    return folder
  }

  /// The elements of a loop; `nil` where only deployment knows them.
  ///
  /// A list parameter that is not bound has the elements of its default.
  mutating func elements(of loop: LoopNode) -> [String]? {
    switch fold(loop.collection) {
    case .list(let elements):
      var texts: [String] = []
      for element in elements {
        guard let text = element.literalText else { return nil }
        texts.append(text)
      }
      return texts
    case .absent: return []
    case .parameter(let parameter): return parameter.defaultValue.map(parameter.value)?.literalTexts
    default: return nil
    }
  }

  /// A loop with what is known of its elements put in.
  public mutating func fold(_ loop: LoopNode) -> LoopNode {
    let collection = fold(loop.collection)
    if collection == loop.collection { return loop }
    return LoopNode(
      loop.name, variable: loop.variable, in: collection == .absent ? .list([]) : collection, location: loop.location)
  }

  /// The reference to the instance that the elements at hand choose.
  func instance(of reference: Reference) -> Reference {
    let template = reference.instanceKey ?? reference.target.logicalID
    let attribute = LogicalName.expanded(reference.attribute, elements)
    if reference.instanceKey == nil, reference.target.settings.loops.isEmpty {
      return attribute == reference.attribute
        ? reference : Reference(reference.target, attribute, isGetAtt: reference.isGetAtt)
    }
    guard let node = instances[LogicalName.expanded(template, elements)] else { return reference }
    return Reference(node, attribute, isGetAtt: reference.isGetAtt)
  }
}

extension TermFolder {
  /// A predicate with what is known put in. One that is decided becomes a comparison that says the same, since a rule has
  /// no other way to say it.
  mutating func folded(_ predicate: Predicate) -> Predicate {
    switch fold(predicate) {
    case .left(let holds): .equals(.string("true"), .string(holds ? "true" : "false"))
    case .right(let rest): rest
    }
  }
}
