import FormworkIR

/// The third stage: says of the lowered blocks everything besides their properties. Conditions, order, lifecycle, what stays
/// when it is deleted, moves, and what users wrote for Terraform alone.
final class ResourceFinisher {
  let graph: Graph
  let bindings: Bindings
  let lowered: LoweredResources
  let expressions: ExpressionRenderer
  let reporter: Reporter
  var moved: [Document] = []
  /// The ids of the resources to which those of a type refer, for types that were asked about.
  var movedResources: [String: Set<String>] = [:]
  /// The ends of addresses that have the name of a renamed thing, with what they were before.
  private lazy var formerSuffixes = Dictionary(
    graph.resources.compactMap { resource in
      resource.settings.formerIDs.first.map {
        ("_" + TerraformName.snake(resource.id), "_" + TerraformName.snake($0))
      }
    }, uniquingKeysWith: { first, _ in first })

  init(_ graph: Graph, _ lowered: LoweredResources, expressions: ExpressionRenderer, reporter: Reporter) {
    self.graph = graph
    self.lowered = lowered
    self.expressions = expressions
    self.reporter = reporter
    bindings = expressions.bindings
  }

  /// The `resource` section, its blocks grouped by type, and what moved to another address.
  func finished() -> FinishedResources {
    var order: [String] = []
    var groups: [String: [Document.Member]] = [:]
    for block in lowered.blocks {
      if groups[block.type] == nil { order.append(block.type) }
      var body = block.body
      finish(&body, of: block)
      groups[block.type, default: []].append(Document.Member(block.name, body.document))
    }
    return FinishedResources(
      section: order.map { Document.Member($0, .object(groups[$0] ?? [])) }, moved: moved,
      replacements: lowered.replacements)
  }

  private func finish(_ body: inout Body, of block: ResourceBlock) {
    let resource = block.owner.resource
    let settings = resource.settings
    decide(&body, of: block)
    let isPrimary = block.address == block.owner.binding.address
    if isPrimary { finishPrimary(&body, of: block) }
    var addresses = block.waitsFor.map { Document.string($0) }
    // Another stack's resource is there before this one is.
    let predecessors = isPrimary ? block.owner.predecessors.filter { bindings[$0.id] != nil } : []
    let conditional = settings.conditionalWaits.map(\.node)
    for node in settings.dependsOn + conditional + predecessors
    where !block.leavesOut(node, among: block.owner.addresses) {
      guard let target = bindings[node.id] else {
        reporter.about(resource) {
          reporter.report(
            .crossStackReference, "'\(node.id)', on which it depends, is not part of stack '\(graph.name)'")
        }
        continue
      }
      // A version of a function has no block of its own; it depends on the function.
      let addressesOfTarget = lowered[target].addresses
      let own = addressesOfTarget.isEmpty ? [target.address] : addressesOfTarget
      for address in own where !addresses.contains(.string(address)) { addresses.append(.string(address)) }
    }
    let awaited = isPrimary ? block.owner.awaited : block.awaited
    if !awaited.isEmpty { addresses += awaitedAddresses(awaited, of: block, besides: addresses) }
    if !addresses.isEmpty { body.set("depends_on", .array(addresses)) }
    if isPrimary, !settings.overrides.isEmpty { override(&body, of: resource) }
  }

  /// Says on which conditions the block is there.
  private func decide(_ body: inout Body, of block: ResourceBlock) {
    var tests = block.conditions
    if let elements = body["for_each"]?.string {
      if tests.isEmpty { return }
      let all = elements.dropFirst(2).dropLast()
      return body.set("for_each", .string("${ {for k, v in \(all) : k => v if \(tests.joined(separator: " && "))} }"))
    }
    if case .conditional(let condition) = block.owner.resource.settings.instances {
      let own = "local." + TerraformName.snake(condition.name)
      tests = [own] + tests.filter { $0 != own }
    }
    if !tests.isEmpty { body.prepend("count", .string("${\(tests.joined(separator: " && ")) ? 1 : 0}")) }
  }

  private func finishPrimary(_ body: inout Body, of block: ResourceBlock) {
    let resource = block.owner.resource
    let settings = resource.settings
    move(block)
    keepSnapshot(&body, block.owner.binding)
    settleLifecycle(&body, block.owner.binding)
    if settings.creationPolicy != nil || settings.updatePolicy != nil || !settings.metadata.isEmpty {
      reporter.about(resource) { warnOfPolicies(settings) }
    }
    guard settings.deletionPolicy != nil || settings.updateReplacePolicy != nil else { return }
    reporter.about(resource) { retain(&body, block.owner.binding) }
  }

  /// The moves of a renamed resource and of what was split from it.
  private func move(_ block: ResourceBlock) {
    let formerIDs = block.owner.resource.settings.formerIDs
    if formerIDs.isEmpty { return }
    // Terraform takes one move to an address, so that former names lead to each other.
    let names = formerIDs.map { TerraformName.snake($0) } + [block.name]
    for (old, new) in zip(names, names.dropFirst()) {
      for address in block.owner.addresses {
        // Secondary resources are named after the primary one and move along.
        guard let dot = address.firstIndex(of: "."), address[dot...].dropFirst().hasPrefix(block.name) else {
          continue
        }
        let suffix = String(address[dot...].dropFirst(block.name.count + 1))
        // A part may be named after another thing, such as what a group of targets holds.
        let former = old == names[0] ? formerSuffixes[suffix] ?? suffix : suffix
        moved.append(["from": .string(address[...dot] + old + former), "to": .string(address[...dot] + new + suffix)])
      }
    }
  }

  private func override(_ body: inout Body, of resource: Resource) {
    for override in resource.settings.overrides where override.target == .terraform {
      reporter.about("\(resource.type) '\(resource.id)'", at: override.location) {
        for argument in override.arguments {
          reporter.within(argument.name) {
            if let value = expressions.document(argument.value) { body.merge(argument.name, value) }
          }
        }
      }
    }
  }
}
