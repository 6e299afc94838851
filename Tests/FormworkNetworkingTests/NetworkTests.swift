import Formwork
import FormworkNetworking
import FormworkTesting
import TestSupport
import Testing

/// A network, and what the targets write.
struct NetworkTests {
  private static func ids(_ stack: Stack) throws -> [String] {
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    guard case .object(let resources)? = outcome.rendering?.document["Resources"] else { throw outcome.diagnostics }
    return resources.map(\.key)
  }

  @Test func `A public subnet is routed to the internet`() throws {
    let stack = Stack("S") { Network("Net", cidrBlock: "10.1.0.0/16", publicSubnets: ["10.1.0.0/24"]) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Net", "Properties") == """
        {"CidrBlock":"10.1.0.0/16","EnableDnsHostnames":true,"EnableDnsSupport":true,"Tags":[{"Key":"Name","Value":\
        {"Fn::Sub":"${AWS::StackName}-Net"}}]}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "NetPublicSubnet1", "Properties") == """
        {"VpcId":{"Ref":"Net"},"AvailabilityZone":{"Fn::Select":[0,{"Fn::GetAZs":""}]},"CidrBlock":"10.1.0.0/24",\
        "MapPublicIpOnLaunch":true,"Tags":[{"Key":"Name","Value":{"Fn::Sub":"${AWS::StackName}-Net-PublicSubnet1"}}]}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "NetPublicRoutesInternet") == """
        {"Type":"AWS::EC2::Route","DependsOn":"NetInternetGatewayAttachment","Properties":{"RouteTableId":\
        {"Ref":"NetPublicRoutes"},"DestinationCidrBlock":"0.0.0.0/0","GatewayId":{"Ref":"NetInternetGateway"}}}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_route", "net_public_routes_internet") == """
        {"route_table_id":"${aws_route_table.net_public_routes.id}","destination_cidr_block":"0.0.0.0/0",\
        "gateway_id":"${aws_internet_gateway.net_internet_gateway.id}",\
        "depends_on":["aws_internet_gateway_attachment.net_internet_gateway_attachment"]}
        """)
  }

  @Test func `Private subnets have a gateway each, or one for all`() throws {
    func stack(_ gateways: NATGateways) -> Stack {
      Stack("S") {
        Network(
          "Net", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"], privateSubnets: ["10.0.3.0/24", "10.0.4.0/24"],
          natGateways: gateways)
      }
    }
    for (gateways, second) in [(NATGateways.onePerZone, "2"), (.one, "1")] {
      #expect(
        try compact(
          stack(gateways), .cloudFormation, "Resources", "NetPrivateRoutes2Internet", "Properties", "NatGatewayId")
          == #"{"Ref":"NetNATGateway\#(second)"}"#)
    }
    // What stays keeps its id.
    let few = try Self.ids(stack(.one))
    let many = try Self.ids(stack(.onePerZone))
    #expect(Set(many).subtracting(few) == ["NetNATGateway2", "NetNATGateway2Address"])
    #expect(Set(few).subtracting(many).isEmpty)
    #expect(
      try compact(stack(.one), .cloudFormation, "Resources", "NetNATGateway1") == """
        {"Type":"AWS::EC2::NatGateway","DependsOn":"NetInternetGatewayAttachment","Properties":{"AllocationId":\
        {"Fn::GetAtt":["NetNATGateway1Address","AllocationId"]},"SubnetId":{"Ref":"NetPublicSubnet1"},"Tags":\
        [{"Key":"Name","Value":{"Fn::Sub":"${AWS::StackName}-Net-NATGateway1"}}]}}
        """)
  }

  @Test func `Isolated subnets have no route, and reach the services of the endpoints`() throws {
    #expect(
      try Self.ids(Stack("S") { Network("Net", isolatedSubnets: ["10.0.1.0/24"]) }) == ["Net", "NetIsolatedSubnet1"])
    let stack = Stack("S") {
      Network("Net", isolatedSubnets: ["10.0.1.0/24"], gatewayEndpoints: [.s3, .dynamoDB])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "NetS3Endpoint", "Properties") == """
        {"VpcId":{"Ref":"Net"},"VpcEndpointType":"Gateway","ServiceName":{"Fn::Sub":"com.amazonaws.${AWS::Region}.s3"},\
        "RouteTableIds":[{"Ref":"NetIsolatedRoutes"}]}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_vpc_endpoint", "net_dynamo_db_endpoint", "route_table_ids")
        == #"["${aws_route_table.net_isolated_routes.id}"]"#)
  }

  @Test func `What refers to a subnet brings the whole network`() throws {
    let stack = Stack("S") {
      let network = Network("Net", publicSubnets: ["10.0.1.0/24"])
      Output("Subnet", network.publicSubnets[0])
    }
    #expect(try Self.ids(stack).contains("NetPublicRoutesInternet"))
    #expect(try compact(stack, .cloudFormation, "Outputs", "Subnet") == #"{"Value":{"Ref":"NetPublicSubnet1"}}"#)
  }

  @Test func `Tags of the braces join the name, and a condition holds for all parts`() throws {
    let isOn = Condition("IsOn", .equals(Parameter.string("On"), "yes"))
    let stack = Stack("S") {
      Network("Net", publicSubnets: ["10.0.1.0/24"]) { Tags(["Team": "Shop", "Name": "Main"]) }.when(isOn)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Net", "Properties", "Tags")
        == #"[{"Key":"Name","Value":"Main"},{"Key":"Team","Value":"Shop"}]"#)
    for id in try Self.ids(stack) {
      #expect(try compact(stack, .cloudFormation, "Resources", id, "Condition") == #""IsOn""#, "\(id)")
    }
  }

  @Test func `A renamed network is moved with all its parts`() throws {
    let stack = Stack("S") { Network("Net", publicSubnets: ["10.0.1.0/24"]).renamed(from: "Old") }
    let moved = try compact(stack, .terraform, "moved")
    for address in ["aws_vpc.old", "aws_subnet.old_public_subnet1", "aws_route.old_public_routes_internet"] {
      #expect(moved.contains(#""from":"\#(address)""#), "\(address): \(moved)")
    }
  }

  @Test func `A function takes the inner subnets`() throws {
    let stack = Stack("S") {
      let network = Network("Net", isolatedSubnets: ["10.0.1.0/24", "10.0.2.0/24"])
      let group = SecurityGroup("Workers", in: network, description: "Functions")
      LambdaFunction(
        "Api", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")
      ) {
        VPC(network, securityGroups: [group.groupId])
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Api", "Properties", "VpcConfig") == """
        {"SecurityGroupIds":[{"Ref":"Workers"}],"SubnetIds":[{"Ref":"NetIsolatedSubnet1"},{"Ref":"NetIsolatedSubnet2"}]}
        """)
  }

  @Test func `Blocks that AWS refuses are found`() {
    let stack = Stack("S") {
      Network(
        "Net", cidrBlock: "10.0.0.0/16", publicSubnets: ["10.0.1.0/24", "10.0.1.128/25", "10.1.0.0/24"],
        isolatedSubnets: ["10.0.2.0/29", "10.0.3.7/24", "ten"])
      Network("Wide", cidrBlock: "10.0.0.0/8")
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: the public subnet 2 of Net has addresses of its public subnet 1: 10.0.1.128/25 and 10.0.1.0/24 [overlap]
          hint: give each subnet addresses of its own
        """,
        """
        +1: error: the public subnet 3 of Net has the addresses 10.1.0.0/24 [out-of-range]
          hint: they are none of the network's 10.0.0.0/16
        """,
        """
        +1: error: the isolated subnet 1 of Net has the addresses 10.0.2.0/29 [out-of-range]
          hint: a subnet takes /16 to /28
        """,
        """
        +1: error: the isolated subnet 2 of Net has the addresses "10.0.3.7/24" [pattern]
          hint: write an address whose last bits are zero, and the length of the prefix, such as 10.0.1.0/24
        """,
        """
        +1: error: the isolated subnet 3 of Net has the addresses "ten" [pattern]
          hint: write an address whose last bits are zero, and the length of the prefix, such as 10.0.1.0/24
        """,
        """
        +4: error: Wide has the addresses 10.0.0.0/8 [out-of-range]
          hint: a VPC takes /16 to /28
        """,
      ])
  }

  @Test func `Kinds of subnets that do not work together are found`() {
    let stack = Stack("S") {
      Network("Closed", privateSubnets: ["10.0.1.0/24"])
      Network("Few", publicSubnets: ["10.0.1.0/24"], privateSubnets: ["10.0.2.0/24", "10.0.3.0/24"])
      Network("Open", publicSubnets: ["10.0.1.0/24"], gatewayEndpoints: [.s3])
      Network("Twice", isolatedSubnets: ["10.0.1.0/24"], gatewayEndpoints: [.s3, .s3])
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: Closed has private subnets, whose NAT gateways need a public one to stand in [unfit-setting]
          hint: state publicSubnets too, or isolatedSubnets where nothing reaches the internet
        """,
        """
        +2: error: Few has 2 private subnets and 1 public ones for their NAT gateways [unfit-setting]
          hint: state a public subnet for each zone, or natGateways: .one
        """,
        """
        +3: error: Open has gateway endpoints, and only public subnets [unfit-setting]
          hint: endpoints are for private and isolated subnets; the public ones reach the services by the internet
        """,
        """
        +4: error: Twice names a gateway endpoint twice [duplicate-child]
          hint: name each service once
        """,
      ])
  }

  @Test func `Subnets of a kind that a network lacks are found where they are asked for`() {
    let stack = Stack("S") {
      let network = Network("Net", publicSubnets: ["10.0.1.0/24"])
      Output("Subnets", network.isolatedSubnets[0])
    }
    #expect(
      findings(in: stack) == [
        """
        +2: error: output Subnets refers to Net.isolatedSubnets, which Net does not have [unknown-property]
          +1: note: Net is declared here
          hint: state them: Network("Net", isolatedSubnets: ["10.0.3.0/24", …])
        """
      ])
    #expect(
      findings(.terraform, in: stack) == [
        """
        +2: error: output 'Subnets': 'Net' has no isolatedSubnets [unknown-property]
          +1: note: declared here
          hint: state them: Network("Net", isolatedSubnets: ["10.0.3.0/24", …])
        """
      ])
    let inner = Stack("S") {
      let network = Network("Net", publicSubnets: ["10.0.1.0/24"])
      Output("Subnets", network.innerSubnets[0])
    }
    #expect(
      findings(in: inner) == [
        """
        +2: error: output Subnets refers to Net.innerSubnets, which Net does not have [unknown-property]
          +1: note: Net is declared here
          hint: state them: Network("Net", isolatedSubnets: ["10.0.3.0/24", …]), or privateSubnets for those that reach \
        the internet
        """
      ])
  }

  @Test func `Nothing but ids differs once it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        let network = Network(
          id, publicSubnets: ["10.0.1.0/24"], privateSubnets: ["10.0.3.0/24"], natGateways: .one,
          gatewayEndpoints: [.s3]
        )
        .formerly(former)
        let group = SecurityGroup("Workers", in: network, description: "Functions")
        Output("Group", group.groupId)
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
