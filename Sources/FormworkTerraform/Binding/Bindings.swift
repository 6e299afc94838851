import FormworkIR

/// What every resource of a graph is in Terraform: the result of the first stage, by which references are spelled in any
/// order.
package struct Bindings {
  /// One for each resource, in the graph's order.
  private(set) var all: [ResourceBinding] = []
  private var byID = NameTable<ResourceBinding>()

  init(_ bindings: [ResourceBinding]) {
    all = bindings
    byID.reserveCapacity(bindings.count)
    for binding in bindings { byID[binding.resource.id] = binding }
  }

  /// The binding of a resource by its id; `nil` if it is not part of the stack.
  package subscript(id: String) -> ResourceBinding? { byID[id] }
}
