import Formwork

extension Stack {
  /// Brokers and clusters outside the stack.
  static let brokers = Stack("Brokers", data: .goesWithStack) {
    let arn = "arn:aws:kafka:us-east-1:123456789012:cluster/events/6357e0b2-0e6a-4b86-a0b4-70df934c2e31-5"
    let cluster = Existing("AWS::MSK::Cluster", arn: Value(arn))
    let broker = Existing(
      "AWS::AmazonMQ::Broker",
      arn: "arn:aws:mq:us-east-1:123456789012:broker:orders:b-6357e0b2-0e6a-4b86-a0b4-70df934c2e31"
    )
    let documents = Existing("AWS::DocDB::DBCluster", arn: "arn:aws:rds:us-east-1:123456789012:cluster:documents")
    let secret = Existing(
      "AWS::SecretsManager::Secret", arn: "arn:aws:secretsmanager:us-east-1:123456789012:secret:broker-AbCdEf")
    let failures = Queue("Failures")
    worker("OnKafka") {
      Trigger.kafka(
        cluster, topic: "orders", startingAt: .latest, consumerGroup: "workers", batchSize: 50, onFailure: failures)
    }
    worker("OnOwnKafka") {
      Trigger.kafka(
        bootstrapServers: ["broker1.example.com:9092"], topic: "orders", access: [.scram512(secret)],
        startingAt: .trimHorizon, consumerGroup: "workers")
    }
    worker("OnBroker") { Trigger.broker(broker, queue: "orders", access: [.basic(secret)], batchSize: 10) }
    worker("OnDocuments") {
      Trigger.documents(
        documents, database: "shop", collection: "orders", access: [.basic(secret)], startingAt: .latest,
        fullDocument: "UpdateLookup")
    }
  }
}
