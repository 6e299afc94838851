extension AWSTables {
  /// The types of `AWS::AppConfig`; the grammar is that of `AWSMapping`.
  static let appConfigTable = #"""
    resource AWS::AppConfig::Application aws_appconfig_application
    get ApplicationId = id
    Description = description
    Name = name
    Tags = tags tags

    resource AWS::AppConfig::Extension aws_appconfig_extension
    get Arn = arn
    get Id = id
    get VersionNumber = version
    Actions :> action_point block* mapBlocksKey(point,Actions)
      Actions :> action block*
        Description = description
        Name = name
        RoleArn = role_arn
        Uri = uri
    Description = description
    LatestVersionNumber ! no argument in hashicorp/aws 6.25
    Name = name
    Parameters :> parameter block* mapBlocksKey(name)
      Description = description
      Dynamic ! no argument in hashicorp/aws 6.25
      Required = required
    Tags = tags tags

    resource AWS::AppConfig::Environment aws_appconfig_environment
    get EnvironmentId = environment_id
    ApplicationId = application_id
    DeletionProtectionCheck ! no argument in hashicorp/aws 6.25
    Description = description
    Monitors > monitor block*
      AlarmArn = alarm_arn
      AlarmRoleArn = alarm_role_arn
    Name = name
    Tags = tags tags

    resource AWS::AppConfig::ConfigurationProfile aws_appconfig_configuration_profile
    get ConfigurationProfileId = configuration_profile_id
    get KmsKeyArn none
    ApplicationId = application_id
    DeletionProtectionCheck ! no argument in hashicorp/aws 6.25
    Description = description
    KmsKeyIdentifier = kms_key_identifier
    LocationUri = location_uri
    Name = name
    RetrievalRoleArn = retrieval_role_arn
    Tags = tags tags
    Type = type
    Validators > validator block*
      require type Type
      Content = content
      Type = type

    resource AWS::AppConfig::Deployment aws_appconfig_deployment
    get Ref = deployment_number
    get State = state
    get DeploymentNumber = deployment_number
    ApplicationId = application_id
    ConfigurationProfileId = configuration_profile_id
    ConfigurationVersion = configuration_version
    DeploymentStrategyId = deployment_strategy_id
    Description = description
    DynamicExtensionParameters ! no argument in hashicorp/aws 6.25
    EnvironmentId = environment_id
    KmsKeyIdentifier = kms_key_identifier
    Tags = tags tags

    resource AWS::AppConfig::HostedConfigurationVersion aws_appconfig_hosted_configuration_version
    get Ref = version_number
    get VersionNumber = version_number
    ApplicationId = application_id
    ConfigurationProfileId = configuration_profile_id
    Content = content
    ContentType = content_type
    Description = description
    LatestVersionNumber ! no argument in hashicorp/aws 6.25
    VersionLabel ! no argument in hashicorp/aws 6.25

    resource AWS::AppConfig::DeploymentStrategy aws_appconfig_deployment_strategy
    get Id = id
    DeploymentDurationInMinutes = deployment_duration_in_minutes
    Description = description
    FinalBakeTimeInMinutes = final_bake_time_in_minutes
    GrowthFactor = growth_factor
    GrowthType = growth_type
    Name = name
    ReplicateTo = replicate_to
    Tags = tags tags
    """#

  /// The types of `AWS::AppFabric`; the grammar is that of `AWSMapping`.
  static let appFabricTable = #"""
    resource AWS::AppFabric::IngestionDestination aws_appfabric_ingestion_destination
    get Arn = arn
    get CreatedAt none
    get Status none
    get UpdatedAt none
    AppBundleArn = app_bundle_arn
    DestinationConfiguration > destination_configuration block1
      AuditLog > audit_log block1
        Destination > destination block1
          FirehoseStream > firehose_stream block1
            StreamName = stream_name
          S3Bucket > s3_bucket block1
            BucketName = bucket_name
            Prefix = prefix
    IngestionArn = ingestion_arn
    ProcessingConfiguration > processing_configuration block1
      AuditLog > audit_log block1
        Format = format
        Schema = schema
    Tags = tags tags
    """#

  /// The types of `AWS::Budgets`; the grammar is that of `AWSMapping`.
  static let budgetsTable = #"""
    resource AWS::Budgets::Budget aws_budgets_budget
    get Id = name
    Budget ^
      AutoAdjustData > auto_adjust_data block1
        AutoAdjustType = auto_adjust_type
        HistoricalOptions > historical_options block1
          BudgetAdjustmentPeriod = budget_adjustment_period
      BillingViewArn = billing_view_arn
      BudgetLimit :^
        Amount := limit_amount
        Unit := limit_unit
      BudgetName = name
      BudgetType = budget_type
      CostFilters :> cost_filter block* mapBlocks(name,values)
      CostTypes > cost_types block1
        IncludeCredit = include_credit
        IncludeDiscount = include_discount
        IncludeOtherSubscription = include_other_subscription
        IncludeRecurring = include_recurring
        IncludeRefund = include_refund
        IncludeSubscription = include_subscription
        IncludeSupport = include_support
        IncludeTax = include_tax
        IncludeUpfront = include_upfront
        UseAmortized = use_amortized
        UseBlended = use_blended
      FilterExpression ! no argument in hashicorp/aws 6.25
      Metrics ! no argument in hashicorp/aws 6.25
      PlannedBudgetLimits ! planned_limit has dates where this has seconds since 1970
      TimePeriod :^
        End := time_period_end budgetTime
        Start := time_period_start budgetTime
      TimeUnit = time_unit
    NotificationsWithSubscribers :> notification block* budgetNotifications
      ComparisonOperator := comparison_operator
      NotificationType := notification_type
      Threshold := threshold
      ThresholdType := threshold_type
      EMAIL := subscriber_email_addresses
      SNS := subscriber_sns_topic_arns
      require threshold_type ThresholdType
    ResourceTags := tags tags
    """#

  /// The types of `AWS::CloudFormation`; the grammar is that of `AWSMapping`.
  static let cloudFormationTable = #"""
    resource AWS::CloudFormation::Stack aws_cloudformation_stack
    get StackId = id
    get Outputs.* = outputs
    # What was acknowledged for a stack holds for those in it (AWS CloudFormation User Guide, Embed stacks within other stacks); aws_cloudformation_stack asks for it.
    default capabilities ["CAPABILITY_IAM","CAPABILITY_NAMED_IAM","CAPABILITY_AUTO_EXPAND"]
    name name 128
    NotificationARNs = notification_arns
    Parameters = parameters
    Tags = tags tags
    TemplateURL = template_url
    TimeoutInMinutes = timeout_in_minutes
    """#

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
    KMSKeyId = kms_key_id arn
    S3BucketName = s3_bucket_name
    S3KeyPrefix = s3_key_prefix
    SnsTopicName = sns_topic_name
    Tags = tags tags
    TrailName = name
    """#

  /// The types of `AWS::CloudWatch`; the grammar is that of `AWSMapping`.
  static let cloudWatchTable = #"""
    resource AWS::CloudWatch::Alarm aws_cloudwatch_metric_alarm
    get AlarmName = alarm_name
    get Arn = arn
    name alarm_name 64
    require comparison_operator ComparisonOperator
    require evaluation_periods EvaluationPeriods
    ActionConfiguration ! no argument in hashicorp/aws 6.25
    ActionsEnabled = actions_enabled
    AlarmActions = alarm_actions
    AlarmDescription = alarm_description
    AlarmName = alarm_name
    ComparisonOperator = comparison_operator
    DatapointsToAlarm = datapoints_to_alarm
    Dimensions := dimensions kvMap(Name,Value)
    EvaluateLowSampleCountPercentile = evaluate_low_sample_count_percentiles
    EvaluationCriteria ! no argument in hashicorp/aws 6.25
    EvaluationInterval ! no argument in hashicorp/aws 6.25
    EvaluationPeriods = evaluation_periods
    EvaluationWindow ! no argument in hashicorp/aws 6.25
    ExtendedStatistic = extended_statistic
    InsufficientDataActions = insufficient_data_actions
    MetricName = metric_name
    Metrics :> metric_query block*
      # CloudWatch: true (ReturnData, AWS::CloudWatch::Alarm MetricDataQuery); the provider sends false, and the alarm is refused.
      default return_data true
      AccountId = account_id
      Expression = expression
      Id = id
      Label = label
      MetricStat :> metric block1
        Metric :^
          require metric_name MetricName
          Dimensions := dimensions kvMap(Name,Value)
          MetricName = metric_name
          Namespace = namespace
        Period = period
        Stat = stat
        Unit = unit
      Period = period
      ReturnData = return_data
    Namespace = namespace
    OKActions = ok_actions
    Period = period
    Statistic = statistic
    Tags = tags tags
    Threshold = threshold
    ThresholdMetricId = threshold_metric_id
    TreatMissingData = treat_missing_data
    Unit = unit
    WarmUpConfiguration ! no argument in hashicorp/aws 6.25

    resource AWS::CloudWatch::CompositeAlarm aws_cloudwatch_composite_alarm
    get AlarmName = alarm_name
    get Arn = arn
    name alarm_name 64
    ActionConfiguration ! no argument in hashicorp/aws 6.25
    ActionsEnabled = actions_enabled
    ActionsSuppressor := actions_suppressor.alarm
    ActionsSuppressorExtensionPeriod := actions_suppressor.extension_period
    ActionsSuppressorWaitPeriod := actions_suppressor.wait_period
    AlarmActions = alarm_actions
    AlarmDescription = alarm_description
    AlarmName = alarm_name
    AlarmRule = alarm_rule
    InsufficientDataActions = insufficient_data_actions
    OKActions = ok_actions
    Tags = tags tags

    resource AWS::CloudWatch::Dashboard aws_cloudwatch_dashboard
    get DashboardName = dashboard_name
    name dashboard_name 64
    DashboardBody = dashboard_body
    DashboardName = dashboard_name
    Tags ! no argument in hashicorp/aws 6.25
    """#

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
    StartedOnCreate ! no argument in hashicorp/aws 6.25: aws_config_configuration_recorder_status starts a recorder

    resource AWS::Config::DeliveryChannel aws_config_delivery_channel
    get Id = id
    ConfigSnapshotDeliveryProperties :> snapshot_delivery_properties block1
      DeliveryFrequency = delivery_frequency
    Name = name
    S3BucketName = s3_bucket_name
    S3KeyPrefix = s3_key_prefix
    S3KmsKeyArn = s3_kms_key_arn
    SnsTopicARN = sns_topic_arn

    resource AWS::Config::OrganizationConfigRule aws_config_organization_managed_rule
    get Id = id
    variant OrganizationCustomRuleMetadata AWS::Config::OrganizationConfigRule.Custom
    variant OrganizationCustomPolicyRuleMetadata AWS::Config::OrganizationConfigRule.Policy
    ExcludedAccounts = excluded_accounts
    OrganizationConfigRuleName := name
    OrganizationManagedRuleMetadata :^
      Description = description
      InputParameters = input_parameters
      MaximumExecutionFrequency = maximum_execution_frequency
      ResourceIdScope = resource_id_scope
      ResourceTypesScope = resource_types_scope
      RuleIdentifier = rule_identifier
      TagKeyScope = tag_key_scope
      TagValueScope = tag_value_scope

    resource AWS::Config::OrganizationConfigRule.Custom aws_config_organization_custom_rule
    get Id = id
    ExcludedAccounts = excluded_accounts
    OrganizationConfigRuleName := name
    OrganizationCustomPolicyRuleMetadata ! of another kind of rule
    OrganizationCustomRuleMetadata :^
      Description = description
      InputParameters = input_parameters
      LambdaFunctionArn = lambda_function_arn
      MaximumExecutionFrequency = maximum_execution_frequency
      OrganizationConfigRuleTriggerTypes := trigger_types
      ResourceIdScope = resource_id_scope
      ResourceTypesScope = resource_types_scope
      TagKeyScope = tag_key_scope
      TagValueScope = tag_value_scope
    OrganizationManagedRuleMetadata ! of another kind of rule

    resource AWS::Config::OrganizationConfigRule.Policy aws_config_organization_custom_policy_rule
    get Id = id
    ExcludedAccounts = excluded_accounts
    OrganizationConfigRuleName := name
    OrganizationCustomPolicyRuleMetadata :^
      require trigger_types OrganizationConfigRuleTriggerTypes
      DebugLogDeliveryAccounts := debug_log_delivery_accounts
      Description = description
      InputParameters = input_parameters
      MaximumExecutionFrequency = maximum_execution_frequency
      OrganizationConfigRuleTriggerTypes := trigger_types
      PolicyText := policy_text
      ResourceIdScope = resource_id_scope
      ResourceTypesScope = resource_types_scope
      Runtime := policy_runtime
      TagKeyScope = tag_key_scope
      TagValueScope = tag_value_scope
    OrganizationCustomRuleMetadata ! of another kind of rule
    OrganizationManagedRuleMetadata ! of another kind of rule
    """#

  /// The types of `AWS::ControlTower`; the grammar is that of `AWSMapping`.
  static let controlTowerTable = #"""
    resource AWS::ControlTower::EnabledBaseline aws_controltower_baseline
    get EnabledBaselineIdentifier none
    BaselineIdentifier = baseline_identifier
    BaselineVersion = baseline_version
    Parameters > parameters block*
      require key Key
      require value Value
      Key = key
      Value = value first
    Tags = tags tags
    TargetIdentifier = target_identifier
    """#

  /// The types of `AWS::LicenseManager`; the grammar is that of `AWSMapping`.
  static let licenseManagerTable = #"""
    resource AWS::LicenseManager::LicenseConfiguration aws_licensemanager_license_configuration
    get LicenseConfigurationArn = arn
    get LicenseConfigurationId none
    get OwnerAccountId = owner_account_id
    get Status none
    Description = description
    DisassociateWhenNotFound ! no argument in hashicorp/aws 6.25
    LicenseCount = license_count
    LicenseCountHardLimit = license_count_hard_limit
    LicenseCountingType = license_counting_type
    LicenseExpiry ! no argument in hashicorp/aws 6.25
    LicenseRules = license_rules
    Name = name
    ProductInformationList ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#

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

    resource AWS::Logs::Destination aws_cloudwatch_log_destination
    get Arn = arn
    link aws_cloudwatch_log_destination_policy destination_name @name
    DestinationName = name
    DestinationPolicy :+ aws_cloudwatch_log_destination_policy access_policy
    RoleArn = role_arn
    Tags = tags tags
    TargetArn = target_arn

    resource AWS::Logs::AccountPolicy aws_cloudwatch_log_account_policy
    get Ref = policy_name
    get AccountId none
    PolicyDocument = policy_document
    PolicyName = policy_name
    PolicyType = policy_type
    Scope = scope
    SelectionCriteria = selection_criteria

    resource AWS::Logs::Transformer aws_cloudwatch_log_transformer
    LogGroupIdentifier := log_group_arn
    TransformerConfig > transformer_config block*
      AddKeys > add_keys block1
        Entries > entry block*
          Key = key
          OverwriteIfExists = overwrite_if_exists
          Value = value
      CopyValue > copy_value block1
        Entries > entry block*
          OverwriteIfExists = overwrite_if_exists
          Source = source
          Target = target
      Csv > csv block1
        Columns = columns
        Delimiter = delimiter
        QuoteCharacter = quote_character
        Source = source
      DateTimeConverter > date_time_converter block1
        Locale = locale
        MatchPatterns = match_patterns
        Source = source
        SourceTimezone = source_timezone
        Target = target
        TargetFormat = target_format
        TargetTimezone = target_timezone
      DeleteKeys > delete_keys block1
        WithKeys = with_keys
      Grok > grok block1
        Match = match
        Source = source
      ListToMap > list_to_map block1
        Flatten = flatten
        FlattenedElement = flattened_element
        Key = key
        Source = source
        Target = target
        ValueKey = value_key
      LowerCaseString > lower_case_string block1
        WithKeys = with_keys
      MoveKeys > move_keys block1
        Entries > entry block*
          OverwriteIfExists = overwrite_if_exists
          Source = source
          Target = target
      ParseCloudfront > parse_cloudfront block1
        Source = source
      ParseJSON > parse_json block1
        Destination = destination
        Source = source
      ParseKeyValue > parse_key_value block1
        Destination = destination
        FieldDelimiter = field_delimiter
        KeyPrefix = key_prefix
        KeyValueDelimiter = key_value_delimiter
        NonMatchValue = non_match_value
        OverwriteIfExists = overwrite_if_exists
        Source = source
      ParsePostgres > parse_postgres block1
        Source = source
      ParseRoute53 > parse_route53 block1
        Source = source
      ParseToOCSF > parse_to_ocsf block1
        EventSource = event_source
        MappingVersion ! no argument in hashicorp/aws 6.25
        OcsfVersion = ocsf_version
        Source = source
      ParseVPC > parse_vpc block1
        Source = source
      ParseWAF > parse_waf block1
        Source = source
      RenameKeys > rename_keys block1
        Entries > entry block*
          Key = key
          OverwriteIfExists = overwrite_if_exists
          RenameTo = rename_to
      SplitString > split_string block1
        Entries > entry block*
          Delimiter = delimiter
          Source = source
      SubstituteString > substitute_string block1
        Entries > entry block*
          From = from
          Source = source
          To = to
      TrimString > trim_string block1
        WithKeys = with_keys
      TypeConverter > type_converter block1
        Entries > entry block*
          Key = key
          Type = type
      UpperCaseString > upper_case_string block1
        WithKeys = with_keys
    """#

  /// The types of `AWS::SSM`; the grammar is that of `AWSMapping`.
  static let ssmTable = #"""
    resource AWS::SSM::Parameter aws_ssm_parameter
    get Name = name
    get Arn = arn
    secret Value
    name name 512
    AllowedPattern = allowed_pattern
    DataType = data_type
    Description = description
    Name = name
    Policies ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Tier = tier
    Type = type
    Value = value

    resource AWS::SSM::Document aws_ssm_document
    get Name = name
    default document_type Command
    name name 64
    Attachments :> attachments_source block*
      require key Key
      require values Values
      Key = key
      Name = name
      Values = values
    Content = content json
    DocumentFormat = document_format
    DocumentType = document_type
    Name = name
    Requires ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    TargetType = target_type
    UpdateMethod ! CFN behaviour flag
    VersionName = version_name
    """#
}
