import FormworkIR

extension ResourceAccess {
  /// The ARN of an end of a relation.
  public static func arn(of end: RelationEnd) -> Term {
    switch end {
    case .existing(_, let arn): arn
    case .resource(let node): .reference(Reference(node, of(node.type)?.arnAttribute ?? "Arn"))
    }
  }

  /// What verbs ask for on something: one right per shape of ARN, in the order of the actions; `nil` where the type knows
  /// one of the verbs not.
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
    var itself: [String] = []
    var inside: [String] = []
    for verb in verbs {
      guard let actions = verb.isAction ? [verb.name] : access.actions[verb] else { return nil }
      for action in actions {
        if access.objectActions.contains(action) {
          if !inside.contains(action) { inside.append(action) }
        } else if !itself.contains(action) {
          itself.append(action)
        }
      }
    }
    let arn = arn(of: end)
    var rights: [AccessRight] = []
    if !itself.isEmpty { rights.append(AccessRight(itself, on: [arn])) }
    if !inside.isEmpty {
      let separator = access.objectSeparator ?? "/"
      let object = object.map { [TextSegment.literal(separator), .term($0)] } ?? [.literal(separator + "*")]
      rights.append(AccessRight(inside, on: [.text([.term(arn)] + object)]))
    }
    return rights
  }
}
