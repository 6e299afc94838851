import FormworkIR

extension ResourceAccess {
  /// What the policy of a key has to allow a service that sends to a resource which encrypts with the key, such as a topic
  /// that tells an encrypted queue; `nil` for types to which services do not send.
  ///
  /// In a key's policy the resource `*` is the key itself (Key policies in AWS KMS, AWS KMS Developer Guide).
  ///
  /// - Parameters:
  ///   - service: The service, such as `sns.amazonaws.com`.
  ///   - type: The type of what it sends to, such as `AWS::SQS::Queue`.
  public static func keyRight(for service: String, sendingTo type: String) -> AccessRight? {
    guard let actions = of(type)?.key?.sending, !service.isEmpty else { return nil }
    return AccessRight(
      actions, on: [.string("*")],
      when: [MapEntry("StringEquals", .map([MapEntry("aws:SourceAccount", .pseudo(.accountID))]))])
  }
}

extension KeyUse {
  /// A customer's key.
  enum Key {
    /// By its ARN.
    case arn(Term)
    /// By its alias, which may lead to any key of the account.
    case alias(String)
  }

  /// The key that a resource names; `nil` if it names none of a customer's.
  func key(of resource: Resource?) -> Key? {
    guard let resource, let first = path.first, let value = resource[first] else { return nil }
    var terms = [value]
    for name in path.dropFirst() {
      terms = terms.flatMap { term -> [Term] in
        if name != "*" { return term.entry(name).map { [$0] } ?? [] }
        if case .list(let elements) = term { return elements }
        return [term]
      }
    }
    return terms.first.flatMap(Self.key)
  }

  private static func key(_ term: Term) -> Key? {
    switch term {
    case .absent: return nil
    case .reference(let reference) where reference.target.type == "AWS::KMS::Key":
      return .arn(.reference(Reference(reference.target, "Arn")))
    case .reference(let reference) where reference.target.type == "AWS::KMS::Alias":
      return Resource(reference.target)["TargetKeyId"].flatMap(key)
    case .string(let text):
      let name = text.hasPrefix("arn:") ? text.split(separator: ":", maxSplits: 5).last.map(String.init) ?? "" : text
      if name.hasPrefix("alias/") { return name.hasPrefix("alias/aws/") ? nil : .alias(name) }
      if text.hasPrefix("arn:") { return .arn(term) }
      return .arn(
        .text([
          .literal("arn:"), .term(.pseudo(.partition)), .literal(":kms:"), .term(.pseudo(.region)), .literal(":"),
          .term(.pseudo(.accountID)), .literal(":key/" + text),
        ]))
    default: return .arn(term)
    }
  }

  /// The actions on the key that a verb, or one action, asks for.
  func actions(for verb: AccessVerb, of access: ResourceAccess) -> [String] {
    if !verb.isAction { return actions[verb] ?? [] }
    let verbs = access.verbs.keys.sorted { $0.name < $1.name }
    return verbs.first { access.actions[$0]?.contains(verb.name) ?? false }.flatMap { actions[$0] } ?? []
  }

  /// A right on the key that holds only where the service uses it (kms:ViaService, AWS KMS Developer Guide).
  func right(_ actions: [String], on key: Key) -> AccessRight {
    let via = MapEntry(
      "StringEquals",
      .map([
        MapEntry(
          "kms:ViaService", .text([.literal(service + "."), .term(.pseudo(.region)), .literal(".amazonaws.com")]))
      ]))
    switch key {
    case .arn(let arn): return AccessRight(actions, on: [arn], when: [via])
    case .alias(let name):
      // An alias is no resource of these actions; its keys are (Use aliases to control access to KMS keys).
      let keys = Term.text([
        .literal("arn:"), .term(.pseudo(.partition)), .literal(":kms:"), .term(.pseudo(.region)), .literal(":"),
        .term(.pseudo(.accountID)), .literal(":key/*"),
      ])
      let alias = MapEntry("ForAnyValue:StringEquals", .map([MapEntry("kms:ResourceAliases", .string(name))]))
      return AccessRight(actions, on: [keys], when: [via, alias])
    }
  }
}
