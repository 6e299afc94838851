import Formwork
import FormworkDSL
import FormworkEC2
import FormworkIR

/// A VPC with its subnets, and with the routes by which they reach each other and the internet.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::EC2::VPC`; a subnet per block; for public subnets an internet gateway, for private ones NAT gateways with addresses; route tables; `AWS::EC2::VPCEndpoint` per gateway endpoint |
/// | Terraform | `aws_vpc`, `aws_subnet`, `aws_internet_gateway`, `aws_nat_gateway`, `aws_eip`, `aws_route_table`, `aws_route`, `aws_vpc_endpoint` |
///
/// ```swift
/// let network = Network(
///   "Network", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"], isolatedSubnets: ["10.0.3.0/24", "10.0.4.0/24"])
/// ```
/// The subnets of a kind stand in availability zones of their own, in the order of the region's zones. Blocks are stated, so that
/// a further subnet never moves another one: a subnet whose block changes is replaced, with all that is in it.
///
/// Each part has a tag `Name` of the stack's name and its own id, as the console shows it.
@dynamicMemberLookup
public struct Network: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: EC2.VPC
  private let plan: NetworkPlan

  /// A network.
  ///
  /// - Parameters:
  ///   - id: The name in its scope; the parts have ids below it, such as `Network/PublicSubnet1`.
  ///   - cidrBlock: The addresses, `/16` to `/28` (Subnet sizing, Amazon VPC User Guide).
  ///   - publicSubnets: The blocks of subnets that the internet reaches, one a zone: for load balancers.
  ///   - privateSubnets: The blocks of subnets that reach the internet through NAT gateways, which have a price by the hour.
  ///   - isolatedSubnets: The blocks of subnets that neither reach the internet nor are reached from it: for databases.
  ///   - natGateways: How many gateways the private subnets have.
  ///   - gatewayEndpoints: Services that all subnets but the public ones reach without the internet, at no price.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, cidrBlock: Value<String> = "10.0.0.0/16", publicSubnets: [Value<String>] = [],
    privateSubnets: [Value<String>] = [], isolatedSubnets: [Value<String>] = [], natGateways: NATGateways = .onePerZone,
    gatewayEndpoints: [GatewayEndpoint] = [], fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<EC2.VPC> content: () -> [ConstructChild<EC2.VPC>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let plan = NetworkPlan(
      block: cidrBlock.term,
      blocks: [.public: publicSubnets, .private: privateSubnets, .isolated: isolatedSubnets].mapValues {
        $0.map(\.term)
      }, natGateways: natGateways, endpoints: gatewayEndpoints, location: content.location)
    var bag = PropertyBag(capacity: 4)
    bag.set("CidrBlock", cidrBlock)
    bag.set("EnableDnsHostnames", Value<Bool>(true))
    bag.set("EnableDnsSupport", Value<Bool>(true))
    bag.properties.append(Network.nameTag(DeclarationContext.id(id)))
    let resource = content.resource(
      id, bag, madeNames: [Self.nameTagText(of: DeclarationContext.id(id))],
      followers: { vpc in plan.elements(of: vpc) })
    let absences = plan.absences(in: resource.node.id)
    self.resource = absences.isEmpty ? resource : resource.with { $0.absences = absences }
    self.plan = plan
  }

  private init(resource: EC2.VPC, plan: NetworkPlan) {
    self.resource = resource
    self.plan = plan
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Network { Network(resource: .declared(by: node), plan: plan) }

  /// The VPC's id.
  public var vpcId: Value<String> { resource.vpcId }
  /// The addresses of the VPC.
  public var cidrBlock: Value<String> { resource.cidrBlock }
  /// The ids of the public subnets, in the order of their zones.
  public var publicSubnets: Value<[String]> { plan.subnets(.public, of: node) }
  /// The ids of the private subnets, in the order of their zones.
  public var privateSubnets: Value<[String]> { plan.subnets(.private, of: node) }
  /// The ids of the isolated subnets, in the order of their zones.
  public var isolatedSubnets: Value<[String]> { plan.subnets(.isolated, of: node) }
  /// The subnets for what nobody outside calls: the isolated ones, or the private ones where there are none.
  public var innerSubnets: Value<[String]> { plan.innerSubnets(of: node) }

  /// The tag by which the console shows a thing.
  package static func nameTag(_ id: String, in property: String = "Tags") -> Property {
    let name = id.split(separator: "/").joined(separator: "-")
    return Property(property, .map([MapEntry("Name", .text([.term(.pseudo(.stackName)), .literal("-\(name)")]))]))
  }

  /// That tag, as a text that was made of an id.
  package static func nameTagText(of id: String, in property: String = "Tags") -> MadeName {
    MadeName(in: property, "Name", of: id, .dashed)
  }

  /// What attaches the internet gateway.
  var attachment: ResourceNode? { plan.attachment(of: node) }

  /// How many public subnets there are.
  package var publicSubnetCount: Int { plan.blocks[.public]?.count ?? 0 }
  /// How many subnets there are for what nobody outside calls.
  package var innerSubnetCount: Int { plan.blocks[plan.has(.isolated) ? .isolated : .private]?.count ?? 0 }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Network has no such attribute; it has .vpcId, .cidrBlock, .publicSubnets, .privateSubnets, .isolatedSubnets, .innerSubnets, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { vpcId }
}

/// How many NAT gateways the private subnets of a ``Network`` have.
public enum NATGateways: Sendable {
  /// One for all of them, in the first public subnet: the cheapest; when its zone fails, no private subnet reaches the internet.
  case one
  /// One a zone, each in the public subnet of that zone.
  case onePerZone
}

/// A service that subnets reach by their route tables, without the internet (Gateway endpoints, Amazon VPC User Guide).
public enum GatewayEndpoint: String, Sendable, CaseIterable {
  /// Amazon S3.
  case s3
  /// Amazon DynamoDB.
  case dynamoDB = "dynamodb"
}

extension VPC {
  /// The isolated subnets of a network for a function, or its private ones where there are none: `VPC(network, securityGroups:
  /// [group.groupId])`. A function in isolated subnets reaches the services of the network's endpoints and what is in the
  /// network, and nothing else.
  public init(
    _ network: Network, securityGroups: Value<[String]>, fileID: String = #fileID, line: Int = #line
  ) {
    self.init(subnets: network.innerSubnets, securityGroups: securityGroups, fileID: fileID, line: line)
  }
}
