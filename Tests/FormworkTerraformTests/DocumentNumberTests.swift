import FormworkIR
import Testing

@testable import FormworkTerraform

/// Numbers in documents of which AWS publishes no schema.
struct DocumentNumberTests {
  @Test func `A delivery policy`() throws {
    let limit = parameter("Limit")
    let subscription = resource(
      "Hook", "AWS::SNS::Subscription",
      [
        Property("TopicArn", .string("arn:aws:sns:eu-west-1:123456789012:orders")),
        Property("Protocol", .string("https")), Property("Endpoint", .string("https://example.com")),
        Property(
          "DeliveryPolicy",
          .map([
            MapEntry(
              "healthyRetryPolicy",
              .map([MapEntry("numRetries", .string("3")), MapEntry("backoffFunction", .string("linear"))])),
            MapEntry("throttlePolicy", .map([MapEntry("maxReceivesPerSecond", .parameter(limit))])),
          ])),
      ])
    let document = try rendered(graph([subscription], parameters: [limit]))
    #expect(
      block("aws_sns_topic_subscription", "hook", in: document)?["delivery_policy"]?.string == """
        ${jsonencode({"healthyRetryPolicy" = {"numRetries" = 3, "backoffFunction" = "linear"}, "throttlePolicy" = \
        {"maxReceivesPerSecond" = tonumber(var.limit)}})}
        """)
  }

  @Test func `A number that is a number stays, and so does text that is none`() throws {
    for (value, expected) in [(Term.int(3), "3"), (.string("3"), "3"), (.string("many"), #""many""#)] {
      let queue = resource(
        "Jobs", "AWS::SQS::Queue",
        [Property("RedrivePolicy", .map([MapEntry("maxReceiveCount", value), MapEntry("other", .string("3"))]))])
      let document = try rendered(graph([queue]))
      #expect(
        block("aws_sqs_queue", "jobs", in: document)?["redrive_policy"]?.string
          == #"{"maxReceiveCount":\#(expected),"other":"3"}"#)
    }
  }
}
