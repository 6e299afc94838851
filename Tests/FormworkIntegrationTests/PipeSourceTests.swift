import Formwork
import FormworkIntegration
import TestSupport
import Testing

/// What a pipe reads, and what its role may do for it.
struct PipeSourceTests {
  private static let secretArn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:broker-AbCdEf"
  private let secret = Existing("AWS::SecretsManager::Secret", arn: Value(secretArn))
  private let cluster = Existing(
    "AWS::MSK::Cluster", arn: "arn:aws:kafka:us-east-1:123456789012:cluster/events/6357e0b2-0e6a-4b86-a0b4-1")
  private let broker = Existing("AWS::AmazonMQ::Broker", arn: "arn:aws:mq:us-east-1:123456789012:broker:orders:b-1")

  private func stack(_ source: PipeSource) -> Stack {
    Stack("S") { Pipe("Orders", from: source, to: .queue(Queue("Done"))) }
  }

  /// The settings of a source in a template and in Terraform, and the statements of the role without that of the target.
  private func written(_ source: PipeSource) throws -> (template: String, terraform: String, rights: String) {
    let stack = stack(source)
    #expect(findings(in: stack).isEmpty)
    let properties = ["Resources", "Orders", "Properties"]
    #expect(
      try compact(stack, .sam, properties[0], properties[1], properties[2])
        == compact(stack, .cloudFormation, properties[0], properties[1], properties[2]))
    let rights = try compact(stack, .cloudFormation, "Resources", "OrdersRole", "Properties", "Policies")
    return (
      try compact(stack, .cloudFormation, "Resources", "Orders", "Properties", "SourceParameters"),
      try compact(stack, .terraform, "resource", "aws_pipes_pipe", "orders", "source_parameters"),
      rights.replacing(
        #"{"Effect":"Allow","Action":"sqs:SendMessage","Resource":{"Fn::GetAtt":["Done","Arn"]}},"#, with: "")
    )
  }

  private static let network = """
    {"Effect":"Allow","Action":["ec2:CreateNetworkInterface","ec2:DeleteNetworkInterface",\
    "ec2:DescribeNetworkInterfaces","ec2:DescribeSecurityGroups","ec2:DescribeSubnets","ec2:DescribeVpcs"],\
    "Resource":"*"}
    """
  private static let reading =
    #"{"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"\#(secretArn)"}"#

  private func policy(_ statements: String...) -> String {
    #"[{"PolicyName":"OrdersRolePolicy","PolicyDocument":{"Version":"2012-10-17","Statement":["#
      + statements.joined(separator: ",") + "]}}]"
  }

  @Test func `A queue`() throws {
    let queue = try written(.queue(Queue("Jobs"), batchSize: 5, window: 20))
    #expect(
      queue.template == #"{"SqsQueueParameters":{"BatchSize":5,"MaximumBatchingWindowInSeconds":20}}"#)
    #expect(
      queue.terraform == #"{"sqs_queue_parameters":{"batch_size":5,"maximum_batching_window_in_seconds":20}}"#)
  }

  @Test func `A data stream with all that it takes`() throws {
    let stream = try written(
      .stream(
        DataStream("Clicks"), startingAt: .timestamp(1_798_761_600), batchSize: 50, window: 10, retries: 3,
        maximumAge: 3_600, parallelization: 2, splitsOnError: true, onFailure: Queue("Failures")))
    #expect(
      stream.template == """
        {"KinesisStreamParameters":{"StartingPosition":"AT_TIMESTAMP","StartingPositionTimestamp":"2027-01-01T00:00:00Z",\
        "BatchSize":50,"MaximumBatchingWindowInSeconds":10,"MaximumRetryAttempts":3,"MaximumRecordAgeInSeconds":3600,\
        "ParallelizationFactor":2,"OnPartialBatchItemFailure":"AUTOMATIC_BISECT",\
        "DeadLetterConfig":{"Arn":{"Fn::GetAtt":["Failures","Arn"]}}}}
        """)
  }

  @Test func `The changes of a table`() throws {
    let table = try written(
      .stream(Table("Orders2", partitionKey: .string("id"), stream: .newAndOldImages), startingAt: .trimHorizon))
    #expect(table.template == #"{"DynamoDBStreamParameters":{"StartingPosition":"TRIM_HORIZON"}}"#)
    #expect(table.terraform == #"{"dynamodb_stream_parameters":{"starting_position":"TRIM_HORIZON"}}"#)
  }

  @Test func `A topic of Amazon MSK, under the role`() throws {
    let topic = try written(
      .kafka(cluster, topic: "orders", startingAt: .latest, consumerGroup: "pipe", batchSize: 50, window: 5))
    #expect(
      topic.template == """
        {"ManagedStreamingKafkaParameters":{"TopicName":"orders","StartingPosition":"LATEST","ConsumerGroupID":"pipe",\
        "BatchSize":50,"MaximumBatchingWindowInSeconds":5}}
        """)
    #expect(
      topic.terraform == """
        {"managed_streaming_kafka_parameters":{"topic_name":"orders","starting_position":"LATEST",\
        "consumer_group_id":"pipe","batch_size":50,"maximum_batching_window_in_seconds":5}}
        """)
    #expect(topic.rights.contains(#"topic/*/orders"}},{"Effect":"Allow","Action":["kafka-cluster:DescribeGroup""#))
    #expect(topic.rights.hasSuffix(Self.network + "]}}]"))
  }

  @Test func `A topic of Amazon MSK, by a secret`() throws {
    let topic = try written(.kafka(cluster, topic: "orders", access: [.scram512(secret)]))
    #expect(
      topic.template == """
        {"ManagedStreamingKafkaParameters":{"TopicName":"orders","Credentials":{"SaslScram512Auth":"\(Self.secretArn)"}}}
        """)
    #expect(
      topic.rights
        == policy(
          """
          {"Effect":"Allow","Action":["kafka:DescribeCluster","kafka:DescribeClusterV2"],\
          "Resource":"arn:aws:kafka:us-east-1:123456789012:cluster/events/6357e0b2-0e6a-4b86-a0b4-1"}
          """, #"{"Effect":"Allow","Action":"kafka:GetBootstrapBrokers","Resource":"*"}"#, Self.network, Self.reading))
  }

  @Test func `A topic of a cluster that AWS does not run`() throws {
    let source = PipeSource.kafka(
      bootstrapServers: ["a.example.com:9092", "b.example.com:9092"], topic: "orders",
      access: [.scram256(secret), .authority(secret), .subnet("subnet-1"), .securityGroup("sg-1")])
    let topic = try written(source)
    #expect(
      topic.template == """
        {"SelfManagedKafkaParameters":{"TopicName":"orders","AdditionalBootstrapServers":["b.example.com:9092"],\
        "Credentials":{"SaslScram256Auth":"\(Self.secretArn)"},"ServerRootCaCertificate":"\(Self.secretArn)",\
        "Vpc":{"SecurityGroup":["sg-1"],"Subnets":["subnet-1"]}}}
        """)
    #expect(
      topic.terraform == """
        {"self_managed_kafka_parameters":{"topic_name":"orders","additional_bootstrap_servers":["b.example.com:9092"],\
        "credentials":{"sasl_scram_256_auth":"\(Self.secretArn)"},"server_root_ca_certificate":"\(Self.secretArn)",\
        "vpc":{"security_groups":["sg-1"],"subnets":["subnet-1"]}}}
        """)
    #expect(topic.rights.hasPrefix(policy(Self.network, Self.reading).dropLast(4)))
    #expect(
      try compact(stack(source), .cloudFormation, "Resources", "Orders", "Properties", "Source")
        == #""smk://a.example.com:9092""#)
    let open = try written(.kafka(bootstrapServers: ["a.example.com:9092"], topic: "orders", startingAt: .trimHorizon))
    #expect(
      open.template == #"{"SelfManagedKafkaParameters":{"TopicName":"orders","StartingPosition":"TRIM_HORIZON"}}"#)
    #expect(
      open.rights
        == policy(#"{"Effect":"Allow","Action":"sqs:SendMessage","Resource":{"Fn::GetAtt":["Done","Arn"]}}"#))
  }

  @Test func `A queue of a broker`() throws {
    let active = try written(.activeMQ(broker, queue: "orders", access: .basic(secret), batchSize: 10))
    #expect(
      active.template == """
        {"ActiveMQBrokerParameters":{"QueueName":"orders","Credentials":{"BasicAuth":"\(Self.secretArn)"},"BatchSize":10}}
        """)
    #expect(
      active.rights
        == policy(
          """
          {"Effect":"Allow","Action":"mq:DescribeBroker",\
          "Resource":"arn:aws:mq:us-east-1:123456789012:broker:orders:b-1"}
          """, Self.network, Self.reading))
    let rabbit = try written(.rabbitMQ(broker, queue: "orders", virtualHost: "/shop", access: .basic(secret)))
    #expect(
      rabbit.template == """
        {"RabbitMQBrokerParameters":{"QueueName":"orders","VirtualHost":"/shop",\
        "Credentials":{"BasicAuth":"\(Self.secretArn)"}}}
        """)
    #expect(
      rabbit.terraform == """
        {"rabbitmq_broker_parameters":{"queue_name":"orders","virtual_host":"/shop",\
        "credentials":{"basic_auth":"\(Self.secretArn)"}}}
        """)
  }

  @Test func `What a source does not take is an error`() {
    #expect(
      findings(in: stack(.kafka(cluster, topic: "orders", access: [.scram512(secret), .subnet("subnet-1")]))) == [
        """
        +0: error: "arn:aws:kafka:us-east-1:123456789012:cluster/events/6357e0b2-0e6a-4b86-a0b4-1" flows to Done, but a \
        pipe takes no Vpc for AWS::MSK::Cluster [unfit-setting]
          hint: leave Vpc out
        """,
        """
        +0: error: Orders sets SourceParameters.ManagedStreamingKafkaParameters.Vpc, which AWS::Pipes::Pipe does not have \
        [unknown-property]
        """,
      ])
    #expect(
      findings(in: stack(.queue(Queue("Jobs", fifo: true, deduplicatesByContent: true), batchSize: 11))) == [
        """
        +0: error: Jobs flows to Done 11 messages at once, and Jobs is a FIFO queue [out-of-range]
          hint: of a FIFO queue a pipe takes 1 to 10 messages at once: batchSize: 10
        """
      ])
    #expect(
      findings(in: stack(.queue(Queue("Jobs"), batchSize: 10_001, window: 301))).map { $0.dropFirst(4) } == [
        """
        error: SourceParameters.SqsQueueParameters.BatchSize of Orders is 10001; AWS::Pipes::Pipe allows 1…10000 [out-of-range]
        """,
        """
        error: SourceParameters.SqsQueueParameters.MaximumBatchingWindowInSeconds of Orders is 301; AWS::Pipes::Pipe allows \
        0…300 [out-of-range]
        """,
      ])
  }
}
