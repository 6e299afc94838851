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
      ]),
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
