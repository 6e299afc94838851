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
}
