import FormworkIR

extension ResourceFinisher {
  /// Says of a resource whose table entry knows it that its successor comes first, and what others change of it.
  ///
  /// CloudFormation replaces by making the new one first, and compares templates; Terraform destroys first, and compares with
  /// what is there.
  func settleLifecycle(_ body: inout Body, _ binding: ResourceBinding) {
    guard case .aws(let mapping) = binding.provider, mapping.successor != nil || !mapping.drifts.isEmpty else { return }
    let resource = binding.resource
    if let tests = mapping.successor, tests.hold(among: resource.properties, of: resource) {
      body.merge("lifecycle", ["create_before_destroy": true])
    }
    for drift in mapping.drifts where body[drift.argument] != nil || body.isDynamic(drift.argument) {
      guard drift.tests.hold(among: resource.properties, of: resource),
        drift.movers.isEmpty || drift.movers.contains(where: { resources(movedBy: $0).contains(resource.id) })
      else { continue }
      body.extend("lifecycle", "ignore_changes", with: .string(drift.argument))
    }
  }

  /// The ids of the resources to which those of a type refer.
  private func resources(movedBy type: String) -> Set<String> {
    if let known = movedResources[type] { return known }
    var ids: Set<String> = []
    for resource in graph.resources where resource.type == type {
      for property in resource.properties { ids.formUnion(property.value.referencedNodes.map(\.id)) }
    }
    movedResources[type] = ids
    return ids
  }
}
