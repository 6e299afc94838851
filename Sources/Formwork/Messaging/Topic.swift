import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A topic of Amazon SNS, with its subscriptions in the braces.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::SNS::Topic`; per `Subscription` an `AWS::SNS::Subscription`, and what lets it through |
/// | Terraform | `aws_sns_topic`, `aws_sns_topic_subscription` |
///
/// ```swift
/// let placed = Topic("Placed") {
///   Subscription(to: billing, filter: ["kind": ["paid"]])
/// }
/// ```
@dynamicMemberLookup
public struct Topic: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: SNS.Topic

  /// A topic.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - topicName: At most 256 letters, digits, `-` and `_`; a FIFO topic's ends with `.fifo`. AWS makes one up without it.
  ///   - fifo: Whether messages keep their order and are there once.
  ///   - deduplicatesByContent: Whether messages of one content are the same, for senders that give no id; FIFO alone
  ///     (ContentBasedDeduplication, AWS CloudFormation Template Reference).
  ///   - displayName: The sender in messages by e-mail and SMS.
  ///   - key: The key of yours that encrypts messages; they are not encrypted at rest without it.
  ///   - content: Children: `Subscription`, `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, topicName: Value<String>? = nil, fifo: Bool = false,
    deduplicatesByContent: Value<Bool>? = nil, displayName: Value<String>? = nil,
    key: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<SNS.Topic> content: () -> [ConstructChild<SNS.Topic>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    var bag = PropertyBag(capacity: 4)
    bag.set("TopicName", topicName)
    if fifo { bag.set("FifoTopic", Value<Bool>(true)) }
    bag.set("ContentBasedDeduplication", deduplicatesByContent)
    bag.set("DisplayName", displayName)
    bag.set("KmsMasterKeyId", key.map { Value<String>(term: ResourceAccess.arn(of: $0.relationEnd)) })
    resource = content.resource(id, bag)
  }

  private init(resource: SNS.Topic) { self.resource = resource }

  /// A topic that exists.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::SNS::Topic", arn: arn) }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Topic { Topic(resource: .declared(by: node)) }

  /// The topic's ARN.
  public var arn: Value<String> { resource.topicArn }
  /// The topic's name.
  public var topicName: Value<String> { resource.topicName }

  /// A subscription as a statement outside the topic's braces; see ``Subscription``.
  public func subscription(
    to target: some Connectable, id: String? = nil, raw: Bool = false, filter: Value<JSON>? = nil,
    filtersBody: Bool = false, deadLetters: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line
  ) -> ConnectionStatement {
    let subscription = Subscription(
      to: target, id: id, raw: raw, filter: filter, filtersBody: filtersBody, deadLetters: deadLetters, fileID: fileID,
      line: line)
    return ConnectionStatement(subscription.elements(of: node))
  }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Topic has no such attribute; it has .arn, .topicName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
