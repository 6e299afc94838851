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
    "ManagedStreamingKafkaParameters", ["ConsumerGroupID", "Credentials", "StartingPosition"], needs: ["TopicName"])
  private static let selfManagedKafka = PipeSource(
    "SelfManagedKafkaParameters",
    [
      "AdditionalBootstrapServers", "ConsumerGroupID", "Credentials", "ServerRootCaCertificate", "StartingPosition",
      "Vpc",
    ], needs: ["TopicName"])

  /// How a pipe reads an end; `nil` for what it cannot read. A broker's engine is that of its resource, unless it is given.
  static func of(_ end: RelationEnd, _ broker: PipeParts.Broker?) -> PipeSource? {
    switch end.type {
    case "AWS::SQS::Queue": PipeSource("SqsQueueParameters", [])
    case "AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer": kinesis
    case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable": table
    case "AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster": kafka
    case PipeParts.selfManagedKafka: selfManagedKafka
    case "AWS::AmazonMQ::Broker":
      switch broker ?? engine(end) {
      case .activeMQ: PipeSource("ActiveMQBrokerParameters", [], needs: ["Credentials", "QueueName"])
      case .rabbitMQ: PipeSource("RabbitMQBrokerParameters", ["VirtualHost"], needs: ["Credentials", "QueueName"])
      }
    default: nil
    }
  }

  private static func engine(_ end: RelationEnd) -> PipeParts.Broker {
    let engine = end.node.flatMap { Resource($0)["EngineType"] }?.literalText ?? ""
    return engine.uppercased() == "RABBITMQ" ? .rabbitMQ : .activeMQ
  }

  private static let kinds: [String: PollingSource] = {
    let kinds: [PollingSource] = [.queue, .kinesis, .table, .kafka, .broker]
    let known = Dictionary(kinds.flatMap { kind in kind.types.map { ($0, kind) } }) { first, _ in first }
    return known.merging([PipeParts.selfManagedKafka: .selfManagedKafka]) { first, _ in first }
  }()

  /// The types that a pipe reads, in order.
  static var types: [String] { kinds.keys.sorted() }

  /// What a pipe names as its source.
  static func arn(of end: RelationEnd) -> Term { kinds[end.type]?.arn(of: end) ?? ResourceAccess.arn(of: end) }

  /// What the role of a pipe needs to read an end; `nil` for what it cannot read. With credentials of a cluster's own it does
  /// not log in as the role (the pages of each source, Amazon EventBridge User Guide).
  static func rights(to end: RelationEnd, _ reading: [Property], _ expansion: RelationExpansion) -> [AccessRight]? {
    guard let kind = kinds[end.type] else { return nil }
    let resource = end.node.flatMap { expansion.resource($0) }
    let hasCredentials = reading.contains { $0.name == "Credentials" }
    let verbs: [AccessVerb] =
      kind == .kafka && hasCredentials
      ? ["kafka:DescribeCluster", "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers"] : [.receive]
    let topic = kind == .kafka ? reading.first { $0.name == "TopicName" }?.value : nil
    var rights = ResourceAccess.rights(verbs, to: end, object: topic, resource: resource) ?? []
    if kind.isInNetwork || reading.contains(where: { $0.name == "Vpc" }) { rights.append(PollingSource.network) }
    return rights
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
    _ reading: [Property], further: Term?, _ source: RelationEnd, in expansion: RelationExpansion,
    for relation: any Relation
  ) {
    for setting in reading where !settings.contains(setting.name) {
      expansion.find(
        .unfitSetting, "\(relation), but a pipe takes no \(setting.name) for \(source.type)", of: relation,
        hint: "leave \(Self.arguments[setting.name] ?? setting.name) out")
    }
    let resource = source.node.flatMap { expansion.resource($0) }
    if source.type == "AWS::SQS::Queue", source.isFIFO(resource),
      let size = reading.first(where: { $0.name == "BatchSize" })?.value.wholeNumber, size > 10
    {
      expansion.find(
        .outOfRange, "\(relation) \(size) messages at once, and \(source.description) is a FIFO queue", of: relation,
        hint: "of a FIFO queue a pipe takes 1 to 10 messages at once: batchSize: 10")
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
