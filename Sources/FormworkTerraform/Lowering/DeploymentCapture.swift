import FormworkIR

/// A deployment of an API, which shows what the API's resources are when it is made: in Terraform it is made anew when one
/// of their arguments changes.
struct DeploymentCapture {
  /// The deployment.
  let binding: ResourceBinding
  /// The property that names the API, and the argument that does.
  let property: String
  let argument: String
  /// The API's own arguments that a deployment shows.
  let own: [String]
  /// The types of the resources in the API that it shows.
  let types: Set<String>

  /// The trigger over everything that it shows; `nil` where there is nothing.
  func trigger(among blocks: [ResourceBlock]) -> Document? {
    let parts = parts(among: blocks)
    if parts.isEmpty { return nil }
    return ["redeployment": .string("${sha1(jsonencode([\(parts.joined(separator: ", "))]))}")]
  }

  /// The arguments of everything in the API that a deployment shows.
  private func parts(among blocks: [ResourceBlock]) -> [String] {
    guard case .reference(let api) = binding.resource[property] else { return [] }
    var parts: [String] = []
    for block in blocks {
      var names: [String]
      if block.owner.resource.id == api.target.id {
        names = own.filter { block.body[$0] != nil }
      } else if types.contains(block.type), case .reference(let other) = block.owner.resource[property],
        other.target.id == api.target.id
      {
        names = block.body.members.map(\.key)
      } else {
        continue
      }
      if block.type != "aws_api_gateway_method" { names.removeAll { $0 == "resource_id" || $0 == "http_method" } }
      names.removeAll { [argument, "depends_on", "count", "for_each", "lifecycle", "dynamic"].contains($0) }
      var address = block.address
      if block.body["for_each"] != nil { continue }
      if !block.conditions.isEmpty || block.owner.resource.settings.instances != .single { address += "[*]" }
      parts += names.map { address + "." + $0 }
    }
    return parts
  }
}
