import FormworkIR

extension ExpressionRenderer {
  /// Whether a value comes from a secret parameter.
  func isSecret(_ term: Term) -> Bool {
    switch term {
    case .absent, .bool, .int, .double, .string, .pseudo: false
    case .text(let segments): segments.contains(where: isSecret)
    case .list(let elements): elements.contains(where: isSecret)
    case .map(let entries): entries.contains { isSecret($0.value) || isSecret($0.key) }
    case .parameter(let parameter): parameter.isSecret
    case .artefact(let artefact): artefact.terms.contains(where: isSecret)
    case .reference(let reference): isSecret(reference)
    case .function(let function): isSecret(function)
    }
  }

  private func isSecret(_ segment: TextSegment) -> Bool {
    if case .term(let term) = segment { return isSecret(term) }
    return false
  }

  private func isSecret(_ key: MapKey) -> Bool {
    if case .text(let segments) = key { return segments.contains(where: isSecret) }
    return false
  }

  private func isSecret(_ function: Intrinsic) -> Bool {
    switch function {
    case .conditional(_, let then, let otherwise): isSecret(then) || isSecret(otherwise)
    case .join(_, let term), .split(_, let term), .select(_, let term), .base64(let term), .jsonString(let term),
      .number(let term), .length(let term):
      isSecret(term)
    case .merge(let maps): maps.contains(where: isSecret)
    case .cidr(let block, let count, let bits): isSecret(block) || isSecret(count) || (bits.map(isSecret) ?? false)
    case .find(let lookup):
      isSecret(lookup.topKey) || isSecret(lookup.secondKey) || (lookup.defaultValue.map(isSecret) ?? false)
        || holdsSecrets(lookup.source)
    case .dynamic(let reference): reference.isSecret
    case .parameterOfTurn(_, let turns): turns.contains { isSecret($0.value) }
    case .availabilityZones, .importValue, .transform, .repeated, .loopVariable, .parameterValues, .parameterAttribute,
      .parameterAttributes:
      false
    }
  }

  private func holdsSecrets(_ source: MapLookup.Source) -> Bool {
    switch source {
    case .mapping(let mapping): Term.map(mapping.entries).readsSecret
    case .named: graph.mappings.contains { Term.map($0.entries).readsSecret }
    }
  }

  /// A property set from a secret is one wherever it is read again.
  private func isSecret(_ reference: Reference) -> Bool {
    guard let binding = bindings[reference.target.id] else { return reference.attribute == "SecretAccessKey" }
    if case .aws(let mapping) = binding.provider, mapping.secrets.contains(reference.attribute) { return true }
    guard hasSecrets else { return false }
    let key = reference.target.id + "\n" + reference.attribute
    if let known = secrets[key] { return known }
    secrets[key] = false
    let name = reference.attribute.split(separator: ".").first.map(String.init) ?? reference.attribute
    let result = binding.resource[name].map { binding.resource.settings.isSensitive || isSecret($0) } ?? false
    secrets[key] = result
    return result
  }
}

extension Term {
  /// Whether the value holds a dynamic reference to a secret.
  var readsSecret: Bool {
    switch self {
    case .text(let segments): segments.contains { if case .term(let term) = $0 { term.readsSecret } else { false } }
    case .list(let elements): elements.contains(where: \.readsSecret)
    case .map(let entries): entries.contains(where: \.value.readsSecret)
    case .function(.dynamic(let reference)): reference.isSecret
    case .function(.join(_, let term)), .function(.base64(let term)), .function(.jsonString(let term)),
      .function(.number(let term)):
      term.readsSecret
    case .function(.conditional(_, let then, let otherwise)): then.readsSecret || otherwise.readsSecret
    default: false
    }
  }
}
