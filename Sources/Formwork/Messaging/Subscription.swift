import FormworkDSL
import FormworkIR
import FormworkRelations

/// What a topic tells: a child of its braces.
///
/// It becomes an `AWS::SNS::Subscription` or `aws_sns_topic_subscription`, with what lets the topic through: a permission of
/// the function, a statement in the queue's policy, a role for a delivery stream (Amazon SNS event destinations, Amazon SNS
/// Developer Guide).
public struct Subscription: Sendable {
  private let target: TopicSubscription.Target
  private let id: String?
  private let settings: [Property]
  private let deadLetters: RelationEnd?
  private let location: SourceLocation

  private init(
    _ target: TopicSubscription.Target, _ id: String?, raw: Bool, filter: Value<JSON>?, filtersBody: Bool,
    deadLetters: (any Connectable)?, _ location: SourceLocation
  ) {
    self.target = target
    self.id = id
    self.deadLetters = deadLetters?.relationEnd
    self.location = location
    var settings = Settings()
    if raw { settings.set("RawMessageDelivery", Value<Bool>(true)) }
    settings.set("FilterPolicy", filter)
    if filtersBody { settings.set("FilterPolicyScope", Value<String>("MessageBody")) }
    self.settings = settings.properties
  }

  /// A subscription of a queue, function or delivery stream.
  ///
  /// - Parameters:
  ///   - target: What is told.
  ///   - id: The name of the subscription below the target's id; the topic's without it.
  ///   - raw: Whether the message arrives as it was sent, without SNS's envelope; queues and delivery streams alone.
  ///   - filter: The messages that are told, by their attributes: `["kind": ["paid"]]`.
  ///   - filtersBody: Whether the filter looks at the message itself.
  ///   - deadLetters: The queue for messages that could not be delivered.
  public init(
    to target: some Connectable, id: String? = nil, raw: Bool = false, filter: Value<JSON>? = nil,
    filtersBody: Bool = false, deadLetters: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.init(
      .end(target.relationEnd), id, raw: raw, filter: filter, filtersBody: filtersBody, deadLetters: deadLetters,
      SourceLocation(fileID, line))
  }

  /// A subscription by e-mail, which its owner has to confirm.
  public static func email(
    _ address: Value<String>, id: String = "Email", filter: Value<JSON>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Subscription {
    Subscription(
      .address(protocol: "email", address.term), id, raw: false, filter: filter, filtersBody: false, deadLetters: nil,
      SourceLocation(fileID, line))
  }

  /// A subscription of a mobile number.
  public static func sms(
    _ number: Value<String>, id: String = "SMS", filter: Value<JSON>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Subscription {
    Subscription(
      .address(protocol: "sms", number.term), id, raw: false, filter: filter, filtersBody: false, deadLetters: nil,
      SourceLocation(fileID, line))
  }

  /// A subscription of an HTTPS address, which has to confirm it.
  public static func https(
    _ url: Value<String>, id: String = "Https", raw: Bool = false, filter: Value<JSON>? = nil,
    filtersBody: Bool = false, deadLetters: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Subscription {
    Subscription(
      .address(protocol: "https", url.term), id, raw: raw, filter: filter, filtersBody: filtersBody,
      deadLetters: deadLetters, SourceLocation(fileID, line))
  }

  /// The relation for a topic.
  func elements(of topic: ResourceNode) -> [Element] {
    let name = id ?? topic.name
    let owner = if case .end(.resource(let node)) = target { node.id } else { topic.id }
    return [
      .relation(
        TopicSubscription(
          id: "\(owner)/\(name)", of: target, to: .resource(topic), settings: settings, deadLetters: deadLetters,
          scope: topic.scope, location: location))
    ]
  }
}

extension Trigger {
  /// Calls a function with the messages of a topic: `AWS::SNS::Subscription` and the permission for it; in SAM an `SNS` event.
  ///
  /// - Parameters:
  ///   - topic: A topic, declared or existing.
  ///   - id: The trigger's name below the function's; the topic's without it.
  ///   - filter: The messages that are told, by their attributes: `["kind": ["paid"]]`.
  ///   - filtersBody: Whether the filter looks at the message itself.
  ///   - deadLetters: The queue for messages that could not be delivered.
  public static func topic(
    _ topic: some Connectable, id: String? = nil, filter: Value<JSON>? = nil, filtersBody: Bool = false,
    deadLetters: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.set("FilterPolicy", filter)
    if filtersBody { settings.set("FilterPolicyScope", Value<String>("MessageBody")) }
    let (end, failures, properties) = (topic.relationEnd, deadLetters?.relationEnd, settings.properties)
    return Trigger(id, named: end.name, or: "Topic", SourceLocation(fileID, line)) { call in
      [
        TopicSubscription(
          id: call.id, of: .end(.resource(call.callee)), to: end, settings: properties, deadLetters: failures,
          scope: call.scope, location: call.location)
      ]
    }
  }
}
