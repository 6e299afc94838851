import FormworkIR

/// A reference in Terraform's words.
enum ResolvedReference {
  /// An expression such as `aws_lambda_function.api.arn`.
  case expression(String)
  /// Text around expressions, such as a log group's ARN with `:*`.
  case text([Piece])

  /// A piece of such text.
  enum Piece {
    case words(String)
    case expression(String)
  }
}

extension ExpressionRenderer {
  /// The reference as the provider of its target spells it; reports and returns `nil` where there is no way.
  func resolved(_ reference: Reference) -> ResolvedReference? {
    if let key = reference.instanceKey {
      reporter.report(.unsupported, "'\(reference.target.id)' has no instance \(key)")
      return nil
    }
    guard let binding = bindings[reference.target.id] else {
      reporter.report(.crossStackReference, "'\(reference.target.id)' is not part of stack '\(graph.name)'")
      return nil
    }
    if let waiter, waiter !== binding, case .aws(let mapping) = binding.provider, !mapping.awaited.isEmpty,
      !awaited.contains(where: { $0 === binding })
    {
      awaited.append(binding)
    }
    if let known = binding[reference.attribute] { return known }
    if reference.attribute == "Ipv6CidrBlocks", let blocks = associatedBlocks(of: reference.target) {
      binding[reference.attribute] = .expression(blocks)
      return .expression(blocks)
    }
    if case .aws(let mapping) = binding.provider, lacksPart(reference, binding, mapping) { return nil }
    let result: ResolvedReference
    switch binding.provider {
    case .missing: return nil
    case .awscc(let mapping):
      guard let attribute = mapping.attribute(reference.attribute) else {
        refuse(reference, mapping.resource, "hashicorp/awscc", among: mapping.schema.attributes)
        return nil
      }
      result = .expression(binding.path(to: attribute))
    case .aws(let mapping):
      switch mapping.references[reference.attribute] {
      case .attribute(let attribute): result = .expression(binding.path(to: attribute))
      case .text(let pieces):
        result = .text(
          pieces.map { piece in
            switch piece {
            case .words(let words): .words(words)
            case .attribute(let attribute): .expression(binding.path(to: attribute))
            case .secondary(let type, let attribute): .expression(binding.path(to: attribute, of: type))
            }
          })
      case .expression(let pieces):
        result = .expression(
          pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .attribute(let attribute): binding.path(to: attribute)
            case .secondary(let type, let attribute): binding.path(to: attribute, of: type)
            }
          }.joined())
      case .missing, nil:
        // Outputs of a nested stack, say: the name is a key.
        if let dot = reference.attribute.firstIndex(of: "."),
          case .attribute(let map)? = mapping.references[reference.attribute[..<dot] + ".*"]
        {
          let key = TemplateText.quoted(String(reference.attribute[dot...].dropFirst()))
          result = .expression(binding.path(to: map) + "[" + key + "]")
          break
        }
        refuse(reference, mapping.resource, "hashicorp/aws", among: mapping.attributes)
        if let error = reporter.diagnostics.all.last?.message { refusals.note(binding, error) }
        return nil
      }
    }
    binding[reference.attribute] = result
    return result
  }

  /// Whether an attribute belongs to a secondary resource that is not there, since no property asks for it.
  private func lacksPart(_ reference: Reference, _ binding: ResourceBinding, _ mapping: AWSMapping) -> Bool {
    guard case .text(let pieces) = mapping.references[reference.attribute] else { return false }
    for case .secondary(let type, _) in pieces {
      let rows = mapping.rows.rows.filter { $0.secondary == type }
      if rows.contains(where: { binding.resource[$0.property].map { $0 != .absent } ?? false }) { continue }
      reporter.report(
        .unsupported,
        "Terraform reads \(reference.attribute) of '\(reference.target.id)' from \(type), which there is only with"
          + " \(rows.map(\.property).joined(separator: " or "))",
        notes: [Diagnostic.Note("declared here", at: reference.target.location)])
      return true
    }
    return false
  }

  /// The IPv6 blocks of a network, where resources of their own give it some: `aws_vpc` knows only its own.
  private func associatedBlocks(of network: ResourceNode) -> String? {
    let blocks = graph.resources.compactMap { resource -> String? in
      guard let binding = bindings[resource.id], binding.type == "aws_vpc_ipv6_cidr_block_association",
        case .reference(let reference)? = resource["VpcId"], reference.target.id == network.id
      else { return nil }
      return binding.path(to: "ipv6_cidr_block")
    }
    return blocks.isEmpty ? nil : "[" + blocks.joined(separator: ", ") + "]"
  }

  private func refuse(_ reference: Reference, _ type: String, _ provider: String, among known: [String]) {
    if let hint = reference.target.settings.absences[reference.attribute] {
      return reporter.report(
        .unknownProperty, "'\(reference.target.id)' has no \(reference.attribute)",
        notes: [Diagnostic.Note("declared here", at: reference.target.location)], hint: hint)
    }
    reporter.report(
      .unsupported,
      "\(reference.target.type) '\(reference.target.id)' has no attribute \(reference.attribute) in \(type) of"
        + " \(provider)",
      notes: [Diagnostic.Note("declared here", at: reference.target.location)],
      hint: Spelling.nearest(to: reference.attribute, among: known).map { "Did you mean \($0)?" })
  }
}
