import FormworkIR

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
  public mutating func allow(
    _ rights: [AccessRight], to worker: ResourceNode, on counterpart: RelationEnd?, for relation: any Relation
  ) -> ResourceNode? {
    let name = counterpart.map(Self.policyName) ?? "Statements"
    let document: OwnedDocument
    switch WorkingRole(of: worker, in: self) {
    case .owned(let role):
      document = Self.policy("\(role.id)/\(name)", .reference(Reference(role, "RoleName")), scope: role.scope)
    case .attachable(let arn):
      document = Self.policy("\(worker.id)/Role/\(name)", Self.roleName(arn), scope: worker.scope)
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
      for node in workers(under: worker, by: { ResourceAccess.of($0)?.roles ?? [] }) {
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

  private static func policy(_ id: String, _ role: Term, scope: Scope?) -> OwnedDocument {
    OwnedDocument(
      id: id, type: "AWS::IAM::RolePolicy",
      [
        Property("RoleName", role),
        // A role keeps one policy of each name.
        Property("PolicyName", .string(LogicalName.cloudFormation(id))),
        Property("PolicyDocument", .map([MapEntry("Version", .string("2012-10-17"))])),
      ], path: ["PolicyDocument", "Statement"], scope: scope)
  }

  /// The name of a role by its ARN: what follows the last `/`.
  private static func roleName(_ arn: Term) -> Term {
    if case .string(let text) = arn { return .string(text.split(separator: "/").last.map(String.init) ?? text) }
    return .function(.select(1, .function(.split(separator: "/", arn))))
  }

  /// Lets somebody do something to a resource, by the resource's own policy. A policy that the user declared for it takes the
  /// statement, since such a resource has one policy alone.
  ///
  /// - Returns: The policy to wait for; `nil` where the resource is outside the stack, whose policy is not the stack's.
  @discardableResult
  public mutating func admit(
    _ principal: Term, _ right: AccessRight, to end: RelationEnd, for relation: any Relation
  ) -> ResourceNode? {
    guard case .resource(let owner) = end, let form = PolicyForm.of(end.type) else { return nil }
    let statement = right.statement(for: principal)
    switch form {
    case .property(let path):
      if let own = path.first { set(.string("2012-10-17"), of: owner, at: [own, "Version"], for: relation) }
      if end.type == "AWS::KMS::Key", let own = path.first, resource(owner)?[own] == nil {
        // A policy of one's own takes the place of the one that gives the key to the account (Default key policy, AWS KMS
        // Developer Guide).
        add(PolicyForm.accountStatement, to: owner, at: path, for: relation, isUnconditional: true)
      }
      add(statement, to: owner, at: path, for: relation)
      return owner
    case .region:
      return add(
        statement,
        to: OwnedDocument(
          id: "LogsPolicy", type: "AWS::Logs::ResourcePolicy",
          [
            // The account has ten such policies in a region, so that a stack makes one.
            Property("PolicyName", .text([.term(.pseudo(.stackName)), .literal("-LogsPolicy")])),
            Property("PolicyDocument", .map([MapEntry("Version", .string("2012-10-17"))])),
          ], path: ["PolicyDocument", "Statement"], scope: owner.scope?.root, isText: true), for: relation)
    case .resource(let type, let subject, let isList, let document):
      let reference = Term.reference(Reference(owner, subject.attribute))
      if let declared = resources(of: type, naming: owner, in: subject.property).first {
        if isList, case .list(let subjects)? = declared[subject.property], subjects.count > 1 {
          find(
            .conflict, "\(relation) by the policy of \(owner.id), but \(declared.id) is the policy of others too",
            of: relation, notes: [.init("the policy is declared here", at: declared.location)],
            hint: "give \(owner.id) a \(type) of its own")
          return nil
        }
        add(statement, to: declared.node, at: [document, "Statement"], for: relation)
        return declared.node
      }
      return add(
        statement,
        to: OwnedDocument(
          id: "\(owner.id)/Policy", type: type,
          [
            Property(subject.property, isList ? .list([reference]) : reference),
            Property(document, .map([MapEntry("Version", .string("2012-10-17"))])),
          ], path: [document, "Statement"], scope: owner.scope), for: relation)
    }
  }
}

/// Where the policy of a resource stands.
enum PolicyForm {
  /// A list of statements inside the resource.
  case property(path: [String])
  /// A policy of the account's log groups in the region, in which statements name their resources.
  case region
  /// A resource of its own, which names its subject, alone or in a list, and holds the document.
  case resource(
    type: String, subject: (property: String, attribute: String), isList: Bool, document: String)

  /// Gives a key to its account, so that the policies of roles decide.
  static let accountStatement = AccessRight(["kms:*"], on: [.string("*")]).statement(
    for: .map([
      MapEntry(
        "AWS",
        .text([
          .literal("arn:"), .term(.pseudo(.partition)), .literal(":iam::"), .term(.pseudo(.accountID)),
          .literal(":root"),
        ]))
    ]))

  /// The form for a type; `nil` where its policy is another thing.
  static func of(_ type: String) -> PolicyForm? { forms[type] }

  private static let forms: [String: PolicyForm] = [
    "AWS::Events::EventBus": .property(path: ["Policy", "Statement"]),
    "AWS::KMS::Key": .property(path: ["KeyPolicy", "Statement"]),
    "AWS::Logs::LogGroup": .region,
    "AWS::SQS::Queue": .resource(
      type: "AWS::SQS::QueuePolicy", subject: ("Queues", "QueueUrl"), isList: true, document: "PolicyDocument"),
    "AWS::SNS::Topic": .resource(
      type: "AWS::SNS::TopicPolicy", subject: ("Topics", "TopicArn"), isList: true, document: "PolicyDocument"),
    "AWS::S3::Bucket": .resource(
      type: "AWS::S3::BucketPolicy", subject: ("Bucket", "BucketName"), isList: false, document: "PolicyDocument"),
  ]
}
