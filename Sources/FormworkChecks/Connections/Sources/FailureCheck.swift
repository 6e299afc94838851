import FormworkIR

/// Checks dead letters and destinations: of functions, queues, rules, schedules and subscriptions.
enum FailureCheck {
  static func run(over stack: ConnectedStack, _ sites: [ServiceCallSite], _ diagnostics: inout Diagnostics) {
    for function in stack.resources(of: "AWS::Lambda::Function") {
      guard let target = function.value("DeadLetterConfig")?.member("TargetArn") else { continue }
      FailureTarget(
        owner: function, place: "DeadLetterConfig.TargetArn", target: target, role: function.value("Role"),
        who: function.id, words: "DeadLetter(to: …)", types: FailureTarget.ofFunctions
      ).check(stack, &diagnostics)
    }
    for configuration in stack.resources(of: "AWS::Lambda::EventInvokeConfig") {
      guard let function = stack.function(configuration.value("FunctionName")) else { continue }
      for (name, types) in [("OnSuccess", FailureTarget.onSuccess), ("OnFailure", FailureTarget.onFailure)] {
        guard let target = configuration.value("DestinationConfig")?.member(name, "Destination") else { continue }
        FailureTarget(
          owner: configuration, place: "DestinationConfig.\(name).Destination", target: target,
          role: function.value("Role"), who: function.id,
          words: "Destination(\(name == "OnSuccess" ? "onSuccess" : "onFailure"): …)", types: types
        ).check(stack, &diagnostics)
      }
    }
    for site in sites where site.isFailure { checkKind(of: site, stack, &diagnostics) }
    for queue in stack.resources(of: "AWS::SQS::Queue") { checkRedrive(of: queue, stack, &diagnostics) }
  }

  /// EventBridge, EventBridge Scheduler and Amazon SNS keep dead letters in queues; the first two in standard ones alone
  /// (Using dead-letter queues, Amazon EventBridge User Guide; Amazon SNS dead-letter queues).
  private static func checkKind(
    of site: ServiceCallSite, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard let end = stack.end(site.target), end.isARN else { return }
    guard end.type == "AWS::SQS::Queue" else {
      diagnostics.add(
        site.caller.finding(
          .error, .wrongKind,
          "\(site.place) of \(site.caller.id) is \(end.id), whose type is \(end.type); dead letters go to a queue",
          hint: "name a queue: \(site.words)"))
      return
    }
    if site.service == "sns.amazonaws.com" {
      guard let topic = SubscriptionSite.topic(of: site, stack), topic.isFIFO != end.resource.isFIFO else { return }
      diagnostics.add(
        site.caller.finding(
          .error, .fifoMismatch,
          """
          \(site.place) of \(site.caller.id) is \(end.id), \(end.resource.isFIFO ? "a FIFO" : "a standard") queue; \
          what \(topic.id) cannot deliver goes to a \(topic.isFIFO ? "FIFO" : "standard") queue
          """, hint: "name a queue of the topic's kind: \(site.words)"))
    } else if end.resource.isFIFO {
      diagnostics.add(
        site.caller.finding(
          .error, .fifoMismatch,
          "\(site.place) of \(site.caller.id) is \(end.id), a FIFO queue; \(site.service) sends dead letters to standard queues alone",
          hint: "name a queue that is not FIFO: \(site.words)"))
    }
  }

  /// A redrive policy has a queue and a count (SetQueueAttributes, Amazon SQS API Reference).
  private static func checkForm(_ policy: Term, of queue: Resource, _ diagnostics: inout Diagnostics) {
    guard case .map(let entries) = policy, !entries.isEmpty, entries.allSatisfy({ $0.key.literal != nil }) else {
      return
    }
    let hint = "write Queue(…, deadLetters: .to(failures, after: 5))"
    for name in ["deadLetterTargetArn", "maxReceiveCount"] where policy.member(name) == nil {
      diagnostics.add(
        queue.finding(
          .error, .missingProperty, "RedrivePolicy of \(queue.id) does not set \(name), which Amazon SQS needs",
          hint: hint))
    }
    guard let count = policy.member("maxReceiveCount") else { return }
    if let number = count.wholeNumber {
      if (1...1000).contains(number) { return }
      diagnostics.add(
        queue.finding(
          .error, .outOfRange, "maxReceiveCount in RedrivePolicy of \(queue.id) is \(number); Amazon SQS allows 1…1000",
          hint: hint))
    } else if count.isWritten {
      diagnostics.add(
        queue.finding(
          .error, .wrongKind,
          "maxReceiveCount in RedrivePolicy of \(queue.id) is \(count); Amazon SQS asks for a whole number of 1…1000",
          hint: hint))
    }
  }

  /// The dead letters of queues (Using dead-letter queues in Amazon SQS, Amazon SQS Developer Guide).
  private static func checkRedrive(of queue: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard case .document(let policy) = ConnectedDocument(queue.value("RedrivePolicy")) else { return }
    checkForm(policy, of: queue, &diagnostics)
    guard let target = policy.member("deadLetterTargetArn") else { return }
    guard let end = stack.end(target) else {
      if let text = target.literalText, !text.hasPrefix("arn:") {
        diagnostics.add(
          queue.finding(
            .error, .wrongAddress,
            "deadLetterTargetArn in RedrivePolicy of \(queue.id) is \"\(text)\", which is no ARN",
            hint: "name a queue of the stack: Queue(…, deadLetters: .to(failures, after: 5))"))
      }
      return
    }
    if end.type != "AWS::SQS::Queue" || !end.isARN {
      let what = AddressKind.of(end.type)?.what(end.attribute) ?? "of the type \(end.type)"
      diagnostics.add(
        queue.finding(
          .error, .wrongAddress,
          """
          deadLetterTargetArn in RedrivePolicy of \(queue.id) is \(end.id).\(end.attribute), \
          \(end.isARN ? "of the type \(end.type)" : what); the ARN of a queue belongs there
          """, hint: "name a queue of the stack: Queue(…, deadLetters: .to(failures, after: 5))"))
    } else if end.id == queue.id {
      diagnostics.add(
        queue.finding(
          .error, .conflict, "\(queue.id) is its own dead-letter queue", hint: "declare another queue for what fails"))
    } else if end.resource.isFIFO != queue.isFIFO {
      diagnostics.add(
        queue.finding(
          .error, .fifoMismatch,
          """
          the dead letters of \(queue.id), \(queue.isFIFO ? "a FIFO" : "a standard") queue, go to \(end.id), \
          \(end.resource.isFIFO ? "a FIFO" : "a standard") queue; both have to be of one kind
          """, hint: "declare a \(queue.isFIFO ? "FIFO" : "standard") queue for them",
          notes: [.init("\(end.id) is declared here", at: end.resource.location)]))
    }
  }
}

extension SubscriptionSite {
  /// The topic of the stack for which a subscription calls.
  static func topic(of site: ServiceCallSite, _ stack: ConnectedStack) -> Resource? {
    guard let end = stack.end(site.source), end.type == "AWS::SNS::Topic" else { return nil }
    return end.resource
  }
}

/// Where what could not be handled goes: of which type it may be, and whether the role may send there.
struct FailureTarget {
  /// The resource that says so.
  let owner: Resource
  /// The place in it.
  let place: String
  /// What is named there.
  let target: Term
  /// The role that sends.
  let role: Term?
  /// Who works under the role.
  let who: String
  /// What to write instead.
  let words: String
  /// The types that the place takes, and the action by which each is sent to.
  let types: [String: String]

  /// What a mapping sends failed batches to (Capturing records of failed invocations, AWS Lambda Developer Guide).
  static let ofMappings = [
    "AWS::MSK::Cluster": "kafka-cluster:WriteData", "AWS::S3::Bucket": "s3:PutObject", "AWS::SNS::Topic": "sns:Publish",
    "AWS::SQS::Queue": "sqs:SendMessage",
  ]
  /// Dead letters of functions (Adding a dead-letter queue).
  static let ofFunctions = ["AWS::SNS::Topic": "sns:Publish", "AWS::SQS::Queue": "sqs:SendMessage"]
  /// Destinations on success (Capturing records of Lambda asynchronous invocations).
  static let onSuccess = [
    "AWS::Events::EventBus": "events:PutEvents", "AWS::Lambda::Function": "lambda:InvokeFunction",
    "AWS::SNS::Topic": "sns:Publish", "AWS::SQS::Queue": "sqs:SendMessage",
  ]
  /// Destinations on failure, among which are buckets.
  static let onFailure = onSuccess.merging(["AWS::S3::Bucket": "s3:PutObject"]) { first, _ in first }

  func check(_ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard let end = stack.end(target) else { return }
    let known = AddressKind.of(end.type)
    guard let action = types[end.type] else {
      if known == nil { return }
      diagnostics.add(
        owner.finding(
          .error, .wrongKind,
          "\(place) of \(owner.id) is \(end.id), whose type is \(end.type); Lambda takes \(WordList.any(types.keys.sorted()))",
          hint: "name a queue or topic: \(words)"))
      return
    }
    if let known, !end.isARN {
      diagnostics.add(
        owner.finding(
          .error, .wrongAddress,
          "\(place) of \(owner.id) is \(end.id).\(end.attribute), \(known.what(end.attribute)); its ARN belongs there",
          hint: "write \(end.id).\(ConnectedEnd.arnAttribute(of: end.type)), or let \(words) write it"))
      return
    }
    if end.type == "AWS::SQS::Queue" || end.type == "AWS::SNS::Topic", end.resource.isFIFO {
      diagnostics.add(
        owner.finding(
          .error, .fifoMismatch,
          "\(place) of \(owner.id) is \(end.id), which is FIFO; Lambda sends only to standard queues and topics",
          hint: "name a queue that is not FIFO: \(words)"))
      return
    }
    let object =
      end.type == "AWS::S3::Bucket" ? Term.text([.term(end.arn), .literal("/"), .term(.pseudo(.stackName))]) : end.arn
    guard end.type != "AWS::MSK::Cluster", stack.may(role, action, on: object) == .no, let id = stack.role(role)?.id
    else { return }
    diagnostics.add(
      owner.finding(
        .error, .missingRight,
        "\(place) of \(owner.id) is \(end.id), but the role of \(who), \(id), may not do \(action) there",
        hint: "\(RightHint.text(action, on: end.type, id: end.id, to: id)), or write \(words)"))
  }
}

extension Resource {
  /// Whether it is a queue or topic that keeps an order.
  var isFIFO: Bool { value("FifoQueue")?.isTrue ?? value("FifoTopic")?.isTrue ?? false }
}
