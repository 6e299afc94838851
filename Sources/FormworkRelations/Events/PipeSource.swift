import FormworkIR

/// How a pipe reads a type of source: the property for it, and what it takes (PipeSourceParameters, Amazon EventBridge Pipes
/// API Reference).
struct PipeSource {
  /// The property of `SourceParameters`.
  let property: String
  /// The settings that it takes.
  private let settings: Set<String>
  /// The settings without which it reads nothing.
  private let required: [String]

  private init(_ property: String, _ settings: Set<String>, needs required: [String] = []) {
    self.property = property
    self.settings = settings.union(["BatchSize", "MaximumBatchingWindowInSeconds"]).union(required)
    self.required = required
  }

  private static let stream: Set = [
    "DeadLetterConfig", "MaximumRecordAgeInSeconds", "MaximumRetryAttempts", "OnPartialBatchItemFailure",
    "ParallelizationFactor",
  ]
  private static let kinesis = PipeSource(
    "KinesisStreamParameters", stream.union(["StartingPositionTimestamp"]), needs: ["StartingPosition"])
  private static let table = PipeSource("DynamoDBStreamParameters", stream, needs: ["StartingPosition"])
  private static let kafka = PipeSource(
    "ManagedStreamingKafkaParameters", ["StartingPosition"], needs: ["TopicName"])

  /// How a pipe reads an end; `nil` for what it cannot read.
  static func of(_ end: RelationEnd) -> PipeSource? {
    switch end.type {
    case "AWS::SQS::Queue": PipeSource("SqsQueueParameters", [])
    case "AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer": kinesis
    case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable": table
    case "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster": kafka
    case "AWS::AmazonMQ::Broker":
      PipeSource(broker(end), [], needs: ["Credentials", "QueueName"])
    default: nil
    }
  }

  private static func broker(_ end: RelationEnd) -> String {
    let engine = end.node.flatMap { Resource($0)["EngineType"] }?.literalText ?? ""
    return engine.uppercased() == "RABBITMQ" ? "RabbitMQBrokerParameters" : "ActiveMQBrokerParameters"
  }

  /// What a pipe's arguments are called.
  private static let arguments = [
    "BatchSize": "batchSize:", "DeadLetterConfig": "onFailure:", "MaximumBatchingWindowInSeconds": "window:",
    "MaximumRecordAgeInSeconds": "maximumAge:", "MaximumRetryAttempts": "retries:",
    "OnPartialBatchItemFailure": "splitsOnError:", "ParallelizationFactor": "parallelization:",
    "StartingPosition": "startingAt:", "StartingPositionTimestamp": "startingAt: .timestamp",
  ]

  /// Finds what a pipe does not take for a source, and what it needs that neither `reading` nor `further` settings say.
  func check(
    _ reading: [Property], further: Term?, _ source: RelationEnd, in expansion: inout RelationExpansion,
    for relation: any Relation
  ) {
    for setting in reading where !settings.contains(setting.name) {
      expansion.find(
        .unfitSetting, "\(relation), but a pipe takes no \(setting.name) for \(source.type)", of: relation,
        hint: "leave \(Self.arguments[setting.name] ?? setting.name) out")
    }
    let given: Term?
    switch further {
    case nil: given = nil
    case .map?: given = further?.entry(property)
    default: return
    }
    if let given {
      guard case .map = given else { return }
    }
    for name in required where !reading.contains(where: { $0.name == name }) && given?.entry(name) == nil {
      let hint =
        name == "StartingPosition"
        ? "give startingAt: .latest or .trimHorizon"
        : "give sourceParameters: [\"\(property)\": [\"\(name)\": …]]"
      expansion.find(
        .missingProperty, "\(relation), but a pipe needs \(name) for \(source.type)", of: relation, hint: hint)
    }
  }
}
