extension AWSTables {
  /// The types of `AWS::Config`; the grammar is that of `AWSMapping`.
  static let configTable = #"""
    resource AWS::Config::ConfigurationRecorder aws_config_configuration_recorder
    get Id = id
    Name = name
    RecordingGroup > recording_group block1
      AllSupported = all_supported
      ExclusionByResourceTypes > exclusion_by_resource_types block1
        ResourceTypes = resource_types
      IncludeGlobalResourceTypes = include_global_resource_types
      RecordingStrategy > recording_strategy block1
        UseOnly = use_only
      ResourceTypes = resource_types
    RecordingMode > recording_mode block1
      RecordingFrequency = recording_frequency
      RecordingModeOverrides > recording_mode_override block1 first
        Description = description
        RecordingFrequency = recording_frequency
        ResourceTypes = resource_types
    RoleARN = role_arn

    resource AWS::Config::DeliveryChannel aws_config_delivery_channel
    get Id = id
    ConfigSnapshotDeliveryProperties :> snapshot_delivery_properties block1
      DeliveryFrequency = delivery_frequency
    Name = name
    S3BucketName = s3_bucket_name
    S3KeyPrefix = s3_key_prefix
    S3KmsKeyArn = s3_kms_key_arn
    SnsTopicARN = sns_topic_arn
    """#
}
