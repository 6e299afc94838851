import FormworkIR
import FormworkRelations

extension BucketDelivery {
  /// What can transform records.
  static let functions: Set<String> = ["AWS::Lambda::Alias", "AWS::Lambda::Function", "AWS::Lambda::Version"]

  /// Finds what does not fit; `false` where the parties are of the wrong kinds.
  func check(in expansion: RelationExpansion) -> Bool {
    guard isOfKind(parties.bucket, ["AWS::S3::Bucket"], "this stream delivers to", in: expansion),
      parties.source.map({ isOfKind($0, ["AWS::Kinesis::Stream"], "this stream reads", in: expansion) }) ?? true,
      parties.function.map({ isOfKind($0, Self.functions, "records are transformed by", in: expansion) }) ?? true
    else { return false }
    guard let resource = expansion.resource(stream) else { return true }
    if parties.source != nil, let encryption = resource["DeliveryStreamEncryptionConfigurationInput"],
      encryption != .absent
    {
      expansion.find(
        .unfitSetting, "\(stream.id) reads \(parties.source?.description ?? "a stream"), and has a key of its own",
        of: self,
        hint: "what is read from a data stream is at rest there alone: give that DataStream the key, and leave key: out"
      )
    }
    guard let destination = resource[Self.destination] else { return true }
    checkBuffering(destination, in: expansion)
    checkPrefixes(destination, in: expansion)
    return true
  }

  private func isOfKind(
    _ end: RelationEnd, _ types: Set<String>, _ what: String, in expansion: RelationExpansion
  ) -> Bool {
    if types.contains(end.type) { return true }
    expansion.find(
      .wrongKind, "\(description), but \(end.description) is \(end.type)", of: self,
      hint: "\(what) \(types.sorted().joined(separator: ", "))")
    return false
  }

  /// Partitions and conversions ask for larger buffers than others (BufferingHints, and Data buffering and dynamic
  /// partitioning, Amazon Data Firehose Developer Guide); what all of them ask for is known of the type.
  private func checkBuffering(_ destination: Term, in expansion: RelationExpansion) {
    let isParted = destination.entry("DynamicPartitioningConfiguration")?.entry("Enabled") == .bool(true)
    let isConverted = destination.entry("DataFormatConversionConfiguration")?.entry("Enabled") == .bool(true)
    guard isParted || isConverted,
      let size = destination.entry("BufferingHints")?.entry("SizeInMBs")?.wholeNumber, (1..<64).contains(size)
    else { return }
    expansion.find(
      .outOfRange, "\(stream.id) gathers \(size) MiB and \(isParted ? "has partitions" : "converts the format")",
      of: self, hint: "Firehose gathers 64 to 128 MiB then")
  }

  /// The rules of prefixes (Custom prefixes for Amazon S3 objects, Amazon Data Firehose Developer Guide).
  private func checkPrefixes(_ destination: Term, in expansion: RelationExpansion) {
    let prefix = destination.entry("Prefix")?.writtenText
    let errors = destination.entry("ErrorOutputPrefix")
    let expressions = PrefixExpression.all(in: prefix ?? "")
    let errorExpressions = PrefixExpression.all(in: errors?.writtenText ?? "")
    for (name, found) in [("prefix", expressions), ("errorPrefix", errorExpressions)] {
      for expression in found where !PrefixExpression.namespaces.contains(expression.namespace) {
        expansion.find(
          .unknownValue, "\(name) of \(stream.id) has the expression \(expression)", of: self,
          hint: "Firehose knows \(PrefixExpression.namespaces.map { "!{\($0):…}" }.joined(separator: ", "))")
      }
    }
    if let wrong = expressions.first(where: \.isErrorType) {
      expansion.find(
        .unfitSetting, "prefix of \(stream.id) has the expression \(wrong)", of: self,
        hint: "records that are delivered have no error; it belongs into errorPrefix")
    }
    if errors == nil, let first = expressions.first {
      expansion.find(
        .missingProperty, "prefix of \(stream.id) has the expression \(first), and there is no errorPrefix", of: self,
        hint: "Firehose asks for one then: errorPrefix: \"failed/!{firehose:error-output-type}/\"")
    }
    if let first = errorExpressions.first, !errorExpressions.contains(where: \.isErrorType) {
      expansion.find(
        .missingProperty,
        "errorPrefix of \(stream.id) has the expression \(first), and not !{firehose:error-output-type}", of: self,
        hint: "Firehose asks for it in an errorPrefix with expressions: \"failed/!{firehose:error-output-type}/…\"")
    }
    checkPartitions(destination, expressions, isWhole: prefix != nil, in: expansion)
  }

  private func checkPartitions(
    _ destination: Term, _ expressions: [PrefixExpression], isWhole: Bool, in expansion: RelationExpansion
  ) {
    let partitioning = destination.entry("DynamicPartitioningConfiguration")
    let parting = expressions.filter(\.isPartition)
    if partitioning == nil, let first = parting.first {
      expansion.find(
        .unfitSetting, "prefix of \(stream.id) has the expression \(first), and records are not parted", of: self,
        hint: "give partitioning: .values([\"\(first.value)\": \".\(first.value)\"]), or .byFunction()")
      return
    }
    guard partitioning?.entry("Enabled") == .bool(true) else { return }
    if parting.isEmpty, isWhole || destination.entry("Prefix") == nil {
      let example = keys.first.map { "partitionKeyFromQuery:\($0.name)" } ?? "partitionKeyFromLambda:customer"
      expansion.find(
        .missingProperty, "\(stream.id) parts records, and its prefix names no value by which", of: self,
        hint: "Firehose asks for it: prefix: \"!{\(example)}/\"")
    }
    // What else takes values from records stands in properties that the program set itself.
    if destination.entry("ProcessingConfiguration") != nil { return }
    for expression in parting {
      if expression.namespace == "partitionKeyFromLambda", parties.function == nil {
        expansion.find(
          .unfitSetting, "prefix of \(stream.id) has the expression \(expression), and no function gives values",
          of: self, hint: "give transformedBy: a function that returns partitionKeys, or take partitionKeyFromQuery")
      }
      if expression.namespace == "partitionKeyFromQuery", !keys.contains(where: { $0.name == expression.value }) {
        expansion.find(
          .unknownValue, "prefix of \(stream.id) has the expression \(expression), and there is no such value",
          of: self,
          hint: keys.isEmpty
            ? "give partitioning: .values([\"\(expression.value)\": \".\(expression.value)\"])"
            : "the values are \(keys.map(\.name).joined(separator: ", "))")
      }
    }
  }
}

extension Term {
  /// The text as far as the program wrote it, with nothing for what deployment fills in; `nil` where that may be all of it.
  fileprivate var writtenText: String? {
    switch self {
    case .string(let text): return text
    case .text(let segments):
      return segments.reduce(into: "") { text, segment in
        if case .literal(let words) = segment { text += words }
      }
    default: return nil
    }
  }
}
