import FormworkIR
import FormworkTerraform

/// Fits the blocks of a graph to what CloudFormation has deployed of it, and says how each of them is imported.
struct StackTakeover {
  /// A block of the configuration and the id by which it takes over what is deployed.
  struct Import {
    let address: String
    let id: String
  }

  let stack: DeployedStack
  /// The logical ids of the template, also of what Terraform does without.
  let ids: Set<String>
  let expressions: ExpressionRenderer
  let reporter: Reporter
  /// The blocks, with the names of what is deployed.
  var lowered: LoweredResources
  var imports: [Import] = []

  init(
    _ stack: DeployedStack, _ lowered: LoweredResources, ids: Set<String>, expressions: ExpressionRenderer,
    reporter: Reporter
  ) {
    self.stack = stack
    self.lowered = lowered
    self.ids = ids
    self.expressions = expressions
    self.reporter = reporter
  }

  var graph: Graph { expressions.graph }

  /// The takeover when all is done; where something is wrong, nothing is fitted.
  func result() -> StackTakeover {
    var takeover = self
    if !reporter.diagnostics.hasErrors { takeover.run() }
    return takeover
  }

  private mutating func run() {
    match()
    if reporter.diagnostics.hasErrors { return }
    for index in lowered.blocks.indices { setName(&lowered.blocks[index]) }
    let values = DeployedValues(stack, lowered, expressions)
    checkConditions(values)
    for block in lowered.blocks { checkName(of: block, values) }
    if reporter.diagnostics.hasErrors { return }
    leaveOut()
    addImports(DeployedValues(stack, lowered, expressions))
  }

  /// The import blocks, with addresses inside the module.
  var file: OutputFile {
    let blocks = imports.map { item -> Document in
      ["to": .string(item.address), "id": .string(TemplateText.escaped(item.id))]
    }
    return OutputFile("imports.tf.json", ["import": .array(blocks)], as: .json)
  }

  /// What is deployed of a resource.
  func deployed(_ resource: Resource) -> DeployedStack.Resource? { stack.resources[resource.node.logicalID] }

  /// Holds the template's resources against the stack's.
  private func match() {
    for resource in graph.resources {
      reporter.about(resource) {
        guard let deployed = deployed(resource) else {
          if case .single = resource.settings.instances, expressions.bindings[resource.id] != nil {
            reporter.report(
              .deployedStack, "the stack \(stack.name) has no such resource",
              hint: "Read the template that is deployed, as `aws cloudformation get-template` prints it.")
          }
          return
        }
        // A plain resource may stand for a custom one.
        if deployed.type != resource.type, !deployed.type.hasPrefix("Custom::") {
          reporter.report(.deployedStack, "in the stack \(stack.name) it is of type \(deployed.type)")
        }
      }
    }
    let known = Set(graph.resources.map(\.node.logicalID))
    for (name, deployed) in stack.resources.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      if ids.contains(name) {
        reporter.about("\(deployed.type) '\(name)'", at: graph.location) {
          reporter.report(
            .notImported, "Terraform does without it; it stays when the stack goes", severity: .warning,
            hint: "Delete it by hand when nothing needs it any more.")
        }
        continue
      }
      let nearest = Spelling.nearest(to: name, among: ids.sorted()).map { "Did you mean \($0)?" }
      reporter.about("\(deployed.type) '\(name)'", at: graph.location) {
        reporter.report(
          .deployedStack, "the stack \(stack.name) has it, and the template does not declare it",
          hint: nearest ?? "Read the template that is deployed, as `aws cloudformation get-template` prints it.")
      }
    }
  }

  /// A resource is there exactly if its condition holds; otherwise the parameters are others than those of the stack.
  private func checkConditions(_ values: DeployedValues) {
    for resource in graph.resources {
      guard case .conditional(let condition) = resource.settings.instances, expressions.bindings[resource.id] != nil,
        let holds = values.holds(condition)
      else { continue }
      let isThere = deployed(resource) != nil
      if holds == isThere { continue }
      reporter.about(resource) {
        reporter.report(
          .deployedStack,
          "the condition \(condition.name) \(holds ? "holds" : "does not hold") with the parameters at hand, and the stack"
            + " \(stack.name) \(isThere ? "has" : "does not have") the resource",
          hint: "Give the parameters of the stack with --set, as `aws cloudformation describe-stacks` prints them.")
      }
    }
  }

  /// A name that the template states is the one that the resource has; otherwise the parameters are others.
  private func checkName(of block: ResourceBlock, _ values: DeployedValues) {
    guard block.isPrimary, let deployed = deployed(block.owner.resource),
      let name = ImportTable.shared[block.type]?.name, let written = block.body[name.argument],
      let stated = values.evaluator.argument(written)?.scalarText,
      case .known(let physical) = name.pattern.filled(by: { $0.isEmpty ? .some(deployed.physicalID) : nil }),
      // Some services write names in small letters.
      stated.lowercased() != physical.lowercased()
    else { return }
    reporter.about(block.owner.resource) {
      reporter.report(
        .deployedStack,
        "its \(name.argument) is \(stated) with the parameters at hand, and \(physical) in the stack \(stack.name)",
        hint: "Give the parameters of the stack with --set, as `aws cloudformation describe-stacks` prints them.")
    }
  }
}

extension ResourceBlock {
  /// Whether it is what its resource is, and not a part of that.
  var isPrimary: Bool { address == owner.binding.address }
}
