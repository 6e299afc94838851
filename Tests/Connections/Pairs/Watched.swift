import Formwork

extension Stack {
  /// Alarms on resources that have metrics, and whom they tell. An HTTP API is not among them: its stage has
  /// another id in SAM.
  static let watched = Stack("Watched", data: .goesWithStack) {
    let pager = Topic("Pager")
    let mender = worker("Mender")
    let work = worker("Work")
    work.alarm(.errors, above: 5, for: 3, of: .minutes(1), tell: pager)
    work.alarm(.duration, above: 2_500, statistic: .percentile(99), missing: .notBreaching, tell: pager, mender)
    work.alarm(.invocations, below: 1, id: "Idle", description: "Nothing is done any more", tell: pager)
    let jobs = Queue("Jobs")
    jobs.alarm(.oldestMessageAge, above: 600, for: 5, of: .minutes(1), datapoints: 3, tell: pager)
    let orders = Table("Orders", partitionKey: .string("id"))
    orders.alarm(.readThrottles, above: 0)
    orders.alarm("SystemErrors", above: 0, dimensions: ["Operation": "GetItem"])
    let flow = StateMachine("Flow", definition: ["StartAt": "Done", "States": ["Done": ["Type": "Succeed"]]])
    flow.alarm(.failures, above: 0, tell: pager)
    DataStream("Clicks", shards: 1).alarm(.iteratorAge, above: 60_000, tell: pager)
    pager.alarm(.failedNotifications, above: 0)
    let slow = Alarm(
      "Slow", metric: "Latency", in: "Shop", dimensions: ["Stage": "prod"], statistic: .average, above: 0.8)
    Trigger.alarm(slow, on: .ok).calls(pager)
  }
}
