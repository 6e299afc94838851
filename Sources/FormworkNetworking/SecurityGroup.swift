import Formwork
import FormworkDSL
import FormworkEC2
import FormworkIR
import FormworkSchemas

/// Who may reach what stands in a network, and what that may reach.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::EC2::SecurityGroup`; `AWS::EC2::SecurityGroupIngress` for what other groups may reach |
/// | Terraform | `aws_security_group`, `aws_vpc_security_group_ingress_rule`, `aws_vpc_security_group_egress_rule` |
///
/// ```swift
/// let workers = SecurityGroup("Workers", in: network, description: "Functions", egress: [.tcp(5432, "10.0.0.0/16")])
/// ```
/// A change of the description replaces the group.
@dynamicMemberLookup
public struct SecurityGroup: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: EC2.SecurityGroup

  /// A group.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - network: The network.
  ///   - description: At most 255 letters, digits, spaces and `._-:/()#,@[]+=&;{}!$*`.
  ///   - ingress: What may come in: nothing without it. Answers may always leave.
  ///   - egress: What may go out: everything by IPv4 without it, nothing with an empty list.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, in network: Network, description: Value<String>, ingress: [SecurityRule] = [],
    egress: [SecurityRule]? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<EC2.SecurityGroup> content: () -> [ConstructChild<EC2.SecurityGroup>] = { [] }
  ) {
    self.init(
      id, vpcId: network.vpcId, description: description, ingress: ingress, egress: egress,
      content: ConstructContent(id, fileID, line, content))
  }

  init(
    _ id: String, vpcId: Value<String>, description: Value<String>, ingress: [SecurityRule] = [],
    egress: [SecurityRule]? = nil, content: ConstructContent<EC2.SecurityGroup>
  ) {
    var bag = PropertyBag(capacity: 5)
    bag.set("GroupDescription", description)
    bag.set("VpcId", vpcId)
    let blocks = ingress.filter { $0.peer.group == nil }
    if !blocks.isEmpty {
      bag.properties.append(Property("SecurityGroupIngress", .list(blocks.map { $0.term(.ingress) })))
    }
    if let egress {
      let rules = egress.isEmpty ? [SecurityRule.nothing] : egress
      bag.properties.append(Property("SecurityGroupEgress", .list(rules.map { $0.term(.egress) })))
    }
    bag.properties.append(Network.nameTag(DeclarationContext.id(id)))
    // Groups that name each other would wait for each other; rules of their own do not.
    let groups = ingress.filter { $0.peer.group != nil }
    let location = content.location
    let followers: Followers = { group in groups.map { .resource(Self.rule($0, of: group, at: location)) } }
    resource = content.resource(
      id, bag, madeNames: [Network.nameTagText(of: DeclarationContext.id(id))],
      followers: groups.isEmpty ? nil : followers)
  }

  private init(resource: EC2.SecurityGroup) { self.resource = resource }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> SecurityGroup { SecurityGroup(resource: .declared(by: node)) }

  /// The group's id.
  public var groupId: Value<String> { resource.groupId }

  /// Lets what has another group reach what has this one: a statement of the stack, such as
  /// `cache.reachable(from: workers, on: .tcp(6379))`.
  public func reachable(
    from other: SecurityGroup, on ports: NetworkPorts, description: Value<String>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> ConnectionStatement {
    let rule = SecurityRule(ports: ports, peer: .group(other), description: description)
    let node = Self.rule(rule, of: node, at: SourceLocation(fileID, line))
    // A statement makes its rule once, so that a second one of the same id is another rule.
    return ConnectionStatement([
      .resource(
        ResourceNode(
          id: node.id, scope: node.scope, trail: node.trail, type: node.type, schema: node.schema,
          properties: node.properties, settings: node.settings, location: node.location))
    ])
  }

  /// A rule about another group, as a resource of its own.
  static func rule(_ rule: SecurityRule, of group: ResourceNode, at location: SourceLocation) -> ResourceNode {
    let type = "AWS::EC2::SecurityGroupIngress"
    let other = LogicalName.cloudFormation(rule.peer.group?.id ?? "")
    guard case .map(let entries) = rule.term(.ingress) else { return group }
    return ResourceNode(
      following: group, as: "From\(other)\(rule.ports.name)", type: type, schema: Schemas.schema(of: type),
      properties: [Property("GroupId", .reference(Reference(group, "GroupId")))]
        + entries.compactMap { entry in entry.key.literal.map { Property($0, entry.value) } },
      at: location)
  }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a SecurityGroup has no such attribute; it has .groupId, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { groupId }
}
