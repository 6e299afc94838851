import Formwork
import Testing

/// What calls a function, in braces and outside.
struct TriggerTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      fileID: fileID, line: line, content: content)
  }

  @Test func `A trigger outside the braces makes the same as one inside`() throws {
    func stack(@StackBuilder _ content: () -> StackContent) -> Stack { Stack("S", content: content) }
    let inside = stack {
      let jobs = Queue("Jobs")
      function { Trigger.queue(jobs, batchSize: 5) }
    }
    let outside = stack {
      let jobs = Queue("Jobs")
      let worker = function {}
      Trigger.queue(jobs, batchSize: 5).calls(worker)
    }
    #expect((try ids(inside) == ids(outside)).description == "true")
  }

  @Test func `A second trigger without a name of its own is an error`() {
    let found = findings(
      in: Stack("S") {
        function {
          Trigger.schedule(.rate(.hours(1)))
          Trigger.schedule(.rate(.days(1)))
        }
      })
    #expect(
      found == [
        """
        +3: error: Worker/Schedule is declared twice [duplicate-id]
          +2: note: first declared here: "rate(1 hour)" calls Worker
          hint: give one of the two an id: of its own
        """
      ])
  }

  @Test func `A trigger on what cannot be called is an error`() {
    let found = findings(
      in: Stack("S") {
        let (jobs, done) = (Queue("Jobs"), Queue("Done"))
        Trigger.queue(jobs).calls(done)
      })
    #expect(
      found == [
        """
        +2: error: Jobs calls Done, but Done is AWS::SQS::Queue [wrong-kind]
          hint: this trigger calls AWS::Lambda::Function
        """
      ])
  }

  @Test func `A bucket tells by EventBridge what it holds`() throws {
    let stack = Stack("S") {
      let uploads = Bucket("Uploads")
      function { Trigger.bucket(uploads, on: .objectCreated, prefix: "in/", suffix: ".jpg", via: .eventBridge) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerUploads", "Properties", "EventPattern") == """
        {"source":["aws.s3"],"detail-type":["Object \
        Created"],"detail":{"bucket":{"name":[{"Ref":"Uploads"}]},"object":{"key":[{"wildcard":"in/*.jpg"}]}}}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Uploads", "Properties", "NotificationConfiguration")
        == "{\"EventBridgeConfiguration\":{\"EventBridgeEnabled\":true}}")
  }

  @Test func `Schedules are written as AWS has them`() throws {
    let stack = Stack("S") {
      function {
        Trigger.schedule(.rate(.minutes(1)), id: "A")
        Trigger.schedule(.rate(.days(2)), id: "B")
        Trigger.schedule(.at("2030-01-01T00:00:00"), id: "C")
        Trigger.schedule(.expression("rate(3 hours)"), id: "D", enabled: false)
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerA", "Properties", "ScheduleExpression")
        == "\"rate(1 minute)\"")
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerB", "Properties", "ScheduleExpression")
        == "\"rate(2 days)\"")
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerC", "Properties", "ScheduleExpression")
        == "\"at(2030-01-01T00:00:00)\"")
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerD", "Properties", "ScheduleExpression")
        == "\"rate(3 hours)\"")
    #expect(try compact(stack, .cloudFormation, "Resources", "WorkerD", "Properties", "State") == "\"DISABLED\"")
  }

  @Test func `A bucket by EventBridge has all that events have`() throws {
    let stack = Stack("S") {
      let uploads = Bucket("Uploads")
      let ordered = Queue("Ordered", fifo: true, deduplicatesByContent: true)
      Trigger.bucket(
        uploads, on: .objectCreated, via: .eventBridge, inputPaths: ["key": "$.detail.object.key"],
        template: "{\"key\": <key>}", retries: 3, maximumAge: 600, onFailure: Queue("Failures"), messageGroup: "all",
        enabled: false
      ).calls(ordered)
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "OrderedUploads", "Properties", "Targets") == """
        [{"Arn":{"Fn::GetAtt":["Ordered","Arn"]},"Id":"OrderedUploadsTarget",\
        "DeadLetterConfig":{"Arn":{"Fn::GetAtt":["Failures","Arn"]}},"SqsParameters":{"MessageGroupId":"all"},\
        "InputTransformer":{"InputPathsMap":{"key":"$.detail.object.key"},"InputTemplate":"{\\"key\\": <key>}"},\
        "RetryPolicy":{"MaximumEventAgeInSeconds":600,"MaximumRetryAttempts":3}}]
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "OrderedUploads", "Properties", "State") == "\"DISABLED\"")
  }

  @Test func `What only EventBridge does is an error for a bucket's own notifications`() {
    let found = findings(
      in: Stack("S") {
        let uploads = Bucket("Uploads")
        function {
          Trigger.bucket(
            uploads, on: .objectCreated, input: [:], inputPath: "$", inputPaths: [:], template: "", retries: 1,
            maximumAge: 60, onFailure: Queue("Failures"), messageGroup: "all", partitionKeyPath: "$.id", enabled: true)
        }
      })
    #expect(
      found == [
        """
        +3: error: Uploads tells Worker by its own notifications, which take no input, inputPath, inputPaths, template, \
        retries, maximumAge, onFailure, messageGroup, partitionKeyPath, enabled [unfit-setting]
          hint: say via: .eventBridge, whose rules do, or leave them out
        """
      ])
  }

  @Test func `Targets get what belongs to their type`() throws {
    let stack = Stack("S") {
      let ordered = Queue("Ordered", fifo: true, deduplicatesByContent: true)
      let clicks = DataStream("Clicks")
      Trigger.event(["source": ["shop"]], partitionKeyPath: "$.detail.id").calls(clicks)
      Trigger.schedule(.rate(.hours(1)), messageGroup: "ticks").calls(ordered)
      Trigger.scheduleByRule(.rate(.hours(1)), id: "Hourly", messageGroup: "ticks").calls(ordered)
      Trigger.schedule(.rate(.hours(1)), partitionKey: "ticks").calls(clicks)
      Trigger.schedule(.rate(.hours(1)), source: "shop", detailType: "Tick").calls(EventBus("Shop"))
    }
    func rule(_ name: String, _ part: String) throws -> String {
      try compact(stack, .terraform, "resource", "aws_cloudwatch_event_target", name, part)
    }
    func schedule(_ name: String, _ part: String) throws -> String {
      try compact(stack, .terraform, "resource", "aws_scheduler_schedule", name, "target", part)
    }
    #expect(
      try [
        rule("clicks_event_clicks_event_target", "kinesis_target"),
        rule("ordered_hourly_ordered_hourly_target", "sqs_target"), schedule("ordered_schedule", "sqs_parameters"),
        schedule("clicks_schedule", "kinesis_parameters"), schedule("shop_schedule", "eventbridge_parameters"),
      ].joined(separator: "\n") == """
        {"partition_key_path":"$.detail.id"}
        {"message_group_id":"ticks"}
        {"message_group_id":"ticks"}
        {"partition_key":"ticks"}
        {"source":"shop","detail_type":"Tick"}
        """)
  }
}
