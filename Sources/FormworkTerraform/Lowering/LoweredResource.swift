import FormworkIR

/// What became of one resource when it was lowered.
package final class LoweredResource {
  package let binding: ResourceBinding
  /// The addresses that a dependency on the resource means: its own and those of what it was split into.
  package var addresses: [String] = []
  /// The resources referred to whose parts must be there too.
  var awaited: [ResourceBinding] = []
  /// The resources that must be there first although no argument refers to them.
  var predecessors: [ResourceNode] = []
  /// The properties whose loss the user accepted and that were lost.
  var losses: Set<String> = []

  /// The argument for which a name was made up.
  package var madeUpArgument: String?

  init(_ binding: ResourceBinding) { self.binding = binding }

  package var resource: Resource { binding.resource }
}

/// The result of the second stage: the blocks of all resources, with nothing said yet of order, lifecycle and moves.
package struct LoweredResources {
  /// What became of each resource, in the graph's order.
  var resources: [LoweredResource] = []
  /// The blocks of the `resource` section.
  package var blocks: [ResourceBlock] = []
  /// The `terraform_data` resources that hold what replaces others when it changes, each with what it replaces.
  var replacements: [Replacement] = []

  /// A `terraform_data` resource whose change replaces another one.
  struct Replacement {
    let member: Document.Member
    let owner: Resource
  }

  /// What became of a resource.
  subscript(binding: ResourceBinding) -> LoweredResource { resources[binding.index] }
}
