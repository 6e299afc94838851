import Formwork
import Testing

/// Filters of what Lambda and pipes read.
struct FilterTests {
  @Test func `A key of the content at the top of a message`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["FilterCriteria"] = ["Filters": [["Pattern": "{\"kind\": [\"a\"]}"]]]
        }
      })
    #expect(
      found == [
        """
        +2: error: FilterCriteria.Filters[0].Pattern of Work asks for kind, and a message of a queue has body, \
        messageId, receiptHandle, attributes, messageAttributes, md5OfBody, eventSource, eventSourceARN and \
        awsRegion: nothing matches, and the messages are deleted [invalid-filter]
          hint: to filter by the content, write {"body": {"kind": […]}}
        """
      ])
  }

  @Test func `Keys of the content at the top of the records of streams, tables and clusters outside the stack`() {
    let found = findings(
      in: Stack("S") {
        let worker = workerFunction("Worker")
        for (name, service) in [
          ("Clicks", "kinesis:eu-west-1:123456789012:stream/clicks"),
          ("Orders", "dynamodb:eu-west-1:123456789012:table/orders/stream/2030-01-01T00:00:00.000"),
          ("Lines", "kafka:eu-west-1:123456789012:cluster/lines/0"),
          ("Letters", "mq:eu-west-1:123456789012:broker:letters:b-0"),
        ] {
          mapping(name, worker) {
            $0["EventSourceArn"] = Value("arn:aws:\(service)")
            $0["FilterCriteria"] = ["Filters": [["Pattern": "{\"kind\": [\"a\"]}"]]]
          }
        }
      })
    #expect(
      found == [
        """
        +8: error: FilterCriteria.Filters[0].Pattern of Clicks asks for kind, and a record of a stream has data, \
        partitionKey, sequenceNumber, kinesisSchemaVersion, approximateArrivalTimestamp, encryptionType, kinesis, \
        eventSource, eventVersion, eventID, eventName, invokeIdentityArn, awsRegion and eventSourceARN: nothing \
        matches, and the records are skipped [invalid-filter]
          hint: to filter by the content, write {"data": {"kind": […]}}
        """,
        """
        +8: error: FilterCriteria.Filters[0].Pattern of Orders asks for kind, and a record of a table has \
        dynamodb, eventName, eventID, eventVersion, eventSource, awsRegion, eventSourceARN and userIdentity: \
        nothing matches, and the records are skipped [invalid-filter]
          hint: to filter by the content, write {"dynamodb": {"NewImage": {"kind": {"S": […]}}}}
        """,
        """
        +8: error: FilterCriteria.Filters[0].Pattern of Lines asks for kind, and a record of Kafka has value, key, \
        topic, partition, offset, timestamp, timestampType, headers, eventSource, eventSourceArn, eventSourceARN, \
        eventSourceKey and bootstrapServers: nothing matches, and the records are skipped [invalid-filter]
          hint: to filter by the content, write {"value": {"kind": […]}}
        """,
        """
        +8: error: FilterCriteria.Filters[0].Pattern of Letters asks for kind, and a message of a broker has data, \
        messageID, messageType, deliveryMode, replyTo, type, expiration, priority, correlationId, redelivered, \
        destination, timestamp, brokerInTime, brokerOutTime, properties, basicProperties, eventSource, \
        eventSourceArn, eventSourceARN and eventSourceKey: nothing matches, and the messages are removed from the \
        queue [invalid-filter]
          hint: to filter by the content, write {"data": {"kind": […]}}
        """,
      ])
  }

  @Test func `A key that is misspelt`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["FilterCriteria"] = ["Filters": [["Pattern": "{\"Body\": {\"kind\": [\"a\"]}}"]]]
        }
      })
    #expect(
      found == [
        """
        +2: error: FilterCriteria.Filters[0].Pattern of Work asks for Body, and a message of a queue has body, \
        messageId, receiptHandle, attributes, messageAttributes, md5OfBody, eventSource, eventSourceARN and \
        awsRegion: nothing matches, and the messages are deleted [invalid-filter]
          hint: did you mean body?
        """
      ])
  }

  @Test func `A key of the content at the top of what a pipe reads`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let others = Queue("Others")
        Pipe("Flow", from: jobs, to: others, filters: [["kind": ["a"]]])
      })
    #expect(
      found == [
        """
        +3: error: SourceParameters.FilterCriteria.Filters[0].Pattern of Flow asks for kind, and a message of a \
        queue has body, messageId, receiptHandle, attributes, messageAttributes, md5OfBody, eventSource, \
        eventSourceARN and awsRegion: nothing matches, and the messages are deleted [invalid-filter]
          hint: to filter by the content, write {"body": {"kind": […]}}
        """
      ])
  }

  @Test func `Filters that match something, or may`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let worker = workerFunction("Worker", may: ["sqs:*"])
        let parameter = Parameter.string("Pattern")
        for (index, pattern) in [
          "{\"body\": {\"kind\": [\"a\"]}}", "{\"attributes\": {\"SenderId\": [\"a\"]}}",
          "{\"kind\": [{\"exists\": false}]}", "{\"$or\": [{\"body\": [\"a\"]}, {\"kind\": [\"a\"]}]}",
          "{\"body\": {\"price\": [{\"numeric\": [\">=\", 5, \"<\", 10]}]}}",
        ].enumerated() {
          mapping("Work\(index)", worker) {
            $0["EventSourceArn"] = jobs.arn.asJSON
            $0["FilterCriteria"] = ["Filters": [["Pattern": Value(pattern)]]]
          }
        }
        mapping("Open", worker) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["FilterCriteria"] = ["Filters": [["Pattern": parameter.asJSON]]]
        }
        mapping("Elsewhere", worker) {
          $0["EventSourceArn"] = Parameter.string("Source").asJSON
          $0["FilterCriteria"] = ["Filters": [["Pattern": "{\"kind\": [\"a\"]}"]]]
        }
      })
    #expect(found.isEmpty)
  }

  @Test func `Comparisons of numbers that there are none of`() {
    let found = findings(
      in: Stack("S") {
        RawResource("AWS::Events::Rule", "Large") {
          $0["EventPattern"] = ["detail": ["price": [["numeric": ["=>", 5]]]]]
        }
        RawResource("AWS::Events::Rule", "Other") {
          $0["EventPattern"] = [
            "$or": [["detail": ["price": [["numeric": [">", 5, "!=", 7]]]]], ["source": ["shop"]]]
          ]
        }
      })
    #expect(
      found == [
        """
        +1: error: detail.price in EventPattern of Large compares by "=>"; numeric takes <, <=, =, >, >= \
        [invalid-filter]
          hint: did you mean >=?
        """,
        """
        +4: error: $or.detail.price in EventPattern of Other compares by "!="; numeric takes <, <=, =, >, >= \
        [invalid-filter]
          hint: write [{"anything-but": […]}]
        """,
      ])
  }

  @Test func `A destination of a queue's mapping gives no advice on rights`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let failures = Queue("Failures")
        mapping("Work", workerFunction("Worker", may: ["sqs:ReceiveMessage"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["DestinationConfig"] = ["OnFailure": ["Destination": failures.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: error: Work sets DestinationConfig, which Lambda does not take for queues; its source is Jobs \
        [unfit-setting]
          hint: a queue keeps what fails by its own redrivePolicy: Queue(…, deadLetters: .to(failures, after: 5))
        """
      ])
  }

  @Test func `A time to begin at that is missing, or that tables do not take`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
        let worker = workerFunction("Worker", may: ["kinesis:*", "dynamodb:*"])
        mapping("First", worker) {
          $0["EventSourceArn"] = clicks.arn.asJSON
          $0["StartingPosition"] = "AT_TIMESTAMP"
        }
        mapping("Second", worker) {
          $0["EventSourceArn"] = attribute(orders.node, "StreamArn")
          $0["StartingPosition"] = "AT_TIMESTAMP"
        }
      })
    #expect(
      found == [
        """
        +4: error: StartingPosition of First is AT_TIMESTAMP, and StartingPositionTimestamp is not set \
        [missing-property]
          hint: say when, or let Trigger.stream(…) write both: startingAt: .timestamp(…)
        """,
        """
        +8: error: StartingPosition of Second is AT_TIMESTAMP, which Lambda does not take for streams of tables; \
        its source is Orders [unfit-setting]
          hint: write LATEST or TRIM_HORIZON, as Trigger.stream(…) does with startingAt:
        """,
      ])
  }

  @Test func `Pipes from streams that do not say where they begin`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let jobs = Queue("Jobs")
        let role = Role("Reading", assumedBy: "pipes.amazonaws.com") { Allow(["kinesis:*", "sqs:*"], on: ["*"]) }
        for (name, parameters) in [
          ("First", Value<JSON>([:])), ("Second", ["KinesisStreamParameters": ["StartingPosition": "AT_TIMESTAMP"]]),
          ("Third", ["KinesisStreamParameters": ["StartingPosition": "LATEST"]]),
        ] {
          RawResource("AWS::Pipes::Pipe", name) {
            $0["RoleArn"] = role.arn.asJSON
            $0["Source"] = clicks.arn.asJSON
            $0["SourceParameters"] = parameters
            $0["Target"] = jobs.arn.asJSON
          }
        }
      })
    #expect(
      found == [
        """
        +8: error: First reads Clicks, and does not set StartingPosition in \
        SourceParameters.KinesisStreamParameters [missing-property]
          hint: write LATEST or TRIM_HORIZON, as Pipe(…, from: …, startingAt: .latest) does
        """,
        """
        +8: error: StartingPosition in SourceParameters.KinesisStreamParameters of Second is AT_TIMESTAMP, and \
        StartingPositionTimestamp is not set [missing-property]
          hint: say when, as Pipe(…, from: …, startingAt: .timestamp(…)) does
        """,
      ])
  }
}
