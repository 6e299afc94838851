import Formwork
import Testing

/// Which triggers SAM prints as events of the function, and which stay plain.
struct TriggerEventTests {
  private func function(
    _ id: String = "Worker", role: Role? = nil, @LambdaFunctionBuilder _ content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "a.h", code: .object(bucket: "code", key: "app.zip"), role: role,
      content: content)
  }

  private func document(_ stack: Stack) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: .sam)
    #expect(outcome.diagnostics.errors.map(\.description) == [])
    return try #require(outcome.rendering?.document["Resources"])
  }

  /// The events of the worker: name, type and the names of the properties.
  private func events(_ stack: Stack) throws -> [String] {
    let events = try document(stack)["Worker"]?["Properties"]?["Events"]?.members ?? []
    return events.map { event in
      let names = event.value["Properties"]?.members?.map(\.key) ?? []
      return "\(event.key) \(event.value["Type"]?.string ?? "") \(names.joined(separator: ", "))"
    }
  }

  private func plain(_ stack: Stack, _ types: String...) throws -> [String] {
    let members = try document(stack).members ?? []
    return members.filter { types.contains($0.value["Type"]?.string ?? "") }.map(\.key)
  }

  @Test func `A queue, a stream and the stream of a table`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      let clicks = DataStream("Clicks")
      let orders = Table("Orders", partitionKey: .string("id"), stream: .newImage)
      let failures = Queue("Failures")
      function {
        Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
        Trigger.stream(clicks, startingAt: .latest)
        Trigger.stream(orders, startingAt: .trimHorizon, onFailure: failures)
      }
    }
    #expect(
      try events(stack) == [
        "Jobs SQS Queue, BatchSize, FunctionResponseTypes", "Clicks Kinesis Stream, StartingPosition",
        "Orders DynamoDB Stream, StartingPosition, DestinationConfig",
      ])
    #expect(try plain(stack, "AWS::Lambda::EventSourceMapping").isEmpty)
    #expect(
      try plain(stack, "AWS::IAM::RolePolicy")
        == ["WorkerRoleJobs", "WorkerRoleClicks", "WorkerRoleOrders", "WorkerRoleFailures"])
  }

  @Test func `Kafka, a broker and documents`() throws {
    let login = Existing(
      "AWS::SecretsManager::Secret", arn: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:login-abcdef")
    let stack = Stack("S") {
      function {
        Trigger.kafka(
          Existing("AWS::MSK::Cluster", arn: "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1"), topic: "orders",
          startingAt: .latest, id: "Managed", consumerGroup: "group")
        Trigger.kafka(
          bootstrapServers: ["a.example.com:9092"], topic: "orders", access: [.basic(login), .subnet("subnet-1")],
          startingAt: .latest, id: "Own")
        Trigger.broker(
          Existing("AWS::AmazonMQ::Broker", arn: "arn:aws:mq:eu-west-1:123456789012:broker:b:1"), queue: "orders",
          access: [.basic(login)], id: "Mq")
        Trigger.documents(
          Existing("AWS::DocDB::DBCluster", arn: "arn:aws:rds:eu-west-1:123456789012:cluster:docs"), database: "shop",
          access: [.basic(login)], startingAt: .latest, id: "Docs")
      }
    }
    #expect(
      try events(stack) == [
        "Managed MSK Stream, StartingPosition, Topics, ConsumerGroupId",
        "Own SelfManagedKafka KafkaBootstrapServers, StartingPosition, Topics, SourceAccessConfigurations",
        "Mq MQ Broker, Queues, SourceAccessConfigurations",
        "Docs DocumentDB Cluster, StartingPosition, SourceAccessConfigurations, DatabaseName",
      ])
  }

  @Test func `A topic, a bus and schedules`() throws {
    let stack = Stack("S") {
      let placed = Topic("Placed")
      let shop = EventBus("Shop")
      function {
        Trigger.topic(placed, filter: ["kind": ["paid"]])
        Trigger.event(["source": ["shop"]], on: shop, retries: 2)
        Trigger.schedule(.rate(.hours(1)))
        Trigger.scheduleByRule(.rate(.days(1)), id: "Daily", enabled: false)
      }
    }
    #expect(
      try events(stack) == [
        "Placed SNS Topic, FilterPolicy", "Shop EventBridgeRule EventBusName, Pattern, RetryPolicy",
        "Schedule ScheduleV2 ScheduleExpression, OmitName", "Daily Schedule Schedule, State",
      ])
    #expect(try plain(stack, "AWS::SNS::Subscription", "AWS::Events::Rule", "AWS::Scheduler::Schedule").isEmpty)
  }

  @Test func `A bucket, lines of a log group, devices, a pool and a skill`() throws {
    let stack = Stack("S") {
      let uploads = Bucket("Uploads")
      let lines = Logs.LogGroup("Lines")
      let users = RawResource("AWS::Cognito::UserPool", "Users")
      function {
        Trigger.bucket(uploads, on: .objectCreated, suffix: ".jpg")
        Trigger.logs(of: lines, matching: "ERROR")
        Trigger.iot("SELECT * FROM 'a'")
        Trigger.cognito(users, at: .preSignUp)
        Trigger.alexa(skill: "amzn1.ask.skill.1")
      }
    }
    #expect(
      try events(stack) == [
        "Uploads S3 Bucket, Events, Filter", "Logs CloudWatchLogs LogGroupName, FilterPattern", "IoT IoTRule Sql",
        "Users Cognito UserPool, Trigger", "Alexa AlexaSkill SkillId",
      ])
    #expect(try plain(stack, "AWS::Lambda::Permission").isEmpty)
    #expect(try document(stack)["Uploads"]?["Properties"]?["NotificationConfiguration"] == nil)
  }

  @Test func `Outcomes of asynchronous calls are a property of the function`() throws {
    let stack = Stack("S") {
      let failures = Queue("Failures")
      function { Destination(onFailure: failures, retries: 1) }
    }
    let configuration = try document(stack)["Worker"]?["Properties"]?["EventInvokeConfig"]
    #expect(configuration?["DestinationConfig"]?["OnFailure"]?["Type"]?.string == "SQS")
    #expect(configuration?["MaximumRetryAttempts"] == .int(1))
    #expect(try plain(stack, "AWS::Lambda::EventInvokeConfig").isEmpty)
  }

  // MARK: Plain

  @Test func `A bucket whose function refers to it stays plain`() throws {
    let stack = Stack("S") {
      let uploads = Bucket("Uploads", bucketName: "uploads")
      function {
        Environment(["BUCKET": uploads.arn])
        Trigger.bucket(uploads, on: .objectCreated, via: .eventBridge)
      }
      function("Other") { Trigger.bucket(uploads, on: .objectRemoved) }
    }
    #expect(try events(stack) == ["Uploads EventBridgeRule Pattern"])
  }

  @Test func `A rule with a queue for what is not delivered stays plain`() throws {
    let stack = Stack("S") {
      let failures = Queue("Failures")
      function { Trigger.event(["source": ["shop"]], onFailure: failures) }
    }
    #expect(try events(stack).isEmpty)
    #expect(try plain(stack, "AWS::Events::Rule") == ["WorkerEvent"])
  }

  @Test func `A schedule whose queue has a key of its own stays plain`() throws {
    let stack = Stack("S") {
      let failures = Queue("Failures", key: EncryptionKey("Data"))
      function { Trigger.schedule(.rate(.hours(1)), onFailure: failures) }
    }
    #expect(try events(stack).isEmpty)
    #expect(try plain(stack, "AWS::Scheduler::Schedule") == ["WorkerSchedule"])
  }

  @Test func `A trigger whose function cannot wait for its rights stays plain`() throws {
    let stack = Stack("S") {
      let uploads = Bucket("Uploads")
      let clicks = DataStream("Clicks")
      function {
        Trigger.bucket(uploads, on: .objectCreated)
        Trigger.stream(clicks, startingAt: .latest, onFailure: uploads)
      }
    }
    #expect(try events(stack) == ["Uploads S3 Bucket, Events"])
    #expect(try plain(stack, "AWS::Lambda::EventSourceMapping") == ["WorkerClicks"])
    #expect(try document(stack)["WorkerClicks"]?["DependsOn"] != nil)
  }

  @Test func `Ids are the same on CloudFormation and in SAM where all is plain`() throws {
    let stack = Stack("S") {
      let jobs = Queue("Jobs")
      Trigger.schedule(.rate(.hours(1))).calls(jobs)
      Topic("Placed") { Subscription(to: jobs) }
    }
    let template = Synthesizer(files: nil).render(stack, for: .cloudFormation).rendering?.document["Resources"]
    #expect(try document(stack).members?.map(\.key) == template?.members?.map(\.key))
  }
}
