extension AWSTables {
  /// The types of `AWS::Kinesis`; the grammar is that of `AWSMapping`.
  static let kinesisTable = #"""
    resource AWS::Kinesis::Stream aws_kinesis_stream
    get Name = name
    get Arn = arn
    get WarmThroughputObject none
    name name 128
    DesiredShardLevelMetrics := shard_level_metrics
    MaxRecordSizeInKiB = max_record_size_in_kib
    Name = name
    RecordDistributionStrategy ! no argument in hashicorp/aws 6.25
    RetentionPeriodHours := retention_period
    ShardCount = shard_count
    StreamModeDetails > stream_mode_details block1
      StreamMode = stream_mode
    Tags = tags tags
    WarmThroughputMiBps ! no argument in hashicorp/aws 6.25
    StreamEncryption ^
      EncryptionType = encryption_type
      KeyId := kms_key_id

    resource AWS::Kinesis::StreamConsumer aws_kinesis_stream_consumer
    get ConsumerARN = arn
    get ConsumerCreationTimestamp = creation_timestamp
    get ConsumerStatus none
    StreamARN = stream_arn
    Tags = tags tags
    ConsumerName = name
    """#
}
