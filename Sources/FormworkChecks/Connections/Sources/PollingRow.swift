/// A kind of source that Lambda polls: by what it is named, and which settings of a mapping it takes.
struct PollingRow: Sendable {
  /// The attribute that a mapping names.
  let attribute: String
  /// What that is, in a finding's words.
  let attributeWords: String
  /// The kind in the plural.
  let plural: String
  /// The settings that Lambda refuses for it.
  let refused: [String]
  /// Whether a mapping says where in the source to begin.
  let hasPosition: Bool
  /// The trigger that writes such a mapping.
  let words: String

  /// The row of a type; `nil` for what is no source.
  static func of(_ type: String) -> PollingRow? { rows[type] }

  private static let ofStreams = [
    "ParallelizationFactor", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts",
    "TumblingWindowInSeconds", "DestinationConfig",
  ]

  private static let queue = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "queues",
    refused: ofStreams + ["StartingPosition", "StartingPositionTimestamp", "Topics", "Queues"],
    hasPosition: false, words: "Trigger.queue(…)")

  private static let stream = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "streams", refused: ["ScalingConfig", "Topics", "Queues"],
    hasPosition: true, words: "Trigger.stream(…)")

  private static let table = PollingRow(
    attribute: "StreamArn", attributeWords: "the ARN of its stream", plural: "streams of tables",
    refused: ["ScalingConfig", "Topics", "Queues", "StartingPositionTimestamp"], hasPosition: true,
    words: "Trigger.stream(…)")

  private static let cluster = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "clusters of Kafka",
    refused: ["ParallelizationFactor", "TumblingWindowInSeconds", "ScalingConfig", "Queues"], hasPosition: true,
    words: "Trigger.kafka(…)")

  private static let broker = PollingRow(
    attribute: "Arn", attributeWords: "its ARN", plural: "brokers",
    refused: ofStreams + [
      "StartingPosition", "StartingPositionTimestamp", "Topics", "ScalingConfig", "FunctionResponseTypes",
    ], hasPosition: false, words: "Trigger.broker(…)")

  /// The kinds (CreateEventSourceMapping, AWS Lambda API Reference; the parameters of each kind in Using Lambda with Amazon
  /// SQS, with Kinesis, with DynamoDB, with Amazon MSK and with Amazon MQ, AWS Lambda Developer Guide).
  private static let rows: [String: PollingRow] = [
    "AWS::AmazonMQ::Broker": broker, "AWS::DynamoDB::GlobalTable": table, "AWS::DynamoDB::Table": table,
    "AWS::Kinesis::Stream": stream, "AWS::MSK::Cluster": cluster, "AWS::SQS::Queue": queue,
  ]
}
