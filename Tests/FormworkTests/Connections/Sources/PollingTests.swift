import Formwork
import Testing

/// Mappings by which Lambda polls a source.
struct PollingTests {
  @Test func `A role that may not receive`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let worker = workerFunction("Worker")
        mapping("Work", worker) { $0["EventSourceArn"] = jobs.arn.asJSON }
      })
    #expect(
      found == [
        """
        +3: error: Work polls Jobs for Worker, but its role WorkerRole may not do sqs:ReceiveMessage there \
        [missing-right]
          hint: let Trigger.queue(…) in the function's braces give the right, or write Allow(.receive, on: …) for \
        Jobs
        """
      ])
  }

  @Test func `A role that may not read a stream`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        mapping("Work", workerFunction("Worker")) {
          $0["EventSourceArn"] = clicks.arn.asJSON
          $0["StartingPosition"] = "LATEST"
        }
      })
    #expect(
      found == [
        """
        +2: error: Work polls Clicks for Worker, but its role WorkerRole may not do kinesis:GetRecords there \
        [missing-right]
          hint: let Trigger.stream(…) in the function's braces give the right, or write \
        Allow(["kinesis:GetRecords"], on: […]) for Clicks
        """
      ])
  }

  @Test func `A role that may not read the stream of a table`() {
    let found = findings(
      in: Stack("S") {
        let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
        mapping("Work", workerFunction("Worker")) {
          $0["EventSourceArn"] = attribute(orders.node, "StreamArn")
          $0["StartingPosition"] = "LATEST"
        }
      })
    #expect(
      found == [
        """
        +2: error: Work polls Orders for Worker, but its role WorkerRole may not do dynamodb:GetRecords there \
        [missing-right]
          hint: let Trigger.stream(…) in the function's braces give the right, or write \
        Allow(["dynamodb:GetRecords"], on: […]) for Orders
        """
      ])
  }

  @Test func `The address of a queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker")) { $0["EventSourceArn"] = jobs.queueUrl.asJSON }
      })
    #expect(
      found == [
        """
        +2: error: EventSourceArn of Work is Jobs.QueueUrl, the address of a queue; Lambda asks for its ARN \
        [wrong-address]
          hint: write Jobs.Arn, or let Trigger.queue(…) in the function's braces write it
        """
      ])
  }

  @Test func `The name of a stream`() {
    let found = findings(
      in: Stack("S") {
        let clicks = RawResource("AWS::Kinesis::Stream", "Clicks")
        mapping("Work", workerFunction("Worker")) {
          $0["EventSourceArn"] = clicks["Name"].asJSON
          $0["StartingPosition"] = "LATEST"
        }
      })
    #expect(
      found == [
        """
        +2: error: EventSourceArn of Work is Clicks.Name, the name of a stream; Lambda asks for its ARN \
        [wrong-address]
          hint: write Clicks.Arn, or let Trigger.stream(…) in the function's braces write it
        """
      ])
  }

  @Test func `The ARN of a table`() {
    let found = findings(
      in: Stack("S") {
        let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
        mapping("Work", workerFunction("Worker")) {
          $0["EventSourceArn"] = orders.arn.asJSON
          $0["StartingPosition"] = "LATEST"
        }
      })
    #expect(
      found == [
        """
        +2: error: EventSourceArn of Work is Orders.Arn, the ARN of the table; Lambda asks for the ARN of its \
        stream [wrong-address]
          hint: write Orders.StreamArn, or let Trigger.stream(…) in the function's braces write it
        """
      ])
  }

  @Test func `A table without a stream`() {
    let found = findings(
      in: Stack("S") {
        let orders = Table("Orders", partitionKey: .string("id"))
        mapping("Work", workerFunction("Worker")) {
          $0["EventSourceArn"] = attribute(orders.node, "StreamArn")
          $0["StartingPosition"] = "LATEST"
        }
      })
    #expect(
      found == [
        """
        +2: error: Work polls the stream of Orders, which has none [unfit-setting]
          +1: note: Orders is declared here
          hint: turn it on: streamSpecification, or Table(…, stream: .newAndOldImages)
        """
      ])
  }

  @Test func `No position for a stream`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        mapping("Work", workerFunction("Worker", may: ["kinesis:*"])) { $0["EventSourceArn"] = clicks.arn.asJSON }
      })
    #expect(
      found == [
        """
        +2: error: Work does not set StartingPosition, which Lambda needs for streams; its source is Clicks \
        [missing-property]
          hint: set startingPosition to LATEST or TRIM_HORIZON, as Trigger.stream(…) does with startingAt:
        """
      ])
  }

  @Test func `Settings of streams for a queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["StartingPosition"] = "LATEST"
          $0["ParallelizationFactor"] = 2
          $0["BisectBatchOnFunctionError"] = true
        }
      })
    #expect(
      found == [
        """
        +2: error: Work sets ParallelizationFactor, which Lambda does not take for queues; its source is Jobs \
        [unfit-setting]
          hint: take it out; Trigger.queue(…) offers what such a source takes
        """,
        """
        +2: error: Work sets BisectBatchOnFunctionError, which Lambda does not take for queues; its source is \
        Jobs [unfit-setting]
          hint: take it out; Trigger.queue(…) offers what such a source takes
        """,
        """
        +2: error: Work sets StartingPosition, which Lambda does not take for queues; its source is Jobs \
        [unfit-setting]
          hint: take it out; Trigger.queue(…) offers what such a source takes
        """,
      ])
  }

  @Test func `A destination for what fails of a queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        let failures = Queue("Failures")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
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

  @Test func `Settings of queues for a stream`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        mapping("Work", workerFunction("Worker", may: ["kinesis:*"])) {
          $0["EventSourceArn"] = clicks.arn.asJSON
          $0["StartingPosition"] = "LATEST"
          $0["ScalingConfig"] = ["MaximumConcurrency": 5]
        }
      })
    #expect(
      found == [
        """
        +2: error: Work sets ScalingConfig, which Lambda does not take for streams; its source is Clicks \
        [unfit-setting]
          hint: take it out; Trigger.stream(…) offers what such a source takes
        """
      ])
  }

  @Test func `A large batch without a window`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs")
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs.arn.asJSON
          $0["BatchSize"] = 100
        }
      })
    #expect(
      found == [
        """
        +2: error: BatchSize of Work is 100, and MaximumBatchingWindowInSeconds is not set; beyond 10 Lambda asks \
        for a window of at least 1 s [unfit-setting]
          hint: write Trigger.queue(…, batchSize: 100, window: 1), or a batchSize of 10 or less
        """
      ])
  }

  @Test func `A large batch of a FIFO queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = RawResource("AWS::SQS::Queue", "Jobs") { $0["FifoQueue"] = true }
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs["Arn"].asJSON
          $0["BatchSize"] = 100
        }
      })
    #expect(
      found == [
        """
        +2: error: BatchSize of Work is 100; of a FIFO queue, Jobs, Lambda takes at most 10 at a time \
        [unfit-setting]
          hint: set batchSize to 10 or less
        """
      ])
  }

  @Test func `A window of a FIFO queue`() {
    let found = findings(
      in: Stack("S") {
        let jobs = RawResource("AWS::SQS::Queue", "Jobs") { $0["FifoQueue"] = true }
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) {
          $0["EventSourceArn"] = jobs["Arn"].asJSON
          $0["MaximumBatchingWindowInSeconds"] = 5
        }
      })
    #expect(
      found == [
        """
        +2: error: Work sets MaximumBatchingWindowInSeconds; Lambda takes no window for a FIFO queue, Jobs \
        [unfit-setting]
          hint: take the window out
        """
      ])
  }

  @Test func `Messages that are seen again before the function ends`() {
    let found = findings(
      in: Stack("S") {
        let jobs = Queue("Jobs", visibilityTimeout: 20)
        mapping("Work", workerFunction("Worker", may: ["sqs:*"])) { $0["EventSourceArn"] = jobs.arn.asJSON }
      })
    #expect(
      found == [
        """
        +2: error: Jobs hides messages for 20 s, less than the timeout of Worker, 30 s; Lambda refuses such a \
        mapping [timeout-mismatch]
          +1: note: Jobs is declared here
          hint: set visibilityTimeout of Jobs to 180, six times the function's timeout
        """
      ])
  }

  @Test func `A destination where the role may not send`() {
    let found = findings(
      in: Stack("S") {
        let clicks = DataStream("Clicks")
        let failures = Queue("Failures")
        mapping("Work", workerFunction("Worker", may: ["kinesis:*"])) {
          $0["EventSourceArn"] = clicks.arn.asJSON
          $0["StartingPosition"] = "LATEST"
          $0["DestinationConfig"] = ["OnFailure": ["Destination": failures.arn.asJSON]]
        }
      })
    #expect(
      found == [
        """
        +3: error: DestinationConfig.OnFailure.Destination of Work is Failures, but the role of Worker, \
        WorkerRole, may not do sqs:SendMessage there [missing-right]
          hint: give it the right: Allow(.send, on: …) for Failures in the braces of WorkerRole, or write \
        onFailure: in the function's trigger
        """
      ])
  }
}
