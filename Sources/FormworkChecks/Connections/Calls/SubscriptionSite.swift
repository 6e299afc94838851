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
