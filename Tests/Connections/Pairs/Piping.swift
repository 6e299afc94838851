import Formwork
import FormworkIntegration

extension Stack {
  /// Pipes from brokers outside the stack, and to what runs and stores outside of it.
  static let reached = Stack("Reached", data: .goesWithStack) {
    let jobs = Queue("Jobs")
    let done = Queue("Done")
    let cluster = Existing(
      "AWS::MSK::Cluster",
      arn: "arn:aws:kafka:us-east-1:123456789012:cluster/events/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5")
    let broker = Existing(
      "AWS::AmazonMQ::Broker",
      arn: "arn:aws:mq:us-east-1:123456789012:broker:orders:b-6357e0b2-0e6a-4b86-a0b4-70df934c2e31")
    let secret = Existing(
      "AWS::SecretsManager::Secret", arn: "arn:aws:secretsmanager:us-east-1:123456789012:secret:broker-AbCdEf")
    Pipe("FromKafka", from: .kafka(cluster, topic: "orders", startingAt: .latest), to: .queue(done))
    Pipe("FromSecured", from: .kafka(cluster, topic: "orders", access: [.scram512(secret)]), to: .queue(done))
    Pipe(
      "FromOwn",
      from: .kafka(
        bootstrapServers: ["broker1.example.com:9092", "broker2.example.com:9092"], topic: "orders",
        access: [.scram256(secret), .subnet("subnet-0123456789abcdef0"), .securityGroup("sg-0123456789abcdef0")]),
      to: .queue(done))
    Pipe("FromActiveMQ", from: .activeMQ(broker, queue: "orders", access: .basic(secret)), to: .queue(done))
    Pipe(
      "FromRabbitMQ", from: .rabbitMQ(broker, queue: "orders", virtualHost: "/shop", access: .basic(secret)),
      to: .queue(done))
    let shop = Existing(
      "AWS::Events::ApiDestination",
      arn: "arn:aws:events:us-east-1:123456789012:api-destination/shop/6357e0b2-0e6a-4b86-a0b4-70df934c2e31")
    let api = HTTPAPI("Api")
    Pipe(
      "ByAPI", from: .queue(jobs, batchSize: 1),
      by: .api(api, stage: "prod", .post, "/orders/*", .init(pathValues: ["$.body.id"])),
      to: .destination(shop, .init(headers: ["Shop": "$.body.shop"])), input: "{\"id\": <$.body.id>}")
    Pipe(
      "ByDestination", from: .queue(jobs), by: .destination(shop),
      to: .api(api, stage: "prod", .put, "/done"), description: "Of the shop", runs: false)
    let subnets: Value<[String]> = ["subnet-0123456789abcdef0"]
    Pipe(
      "ToTask", from: .queue(jobs),
      to: .task(
        Existing("AWS::ECS::TaskDefinition", arn: "arn:aws:ecs:us-east-1:123456789012:task-definition/report:1"),
        on: Existing("AWS::ECS::Cluster", arn: "arn:aws:ecs:us-east-1:123456789012:cluster/main"), count: 2,
        subnets: subnets, overrides: ["ContainerOverrides": [["Name": "report", "Command": ["$.body.id"]]]]))
    Pipe(
      "ToJob", from: .queue(jobs),
      to: .job(
        Existing("AWS::Batch::JobDefinition", arn: "arn:aws:batch:us-east-1:123456789012:job-definition/pack:1"),
        on: Existing("AWS::Batch::JobQueue", arn: "arn:aws:batch:us-east-1:123456789012:job-queue/main"),
        named: "pack", parameters: ["id": "$.body.id"], attempts: 2))
    Pipe(
      "ToPipeline", from: .queue(jobs),
      to: .pipeline(
        Existing("AWS::SageMaker::Pipeline", arn: "arn:aws:sagemaker:us-east-1:123456789012:pipeline/train"),
        parameters: ["id": "$.body.id"]))
    Pipe(
      "ToWorkgroup", from: .queue(jobs),
      to: .statements(
        ["$.body.sql"],
        on: Existing(
          "AWS::RedshiftServerless::Workgroup",
          arn: "arn:aws:redshift-serverless:us-east-1:123456789012:workgroup/6357e0b2-0e6a-4b86-a0b4-70df934c2e31"),
        database: "shop", secret: secret))
    Pipe(
      "ToCluster", from: .queue(jobs),
      to: .statements(["$.body.sql"], onCluster: "main", database: "shop", user: "app", tellsEnd: true))
    Pipe(
      "ToAssessment", from: .queue(jobs),
      to: .assessment(
        Existing(
          "AWS::Inspector::AssessmentTemplate",
          arn: "arn:aws:inspector:us-east-1:123456789012:target/0-nvgVhaxX/template/0-7sbz2Kz0")))
    Pipe(
      "ToLines", from: .queue(jobs),
      to: .logs(Logs.LogGroup("Lines", retentionInDays: 7), timestamp: "$.attributes.SentTimestamp"))
  }

  /// Express state machines that a pipe waits for, and functions that it does not wait for.
  static let awaited = Stack("Awaited", data: .goesWithStack) {
    let jobs = Queue("Jobs")
    let check = StateMachine(
      "Check", definition: ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]], type: .express)
    let pack = StateMachine(
      "Pack", definition: ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]], type: .express)
    Pipe("Checked", from: .queue(jobs), by: .machine(check), to: .machine(pack, waits: true))
    Pipe("Told", from: .queue(jobs), by: .function(worker("Enriching")), to: .function(worker("Telling"), waits: false))
  }
}
