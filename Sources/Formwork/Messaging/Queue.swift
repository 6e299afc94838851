import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A queue of Amazon SQS.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::SQS::Queue`; an `AWS::SQS::QueuePolicy` where something sends to it by its policy |
/// | Terraform | `aws_sqs_queue`, `aws_sqs_queue_policy` |
///
/// ```swift
/// let failures = Queue("Failures", retention: .days(14))
/// let jobs = Queue("Jobs", visibilityTimeout: 180, deadLetters: .to(failures, after: 5))
/// ```
/// Messages are encrypted by keys that SQS manages, as AWS does where nothing is said.
@dynamicMemberLookup
public struct Queue: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: SQS.Queue

  /// A queue.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - queueName: At most 80 letters, digits, `-` and `_`; a FIFO queue's ends with `.fifo`. AWS makes one up without it.
  ///   - fifo: Whether messages keep their order and are there once.
  ///   - deduplicatesByContent: Whether messages of one content are the same, for senders that give no id; FIFO alone
  ///     (ContentBasedDeduplication, AWS CloudFormation Template Reference).
  ///   - visibilityTimeout: How long a received message is hidden from others: 0 to 43,200 seconds; 30 without it. Six times
  ///     the timeout of a function that works the queue off.
  ///   - retention: How long messages are kept: 60 to 1,209,600 seconds, such as `.days(14)`; four days without it.
  ///   - delay: How long a message is hidden after it was sent: 0 to 900 seconds.
  ///   - waitTime: How long a call to receive waits for messages: 0 to 20 seconds.
  ///   - deadLetters: Where messages go that could not be handled.
  ///   - key: The key of yours that encrypts messages; SQS's own without it.
  ///   - content: Children: `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, queueName: Value<String>? = nil, fifo: Bool = false,
    deduplicatesByContent: Value<Bool>? = nil, visibilityTimeout: Value<Int>? = nil,
    retention: Value<Int>? = nil, delay: Value<Int>? = nil, waitTime: Value<Int>? = nil,
    deadLetters: DeadLetters? = nil, key: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<SQS.Queue> content: () -> [ConstructChild<SQS.Queue>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    var bag = PropertyBag(capacity: 8)
    bag.set("QueueName", queueName)
    if fifo { bag.set("FifoQueue", Value<Bool>(true)) }
    bag.set("ContentBasedDeduplication", deduplicatesByContent)
    bag.set("VisibilityTimeout", visibilityTimeout)
    bag.set("MessageRetentionPeriod", retention)
    bag.set("DelaySeconds", delay)
    bag.set("ReceiveMessageWaitTimeSeconds", waitTime)
    bag.set("KmsMasterKeyId", key.map { Value<String>(term: ResourceAccess.arn(of: $0.relationEnd)) })
    bag.set("RedrivePolicy", deadLetters?.policy)
    resource = content.resource(id, bag)
  }

  private init(resource: SQS.Queue) { self.resource = resource }

  /// A queue that exists.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::SQS::Queue", arn: arn) }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Queue { Queue(resource: .declared(by: node)) }

  /// The queue's ARN.
  public var arn: Value<String> { resource.arn }
  /// The queue's name.
  public var queueName: Value<String> { resource.queueName }
  /// The address to which messages are sent.
  public var queueUrl: Value<String> { resource.queueUrl }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a Queue has no such attribute; it has .arn, .queueName, .queueUrl, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}

/// Where messages of a queue go that could not be handled.
public struct DeadLetters: Sendable {
  let policy: Value<JSON>

  /// To another queue, once they were received so many times without being deleted: 1 to 1,000.
  public static func to(_ queue: some Connectable, after count: Value<Int>) -> DeadLetters {
    DeadLetters(
      policy: Value(
        term: .map([
          MapEntry("deadLetterTargetArn", ResourceAccess.arn(of: queue.relationEnd)),
          MapEntry("maxReceiveCount", count.term),
        ])))
  }
}
