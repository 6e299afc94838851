import FormworkIR

/// Checks what subscriptions ask of a topic (Amazon SNS event destinations; Message delivery for FIFO topics; Raw message
/// delivery, Amazon SNS Developer Guide).
enum SubscriptionCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for site in SubscriptionSite.all(in: stack) {
      guard let name = site.protocolName else { continue }
      if let flag = site.term.member("RawMessageDelivery"), flag.isTrue,
        !["sqs", "http", "https", "firehose"].contains(name)
      {
        diagnostics.add(
          site.owner.finding(
            .error, .unfitSetting,
            """
            \(site.place("RawMessageDelivery")) of \(site.owner.id) is true; Amazon SNS delivers raw to sqs, http, https and \
            firehose, and not to \(name)
            """, hint: "take it out"))
      }
      guard let topic = site.topic else { continue }
      let queue = stack.end(site.endpoint).flatMap { $0.type == "AWS::SQS::Queue" ? $0.resource : nil }
      if topic.isFIFO, name != "sqs" {
        diagnostics.add(
          site.owner.finding(
            .error, .fifoMismatch,
            """
            \(stack.end(site.endpoint)?.id ?? site.owner.id) is subscribed to \(topic.id) by the protocol \(name); a FIFO \
            topic delivers to queues alone
            """, hint: "subscribe a queue, Subscription(to: jobs), and let it call the function: Trigger.queue(jobs)"))
      } else if !topic.isFIFO, let queue, queue.isFIFO {
        diagnostics.add(
          site.owner.finding(
            .error, .fifoMismatch,
            "\(queue.id), a FIFO queue, is subscribed to \(topic.id), a standard topic",
            hint: "make the topic FIFO, or the queue a standard one"))
      }
    }
  }
}
