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

extension ResourceAccess {
  /// Streams of records.
  static let streams: [String: ResourceAccess] = [
    "AWS::Kinesis::Stream": ResourceAccess(
      arn: "arn:aws:kinesis:{region}:{account}:stream/{Name}",
      verbs: [
        .read: reading, .receive: reading,
        .write: [.itself("kinesis:PutRecord", "kinesis:PutRecords"), describing],
        .send: [.itself("kinesis:PutRecord", "kinesis:PutRecords"), describing],
        .list: [.itself("kinesis:ListShards")],
      ],
      key: KeyUse(
        "StreamEncryption", "KeyId", via: "kinesis",
        actions: [
          .read: ["kms:Decrypt"], .receive: ["kms:Decrypt"], .write: ["kms:GenerateDataKey"],
          .send: ["kms:GenerateDataKey"],
        ], sending: ["kms:GenerateDataKey"],
        source: "Permissions to use user-generated KMS keys, Amazon Kinesis Data Streams Developer Guide")),
    // With enhanced fan-out the consumer is the source, and its stream is described (Using Lambda with Kinesis).
    "AWS::Kinesis::StreamConsumer": ResourceAccess(
      arnAttribute: "ConsumerARN", arn: "{^StreamARN}/consumer/{ConsumerName}:*",
      verbs: [.receive: consuming, .read: consuming],
      otherARNs: [
        "Stream": OtherARN(
          ofResource: "{^StreamARN}", ofExisting: "arn:aws:kinesis:{region}:{account}:stream/*")
      ]),
    "AWS::KinesisFirehose::DeliveryStream": ResourceAccess(
      arn: "arn:aws:firehose:{region}:{account}:deliverystream/{DeliveryStreamName}",
      verbs: [
        .write: [.itself("firehose:PutRecord", "firehose:PutRecordBatch")],
        .send: [.itself("firehose:PutRecord", "firehose:PutRecordBatch")],
      ], roles: ["ExtendedS3DestinationConfiguration.RoleARN", "S3DestinationConfiguration.RoleARN"]),
  ]

  private static let consuming: [AccessRule] = [
    .itself("kinesis:SubscribeToShard"), .along(do: ["kinesis:DescribeStreamConsumer"]),
    .along(
      "{Stream}",
      do: [
        "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator",
        "kinesis:ListShards",
      ]),
  ]

  private static let describing = AccessRule.along(do: ["kinesis:DescribeStreamSummary", "kinesis:ListShards"])

  private static let reading: [AccessRule] = [
    .itself("kinesis:GetRecords"),
    .along(do: [
      "kinesis:GetShardIterator", "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:ListShards",
    ]),
  ]
}

extension ResourceAccess {
  /// State machines, schedules and what routes events.
  static let integration: [String: ResourceAccess] = [
    "AWS::Events::Rule": ResourceAccess(
      arn: "arn:aws:events:{region}:{account}:rule/{Name}", roles: ["RoleArn"], service: "events.amazonaws.com"),
    "AWS::Pipes::Pipe": ResourceAccess(
      arn: "arn:aws:pipes:{region}:{account}:pipe/{Name}",
      verbs: [.manage: [.itself("pipes:StartPipe", "pipes:StopPipe", "pipes:DescribePipe")]], roles: ["RoleArn"]),
    "AWS::Scheduler::Schedule": ResourceAccess(
      arn: "arn:aws:scheduler:{region}:{account}:schedule/*/{Name}", service: "scheduler.amazonaws.com"),
    "AWS::Scheduler::ScheduleGroup": ResourceAccess(
      arn: "arn:aws:scheduler:{region}:{account}:schedule-group/{Name}",
      verbs: [
        // The role that a schedule calls its target with is passed: an end of its own.
        .write: [.on("{Schedules}", do: ["scheduler:CreateSchedule", "scheduler:UpdateSchedule"])],
        .read: [.on("{Schedules}", do: ["scheduler:GetSchedule"])],
        .delete: [.on("{Schedules}", do: ["scheduler:DeleteSchedule"])],
        .list: [
          .everywhere(
            ["scheduler:ListSchedules"],
            source: "Actions, resources, and condition keys for Amazon EventBridge Scheduler")
        ],
      ],
      otherARNs: [
        "Schedules": OtherARN(
          ofResource: "arn:aws:scheduler:{region}:{account}:schedule/{Name}/{object}",
          ofExisting: "arn:aws:scheduler:{region}:{account}:schedule/*/{object}")
      ]),
    "AWS::StepFunctions::Activity": ResourceAccess(
      arn: "arn:aws:states:{region}:{account}:activity:{Name}",
      verbs: [.receive: [.itself("states:GetActivityTask"), results]]),
    "AWS::StepFunctions::StateMachine": ResourceAccess(
      arn: "arn:aws:states:{region}:{account}:stateMachine:{StateMachineName}",
      verbs: [
        .invoke: [.itself("states:StartExecution", "states:StartSyncExecution")],
        .read: [
          .on("{Executions}", do: ["states:DescribeExecution", "states:GetExecutionHistory"]),
          .along(do: ["states:DescribeStateMachine"]),
        ],
        .list: [.itself("states:ListExecutions")],
        // Results of tasks name the machine, though not for a task of an activity (SAM's StepFunctionsCallbackPolicy).
        .send: [.itself("states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat")],
        .delete: [.on("{Executions}", do: ["states:StopExecution"])],
      ],
      otherARNs: [
        "Executions": OtherARN(
          ofResource: "arn:aws:states:{region}:{account}:execution:{Name}:{object}",
          ofExisting: "arn:aws:states:{region}:{account}:execution:*:{object}")
      ], roles: ["RoleArn"]),
  ]

  private static let results = AccessRule.along(do: [
    "states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat",
  ])
}
