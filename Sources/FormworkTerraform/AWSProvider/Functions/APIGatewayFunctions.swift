import FormworkIR

extension AWSLowering {
  /// Settings of methods with the path and the verb in one text, as `aws` names them: `orders/{id}/GET`, `*/*`.
  func methodSettings(_ term: Term) -> Term? {
    guard case .list(let elements) = term else { return refused(term, "a list written out in the program") }
    var settings: [Term] = []
    for element in elements where element != .absent {
      guard case .map(let entries) = element else { return refused(element, "a map") }
      let verb = element.member("HttpMethod") ?? .string("*")
      let path = methodPath(element.member("ResourcePath") ?? .string("/*"))
      let rest = entries.filter { $0.key.literal != "HttpMethod" && $0.key.literal != "ResourcePath" }
      let whole = TermFolder.joined([.term(path), .literal("/"), .term(verb)])
      settings.append(.map([MapEntry("MethodPath", whole)] + rest))
    }
    return .list(settings)
  }

  /// A path without its first slash and with slashes instead of `~1`; the root, which has no other name, stays `~1`.
  private func methodPath(_ term: Term) -> Term {
    var segments: [TextSegment]
    switch term {
    case .string(let text): segments = [.literal(text)]
    case .text(let parts): segments = parts
    default: return term
    }
    if case .literal(let text)? = segments.first, text.hasPrefix("/") {
      segments[0] = .literal(String(text.dropFirst()))
    }
    let isRoot = segments.count == 1 && segments[0] == .literal("~1")
    if !isRoot {
      segments = segments.map { segment in
        guard case .literal(let text) = segment else { return segment }
        return .literal(text.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/"))
      }
    }
    return TermFolder.joined(segments)
  }

  /// A deployment is a picture of the API: in Terraform it is taken again when something that it shows changes.
  ///
  /// The new one is made first, since the stage still shows the old one.
  func completeDeployment(_ body: inout Body) {
    body.set("lifecycle", ["create_before_destroy": true])
    let (rendering, binding) = (rendering, binding)
    rendering.deferred.append {
      let parts = Self.deployedParts(of: binding, in: rendering)
      guard !parts.isEmpty, let index = rendering.blocks.firstIndex(where: { $0.address == binding.address }) else {
        return
      }
      let trigger = "${sha1(jsonencode([\(parts.joined(separator: ", "))]))}"
      rendering.blocks[index].body.set("triggers", ["redeployment": .string(trigger)])
    }
  }

  /// The arguments of everything in the API that a deployment shows.
  private static func deployedParts(of binding: ResourceBinding, in rendering: TerraformRenderer) -> [String] {
    guard case .reference(let api) = binding.resource["RestApiId"] else { return [] }
    var parts: [String] = []
    for block in rendering.blocks {
      var names: [String]
      if block.owner.resource.id == api.target.id {
        names = ["body", "policy", "binary_media_types", "minimum_compression_size"].filter { block.body[$0] != nil }
      } else if shownTypes.contains(block.type), case .reference(let other) = block.owner.resource["RestApiId"],
        other.target.id == api.target.id
      {
        names = block.body.members.map(\.key)
      } else {
        continue
      }
      if block.type != "aws_api_gateway_method" { names.removeAll { $0 == "resource_id" || $0 == "http_method" } }
      names.removeAll { ["rest_api_id", "depends_on", "count", "for_each", "lifecycle", "dynamic"].contains($0) }
      var address = block.address
      if block.body["for_each"] != nil { continue }
      if block.body["count"] != nil || block.owner.resource.settings.instances != .single { address += "[*]" }
      parts += names.map { address + "." + $0 }
    }
    return parts
  }

  private static let shownTypes: Set<String> = [
    "aws_api_gateway_resource", "aws_api_gateway_method", "aws_api_gateway_method_response",
    "aws_api_gateway_integration", "aws_api_gateway_integration_response", "aws_api_gateway_gateway_response",
    "aws_api_gateway_model", "aws_api_gateway_authorizer", "aws_api_gateway_request_validator",
  ]
}
