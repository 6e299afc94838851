import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A data stream of Amazon Kinesis, which grows and shrinks by itself unless it is given shards.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::Kinesis::Stream` that stays when it leaves the stack |
/// | Terraform | `aws_kinesis_stream` with `prevent_destroy` |
///
/// ```swift
/// let clicks = DataStream("Clicks", retention: 48)
/// ```
/// Records are encrypted by AWS's key for Kinesis.
@dynamicMemberLookup
public struct DataStream: ResourceDeclaration, DataConstruct {
  /// The generated resource beneath.
  public let resource: Kinesis.Stream

  /// A data stream.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - streamName: At most 128 letters, digits, `.`, `-` and `_`. AWS makes one up without it.
  ///   - shards: How many shards there are; without it the stream follows what is written.
  ///   - retention: The hours for which records are kept: 24 to 8,760; 24 without it.
  ///   - key: The key of yours that encrypts records; AWS's own without it.
  ///   - content: Children: `Properties`, `Tags`, `Admit`.
  public init(
    _ id: String, streamName: Value<String>? = nil, shards: Value<Int>? = nil, retention: Value<Int>? = nil,
    key: (any Connectable)? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<Kinesis.Stream> content: () -> [ConstructChild<Kinesis.Stream>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    var bag = PropertyBag(capacity: 5)
    bag.set("Name", streamName)
    bag.set("RetentionPeriodHours", retention)
    bag.set("ShardCount", shards)
    bag.set("StreamModeDetails", Self.mode(shards == nil ? "ON_DEMAND" : "PROVISIONED"))
    let keyID = key.map { ResourceAccess.arn(of: $0.relationEnd) } ?? .string("alias/aws/kinesis")
    bag.set(
      "StreamEncryption",
      Value<JSON>(term: .map([MapEntry("EncryptionType", .string("KMS")), MapEntry("KeyId", keyID)])))
    resource = content.resource(id, bag, settings: .data)
  }

  private static func mode(_ mode: String) -> Value<JSON> {
    Value(term: .map([MapEntry("StreamMode", .string(mode))]))
  }

  private init(resource: Kinesis.Stream) { self.resource = resource }

  /// A data stream that exists.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::Kinesis::Stream", arn: arn) }

  /// The type that holds the data.
  public static var releasedType: String { Kinesis.Stream.schema.type }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> DataStream { DataStream(resource: .declared(by: node)) }

  /// The stream's ARN.
  public var arn: Value<String> { resource.arn }
  /// The stream's name.
  public var streamName: Value<String> { resource.ref }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a DataStream has no such attribute; it has .arn, .streamName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
