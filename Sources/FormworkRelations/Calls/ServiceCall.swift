import FormworkIR

/// A service that calls something on behalf of a resource, and what lets it.
struct ServiceCall {
  /// The service, such as `events.amazonaws.com`.
  let service: String
  /// The ARN on behalf of which it calls; `nil` where the account alone tells.
  var source: Term?
  /// Whether the account of the caller is asked for as well.
  var isLimitedToAccount = false
  /// What is called.
  let target: RelationEnd
  /// What inside the target is called, such as a path of an API.
  var path: Term?
  /// The actions of the role, where they are not those of every such call.
  var actions: [String]?

  /// What a call needs: what has to be there first, and the role that the service assumes.
  struct Passage {
    /// What lets the call through; `nil` where it stands outside the stack.
    var admission: ResourceNode?
    /// The ARN of the role, where the service assumes one.
    var role: Term?
  }

  /// Adds what lets the service through. `id` names a permission or role: `<id>Permission`, `<id>Role`. Rights besides those
  /// of the call itself, such as sending what failed, go into the role.
  func open(
    _ id: String, with more: [AccessRight] = [], in expansion: RelationExpansion, for relation: any Relation
  ) -> Passage? {
    switch CallForm.of(service, to: target.type) {
    case nil:
      let names = CallForm.targets(of: service).joined(separator: ", ")
      expansion.find(
        .wrongKind, "\(relation), but \(service) cannot send to \(target.type)", of: relation,
        hint: "it can send to \(names)")
      return nil
    case .permission:
      var properties = [
        Property("FunctionName", functionName), Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string(service)),
      ]
      if let source { properties.append(Property("SourceArn", source)) }
      if isLimitedToAccount { properties.append(Property("SourceAccount", .pseudo(.accountID))) }
      let permission = expansion.add(
        "AWS::Lambda::Permission", id: "\(id)Permission", for: relation,
        identity: ["FunctionName", "Principal", "SourceArn"], properties)
      return Passage(admission: permission)
    case .policy(let actions):
      if target.type == "AWS::Logs::LogGroup" { return Passage(admission: openLogs(expansion, for: relation)) }
      return Passage(admission: expansion.admit(service: service, actions, source: source, to: target, for: relation))
    case .role(let usual):
      let actions = actions ?? usual
      let right = AccessRight(actions, on: [CallForm.unlimited.contains(target.type) ? .string("*") : address])
      let keys = ResourceAccess.keyRights(
        actions.map { AccessVerb(stringLiteral: $0) }, to: target,
        resource: target.node.flatMap { expansion.resource($0) })
      let role = expansion.addRole("\(id)Role", assumedBy: service, [right] + keys + more, for: relation)
      return Passage(admission: role, role: .reference(Reference(role, "Arn")))
    }
  }

  /// Events reach log groups by way of the service that delivers logs, and the stream is made before the rule is known (Amazon
  /// CloudWatch Logs permissions, Amazon EventBridge User Guide).
  private func openLogs(_ expansion: RelationExpansion, for relation: any Relation) -> ResourceNode? {
    let principal = Term.map([
      MapEntry("Service", .list([.string(service), .string("delivery.logs.amazonaws.com")]))
    ])
    let arn = ResourceAccess.arn(of: target)
    let limit = source.map { [MapEntry("ArnEquals", .map([MapEntry("aws:SourceArn", $0)]))] } ?? []
    expansion.admit(principal, AccessRight(["logs:CreateLogStream"], on: [arn]), to: target, for: relation)
    return expansion.admit(
      principal, AccessRight(["logs:PutLogEvents"], on: [arn], when: limit), to: target, for: relation)
  }

  /// The ARN of what is called.
  var address: Term {
    let arn = ResourceAccess.arn(of: target)
    return path.map { TermFolder.joined([.term(arn), .literal("/"), .term($0)]) } ?? arn
  }

  private var functionName: Term {
    switch target {
    case .resource(let node): .reference(Reference(node, "FunctionName"))
    case .existing(_, let arn): arn
    }
  }
}

extension RelationExpansion {
  /// Lets a service do something to a resource by the resource's own policy, on behalf of one source or of the account.
  @discardableResult
  func admit(
    service: String, _ actions: [String], source: Term?, to end: RelationEnd, for relation: any Relation
  ) -> ResourceNode? {
    let condition: [MapEntry] =
      if let source {
        [MapEntry("ArnEquals", .map([MapEntry("aws:SourceArn", source)]))]
      } else {
        [MapEntry("StringEquals", .map([MapEntry("aws:SourceAccount", .pseudo(.accountID))]))]
      }
    let principal = Term.map([MapEntry("Service", .string(service))])
    admitToKey(principal, service, of: end, for: relation)
    return admit(
      principal, AccessRight(actions, on: [ResourceAccess.arn(of: end)], when: condition), to: end, for: relation)
  }

  /// What a customer's key encrypts takes nothing from a service that may not use the key.
  private func admitToKey(
    _ principal: Term, _ service: String, of end: RelationEnd, for relation: any Relation
  ) {
    guard let right = ResourceAccess.keyRight(for: service, sendingTo: end.type) else { return }
    admit(principal, right, toKeyOf: end, for: relation)
  }

  /// Lets somebody use the customer's key with which something encrypts, by the policy of the key; where the stack does not
  /// own the key, that is a warning.
  func admit(
    _ principal: Term, _ right: AccessRight, toKeyOf end: RelationEnd, for relation: any Relation
  ) {
    guard let key = ResourceAccess.of(end.type)?.key?.key(of: end.node.flatMap { resource($0) }) else { return }
    if case .arn(.reference(let reference)) = key, reference.target.type == "AWS::KMS::Key" {
      admit(principal, right, to: .resource(reference.target), for: relation)
      return
    }
    diagnostics.add(
      Diagnostic(
        .warning, .unsupported,
        "\(relation), and a key that the stack does not own encrypts \(end.description)", at: relation.location,
        hint: "the key's policy must allow \(Self.name(of: principal)) \(right.actions.joined(separator: ", "))"))
  }

  /// Whether a relation calls a function; otherwise that is a finding.
  func isFunction(_ callee: ResourceNode, for relation: any Relation) -> Bool {
    if callee.type == "AWS::Lambda::Function" { return true }
    find(
      .wrongKind, "\(relation), but \(callee.id) is \(callee.type)", of: relation,
      hint: "this trigger calls AWS::Lambda::Function")
    return false
  }

  /// Whether a task of Amazon ECS is told where it runs, if that is the target; otherwise that is a finding.
  func isRun(_ target: RelationEnd, by task: TaskRun?, for relation: any Relation) -> Bool {
    if task != nil || target.type != "AWS::ECS::TaskDefinition" { return true }
    find(
      .missingProperty, "\(relation), but nothing says on which cluster \(target.description) runs", of: relation,
      hint: "write .runs(task, on: cluster, subnets: …) in place of .calls")
    return false
  }

  /// Whether what could not be delivered goes to a queue, if anywhere; otherwise that is a finding.
  func isQueue(_ deadLetters: RelationEnd?, for relation: any Relation) -> Bool {
    guard let deadLetters, deadLetters.type != "AWS::SQS::Queue" else { return true }
    find(
      .wrongKind, "\(relation), but \(deadLetters.description), for what is not delivered, is \(deadLetters.type)",
      of: relation, hint: "what is not delivered goes to AWS::SQS::Queue")
    return false
  }

  /// Adds a role that a service assumes for one relation alone; its rights stand inside, as SAM writes them.
  func addRole(
    _ id: String, assumedBy service: String, _ rights: [AccessRight], for relation: any Relation
  ) -> ResourceNode {
    let trust = Term.map([
      MapEntry("Version", .string("2012-10-17")),
      MapEntry(
        "Statement",
        .list([
          .map([
            MapEntry("Effect", .string("Allow")),
            MapEntry("Principal", .map([MapEntry("Service", .string(service))])),
            MapEntry("Action", .string("sts:AssumeRole")),
          ])
        ])),
    ])
    let policy = Term.map([
      MapEntry("PolicyName", .string("\(LogicalName.cloudFormation(id))Policy")),
      MapEntry(
        "PolicyDocument",
        .map([
          MapEntry("Version", .string("2012-10-17")),
          MapEntry("Statement", .list(rights.map { $0.statement() })),
        ])),
    ])
    return add(
      "AWS::IAM::Role", id: id, for: relation, madeNames: [MadeName(in: "Policies", "PolicyName", of: id, .logical)],
      [Property("AssumeRolePolicyDocument", trust), Property("Policies", .list([policy]))])
  }
}
