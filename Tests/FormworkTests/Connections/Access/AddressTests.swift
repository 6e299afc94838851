import Formwork
import Testing

/// Resources that are named by the wrong one of their attributes.
struct AddressTests {
  @Test func `ARNs where an address or a name belongs`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let uploads = RawResource("AWS::S3::Bucket", "Uploads")
        let role = Role("Working", assumedBy: .lambda)
        RawResource("AWS::SQS::QueuePolicy", "Queues") {
          $0["Queues"] = [jobs.arn.asJSON, "arn:aws:sqs:eu-west-1:123456789012:other"]
          $0["PolicyDocument"] = ["Statement": []]
        }
        RawResource("AWS::S3::BucketPolicy", "Buckets") {
          $0["Bucket"] = uploads["Arn"].asJSON
          $0["PolicyDocument"] = ["Statement": []]
        }
        RawResource("AWS::IAM::RolePolicy", "Roles") {
          $0["RoleName"] = role.arn.asJSON
          $0["PolicyName"] = "p"
          $0["PolicyDocument"] = ["Statement": []]
        }
      })
    #expect(
      found == [
        """
        +12: error: RoleName of Roles is Working.Arn, the ARN of a role; the name belongs there [wrong-address]
          hint: write Working.RoleName
        """,
        """
        +8: error: Bucket of Buckets is Uploads.Arn, the ARN of a bucket; the name belongs there [wrong-address]
          hint: write Uploads.BucketName
        """,
        """
        +4: error: Queues[0] of Queues is Jobs.Arn, the ARN of a queue; the address belongs there [wrong-address]
          hint: write Jobs.QueueUrl
        """,
        """
        +4: error: Queues[1] of Queues is "arn:aws:sqs:eu-west-1:123456789012:other", which is an ARN; the address \
        belongs there [wrong-address]
          hint: write the address
        """,
      ])
  }

  @Test func `Names where an ARN belongs`() {
    let found = findings(
      in: Stack("S") {
        let placed = RawResource("AWS::SNS::Topic", "Placed")
        let jobs = Queue("Jobs")
        let shop = EventBus("Shop")
        let flow = machine("Flow", "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Succeed\"}}}")
        let role = Role("Sending", assumedBy: "pipes.amazonaws.com") { Allow(["sqs:*"], on: ["*"]) }
        RawResource("AWS::SNS::TopicPolicy", "Topics") {
          $0["Topics"] = [placed["TopicName"].asJSON]
          $0["PolicyDocument"] = ["Statement": []]
        }
        RawResource("AWS::Events::Rule", "Rule") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Id": "T", "Arn": attribute(flow.node, "Name")]]
        }
        RawResource("AWS::Pipes::Pipe", "Pipe") {
          $0["RoleArn"] = role.arn.asJSON
          $0["Source"] = jobs.arn.asJSON
          $0["Target"] = attribute(shop.node, "Name")
        }
      })
    #expect(
      found == [
        """
        +6: error: Topics[0] of Topics is Placed.TopicName, the name of a topic; the ARN belongs there \
        [wrong-address]
          hint: write Placed.TopicArn
        """,
        """
        +10: error: Targets[0].Arn of Rule is Flow.Name, the name of a state machine; its ARN belongs there \
        [wrong-address]
          hint: write Flow.Arn, or let Trigger.event(…) write it
        """,
        """
        +14: error: Target of Pipe is Shop.Name, the name of a bus; its ARN belongs there [wrong-address]
          hint: write Shop.Arn, or let Pipe(…, to: …) write it
        """,
      ])
  }
}
