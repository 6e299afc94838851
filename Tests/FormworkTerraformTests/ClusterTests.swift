import FormworkIR
import FormworkTerraform
import Testing

@Suite("Clusters of EMR")
struct ClusterTests {
  private static func cluster(_ rest: String, instances: String = "") -> String {
    """
    {"Name": "c", "ReleaseLabel": "emr-7.0.0", "JobFlowRole": "profile", "ServiceRole": "role",
     "Instances": {"MasterInstanceGroup": {"InstanceCount": 1, "InstanceType": "m5.xlarge", "Market": "ON_DEMAND"}\(instances)}\(rest)}
    """
  }

  @Test
  func `Settings of applications are a document in the names of EMR's own interface`() throws {
    let cluster = try resource(
      "Cluster", "AWS::EMR::Cluster",
      json: Self.cluster(
        """
        , "Configurations": [{"Classification": "spark-env", "Configurations": [
            {"Classification": "export", "ConfigurationProperties": {"PYSPARK_PYTHON": "python3"}}]}]
        """))
    let block = block("aws_emr_cluster", "cluster", in: try rendered(graph([cluster])))
    #expect(
      block?["configurations_json"]?.string == """
        [{"Classification":"spark-env","Configurations":[{"Classification":"export",\
        "Properties":{"PYSPARK_PYTHON":"python3"}}]}]
        """)
    #expect(json(block?["master_instance_group"]) == #"{"instance_count":1,"instance_type":"m5.xlarge"}"#)
  }

  @Test
  func `What scales, where instances stand and which groups protect them`() throws {
    let cluster = try resource(
      "Cluster", "AWS::EMR::Cluster",
      json: Self.cluster(
        """
        , "PlacementGroupConfigs": [{"InstanceRole": "MASTER"}],
        "ManagedScalingPolicy": {"ComputeLimits": {"UnitType": "Instances", "MinimumCapacityUnits": 1,
          "MaximumCapacityUnits": 4, "MaximumOnDemandCapacityUnits": 2}}
        """,
        instances: """
          , "AdditionalMasterSecurityGroups": ["sg-1", "sg-2"], "CoreInstanceGroup": {"InstanceCount": 2,
            "InstanceType": "m5.xlarge", "BidPrice": "0.1", "Market": "SPOT",
            "AutoScalingPolicy": {"Constraints": {"MinCapacity": 1, "MaxCapacity": 3}, "Rules": []}},
          "TaskInstanceGroups": [{"InstanceCount": 1, "InstanceType": "m5.large", "Market": "ON_DEMAND"}]
          """))
    let document = try rendered(graph([cluster]))
    let block = block("aws_emr_cluster", "cluster", in: document)
    #expect(json(block?["placement_group_config"]) == #"[{"instance_role":"MASTER","placement_strategy":null}]"#)
    #expect(block?["ec2_attributes"]?["additional_master_security_groups"]?.string == "sg-1,sg-2")
    #expect(
      json(block?["core_instance_group"]) == """
        {"instance_count":2,"instance_type":"m5.xlarge","bid_price":"0.1",\
        "autoscaling_policy":"{\\"Constraints\\":{\\"MaxCapacity\\":3,\\"MinCapacity\\":1},\\"Rules\\":[]}"}
        """)
    #expect(
      json(document["resource"]?["aws_emr_managed_scaling_policy"]) == """
        {"cluster":{"cluster_id":"${aws_emr_cluster.cluster.id}","compute_limits":{"unit_type":"Instances",\
        "minimum_capacity_units":1,"maximum_capacity_units":4,"maximum_ondemand_capacity_units":2}}}
        """)
    #expect(
      json(document["resource"]?["aws_emr_instance_group"]) == """
        {"cluster_1":{"cluster_id":"${aws_emr_cluster.cluster.id}","instance_count":1,"instance_type":"m5.large"}}
        """)
  }

  @Test
  func `A choice between task groups is held to their bids too`() throws {
    let condition = ConditionNode(
      "IsBig", .equals(.string("a"), .string("b")), location: SourceLocation("App/App.swift", 1))
    let text = Self.cluster(
      "",
      instances: """
        , "TaskInstanceGroups": {"@if": ["IsBig", [{"InstanceCount": 1, "InstanceType": "m5.large", "Market": "SPOT"}],
           {"@none": 0}]}
        """)
    let cluster = try resource("Cluster", "AWS::EMR::Cluster", json: text, conditions: [condition])
    #expect(
      failures(graph([cluster], conditions: [condition])).contains {
        $0.contains("without BidPrice it is always ON_DEMAND")
      })
  }

  @Test
  func `The market must be what follows from the bid`() throws {
    let cluster = try resource(
      "Cluster", "AWS::EMR::Cluster",
      json: Self.cluster(
        "", instances: #", "CoreInstanceGroup": {"InstanceCount": 2, "InstanceType": "m5.xlarge", "Market": "SPOT"}"#))
    #expect(
      failures(graph([cluster])).contains {
        $0.contains("Instances.CoreInstanceGroup.Market") && $0.contains("without BidPrice it is always ON_DEMAND")
      })
    let group = try resource(
      "Tasks", "AWS::EMR::InstanceGroupConfig",
      json: """
        {"InstanceCount": 1, "InstanceType": "m5.large", "InstanceRole": "TASK", "JobFlowId": "j-1", "BidPrice": "0.1",
         "Market": "ON_DEMAND"}
        """)
    #expect(
      failures(graph([group])).contains { $0.contains("Market") && $0.contains("with BidPrice it is always SPOT") })
  }

  @Test func `Instances of Batch have a profile by its ARN, which the provider asks for`() throws {
    let profile = try resource("Profile", "AWS::IAM::InstanceProfile", json: #"{"Roles": ["ecs"]}"#)
    let environment = try resource(
      "Jobs", "AWS::Batch::ComputeEnvironment",
      json: #"""
        {"Type": "MANAGED", "ComputeResources": {"Type": "EC2", "MaxvCpus": 4, "Subnets": ["subnet-1"],
          "InstanceRole": {"@": "Profile.InstanceProfileName"}}}
        """#, [profile])
    let document = try rendered(graph([profile, environment]))
    let block = block("aws_batch_compute_environment", "jobs", in: document)
    #expect(
      block?["compute_resources"]?["instance_role"] == .string("${aws_iam_instance_profile.profile.arn}"))
  }
}
