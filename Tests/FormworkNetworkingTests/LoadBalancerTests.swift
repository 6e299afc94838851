import Formwork
import FormworkNetworking
import TestSupport
import Testing

/// Functions behind a load balancer.
struct LoadBalancerTests {
  private static func network() -> Network {
    Network("Net", publicSubnets: ["10.0.1.0/24", "10.0.2.0/24"], isolatedSubnets: ["10.0.3.0/24", "10.0.4.0/24"])
  }

  private static func function(_ id: String = "Api", isAliased: Bool = false) -> LambdaFunction {
    LambdaFunction(id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip")) {
      if isAliased { Alias("live") }
    }
  }

  @Test func `A function answers at a port`() throws {
    let stack = Stack("S") {
      let api = Self.function()
      LoadBalancer("Entrance", in: Self.network()) { Listener(80, to: api) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Entrance") == """
        {"Type":"AWS::ElasticLoadBalancingV2::LoadBalancer","DependsOn":"NetInternetGatewayAttachment","Properties":\
        {"Scheme":"internet-facing","SecurityGroups":[{"Ref":"EntranceSecurityGroup"}],"Subnets":\
        [{"Ref":"NetPublicSubnet1"},{"Ref":"NetPublicSubnet2"}]}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "EntranceApi") == """
        {"Type":"AWS::ElasticLoadBalancingV2::TargetGroup","DependsOn":"EntranceApiPermission","Properties":\
        {"TargetType":"lambda","Targets":[{"Id":{"Fn::GetAtt":["Api","Arn"]}}]}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "EntranceListener80", "Properties") == """
        {"LoadBalancerArn":{"Ref":"Entrance"},"Port":80,"Protocol":"HTTP","DefaultActions":[{"Type":"forward",\
        "TargetGroupArn":{"Ref":"EntranceApi"}}]}
        """)
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "EntranceSecurityGroup", "Properties", "SecurityGroupIngress")
        == #"[{"IpProtocol":"tcp","CidrIp":"0.0.0.0/0","FromPort":80,"ToPort":80}]"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_lb_target_group_attachment")
        .contains(#""depends_on":["aws_lambda_permission.entrance_api_permission"]"#))
  }

  @Test func `HTTPS has a certificate, and HTTP leads there`() throws {
    let stack = Stack("S") {
      let api = Self.function()
      LoadBalancer("Entrance", in: Self.network()) {
        Listener.redirect(80, to: 443)
        Listener(443, certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/1", to: api)
        Listener(8443, certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/1", to: api)
        Tags(["Team": "Shop"])
        Properties { $0.ipAddressType = "ipv4" }
      }
    }
    #expect(findings(in: stack).isEmpty)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "EntranceListener80", "Properties", "DefaultActions") == """
        [{"Type":"redirect","RedirectConfig":{"Port":"443","Protocol":"HTTPS","StatusCode":"HTTP_301"}}]
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "EntranceListener443", "Properties", "Certificates")
        == #"[{"CertificateArn":"arn:aws:acm:eu-central-1:123456789012:certificate/1"}]"#)
    #expect(try compact(stack, .cloudFormation, "Resources", "Entrance", "Properties", "IpAddressType") == #""ipv4""#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Entrance", "Properties", "Tags")
        == #"[{"Key":"Team","Value":"Shop"}]"#)
    // One group for both ports.
    #expect(
      try compact(stack, .terraform, "resource", "aws_lb_target_group").hasPrefix(#"{"entrance_api":{"target_type""#))
  }

  @Test func `The alias of a function is called`() throws {
    let stack = Stack("S") {
      let api = Self.function(isAliased: true)
      LoadBalancer("Entrance", in: Self.network()) { Listener(80, to: api) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "EntranceApi", "Properties", "Targets")
        == #"[{"Id":{"Ref":"ApiAliaslive"}}]"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "EntranceApiPermission", "Properties", "FunctionName")
        == #"{"Ref":"ApiAliaslive"}"#)
  }

  @Test func `Its condition is that of all its parts`() throws {
    let isOn = Condition("IsOn", .equals(Parameter.string("On"), "yes"))
    let stack = Stack("S") {
      let api = Self.function()
      LoadBalancer("Entrance", in: Self.network()) { Listener(80, to: api) }.when(isOn)
    }
    for id in ["Entrance", "EntranceSecurityGroup", "EntranceListener80", "EntranceApi", "EntranceApiPermission"] {
      #expect(try compact(stack, .cloudFormation, "Resources", id, "Condition") == #""IsOn""#, "\(id)")
    }
  }

  @Test func `An internal one is reached from the network alone`() throws {
    let stack = Stack("S") {
      LoadBalancer("Inner", in: Self.network(), internal: true) { Listener(80, to: Self.function()) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Inner") == """
        {"Type":"AWS::ElasticLoadBalancingV2::LoadBalancer","Properties":{"Scheme":"internal","SecurityGroups":\
        [{"Ref":"InnerSecurityGroup"}],"Subnets":[{"Ref":"NetIsolatedSubnet1"},{"Ref":"NetIsolatedSubnet2"}]}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "InnerSecurityGroup", "Properties", "SecurityGroupIngress")
        == #"[{"IpProtocol":"tcp","CidrIp":{"Fn::GetAtt":["Net","CidrBlock"]},"FromPort":80,"ToPort":80}]"#)
  }

  @Test func `Two listeners at a port and too few subnets are found`() {
    let stack = Stack("S") {
      let network = Network("One", publicSubnets: ["10.0.1.0/24"])
      let api = Self.function()
      LoadBalancer("Entrance", in: network) {
        Listener(80, to: api)
        Listener.redirect(80, to: 443)
      }
    }
    #expect(
      findings(in: stack) == [
        """
        +3: error: Entrance has 1 public subnet [out-of-range]
          hint: a load balancer needs subnets in two zones at least; state their blocks in the Network
        """,
        """
        +5: error: Entrance has two listeners at the port 80 [duplicate-child]
          +4: note: the first stands here
        """,
      ])
  }

  @Test func `What comes with a renamed load balancer is moved with it`() throws {
    let stack = Stack("S") {
      let api = Self.function().renamed(from: "Old")
      LoadBalancer("Entrance", in: Self.network()) { Listener(80, to: api) }.renamed(from: "Door")
    }
    let moved = try compact(stack, .terraform, "moved")
    for (old, new) in [
      ("aws_lb.door", "aws_lb.entrance"),
      ("aws_security_group.door_security_group", "aws_security_group.entrance_security_group"),
      ("aws_lb_listener.door_listener80", "aws_lb_listener.entrance_listener80"),
      ("aws_lb_target_group.door_old", "aws_lb_target_group.entrance_api"),
      ("aws_lambda_permission.door_old_permission", "aws_lambda_permission.entrance_api_permission"),
      ("aws_lambda_function.old", "aws_lambda_function.api"), ("aws_iam_role.old_role", "aws_iam_role.api_role"),
    ] {
      #expect(moved.contains(#"{"from":"\#(old)","to":"\#(new)"}"#), "\(old): \(moved)")
    }
  }

  @Test func `Nothing but ids differs once it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        let api = Self.function()
        LoadBalancer(id, in: Self.network()) { Listener(80, to: api) }.formerly(former)
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func `Nothing but ids differs once a function behind it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        let api = Self.function(id).formerly(former)
        LoadBalancer("Entrance", in: Self.network()) { Listener(80, to: api) }
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
