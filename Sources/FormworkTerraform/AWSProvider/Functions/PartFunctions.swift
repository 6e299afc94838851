import FormworkIR

extension AWSLowering {
  /// What is no resource but a part of another one, such as a schema of its API: its arguments are the other's.
  func lowerPart() -> Bool {
    guard let property = mapping.host else { return false }
    guard case .reference(let reference)? = resource[property], let host = rendering.bindings[reference.target.id],
      host.type == binding.type, host.resource.id != resource.id
    else {
      rendering.report(
        .unsupported, "\(property) must be a reference to a resource of this stack: in Terraform that one has it")
      return true
    }
    if resource.settings.instances != .single {
      rendering.report(
        .unsupported, "a condition cannot decide about it: in Terraform it is an argument of \(host.address)")
    }
    if !resource.settings.dependsOn.isEmpty || resource.settings.overrides.contains(where: { $0.target == .terraform })
    {
      rendering.report(
        .unsupported, "it is no resource in Terraform; dependencies and overrides belong at '\(host.resource.id)'")
    }
    var body = Body()
    lower(resource.properties.filter { $0.name != property }, by: mapping.rows, into: &body)
    let rendering = rendering
    rendering.deferred.append {
      guard let index = rendering.blocks.firstIndex(where: { $0.address == host.address }) else { return }
      for member in body.members { rendering.blocks[index].body.set(member.key, member.value) }
    }
    return true
  }
}
