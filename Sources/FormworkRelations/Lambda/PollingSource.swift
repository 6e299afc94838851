import FormworkIR

/// A kind of source that Lambda polls for a function, and what it needs.
public struct PollingSource: Sendable, Equatable {
  /// The CloudFormation types that are such a source; none for one that AWS does not run.
  public let types: [String]
  /// What ids are made of where the source has no name.
  public let name: String
  /// The type of SAM's event.
  public let event: String
  /// The property of SAM's event that holds the ARN.
  public let eventProperty: String
  /// The attribute that is polled, where it is not the ARN.
  public let attribute: String?
  /// Whether it stands in a network, where it is reached by interfaces that are made under the reader's role.
  public let isInNetwork: Bool
  /// The settings whose members SAM has at the first level: the path, and SAM's name.
  public let flattened: [String: String]

  private init(
    _ types: [String], _ name: String, event: String, _ eventProperty: String, attribute: String? = nil,
    isInNetwork: Bool = false, flattened: [String: String] = [:]
  ) {
    self.types = types
    self.name = name
    self.event = event
    self.eventProperty = eventProperty
    self.attribute = attribute
    self.isInNetwork = isInNetwork
    self.flattened = flattened
  }

  /// A queue of Amazon SQS.
  public static let queue = PollingSource(["AWS::SQS::Queue"], "Queue", event: "SQS", "Queue")
  /// A stream of Amazon Kinesis, or a consumer of one.
  public static let kinesis = PollingSource(
    ["AWS::Kinesis::Stream", "AWS::Kinesis::StreamConsumer"], "Stream", event: "Kinesis", "Stream")
  /// The stream of a DynamoDB table.
  public static let table = PollingSource(
    ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"], "Table", event: "DynamoDB", "Stream",
    attribute: "StreamArn")
  /// A cluster of Amazon MSK.
  public static let kafka = PollingSource(
    ["AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster"], "Kafka", event: "MSK", "Stream", isInNetwork: true,
    flattened: ["AmazonManagedKafkaEventSourceConfig.ConsumerGroupId": "ConsumerGroupId"])
  /// A cluster of Apache Kafka that AWS does not run.
  public static let selfManagedKafka = PollingSource(
    [], "Kafka", event: "SelfManagedKafka", "",
    flattened: [
      "SelfManagedEventSource.Endpoints.KafkaBootstrapServers": "KafkaBootstrapServers",
      "SelfManagedKafkaEventSourceConfig.ConsumerGroupId": "ConsumerGroupId",
    ])
  /// A broker of Amazon MQ.
  public static let broker = PollingSource(
    ["AWS::AmazonMQ::Broker"], "Broker", event: "MQ", "Broker", isInNetwork: true)
  /// A cluster of Amazon DocumentDB.
  public static let documents = PollingSource(
    ["AWS::DocDB::DBCluster"], "Documents", event: "DocumentDB", "Cluster", isInNetwork: true,
    flattened: [
      "DocumentDBEventSourceConfig.DatabaseName": "DatabaseName",
      "DocumentDBEventSourceConfig.CollectionName": "CollectionName",
      "DocumentDBEventSourceConfig.FullDocument": "FullDocument",
    ])

  /// The right to reach a source in its network, which whoever reads it needs wherever it runs itself: the actions know no
  /// narrower resource (Configuring Lambda permissions for Amazon MSK event source mappings, Execution role permissions for
  /// Amazon MQ and Amazon DocumentDB, AWS Lambda Developer Guide).
  static let network = AccessRight(
    [
      "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:DescribeNetworkInterfaces",
      "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs",
    ], on: [.string("*")])

  /// What Lambda polls of a source.
  func arn(of end: RelationEnd) -> Term {
    if case .resource(let node) = end, let attribute { return .reference(Reference(node, attribute)) }
    return ResourceAccess.arn(of: end)
  }
}
