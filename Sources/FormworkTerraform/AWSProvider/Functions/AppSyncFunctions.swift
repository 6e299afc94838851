import FormworkIR

extension AWSLowering {
  /// A schema is no resource: it is an argument of its API.
  func lowerGraphQLSchema() -> Bool {
    guard case .reference(let reference)? = resource["ApiId"], let api = rendering.bindings[reference.target.id],
      api.type == binding.type, api.resource.id != resource.id
    else {
      rendering.report(.unsupported, "ApiId must be a reference to an API of this stack, which then has the schema")
      return true
    }
    if resource.settings.instances != .single {
      rendering.report(.unsupported, "a condition cannot decide about a schema: it is an argument of its API")
    }
    if !resource.settings.dependsOn.isEmpty || resource.settings.overrides.contains(where: { $0.target == .terraform })
    {
      rendering.report(
        .unsupported, "a schema is no resource in Terraform; dependencies and overrides belong at its API")
    }
    var body = Body()
    lower(resource.properties.filter { $0.name != "ApiId" }, by: mapping.rows, into: &body)
    let rendering = rendering
    rendering.deferred.append {
      guard let index = rendering.blocks.firstIndex(where: { $0.address == api.address }) else { return }
      for member in body.members { rendering.blocks[index].body.set(member.key, member.value) }
    }
    return true
  }
}
