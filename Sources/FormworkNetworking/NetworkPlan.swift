import FormworkDSL
import FormworkIR
import FormworkSchemas

/// The parts of a network, which are made again from the VPC wherever one of them is referred to.
struct NetworkPlan: Sendable {
  /// What the subnets of a group reach, and by whom they are reached.
  enum Kind: String, Sendable, CaseIterable {
    case `public` = "Public"
    case `private` = "Private"
    case isolated = "Isolated"

    /// The argument of a network for their blocks, and the member for their ids.
    var member: String { rawValue.lowercased() + "Subnets" }
  }

  let block: Term
  let blocks: [Kind: [Term]]
  let natGateways: NATGateways
  let endpoints: [GatewayEndpoint]
  let location: SourceLocation

  func has(_ kind: Kind) -> Bool { !(blocks[kind] ?? []).isEmpty }

  /// What to state for the subnets that are missing, by the member that asks for them.
  func absences(in id: String) -> [String: String] {
    let name = id.split(separator: "/").last ?? ""
    var absences: [String: String] = [:]
    for (index, kind) in Kind.allCases.enumerated() where !has(kind) {
      absences[kind.member] = "state them: Network(\"\(name)\", \(kind.member): [\"10.0.\(index + 1).0/24\", …])"
    }
    if !has(.isolated), !has(.private) {
      absences[Self.inner] =
        "state them: Network(\"\(name)\", isolatedSubnets: [\"10.0.3.0/24\", …]), or privateSubnets for those that reach the internet"
    }
    return absences
  }

  /// The member for subnets of either kind that nobody outside calls.
  private static let inner = "innerSubnets"

  /// The ids of the isolated subnets, or of the private ones where there are none.
  func innerSubnets(of vpc: ResourceNode) -> Value<[String]> {
    if has(.isolated) { return subnets(.isolated, of: vpc) }
    return has(.private) ? subnets(.private, of: vpc) : vpc.attribute(Self.inner)
  }

  /// The ids of the subnets of a kind. Where there is none, an attribute of the member's name, which a VPC does not have: the
  /// check of references says so at the line that asks for it.
  func subnets(_ kind: Kind, of vpc: ResourceNode) -> Value<[String]> {
    guard has(kind) else { return vpc.attribute(kind.member) }
    return Value(term: .list(subnetNodes(kind, of: vpc).map { .reference(Reference($0, "SubnetId")) }))
  }

  /// What attaches the internet gateway, for which everything waits that has an address on the internet.
  func attachment(of vpc: ResourceNode) -> ResourceNode? {
    guard has(.public) else { return nil }
    var parts = Parts(vpc: vpc, location: location)
    addPublic(to: &parts)
    return parts.attachment
  }

  /// Everything that comes with the VPC.
  func elements(of vpc: ResourceNode) -> [Element] {
    var parts = Parts(vpc: vpc, location: location)
    addPublic(to: &parts)
    addPrivate(to: &parts)
    addIsolated(to: &parts)
    for endpoint in endpoints.sorted(by: { $0.rawValue < $1.rawValue }) where !parts.innerTables.isEmpty {
      parts.add(
        "\(endpoint == .s3 ? "S3" : "DynamoDB")Endpoint", "VPCEndpoint",
        [
          parts.vpcID, Property("VpcEndpointType", .string("Gateway")),
          Property(
            "ServiceName",
            .text([.literal("com.amazonaws."), .term(.pseudo(.region)), .literal(".\(endpoint.rawValue)")])),
          Property("RouteTableIds", .list(parts.innerTables.map { .reference(Reference($0, "RouteTableId")) })),
        ])
    }
    return parts.nodes.map { .resource($0) } + findings(about: vpc).map { .finding($0) }
  }

  private func subnetNodes(_ kind: Kind, of vpc: ResourceNode) -> [ResourceNode] {
    (blocks[kind] ?? []).enumerated().map { index, block in
      let name = "\(kind.rawValue)Subnet\(index + 1)"
      let zones = Value<[String]>.availabilityZones()
      var properties = [
        Property("VpcId", .reference(Reference(vpc, "VpcId"))),
        Property("AvailabilityZone", zones[Value(index)].term), Property("CidrBlock", block),
      ]
      if kind == .public { properties.append(Property("MapPublicIpOnLaunch", .bool(true))) }
      return Parts.node(of: vpc, name, "Subnet", properties, isTagged: true, at: location)
    }
  }

  private func addPublic(to parts: inout Parts) {
    guard has(.public) else { return }
    let gateway = parts.add("InternetGateway", "InternetGateway", [], isTagged: true)
    let attachment = parts.add(
      "InternetGatewayAttachment", "VPCGatewayAttachment",
      [parts.vpcID, Property("InternetGatewayId", .reference(Reference(gateway, "InternetGatewayId")))])
    parts.attachment = attachment
    let table = parts.add("PublicRoutes", "RouteTable", [parts.vpcID], isTagged: true)
    // A route to a gateway that is not attached yet is refused.
    parts.add(
      "PublicRoutes/Internet", "Route",
      [
        Property("RouteTableId", .reference(Reference(table, "RouteTableId"))),
        Property("DestinationCidrBlock", .string("0.0.0.0/0")),
        Property("GatewayId", .reference(Reference(gateway, "InternetGatewayId"))),
      ], after: [attachment])
    for subnet in subnetNodes(.public, of: parts.vpc) { parts.add(subnet, routedBy: table) }
  }

  private func addPrivate(to parts: inout Parts) {
    guard has(.private), has(.public) else {
      for subnet in subnetNodes(.private, of: parts.vpc) { parts.nodes.append(subnet) }
      return
    }
    let entrances = subnetNodes(.public, of: parts.vpc)
    var gateways: [ResourceNode] = []
    for (index, subnet) in subnetNodes(.private, of: parts.vpc).enumerated() {
      if index == 0 || (natGateways == .onePerZone && index < entrances.count) {
        let address = parts.add(
          "NATGateway\(index + 1)/Address", "EIP", [Property("Domain", .string("vpc"))],
          after: parts.attachment.map { [$0] } ?? [], isTagged: true)
        gateways.append(
          parts.add(
            "NATGateway\(index + 1)", "NatGateway",
            [
              Property("AllocationId", .reference(Reference(address, "AllocationId"))),
              Property("SubnetId", .reference(Reference(entrances[index], "SubnetId"))),
            ], after: parts.attachment.map { [$0] } ?? [], isTagged: true))
      }
      let table = parts.add("PrivateRoutes\(index + 1)", "RouteTable", [parts.vpcID], isTagged: true)
      parts.innerTables.append(table)
      parts.add(
        "PrivateRoutes\(index + 1)/Internet", "Route",
        [
          Property("RouteTableId", .reference(Reference(table, "RouteTableId"))),
          Property("DestinationCidrBlock", .string("0.0.0.0/0")),
          Property("NatGatewayId", .reference(Reference(gateways[min(index, gateways.count - 1)], "NatGatewayId"))),
        ])
      parts.add(subnet, routedBy: table)
    }
  }

  private func addIsolated(to parts: inout Parts) {
    let subnets = subnetNodes(.isolated, of: parts.vpc)
    // The VPC's own table has the routes that these need, but no endpoint can be put into it.
    guard !endpoints.isEmpty, !subnets.isEmpty else { return parts.nodes.append(contentsOf: subnets) }
    let table = parts.add("IsolatedRoutes", "RouteTable", [parts.vpcID], isTagged: true)
    parts.innerTables.append(table)
    for subnet in subnets { parts.add(subnet, routedBy: table) }
  }
}

/// What a network is made of, in the order in which it is declared.
private struct Parts {
  let vpc: ResourceNode
  let location: SourceLocation
  var nodes: [ResourceNode] = []
  var attachment: ResourceNode?
  /// The route tables of subnets that are not public.
  var innerTables: [ResourceNode] = []

  init(vpc: ResourceNode, location: SourceLocation) {
    self.vpc = vpc
    self.location = location
  }

  var vpcID: Property { Property("VpcId", .reference(Reference(vpc, "VpcId"))) }

  static func node(
    of vpc: ResourceNode, _ name: String, _ type: String, _ properties: [Property], after: [ResourceNode] = [],
    isTagged: Bool, at location: SourceLocation
  ) -> ResourceNode {
    let type = "AWS::EC2::\(type)"
    return ResourceNode(
      following: vpc, as: name, type: type, schema: Schemas.schema(of: type),
      properties: properties + (isTagged ? [Network.nameTag("\(vpc.id)/\(name)")] : []), after: after,
      madeNames: isTagged ? [Network.nameTagText(of: "\(vpc.id)/\(name)")] : [], at: location)
  }

  @discardableResult
  mutating func add(
    _ name: String, _ type: String, _ properties: [Property], after: [ResourceNode] = [], isTagged: Bool = false
  ) -> ResourceNode {
    let node = Self.node(of: vpc, name, type, properties, after: after, isTagged: isTagged, at: location)
    nodes.append(node)
    return node
  }

  /// Adds a subnet, and has a table decide where its packets go.
  mutating func add(_ subnet: ResourceNode, routedBy table: ResourceNode) {
    nodes.append(subnet)
    let name = subnet.id.dropFirst(vpc.id.count + 1)
    add(
      "\(name)/Routes", "SubnetRouteTableAssociation",
      [
        Property("RouteTableId", .reference(Reference(table, "RouteTableId"))),
        Property("SubnetId", .reference(Reference(subnet, "SubnetId"))),
      ])
  }
}
