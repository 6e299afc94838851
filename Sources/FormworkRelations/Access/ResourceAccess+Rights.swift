import FormworkIR

extension ResourceAccess {
  /// The ARN of an end of a relation.
  public static func arn(of end: RelationEnd) -> Term {
    switch end {
    case .existing(_, let arn): return arn
    case .resource(let node):
      guard let access = of(node.type) else { return .reference(Reference(node, "Arn")) }
      if access.arnAttribute.isEmpty {
        return access.term(ARNShape(stringLiteral: access.arn), of: end) ?? .string("*")
      }
      return .reference(Reference(node, access.arnAttribute))
    }
  }

  /// What verbs ask for on something: one right per set of ARNs, in the order of the actions, and then the rights on the
  /// customer's key with which it encrypts; `nil` where the type knows one of the verbs not.
  ///
  /// - Parameters:
  ///   - verbs: The verbs; one that is an action stands for itself.
  ///   - end: What they are about.
  ///   - object: What inside is meant, such as `in/*` of a bucket; everything without it.
  ///   - resource: The end as it is in the graph, whose encryption by a customer's key asks for rights on that key.
  public static func rights(
    _ verbs: [AccessVerb], to end: RelationEnd, object: Term? = nil, resource: Resource? = nil
  ) -> [AccessRight]? {
    guard let access = of(end.type) else { return nil }
    var rights: [AccessRight] = []
    for verb in verbs {
      guard let rules = verb.isAction ? access.rules(for: verb.name) : access.verbs[verb] else { return nil }
      for rule in rules {
        let resources = rule.shapes.compactMap { access.term($0, of: end, object: object, resource: resource) }
        if resources.isEmpty { continue }
        let conditions = rule.conditions.compactMap { condition in
          access.term(condition.value, of: end, object: object, resource: resource).map {
            MapEntry(condition.name, .map([MapEntry(condition.key, $0)]))
          }
        }
        add(AccessRight(rule.actions, on: resources, when: conditions), to: &rights)
      }
    }
    return rights + keyRights(verbs, to: end, resource: resource)
  }

  /// What verbs ask for on the customer's key with which something encrypts: one right, or none.
  static func keyRights(_ verbs: [AccessVerb], to end: RelationEnd, resource: Resource?) -> [AccessRight] {
    guard let access = of(end.type), let use = access.key, let key = use.key(of: resource) else { return [] }
    var actions: [String] = []
    for verb in verbs {
      for action in use.actions(for: verb, of: access) where !actions.contains(action) { actions.append(action) }
    }
    return actions.isEmpty ? [] : [use.right(actions, on: key)]
  }

  /// Adds a right, to one on the same resources if there is one.
  private static func add(_ right: AccessRight, to rights: inout [AccessRight]) {
    guard
      let index = rights.firstIndex(where: { $0.resources == right.resources && $0.conditions == right.conditions })
    else { return rights.append(right) }
    rights[index].actions += right.actions.filter { !rights[index].actions.contains($0) }
  }

  /// A shape as a term; `nil` where it names what is not there.
  public func term(
    _ shape: ARNShape, of end: RelationEnd, object: Term? = nil, resource: Resource? = nil
  ) -> Term? {
    var segments: [TextSegment] = []
    for piece in shape.pieces {
      switch piece {
      case .words(let words) where words.hasPrefix("arn:aws:"):
        segments += [.literal("arn:"), .term(.pseudo(.partition)), .literal(String(words.dropFirst(7)))]
      case .words(let words): segments.append(.literal(words))
      case .name("arn"): segments.append(.term(Self.arn(of: end)))
      case .name("region"): segments.append(.term(.pseudo(.region)))
      case .name("account"): segments.append(.term(.pseudo(.accountID)))
      case .name("object"): segments.append(.term(object ?? .string("*")))
      case .name("/object"), .name(":object"):
        guard let object else { continue }
        segments += [.literal(piece == .name("/object") ? "/" : ":"), .term(object)]
      case .name("object?"):
        guard let object else { return nil }
        segments.append(.term(object))
      case .name(let name):
        guard let term = value(of: name, at: end, object: object, resource: resource) else { return nil }
        segments.append(.term(term))
      }
    }
    return TermFolder.joined(segments)
  }

  private func value(of name: String, at end: RelationEnd, object: Term?, resource: Resource?) -> Term? {
    guard case .resource(let node) = end else {
      return otherARNs[name].flatMap { term($0.ofExisting, of: end, object: object) }
    }
    if let shape = otherARNs[name]?.ofResource { return term(shape, of: end, object: object, resource: resource) }
    let property = String(name.dropFirst())
    let isCurrent = resource?.node.id == node.id
    switch name.first {
    case "=": return (isCurrent ? resource : Resource(node))?[property]
    case "^": return (isCurrent ? resource : Resource(node))?[property].flatMap(Self.arn(referredToBy:))
    default: return .reference(Reference(node, name))
    }
  }

  /// The ARN of what a property refers to; `nil` for a plain name.
  static func arn(referredToBy term: Term) -> Term? {
    if case .reference(let reference) = term { return arn(of: .resource(reference.target)) }
    if let text = term.literalText, !text.hasPrefix("arn:") { return nil }
    return term
  }
}
