import FormworkIR
import FormworkTerraform
import Testing

/// What other resources of a stack do to one: what it waits for, what they move, and what they are one with.
@Suite("What resources are to each other")
struct DriftTests {
  static func value(_ document: Document?, _ path: String) -> String { BehaviourTests.value(document, path) }

  @Test func `What uses a group waits for its rules, other rules do not`() throws {
    let group = try resource("Group", "AWS::EC2::SecurityGroup", json: #"{"GroupDescription": "x"}"#)
    let machine = try resource(
      "Machine", "AWS::EC2::Instance",
      json: #"{"ImageId": "ami-1", "SecurityGroupIds": [{"@": "Group.GroupId"}]}"#, [group])
    let other = try resource(
      "Other", "AWS::EC2::SecurityGroup",
      json: #"{"GroupDescription": "x", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1,"#
        + #" "SourceSecurityGroupId": {"@": "Group.GroupId"}}]}"#, [group])
    let document = try rendered(graph([group, machine, other]))
    #expect(
      Self.value(block("aws_instance", "machine", in: document), "depends_on")
        == #"["aws_vpc_security_group_egress_rule.group"]"#)
    for rule in document["resource"]?["aws_vpc_security_group_ingress_rule"]?.members ?? [] {
      #expect(rule.value["depends_on"] == nil)
    }
  }

  @Test func `A policy waits for the block of public access, and replication for versions`() throws {
    let target = try resource(
      "Target", "AWS::S3::Bucket",
      json: #"{"PublicAccessBlockConfiguration": {"BlockPublicPolicy": false},"#
        + #" "VersioningConfiguration": {"Status": "Enabled"}}"#)
    let policy = try resource(
      "Policy", "AWS::S3::BucketPolicy", json: #"{"Bucket": {"@": "Target.BucketName"}, "PolicyDocument": {}}"#,
      [target])
    let source = try resource(
      "Source", "AWS::S3::Bucket",
      json: #"{"VersioningConfiguration": {"Status": "Enabled"}, "ReplicationConfiguration": {"Role": "r","#
        + #" "Rules": [{"Status": "Enabled", "Prefix": "", "Destination": {"Bucket": {"@": "Target.Arn"}}}]}}"#,
      [target])
    let queue = try resource(
      "Queue", "AWS::SQS::Queue", json: #"{"Tags": [{"Key": "b", "Value": {"@": "Target.BucketName"}}]}"#, [target])
    let document = try rendered(graph([target, policy, source, queue]))
    #expect(
      Self.value(block("aws_s3_bucket_policy", "policy", in: document), "depends_on")
        == #"["aws_s3_bucket_public_access_block.target"]"#)
    #expect(
      Self.value(block("aws_s3_bucket_replication_configuration", "source", in: document), "depends_on")
        == #"["aws_s3_bucket_versioning.source","aws_s3_bucket_versioning.target"]"#)
    #expect(block("aws_sqs_queue", "queue", in: document)?["depends_on"] == nil)
  }

  @Test func `A service waits for its cluster's providers`() throws {
    let cluster = try resource("Cluster", "AWS::ECS::Cluster", json: #"{"CapacityProviders": ["FARGATE"]}"#)
    let service = try resource(
      "Service", "AWS::ECS::Service", json: #"{"Cluster": {"@": "Cluster.Arn"}, "TaskDefinition": "t"}"#, [cluster])
    let document = try rendered(graph([cluster, service]))
    #expect(
      Self.value(block("aws_ecs_service", "service", in: document), "depends_on")
        == #"["aws_ecs_cluster_capacity_providers.cluster"]"#)
  }

  @Test func `What scaling moves is left alone`() throws {
    let service = try resource("Service", "AWS::ECS::Service", json: #"{"TaskDefinition": "t"}"#)
    let still = try resource("Still", "AWS::ECS::Service", json: #"{"TaskDefinition": "t"}"#)
    let target = try resource(
      "Target", "AWS::ApplicationAutoScaling::ScalableTarget",
      json: #"{"MinCapacity": 1, "MaxCapacity": 2, "ServiceNamespace": "ecs","#
        + #" "ScalableDimension": "ecs:service:DesiredCount", "ResourceId": {"@": "Service.Name"}}"#, [service])
    let group = try resource(
      "Group", "AWS::AutoScaling::AutoScalingGroup",
      json: #"{"MinSize": "1", "MaxSize": "2", "DesiredCapacity": "1"}"#)
    let policy = try resource(
      "Policy", "AWS::AutoScaling::ScalingPolicy",
      json: #"{"AutoScalingGroupName": {"@": "Group.AutoScalingGroupName"}, "ScalingAdjustment": 1}"#, [group])
    let cluster = try resource(
      "Data", "AWS::RDS::DBCluster",
      json: #"{"Engine": "aurora-mysql", "AvailabilityZones": ["eu-west-1a"]}"#
    ) { $0.deletionPolicy = .delete }
    let document = try rendered(graph([service, still, target, group, policy, cluster]))
    let ignored = "lifecycle.ignore_changes"
    #expect(Self.value(block("aws_ecs_service", "service", in: document), ignored) == #"["desired_count"]"#)
    #expect(block("aws_ecs_service", "still", in: document)?["lifecycle"] == nil)
    #expect(Self.value(block("aws_autoscaling_group", "group", in: document), ignored) == #"["desired_capacity"]"#)
    #expect(Self.value(block("aws_rds_cluster", "data", in: document), ignored) == #"["availability_zones"]"#)
  }

  @Test func `Members are added to a group, not set`() throws {
    let user = try resource("User", "AWS::IAM::User", json: "{}")
    let addition = try resource(
      "Add", "AWS::IAM::UserToGroupAddition",
      json: #"{"GroupName": "g", "Users": [{"@": "User.UserName"}, "bob"]}"#, [user])
    let document = try rendered(graph([user, addition]))
    #expect(
      json(document["resource"]?["aws_iam_user_group_membership"]) == """
        {"add":{"user":"${aws_iam_user.user.name}","groups":["g"]},"add_bob":{"user":"bob","groups":["g"]}}
        """)
  }

  @Test func `The policies of one bus are one`() throws {
    let bus = try resource("Bus", "AWS::Events::EventBus", json: #"{"Name": "b"}"#)
    let named = try resource(
      "Named", "AWS::Events::EventBusPolicy",
      json: #"{"EventBusName": {"@": "Bus.Name"}, "StatementId": "n", "Action": "events:PutEvents","#
        + #" "Principal": "123456789012"}"#, [bus])
    let stated = try resource(
      "Stated", "AWS::Events::EventBusPolicy",
      json: #"{"EventBusName": {"@": "Bus.Name"}, "StatementId": "s", "Statement": {"Effect": "Allow"}}"#, [bus])
    let elsewhere = try resource(
      "Elsewhere", "AWS::Events::EventBusPolicy",
      json: #"{"StatementId": "e", "Action": "events:PutEvents", "Principal": "*"}"#)
    let queue = resource("Queue", "AWS::SQS::Queue", []) { $0.dependsOn = [named] }
    let document = try rendered(graph([bus, named, stated, elsewhere, queue]))
    #expect(document["resource"]?["aws_cloudwatch_event_bus_policy"]?.members?.map(\.key) == ["stated"])
    #expect(document["resource"]?["aws_cloudwatch_event_permission"]?.members?.map(\.key) == ["elsewhere"])
    let policy = block("aws_cloudwatch_event_bus_policy", "stated", in: document)?["policy"]?.string ?? ""
    #expect(policy.contains(#""Sid" = "n""#) && policy.contains(#""Sid" = "s""#))
    #expect(
      policy.contains(#""Principal" = {"AWS" = "arn:${data.aws_partition.current.partition}:iam::123456789012:root"}"#))
    #expect(
      Self.value(block("aws_sqs_queue", "queue", in: document), "depends_on")
        == #"["aws_cloudwatch_event_bus_policy.stated"]"#)
  }

  @Test func `Policies of one bus on different conditions`() throws {
    let conditions = ["A", "B"].map {
      ConditionNode($0, .equals(.string("a"), .string($0)), location: SourceLocation("App/App.swift", 1))
    }
    let policies = try conditions.map { condition in
      try resource(
        "Policy\(condition.name)", "AWS::Events::EventBusPolicy",
        json: #"{"StatementId": "s", "Statement": {"Effect": "Allow"}}"#
      ) { $0.instances = .conditional(condition) }
    }
    let found = failures(graph(policies, conditions: conditions))
    #expect(found.count == 1)
    #expect(found.first?.contains("Give the policies of one bus the same condition.") == true)
  }

  @Test func `A key's id and a role's name become ARNs where they must`() throws {
    let key = try resource("Key", "AWS::KMS::Key", json: #"{"KeyPolicy": {}}"#)
    let role = try resource("Role", "AWS::IAM::Role", json: #"{"AssumeRolePolicyDocument": {}}"#)
    let files = try resource(
      "Files", "AWS::EFS::FileSystem", json: #"{"Encrypted": true, "KmsKeyId": {"@": "Key.KeyId"}}"#, [key])
    let task = try resource(
      "Task", "AWS::ECS::TaskDefinition", json: #"{"ExecutionRoleArn": {"@": "Role.RoleName"}}"#, [role])
    let document = try rendered(graph([key, role, files, task]))
    #expect(
      Self.value(block("aws_efs_file_system", "files", in: document), "kms_key_id") == #""${aws_kms_key.key.arn}""#)
    #expect(
      Self.value(block("aws_ecs_task_definition", "task", in: document), "execution_role_arn")
        == #""${aws_iam_role.role.arn}""#)
  }

  @Test func `What the provider holds for a secret makes an output one`() throws {
    let key = try resource("Key", "AWS::AppSync::ApiKey", json: #"{"ApiId": "a"}"#)
    let output = OutputNode(
      "Key", .text([.literal("key "), .term(.reference(Reference(key, "ApiKey")))]), location: key.location)
    let document = try rendered(graph([key], outputs: [output]))
    #expect(document["output"]?["key"]?["sensitive"] == true)
  }

  @Test func `A bucket without grants takes no list of them`() throws {
    let plain = try resource("Plain", "AWS::S3::Bucket", json: #"{"AccessControl": "Private"}"#)
    let owned = try resource(
      "Owned", "AWS::S3::Bucket",
      json: #"{"AccessControl": "Private", "OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}}"#)
    let document = try rendered(graph([plain, owned]))
    #expect(document["resource"]?["aws_s3_bucket_acl"]?.members?.map(\.key) == ["owned"])
  }

  @Test(arguments: ["BucketOwnerRead", "BucketOwnerFullControl"])
  func `What S3 ignores for a bucket is left out`(control: String) throws {
    let bucket = try resource("Files", "AWS::S3::Bucket", json: #"{"AccessControl": "\#(control)"}"#)
    let rendering = try TerraformBackend().render(graph([bucket])).get()
    #expect(rendering.document["resource"]?["aws_s3_bucket_acl"] == nil)
    #expect(
      rendering.warnings.map(\.description) == [
        "App/App.swift:1: warning: AWS::S3::Bucket 'Files', AccessControl: left out: S3 ignores this access control list of"
          + " a bucket [unsupported]"
      ])
  }

  @Test func `Logs on a condition are a block on a condition`() throws {
    let large = ConditionNode(
      "Large", .equals(.string("a"), .string("b")), location: SourceLocation("App/App.swift", 1))
    let balancer = try resource(
      "Balancer", "AWS::ElasticLoadBalancingV2::LoadBalancer",
      json: #"{"Name": "b", "LoadBalancerAttributes": [{"@if": ["Large", {"Key": "access_logs.s3.enabled","#
        + #" "Value": "true"}, {"@none": 0}]}, {"@if": ["Large", {"Key": "access_logs.s3.bucket", "Value": "b"},"#
        + #" {"@none": 0}]}, {"Key": "connection_logs.s3.enabled", "Value": "false"}]}"#,
      conditions: [large])
    let document = try rendered(graph([balancer], conditions: [large]))
    #expect(
      json(block("aws_lb", "balancer", in: document)) == """
        {"name":"b","dynamic":{"access_logs":{"for_each":"${local.large ? [1] : []}",\
        "content":{"enabled":"true","bucket":"b"}}}}
        """)
  }

  @Test func `A deployment of a WebSocket API follows its routes`() throws {
    let api = try resource("Api", "AWS::ApiGatewayV2::Api", json: #"{"Name": "x", "ProtocolType": "WEBSOCKET"}"#)
    let route = try resource(
      "Route", "AWS::ApiGatewayV2::Route", json: #"{"ApiId": {"@": "Api.ApiId"}, "RouteKey": "$default"}"#, [api])
    let deployment = try resource(
      "Deployment", "AWS::ApiGatewayV2::Deployment", json: #"{"ApiId": {"@": "Api.ApiId"}}"#, [api])
    let document = try rendered(graph([api, route, deployment]))
    let body = block("aws_apigatewayv2_deployment", "deployment", in: document)
    #expect(
      Self.value(body, "triggers.redeployment") == #""${sha1(jsonencode([aws_apigatewayv2_route.route.route_key]))}""#)
    #expect(Self.value(body, "lifecycle") == #"{"create_before_destroy":true}"#)
  }

  @Test func `What the service takes anyway of a stream's processors is left out`() throws {
    let stream = try resource(
      "Stream", "AWS::KinesisFirehose::DeliveryStream",
      json: #"{"ExtendedS3DestinationConfiguration": {"BucketARN": "b", "RoleARN": "r", "ProcessingConfiguration":"#
        + #" {"Enabled": true, "Processors": [{"Type": "Lambda", "Parameters": [{"ParameterName": "LambdaArn","#
        + #" "ParameterValue": "f"}, {"ParameterName": "NumberOfRetries", "ParameterValue": "3"},"#
        + #" {"ParameterName": "RoleArn", "ParameterValue": "r"}]}]}}}"#)
    let document = try rendered(graph([stream]))
    #expect(
      Self.value(
        block("aws_kinesis_firehose_delivery_stream", "stream", in: document),
        "extended_s3_configuration.processing_configuration.processors.0.parameters")
        == #"[{"parameter_name":"LambdaArn","parameter_value":"f"}]"#)
  }

  @Test func `An element of a list that a splat makes`() throws {
    let broker = try resource("Broker", "AWS::AmazonMQ::Broker", json: "{}")
    let output = OutputNode(
      "Address", .function(.select(.int(0), .reference(Reference(broker, "IpAddresses")))), location: broker.location)
    let rendering = TerraformBackend().render(graph([broker], outputs: [output]))
    let document = try? rendering.get().document
    if let value = document?["output"]?["address"]?["value"] {
      #expect(value == "${(aws_mq_broker.broker.instances[*].ip_address)[0]}")
    }
  }
}
