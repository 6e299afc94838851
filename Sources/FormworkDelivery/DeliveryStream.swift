import Formwork
import FormworkDSL
import FormworkIR
import FormworkKinesisFirehose
import FormworkRelations
import FormworkServerless

/// A delivery stream of Amazon Data Firehose: records that are sent to it, or that it reads from a data stream, are gathered
/// and written to a bucket.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::KinesisFirehose::DeliveryStream`, `AWS::IAM::Role`, an `AWS::IAM::RolePolicy` for each thing that it uses; `AWS::Logs::LogGroup`, `AWS::Logs::LogStream` |
/// | Terraform | `aws_kinesis_firehose_delivery_stream`, `aws_iam_role`, an `aws_iam_role_policy` for each thing that it uses; `aws_cloudwatch_log_group`, `aws_cloudwatch_log_stream` |
///
/// ```swift
/// let archive = DeliveryStream("Archive", to: events, buffering: .init(size: 64, interval: .minutes(5)), compression: .gzip)
/// ```
/// What is sent to it is encrypted at rest by AWS's own key for Firehose unless a key is given; what it reads from a data stream
/// is at rest in that stream alone (Data protection in Amazon Data Firehose, Amazon Data Firehose Developer Guide).
@dynamicMemberLookup
public struct DeliveryStream: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: KinesisFirehose.DeliveryStream
  /// The role that the stream works under.
  public let role: Role
  /// The log group of what could not be delivered; `nil` if there is none.
  public let logGroup: Logs.LogGroup?

  /// A delivery stream to a bucket.
  ///
  /// - Parameters:
  ///   - id: The name in its scope; what comes with the stream has ids below it, such as `Archive/Role`.
  ///   - bucket: The bucket. Where a key of yours encrypts it, the role may use the key by way of Amazon S3.
  ///   - source: The data stream that is read; without it producers send to the delivery stream.
  ///   - streamName: At most 64 letters, digits, `.`, `-` and `_`. AWS makes one up without it.
  ///   - prefix: What the keys of objects begin with, such as `orders/!{timestamp:yyyy/MM/dd}/`. Without expressions, and where
  ///     there is none, Firehose adds the hour: `2027/01/01/09/`.
  ///   - errorPrefix: The same for records that could not be transformed or delivered, such as
  ///     `failed/!{firehose:error-output-type}/`; a prefix with expressions asks for it.
  ///   - buffering: How much is gathered, and for how long, before an object is written. Without it 5 MiB or five minutes, and
  ///     64 MiB or five minutes with partitions.
  ///   - compression: How objects are compressed: `.gzip`, `.zip`, `.snappy`, `.hadoopSnappy`; not at all without it.
  ///   - partitioning: By what values in them records are put into different objects; all into one without it. It can be turned
  ///     on for a new stream only.
  ///   - newlines: Whether a line ends after each record; otherwise objects hold records one upon another.
  ///   - fileExtension: What the keys of objects end with, such as `.json.gz`; at most 128 characters.
  ///   - timeZone: Of the times in prefixes, such as `Europe/Berlin`; UTC without it.
  ///   - function: A function that gets batches of records and gives back what is to be delivered; its alias, if it has one.
  ///   - key: The key of yours that encrypts at rest what is sent to the stream; Firehose's own without it. Firehose makes itself
  ///     a grant of the key, which whoever deploys must be allowed (`kms:CreateGrant`).
  ///   - logging: The log group of what could not be delivered: one that keeps 14 days without it, none with `.none()`.
  ///   - role: The role to work under; without it one is made.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, to bucket: some Connectable, from source: (any Connectable)? = nil, streamName: Value<String>? = nil,
    prefix: Value<String>? = nil, errorPrefix: Value<String>? = nil, buffering: DeliveryBuffering? = nil,
    compression: Value<OneOf<KinesisFirehose.DeliveryStream.CompressionFormat>>? = nil,
    partitioning: DeliveryPartitioning? = nil, newlines: Bool = false, fileExtension: Value<String>? = nil,
    timeZone: Value<String>? = nil, transformedBy function: (any Connectable)? = nil, key: (any Connectable)? = nil,
    logging: LogGroup? = nil, role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<KinesisFirehose.DeliveryStream> content: () -> [ConstructChild<KinesisFirehose.DeliveryStream>] =
      { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let location = content.location
    let parts = DeclarationContext.within(id, at: location) {
      DeliveryParts(logging, role, named: streamName, at: location)
    }
    let buffering = buffering ?? (partitioning == nil ? nil : DeliveryBuffering(size: 64))
    var destination = PropertyBag(capacity: 10)
    destination.set("BucketARN", Value<String>(term: ResourceAccess.arn(of: bucket.relationEnd)))
    destination.set("RoleARN", parts.role.arn)
    destination.set("Prefix", prefix)
    destination.set("ErrorOutputPrefix", errorPrefix)
    if let buffering { destination.properties.append(buffering.property) }
    destination.set("CompressionFormat", compression)
    destination.set("FileExtension", fileExtension)
    destination.set("CustomTimeZone", timeZone)
    if let partitioning { destination.properties.append(partitioning.property) }
    if let logging = parts.logging { destination.properties.append(logging) }

    var bag = PropertyBag(capacity: 5)
    bag.set("DeliveryStreamName", streamName)
    bag.set("DeliveryStreamType", Value<String>(source == nil ? "DirectPut" : "KinesisStreamAsSource"))
    if let source {
      bag.set(
        "KinesisStreamSourceConfiguration",
        KinesisFirehose.DeliveryStream.KinesisStreamSourceConfiguration(
          kinesisStreamARN: Value(term: ResourceAccess.arn(of: source.relationEnd)), roleARN: parts.role.arn))
    }
    if source == nil || key != nil {
      bag.set(
        "DeliveryStreamEncryptionConfigurationInput",
        KinesisFirehose.DeliveryStream.DeliveryStreamEncryptionConfigurationInput(
          keyType: key == nil ? .awsOwnedCmk : .customerManagedCmk,
          keyARN: key.map { Value(term: ResourceAccess.arn(of: $0.relationEnd)) }))
    }
    bag.properties.append(
      Property(
        BucketDelivery.destination, .map(destination.properties.map { MapEntry($0.name, $0.value) })))
    var settings = ResourceSettings()
    if parts.role.foreign != .refused { settings.foreignRole = parts.role.foreign }
    let ends = BucketDelivery.Ends(
      bucket: bucket.relationEnd, source: source?.relationEnd, function: function?.relationEnd,
      logGroup: parts.logGroup.map { .resource($0.node) })
    resource = content.resource(id, bag, settings: settings, companions: parts.companions) { stream in
      [
        .relation(
          BucketDelivery(
            of: stream, ends, partitioning: partitioning?.keys ?? [], newlines: newlines, location: location))
      ]
    }
    self.role = parts.role
    logGroup = parts.logGroup
  }

  private init(_ other: DeliveryStream, node: ResourceNode) {
    resource = KinesisFirehose.DeliveryStream.declared(by: node)
    role = other.role
    logGroup = other.logGroup
  }

  /// A delivery stream that exists.
  public static func existing(arn: Value<String>) -> Existing {
    Existing("AWS::KinesisFirehose::DeliveryStream", arn: arn)
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> DeliveryStream { DeliveryStream(self, node: node) }

  /// The stream's ARN.
  public var arn: Value<String> { resource.arn }
  /// The stream's name, with which producers send to it.
  public var streamName: Value<String> { resource.ref }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a DeliveryStream has no such attribute; it has .arn, .streamName, .role, .logGroup, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
