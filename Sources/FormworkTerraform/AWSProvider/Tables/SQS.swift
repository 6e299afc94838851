extension AWSTables {
  /// The types of `AWS::SQS`; the grammar is that of `AWSMapping`.
  static let sqsTable = #"""
    resource AWS::SQS::Queue aws_sqs_queue
    get Arn = arn
    get QueueUrl = url
    ContentBasedDeduplication = content_based_deduplication
    DeduplicationScope = deduplication_scope
    DelaySeconds = delay_seconds
    FifoQueue = fifo_queue
    FifoThroughputLimit = fifo_throughput_limit
    KmsDataKeyReusePeriodSeconds = kms_data_key_reuse_period_seconds
    KmsMasterKeyId = kms_master_key_id
    MaximumMessageSize := max_message_size
    MessageRetentionPeriod := message_retention_seconds
    ReceiveMessageWaitTimeSeconds := receive_wait_time_seconds
    RedriveAllowPolicy = redrive_allow_policy json
    RedrivePolicy = redrive_policy json
    SqsManagedSseEnabled = sqs_managed_sse_enabled
    Tags = tags tags
    VisibilityTimeout := visibility_timeout_seconds
    QueueName = name

    resource AWS::SQS::QueuePolicy aws_sqs_queue_policy
    get Ref = id
    get Id = id
    fan Queues aws_sqs_queue_policy queue_url
    PolicyDocument := policy json
    """#
}
