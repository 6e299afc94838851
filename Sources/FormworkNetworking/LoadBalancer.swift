import Formwork
import FormworkDSL
import FormworkEC2
import FormworkElasticLoadBalancingV2
import FormworkIR

/// An Application Load Balancer that has functions answer HTTP requests, with its listeners in the braces.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::ElasticLoadBalancingV2::LoadBalancer`, its `AWS::EC2::SecurityGroup`, a listener per `Listener`, a target group and a permission per function |
/// | Terraform | `aws_lb`, `aws_security_group` with its rules, `aws_lb_listener`, `aws_lb_target_group`, `aws_lb_target_group_attachment`, `aws_lambda_permission` |
///
/// ```swift
/// LoadBalancer("Entrance", in: network) { Listener(80, to: api) }
/// ```
/// Its group lets requests in at the ports of the listeners: from anywhere, or from the network where it is internal. SAM has no
/// event for load balancers.
@dynamicMemberLookup
public struct LoadBalancer: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: ElasticLoadBalancingV2.LoadBalancer
  /// The group that lets requests in.
  public let securityGroup: SecurityGroup

  /// A load balancer.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - network: The network, of which it takes the public subnets, two at least; if it is internal, the isolated or private
  ///     ones.
  ///   - isInternal: Whether only the network reaches it.
  ///   - content: Children: `Listener`, one a port; `Properties`, `Tags`.
  public init(
    _ id: String, in network: Network, internal isInternal: Bool = false, fileID: String = #fileID, line: Int = #line,
    @LoadBalancerBuilder content: () -> [LoadBalancerChild]
  ) {
    let location = SourceLocation(fileID, line)
    var listeners: [Listener] = []
    let content = ConstructContent<ElasticLoadBalancingV2.LoadBalancer>(id, fileID, line) {
      var others: [ConstructChild<ElasticLoadBalancingV2.LoadBalancer>] = []
      for child in content() {
        switch child.kind {
        case .listener(let listener): listeners.append(listener)
        case .construct(let children): others += children
        }
      }
      return others
    }
    let entrances = isInternal ? network.innerSubnetCount : network.publicSubnetCount
    let peer: NetworkPeer = isInternal ? .cidr(network.cidrBlock) : .anywhere
    var openPorts: [UInt16] = []
    for listener in listeners where !openPorts.contains(listener.port) { openPorts.append(listener.port) }
    let path = DeclarationContext.id(id)
    let group = DeclarationContext.within(id, at: location) {
      SecurityGroup(
        "SecurityGroup", vpcId: network.vpcId,
        description: "Requests to \(Value(path))", ingress: openPorts.map { .tcp($0, peer) },
        content: ConstructContent("SecurityGroup", fileID, line) { [] }
      ).made(MadeName(in: "GroupDescription", of: path, .whole))
    }
    var bag = PropertyBag(capacity: 5)
    bag.set("Scheme", Value<String>(isInternal ? "internal" : "internet-facing"))
    bag.set("SecurityGroups", Value<[String]>([group.groupId]))
    bag.set("Subnets", isInternal ? network.innerSubnets : network.publicSubnets)
    let (ports, findings) = Self.ports(listeners, of: DeclarationContext.id(id))
    let followers: Followers = { balancer in
      var elements: [Element] = []
      if entrances < 2 {
        elements.append(.finding(Self.fewSubnets(entrances, isPublic: !isInternal, of: balancer, at: location)))
      }
      return elements + findings + [.relation(BalancedCalls(by: balancer, at: ports, location: location))]
    }
    var settings = ResourceSettings()
    // One that faces the internet is refused while the network has no gateway.
    if !isInternal, let attachment = network.attachment { settings.dependsOn = [attachment] }
    resource = content.resource(id, bag, settings: settings, companions: [.made(group.node)], followers: followers)
    securityGroup = group
  }

  private init(resource: ElasticLoadBalancingV2.LoadBalancer, securityGroup: SecurityGroup) {
    self.resource = resource
    self.securityGroup = securityGroup
  }

  /// The ports of listeners, and what is found about those that are stated twice.
  private static func ports(_ listeners: [Listener], of id: String) -> ([BalancedCalls.Port], [Element]) {
    var ports: [BalancedCalls.Port] = []
    var findings: [Element] = []
    for listener in listeners {
      if let first = ports.first(where: { $0.number == listener.port }) {
        findings.append(
          .finding(
            Diagnostic(
              .error, .duplicateChild, "\(id) has two listeners at the port \(listener.port)", at: listener.location,
              notes: [.init("the first stands here", at: first.location)])))
        continue
      }
      ports.append(
        BalancedCalls.Port(
          number: listener.port, action: listener.action, certificate: listener.certificate?.term,
          location: listener.location))
    }
    return (ports, findings)
  }

  /// A load balancer stands in two zones at least (Availability Zones for your Application Load Balancer, Elastic Load Balancing
  /// User Guide).
  private static func fewSubnets(
    _ count: Int, isPublic: Bool, of balancer: ResourceNode, at location: SourceLocation
  ) -> Diagnostic {
    let kind = isPublic ? "public" : "isolated or private"
    return Diagnostic(
      .error, .outOfRange, "\(balancer.id) has \(count == 0 ? "no" : "1") \(kind) subnet\(count == 0 ? "s" : "")",
      at: location, hint: "a load balancer needs subnets in two zones at least; state their blocks in the Network")
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> LoadBalancer {
    LoadBalancer(resource: .declared(by: node), securityGroup: securityGroup)
  }

  /// The name under which it is found: `Entrance-1234.eu-central-1.elb.amazonaws.com`.
  public var dnsName: Value<String> { resource.dnsName }
  /// The load balancer's ARN.
  public var arn: Value<String> { resource.loadBalancerArn }
  /// The hosted zone of the name, for alias records.
  public var hostedZone: Value<String> { resource.canonicalHostedZoneID }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a LoadBalancer has no such attribute; it has .dnsName, .arn, .hostedZone, .securityGroup, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { dnsName }
}
