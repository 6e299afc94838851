import Formwork
import FormworkEvents
import TestSupport
import Testing

/// What is renamed stays what it is: between the outputs before and after, nothing but ids differs.
@Suite struct RenamedConstructTests {
  /// A stack with a construct that is called by an id, and was called something else before.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let stack: @Sendable (_ id: String, _ former: String?) -> Stack

    init(_ description: String, _ stack: @escaping @Sendable (String, String?) -> Stack) {
      testDescription = description
      self.stack = stack
    }
  }

  private static func function(_ id: String = "Worker") -> LambdaFunction {
    LambdaFunction(id, runtime: .python3_13, handler: "app.handler", code: .zip("app.zip"))
  }

  private static let functions = [
    Sample("function") { id, former in
      Stack("Shop") {
        let orders = Table("Orders", partitionKey: .string("id"))
        let (jobs, failed, news) = (Queue("Jobs"), Queue("Failed"), Topic("News"))
        LambdaFunction(id, runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          FunctionURL(.awsIam)
          Tracing(.active)
          DeadLetter(to: failed)
          Trigger.queue(jobs)
          Trigger.schedule(.rate(.minutes(5)))
          Trigger.topic(news)
          Allow(.read, .write, on: orders)
        }
        .formerly(former)
      }
    },
    Sample("function with an alias") { id, former in
      Stack("Shop") {
        let jobs = Queue("Jobs")
        LambdaFunction(id, runtime: .python3_13, handler: "app.handler", code: .inlinePython("def handler(e, c): pass"))
        {
          Alias("live", scaling: ProvisionedScaling(1...5))
          Trigger.queue(jobs)
          FunctionURL(.awsIam)
        }
        .formerly(former)
      }
    },
    Sample("function under a given role") { id, former in
      Stack("Shop") {
        let jobs = Queue("Jobs")
        LambdaFunction(
          id, runtime: .python3_13, handler: "app.handler", code: .zip("app.zip"),
          role: Role("Shared", assumedBy: .lambda)
        ) {
          Policy("New") { Allow(["sqs:SendMessage"], on: [jobs.arn]) }
          Allow(.send, on: jobs)
        }
        .formerly(former)
      }
    },
    Sample("role of a function") { id, former in
      Stack("Shop") {
        let jobs = Queue("Jobs")
        let role = former.map { Role(id, assumedBy: .lambda).renamed(from: $0) } ?? Role(id, assumedBy: .lambda)
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip"), role: role) {
          Allow(.send, on: jobs)
        }
      }
    },
  ]

  private static let others = [
    Sample("table") { id, former in
      Stack("Shop") {
        let table = Table(id, partitionKey: .string("id"), stream: .newImage)
          .terraform { $0["name"] = "shop-old" }.formerly(former)
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          Trigger.stream(table, startingAt: .latest)
          Allow(.read, on: table)
        }
      }
    },
    Sample("queue") { id, former in
      Stack("Shop") {
        let queue = Queue(id).formerly(former)
        Topic("News").subscription(to: queue)
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          Trigger.queue(queue)
        }
      }
    },
    Sample("topic") { id, former in
      Stack("Shop") {
        let topic = Topic(id).formerly(former)
        topic.subscription(to: Queue("Jobs"))
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          Trigger.topic(topic)
          Allow(.publish, on: topic)
        }
      }
    },
    Sample("bucket") { id, former in
      Stack("Shop") {
        let bucket = Bucket(id).formerly(former)
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          Trigger.bucket(bucket, on: .objectCreated)
          Allow(.read, on: bucket)
        }
      }
    },
    Sample("data stream") { id, former in
      Stack("Shop") {
        let stream = DataStream(id).formerly(former)
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          Trigger.stream(stream, startingAt: .latest)
        }
      }
    },
    Sample("event bus") { id, former in
      Stack("Shop") {
        let bus = EventBus(id).formerly(former)
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
          Trigger.event(["source": ["shop"]], on: bus)
          Allow(.send, on: bus)
        }
      }
    },
    Sample("state machine") { id, former in
      Stack("Shop") {
        let worker = function()
        StateMachine(
          id,
          definition: [
            "StartAt": "Work", "States": ["Work": ["Type": "Task", "Resource": .init(worker.arn), "End": true]],
          ], type: .express
        ) {
          Trigger.schedule(.rate(.minutes(5)))
        }
        .formerly(former)
      }
    },
    Sample("HTTP API") { id, former in
      Stack("Shop") {
        let worker = function()
        HTTPAPI(id) { Route(.get, "/", to: worker) }.formerly(former)
      }
    },
    Sample("key") { id, former in
      Stack("Shop") { Queue("Jobs", key: EncryptionKey(id).formerly(former)) }
    },
    Sample("alarm") { id, former in
      Stack("Shop") {
        function().alarm(.errors, above: 5, id: id, tell: Topic("News")).formerly(former.map { "Worker/\($0)" })
      }
    },
    Sample("pipe") { id, former in
      Stack("Shop") {
        let pipe = Pipe(id, from: Queue("Jobs"), to: function())
        former.map { pipe.renamed(from: $0) } ?? pipe
      }
    },
    Sample("group") { id, former in
      Stack("Shop") {
        let group = Group(id) {
          let (jobs, bus) = (Queue("Jobs"), EventBus("Bus"))
          function("Runner").allow(.send, on: jobs)
          LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("app.zip")) {
            Trigger.queue(jobs)
            Trigger.event(["source": ["shop"]], on: bus)
          }
          Pipe("Copied", from: Queue("Other"), to: jobs)
        }
        former.map { group.renamed(from: $0) } ?? group
      }
    },
    Sample("log group") { id, former in
      Stack("Shop") {
        Logs.LogGroup(id).formerly(former)
      }
    },
  ]

  @Test(arguments: functions + others) func `Nothing but ids differs`(sample: Sample) throws {
    let differences = try renameDifferences(sample.stack("Old", nil), sample.stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func `A group of the same name is not renamed with it`() throws {
    let stack = Stack("Shop") {
      Self.function("Audit").renamed(from: "Old")
      Group("Audit") { Queue("Lines") }
    }
    let moved = try compact(stack, .terraform, "moved")
    #expect(moved.contains("aws_iam_role.old_role") && !moved.contains("lines"), "\(moved)")
  }

  @Test(arguments: functions + others) func `Without the former id more differs`(sample: Sample) throws {
    #expect(try !renameDifferences(sample.stack("Old", nil), sample.stack("New", nil)).isEmpty)
  }
}
