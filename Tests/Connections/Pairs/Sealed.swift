import Formwork

extension Stack {
  /// What a customer's key encrypts, and who sends to it or reads it.
  static let sealed = Stack("Sealed", data: .goesWithStack) {
    let key = EncryptionKey("Key")
    let jobs = Queue("Jobs", key: key)
    let failures = Queue("Failures", key: key)
    let placed = Topic("Placed", key: key) { Subscription(to: jobs) }
    let clicks = DataStream("Clicks", shards: 1, key: key)
    let uploads = Bucket("Uploads", key: key)
    worker("OnQueue") { Trigger.queue(jobs) }
    worker("OnStream") {
      DeadLetter(to: failures)
      Trigger.stream(clicks, startingAt: .latest, onFailure: uploads)
    }
    worker("Reporting") { Destination(onSuccess: placed, onFailure: failures) }
    Trigger.bucket(uploads, on: .objectCreated).calls(placed)
    Trigger.event(["source": ["shop"]]).calls(jobs)
    Trigger.schedule(.rate(.hours(1)), partitionKey: "ticks").calls(clicks)
    Pipe("JobsToClicks", from: failures, to: placed)
    Pipe("ClicksToPlaced", from: clicks, to: placed, startingAt: .latest, onFailure: jobs)
  }
}
