import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

extension PipeSource {
  /// The messages of a topic of Amazon MSK. The pipe's role may read the topic, and make the network interfaces by which the
  /// cluster is reached.
  ///
  /// - Parameters:
  ///   - cluster: A cluster, provisioned or serverless.
  ///   - topic: The topic.
  ///   - start: Where reading begins: `.latest` or `.trimHorizon`; `.trimHorizon` without it.
  ///   - consumerGroup: The consumer group by which the position is kept; one is made up without it.
  ///   - access: `.scram512(secret)` or `.certificate(secret)`; without it the pipe logs in as its role.
  ///   - batchSize: How many messages go at once: 1 to 10,000; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  public static func kafka(
    _ cluster: some Connectable, topic: Value<String>, startingAt start: StartingPosition? = nil,
    consumerGroup: Value<String>? = nil, access: [SourceAccess] = [], batchSize: Value<Int>? = nil,
    window: Value<Int>? = nil
  ) -> PipeSource {
    broker(
      cluster.relationEnd,
      [
        ("TopicName", topic.term), ("StartingPosition", start.map { .string($0.position) }),
        ("ConsumerGroupID", consumerGroup?.term),
      ], access, batchSize, window)
  }

  /// The messages of a topic of a Kafka cluster that AWS does not run.
  ///
  /// - Parameters:
  ///   - bootstrapServers: The brokers, one at least and six at most, such as `broker1.example.com:9092`.
  ///   - topic: The topic.
  ///   - start: Where reading begins: `.latest` or `.trimHorizon`; `.trimHorizon` without it.
  ///   - consumerGroup: The consumer group by which the position is kept; one is made up without it.
  ///   - access: The secret with the credentials, such as `.scram256(secret)`, the certificate's `.authority(secret)`, and the
  ///     network from which the brokers are reached: `.subnet(id)`, `.securityGroup(id)`.
  ///   - batchSize: How many messages go at once: 1 to 10,000; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  public static func kafka(
    bootstrapServers: [Value<String>], topic: Value<String>, startingAt start: StartingPosition? = nil,
    consumerGroup: Value<String>? = nil, access: [SourceAccess] = [], batchSize: Value<Int>? = nil,
    window: Value<Int>? = nil
  ) -> PipeSource {
    let first = bootstrapServers.first ?? ""
    let others = bootstrapServers.dropFirst()
    return broker(
      .existing(type: PipeParts.selfManagedKafka, arn: TermFolder.joined([.literal("smk://"), .term(first.term)])),
      [
        ("TopicName", topic.term),
        ("AdditionalBootstrapServers", others.isEmpty ? nil : .list(others.map(\.term))),
        ("StartingPosition", start.map { .string($0.position) }), ("ConsumerGroupID", consumerGroup?.term),
      ], access, batchSize, window)
  }

  /// The messages of a queue of a broker of Apache ActiveMQ. The pipe's role may look at the broker, make the network
  /// interfaces by which it is reached, and read the secret.
  ///
  /// - Parameters:
  ///   - broker: A broker of Amazon MQ.
  ///   - queue: The queue's name at the broker.
  ///   - access: The secret with the broker's user and password: `.basic(secret)`.
  ///   - batchSize: How many messages go at once: 1 to 10,000; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  public static func activeMQ(
    _ broker: some Connectable, queue: Value<String>, access: SourceAccess, batchSize: Value<Int>? = nil,
    window: Value<Int>? = nil
  ) -> PipeSource {
    var source = Self.broker(
      broker.relationEnd, [("QueueName", queue.term)], [access], batchSize, window)
    source.broker = .activeMQ
    return source
  }

  /// The messages of a queue of a broker of RabbitMQ. The pipe's role may look at the broker, make the network interfaces by
  /// which it is reached, and read the secret.
  ///
  /// - Parameters:
  ///   - broker: A broker of Amazon MQ.
  ///   - queue: The queue's name at the broker.
  ///   - virtualHost: The virtual host of the queue; `/` without it.
  ///   - access: The secret with the broker's user and password: `.basic(secret)`.
  ///   - batchSize: How many messages go at once: 1 to 10,000; 100 without it.
  ///   - window: How long to gather a batch: 0 to 300 seconds.
  public static func rabbitMQ(
    _ broker: some Connectable, queue: Value<String>, virtualHost: Value<String>? = nil, access: SourceAccess,
    batchSize: Value<Int>? = nil, window: Value<Int>? = nil
  ) -> PipeSource {
    var source = Self.broker(
      broker.relationEnd, [("QueueName", queue.term), ("VirtualHost", virtualHost?.term)], [access], batchSize, window)
    source.broker = .rabbitMQ
    return source
  }

  private static func broker(
    _ end: RelationEnd, _ settings: [(String, Term?)], _ access: [SourceAccess], _ batchSize: Value<Int>?,
    _ window: Value<Int>?
  ) -> PipeSource {
    var source = PipeSource(
      end,
      settings + Self.settings(access)
        + [("BatchSize", batchSize?.term), ("MaximumBatchingWindowInSeconds", window?.term)])
    source.secrets = access.compactMap(\.secret)
    return source
  }

  /// The credentials in the names that pipes have for what Lambda has in one list.
  private static let credentials = [
    "BASIC_AUTH": "BasicAuth", "CLIENT_CERTIFICATE_TLS_AUTH": "ClientCertificateTlsAuth",
    "SASL_SCRAM_256_AUTH": "SaslScram256Auth", "SASL_SCRAM_512_AUTH": "SaslScram512Auth",
  ]

  private static func settings(_ access: [SourceAccess]) -> [(String, Term?)] {
    func values(_ type: String) -> [Term] { access.filter { $0.type == type }.map(\.value.term) }
    let credentials = access.compactMap { entry in
      Self.credentials[entry.type].map { MapEntry($0, entry.value.term) }
    }
    let network = [("SecurityGroup", values("VPC_SECURITY_GROUP")), ("Subnets", values("VPC_SUBNET"))]
    let vpc = network.filter { !$0.1.isEmpty }.map { MapEntry($0.0, .list($0.1)) }
    return [
      ("Credentials", credentials.isEmpty ? nil : .map(credentials)),
      ("ServerRootCaCertificate", values("SERVER_ROOT_CA_CERTIFICATE").first),
      ("VirtualHost", values("VIRTUAL_HOST").first), ("Vpc", vpc.isEmpty ? nil : .map(vpc)),
    ]
  }
}
