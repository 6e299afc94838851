import Formwork
import FormworkNetworking
import TestSupport
import Testing

/// Who may reach what in a network.
struct SecurityGroupTests {
  private static func network() -> Network { Network("Net", isolatedSubnets: ["10.0.1.0/24"]) }

  @Test func `Rules about addresses stand in the group`() throws {
    let stack = Stack("S") {
      SecurityGroup(
        "Web", in: Self.network(), description: "Web",
        ingress: [
          .tcp(443, .anywhere), .udp(53, "10.0.0.0/16", description: "Names"), .ports(.tcp(8000...8010), .ipv6("::/0")),
          .ports(.icmp, .prefixList("pl-12345678")),
        ], egress: [.all(.anywhere)])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Web", "Properties", "SecurityGroupIngress") == """
        [{"IpProtocol":"tcp","CidrIp":"0.0.0.0/0","FromPort":443,"ToPort":443},{"IpProtocol":"udp","CidrIp":"10.0.0.0/16",\
        "Description":"Names","FromPort":53,"ToPort":53},{"IpProtocol":"tcp","CidrIpv6":"::/0","FromPort":8000,\
        "ToPort":8010},{"IpProtocol":"icmp","SourcePrefixListId":"pl-12345678","FromPort":-1,"ToPort":-1}]
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Web", "Properties", "SecurityGroupEgress")
        == #"[{"IpProtocol":"-1","CidrIp":"0.0.0.0/0"}]"#)
  }

  @Test func `Without a word everything may leave, with an empty list nothing`() throws {
    func stack(_ egress: [SecurityRule]?) -> Stack {
      Stack("S") { SecurityGroup("Web", in: Self.network(), description: "Web", egress: egress) }
    }
    #expect(
      try compact(stack(nil), .cloudFormation, "Resources", "Web", "Properties", "SecurityGroupEgress") == "nothing")
    #expect(
      try compact(stack(nil), .terraform, "resource", "aws_vpc_security_group_egress_rule")
        .contains(#""ip_protocol":"-1""#))
    #expect(
      try compact(stack([]), .cloudFormation, "Resources", "Web", "Properties", "SecurityGroupEgress") == """
        [{"IpProtocol":"icmp","CidrIp":"255.255.255.255/32","Description":"Nothing leaves","FromPort":252,"ToPort":86}]
        """)
  }

  @Test func `Groups that name each other wait for nothing`() throws {
    let stack = Stack("S") {
      let network = Self.network()
      let front = SecurityGroup("Front", in: network, description: "Front")
      let back = SecurityGroup("Back", in: network, description: "Back", ingress: [.tcp(80, .group(front))])
      front.reachable(from: back, on: .tcp(9000), description: "Answers")
    }
    #expect(findings(in: stack).isEmpty)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "BackFromFrontTCP80", "Properties") == """
        {"GroupId":{"Ref":"Back"},"IpProtocol":"tcp","SourceSecurityGroupId":{"Ref":"Front"},"FromPort":80,"ToPort":80}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_vpc_security_group_ingress_rule", "front_from_back_tcp9000")
        == """
        {"security_group_id":"${aws_security_group.front.id}","ip_protocol":"tcp",\
        "referenced_security_group_id":"${aws_security_group.back.id}","description":"Answers","from_port":9000,\
        "to_port":9000}
        """)
  }

  @Test func `The same rule twice is found`() {
    let stack = Stack("S") {
      let network = Self.network()
      let front = SecurityGroup("Front", in: network, description: "Front")
      let back = SecurityGroup("Back", in: network, description: "Back", ingress: [.tcp(80, .group(front))])
      back.reachable(from: front, on: .tcp(80))
    }
    let found = findings(in: stack)
    #expect(found.count == 1)
    #expect(found.first?.contains("[duplicate-id]") == true, "\(found)")
  }
}
