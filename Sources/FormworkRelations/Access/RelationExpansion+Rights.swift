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
      ], path: ["PolicyDocument", "Statement"], scope: owner.scope, owner: owner)
  }
}
