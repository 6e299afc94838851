import FormworkIR

/// A subscription to a topic, as a resource of its own or in the topic's list.
struct SubscriptionSite {
  /// The resource that says so.
  let owner: Resource
  /// Its settings.
  let term: Term
  /// Where it stands in the owner; `nil` for a resource of its own.
  let index: Int?
  /// The topic, if it is one of the stack.
  let topic: Resource?
  /// The topic's ARN.
  let topicARN: Term?

  /// The protocol, such as `sqs`.
  var protocolName: String? { term.member("Protocol")?.literalText }
  /// Who is subscribed.
  var endpoint: Term? { term.member("Endpoint") }
  /// The topic in a finding's words.
  var topicName: String { topic?.id ?? "the topic of \(owner.id)" }
  /// The queue for what could not be delivered.
  var redriveTarget: Term? {
    guard case .document(let policy) = ConnectedDocument(term.member("RedrivePolicy")) else { return nil }
    return policy.member("deadLetterTargetArn")
  }

  /// A property in words.
  func place(_ property: String) -> String { index.map { "Subscription[\($0)].\(property)" } ?? property }

  /// Whether what stands for the topic's ARN is something else.
  func hasWrongTopic(in stack: ConnectedStack) -> Bool {
    guard index == nil else { return false }
    guard let end = stack.end(topicARN) else { return topicARN?.literalText.map { !$0.hasPrefix("arn:") } ?? false }
    return end.type == "AWS::SNS::Topic" ? !end.isARN : AddressKind.of(end.type) != nil
  }

  /// The resource that is subscribed, where it is of a type to which the protocol does not lead.
  func wrongEndpoint(in stack: ConnectedStack) -> ConnectedEnd? {
    guard let name = protocolName, let type = Self.types[name], let end = stack.end(endpoint), end.isARN,
      end.type != type, AddressKind.of(end.type) != nil
    else { return nil }
    return end
  }

  /// The protocols (Subscribe, Amazon SNS API Reference).
  static let protocols = [
    "application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs",
  ]
  /// The type to which a protocol leads, where that is one of AWS's.
  static let types = [
    "firehose": "AWS::KinesisFirehose::DeliveryStream", "lambda": "AWS::Lambda::Function", "sqs": "AWS::SQS::Queue",
  ]

  /// All subscriptions of a stack.
  static func all(in stack: ConnectedStack) -> [SubscriptionSite] {
    let declared = stack.resources(of: "AWS::SNS::Subscription").map { subscription in
      let end = stack.end(subscription.value("TopicArn"))
      return SubscriptionSite(
        owner: subscription, term: .map(subscription.properties.map { MapEntry($0.name, $0.value) }), index: nil,
        topic: end.flatMap { $0.type == "AWS::SNS::Topic" ? $0.resource : nil },
        topicARN: subscription.value("TopicArn"))
    }
    let listed = stack.resources(of: "AWS::SNS::Topic").flatMap { topic in
      (topic.value("Subscription")?.elements ?? []).enumerated().map { index, term in
        SubscriptionSite(
          owner: topic, term: term, index: index, topic: topic,
          topicARN: .reference(Reference(topic.node, "TopicArn")))
      }
    }
    return declared + listed
  }
}
