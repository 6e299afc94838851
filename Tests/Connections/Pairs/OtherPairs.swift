import Formwork
import FormworkDelivery

extension Stack {
  static let sent = Stack("Sent", data: .goesWithStack) {
    let billing = Queue("Billing")
    let failures = Queue("Failures")
    let placed = Topic("Placed") {
      Subscription(to: billing, raw: true, filter: ["kind": ["paid"]], deadLetters: failures)
      Subscription.email("shop@example.com")
      Subscription.https("https://example.com/hook")
    }
    let pattern: Value<JSON> = ["source": ["shop"]]
    let shop = EventBus("Shop")
    let clicks = DataStream("Clicks", shards: 1)
    let heard = Topic("Heard")
    let lines = Logs.LogGroup("Lines", logGroupName: "/aws/events/lines", retentionInDays: 7)
    let ordered = Queue("Ordered", fifo: true, deduplicatesByContent: true)
    Trigger.event(pattern, on: shop).calls(billing)
    Trigger.event(["source": ["till"]], on: shop, messageGroup: "till").calls(ordered)
    // Of other sources, since the player of these events knows no topics and streams as targets.
    Trigger.event(["source": ["warehouse"]], on: shop).calls(heard)
    Trigger.event(["source": ["warehouse"]], on: shop, partitionKeyPath: "$.detail.id").calls(clicks)
    Trigger.event(pattern, id: "Copied").calls(shop)
    Trigger.event(pattern).calls(lines)
    Trigger.logs(of: lines, matching: "ERROR").calls(clicks)
    Output("Topic", placed.arn)
  }

  static let timed = Stack("Timed", data: .goesWithStack) {
    let billing = Queue("Billing")
    let heard = Topic("Heard")
    let clicks = DataStream("Clicks", shards: 1)
    let shop = EventBus("Shop")
    let ordered = Queue("Ordered", fifo: true, deduplicatesByContent: true)
    Trigger.schedule(.rate(.hours(1))).calls(billing)
    Trigger.schedule(.rate(.hours(1)), messageGroup: "ticks").calls(ordered)
    Trigger.schedule(.rate(.hours(1))).calls(heard)
    Trigger.schedule(.rate(.hours(1)), partitionKey: "ticks").calls(clicks)
    Trigger.schedule(.rate(.hours(1)), source: "shop", detailType: "Tick").calls(shop)
    Trigger.scheduleByRule(.rate(.hours(1)), id: "Hourly").calls(billing)
    Trigger.scheduleByRule(.rate(.hours(1)), id: "Hourly", messageGroup: "ticks").calls(ordered)
  }

  static let machines = Stack("Machines") {
    let machine = RawResource("AWS::StepFunctions::StateMachine", "Machine") {
      $0["RoleArn"] = Role("MachineRole", assumedBy: .stepFunctions).arn.asJSON
      $0["Definition"] = ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]]
    }
    Trigger.event(["source": ["shop"]]).calls(machine)
    Trigger.schedule(.rate(.hours(1))).calls(machine)
    Trigger.scheduleByRule(.rate(.hours(1)), id: "Hourly").calls(machine)
    Pipe("Started", from: Queue("Jobs"), to: machine)
  }

  /// Tasks of Amazon ECS, and delivery streams of Amazon Data Firehose.
  static let tasks = Stack("Tasks", data: .goesWithStack) {
    let report = RawResource("AWS::ECS::TaskDefinition", "Report") {
      $0["Family"] = "report"
      $0["Cpu"] = "256"
      $0["Memory"] = "512"
      $0["NetworkMode"] = "awsvpc"
      $0["RequiresCompatibilities"] = ["FARGATE"]
      $0["ExecutionRoleArn"] = Role("Execution", assumedBy: .ecsTasks).arn.asJSON
      $0["ContainerDefinitions"] = [
        ["Name": "report", "Image": "public.ecr.aws/docker/library/busybox:stable", "Essential": true]
      ]
    }
    let cluster = RawResource("AWS::ECS::Cluster", "Cluster")
    let subnets: Value<[String]> = ["subnet-0123456789abcdef0"]
    Trigger.schedule(.rate(.hours(1))).runs(report, on: cluster, subnets: subnets)
    Trigger.event(["source": ["shop"]]).runs(report, on: cluster, count: 2, subnets: subnets)
    let lines = DeliveryStream("Lines", to: Bucket("Archive"))
    let source = worker("Source")
    Trigger.logs(of: source.logGroup ?? Logs.LogGroup("Other")).calls(lines)
    Trigger.event(["source": ["shop"]]).calls(lines)
    Topic("Placed") { Subscription(to: lines) }
  }

  static let piped = Stack("Piped", data: .goesWithStack) {
    let jobs = Queue("Jobs")
    let done = Queue("Done")
    let clicks = DataStream("Clicks", shards: 1)
    let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
    let shop = EventBus("Shop")
    let heard = Topic("Heard")
    Pipe("QueueToQueue", from: jobs, by: worker("Enriching"), to: done, batchSize: 5)
    let ordered = Queue("Ordered", fifo: true)
    let failures = Queue("Failures")
    Pipe(
      "StreamToBus", from: clicks, to: shop, startingAt: .latest, window: 10, retries: 3, maximumAge: 3_600,
      parallelization: 2, splitsOnError: true, onFailure: failures, source: "clicks", detailType: "Click")
    Pipe(
      "TableToTopic", from: orders, to: heard, startingAt: .trimHorizon, filters: [["eventName": ["INSERT"]]],
      onFailure: Topic("Broken"))
    Pipe("QueueToFunction", from: done, to: worker("Target"))
    Pipe(
      "QueueToFIFO", from: jobs, to: ordered, window: 20, messageGroup: "$.body.customer",
      deduplicationId: "$.messageId")
    Pipe("QueueToStream", from: jobs, to: DataStream("Copied", shards: 1), partitionKey: "$.messageId")
  }
}
