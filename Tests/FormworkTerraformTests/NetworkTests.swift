import FormworkIR
import FormworkTerraform
import Testing

@Suite("Networks")
struct NetworkTests {
  static func network() throws -> ResourceNode {
    try resource("Net", "AWS::EC2::VPC", json: #"{"CidrBlock": "10.0.0.0/16"}"#)
  }

  @Test
  func `A security group keeps the rule that lets everything out, as CloudFormation does`() throws {
    let network = try Self.network()
    let group = try resource(
      "Web", "AWS::EC2::SecurityGroup",
      json: #"""
        {"GroupDescription": "Web", "VpcId": {"@": "Net.VpcId"}, "SecurityGroupIngress": [
          {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"},
          {"IpProtocol": -1, "FromPort": 0, "ToPort": 0, "CidrIp": "10.0.0.0/16"}]}
        """#, [network])
    let document = try rendered(graph([network, group]))
    #expect(
      json(document["resource"]?["aws_vpc_security_group_ingress_rule"]) == """
        {"web_1":{"security_group_id":"${aws_security_group.web.id}","ip_protocol":"tcp","from_port":443,\
        "to_port":443,"cidr_ipv4":"0.0.0.0/0"},"web_2":{"security_group_id":"${aws_security_group.web.id}",\
        "ip_protocol":"-1","cidr_ipv4":"10.0.0.0/16"}}
        """)
    #expect(
      json(document["resource"]?["aws_vpc_security_group_egress_rule"]) == """
        {"web":{"security_group_id":"${aws_security_group.web.id}","ip_protocol":"-1","cidr_ipv4":"0.0.0.0/0"}}
        """)
  }

  @Test
  func `Rules that are resources of their own replace it`() throws {
    let network = try Self.network()
    let group = try resource("Web", "AWS::EC2::SecurityGroup", json: #"{"GroupDescription": "Web"}"#)
    let rule = try resource(
      "Out", "AWS::EC2::SecurityGroupEgress",
      json: #"{"GroupId": {"@": "Web.GroupId"}, "IpProtocol": "-1", "CidrIp": "10.0.0.0/8"}"#, [group])
    let document = try rendered(graph([network, group, rule]))
    #expect(
      json(document["resource"]?["aws_vpc_security_group_egress_rule"]) == """
        {"out":{"security_group_id":"${aws_security_group.web.id}","ip_protocol":"-1","cidr_ipv4":"10.0.0.0/8"}}
        """)
  }

  @Test
  func `One type, several resources, by the properties given`() throws {
    let network = try Self.network()
    let v4 = try resource(
      "More", "AWS::EC2::VPCCidrBlock", json: #"{"VpcId": {"@": "Net.VpcId"}, "CidrBlock": "10.1.0.0/16"}"#, [network])
    let v6 = try resource(
      "Six", "AWS::EC2::VPCCidrBlock",
      json: #"{"VpcId": {"@": "Net.VpcId"}, "AmazonProvidedIpv6CidrBlock": true}"#, [network])
    let gateway = resource("Gateway", "AWS::EC2::InternetGateway", [])
    let attachment = try resource(
      "Attachment", "AWS::EC2::VPCGatewayAttachment",
      json: #"{"VpcId": {"@": "Net.VpcId"}, "InternetGatewayId": {"@": "Gateway.InternetGatewayId"}}"#,
      [network, gateway])
    let output = OutputNode("Six", .reference(Reference(network, "Ipv6CidrBlocks")), location: network.location)
    let document = try rendered(graph([network, v4, v6, gateway, attachment], outputs: [output]))
    #expect(
      json(document["resource"]?["aws_vpc_ipv4_cidr_block_association"]) == """
        {"more":{"vpc_id":"${aws_vpc.net.id}","cidr_block":"10.1.0.0/16"}}
        """)
    #expect(
      json(document["resource"]?["aws_vpc_ipv6_cidr_block_association"]) == """
        {"six":{"vpc_id":"${aws_vpc.net.id}","assign_generated_ipv6_cidr_block":true}}
        """)
    #expect(
      json(document["resource"]?["aws_internet_gateway_attachment"]) == """
        {"attachment":{"vpc_id":"${aws_vpc.net.id}","internet_gateway_id":"${aws_internet_gateway.gateway.id}"}}
        """)
    #expect(
      document["output"]?["six"]?["value"]?.string == """
        ${[aws_vpc_ipv6_cidr_block_association.six.ipv6_cidr_block]}
        """)
  }

  @Test
  func `An instance's disks and interfaces`() throws {
    let instance = try resource(
      "Box", "AWS::EC2::Instance",
      json: #"""
        {"ImageId": "ami-1", "InstanceType": "t3.micro",
         "BlockDeviceMappings": [
           {"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": "20", "Encrypted": true}},
           {"DeviceName": "/dev/sdf", "Ebs": {"VolumeSize": 100, "DeleteOnTermination": "false"}},
           {"DeviceName": "/dev/sdg", "VirtualName": "ephemeral0"}],
         "NetworkInterfaces": [{"DeviceIndex": "0", "AssociatePublicIpAddress": true, "DeleteOnTermination": true,
           "SubnetId": "subnet-1", "GroupSet": ["sg-1"]}]}
        """#)
    let document = try rendered(graph([instance]))
    #expect(
      json(block("aws_instance", "box", in: document)) == """
        {"ami":"ami-1","instance_type":"t3.micro","root_block_device":{"volume_size":"20","encrypted":true},\
        "ebs_block_device":{"device_name":"/dev/sdf","volume_size":100,"delete_on_termination":"false"},\
        "ephemeral_block_device":{"device_name":"/dev/sdg","virtual_name":"ephemeral0"},\
        "associate_public_ip_address":true,"subnet_id":"subnet-1","vpc_security_group_ids":["sg-1"]}
        """)
  }

  @Test
  func `A network interface's addresses, the primary one first`() throws {
    let interface = try resource(
      "Eni", "AWS::EC2::NetworkInterface",
      json: """
        {"SubnetId": "subnet-1", "PrivateIpAddresses": [{"Primary": "false", "PrivateIpAddress": "10.0.0.5"},
         {"Primary": true, "PrivateIpAddress": "10.0.0.4"}]}
        """)
    #expect(
      json(block("aws_network_interface", "eni", in: try rendered(graph([interface])))) == """
        {"subnet_id":"subnet-1","private_ip_list":["10.0.0.4","10.0.0.5"],"private_ip_list_enabled":true}
        """)
    let open = try resource(
      "Eni", "AWS::EC2::NetworkInterface",
      json: #"{"SubnetId": "subnet-1", "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.5"}]}"#)
    #expect(failures(graph([open])).contains { $0.contains("true or false in Primary") })
    let others = try resource(
      "Eni", "AWS::EC2::NetworkInterface",
      json: #"{"SubnetId": "subnet-1", "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.5", "Primary": false}]}"#)
    #expect(failures(graph([others])).contains { $0.contains("exactly one must be; found 0") })
    let both = try resource(
      "Eni", "AWS::EC2::NetworkInterface",
      json: """
        {"SubnetId": "subnet-1", "PrivateIpAddress": "10.0.0.4",
         "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.4", "Primary": true}]}
        """)
    #expect(failures(graph([both])).contains { $0.contains("a list of addresses or PrivateIpAddress, not both") })
  }

  @Test
  func `A flow log's resource and log group`() throws {
    let network = try Self.network()
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let log = try resource(
      "Flow", "AWS::EC2::FlowLog",
      json: #"""
        {"ResourceId": {"@": "Net.VpcId"}, "ResourceType": "VPC", "TrafficType": "ALL",
         "LogGroupName": {"@": "Logs.LogGroupName"}, "DeliverLogsPermissionArn": "arn:aws:iam::123456789012:role/flow"}
        """#, [network, logs])
    let document = try rendered(graph([network, logs, log]))
    #expect(
      json(block("aws_flow_log", "flow", in: document)) == """
        {"vpc_id":"${aws_vpc.net.id}","traffic_type":"ALL","log_destination":"${aws_cloudwatch_log_group.logs.arn}",\
        "iam_role_arn":"arn:aws:iam::123456789012:role/flow"}
        """)
    let strange = try resource(
      "Flow", "AWS::EC2::FlowLog", json: #"{"ResourceId": "x", "ResourceType": "Moon", "TrafficType": "ALL"}"#)
    #expect(
      failures(graph([strange])) == [
        """
        App/App.swift:1: error: AWS::EC2::FlowLog 'Flow', ResourceId: aws_flow_log takes a ResourceType among \
        NetworkInterface, Subnet, TransitGateway, TransitGatewayAttachment, VPC [unsupported]
        """
      ])
  }

  @Test
  func `A key pair that is made keeps its private half in a parameter`() throws {
    let pair = try resource("Key", "AWS::EC2::KeyPair", json: #"{"KeyName": "box", "KeyType": "ed25519"}"#)
    let document = try rendered(graph([pair]))
    #expect(
      json(document["resource"]) == """
        {"aws_key_pair":{"key":{"key_name":"box","public_key":"${tls_private_key.key.public_key_openssh}"}},\
        "tls_private_key":{"key":{"algorithm":"ED25519"}},\
        "aws_ssm_parameter":{"key":{"name":"/ec2/keypair/${aws_key_pair.key.key_pair_id}","type":"SecureString",\
        "value":"${tls_private_key.key.private_key_openssh}"}}}
        """)
    #expect(
      json(document["terraform"]?["required_providers"]?["tls"]) == """
        {"source":"hashicorp/tls","version":">= 4.0"}
        """)
  }

  @Test
  func `A load balancer's attributes are arguments`() throws {
    let balancer = try resource(
      "Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
      json: #"""
        {"Scheme": "internal", "Subnets": ["subnet-1", "subnet-2"], "LoadBalancerAttributes": [
          {"Key": "idle_timeout.timeout_seconds", "Value": "30"}, {"Key": "access_logs.s3.enabled", "Value": "true"},
          {"Key": "access_logs.s3.bucket", "Value": "logs"}]}
        """#)
    let target = try resource(
      "Targets", "AWS::ElasticLoadBalancingV2::TargetGroup",
      json: #"""
        {"TargetType": "ip", "Port": 80, "Protocol": "HTTP", "VpcId": "vpc-1", "HealthCheckPath": "/health",
         "Matcher": {"HttpCode": "200-299"}, "TargetGroupAttributes": [
          {"Key": "deregistration_delay.timeout_seconds", "Value": "5"}, {"Key": "stickiness.enabled", "Value": "true"},
          {"Key": "stickiness.type", "Value": "lb_cookie"}], "Targets": [{"Id": "10.0.0.4", "Port": 80}]}
        """#)
    let listener = try resource(
      "Listener", "AWS::ElasticLoadBalancingV2::Listener",
      json: #"""
        {"LoadBalancerArn": {"@": "Balancer.LoadBalancerArn"}, "Port": "443", "Protocol": "HTTPS",
         "Certificates": [{"CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/1"}],
         "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"@": "Targets.TargetGroupArn"}}]}
        """#, [balancer, target])
    let rule = try resource(
      "Rule", "AWS::ElasticLoadBalancingV2::ListenerRule",
      json: #"""
        {"ListenerArn": {"@": "Listener.ListenerArn"}, "Priority": 1,
         "Conditions": [{"Field": "path-pattern", "Values": ["/api/*"]},
           {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "X-A", "Values": ["b"]}}],
         "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404", "ContentType": "text/plain"}}]}
        """#, [listener])
    let document = try rendered(graph([balancer, target, listener, rule]))
    #expect(
      json(block("aws_lb", "balancer", in: document)) == """
        {"internal":true,"subnets":["subnet-1","subnet-2"],"idle_timeout":"30","access_logs":{"enabled":"true",\
        "bucket":"logs"},"lifecycle":{"create_before_destroy":true}}
        """)
    #expect(
      json(block("aws_lb_target_group", "targets", in: document)) == """
        {"target_type":"ip","port":80,"protocol":"HTTP","vpc_id":"vpc-1","health_check":{"path":"/health",\
        "matcher":"200-299","healthy_threshold":5,"unhealthy_threshold":2},"deregistration_delay":"5",\
        "stickiness":{"enabled":"true","type":"lb_cookie"},"lifecycle":{"create_before_destroy":true}}
        """)
    #expect(
      json(block("aws_lb_listener", "listener", in: document)) == """
        {"load_balancer_arn":"${aws_lb.balancer.arn}","port":"443","protocol":"HTTPS",\
        "certificate_arn":"arn:aws:acm:eu-west-1:123456789012:certificate/1","default_action":[{"type":"forward",\
        "target_group_arn":"${aws_lb_target_group.targets.arn}"}]}
        """)
    #expect(
      json(block("aws_lb_listener_rule", "rule", in: document)) == """
        {"listener_arn":"${aws_lb_listener.listener.arn}","priority":1,\
        "condition":[{"path_pattern":{"values":["/api/*"]}},{"http_header":{"http_header_name":"X-A",\
        "values":["b"]}}],"action":[{"type":"fixed-response","fixed_response":{"status_code":"404",\
        "content_type":"text/plain"}}]}
        """)
    let strange = try resource(
      "Rule", "AWS::ElasticLoadBalancingV2::ListenerRule",
      json: #"{"ListenerArn": "a", "Priority": 1, "Actions": [], "Conditions": [{"Field": "moon", "Values": ["x"]}]}"#)
    #expect(
      failures(graph([strange])) == [
        """
        App/App.swift:1: error: AWS::ElasticLoadBalancingV2::ListenerRule 'Rule', Conditions: aws_lb_listener_rule \
        takes a Field among host-header, http-header, http-request-method, path-pattern, query-string, source-ip \
        here; found [\"Field\": \"moon\", \"Values\": [\"x\"]] [unsupported]
        """
      ])
  }
}
