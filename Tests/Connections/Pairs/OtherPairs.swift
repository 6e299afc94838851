import Formwork

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
    let machine = RawResource("AWS::StepFunctions::StateMachine", "Machine") {
      $0["RoleArn"] = Role("MachineRole", assumedBy: .stepFunctions).arn.asJSON
      $0["Definition"] = ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]]
    }
    Trigger.event(pattern, on: shop).calls(billing)
    Trigger.event(pattern, on: shop).calls(heard)
    Trigger.event(pattern, on: shop).calls(clicks)
    Trigger.event(pattern, on: shop).calls(machine)
    Trigger.event(pattern, id: "Copied").calls(shop)
    Trigger.event(pattern).calls(lines)
    Trigger.schedule(.rate(.hours(1))).calls(billing)
    Trigger.schedule(.rate(.hours(1))).calls(heard)
    Trigger.schedule(.rate(.hours(1))).calls(clicks)
    Trigger.schedule(.rate(.hours(1))).calls(machine)
    Trigger.schedule(.rate(.hours(1))).calls(shop)
    Trigger.scheduleByRule(.rate(.hours(1)), id: "Hourly").calls(billing)
    Trigger.scheduleByRule(.rate(.hours(1)), id: "Hourly").calls(machine)
    Trigger.logs(of: lines, matching: "ERROR").calls(clicks)
    Output("Topic", placed.arn)
  }

  static let piped = Stack("Piped", data: .goesWithStack) {
    let jobs = Queue("Jobs")
    let done = Queue("Done")
    let clicks = DataStream("Clicks", shards: 1)
    let orders = Table("Orders", partitionKey: .string("id"), stream: .newAndOldImages)
    let shop = EventBus("Shop")
    let heard = Topic("Heard")
    Pipe("QueueToQueue", from: jobs, by: worker("Enriching"), to: done, batchSize: 5)
    Pipe("StreamToBus", from: clicks, to: shop, startingAt: .latest)
    Pipe("TableToTopic", from: orders, to: heard, startingAt: .trimHorizon, filters: [["eventName": ["INSERT"]]])
    Pipe("QueueToFunction", from: done, to: worker("Target"))
  }
}
