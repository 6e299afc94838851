import FormworkIR
import FormworkTerraform
import Testing

/// What resources of templates become in Terraform where conditions decide, and where `aws` asks for what CloudFormation
/// leaves open.
struct TerraformBlockTests {
  /// A resource, and the block that it becomes.
  struct Case: Sendable {
    let what: String
    let type: String
    let block: String
    let properties: String
    let expected: String
  }

  static let choices: [Case] = [
    Case(
      what: "Tags whose keys a condition decides", type: "AWS::EC2::VPC",
      block: "aws_vpc",
      properties: #"""
        {"CidrBlock":"10.0.0.0/16","Tags":[{"Fn::If":["C",{"Key":"A","Value":"1"},{"Key":"B","Value":"2"}]},\#
        {"Key":"C","Value":"3"}]}
        """#,
      expected: #"""
        {"cidr_block":"10.0.0.0/16","tags":"${merge(local.c ? {\"A\" = \"1\"} : {\"B\" = \"2\"},\#
         {\"C\" = \"3\"})}"}
        """#),
    Case(
      what: "Devices of an instance", type: "AWS::EC2::Instance",
      block: "aws_instance",
      properties: #"""
        {"ImageId":"ami-1","BlockDeviceMappings":[{"Fn::If":["C",{"DeviceName":"/dev/xvda",\#
        "Ebs":{"VolumeSize":8}},{"Ref":"AWS::NoValue"}]},{"DeviceName":"/dev/sdf","Ebs":{"VolumeSize":9}}]}
        """#,
      expected: #"""
        {"ami":"ami-1","dynamic":{"root_block_device":{"for_each":"${local.c ? [1] : []}",\#
        "content":{"volume_size":8}}},"ebs_block_device":{"device_name":"/dev/sdf","volume_size":9}}
        """#),
    Case(
      what: "Rules about the life of objects", type: "AWS::S3::Bucket",
      block: "aws_s3_bucket_lifecycle_configuration",
      properties: #"""
        {"LifecycleConfiguration":{"Rules":[{"Fn::If":["C",{"Id":"a","Status":"Enabled",\#
        "ExpirationInDays":3},{"Ref":"AWS::NoValue"}]}]}}
        """#,
      expected: #"""
        {"bucket":"${aws_s3_bucket.x.id}","dynamic":{"rule":{"for_each":"${local.c ? [1] : []}",\#
        "content":{"id":"a","status":"Enabled","expiration":{"days":3},"filter":{}}}}}
        """#),
    Case(
      what: "The first of a list", type: "AWS::ElasticLoadBalancingV2::Listener",
      block: "aws_lb_listener",
      properties: #"""
        {"LoadBalancerArn":"lb","Port":443,"Certificates":{"Fn::If":["C",[{"CertificateArn":"c"}],\#
        {"Ref":"AWS::NoValue"}]},"DefaultActions":[{"Fn::If":["C",{"Type":"forward","TargetGroupArn":"a"},\#
        {"Type":"forward","TargetGroupArn":"b"}]}]}
        """#,
      expected: #"""
        {"load_balancer_arn":"lb","port":443,"certificate_arn":"${local.c ? \"c\" : null}",\#
        "dynamic":{"default_action":[{"for_each":"${local.c ? [1] : []}","content":{"type":"forward",\#
        "target_group_arn":"a"}},{"for_each":"${!local.c ? [1] : []}","content":{"type":"forward",\#
        "target_group_arn":"b"}}]}}
        """#),
    Case(
      what: "The first, whose presence a condition decides", type: "AWS::ElasticLoadBalancingV2::Listener",
      block: "aws_lb_listener",
      properties: #"""
        {"LoadBalancerArn":"lb","Certificates":[{"Fn::If":["C",{"CertificateArn":"c"},\#
        {"Ref":"AWS::NoValue"}]}],"DefaultActions":[{"Type":"forward","TargetGroupArn":"a"}]}
        """#,
      expected: #"""
        {"load_balancer_arn":"lb","certificate_arn":"${local.c ? \"c\" : null}",\#
        "default_action":[{"type":"forward","target_group_arn":"a"}]}
        """#),
    Case(
      what: "Conditions of a rule", type: "AWS::ElasticLoadBalancingV2::ListenerRule",
      block: "aws_lb_listener_rule",
      properties: #"""
        {"ListenerArn":"l","Priority":1,"Actions":[{"Type":"forward","TargetGroupArn":"a"}],\#
        "Conditions":[{"Fn::If":["C",{"Field":"path-pattern","Values":["/"]},{"Ref":"AWS::NoValue"}]}]}
        """#,
      expected: #"""
        {"listener_arn":"l","priority":1,"action":[{"type":"forward","target_group_arn":"a"}],\#
        "dynamic":{"condition":{"for_each":"${local.c ? [1] : []}",\#
        "content":{"path_pattern":{"values":["/"]}}}}}
        """#),
    Case(
      what: "A block with one element", type: "AWS::Lambda::Function",
      block: "aws_lambda_function",
      properties: #"""
        {"Code":{"S3Bucket":"b","S3Key":"k"},"Role":"r","Handler":"h","Runtime":"python3.13",\#
        "FunctionName":"f","FileSystemConfigs":{"Fn::If":["C",[{"Arn":"a","LocalMountPath":"/mnt/x"}],\#
        {"Ref":"AWS::NoValue"}]}}
        """#,
      expected: #"""
        {"s3_bucket":"b","s3_key":"k","role":"r","handler":"h","runtime":"python3.13","function_name":"f",\#
        "dynamic":{"file_system_config":{"for_each":"${local.c ? [1] : []}","content":{"arn":"a",\#
        "local_mount_path":"/mnt/x"}}}}
        """#),
    Case(
      what: "Factors of signing in", type: "AWS::Cognito::UserPool",
      block: "aws_cognito_user_pool",
      properties: #"""
        {"UserPoolName":"p","EnabledMfas":{"Fn::If":["C",["SOFTWARE_TOKEN_MFA"],{"Ref":"AWS::NoValue"}]}}
        """#,
      expected: #"""
        {"name":"p","dynamic":{"software_token_mfa_configuration":{"for_each":"${local.c ? [1] : []}",\#
        "content":{"enabled":true}}}}
        """#),
    Case(
      what: "What stands beside the members of a map", type: "AWS::DynamoDB::Table",
      block: "aws_dynamodb_table",
      properties: #"""
        {"TableName":"t","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"a",\#
        "AttributeType":"S"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],\#
        "StreamSpecification":{"Fn::If":["C",{"StreamViewType":"NEW_IMAGE"},{"Ref":"AWS::NoValue"}]}}
        """#,
      expected: #"""
        {"name":"t","billing_mode":"PAY_PER_REQUEST","attribute":[{"name":"a","type":"S"}],"hash_key":"a",\#
        "stream_view_type":"${local.c ? \"NEW_IMAGE\" : null}","stream_enabled":"${local.c ? true : null}"}
        """#),
  ]

  static let defaults: [Case] = [
    Case(
      what: "A classic listener speaks the same on both sides", type: "AWS::ElasticLoadBalancing::LoadBalancer",
      block: "aws_elb",
      properties: #"""
        {"LoadBalancerName":"x","Listeners":[{"LoadBalancerPort":"80","InstancePort":"80",\#
        "Protocol":"HTTP"}]}
        """#,
      expected: #"""
        {"name":"x","listener":[{"lb_port":"80","instance_port":"80","lb_protocol":"HTTP",\#
        "instance_protocol":"HTTP"}]}
        """#),
    Case(
      what: "A launch template in its default version", type: "AWS::EKS::Nodegroup",
      block: "aws_eks_node_group",
      properties: #"""
        {"ClusterName":"c","NodegroupName":"n","NodeRole":"r","Subnets":["s"],"ScalingConfig":{"MinSize":1,\#
        "MaxSize":1,"DesiredSize":1},"LaunchTemplate":{"Id":"lt-1"}}
        """#,
      expected: #"""
        {"cluster_name":"c","node_group_name":"n","node_role_arn":"r","subnet_ids":["s"],\#
        "scaling_config":{"min_size":1,"max_size":1,"desired_size":1},"launch_template":{"id":"lt-1",\#
        "version":"$Default"}}
        """#),
    Case(
      what: "Stickiness of the type that the protocol has", type: "AWS::ElasticLoadBalancingV2::TargetGroup",
      block: "aws_lb_target_group",
      properties: #"""
        {"Name":"t","Protocol":"TCP","Port":80,"VpcId":"v",\#
        "TargetGroupAttributes":[{"Key":"stickiness.enabled","Value":"true"}]}
        """#,
      expected: #"""
        {"name":"t","protocol":"TCP","port":80,"vpc_id":"v","stickiness":{"enabled":"true",\#
        "type":"source_ip"}}
        """#),
    Case(
      what: "A gateway of the only type", type: "AWS::EC2::VPNGateway",
      block: "aws_vpn_gateway",
      properties: #"""
        {"Type":"ipsec.1"}
        """#,
      expected: #"""
        {}
        """#),
    Case(
      what: "A group of the same account", type: "AWS::EC2::SecurityGroupIngress",
      block: "aws_vpc_security_group_ingress_rule",
      properties: #"""
        {"GroupId":"sg-1","IpProtocol":"tcp","FromPort":1,"ToPort":2,"SourceSecurityGroupId":"sg-2",\#
        "SourceSecurityGroupOwnerId":{"Ref":"AWS::AccountId"}}
        """#,
      expected: #"""
        {"security_group_id":"sg-1","ip_protocol":"tcp","from_port":1,"to_port":2,\#
        "referenced_security_group_id":"sg-2"}
        """#),
    Case(
      what: "Settings of an instance that its cluster decides", type: "AWS::RDS::DBInstance",
      block: "aws_rds_cluster_instance",
      properties: #"""
        {"DBInstanceIdentifier":"i","DBClusterIdentifier":"c","DBInstanceClass":"db.r5.large",\#
        "Engine":"aurora-mysql","StorageEncrypted":true,"MultiAZ":false}
        """#,
      expected: #"""
        {"identifier":"i","cluster_identifier":"c","instance_class":"db.r5.large","engine":"aurora-mysql"}
        """#),
    Case(
      what: "All metrics of a group", type: "AWS::AutoScaling::AutoScalingGroup",
      block: "aws_autoscaling_group",
      properties: #"""
        {"AutoScalingGroupName":"g","MinSize":"1","MaxSize":"1",\#
        "MetricsCollection":[{"Granularity":"1Minute"}]}
        """#,
      expected: #"""
        {"name":"g","min_size":"1","max_size":"1","metrics_granularity":"1Minute",\#
        "enabled_metrics":["GroupMinSize","GroupMaxSize","GroupDesiredCapacity","GroupInServiceInstances",\#
        "GroupPendingInstances","GroupStandbyInstances","GroupTerminatingInstances","GroupTotalInstances",\#
        "GroupInServiceCapacity","GroupPendingCapacity","GroupStandbyCapacity","GroupTerminatingCapacity",\#
        "GroupTotalCapacity","WarmPoolDesiredCapacity","WarmPoolWarmedCapacity","WarmPoolPendingCapacity",\#
        "WarmPoolTerminatingCapacity","WarmPoolTotalCapacity","GroupAndWarmPoolDesiredCapacity",\#
        "GroupAndWarmPoolTotalCapacity"],"health_check_grace_period":0}
        """#),
    Case(
      what: "A webhook", type: "AWS::CodeBuild::Project",
      block: "aws_codebuild_webhook",
      properties: #"""
        {"Name":"p","ServiceRole":"r","Artifacts":{"Type":"NO_ARTIFACTS"},\#
        "Environment":{"Type":"LINUX_CONTAINER","ComputeType":"BUILD_GENERAL1_SMALL","Image":"i"},\#
        "Source":{"Type":"NO_SOURCE"},"Triggers":{"Webhook":true,"FilterGroups":[[{"Type":"EVENT",\#
        "Pattern":"PUSH"}]]}}
        """#,
      expected: #"""
        {"project_name":"${aws_codebuild_project.x.name}","filter_group":[{"filter":[{"type":"EVENT",\#
        "pattern":"PUSH"}]}]}
        """#),
    Case(
      what: "A webhook of which nothing else is said", type: "AWS::CodeBuild::Project",
      block: "aws_codebuild_webhook",
      properties: #"""
        {"Name":"p","ServiceRole":"r","Artifacts":{"Type":"NO_ARTIFACTS"},\#
        "Environment":{"Type":"LINUX_CONTAINER","ComputeType":"BUILD_GENERAL1_SMALL","Image":"i"},\#
        "Source":{"Type":"NO_SOURCE"},"Triggers":{"Webhook":true}}
        """#,
      expected: #"""
        {"project_name":"${aws_codebuild_project.x.name}"}
        """#),
    Case(
      what: "Insights on a condition", type: "AWS::DynamoDB::Table",
      block: "aws_dynamodb_contributor_insights",
      properties: #"""
        {"TableName":"t","BillingMode":"PAY_PER_REQUEST","AttributeDefinitions":[{"AttributeName":"a",\#
        "AttributeType":"S"}],"KeySchema":[{"AttributeName":"a","KeyType":"HASH"}],\#
        "ContributorInsightsSpecification":{"Enabled":{"Fn::If":["C",true,false]}}}
        """#,
      expected: #"""
        {"count":"${local.c ? 1 : 0}","table_name":"${aws_dynamodb_table.x.name}"}
        """#),
    Case(
      what: "Pieces of the stack's id", type: "AWS::SQS::Queue",
      block: "aws_sqs_queue",
      properties: #"""
        {"QueueName":{"Fn::Select":[2,{"Fn::Split":["/",{"Ref":"AWS::StackId"}]}]}}
        """#,
      expected: #"""
        {"name":"${split(\"/\", \"arn:${data.aws_partition.current.partition}:cloudformation:${data.aws_regi\#
        on.current.region}:${data.aws_caller_identity.current.account_id}:stack/Shop/${terraform_data.stack_\#
        id.id}\")[2]}"}
        """#),
  ]

  @Test(arguments: choices + defaults + spellings)
  func `A block`(_ one: Case) throws {
    let template = graph(
      #"{"Parameters":{"P":{"Type":"String"}},"Conditions":{"C":{"Fn::Equals":[{"Ref":"P"},"a"]}},"#
        + #""Resources":{"X":{"Type":"\#(one.type)","Properties":\#(one.properties)}}}"#)
    let document = try TerraformBackend().render(template.withKindsOfSchemas()).get().document
    #expect(document["resource"]?[one.block]?["x"].map { JSONWriter.compact($0) } == one.expected, "\(one.what)")
  }

  @Test func `A version on the condition of its function`() throws {
    let template = graph(
      #"{"Parameters":{"P":{"Type":"String"}},"Conditions":{"C":{"Fn::Equals":[{"Ref":"P"},"a"]}},"Resources":{"#
        + #""F":{"Type":"AWS::Lambda::Function","Condition":"C","Properties":{"Code":{"S3Bucket":"b","S3Key":"k"},"#
        + #""Role":"r","Handler":"h","Runtime":"python3.13"}},"#
        + #""V":{"Type":"AWS::Lambda::Version","Condition":"C","Properties":{"FunctionName":{"Ref":"F"}}}},"#
        + #""Outputs":{"O":{"Condition":"C","Value":{"Ref":"V"}}}}"#)
    let document = try TerraformBackend().render(template.withKindsOfSchemas()).get().document
    #expect(document["resource"]?["aws_lambda_function"]?["f"]?["publish"] == true)
    #expect(
      document["output"]?["o"]?["value"]
        == "${local.c ? one(aws_lambda_function.f[*].qualified_arn) : null}")
  }

  @Test func `Blocks that another resource gives to a network`() throws {
    let template = graph(
      #"{"Resources":{"V":{"Type":"AWS::EC2::VPC","Properties":{"CidrBlock":"10.0.0.0/16"}},"#
        + #""B":{"Type":"AWS::EC2::VPCCidrBlock","Properties":{"VpcId":{"Ref":"V"},"AmazonProvidedIpv6CidrBlock":true}}},"#
        + #""Outputs":{"O":{"Value":{"Fn::Select":[0,{"Fn::GetAtt":["V","Ipv6CidrBlocks"]}]}}}}"#)
    let document = try TerraformBackend().render(template.withKindsOfSchemas()).get().document
    #expect(
      document["output"]?["o"]?["value"] == "${[aws_vpc_ipv6_cidr_block_association.b.ipv6_cidr_block][0]}")
  }

  @Test func `Names that no variable may have`() throws {
    let template = graph(
      #"{"Parameters":{"Version":{"Type":"String"}},"Resources":{"Q":{"Type":"AWS::SQS::Queue","#
        + #""Properties":{"QueueName":{"Ref":"Version"}}}},"Outputs":{"O":{"Value":{"Fn::ImportValue":"source"}}}}"#)
    let document = try TerraformBackend().render(template).get().document
    #expect(document["variable"]?.members?.map(\.key) == ["version_parameter", "imported_source"])
    #expect(document["output"]?["o"]?["value"] == "${var.imported_source}")
  }
}
