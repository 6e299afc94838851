import Formwork
import Testing

/// A pipe, and what the targets write.
struct PipeTests {
  @Test func `Every argument is a setting`() throws {
    let stack = Stack("S") {
      let orders = Table("Orders", partitionKey: .string("id"), stream: .newImage)
      let jobs = Queue("Jobs")
      Pipe(
        "Changes", from: orders, to: jobs, startingAt: .latest, batchSize: 5, filters: [["eventName": ["INSERT"]]],
        retries: 2, input: "<$.dynamodb.NewImage>",
        sourceParameters: ["DynamoDBStreamParameters": ["MaximumRetryAttempts": 3]],
        targetParameters: ["SqsQueueParameters": ["MessageGroupId": "all"]])
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Changes", "Properties") == """
        {"Source":{"Fn::GetAtt":["Orders","StreamArn"]},"Target":{"Fn::GetAtt":["Jobs","Arn"]},\
        "RoleArn":{"Fn::GetAtt":["ChangesRole","Arn"]},\
        "SourceParameters":{"FilterCriteria":{"Filters":[{"Pattern":"{\\"eventName\\":[\\"INSERT\\"]}"}]},\
        "DynamoDBStreamParameters":{"StartingPosition":"LATEST","BatchSize":5,"MaximumRetryAttempts":3}},\
        "TargetParameters":{"InputTemplate":"<$.dynamodb.NewImage>","SqsQueueParameters":{"MessageGroupId":"all"}}}
        """)
  }

  @Test func `A stream has all that a trigger of it has`() throws {
    let stack = Stack("S") {
      let (clicks, copied) = (DataStream("Clicks"), DataStream("Copied"))
      Pipe(
        "Copies", from: clicks, to: copied, startingAt: .latest, window: 10, retries: 3, maximumAge: 3_600,
        parallelization: 2, splitsOnError: true, onFailure: Topic("Failures"), partitionKey: "$.partitionKey")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Copies", "Properties", "SourceParameters") == """
        {"KinesisStreamParameters":{"StartingPosition":"LATEST","MaximumBatchingWindowInSeconds":10,\
        "MaximumRetryAttempts":3,"MaximumRecordAgeInSeconds":3600,"ParallelizationFactor":2,\
        "OnPartialBatchItemFailure":"AUTOMATIC_BISECT","DeadLetterConfig":{"Arn":{"Ref":"Failures"}}}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Copies", "Properties", "TargetParameters")
        == "{\"KinesisStreamParameters\":{\"PartitionKey\":\"$.partitionKey\"}}")
    #expect(
      try compact(stack, .terraform, "resource", "aws_pipes_pipe", "copies", "source_parameters") == """
        {"kinesis_stream_parameters":{"starting_position":"LATEST","maximum_batching_window_in_seconds":10,\
        "maximum_retry_attempts":3,"maximum_record_age_in_seconds":3600,"parallelization_factor":2,\
        "on_partial_batch_item_failure":"AUTOMATIC_BISECT","dead_letter_config":{"arn":"${aws_sns_topic.failures.arn}"}}}
        """)
  }

  @Test func `A target gets what belongs to its type`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      Pipe(
        "Ordered", from: jobs, to: Queue("Target", fifo: true), messageGroup: "$.body.customer",
        deduplicationId: "$.messageId")
      Pipe("Told", from: jobs, to: EventBus("Shop"), source: "shop", detailType: "Placed")
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Ordered", "Properties", "TargetParameters") == """
        {"SqsQueueParameters":{"MessageGroupId":"$.body.customer","MessageDeduplicationId":"$.messageId"}}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_pipes_pipe", "told", "target_parameters")
        == "{\"eventbridge_event_bus_parameters\":{\"source\":\"shop\",\"detail_type\":\"Placed\"}}")
  }

  @Test(arguments: [
    (0.0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_798_794_061, "2027-01-01T09:01:01Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func `A time is a text of its own`(_ seconds: Double, _ text: String) throws {
    let stack = Stack("S") {
      Pipe("Copies", from: DataStream("Clicks"), to: Queue("Jobs"), startingAt: .timestamp(Value(seconds)))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Copies", "Properties", "SourceParameters") == """
        {"KinesisStreamParameters":{"StartingPosition":"AT_TIMESTAMP","StartingPositionTimestamp":"\(text)"}}
        """)
  }
}
