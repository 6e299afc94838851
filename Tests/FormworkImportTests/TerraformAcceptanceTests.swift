import FormworkCloudFormation
import FormworkDSL
import FormworkIR
import FormworkImport
import FormworkTerraform
import Testing

/// Templates that AWS takes and that were once refused: what each becomes.
struct TerraformAcceptanceTests {
  /// The `resource` section of a template's resources, written with the schemas and the freedom that `formwork-convert` has.
  private func resources(_ resources: String, sections: String = "") throws -> Document {
    let graph = graph("{\(sections)\"Resources\": {\(resources)}}")
    return try TerraformBackend(fallsBack: true).render(graph.withKindsOfSchemas()).get().document
  }

  @Test func `A version of a function elsewhere is one of the other provider`() throws {
    let document = try resources(
      #"""
      "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": "elsewhere"}},
      "A": {"Type": "AWS::Lambda::Alias", "Properties": {"FunctionName": "elsewhere", "Name": "live",
        "FunctionVersion": {"Fn::GetAtt": ["V", "Version"]}}}
      """#)
    #expect(
      document["resource"].map { JSONWriter.compact($0) } == """
        {"awscc_lambda_version":{"v":{"function_name":"elsewhere"}},"aws_lambda_alias":{"a":{\
        "function_name":"elsewhere","name":"live","function_version":"${awscc_lambda_version.v.version}"}}}
        """)
  }

  @Test func `The owner of a classic load balancer's group is part of one attribute`() throws {
    let document = try resources(
      #"""
      "L": {"Type": "AWS::ElasticLoadBalancing::LoadBalancer", "Properties": {"Subnets": ["subnet-0a1b2c3d"],
        "Listeners": [{"InstancePort": "80", "LoadBalancerPort": "80", "Protocol": "HTTP"}]}},
      "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Fn::Join": ["/", [
        {"Fn::GetAtt": ["L", "SourceSecurityGroup.OwnerAlias"]},
        {"Fn::GetAtt": ["L", "SourceSecurityGroup.GroupName"]}]]}}}
      """#)
    #expect(
      document["resource"]?["aws_ssm_parameter"]?["p"]?["value"] == """
        ${split("/", aws_elb.l.source_security_group)[0]}/${reverse(split("/", aws_elb.l.source_security_group))[0]}
        """)
  }

  @Test func `A property that only the other provider has takes the resource there, unless it leaves a snapshot`()
    throws
  {
    let volume =
      #""Type": "AWS::EC2::Volume", "Properties": {"AvailabilityZone": "a", "Size": 1, "AutoEnableIO": true}"#
    let document = try resources(#""V": {\#(volume)}"#)
    #expect(document["resource"]?["awscc_ec2_volume"]?["v"]?["auto_enable_io"] == true)
    let kept = graph(#"{"Resources": {"V": {"DeletionPolicy": "Snapshot", \#(volume)}}}"#)
    guard case .failure(let found) = TerraformBackend(fallsBack: true).render(kept.withKindsOfSchemas()) else {
      Issue.record("the volume goes without a snapshot")
      return
    }
    #expect(found.errors.map(\.code) == [.unsupported])
  }

  @Test func `A mapping's dynamic references are read where they are looked up`() throws {
    let sections = #""Mappings": {"M": {"a": {"b": "{{resolve:ssm:/x}}", "c": ["{{resolve:secretsmanager:s}}"]}}}, "#
    let parameter = #"""
      "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Fn::FindInMap": ["M", "a", "b"]}}}
      """#
    let document = try resources(parameter, sections: sections)
    #expect(
      document["locals"].map { JSONWriter.compact($0) } == #"""
        {"mappings":{"M":{"a":{"b":"${data.aws_ssm_parameter.x.insecure_value}",\#
        "c":["${data.aws_secretsmanager_secret_version.s.secret_string}"]}}}}
        """#)
    #expect(try rewritten("{\(sections)\"Resources\": {\(parameter)}}").contains("{{resolve:ssm:/x}}"))
  }

  @Test func `A certificate on a condition is validated on that condition`() throws {
    let document = try resources(
      #"""
      "C": {"Type": "AWS::CertificateManager::Certificate", "Condition": "Own", "Properties": {
        "DomainName": "a.example.com", "ValidationMethod": "DNS",
        "DomainValidationOptions": [{"DomainName": "a.example.com", "HostedZoneId": "Z1"}]}}
      """#, sections: #""Conditions": {"Own": {"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}}, "#)
    #expect(
      document["resource"]?["aws_route53_record"]?["c_validation"]?["for_each"]?.string?
        .hasPrefix("${{for o in flatten(aws_acm_certificate.c[*].domain_validation_options) :") == true)
    #expect(
      document["resource"]?["aws_acm_certificate_validation"]?["c"]?["certificate_arn"]
        == "${one(aws_acm_certificate.c[*].arn)}")
    #expect(document["resource"]?["aws_acm_certificate_validation"]?["c"]?["count"] == "${local.own ? 1 : 0}")
  }

  @Test func `An endpoint of SageMaker has a name`() throws {
    let document = try resources(
      #"""
      "E": {"Type": "AWS::SageMaker::Endpoint", "Properties": {"EndpointConfigName": "c", "EndpointName": "n",
        "DeploymentConfig": {"BlueGreenUpdatePolicy": {"TrafficRoutingConfiguration": {"Type": "ALL_AT_ONCE"}}}}}
      """#)
    #expect(
      document["resource"].map { JSONWriter.compact($0) } == """
        {"aws_sagemaker_endpoint":{"e":{"endpoint_config_name":"c","name":"n","deployment_config":{\
        "blue_green_update_policy":{"traffic_routing_configuration":{"type":"ALL_AT_ONCE",\
        "wait_interval_in_seconds":0}}}}}}
        """)
  }
}
