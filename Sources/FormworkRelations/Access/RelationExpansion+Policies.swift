import FormworkIR

extension RelationExpansion {
  /// Lets somebody do something to a resource, by the resource's own policy. A policy that the user declared for it takes the
  /// statement, since such a resource has one policy alone.
  ///
  /// - Returns: The policy to wait for; `nil` where the resource is outside the stack, whose policy is not the stack's, which
  ///   is a warning.
  @discardableResult
  public func admit(
    _ principal: Term, _ right: AccessRight, to end: RelationEnd, for relation: any Relation
  ) -> ResourceNode? {
    guard let form = PolicyForm.of(end.type) else { return nil }
    let statement = right.statement(for: principal)
    if case .region = form { return admit(statement, inRegionOf: end, for: relation) }
    guard case .resource(let owner) = end else {
      diagnostics.add(
        Diagnostic(
          .warning, .missingPermission,
          "\(relation), and the policy of \(end.description) is not the stack's", at: relation.location,
          hint:
            "where it is declared, its policy must allow \(right.actions.joined(separator: ", ")) to \(Self.name(of: principal))"
        ))
      return nil
    }
    switch form {
    case .region: return nil
    case .property(let document):
      set(.string("2012-10-17"), of: owner, at: document + ["Version"], for: relation)
      if owner.type == "AWS::KMS::Key", let own = document.first, resource(owner)?[own] == nil {
        // A policy of one's own takes the place of the one that gives the key to the account (Default key policy, AWS KMS
        // Developer Guide).
        add(Self.accountStatement, to: owner, at: document + ["Statement"], for: relation, isUnconditional: true)
      }
      add(statement, to: owner, at: document + ["Statement"], for: relation)
      return owner
    case .resource(let type, let form):
      if let declared = resources(of: type, naming: owner, in: form.subject).first {
        return admit(statement, by: declared, form, to: owner, for: relation)
      }
      let reference = Term.reference(Reference(owner, form.attribute))
      return add(
        statement,
        to: OwnedDocument(
          id: "\(owner.id)/Policy", type: type,
          [
            Property(form.subject, form.isList ? .list([reference]) : reference),
            Property(form.document, .map([MapEntry("Version", .string("2012-10-17"))])),
          ], path: [form.document, "Statement"], scope: owner.scope, owner: owner), for: relation)
    }
  }

  static func name(of principal: Term) -> String {
    guard case .map(let entries) = principal, entries.count == 1, case .string(let name) = entries[0].value else {
      return "\(principal)"
    }
    return name
  }

  /// Joins a statement to a policy that the user declared, if that is the resource's alone and there whenever it is needed.
  private func admit(
    _ statement: Term, by declared: Resource, _ form: ResourceAccess.PolicyType, to owner: ResourceNode,
    for relation: any Relation
  ) -> ResourceNode? {
    var problem: (what: String, hint: String)?
    if case .list(let subjects)? = declared[form.subject], subjects.count > 1 {
      problem = ("is the policy of others too", "give \(owner.id) an \(declared.type) of its own")
    } else if declared.settings.instances != .single, declared.settings.instances != instances(of: relation) {
      problem = (
        "has a condition that this has not",
        "declare \(declared.id) without a condition, or put both under the same one"
      )
    }
    if let problem {
      find(
        .conflict, "\(relation) by the policy of \(owner.id), but \(declared.id) \(problem.what)", of: relation,
        notes: [.init("the policy is declared here", at: declared.location)],
        hint: problem.hint)
      return nil
    }
    add(statement, to: declared.node, at: [form.document, "Statement"], for: relation)
    return declared.node
  }

  /// The account has ten policies of log groups in a region, so that a stack makes one, or one per condition.
  private func admit(
    _ statement: Term, inRegionOf end: RelationEnd, for relation: any Relation
  ) -> ResourceNode {
    var name = "LogsPolicy"
    if case .conditional(let condition) = instances(of: relation) { name += LogicalName.cloudFormation(condition.name) }
    return add(
      statement,
      to: OwnedDocument(
        id: name, type: "AWS::Logs::ResourcePolicy",
        [
          Property("PolicyName", .text([.term(.pseudo(.stackName)), .literal("-\(name)")])),
          Property("PolicyDocument", .map([MapEntry("Version", .string("2012-10-17"))])),
        ], path: ["PolicyDocument", "Statement"], scope: (end.node?.scope ?? relation.scope)?.root, isText: true),
      for: relation)
  }

  /// Gives a key to its account, so that the policies of roles decide.
  private static let accountStatement = AccessRight(["kms:*"], on: [.string("*")]).statement(
    for: .map([
      MapEntry(
        "AWS",
        .text([
          .literal("arn:"), .term(.pseudo(.partition)), .literal(":iam::"), .term(.pseudo(.accountID)),
          .literal(":root"),
        ]))
    ]))
}

extension RelationExpansion {
  /// Lets a worker do something to a counterpart, by a policy of its own for the two: `Worker/Role/Orders`. The worker waits
  /// for it, unless that closes a circle; what cannot work without it is returned the policy to wait for.
  ///
  /// - Parameters:
  ///   - rights: What is allowed.
  ///   - worker: A role, or what works under one.
  ///   - counterpart: What the rights are about, which names the policy; `nil` for rights that the user spelled out.
  ///   - relation: The relation that asks for it.
  /// - Returns: The policy; `nil` where there is no role of the stack to give it to, which is a finding.
  @discardableResult
  public func allow(
    _ rights: [AccessRight], to worker: ResourceNode, on counterpart: RelationEnd?, for relation: any Relation
  ) -> ResourceNode? {
    let name = counterpart.map(Self.policyName) ?? "Statements"
    let document: OwnedDocument
    switch WorkingRole(of: worker, in: self) {
    case .owned(let role):
      document = Self.policy("\(role.id)/\(name)", .reference(Reference(role, "RoleName")), of: role)
    case .attachable(let arn):
      document = Self.policy("\(worker.id)/Role/\(name)", WorkingRole.name(inARN: arn), of: worker)
    case .complete: return nil
    case .foreign(let role):
      find(
        .unsupported, "\(relation), but the role of \(worker.id) is \(role), which the stack does not own",
        of: relation,
        hint: """
          let the stack make the role, or say what the role is: .existing(arn: …, policies: .attached) attaches a policy, \
          .complete means that the role may do it
          """)
      return nil
    case .none:
      find(
        .unsupported, "\(relation), but \(worker.id) works under no role", of: relation,
        hint: "give it a role of the stack")
      return nil
    }
    var policy: ResourceNode?
    for right in rights { policy = add(right.statement(), to: document, for: relation) }
    guard let policy else { return nil }
    if worker.type == "AWS::IAM::Role" {
      for node in workers(under: worker, by: \.assumedRoles) {
        wait(node, for: policy, isOptional: true)
      }
    } else {
      wait(worker, for: policy, isOptional: true)
    }
    return policy
  }

  private static func policyName(_ end: RelationEnd) -> String {
    if case .resource(let node) = end { return LogicalName.cloudFormation(node.id) }
    return end.name ?? end.type.split(separator: ":").last.map(String.init) ?? "Access"
  }

  private static func policy(_ id: String, _ role: Term, of owner: ResourceNode) -> OwnedDocument {
    OwnedDocument(
      id: id, type: "AWS::IAM::RolePolicy",
      [
        Property("RoleName", role),
        // A role keeps one policy of each name.
        Property("PolicyName", .string(LogicalName.cloudFormation(id))),
        Property("PolicyDocument", .map([MapEntry("Version", .string("2012-10-17"))])),
      ], path: ["PolicyDocument", "Statement"], scope: owner.scope, owner: owner,
      madeNames: [MadeName(in: "PolicyName", of: id, .logical)])
  }
}

/// Where the policy of a resource stands, into which relations write what others may do to it.
enum PolicyForm {
  /// In a property of the resource: the way to its document.
  case property(document: [String])
  /// In a policy of the account's log groups in the region, whose statements name their resources.
  case region
  /// In a resource of its own.
  case resource(type: String, ResourceAccess.PolicyType)

  /// The form for a type; `nil` where its policy is another thing, such as a function's permissions.
  static func of(_ type: String) -> PolicyForm? {
    // A trust policy is whole from the start, and says who, not what.
    if type == "AWS::IAM::Role" { return nil }
    if type == "AWS::Logs::LogGroup" { return .region }
    if let (policy, form) = ResourceAccess.policyTypes.first(where: { $0.value.owner == type }) {
      return .resource(type: policy, form)
    }
    guard let document = ResourceAccess.of(type)?.ownPolicy, !document.isEmpty else { return nil }
    return .property(document: document)
  }
}
