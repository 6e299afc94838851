import FormworkIR
import FormworkRelations

/// A delivery stream writes to a bucket, perhaps by way of a function: the rights of its role, and what is done to records.
final class BucketDelivery: Relation {
  /// What the stream works with.
  struct Ends: Sendable {
    /// Where objects are written.
    var bucket: RelationEnd
    /// The data stream that is read.
    var source: RelationEnd?
    /// The function that transforms records.
    var function: RelationEnd?
    /// Where lines about failures go.
    var logGroup: RelationEnd?

    var all: [RelationEnd] { [bucket, source, function, logGroup].compactMap { $0 } }

    func replacingTerms(_ replacement: (Term) -> Term) -> Ends {
      Ends(
        bucket: bucket.replacingTerms(replacement), source: source?.replacingTerms(replacement),
        function: function?.replacingTerms(replacement), logGroup: logGroup?.replacingTerms(replacement))
    }
  }

  /// The id, of which a stream has one.
  let id: String
  /// The delivery stream.
  let stream: ResourceNode
  /// What it works with.
  let parties: Ends
  /// The values by which records are parted, with the expressions that take them from a record.
  let keys: [DeliveryPartitioning.Key]
  /// Whether a line ends after each record.
  let newlines: Bool
  /// Where it was declared.
  let location: SourceLocation

  init(
    of stream: ResourceNode, _ parties: Ends, partitioning keys: [DeliveryPartitioning.Key], newlines: Bool,
    location: SourceLocation
  ) {
    id = "\(stream.id)/Delivery"
    self.stream = stream
    self.parties = parties
    self.keys = keys
    self.newlines = newlines
    self.location = location
  }

  var scope: Scope? { stream.scope }
  var ends: [RelationEnd] { [.resource(stream)] + parties.all }
  var terms: [Term] { parties.all.flatMap(\.terms) + keys.map(\.expression) }

  func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    BucketDelivery(
      of: stream, parties.replacingTerms(replacement),
      partitioning: keys.map { DeliveryPartitioning.Key(name: $0.name, expression: replacement($0.expression)) },
      newlines: newlines, location: location)
  }

  /// Such as `Archive delivers to Events`.
  var description: String { "\(stream.id) delivers to \(parties.bucket.description)" }

  /// Adds the rights, for which the stream waits: Firehose looks at them when a stream is made (Controlling access with Amazon
  /// Data Firehose, Amazon Data Firehose Developer Guide).
  func contribute(to expansion: RelationExpansion) {
    guard check(in: expansion) else { return }
    allow(
      [
        "s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject", "s3:GetBucketLocation", "s3:ListBucket",
        "s3:ListBucketMultipartUploads",
      ], on: parties.bucket, in: expansion)
    if let source = parties.source {
      allow(
        ["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards"], on: source,
        in: expansion)
    }
    if let function = parties.function {
      allow(["lambda:InvokeFunction", "lambda:GetFunctionConfiguration"], on: function, in: expansion)
    }
    if let group = parties.logGroup, let node = group.node {
      let lines = TermFolder.joined([
        .literal("arn:"), .term(.pseudo(.partition)), .literal(":logs:"), .term(.pseudo(.region)), .literal(":"),
        .term(.pseudo(.accountID)), .literal(":log-group:"), .term(.reference(Reference(node, "LogGroupName"))),
        .literal(":log-stream:\(DeliveryParts.lines)"),
      ])
      expansion.allow([AccessRight(["logs:PutLogEvents"], on: [lines])], to: stream, on: group, for: self)
    }
  }

  private func allow(_ actions: [AccessVerb], on end: RelationEnd, in expansion: RelationExpansion) {
    let resource = end.node.flatMap { expansion.resource($0) }
    let rights = ResourceAccess.rights(actions, to: end, resource: resource) ?? []
    expansion.allow(rights, to: stream, on: end, for: self)
  }

  /// Sets what is done to records before they are written, unless the stream says that itself.
  func expand(into expansion: RelationExpansion) {
    var processors: [Term] = []
    if let function = parties.function, Self.functions.contains(function.type) {
      processors.append(Self.processor("Lambda", [("LambdaArn", ResourceAccess.arn(of: function))]))
    }
    if !keys.isEmpty {
      var query: [TextSegment] = [.literal("{")]
      for (index, key) in keys.enumerated() {
        query += [.literal("\(index == 0 ? "" : ",")\(key.name):"), .term(key.expression)]
      }
      processors.append(
        Self.processor(
          "MetadataExtraction",
          [
            ("MetadataExtractionQuery", TermFolder.joined(query + [.literal("}")])),
            ("JsonParsingEngine", .string("JQ-1.6")),
          ]))
    }
    if newlines { processors.append(Self.processor("AppendDelimiterToRecord", [("Delimiter", .string("\\n"))])) }
    if processors.isEmpty { return }
    expansion.set(
      .map([MapEntry("Enabled", .bool(true)), MapEntry("Processors", .list(processors))]), of: stream,
      at: [Self.destination, "ProcessingConfiguration"], for: self)
  }

  /// The property with the bucket.
  static let destination = "ExtendedS3DestinationConfiguration"

  private static func processor(_ type: String, _ parameters: [(name: String, value: Term)]) -> Term {
    .map([
      MapEntry("Type", .string(type)),
      MapEntry(
        "Parameters",
        .list(
          parameters.map {
            .map([MapEntry("ParameterName", .string($0.name)), MapEntry("ParameterValue", $0.value)])
          })),
    ])
  }
}
