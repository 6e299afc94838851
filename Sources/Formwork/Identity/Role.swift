import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// An IAM role: one that the stack makes, or one that exists.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::IAM::Role` with its policies inline, an `AWS::IAM::RolePolicy` for each counterpart of `Allow` |
/// | Terraform | `aws_iam_role`, an `aws_iam_role_policy` for each policy |
///
/// ```swift
/// Role("Worker", assumedBy: .lambda, managedPolicies: [.lambdaBasicExecution]) { Allow(.read, on: orders) }
/// ```
/// An existing role makes nothing; its ARN goes wherever a role's does.
public struct Role: Sendable {
  /// What the role is.
  enum Source: Sendable {
    case declared(IAM.Role)
    case existing(arn: Value<String>, ForeignRole)
  }

  let source: Source

  /// A role that the stack makes, for services, accounts or others to assume.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - principals: Who may assume the role, such as `.lambda`.
  ///   - conditions: The conditions under which they may, by operator and key.
  ///   - roleName: At most 64 characters. With one, CloudFormation deploys the template only with `CAPABILITY_NAMED_IAM`;
  ///     without it AWS makes one up.
  ///   - path: Begins and ends with `/`; `/` without it.
  ///   - description: At most 1,000 characters.
  ///   - managedPolicies: Managed policies: AWS's by name, others by ARN; 20 at most.
  ///   - permissionsBoundary: The managed policy that limits what the role's policies can allow.
  ///   - maximumSession: How long a session may last: 3,600 to 43,200 seconds; an hour without it.
  ///   - content: What the role may do: `Allow`, a `Policy` for each name; and `Tags`.
  public init(
    _ id: String, assumedBy principals: Principal..., when conditions: Value<JSON>? = nil,
    roleName: Value<String>? = nil, path: Value<String>? = nil, description: Value<String>? = nil,
    managedPolicies: [ManagedPolicy] = [], permissionsBoundary: ManagedPolicy? = nil,
    maximumSession: Value<Int>? = nil, fileID: String = #fileID, line: Int = #line,
    @RoleBuilder content: () -> [RoleChild] = { [] }
  ) {
    let location = SourceLocation(fileID, line)
    let (children, scope) = DeclarationContext.within(id, at: location) {
      (content(), DeclarationContext.current.scope)
    }
    var policies: [Policy] = []
    var grants: [Allow] = []
    var companions: [Element] = []
    var tags: [Term] = []
    for child in children {
      switch child.kind {
      case .policy(let policy): policies.append(policy)
      case .allow(let allow): grants.append(allow)
      case .tags(let child):
        tags.append(child.term)
        companions.append(.tags(child.term, scope: scope, location: child.location))
      }
    }
    var bag = PropertyBag(capacity: 9)
    bag.set("AssumeRolePolicyDocument", PolicyDocument.trust(principals, when: conditions).json)
    bag.set("Description", description)
    bag.set("ManagedPolicyArns", managedPolicies.isEmpty ? nil : Value<[String]>(managedPolicies.map(\.arn)))
    bag.set("MaxSessionDuration", maximumSession)
    bag.set("Path", path)
    bag.set("PermissionsBoundary", permissionsBoundary?.arn)
    bag.set("Policies", policies.isEmpty ? nil : Value<[IAM.Role.Policy]>(policies.map(\.inline)))
    bag.set("RoleName", roleName)
    if !tags.isEmpty { bag.set("Tags", Value<JSON>(term: tags.count == 1 ? tags[0] : TermFolder.merged(tags))) }
    companions += policies.findings(in: DeclarationContext.id(id))
    let allows = grants
    let followers: Followers = { role in allows.map { Element.relation($0.grant(to: role)) } }
    let node = ResourceNode(
      declaring: id, type: IAM.Role.schema.type, schema: IAM.Role.schema, properties: bag.properties,
      companions: companions,
      followers: allows.isEmpty ? nil : followers, at: location)
    source = .declared(IAM.Role.declared(by: node))
  }

  private init(source: Source) { self.source = source }

  /// A role that exists; the stack deploys nothing for it.
  ///
  /// `policies` says what becomes of the rights that functions under the role need: `.refused` makes each an error,
  /// `.attached` attaches a policy to the role for each, `.complete` leaves them out, since the role has them. With `.attached`
  /// the name of the role is the last part of the ARN; of an ARN that only deployment knows, such as that of a parameter, it is
  /// what follows the first `/`, so that the role must have no path.
  public static func existing(arn: Value<String>, policies: ForeignRole = .refused) -> Role {
    Role(source: .existing(arn: arn, policies))
  }

  /// A role declared with its generated type.
  public static func declared(_ role: IAM.Role) -> Role { Role(source: .declared(role)) }

  /// States a name that the role had before, so that it is kept: a `moved` block in Terraform, an entry of the rename map in the
  /// other targets. `former` is an id from the stack down. A role that exists outside the stack has no id, and stays as it is.
  public func renamed(from former: String) -> Role {
    resource.map { Role(source: .declared($0.renamed(from: former))) } ?? self
  }

  /// The ARN, for whatever assumes the role.
  public var arn: Value<String> {
    switch source {
    case .declared(let role): role.arn
    case .existing(let arn, _): arn
    }
  }

  /// The generated resource beneath; `nil` for a role that exists.
  public var resource: IAM.Role? {
    if case .declared(let role) = source { return role }
    return nil
  }

  /// The name under which policies are attached to the role; `nil` where none may be.
  var nameForPolicies: Term? {
    switch source {
    case .declared(let role): .reference(Reference(role.node, "RoleName"))
    case .existing(let arn, .attached): WorkingRole.name(inARN: arn.term)
    case .existing: nil
    }
  }

  /// What becomes of rights that are needed under the role.
  package var foreign: ForeignRole {
    if case .existing(_, let foreign) = source { return foreign }
    return .refused
  }
}

extension Role: Statement {
  /// The role as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] {
    resource.map { [.resource($0.node)] } ?? []
  }
}

extension Role: Connectable {
  /// The role.
  public var relationEnd: RelationEnd {
    resource.map { .resource($0.node) } ?? .existing(type: IAM.Role.schema.type, arn: arn.term)
  }
}

/// A child of a role's braces.
public struct RoleChild: Sendable {
  enum Kind: Sendable {
    case policy(Policy)
    case allow(Allow)
    case tags(Tags)
  }

  let kind: Kind
}

/// Turns the children in a role's braces into a list.
@resultBuilder
public enum RoleBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = RoleChild

  /// A named policy.
  public static func buildExpression(_ child: Policy) -> [RoleChild] { [.init(kind: .policy(child))] }
  /// What the role may do.
  public static func buildExpression(_ child: Allow) -> [RoleChild] { [.init(kind: .allow(child))] }
  /// Tags of the role.
  public static func buildExpression(_ child: Tags) -> [RoleChild] { [.init(kind: .tags(child))] }
  /// Says what may stand here.
  @available(*, unavailable, message: "only Allow, Policy and Tags can stand in a Role's braces")
  public static func buildExpression<T>(_ other: T) -> [RoleChild] { [] }
}
