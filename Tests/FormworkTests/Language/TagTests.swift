import Formwork
import Testing

/// Tags in every form that types have for them, on every target.
struct TagTests {
  private func cloudFormation(_ stack: Stack) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    #expect(outcome.diagnostics.errors.map(\.description) == [])
    return try #require(outcome.rendering?.document["Resources"])
  }

  private func terraform(_ stack: Stack) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: .terraform)
    #expect(outcome.diagnostics.errors.map(\.description) == [])
    return try #require(outcome.rendering?.document["resource"])
  }

  private func pair(_ key: String, _ value: String) -> Document { ["Key": .string(key), "Value": .string(value)] }

  @Test func `A dictionary is the list of tags that a type takes`() throws {
    let queue = SQS.Queue("Jobs", tags: ["Team": "orders", "Stage": .region])
    #expect(queue.properties.tags == [.init(key: "Team", value: "orders"), .init(key: "Stage", value: .region)])
    let stack = Stack("S") { queue }
    let tags = try cloudFormation(stack)["Jobs"]?["Properties"]?["Tags"]
    #expect(tags == [pair("Team", "orders"), ["Key": "Stage", "Value": ["Ref": "AWS::Region"]]])
    #expect(try terraform(stack)["aws_sqs_queue"]?["jobs"]?["tags"]?["Team"] == "orders")
  }

  @Test func `A dictionary is the map that a type takes`() throws {
    let api = ApiGatewayV2.Api("Api", name: "api", protocolType: .http, tags: ["Team": "orders"])
    #expect(try cloudFormation(Stack("S") { api })["Api"]?["Properties"]?["Tags"] == ["Team": "orders"])
  }

  @Test func `Replicas of a global table get the tags of the stack, and keep their own`() throws {
    let stack = Stack("S") {
      Tags(["Team": "payments", "Stage": "dev"])
      RawResource("AWS::DynamoDB::GlobalTable", "Orders") {
        $0["KeySchema"] = [["AttributeName": "pk", "KeyType": "HASH"]]
        $0["AttributeDefinitions"] = [["AttributeName": "pk", "AttributeType": "S"]]
        $0["BillingMode"] = "PAY_PER_REQUEST"
        $0["Replicas"] = [
          ["Region": "eu-west-1"], ["Region": "eu-central-1", "Tags": [["Key": "Stage", "Value": "prod"]]],
        ]
      }
    }
    let replicas = try cloudFormation(stack)["Orders"]?["Properties"]?["Replicas"]?.array
    #expect(replicas?.first?["Tags"] == [pair("Team", "payments"), pair("Stage", "dev")])
    #expect(replicas?.last?["Tags"] == [pair("Team", "payments"), pair("Stage", "prod")])
    // hashicorp/aws has one set of tags for all replicas, and an error where they differ.
    let found = Synthesizer(files: nil).render(stack, for: .terraform).diagnostics.errors.map(\.message)
    #expect(
      found == [
        """
        AWS::DynamoDB::GlobalTable 'Orders', Replicas.Tags: aws_dynamodb_table has it for all replicas alike; found \
        different ones
        """
      ])
  }

  @Test func `A table of one replica has the tags of the stack`() throws {
    let stack = Stack("S") {
      Tags(["Team": "payments"])
      RawResource("AWS::DynamoDB::GlobalTable", "Orders") {
        $0["KeySchema"] = [["AttributeName": "pk", "KeyType": "HASH"]]
        $0["AttributeDefinitions"] = [["AttributeName": "pk", "AttributeType": "S"]]
        $0["BillingMode"] = "PAY_PER_REQUEST"
        $0["Replicas"] = [["Region": "eu-west-1"]]
      }
    }
    #expect(try terraform(stack)["aws_dynamodb_table"]?["orders"]?["tags"] == ["Team": "payments"])
  }

  @Test func `A launch template and what is launched from it get the tags`() throws {
    let stack = Stack("S") {
      Tags(["Team": "payments"])
      RawResource("AWS::EC2::LaunchTemplate", "Machines") {
        $0["LaunchTemplateData"] = [
          "InstanceType": "t4g.small",
          "TagSpecifications": [["ResourceType": "instance", "Tags": [["Key": "Role", "Value": "worker"]]]],
        ]
      }
    }
    let properties = try cloudFormation(stack)["Machines"]?["Properties"]
    #expect(
      properties?["TagSpecifications"] == [
        ["ResourceType": "launch-template", "Tags": [pair("Team", "payments")]]
      ])
    #expect(
      properties?["LaunchTemplateData"]?["TagSpecifications"] == [
        ["ResourceType": "instance", "Tags": [pair("Team", "payments"), pair("Role", "worker")]],
        ["ResourceType": "volume", "Tags": [pair("Team", "payments")]],
      ])
    let template = try terraform(stack)["aws_launch_template"]?["machines"]
    #expect(template?["tags"] == ["Team": "payments"])
    #expect(
      template?["tag_specifications"] == [
        ["resource_type": "instance", "tags": ["Team": "payments", "Role": "worker"]],
        ["resource_type": "volume", "tags": ["Team": "payments"]],
      ])
  }

  @Test func `The machines of a scaling group get its tags`() throws {
    let stack = Stack("S") {
      Tags(["Team": "payments"])
      RawResource("AWS::AutoScaling::AutoScalingGroup", "Group") {
        $0["MinSize"] = "1"
        $0["MaxSize"] = "2"
        $0["LaunchTemplate"] = ["LaunchTemplateId": "lt-0123456789abcdef0", "Version": "1"]
        $0["AvailabilityZones"] = ["eu-west-1a"]
      }
    }
    #expect(
      try cloudFormation(stack)["Group"]?["Properties"]?["Tags"] == [
        ["Key": "Team", "Value": "payments", "PropagateAtLaunch": true]
      ])
    let tag = try terraform(stack)["aws_autoscaling_group"]?["group"]?["tag"]
    let expected: Document = ["key": "Team", "value": "payments", "propagate_at_launch": true]
    #expect(tag == expected || tag == [expected])
  }

  @Test func `Tags that a type keeps in a list of items`() throws {
    let stack = Stack("S") {
      Tags(["Team": "payments"])
      RawResource("AWS::CloudFront::AnycastIpList", "Addresses") {
        $0["IpCount"] = 3
        $0["Name"] = "addresses"
      }
    }
    #expect(
      try cloudFormation(stack)["Addresses"]?["Properties"]?["Tags"] == ["Items": [pair("Team", "payments")]])
  }

  @Test func `A resource made outside all braces has the tags of its stack`() throws {
    let queue = SQS.Queue("Jobs")
    let group = RawResource("AWS::EC2::CapacityReservation", "Reserved") {
      $0["InstanceCount"] = 1
      $0["InstancePlatform"] = "Linux/UNIX"
      $0["InstanceType"] = "t4g.small"
      $0["AvailabilityZone"] = "eu-west-1a"
    }
    let stack = Stack("S") {
      Tags(["Team": "orders"])
      queue
      group
    }
    let resources = try cloudFormation(stack)
    #expect(resources["Jobs"]?["Properties"]?["Tags"] == [pair("Team", "orders")])
    #expect(
      resources["Reserved"]?["Properties"]?["TagSpecifications"] == [
        ["ResourceType": "capacity-reservation", "Tags": [pair("Team", "orders")]]
      ])
  }

  @Test func `An untagged resource has its own tags alone`() throws {
    let stack = Stack("S") {
      Tags(["Team": "payments"])
      SQS.Queue("Own", tags: ["Owner": "finance"]).untagged()
      SQS.Queue("None").untagged()
    }
    let resources = try cloudFormation(stack)
    #expect(resources["Own"]?["Properties"]?["Tags"] == [pair("Owner", "finance")])
    #expect(resources["None"]?["Properties"] == nil)
    #expect(try terraform(stack)["aws_sqs_queue"]?["own"]?["tags"] == ["Owner": "finance"])
  }

  @Test func `Tags that cannot reach a place are an error at the resource`() {
    var line = 0
    let stack = Stack("S") {
      Tags(["Team": "payments"])
      let isLarge = Condition("IsLarge", .equals(Parameter.string("Size", default: "s"), "l"))
      let _ = line = #line + 1
      RawResource("AWS::EC2::LaunchTemplate", "Machines") {
        $0["LaunchTemplateData"] = .if(
          isLarge, then: ["InstanceType": "t4g.large"], else: ["InstanceType": "t4g.small"])
      }
    }
    let found = Synthesizer(files: nil).render(stack, for: .cloudFormation).diagnostics.errors.map(\.description)
    #expect(
      found == [
        """
        FormworkTests/TagTests.swift:\(line): error: Tags cannot reach LaunchTemplateData.TagSpecifications.Tags of \
        Machines: its value, or the tags, are known only at deployment [unsupported]
          hint: write the tags there and leave the resource out with .untagged(), or bind the parameter
        """
      ])
  }

  @Test func `Tags of a parameter reach deeper places once it is bound`() throws {
    let stack = Stack("S") {
      Tags(from: Parameter.map("Tags"))
      RawResource("AWS::EC2::CapacityReservation", "Reserved") {
        $0["InstanceCount"] = 1
        $0["InstancePlatform"] = "Linux/UNIX"
        $0["InstanceType"] = "t4g.small"
        $0["AvailabilityZone"] = "eu-west-1a"
      }
    }
    .binding(["Tags": ["Team": "payments"]])
    #expect(
      try cloudFormation(stack)["Reserved"]?["Properties"]?["TagSpecifications"] == [
        ["ResourceType": "capacity-reservation", "Tags": [pair("Team", "payments")]]
      ])
  }
}
