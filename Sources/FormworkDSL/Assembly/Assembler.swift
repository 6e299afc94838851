import FormworkIR

/// Gathers a stack's statements, and all that they reach by reference, into a graph.
///
/// What is referred to comes before what refers to it, so output reads from the ground up; otherwise the order is the
/// one declared. Every fault is collected.
struct Assembler {
  let stack: Stack
  var diagnostics = Diagnostics()

  private var resources: [ResourceNode] = []
  private var visited: Set<ObjectIdentifier> = []
  /// Every node visited: an identifier holds only while its object lives.
  private var retained: [ResourceNode] = []
  private var byID = NameTable<ResourceNode>()
  private var byName = NameTable<ResourceNode>()
  private var relations: [any Relation] = []
  private var relationsByID: [String: any Relation] = [:]
  private var dependencies: [ObjectIdentifier: [ResourceNode]] = [:]
  private var outputs: [OutputNode] = []
  private var parameters = NamedList<ParameterNode>()
  private var conditions = NamedList<ConditionNode>()
  private var mappings = NamedList<MappingNode>()
  private var rules = NamedList<RuleNode>()
  private var macros: [MacroCall] = []
  private var metadata: [Property] = []
  private var statedParameters: Set<String> = []
  private var statedMappings: Set<String> = []
  private var tags = ScopeTags()
  private var renames: [(from: String, to: String)] = []
  private var released: [ReleasedResource] = []
  private var pending: [Element] = []
  private var inheritance = ConditionInheritance()

  /// Resources made outside all stacks that this one reached; the program checks that no other stack did.
  private(set) var unscoped: [ResourceNode] = []

  init(_ stack: Stack) {
    self.stack = stack
    tags.root = stack.scope
  }

  /// The graph; check `diagnostics` for errors.
  mutating func assemble() -> Graph {
    checkName(stack.name, of: "stack", at: stack.location)
    diagnostics.add(contentsOf: stack.targetFindings)
    for element in stack.elements {
      add(element)
      while !pending.isEmpty {
        let elements = pending
        pending = []
        for element in elements { add(element) }
      }
    }
    inheritance.prepare(conditions.all)
    let former = RenameInheritance(resources)
    var result = Graph(
      name: stack.name, summary: stack.summary,
      resources: resources.map { node in
        var resource = Resource(node)
        inheritance.apply(to: &resource)
        tags.apply(to: &resource)
        if stack.data == .goesWithStack, resource.settings.holdsData {
          resource.settings.deletionPolicy = .delete
          resource.settings.updateReplacePolicy = .delete
        }
        if let more = dependencies[ObjectIdentifier(node)] { resource.settings.dependsOn += more }
        let formerIDs = former.formerIDs(of: node)
        if !formerIDs.isEmpty { resource.settings.formerIDs = formerIDs }
        for rename in renames where node.id.hasPrefix(rename.to + "/") {
          resource.settings.formerIDs.append(rename.from + node.id.dropFirst(rename.to.count))
        }
        if !node.madeNames.isEmpty { resource.keepMadeNames() }
        return resource
      },
      parameters: parameters.all, outputs: outputs, relations: relations, location: stack.location)
    result.conditions = inheritance.conditions
    result.tags = tags
    result.renamedScopes = renames
    for location in tags.idle(among: resources, relations) {
      diagnostics.add(
        Diagnostic(
          .warning, .unusedTags, "these tags reach nothing: no resource in their scope takes tags", at: location,
          hint: "put them into the stack, or into the group whose resources they are for"))
    }
    result.owner = stack.scope
    result.released = released
    checkReleased(resources)
    result.statedParameters = statedParameters
    result.mappings = mappings.all
    result.statedMappings = statedMappings
    result.rules = rules.all
    result.macros = macros
    result.metadata = metadata
    result.sharesGlobals = stack.sharing != nil
    checkFormerIDs(result.resources)
    return result
  }

  /// What the stack lets go of must not be in it.
  private mutating func checkReleased(_ resources: [ResourceNode]) {
    for thing in released {
      guard let node = byID[thing.id] else { continue }
      diagnostics.add(
        Diagnostic(
          .error, .duplicateID, "\(thing.id) is released, and declared too", at: thing.location,
          notes: [.init("\(thing.id) is declared here", at: node.location)],
          hint: "take the declaration out of the program, or leave Released out"))
    }
  }

  private mutating func add(_ element: Element) {
    switch element {
    case .resource(let node), .made(let node): add(node)
    case .parameter(let node):
      add(node)
      statedParameters.insert(node.name)
    case .condition(let node): add(node)
    case .output(let output): add(output)
    case .mapping(let node):
      add(node)
      statedMappings.insert(node.name)
    case .rule(let node): add(node)
    case .macro(let call): macros.append(call)
    case .metadata(let property): metadata.append(property)
    case .relation(let relation):
      for case .resource(let node) in relation.ends { add(node) }
      var visitor = Reach()
      for term in relation.terms { term.walk(&visitor) }
      follow(visitor, at: relation.location, of: relation.id)
      if relation.isUnique, let first = relationsByID.updateValue(relation, forKey: relation.id) {
        diagnostics.add(.duplicate(relation, after: first))
        return
      }
      relations.append(relation)
    case .dependency(let node, let other, _):
      add(node)
      add(other)
      dependencies[ObjectIdentifier(node), default: []].append(other)
    case .tags(let term, let scope, let location):
      tags.add(term, scope: scope, at: location)
      var visitor = Reach()
      term.walk(&visitor)
      follow(visitor, at: location, of: "Tags")
    case .renamedScope(let from, let to): renames.append((from, to))
    case .released(let resource): released.append(resource)
    case .finding(let diagnostic): diagnostics.add(diagnostic)
    }
  }

  // MARK: Resources

  /// A resource whose dependencies are being visited.
  private struct Frame {
    let node: ResourceNode
    var reach: [ResourceNode]
    var next = 0
  }

  private mutating func add(_ root: ResourceNode) {
    guard let frame = enter(root) else { return }
    var frames = [frame]
    while let last = frames.indices.last {
      if frames[last].next < frames[last].reach.count {
        let node = frames[last].reach[frames[last].next]
        frames[last].next += 1
        if let frame = enter(node) { frames.append(frame) }
      } else {
        leave(frames.removeLast().node)
      }
    }
  }

  private mutating func enter(_ node: ResourceNode) -> Frame? {
    guard visited.insert(ObjectIdentifier(node)).inserted else { return nil }
    retained.append(node)
    if let root = node.scope?.root {
      if root !== stack.scope {
        diagnostics.add(.foreignResource(node, owner: root, user: stack))
        return nil
      }
    } else {
      unscoped.append(node)
    }
    var visitor = Reach()
    for companion in node.companions {
      switch companion {
      case .resource(let companion): visitor.references.append(companion)
      case .made(let companion):
        visitor.references.append(companion)
        inheritance.note(companion, comesWith: node)
      default: break
      }
    }
    for property in node.properties {
      visitor.visit(property.name)
      property.value.walk(&visitor)
    }
    if case .conditional(let condition) = node.settings.instances { visitor.visit(condition) }
    for loop in node.settings.loops { visitor.visit(loop) }
    node.settings.creationPolicy?.walk(&visitor)
    node.settings.updatePolicy?.walk(&visitor)
    node.settings.deletionPolicyChoice?.walk(&visitor)
    node.settings.updateReplacePolicyChoice?.walk(&visitor)
    visitor.references += node.settings.dependsOn
    for override in node.settings.overrides {
      for argument in override.arguments { argument.value.walk(&visitor) }
    }
    for entry in node.settings.metadata { entry.value.walk(&visitor) }
    let reach = visitor.references
    visitor.references = []
    follow(visitor, at: node.location, of: node.id)
    return Frame(node: node, reach: reach)
  }

  private mutating func leave(_ node: ResourceNode) {
    checkID(node)
    if let first = byID[node.id] {
      if let leader = node.leader, leader === first.leader { return }
      diagnostics.add(.duplicate(first, node))
      return
    }
    byID[node.id] = node
    let folded = LogicalName.folded(node.settings.logicalID ?? node.id)
    if let other = byName.updateValue(node, forKey: folded) {
      diagnostics.add(
        Diagnostic(
          .error, .nameCollision,
          "the ids \(other.id) and \(node.id) become one name: targets do not tell apart case and punctuation",
          at: node.location, notes: [.init("\(other.id) is declared here", at: other.location)],
          hint: "give one of them another name"))
    }
    resources.append(node)
    for companion in node.companions {
      switch companion {
      case .resource, .made: continue
      default: pending.append(companion)
      }
    }
    if let followers = node.followers { pending += followers(node) }
  }

  private mutating func checkID(_ node: ResourceNode) {
    checkPath(node.id, of: node.type, at: node.location)
    guard let id = node.settings.logicalID, !LogicalName.isLogicalID(id) else { return }
    diagnostics.add(
      Diagnostic(
        .error, .invalidName, "\(node.id) is to keep the logical id \"\(id)\"", at: node.location,
        hint: "logical ids are 1 to 255 letters A-Z, a-z and digits"))
  }

  // MARK: What terms reach

  /// What the properties of one declaration reach.
  private struct Reach: TermVisitor {
    var references: [ResourceNode] = []
    var parameters: [ParameterNode] = []
    var conditions: [ConditionNode] = []
    var mappings: [MappingNode] = []
    var smuggled: [String] = []

    mutating func visit(_ reference: Reference) { references.append(reference.target) }
    mutating func visit(_ parameter: ParameterNode) { parameters.append(parameter) }
    mutating func visit(_ condition: ConditionNode) {
      conditions.append(condition)
      condition.predicate.walk(&self)
    }
    mutating func visit(_ mapping: MappingNode) { mappings.append(mapping) }
    mutating func visit(_ loop: LoopNode) { loop.collection.walk(&self) }
    mutating func visit(_ text: String) {
      if text.holdsSentinel { smuggled.append(text) }
    }
  }

  private mutating func follow(_ reach: Reach, at location: SourceLocation, of id: String) {
    for text in reach.smuggled { diagnostics.add(.smuggled(text, in: id, at: location)) }
    for parameter in reach.parameters { add(parameter) }
    for condition in reach.conditions { add(condition) }
    for mapping in reach.mappings { add(mapping) }
    for node in reach.references { add(node) }
  }

  private mutating func add(_ node: ParameterNode) {
    switch parameters.add(node, named: node.name) {
    case .new:
      checkName(node.name, of: "parameter", at: node.location)
      if let finding = node.defaultFinding { diagnostics.add(finding) }
    case .same: break
    case .other(let first):
      diagnostics.add(.duplicate(name: node.name, "parameter", first: first.location, second: node.location))
    }
  }

  private mutating func add(_ node: ConditionNode) {
    if conditions[node.name] === node { return }
    var visitor = Reach()
    node.predicate.walk(&visitor)
    follow(visitor, at: node.location, of: node.name)
    switch conditions.add(node, named: node.name) {
    case .new: checkName(node.name, of: "condition", at: node.location)
    case .same: break
    case .other(let first):
      diagnostics.add(.duplicate(name: node.name, "condition", first: first.location, second: node.location))
    }
  }

  private mutating func add(_ node: MappingNode) {
    switch mappings.add(node, named: node.name) {
    case .new:
      checkName(node.name, of: "mapping", at: node.location)
      if let finding = node.finding { diagnostics.add(finding) }
    case .same: break
    case .other(let first):
      diagnostics.add(.duplicate(name: node.name, "mapping", first: first.location, second: node.location))
    }
  }

  private mutating func add(_ node: RuleNode) {
    var visitor = Reach()
    node.condition?.walk(&visitor)
    for assertion in node.assertions { assertion.predicate.walk(&visitor) }
    follow(visitor, at: node.location, of: node.name)
    switch rules.add(node, named: node.name) {
    case .new: checkName(node.name, of: "rule", at: node.location)
    case .same: break
    case .other(let first):
      diagnostics.add(.duplicate(name: node.name, "rule", first: first.location, second: node.location))
    }
  }

  private var outputNames = NameTable<OutputNode>()

  private mutating func add(_ output: OutputNode) {
    checkPath(output.name, of: "output", at: output.location)
    var visitor = Reach()
    output.value.walk(&visitor)
    output.exportName?.walk(&visitor)
    for loop in output.loops { visitor.visit(loop) }
    if let condition = output.condition { visitor.visit(condition) }
    follow(visitor, at: output.location, of: output.name)
    if let first = outputNames.updateValue(output, forKey: LogicalName.folded(output.name)) {
      diagnostics.add(
        .repeatedComponent(first.trail, output.trail)
          ?? .duplicate(name: output.name, "output", first: first.location, second: output.location))
      return
    }
    outputs.append(output)
  }

  private mutating func checkPath(_ id: String, of thing: String, at location: SourceLocation) {
    if LogicalName.isValidPath(id) { return }
    for part in id.split(separator: "/", omittingEmptySubsequences: false) {
      checkName(String(part), of: thing, at: location)
    }
  }

  private mutating func checkName(_ name: String, of thing: String, at location: SourceLocation) {
    if name.holdsSentinel {
      diagnostics.add(.smuggled(name, in: "the name of \(thing.withArticle)", at: location))
    } else if name.isEmpty {
      diagnostics.add(
        Diagnostic(
          .error, .emptyName, "\(thing.withArticle) has an empty name", at: location, hint: "name it by what it is for")
      )
    } else if !LogicalName.isValid(name) {
      diagnostics.add(
        Diagnostic(
          .error, .invalidName, "\(thing.withArticle) is named \"\(name)\"", at: location,
          hint: "names begin with a letter A-Z or a-z; letters, digits, '-', '_' and '.' may follow"))
    }
  }
}
