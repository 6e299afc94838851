import FormworkIR

/// A topic tells something: a function, a queue, a delivery stream, an address.
///
/// It becomes `AWS::SNS::Subscription`, with what lets the topic through. SAM has it as an event where a function is told.
public final class TopicSubscription: Relation {
  /// What is told.
  public enum Target: Sendable, Equatable {
    /// A function, queue or delivery stream.
    case end(RelationEnd)
    /// An address of some protocol, such as `email`.
    case address(protocol: String, Term)
  }

  /// The id of the subscription.
  public let id: String
  /// What is told.
  public let target: Target
  /// The topic.
  public let topic: RelationEnd
  /// The settings in CloudFormation's names, as given.
  public let settings: [Property]
  /// The queue for what could not be delivered.
  public let deadLetters: RelationEnd?
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A subscription.
  public init(
    id: String, of target: Target, to topic: RelationEnd, settings: [Property], deadLetters: RelationEnd?,
    scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.target = target
    self.topic = topic
    self.settings = settings
    self.deadLetters = deadLetters
    self.scope = scope
    self.location = location
  }

  private static let service = "sns.amazonaws.com"

  private var targetEnd: RelationEnd? {
    if case .end(let end) = target { return end }
    return nil
  }

  /// The topic, what is told, and the queue for what could not be delivered.
  public var ends: [RelationEnd] { [topic] + [targetEnd, deadLetters].compactMap { $0 } }

  /// The terms of the ends, the address and the settings.
  public var terms: [Term] {
    let address: [Term] = if case .address(_, let term) = target { [term] } else { [] }
    return ends.flatMap(\.terms) + address + settings.terms
  }

  /// The subscription with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    let changed: Target =
      switch target {
      case .end(let end): .end(end.replacingTerms(replacement))
      case .address(let name, let term): .address(protocol: name, replacement(term))
      }
    return TopicSubscription(
      id: id, of: changed, to: topic.replacingTerms(replacement), settings: settings.replacingTerms(replacement),
      deadLetters: deadLetters?.replacingTerms(replacement), scope: scope, location: location)
  }

  /// Such as `Placed tells Billing`.
  public var description: String {
    switch target {
    case .end(let end): "\(topic.description) tells \(end.description)"
    case .address(let name, let address): "\(topic.description) tells \(address) by \(name)"
    }
  }

  /// Lets the topic send to a queue, and to the queue for what could not be delivered.
  public func contribute(to expansion: RelationExpansion) {
    if topic.type != "AWS::SNS::Topic" {
      expansion.find(
        .wrongKind, "\(description), but \(topic.description) is \(topic.type)", of: self,
        hint: "a subscription is to AWS::SNS::Topic")
      return
    }
    if let deadLetters, expansion.isQueue(deadLetters, for: self) {
      expansion.admit(
        service: Self.service, ["sqs:SendMessage"], source: ResourceAccess.arn(of: topic), to: deadLetters, for: self)
    }
  }

  private static let protocols = [
    "AWS::KinesisFirehose::DeliveryStream": "firehose", "AWS::Lambda::Function": "lambda", "AWS::SQS::Queue": "sqs",
  ]

  /// Adds the subscription, and what lets the topic through.
  public func expand(into expansion: RelationExpansion) {
    let topicARN = ResourceAccess.arn(of: topic)
    var properties: [Property] = []
    var awaited: [ResourceNode] = []
    switch target {
    case .address(let name, let address):
      properties = [Property("Protocol", .string(name)), Property("Endpoint", address)]
    case .end(let end):
      let call = ServiceCall(service: Self.service, source: topicARN, target: end)
      guard let passage = call.open(id, in: expansion, for: self) else { return }
      properties = [
        Property("Protocol", .string(Self.protocols[end.type] ?? "")),
        Property("Endpoint", ResourceAccess.arn(of: end)),
      ]
      if let role = passage.role { properties.append(Property("SubscriptionRoleArn", role)) }
      // A message that comes before the queue's policy would be lost.
      if end.type == "AWS::SQS::Queue", let policy = passage.admission { awaited.append(policy) }
    }
    properties.append(Property("TopicArn", topicARN))
    properties += settings
    properties += deadLetterPolicy
    let subscription = expansion.add(
      "AWS::SNS::Subscription", id: id, for: self, identity: ["TopicArn", "Endpoint"], properties)
    for policy in awaited { expansion.wait(subscription, for: policy, isOptional: true) }
  }

  private var deadLetterPolicy: [Property] {
    guard let deadLetters else { return [] }
    return [
      Property("RedrivePolicy", .map([MapEntry("deadLetterTargetArn", ResourceAccess.arn(of: deadLetters))]))
    ]
  }

  /// An event of the function that is told.
  public var serverless: ServerlessForm? {
    guard case .end(.resource(let function)) = target, function.type == "AWS::Lambda::Function" else { return nil }
    let names: Set = ["FilterPolicy", "FilterPolicyScope"]
    guard settings.allSatisfy({ names.contains($0.name) }) else { return nil }
    return .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "SNS",
        [Property("Topic", ResourceAccess.arn(of: topic))] + settings + deadLetterPolicy))
  }
}
