extension AWSTables {
  /// The types of `AWS::CloudTrail`; the grammar is that of `AWSMapping`.
  static let cloudTrailTable = #"""
    resource AWS::CloudTrail::Trail aws_cloudtrail
    get TrailName = name
    get Arn = arn
    get SnsTopicArn = sns_topic_arn
    name name 128
    AdvancedEventSelectors > advanced_event_selector block*
      FieldSelectors > field_selector block*
        EndsWith = ends_with
        Equals = equals
        Field = field
        NotEndsWith = not_ends_with
        NotEquals = not_equals
        NotStartsWith = not_starts_with
        StartsWith = starts_with
      Name = name
    AggregationConfigurations ! no argument in hashicorp/aws 6.25
    CloudWatchLogsLogGroupArn := cloud_watch_logs_group_arn
    CloudWatchLogsRoleArn = cloud_watch_logs_role_arn
    EnableLogFileValidation = enable_log_file_validation
    EventSelectors > event_selector block*
      DataResources > data_resource block*
        require values Values
        Type = type
        Values = values
      ExcludeManagementEventSources = exclude_management_event_sources
      IncludeManagementEvents = include_management_events
      ReadWriteType = read_write_type
    IncludeGlobalServiceEvents = include_global_service_events
    InsightSelectors > insight_selector block*
      require insight_type InsightType
      EventCategories ! no argument in hashicorp/aws 6.25
      InsightType = insight_type
    IsLogging := enable_logging
    IsMultiRegionTrail = is_multi_region_trail
    IsOrganizationTrail = is_organization_trail
    KMSKeyId = kms_key_id
    S3BucketName = s3_bucket_name
    S3KeyPrefix = s3_key_prefix
    SnsTopicName = sns_topic_name
    Tags = tags tags
    TrailName = name
    """#
}
