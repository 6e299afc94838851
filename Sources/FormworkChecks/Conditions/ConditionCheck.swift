import FormworkIR

/// Finds references to what a condition may leave out, from places that are there nonetheless.
///
/// CloudFormation refuses a template for values with which a reference leads nowhere, be it in a property or in `DependsOn`;
/// in Terraform the argument is `null`.
struct ConditionCheck {
  /// The conditions of resources, by id.
  private let conditions: [String: ConditionNode]
  private var implication: ConditionImplication

  /// Adds what is found in a graph with its relations expanded.
  static func run(over graph: Graph, _ diagnostics: inout Diagnostics) {
    var conditions: [String: ConditionNode] = [:]
    for resource in graph.resources {
      if case .conditional(let condition) = resource.settings.instances { conditions[resource.id] = condition }
    }
    if conditions.isEmpty { return }
    var check = ConditionCheck(conditions: conditions, implication: ConditionImplication(rules: graph.rules))
    for resource in graph.resources { check.see(resource, &diagnostics) }
    for output in graph.outputs { check.see(output, &diagnostics) }
  }

  private mutating func see(_ resource: Resource, _ diagnostics: inout Diagnostics) {
    var visitor = ConditionalReferences(conditions: conditions)
    if let condition = conditions[resource.id] { visitor.enter(ConditionBranch(condition, holds: true)) }
    for property in resource.properties { property.value.walk(&visitor) }
    for entry in resource.settings.metadata { entry.value.walk(&visitor) }
    resource.settings.creationPolicy?.walk(&visitor)
    resource.settings.updatePolicy?.walk(&visitor)
    var relation: String?
    if case .relation(let origin) = resource.origin { relation = origin.description }
    let place = Place(name: resource.id, isOutput: false, relation: relation, location: resource.location)
    report(visitor.found.filter { $0.node.id != resource.id }, from: place, &diagnostics)
    let referred = Set(visitor.found.map(\.node.id))
    for node in resource.settings.dependsOn {
      guard let condition = conditions[node.id], !referred.contains(node.id) else { continue }
      let found = ConditionalReferences.Found(
        node: node, condition: condition, branches: visitor.branches, isReference: false)
      report([found], from: place, &diagnostics)
    }
  }

  private mutating func see(_ output: OutputNode, _ diagnostics: inout Diagnostics) {
    var visitor = ConditionalReferences(conditions: conditions)
    if let condition = output.condition { visitor.enter(ConditionBranch(condition, holds: true)) }
    output.value.walk(&visitor)
    output.exportName?.walk(&visitor)
    report(
      visitor.found,
      from: Place(name: "output \(output.name)", isOutput: true, relation: nil, location: output.location), &diagnostics
    )
  }

  // MARK: Findings

  /// What refers to something.
  private struct Place {
    let name: String
    let isOutput: Bool
    /// The sentence of the relation that made it.
    let relation: String?
    let location: SourceLocation
  }

  /// Reports each resource that may be missing once.
  private mutating func report(
    _ found: [ConditionalReferences.Found], from place: Place, _ diagnostics: inout Diagnostics
  ) {
    var reported: Set<String> = []
    for reference in found where !reported.contains(reference.node.id) {
      switch implication.answer(reference.branches, reference.condition) {
      case .implied: continue
      case .refuted(let example):
        diagnostics.add(Self.missing(reference, from: place, where: example))
      case .undecided(let reason):
        diagnostics.add(Self.undecided(reference, from: place, because: reason))
      }
      reported.insert(reference.node.id)
    }
  }

  private static func missing(
    _ reference: ConditionalReferences.Found, from place: Place, where example: String
  ) -> Diagnostic {
    let (id, condition) = (reference.node.id, reference.condition.name)
    let absence = example.isEmpty ? "it never does" : "there is none where \(example)"
    let hint: String
    if let relation = place.relation {
      hint = "it follows from \"\(relation)\"; give what that connects the same condition"
    } else {
      hint =
        "give \(place.isOutput ? "the output" : place.name) that condition too with \(place.isOutput ? "when:" : ".when")"
        + (reference.isReference ? ", or choose the value by it with Value.if" : "")
    }
    return Diagnostic(
      .error, .conditionalReference,
      "\(place.name) \(reference.isReference ? "refers to" : "waits for") \(id), which is there only where"
        + " \(condition) holds; \(absence)",
      at: place.location, notes: [.init("\(id) is declared here", at: reference.node.location)],
      hint: hint)
  }

  private static func undecided(
    _ reference: ConditionalReferences.Found, from place: Place, because reason: String
  ) -> Diagnostic {
    let (id, condition) = (reference.node.id, reference.condition.name)
    return Diagnostic(
      .warning, .undecidedCondition,
      "\(place.name) \(reference.isReference ? "refers to" : "waits for") \(id), which is there only where"
        + " \(condition) holds; whether it always does there was not decided, since \(reason)",
      at: place.location, notes: [.init("\(id) is declared here", at: reference.node.location)],
      hint: "let the condition of \(place.name) ask \(condition) itself, with .all and .holds")
  }
}

/// Gathers references to resources with a condition, with the branches in which they stand.
private struct ConditionalReferences: TermVisitor {
  /// One reference.
  struct Found {
    let node: ResourceNode
    let condition: ConditionNode
    let branches: [ConditionBranch]
    var isReference = true
  }

  let conditions: [String: ConditionNode]
  var branches: [ConditionBranch] = []
  var found: [Found] = []

  init(conditions: [String: ConditionNode]) { self.conditions = conditions }

  mutating func visit(_ reference: Reference) {
    guard let condition = conditions[reference.target.id] else { return }
    found.append(Found(node: reference.target, condition: condition, branches: branches))
  }

  mutating func visit(_ parameter: ParameterNode) {}
  mutating func visit(_ condition: ConditionNode) {}
  mutating func enter(_ branch: ConditionBranch) { branches.append(branch) }
  mutating func leaveBranch() { branches.removeLast() }
}
