import FormworkDSL
import FormworkIR
import FormworkRelations

/// How Lambda hands over the records that it polls.
extension Trigger {
  /// Calls a function with the messages of a queue: `AWS::Lambda::EventSourceMapping`, `aws_lambda_event_source_mapping`; in
  /// SAM an `SQS` event. The function's role may receive and delete messages.
  ///
  /// - Parameters:
  ///   - queue: A queue, declared or existing.
  ///   - id: The trigger's name below the function's; the queue's without it.
  ///   - batchSize: At most 10 messages a call, and 10,000 of a standard queue with a `window`; 10 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of messages for which the function is called at all, such as `["body": ["kind": ["paid"]]]`.
  ///   - reportsFailures: Whether the function reports which messages of a batch failed, so that only those come back.
  ///   - maximumConcurrency: The most calls at once: 2 to 1,000.
  ///   - enabled: Whether messages are polled; `true` without it.
  public static func queue(
    _ queue: some Connectable, id: String? = nil, batchSize: Value<Int>? = nil, window: Value<Int>? = nil,
    filters: [Value<JSON>] = [], reportsFailures: Bool = false, maximumConcurrency: Value<Int>? = nil,
    enabled: Value<Bool>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.set("BatchSize", batchSize)
    settings.set("MaximumBatchingWindowInSeconds", window)
    settings.setFilters(filters)
    settings.setReporting(reportsFailures)
    settings.set("ScalingConfig", members: [("MaximumConcurrency", maximumConcurrency?.term)])
    settings.set("Enabled", enabled)
    return polling(.queue, queue.relationEnd, id, settings, onFailure: nil, SourceLocation(fileID, line))
  }

  /// Calls a function with the records of a Kinesis stream or with the changes of a table: `AWS::Lambda::EventSourceMapping`,
  /// `aws_lambda_event_source_mapping`; in SAM a `Kinesis` or `DynamoDB` event. The function's role may read the stream.
  ///
  /// - Parameters:
  ///   - source: A data stream, a consumer of one, or a table whose stream is on.
  ///   - start: Where reading begins: `.latest` sees what comes from now on, `.trimHorizon` all that is kept.
  ///   - id: The trigger's name below the function's; the source's without it.
  ///   - batchSize: At most 10,000 records a call, of a table 1,000; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of records for which the function is called at all.
  ///   - reportsFailures: Whether the function reports where in a batch it failed.
  ///   - retries: How often a batch is tried again: 0 to 10,000; until it expires without it.
  ///   - maximumAge: How old a record may be that is still tried: 60 to 604,800 seconds.
  ///   - parallelization: How many batches of one shard are handled at once: 1 to 10.
  ///   - splitsOnError: Whether a batch that failed is tried again in halves.
  ///   - tumblingWindow: The seconds over which state is handed on from call to call: 0 to 900.
  ///   - onFailure: Where batches are reported that were given up: a queue, a topic or a bucket.
  ///   - enabled: Whether records are polled; `true` without it.
  public static func stream(
    _ source: some Connectable, startingAt start: StartingPosition, id: String? = nil, batchSize: Value<Int>? = nil,
    window: Value<Int>? = nil, filters: [Value<JSON>] = [], reportsFailures: Bool = false, retries: Value<Int>? = nil,
    maximumAge: Value<Int>? = nil, parallelization: Value<Int>? = nil, splitsOnError: Value<Bool>? = nil,
    tumblingWindow: Value<Int>? = nil, onFailure: (any Connectable)? = nil, enabled: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.setStart(start)
    settings.set("BatchSize", batchSize)
    settings.set("MaximumBatchingWindowInSeconds", window)
    settings.setFilters(filters)
    settings.setReporting(reportsFailures)
    settings.set("MaximumRetryAttempts", retries)
    settings.set("MaximumRecordAgeInSeconds", maximumAge)
    settings.set("ParallelizationFactor", parallelization)
    settings.set("BisectBatchOnFunctionError", splitsOnError)
    settings.set("TumblingWindowInSeconds", tumblingWindow)
    settings.set("Enabled", enabled)
    let end = source.relationEnd
    let kind: PollingSource = PollingSource.table.types.contains(end.type) ? .table : .kinesis
    return polling(kind, end, id, settings, onFailure: onFailure?.relationEnd, SourceLocation(fileID, line))
  }

  /// Calls a function with the messages of a topic of Amazon MSK; in SAM an `MSK` event. The function's role may read the
  /// topic, and make the network interfaces by which Lambda reaches the cluster, whatever network the function is in.
  ///
  /// - Parameters:
  ///   - cluster: A cluster, provisioned or serverless.
  ///   - topic: The topic.
  ///   - start: Where reading begins.
  ///   - id: The trigger's name below the function's; the cluster's without it.
  ///   - consumerGroup: The consumer group by which the position is kept; one is made up without it.
  ///   - batchSize: At most 10,000 messages a call; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of messages for which the function is called at all.
  ///   - onFailure: Where batches are reported that were given up: a queue, a topic or a bucket.
  ///   - enabled: Whether messages are polled; `true` without it.
  public static func kafka(
    _ cluster: some Connectable, topic: Value<String>, startingAt start: StartingPosition, id: String? = nil,
    consumerGroup: Value<String>? = nil, batchSize: Value<Int>? = nil, window: Value<Int>? = nil,
    filters: [Value<JSON>] = [], onFailure: (any Connectable)? = nil, enabled: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.setStart(start)
    settings.set("Topics", Value<[String]>([topic]))
    settings.set("AmazonManagedKafkaEventSourceConfig", members: [("ConsumerGroupId", consumerGroup?.term)])
    settings.set("BatchSize", batchSize)
    settings.set("MaximumBatchingWindowInSeconds", window)
    settings.setFilters(filters)
    settings.set("Enabled", enabled)
    return polling(
      .kafka, cluster.relationEnd, id, settings, onFailure: onFailure?.relationEnd, SourceLocation(fileID, line))
  }

  /// Calls a function with the messages of a topic of a Kafka cluster that AWS does not run; in SAM a `SelfManagedKafka`
  /// event.
  ///
  /// - Parameters:
  ///   - bootstrapServers: The brokers, such as `broker1.example.com:9092`.
  ///   - topic: The topic.
  ///   - access: How the cluster is reached: its network, and the secret with the credentials.
  ///   - start: Where reading begins.
  ///   - id: The trigger's name below the function's; `Kafka` without it.
  ///   - consumerGroup: The consumer group by which the position is kept; one is made up without it.
  ///   - batchSize: At most 10,000 messages a call; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of messages for which the function is called at all.
  ///   - onFailure: Where batches are reported that were given up: a queue, a topic or a bucket.
  ///   - enabled: Whether messages are polled; `true` without it.
  public static func kafka(
    bootstrapServers: Value<[String]>, topic: Value<String>, access: [SourceAccess], startingAt start: StartingPosition,
    id: String? = nil, consumerGroup: Value<String>? = nil, batchSize: Value<Int>? = nil, window: Value<Int>? = nil,
    filters: [Value<JSON>] = [], onFailure: (any Connectable)? = nil, enabled: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.set(
      "SelfManagedEventSource",
      members: [("Endpoints", .map([MapEntry("KafkaBootstrapServers", bootstrapServers.term)]))])
    settings.setStart(start)
    settings.set("Topics", Value<[String]>([topic]))
    settings.setAccess(access)
    settings.set("SelfManagedKafkaEventSourceConfig", members: [("ConsumerGroupId", consumerGroup?.term)])
    settings.set("BatchSize", batchSize)
    settings.set("MaximumBatchingWindowInSeconds", window)
    settings.setFilters(filters)
    settings.set("Enabled", enabled)
    return polling(
      .selfManagedKafka, nil, id, settings, onFailure: onFailure?.relationEnd, credentials: access.compactMap(\.secret),
      SourceLocation(fileID, line))
  }

  /// Calls a function with the messages of a queue of Amazon MQ; in SAM an `MQ` event. The function's role may look at the
  /// broker, make the network interfaces by which Lambda reaches it, and read the secret.
  ///
  /// - Parameters:
  ///   - broker: A broker of ActiveMQ or RabbitMQ.
  ///   - queue: The queue's name at the broker.
  ///   - access: The secret with the broker's user and password, and for RabbitMQ the virtual host.
  ///   - id: The trigger's name below the function's; the broker's without it.
  ///   - batchSize: At most 10,000 messages a call; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of messages for which the function is called at all.
  ///   - enabled: Whether messages are polled; `true` without it.
  public static func broker(
    _ broker: some Connectable, queue: Value<String>, access: [SourceAccess], id: String? = nil,
    batchSize: Value<Int>? = nil, window: Value<Int>? = nil, filters: [Value<JSON>] = [], enabled: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.set("Queues", Value<[String]>([queue]))
    settings.setAccess(access)
    settings.set("BatchSize", batchSize)
    settings.set("MaximumBatchingWindowInSeconds", window)
    settings.setFilters(filters)
    settings.set("Enabled", enabled)
    return polling(
      .broker, broker.relationEnd, id, settings, onFailure: nil, credentials: access.compactMap(\.secret),
      SourceLocation(fileID, line))
  }

  /// Calls a function with the changes of a DocumentDB collection; in SAM a `DocumentDB` event. The function's role may look
  /// at the cluster, make the network interfaces by which Lambda reaches it, and read the secret.
  ///
  /// - Parameters:
  ///   - cluster: A cluster whose change streams are on.
  ///   - database: The database.
  ///   - collection: The collection; all of the database without it.
  ///   - access: The secret with the cluster's user and password.
  ///   - start: Where reading begins.
  ///   - fullDocument: Whether an update comes with the whole document, `UpdateLookup`, or with what changed, `Default`.
  ///   - id: The trigger's name below the function's; the cluster's without it.
  ///   - batchSize: At most 10,000 changes a call; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  ///   - filters: Patterns of changes for which the function is called at all.
  ///   - enabled: Whether changes are polled; `true` without it.
  public static func documents(
    _ cluster: some Connectable, database: Value<String>, collection: Value<String>? = nil, access: [SourceAccess],
    startingAt start: StartingPosition, fullDocument: Value<String>? = nil, id: String? = nil,
    batchSize: Value<Int>? = nil, window: Value<Int>? = nil, filters: [Value<JSON>] = [], enabled: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.setStart(start)
    settings.setAccess(access)
    settings.set(
      "DocumentDBEventSourceConfig",
      members: [
        ("DatabaseName", database.term), ("CollectionName", collection?.term), ("FullDocument", fullDocument?.term),
      ])
    settings.set("BatchSize", batchSize)
    settings.set("MaximumBatchingWindowInSeconds", window)
    settings.setFilters(filters)
    settings.set("Enabled", enabled)
    return polling(
      .documents, cluster.relationEnd, id, settings, onFailure: nil, credentials: access.compactMap(\.secret),
      SourceLocation(fileID, line))
  }

  private static func polling(
    _ kind: PollingSource, _ source: RelationEnd?, _ id: String?, _ settings: Settings, onFailure: RelationEnd?,
    credentials: [RelationEnd] = [], _ location: SourceLocation
  ) -> Trigger {
    let properties = settings.properties
    return Trigger(id, named: source?.name, or: kind.name, location) { call in
      [
        EventSourceMapping(
          id: call.id, kind, from: source, to: call.callee, onFailure: onFailure, settings: properties,
          credentials: credentials, scope: call.scope, location: call.location)
      ]
    }
  }
}

/// Where the reading of a stream begins.
public struct StartingPosition: Sendable {
  package let position: String
  let timestamp: Value<Double>?

  /// With what comes from now on.
  public static let latest = StartingPosition(position: "LATEST", timestamp: nil)
  /// With the oldest that is kept.
  public static let trimHorizon = StartingPosition(position: "TRIM_HORIZON", timestamp: nil)
  /// At a time, in seconds since 1970. Tables have no such start.
  public static func timestamp(_ seconds: Value<Double>) -> StartingPosition {
    StartingPosition(position: "AT_TIMESTAMP", timestamp: seconds)
  }
}

/// How Lambda gets at a source that asks for credentials or lies in a network (SourceAccessConfiguration, AWS Lambda API
/// Reference).
public struct SourceAccess: Sendable {
  package let type: String
  let uri: Value<String>
  /// The ARN of the secret, or the text without what Lambda wants before it.
  package let value: Value<String>
  package let secret: RelationEnd?

  private init(_ type: String, _ secret: some Connectable) {
    let end = secret.relationEnd
    self.type = type
    value = Value(term: ResourceAccess.arn(of: end))
    uri = value
    self.secret = end
  }

  private init(_ type: String, text: Value<String>, as uri: Value<String>? = nil) {
    self.type = type
    value = text
    self.uri = uri ?? text
    secret = nil
  }

  /// User and password in a secret, for brokers and clusters that ask for them.
  public static func basic(_ secret: some Connectable) -> SourceAccess { SourceAccess("BASIC_AUTH", secret) }
  /// User and password in a secret, by SCRAM-SHA-256.
  public static func scram256(_ secret: some Connectable) -> SourceAccess {
    SourceAccess("SASL_SCRAM_256_AUTH", secret)
  }
  /// User and password in a secret, by SCRAM-SHA-512.
  public static func scram512(_ secret: some Connectable) -> SourceAccess {
    SourceAccess("SASL_SCRAM_512_AUTH", secret)
  }
  /// A client's certificate and key in a secret.
  public static func certificate(_ secret: some Connectable) -> SourceAccess {
    SourceAccess("CLIENT_CERTIFICATE_TLS_AUTH", secret)
  }
  /// A certificate authority's certificate in a secret.
  public static func authority(_ secret: some Connectable) -> SourceAccess {
    SourceAccess("SERVER_ROOT_CA_CERTIFICATE", secret)
  }
  /// A subnet from which the cluster can be reached.
  public static func subnet(_ id: Value<String>) -> SourceAccess {
    SourceAccess("VPC_SUBNET", text: id, as: "subnet:\(id)")
  }
  /// A security group from which the cluster can be reached.
  public static func securityGroup(_ id: Value<String>) -> SourceAccess {
    SourceAccess("VPC_SECURITY_GROUP", text: id, as: "security_group:\(id)")
  }
  /// The virtual host of RabbitMQ.
  public static func virtualHost(_ name: Value<String>) -> SourceAccess {
    SourceAccess("VIRTUAL_HOST", text: name)
  }
}

extension Settings {
  mutating func setStart(_ start: StartingPosition) {
    set("StartingPosition", Value<String>(start.position))
    set("StartingPositionTimestamp", start.timestamp)
  }

  mutating func setFilters(_ filters: [Value<JSON>]) {
    if filters.isEmpty { return }
    set(
      "FilterCriteria",
      members: [("Filters", .list(filters.map { .map([MapEntry("Pattern", $0.term.jsonText)]) }))])
  }

  mutating func setReporting(_ reportsFailures: Bool) {
    if reportsFailures { set("FunctionResponseTypes", Value<[String]>(["ReportBatchItemFailures"])) }
  }

  mutating func setAccess(_ access: [SourceAccess]) {
    if access.isEmpty { return }
    let list = access.map { Term.map([MapEntry("Type", .string($0.type)), MapEntry("URI", $0.uri.term)]) }
    set("SourceAccessConfigurations", Value<JSON>(term: .list(list)))
  }
}
