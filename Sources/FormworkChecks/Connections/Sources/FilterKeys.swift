import FormworkIR

/// The keys by which a filter of a source may begin: what a record has at its top, as Lambda and EventBridge Pipes filter it.
struct FilterKeys: Sendable {
  /// A record in a finding's words.
  let record: String
  /// What becomes of records that nothing matches.
  let fate: String
  /// The keys; the first is that of the content.
  let keys: [String]
  /// What stands around a key of the content.
  private let content: (before: String, after: String)

  private init(
    _ record: String, _ keys: [String], fate: String = "the records are skipped",
    content: (before: String, after: String)? = nil
  ) {
    self.record = record
    self.fate = fate
    self.keys = keys
    self.content = content ?? ("{\"\(keys.first ?? "")\": {\"", "\": […]}}")
  }

  /// A key of the content as a filter.
  func filter(by key: String) -> String { content.before + key + content.after }

  /// The keys of a source, by its resource or its ARN; `nil` where only deployment knows what it is.
  static func of(_ source: Term?, _ stack: ConnectedStack) -> FilterKeys? {
    guard let source else { return nil }
    if let end = stack.end(source) { return byType[end.type] }
    if case .reference(let reference) = source { return byType[reference.target.type] }
    let parts = stack.names.text(source).description.split(separator: ":", maxSplits: 3)
    guard parts.count > 2, parts[0] == "arn" else { return parts.first == "smk" ? kafka : nil }
    return byService[String(parts[2])]
  }

  // What records hold: Using Lambda with Amazon SQS, Kinesis, DynamoDB, Amazon MSK and Amazon MQ, AWS Lambda Developer Guide;
  // what filters take of it: Control which events Lambda sends to your function, there, and Event filtering in Amazon
  // EventBridge Pipes.

  private static let queue = FilterKeys(
    "a message of a queue",
    [
      "body", "messageId", "receiptHandle", "attributes", "messageAttributes", "md5OfBody", "eventSource",
      "eventSourceARN", "awsRegion",
    ], fate: "the messages are deleted")

  private static let stream = FilterKeys(
    "a record of a stream",
    [
      "data", "partitionKey", "sequenceNumber", "kinesisSchemaVersion", "approximateArrivalTimestamp", "encryptionType",
      "kinesis", "eventSource", "eventVersion", "eventID", "eventName", "invokeIdentityArn", "awsRegion",
      "eventSourceARN",
    ])

  private static let table = FilterKeys(
    "a record of a table",
    [
      "dynamodb", "eventName", "eventID", "eventVersion", "eventSource", "awsRegion", "eventSourceARN", "userIdentity",
    ], content: ("{\"dynamodb\": {\"NewImage\": {\"", "\": {\"S\": […]}}}}"))

  /// A cluster of Kafka, whoever runs it.
  static let kafka = FilterKeys(
    "a record of Kafka",
    [
      "value", "key", "topic", "partition", "offset", "timestamp", "timestampType", "headers", "eventSource",
      "eventSourceArn", "eventSourceARN", "eventSourceKey", "bootstrapServers",
    ])

  private static let broker = FilterKeys(
    "a message of a broker",
    [
      "data", "messageID", "messageType", "deliveryMode", "replyTo", "type", "expiration", "priority", "correlationId",
      "redelivered", "destination", "timestamp", "brokerInTime", "brokerOutTime", "properties", "basicProperties",
      "eventSource", "eventSourceArn", "eventSourceARN", "eventSourceKey",
    ], fate: "the messages are removed from the queue")

  private static let byType: [String: FilterKeys] = [
    "AWS::AmazonMQ::Broker": broker, "AWS::DynamoDB::GlobalTable": table, "AWS::DynamoDB::Table": table,
    "AWS::Kinesis::Stream": stream, "AWS::Kinesis::StreamConsumer": stream, "AWS::MSK::Cluster": kafka,
    "AWS::MSK::ServerlessCluster": kafka, "AWS::SQS::Queue": queue,
  ]

  private static let byService: [String: FilterKeys] = [
    "dynamodb": table, "kafka": kafka, "kinesis": stream, "mq": broker, "sqs": queue,
  ]
}
