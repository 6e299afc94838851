import FormworkIR

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
