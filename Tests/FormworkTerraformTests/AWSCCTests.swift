import FormworkIR
import Foundation
import Testing

@testable import FormworkTerraform

@Suite("hashicorp/awscc")
struct AWSCCTests {
  static let schedule = """
    type AWS::Scheduler::Schedule
    ref Name
    attr Arn
    Name ^ string
    FlexibleTimeWindow! FlexibleTimeWindow
    ScheduleExpression! string
    Target! Target
    def FlexibleTimeWindow
    Mode! string
    def Target
    Arn! string
    RoleArn! string
    Input string
    RetryPolicy RetryPolicy
    def RetryPolicy
    MaximumRetryAttempts integer
    """

  @Test("Every name of the sample follows from the rule")
  func names() throws {
    let file = try #require(Bundle.module.url(forResource: "Fixtures/awscc-names", withExtension: "txt"))
    var mapping: AWSCCMapping?
    var count = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map { String($0) }
      if line.hasPrefix("    ") {
        #expect(AWSCCName.snake(words[0]) == words[1])
      } else if line.hasPrefix("  ") {
        #expect(mapping?.argument(words[0]) == words[1])
      } else {
        mapping = AWSCCMapping(ResourceSchema(facts: "type \(words[0])"))
        #expect(mapping?.resource == words[1])
      }
      count += 1
    }
    #expect(count > 700)
  }

  @Test("Types outside the table become resources of awscc, beside those of aws")
  func resourceOfRule() throws {
    let function = ServiceTests.function()
    let schedule = resource(
      "Nightly", "AWS::Scheduler::Schedule",
      [
        Property("ScheduleExpression", .string("rate(1 day)")),
        Property("FlexibleTimeWindow", .map([MapEntry("Mode", .string("OFF"))])),
        Property(
          "Target",
          .map([
            MapEntry("Arn", .reference(Reference(function, "Arn"))),
            MapEntry("RoleArn", .string("arn:aws:iam::123456789012:role/scheduler")),
            MapEntry("RetryPolicy", .map([MapEntry("MaximumRetryAttempts", .int(2))])),
          ])),
      ], schema: Self.schedule)
    let outputs = ["Arn", "Name"].map {
      OutputNode($0, .reference(Reference(schedule, $0)), location: schedule.location)
    }
    let document = try rendered(graph([function, schedule], outputs: outputs))
    #expect(
      json(block("awscc_scheduler_schedule", "nightly", in: document)) == """
        {"schedule_expression":"rate(1 day)","flexible_time_window":{"mode":"OFF"},\
        "target":{"arn":"${aws_lambda_function.fn.arn}","role_arn":"arn:aws:iam::123456789012:role/scheduler",\
        "retry_policy":{"maximum_retry_attempts":2}}}
        """)
    #expect(document["output"]?["arn"]?["value"]?.string == "${awscc_scheduler_schedule.nightly.arn}")
    #expect(document["terraform"]?["required_providers"]?["awscc"]?["source"]?.string == "hashicorp/awscc")
  }

  @Test("Documents become JSON text, maps and lists keep their keys")
  func kinds() throws {
    let facts = """
      type AWS::Example::Thing
      ref ThingId
      attr ThingId
      Policy json
      Labels {string}
      Rules [Rule]
      Id string
      def Rule
      MaxTTL integer
      """
    let thing = resource(
      "Thing", "AWS::Example::Thing",
      [
        Property("Policy", .map([MapEntry("B", .int(1)), MapEntry("A", .string("<"))])),
        Property("Labels", .map([MapEntry("CamelKey", .string("v"))])),
        Property("Rules", .list([.map([MapEntry("MaxTTL", .int(3))])])), Property("Id", .string("x")),
      ], schema: facts)
    let output = OutputNode("Ref", .reference(Reference(thing, "ThingId")), location: thing.location)
    let document = try TerraformBackend().render(graph([thing], outputs: [output])).get().document
    #expect(
      json(block("awscc_example_thing", "thing", in: document)) == #"""
        {"policy":"{\"A\":\"\\u003c\",\"B\":1}","labels":{"CamelKey":"v"},"rules":[{"max_ttl":3}],"thing_id":"x"}
        """#)
    #expect(document["output"]?["ref"]?["value"]?.string == "${awscc_example_thing.thing.thing_id}")
  }
}
