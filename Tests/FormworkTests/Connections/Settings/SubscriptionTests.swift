import Formwork
import Testing

/// Subscriptions that are written by hand.
struct SubscriptionTests {
  @Test func `A protocol that is misspelt`() {
    let found = findings(
      in: Stack("S") {
        let placed = Topic("Placed")
        RawResource("AWS::SNS::Subscription", "Told") {
          $0["TopicArn"] = placed.arn.asJSON
          $0["Protocol"] = "lamda"
          $0["Endpoint"] = workerFunction("Worker").arn.asJSON
        }
      })
    #expect(
      found == [
        """
        +2: error: Protocol of Told is "lamda"; Amazon SNS knows application, email, email-json, firehose, http, \
        https, lambda, sms and sqs [unknown-value]
          hint: did you mean lambda?
        """
      ])
  }

  @Test func `What is no topic's ARN`() {
    let found = findings(
      in: Stack("S") {
        let placed = RawResource("AWS::SNS::Topic", "Placed")
        let jobs = Queue("Jobs")
        let worker = workerFunction("Worker")
        for (name, topic) in [
          ("First", jobs.arn.asJSON), ("Second", placed["TopicName"].asJSON), ("Third", Value<JSON>("placed")),
        ] {
          RawResource("AWS::SNS::Subscription", name) {
            $0["TopicArn"] = topic
            $0["Protocol"] = "lambda"
            $0["Endpoint"] = worker.arn.asJSON
          }
        }
      })
    #expect(
      found == [
        """
        +7: error: TopicArn of First is Jobs.Arn, of the type AWS::SQS::Queue; the ARN of a topic belongs there \
        [wrong-address]
          hint: name a topic by its arn, or let Subscription(to: …) in the topic's braces write it
        """,
        """
        +7: error: TopicArn of Second is Placed.TopicName, the name of a topic; the ARN of a topic belongs there \
        [wrong-address]
          hint: write Placed.TopicArn, or let Subscription(to: …) in the topic's braces write it
        """,
        """
        +7: error: TopicArn of Third is "placed", which is no ARN; the ARN of a topic belongs there [wrong-address]
          hint: name a topic by its arn, or let Subscription(to: …) in the topic's braces write it
        """,
      ])
  }

  @Test func `Endpoints to which the protocol does not lead`() {
    let found = findings(
      in: Stack("S") {
        let placed = Topic("Placed")
        let jobs = Queue("Jobs")
        let worker = workerFunction("Worker")
        let clicks = DataStream("Clicks")
        for (name, way, endpoint) in [
          ("First", "lambda", jobs.arn.asJSON), ("Second", "sqs", worker.arn.asJSON),
          ("Third", "firehose", clicks.arn.asJSON), ("Fourth", "https", Value<JSON>("http://example.com/hook")),
          ("Fifth", "http", "https://example.com/hook"), ("Sixth", "https", "https://example.com/hook"),
        ] {
          RawResource("AWS::SNS::Subscription", name) {
            $0["TopicArn"] = placed.arn.asJSON
            $0["Protocol"] = Value(way)
            $0["Endpoint"] = endpoint
          }
        }
      })
    #expect(
      found == [
        """
        +10: error: Endpoint of First is Jobs, whose type is AWS::SQS::Queue; the protocol lambda leads to \
        AWS::Lambda::Function [wrong-kind]
          hint: write the protocol sqs, or let Subscription(to: …) write it
        """,
        """
        +10: error: Endpoint of Second is Worker, whose type is AWS::Lambda::Function; the protocol sqs leads to \
        AWS::SQS::Queue [wrong-kind]
          hint: write the protocol lambda, or let Subscription(to: …) write it
        """,
        """
        +10: error: Endpoint of Third is Clicks, whose type is AWS::Kinesis::Stream; the protocol firehose leads \
        to AWS::KinesisFirehose::DeliveryStream [wrong-kind]
          hint: name what the protocol leads to
        """,
        """
        +10: error: Protocol of Fourth is https, and its Endpoint begins with http:// [conflict]
          hint: write the protocol http, or the address with https://
        """,
        """
        +10: error: Protocol of Fifth is http, and its Endpoint begins with https:// [conflict]
          hint: write the protocol https, or the address with http://
        """,
      ])
  }
}
