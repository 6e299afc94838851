import Formwork

extension AssembledStack {
  /// Whether somebody may do something to a resource: at least one of the verb's actions, evaluated over every policy in
  /// the stack, wildcards, denials, conditions and resources' own policies included.
  ///
  /// ```swift
  /// #expect(stack.can(api, .read, orders))
  /// #expect(!stack.can(api, .delete, orders))
  /// #expect(stack.can(api, "dynamodb:Query", orders))
  /// ```
  /// That a verb is allowed does not mean that each of its actions is: `access(of:to:)` lists them. Where the answer depends
  /// on a policy outside the stack, that is a failure of the test.
  ///
  /// - Parameters:
  ///   - caller: Who asks: a function acts in its role, a resource without one as its service.
  ///   - verb: What it wants to do, such as `.read`, or one action, such as `"dynamodb:Query"`.
  ///   - target: The resource to which it wants to do it.
  ///   - object: What inside is meant, such as a key of a bucket; without it the question is whether there is any.
  ///   - context: The condition keys of the request; a key that is not given is not in it.
  public func can(
    _ caller: some Inspectable, _ verb: AccessVerb, _ target: some Inspectable, object: Value<String>? = nil,
    context: [String: Value<JSON>] = [:], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    let place = TestPlace(fileID, filePath, line, column)
    return answer(
      .resource(caller.node), verb, .resource(target.node), object, context, place, caller.node.id, target.node.id)
  }

  /// Whether somebody may do something to what has an ARN.
  public func can(
    _ caller: some Inspectable, _ verb: AccessVerb, on arn: Value<String>, context: [String: Value<JSON>] = [:],
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Bool {
    let place = TestPlace(fileID, filePath, line, column)
    return answer(.resource(caller.node), verb, .arn(arn.term), nil, context, place, caller.node.id, "\(arn.term)")
  }

  /// Whether a service may do something to a resource, by the resource's own policy.
  public func can(
    _ service: ServicePrincipal, _ verb: AccessVerb, _ target: some Inspectable, context: [String: Value<JSON>] = [:],
    fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Bool {
    let place = TestPlace(fileID, filePath, line, column)
    return answer(
      .service(service.name), verb, .resource(target.node), nil, context, place, service.name, target.node.id)
  }

  /// The decision about one action, with the policies that made it.
  public func decision(
    _ caller: some Inspectable, _ action: AccessVerb, _ target: some Inspectable, object: Value<String>? = nil,
    context: [String: Value<JSON>] = [:]
  ) -> AccessDecision {
    decisions(.resource(caller.node), action, .resource(target.node), object, context).map(\.decision).strongest
  }

  /// The decision about one action on what has an ARN.
  public func decision(
    _ caller: some Inspectable, _ action: AccessVerb, on arn: Value<String>, context: [String: Value<JSON>] = [:]
  ) -> AccessDecision {
    decisions(.resource(caller.node), action, .arn(arn.term), nil, context).map(\.decision).strongest
  }

  /// The actions that somebody may do to a resource, of those that the verbs of its type stand for.
  public func access(of caller: some Inspectable, to target: some Inspectable) -> [String] {
    var actions: [String] = []
    for verb in PolicyEvaluator.verbs(for: target.node.type) {
      for (action, decision) in decisions(.resource(caller.node), verb, .resource(target.node), nil, [:])
      where decision.isAllowed && !actions.contains(action) {
        actions.append(action)
      }
    }
    return actions
  }

  func decisions(
    _ caller: PolicyEvaluator.Subject, _ verb: AccessVerb, _ target: PolicyEvaluator.Subject, _ object: Value<String>?,
    _ context: [String: Value<JSON>]
  ) -> [(action: String, decision: AccessDecision)] {
    PolicyEvaluator(graph).decisions(
      caller, verb, target, object: object?.term,
      context: context.sorted { $0.key < $1.key }.map { ($0.key, $0.value.term) })
  }

  private func answer(
    _ caller: PolicyEvaluator.Subject, _ verb: AccessVerb, _ target: PolicyEvaluator.Subject, _ object: Value<String>?,
    _ context: [String: Value<JSON>], _ place: TestPlace, _ who: String, _ what: String
  ) -> Bool {
    if let misuse = misuse(of: verb, for: target) {
      TestReport.note(misuse, place)
      return false
    }
    let found = decisions(caller, verb, target, object, context)
    if found.contains(where: { $0.decision.isAllowed }) { return true }
    if let open = Self.uncertainty(of: found, who, verb, what) { TestReport.note(open, place) }
    return false
  }

  /// What is wrong with a verb that the type of the target does not know.
  func misuse(of verb: AccessVerb, for target: PolicyEvaluator.Subject) -> String? {
    guard case .resource(let node) = target, !verb.isAction else { return nil }
    let verbs = PolicyEvaluator.verbs(for: node.type)
    if verbs.contains(verb) { return nil }
    let known = verbs.isEmpty ? "there are none" : "they are \(verbs.map(\.name).joined(separator: ", "))"
    return "\(verb) is no verb of \(node.type); \(known), and an action such as \"s3:GetObject\" always is"
  }

  /// What an answer hangs on outside the stack, where that could turn it.
  static func uncertainty(
    of found: [(action: String, decision: AccessDecision)], _ who: String, _ verb: AccessVerb, _ what: String
  ) -> String? {
    let open = found.first { $0.decision.verdict == .notAllowed && !$0.decision.unknowns.isEmpty }
    return open.map {
      "whether \(who) may \(verb) \(what) depends on what is not in the stack: "
        + $0.decision.unknowns.joined(separator: ", ")
    }
  }
}

extension [AccessDecision] {
  /// The decision that allows the most.
  var strongest: AccessDecision {
    first { $0.isAllowed } ?? first { $0.verdict == .notAllowed } ?? first ?? AccessDecision(.notAllowed)
  }
}
