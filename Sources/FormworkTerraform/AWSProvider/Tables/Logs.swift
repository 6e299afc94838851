extension AWSTables {
  /// The types of `AWS::Logs`; the grammar is that of `AWSMapping`.
  static let logsTable = #"""
    resource AWS::Logs::LogGroup aws_cloudwatch_log_group
    get LogGroupName = name
    retain skip_destroy
    get Arn text ${SELF.arn}:*
    get ArnWithoutStreams = arn
    link aws_cloudwatch_log_data_protection_policy log_group_name @name
    link aws_cloudwatch_log_index_policy log_group_name @name
    BearerTokenAuthenticationEnabled ! no argument in hashicorp/aws 6.25
    DataProtectionPolicy :+ aws_cloudwatch_log_data_protection_policy policy_document json
    DeletionProtectionEnabled = deletion_protection_enabled
    FieldIndexPolicies :+ aws_cloudwatch_log_index_policy policy_document eachJSON
    KmsKeyId = kms_key_id
    LogGroupClass = log_group_class
    ResourcePolicyDocument ! no argument in hashicorp/aws 6.25 (resource policies in aws are account-level)
    RetentionInDays = retention_in_days
    Tags = tags tags
    LogGroupName = name

    resource AWS::Logs::LogStream aws_cloudwatch_log_stream
    get LogStreamName = name
    name name 512
    LogGroupName = log_group_name
    LogStreamName = name

    resource AWS::Logs::MetricFilter aws_cloudwatch_log_metric_filter
    get FilterName = name
    name name 512
    ApplyOnTransformedLogs = apply_on_transformed_logs
    EmitSystemFieldDimensions ! no argument in hashicorp/aws 6.25
    FieldSelectionCriteria ! no argument in hashicorp/aws 6.25
    LogGroupName = log_group_name
    FilterName = name
    FilterPattern = pattern
    MetricTransformations > metric_transformation block1 first
      DefaultValue = default_value
      Dimensions := dimensions kvMap
      MetricName := name
      MetricNamespace := namespace
      MetricValue := value
      Unit = unit

    resource AWS::Logs::SubscriptionFilter aws_cloudwatch_log_subscription_filter
    get FilterName = name
    name name 512
    ApplyOnTransformedLogs ! no argument in hashicorp/aws 6.25
    DestinationArn = destination_arn
    Distribution = distribution
    EmitSystemFields ! no argument in hashicorp/aws 6.25
    FieldSelectionCriteria ! no argument in hashicorp/aws 6.25
    FilterPattern = filter_pattern
    LogGroupName = log_group_name
    RoleArn = role_arn
    FilterName = name

    resource AWS::Logs::ResourcePolicy aws_cloudwatch_log_resource_policy
    get PolicyName = policy_name
    PolicyDocument = policy_document json
    PolicyName = policy_name

    resource AWS::Logs::QueryDefinition aws_cloudwatch_query_definition
    get QueryDefinitionId = query_definition_id
    LogGroupNames = log_group_names
    Name = name
    Parameters ! no argument in hashicorp/aws 6.25
    QueryLanguage ! no argument in hashicorp/aws 6.25
    QueryString = query_string
    """#
}
