extension ResourceAccess {
  /// Queues, topics, buses, brokers and mail.
  static let messaging: [String: ResourceAccess] = [
    "AWS::AmazonMQ::Broker": ResourceAccess(
      arn: "arn:aws:mq:{region}:{account}:broker:{BrokerName}:{Id}",
      verbs: [
        // What a mapping needs to find the broker (Using Lambda with Amazon MQ, AWS Lambda Developer Guide); its secret
        // and its network interfaces are ends of their own.
        .receive: [.itself("mq:DescribeBroker")], .read: [.itself("mq:DescribeBroker")],
      ]),
    "AWS::Events::EventBus": ResourceAccess(
      arn: "arn:aws:events:{region}:{account}:event-bus/{Name}",
      verbs: [.send: [.itself("events:PutEvents")], .write: [.itself("events:PutEvents")]], ownPolicy: ["Policy"]),
    "AWS::MSK::Cluster": ResourceAccess(
      arn: "arn:aws:kafka:{region}:{account}:cluster/{ClusterName}/*", verbs: kafka, otherARNs: kafkaARNs),
    "AWS::MSK::ServerlessCluster": ResourceAccess(
      arn: "arn:aws:kafka:{region}:{account}:cluster/{ClusterName}/*", verbs: kafka, otherARNs: kafkaARNs),
    "AWS::SES::EmailIdentity": ResourceAccess(
      arnAttribute: "", arn: "arn:aws:ses:{region}:{account}:identity/{EmailIdentity}",
      verbs: [
        .send: [
          // An email that names a configuration set or a template asks for the same on those, which are resources of
          // their own (Actions, resources, and condition keys for Amazon Simple Email Service v2).
          .itself("ses:SendEmail", "ses:SendRawEmail")
        ]
      ]),
    "AWS::SNS::Topic": ResourceAccess(
      arnAttribute: "TopicArn", arn: "arn:aws:sns:{region}:{account}:{TopicName}",
      verbs: [
        .publish: [.itself("sns:Publish")], .send: [.itself("sns:Publish")], .write: [.itself("sns:Publish")],
        .receive: [.itself("sns:Subscribe")],
        .list: [.itself("sns:ListSubscriptionsByTopic")],
      ],
      key: KeyUse(
        "KmsMasterKeyId", via: "sns",
        actions: [
          .publish: ["kms:GenerateDataKey", "kms:Decrypt"], .send: ["kms:GenerateDataKey", "kms:Decrypt"],
          .write: ["kms:GenerateDataKey", "kms:Decrypt"],
        ], sending: ["kms:GenerateDataKey", "kms:Decrypt"],
        source: "Amazon SNS encryption at rest: Managing keys and costs, Amazon SNS Developer Guide"),
      service: "sns.amazonaws.com"),
    "AWS::SQS::Queue": ResourceAccess(
      arn: "arn:aws:sqs:{region}:{account}:{QueueName}",
      verbs: [
        .send: [
          .itself("sqs:SendMessage"), .along(do: ["sqs:GetQueueUrl", "sqs:GetQueueAttributes"]),
        ],
        .write: [
          .itself("sqs:SendMessage"), .along(do: ["sqs:GetQueueUrl", "sqs:GetQueueAttributes"]),
        ],
        .receive: receiving, .read: receiving,
        .delete: [.itself("sqs:DeleteMessage", "sqs:PurgeQueue"), .along(do: ["sqs:GetQueueUrl"])],
      ],
      key: KeyUse(
        "KmsMasterKeyId", via: "sqs",
        actions: [
          .send: ["kms:GenerateDataKey", "kms:Decrypt"], .write: ["kms:GenerateDataKey", "kms:Decrypt"],
          .receive: ["kms:Decrypt"], .read: ["kms:Decrypt"],
        ], sending: ["kms:GenerateDataKey", "kms:Decrypt"],
        source: "Key management, Amazon SQS Developer Guide")),
  ]

  /// Whoever takes messages removes them afterwards (AWSLambdaSQSQueueExecutionRole).
  private static let receiving: [AccessRule] = [
    .itself("sqs:ReceiveMessage"),
    .along(do: [
      "sqs:DeleteMessage", "sqs:ChangeMessageVisibility", "sqs:GetQueueAttributes", "sqs:GetQueueUrl",
    ]),
  ]

  /// Topics and groups have the cluster's name and id in their ARNs, which only deployment knows, so that a cluster of the
  /// stack is named by its name with any id (IAM access control, Amazon MSK Developer Guide).
  private static let kafka: [AccessVerb: [AccessRule]] = [
    .connect: [.itself("kafka-cluster:Connect"), brokers],
    .send: kafkaWriting, .write: kafkaWriting,
    .receive: kafkaReading, .read: kafkaReading,
    .list: [.on("{Topics}", do: ["kafka-cluster:DescribeTopic"]), .along(do: ["kafka-cluster:Connect"])],
  ]

  private static let kafkaWriting: [AccessRule] = [
    .on("{Topics}", do: ["kafka-cluster:WriteData"]), .along("{Topics}", do: ["kafka-cluster:DescribeTopic"]),
    .along(do: ["kafka-cluster:Connect", "kafka-cluster:WriteDataIdempotently"]), brokers,
  ]

  /// With what an event source mapping asks for (Using Lambda with Amazon MSK, AWS Lambda Developer Guide).
  private static let kafkaReading: [AccessRule] = [
    .on("{Topics}", do: ["kafka-cluster:ReadData"]), .along("{Topics}", do: ["kafka-cluster:DescribeTopic"]),
    .along("{Groups}", do: ["kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup"]),
    .along(do: [
      "kafka-cluster:Connect", "kafka-cluster:DescribeClusterDynamicConfiguration", "kafka:DescribeCluster",
      "kafka:DescribeClusterV2",
    ]), brokers,
  ]

  private static let brokers = AccessRule.everywhere(
    ["kafka:GetBootstrapBrokers"], along: true,
    source: "Actions, resources, and condition keys for Amazon Managed Streaming for Apache Kafka")

  private static let kafkaARNs: [String: OtherARN] = [
    "Topics": OtherARN(
      ofResource: "arn:aws:kafka:{region}:{account}:topic/{=ClusterName}/*/{object}",
      ofExisting: "arn:aws:kafka:{region}:{account}:topic/*/{object}"),
    "Groups": OtherARN(
      ofResource: "arn:aws:kafka:{region}:{account}:group/{=ClusterName}/*/*",
      ofExisting: "arn:aws:kafka:{region}:{account}:group/*"),
  ]
}
