import FormworkIR
import FormworkTerraform
import Testing

/// Values that Terraform's providers want in a form of their own.
extension TerraformBlockTests {
  static let spellings: [Case] = [
    Case(
      what: "Values in the case that AWS documents", type: "AWS::EC2::IPAMPool", block: "awscc_ec2_ipam_pool",
      properties: #"""
        {"IpamScopeId":"s","AddressFamily":"IPv4","AwsService":"EC2","SourceResource":{"ResourceType":"VPC"}}
        """#,
      expected: #"""
        {"ipam_scope_id":"s","address_family":"ipv4","aws_service":"ec2","source_resource":{"resource_type":"vpc"}}
        """#),
    Case(
      what: "Lists of actions by the point where they run", type: "AWS::AppConfig::Extension",
      block: "aws_appconfig_extension",
      properties: #"""
        {"Name":"e","Actions":{"PRE_START_DEPLOYMENT":[{"Name":"a","Uri":"u"},{"Name":"b","Uri":"v"}],\#
        "ON_DEPLOYMENT_STEP":[{"Name":"c","Uri":"w"}]},"Parameters":{"p":{"Required":true}}}
        """#,
      expected: #"""
        {"name":"e","action_point":[{"point":"PRE_START_DEPLOYMENT","action":[{"name":"a","uri":"u"},\#
        {"name":"b","uri":"v"}]},{"point":"ON_DEPLOYMENT_STEP","action":[{"name":"c","uri":"w"}]}],\#
        "parameter":[{"name":"p","required":true}]}
        """#),
    Case(
      what: "An alias that moves by itself", type: "AWS::StepFunctions::StateMachineAlias",
      block: "awscc_stepfunctions_state_machine_alias",
      properties: #"""
        {"Name":"n","DeploymentPreference":{"StateMachineVersionArn":"a","Type":"ALL_AT_ONCE"}}
        """#,
      expected: #"""
        {"name":"n","deployment_preference":{"state_machine_version_arn":"a","type":"ALL_AT_ONCE"}}
        """#),
    Case(
      what: "A device that there is not", type: "AWS::AutoScaling::LaunchConfiguration",
      block: "aws_launch_configuration",
      properties: #"""
        {"ImageId":"i","InstanceType":"t3.micro","BlockDeviceMappings":[{"DeviceName":"/dev/sdb","NoDevice":true}]}
        """#,
      expected: #"""
        {"image_id":"i","instance_type":"t3.micro",\#
        "ephemeral_block_device":{"device_name":"/dev/sdb","no_device":true},\#
        "lifecycle":{"create_before_destroy":true}}
        """#),
    Case(
      what: "A value where a list may stand too", type: "AWS::ControlTower::EnabledBaseline",
      block: "aws_controltower_baseline",
      properties: #"""
        {"BaselineIdentifier":"b","BaselineVersion":"4.0","TargetIdentifier":"t",\#
        "Parameters":[{"Key":"k","Value":"v"}]}
        """#,
      expected: #"""
        {"baseline_identifier":"b","baseline_version":"4.0","target_identifier":"t",\#
        "parameters":[{"key":"k","value":"v"}]}
        """#),
    Case(
      what: "Arguments with members, all of which must be there", type: "AWS::EMR::Cluster", block: "aws_emr_cluster",
      properties: #"""
        {"Name":"c","ServiceRole":"r","JobFlowRole":"r","ReleaseLabel":"emr-7.0.0","Instances":{},\#
        "Steps":[{"Name":"s","ActionOnFailure":"CONTINUE","HadoopJarStep":{"Jar":"j"}}]}
        """#,
      expected: #"""
        {"name":"c","service_role":"r","ec2_attributes":{"instance_profile":"r"},"release_label":"emr-7.0.0",\#
        "step":[{"name":"s","action_on_failure":"CONTINUE","hadoop_jar_step":[{"jar":"j","args":null,\#
        "main_class":null,"properties":null}]}]}
        """#),
  ]

  @Test func `Stickiness of a protocol that only the deployment knows`() {
    let template = graph(
      #"{"Parameters":{"P":{"Type":"String"}},"Resources":{"T":{"Type":"AWS::ElasticLoadBalancingV2::TargetGroup","#
        + #""Properties":{"Name":"t","Protocol":{"Ref":"P"},"Port":80,"VpcId":"v","#
        + #""TargetGroupAttributes":[{"Key":"stickiness.enabled","Value":"true"}]}}}}"#)
    #expect(
      TerraformBackend().render(template.withKindsOfSchemas()).errors == [
        """
        t.json:1: error: AWS::ElasticLoadBalancingV2::TargetGroup 'T': stickiness.type is required: aws_lb_target_group \
        needs it, and the protocol is parameter P [missing-property]
          hint: set the attribute stickiness.type
        """
      ])
  }

  @Test func `What an argument takes of a map`() {
    let template = graph(
      #"{"Resources":{"D":{"Type":"AWS::Neptune::DBCluster","#
        + #""Properties":{"AssociatedRoles":[{"RoleArn":"r","FeatureName":"f"}]}}}}"#)
    #expect(
      TerraformBackend().render(template.withKindsOfSchemas()).errors == [
        """
        t.json:1: error: AWS::Neptune::DBCluster 'D', AssociatedRoles.FeatureName: no counterpart in aws_neptune_cluster \
        of hashicorp/aws: it takes RoleArn alone here [unsupported]
          hint: Accept its loss for Terraform at the resource, or write a Terraform override.
        """
      ])
  }
}

extension Result where Success == Rendering, Failure == Diagnostics {
  /// The errors, as they are printed.
  fileprivate var errors: [String] {
    guard case .failure(let diagnostics) = self else { return [] }
    return diagnostics.errors.map(\.description)
  }
}
