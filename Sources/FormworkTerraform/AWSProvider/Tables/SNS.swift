extension AWSTables {
  /// The types of `AWS::SNS`; the grammar is that of `AWSMapping`.
  static let snsTable = #"""
    resource AWS::SNS::Topic aws_sns_topic
    get TopicArn = arn
    link aws_sns_topic_data_protection_policy arn @arn
    link aws_sns_topic_subscription topic_arn @arn
    ArchivePolicy = archive_policy json
    ContentBasedDeduplication = content_based_deduplication
    DataProtectionPolicy :+ aws_sns_topic_data_protection_policy policy json
    DeliveryStatusLogging := . fn:snsDeliveryStatus
    DisplayName = display_name
    FifoThroughputScope = fifo_throughput_scope
    FifoTopic = fifo_topic
    KmsMasterKeyId = kms_master_key_id
    MaximumMessageSize ! no argument in hashicorp/aws 6.25
    SignatureVersion = signature_version
    Subscription :+ aws_sns_topic_subscription . each
      Endpoint = endpoint
      Protocol = protocol
    Tags = tags tags
    TracingConfig = tracing_config
    TopicName = name

    resource AWS::SNS::Subscription aws_sns_topic_subscription
    get Arn = arn
    require endpoint Endpoint
    DeliveryPolicy = delivery_policy json
    Endpoint = endpoint
    FilterPolicy = filter_policy json
    FilterPolicyScope = filter_policy_scope
    Protocol = protocol
    RawMessageDelivery = raw_message_delivery
    RedrivePolicy = redrive_policy json
    Region = region
    ReplayPolicy = replay_policy json
    SubscriptionRoleArn = subscription_role_arn
    TopicArn = topic_arn

    resource AWS::SNS::TopicPolicy aws_sns_topic_policy
    get Ref = id
    get Id = id
    fan Topics aws_sns_topic_policy arn
    PolicyDocument := policy json
    """#
}
