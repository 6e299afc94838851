import FormworkIR
import FormworkTerraform
import Testing

@Suite("Services of events and data")
struct EventServiceTests {
  @Test
  func `A rule's targets are resources on the rule's bus`() throws {
    let function = ServiceTests.function()
    let bus = resource("Bus", "AWS::Events::EventBus", [Property("Name", .string("orders"))])
    let rule = resource(
      "Rule", "AWS::Events::Rule",
      [
        Property("EventBusName", .reference(Reference(bus, "Name"))),
        Property("EventPattern", .map([MapEntry("source", .list([.string("a<b")]))])),
        Property(
          "Targets",
          .list([
            .map([
              MapEntry("Id", .string("Worker")), MapEntry("Arn", .reference(Reference(function, "Arn"))),
              MapEntry("RetryPolicy", .map([MapEntry("MaximumRetryAttempts", .int(2))])),
            ])
          ])),
      ])
    let statement = resource(
      "Statement", "AWS::Events::EventBusPolicy",
      [
        Property("EventBusName", .reference(Reference(bus, "Name"))), Property("StatementId", .string("all")),
        Property("Statement", .map([MapEntry("Effect", .string("Allow")), MapEntry("Action", .string("events:*"))])),
      ])
    let document = try rendered(graph([function, bus, rule, statement]))
    #expect(
      json(block("aws_cloudwatch_event_target", "rule_worker", in: document)) == """
        {"rule":"${aws_cloudwatch_event_rule.rule.name}","event_bus_name":"${aws_cloudwatch_event_bus.bus.name}",\
        "target_id":"Worker","arn":"${aws_lambda_function.fn.arn}","retry_policy":{"maximum_retry_attempts":2}}
        """)
    #expect(
      block("aws_cloudwatch_event_rule", "rule", in: document)?["event_pattern"]?.string
        == #"{"source":["a\u003cb"]}"#)
    #expect(
      block("aws_cloudwatch_event_bus_policy", "statement", in: document)?["policy"]?.string
        == #"{"Statement":[{"Action":"events:*","Effect":"Allow","Sid":"all"}],"Version":"2012-10-17"}"#)
  }

  @Test
  func `A table's keys are arguments by kind`() throws {
    func keys(_ hash: String, _ range: String) -> Term {
      .list([
        .map([MapEntry("AttributeName", .string(hash)), MapEntry("KeyType", .string("HASH"))]),
        .map([MapEntry("AttributeName", .string(range)), MapEntry("KeyType", .string("RANGE"))]),
      ])
    }
    let attributes = ["id", "at", "user"].map {
      Term.map([MapEntry("AttributeName", .string($0)), MapEntry("AttributeType", .string("S"))])
    }
    let all = MapEntry("Projection", .map([MapEntry("ProjectionType", .string("ALL"))]))
    let table = resource(
      "Orders", "AWS::DynamoDB::Table",
      [
        Property("AttributeDefinitions", .list(attributes)), Property("KeySchema", keys("id", "at")),
        Property("BillingMode", .string("PAY_PER_REQUEST")),
        Property(
          "LocalSecondaryIndexes",
          .list([.map([MapEntry("IndexName", .string("l")), MapEntry("KeySchema", keys("id", "user")), all])])),
        Property(
          "GlobalSecondaryIndexes",
          .list([.map([MapEntry("IndexName", .string("g")), MapEntry("KeySchema", keys("user", "at")), all])])),
      ])
    let block = block("aws_dynamodb_table", "orders", in: try rendered(graph([table])))
    #expect(block?["hash_key"]?.string == "id")
    #expect(
      json(block?["local_secondary_index"]) == #"[{"name":"l","range_key":"user","projection_type":"ALL"}]"#)
    #expect(
      json(block?["global_secondary_index"])
        == #"[{"name":"g","hash_key":"user","range_key":"at","projection_type":"ALL"}]"#)
  }

  @Test
  func `Topics, schedules and state machines`() throws {
    let topic = resource(
      "Topic", "AWS::SNS::Topic",
      [
        Property(
          "Subscription",
          .list([.map([MapEntry("Protocol", .string("email")), MapEntry("Endpoint", .string("a@example.com"))])]))
      ])
    let policy = resource(
      "TopicPolicy", "AWS::SNS::TopicPolicy",
      [
        Property("PolicyDocument", ServiceTests.policy(.string("*"))),
        Property("Topics", .list([.reference(Reference(topic, "TopicArn"))])),
      ])
    let schedule = resource(
      "Nightly", "AWS::Scheduler::Schedule",
      [
        Property("ScheduleExpression", .string("rate(1 day)")),
        Property("FlexibleTimeWindow", .map([MapEntry("Mode", .string("OFF"))])),
        Property(
          "Target",
          .map([
            MapEntry("Arn", .reference(Reference(topic, "TopicArn"))),
            MapEntry("RoleArn", .string("arn:aws:iam::123456789012:role/scheduler")),
          ])),
      ])
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let machine = resource(
      "Machine", "AWS::StepFunctions::StateMachine",
      [
        Property("Definition", .map([MapEntry("StartAt", .string("x"))])),
        Property("RoleArn", .string("arn:aws:iam::123456789012:role/machine")),
        Property(
          "LoggingConfiguration",
          .map([
            MapEntry("Level", .string("ALL")),
            MapEntry(
              "Destinations",
              .list([
                .map([
                  MapEntry(
                    "CloudWatchLogsLogGroup", .map([MapEntry("LogGroupArn", .reference(Reference(logs, "Arn")))]))
                ])
              ])),
          ])),
      ])
    let document = try rendered(graph([topic, policy, schedule, logs, machine]))
    #expect(block("aws_sns_topic_policy", "topic_policy", in: document)?["arn"]?.string == "${aws_sns_topic.topic.arn}")
    #expect(document["resource"]?["aws_sns_topic_subscription"]?.members?.count == 1)
    #expect(
      json(block("aws_sfn_state_machine", "machine", in: document)?["logging_configuration"])
        == #"{"level":"ALL","log_destination":"${aws_cloudwatch_log_group.logs.arn}:*"}"#)
  }

  @Test
  func `An API's access log has the bare ARN of its group`() throws {
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let stage = resource(
      "Stage", "AWS::ApiGatewayV2::Stage",
      [
        Property("ApiId", .string("a1b2c3")), Property("StageName", .string("live")),
        Property(
          "AccessLogSettings",
          .map([
            MapEntry("DestinationArn", .reference(Reference(logs, "Arn"))), MapEntry("Format", .string("$context.x")),
          ])),
      ])
    #expect(
      json(block("aws_apigatewayv2_stage", "stage", in: try rendered(graph([logs, stage])))?["access_log_settings"])
        == #"{"destination_arn":"${aws_cloudwatch_log_group.logs.arn}","format":"$context.x"}"#)
  }

  /// A function with nothing special about it.
}
