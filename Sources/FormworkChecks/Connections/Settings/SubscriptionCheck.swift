import FormworkIR

/// Checks what subscriptions ask of a topic (Amazon SNS event destinations; Message delivery for FIFO topics; Raw message
/// delivery, Amazon SNS Developer Guide).
enum SubscriptionCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for site in SubscriptionSite.all(in: stack) {
      checkTopic(of: site, stack, &diagnostics)
      guard let name = site.protocolName else { continue }
      checkEndpoint(of: site, by: name, stack, &diagnostics)
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

  private static func checkTopic(
    of site: SubscriptionSite, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard site.hasWrongTopic(in: stack), let term = site.topicARN else { return }
    let what: String
    let hint: String
    if let end = stack.end(term) {
      let kind = AddressKind.of(end.type)
      what =
        "\(end.id).\(end.attribute), \(end.isARN ? "of the type \(end.type)" : kind?.what(end.attribute) ?? end.type)"
      hint =
        end.type == "AWS::SNS::Topic"
        ? "write \(end.id).\(ConnectedEnd.arnAttribute(of: end.type))" : "name a topic by its arn"
    } else {
      what = "\(term), which is no ARN"
      hint = "name a topic by its arn"
    }
    diagnostics.add(
      site.owner.finding(
        .error, .wrongAddress, "TopicArn of \(site.owner.id) is \(what); the ARN of a topic belongs there",
        hint: "\(hint), or let Subscription(to: …) in the topic's braces write it"))
  }

  /// The protocol says of what kind the endpoint is (Subscribe, Amazon SNS API Reference).
  private static func checkEndpoint(
    of site: SubscriptionSite, by name: String, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    let (place, owner) = (site.place("Endpoint"), site.owner)
    if !SubscriptionSite.protocols.contains(name) {
      diagnostics.add(
        owner.finding(
          .error, .unknownValue,
          """
          \(site.place("Protocol")) of \(owner.id) is "\(name)"; Amazon SNS knows \
          \(WordList.all(SubscriptionSite.protocols))
          """, hint: Spelling.nearest(to: name, among: SubscriptionSite.protocols).map { "did you mean \($0)?" }))
    } else if let end = site.wrongEndpoint(in: stack) {
      let right = SubscriptionSite.types.first { $0.value == end.type }?.key
      diagnostics.add(
        owner.finding(
          .error, .wrongKind,
          """
          \(place) of \(owner.id) is \(end.id), whose type is \(end.type); the protocol \(name) leads to \
          \(SubscriptionSite.types[name] ?? "")
          """,
          hint: right.map { "write the protocol \($0), or let Subscription(to: …) write it" }
            ?? "name what the protocol leads to"))
    } else if let text = begin(of: site.endpoint),
      let scheme = ["http", "https"].first(where: { text.hasPrefix("\($0):") }),
      scheme != name, name == "http" || name == "https"
    {
      diagnostics.add(
        owner.finding(
          .error, .conflict,
          "\(site.place("Protocol")) of \(owner.id) is \(name), and its Endpoint begins with \(scheme)://",
          hint: "write the protocol \(scheme), or the address with \(name)://"))
    }
  }

  /// The words with which a text begins.
  private static func begin(of term: Term?) -> String? {
    switch term {
    case .string(let text)?: return text
    case .text(let segments)?:
      guard case .literal(let words)? = segments.first else { return nil }
      return words
    default: return nil
    }
  }
}
