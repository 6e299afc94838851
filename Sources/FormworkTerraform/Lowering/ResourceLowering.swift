import FormworkIR

/// The second stage: lowers every resource into blocks, by the table of `hashicorp/aws` or the naming rule of
/// `hashicorp/awscc`.
final class ResourceLowering {
  let graph: Graph
  let bindings: Bindings
  let expressions: ExpressionRenderer
  let reporter: Reporter
  let tables: AWSTables
  /// Why `hashicorp/awscc` makes resources that `hashicorp/aws` has too, by their ids.
  private let fallbacks: [String: String]
  private(set) var result = LoweredResources()
  /// What can be said only when all blocks are there: the arguments of hosts that their parts give, and the triggers of
  /// deployments.
  private var parts: [(host: ResourceBinding, body: Body)] = []
  private var captures: [DeploymentCapture] = []

  /// The security groups for which rules about what leaves them are resources of their own.
  lazy var groupsWithEgress = findGroupsWithEgress()
  /// The secrets that something rotates.
  lazy var rotatedSecrets = findRotatedSecrets()
  /// What lets S3 tell functions, queues and topics, by their ids.
  lazy var bucketPermissions = findBucketPermissions()
  /// The policies of event buses, gathered by their buses.
  lazy var busPolicies = findBusPolicies()

  init(
    _ graph: Graph, bindings: Bindings, expressions: ExpressionRenderer, tables: AWSTables,
    fallbacks: [String: String] = [:], reporter: Reporter
  ) {
    self.graph = graph
    self.bindings = bindings
    self.expressions = expressions
    self.tables = tables
    self.fallbacks = fallbacks
    self.reporter = reporter
  }

  /// The blocks of all resources.
  func lowered() -> LoweredResources {
    result.resources = bindings.all.map(LoweredResource.init)
    result.blocks.reserveCapacity(graph.resources.count * 2)
    for lowered in result.resources { reporter.about(lowered.resource) { lower(lowered) } }
    expressions.waiter = nil
    if !parts.isEmpty || !captures.isEmpty { complete() }
    checkAddresses()
    return result
  }

  private func lower(_ lowered: LoweredResource) {
    let (binding, resource) = (lowered.binding, lowered.resource)
    if !resource.settings.placement.isDefault {
      reporter.report(.unsupported, "an account, region or provider other than the stack's own is not supported yet")
    }
    for property in resource.properties {
      if case .function(.transform(let call, _)) = property.value, property.name == "Fn::Transform" {
        reporter.within(property.name) { reporter.refuse(call) }
      }
    }
    expressions.waiter = binding
    expressions.awaited = []
    if case .conditional(let condition) = resource.settings.instances {
      expressions.guarded(by: "local." + TerraformName.snake(condition.name)) { lowerProperties(lowered) }
    } else {
      lowerProperties(lowered)
    }
    lowered.awaited = expressions.awaited
    for path in resource.settings.ignoredByTerraform where !lowered.losses.contains(path) {
      reporter.report(
        .unsupported, "nothing of \(path) is lost: it is not set, or \(binding.type) has it", severity: .warning,
        hint: Spelling.nearest(to: path, among: resource.properties.map(\.name)).flatMap {
          $0 == path ? nil : "Did you mean \($0)?"
        })
    }
  }

  /// Lowers by what the provider is.
  private func lowerProperties(_ lowered: LoweredResource) {
    let (binding, resource) = (lowered.binding, lowered.resource)
    switch binding.provider {
    case .missing: break
    case .aws(let mapping):
      let count = reporter.diagnostics.all.count
      AWSLowering(lowered, mapping, in: self).run()
      if let error = reporter.diagnostics.all[count...].first(where: { $0.severity == .error }) {
        expressions.refusals.note(binding, error.message)
      }
    case .awscc(let mapping):
      if let reason = fallbacks[resource.id] {
        reporter.report(.unsupported, "\(mapping.resource) stands for it, since \(reason)", severity: .warning)
      }
      AWSCCLowering(lowered, mapping, in: self).run()
    }
  }

  /// Adds a block to the `resource` section.
  func emit(_ block: ResourceBlock) {
    block.owner.addresses.append(block.address)
    result.blocks.append(block)
  }

  /// Notes arguments that a part of another resource gives it.
  func add(_ body: Body, to host: ResourceBinding) { parts.append((host, body)) }

  /// Notes a deployment that follows what it shows.
  func add(_ capture: DeploymentCapture) { captures.append(capture) }

  /// Notes a value whose change replaces a resource.
  func add(_ replacement: LoweredResources.Replacement) { result.replacements.append(replacement) }

  private func complete() {
    var places = NameTable<Int>()
    places.reserveCapacity(result.blocks.count)
    for (index, block) in result.blocks.enumerated() where places[block.address] == nil {
      places[block.address] = index
    }
    for part in parts {
      guard let index = places[part.host.address] else { continue }
      for member in part.body.members { result.blocks[index].body.set(member.key, member.value) }
    }
    for capture in captures {
      guard let index = places[capture.binding.address], let trigger = capture.trigger(among: result.blocks) else {
        continue
      }
      result.blocks[index].body.set("triggers", trigger)
    }
  }

  private func checkAddresses() {
    var owners = NameTable<LoweredResource>()
    owners.reserveCapacity(result.blocks.count)
    for block in result.blocks {
      guard let first = owners.updateValue(block.owner, forKey: block.address)?.resource else { continue }
      let second = block.owner.resource
      reporter.reportCollision(
        "", first.id, first.location, second.id, second.location, block.address, hint: "Give one of them another id.")
    }
  }
}
