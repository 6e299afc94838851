extension AWSTables {
  /// The types of `AWS::AmazonMQ`; the grammar is that of `AWSMapping`.
  static let amazonMQTable = #"""
    resource AWS::AmazonMQ::Broker aws_mq_broker
    get Id = id
    get EngineVersionCurrent none
    get ConfigurationId none
    get ConfigurationRevision none
    get Arn = arn
    get IpAddresses expr SELF.instances[*].ip_address
    get AmqpEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "amqp")]
    get MqttEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "mqtt")]
    get OpenWireEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "ssl")]
    get StompEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "stomp")]
    get WssEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "wss")]
    get ConsoleURLs expr SELF.instances[*].console_url
    require engine_version EngineVersion
    require user Users
    AuthenticationStrategy = authentication_strategy
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    BrokerName = broker_name
    Configuration > configuration block1
      Id := id
      Revision = revision
    DataReplicationMode = data_replication_mode
    DataReplicationPrimaryBrokerArn = data_replication_primary_broker_arn
    DeploymentMode = deployment_mode
    EncryptionOptions > encryption_options block1
      KmsKeyId = kms_key_id arn
      UseAwsOwnedKey = use_aws_owned_key
    EngineType = engine_type
    EngineVersion = engine_version
    HostInstanceType = host_instance_type
    LdapServerMetadata > ldap_server_metadata block1
      Hosts = hosts
      RoleBase = role_base
      RoleName = role_name
      RoleSearchMatching = role_search_matching
      RoleSearchSubtree = role_search_subtree
      ServiceAccountPassword = service_account_password
      ServiceAccountUsername = service_account_username
      UserBase = user_base
      UserRoleName = user_role_name
      UserSearchMatching = user_search_matching
      UserSearchSubtree = user_search_subtree
    Logs > logs block1
      Audit = audit
      General = general
    MaintenanceWindowStartTime > maintenance_window_start_time block1
      DayOfWeek = day_of_week
      TimeOfDay = time_of_day
      TimeZone = time_zone
    PubliclyAccessible = publicly_accessible
    ResourceShareArns ! no argument in hashicorp/aws 6.25
    SecurityGroups = security_groups
    StorageSize ! no argument in hashicorp/aws 6.25
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags
    Users > user block*
      ConsoleAccess = console_access
      Groups = groups
      Password = password
      ReplicationUser = replication_user
      Username = username

    resource AWS::AmazonMQ::Configuration aws_mq_configuration
    get Id = id
    get Arn = arn
    get Revision = latest_revision
    require data Data
    require engine_version EngineVersion
    AuthenticationStrategy = authentication_strategy
    Data := data fn:base64Text
    Description = description
    EngineType = engine_type
    EngineVersion = engine_version
    Name = name
    Tags = tags tags

    resource AWS::AmazonMQ::ConfigurationAssociation aws_mq_broker fn:mergeIntoHost
    get Id = id
    part Broker
    Broker := . fn:implied
    Configuration :> configuration block1
      Id := id
      Revision := revision
    """#

  /// The types of `AWS::EventSchemas`; the grammar is that of `AWSMapping`.
  static let eventSchemasTable = #"""
    resource AWS::EventSchemas::Registry aws_schemas_registry
    get RegistryArn = arn
    name name 64
    Description = description
    RegistryName = name
    Tags = tags tags

    resource AWS::EventSchemas::Schema aws_schemas_schema
    get SchemaArn = arn
    get LastModified = last_modified
    get VersionCreatedDate = version_created_date
    get SchemaVersion = version
    name name 64
    Content = content
    Description = description
    RegistryName = registry_name
    SchemaName = name
    Tags = tags tags
    Type = type
    """#

  /// The types of `AWS::Events`; the grammar is that of `AWSMapping`.
  static let eventsTable = #"""
    resource AWS::Events::Rule aws_cloudwatch_event_rule
    get Name = name
    get Arn = arn
    link aws_cloudwatch_event_target rule @name
    link aws_cloudwatch_event_target event_bus_name $EventBusName
    Description = description
    EventBusName = event_bus_name
    EventPattern = event_pattern json
    Name = name
    RoleArn = role_arn
    ScheduleExpression = schedule_expression
    State = state
    Tags = tags tags
    Targets :+ aws_cloudwatch_event_target . each
      AppSyncParameters :> appsync_target block1
        GraphQLOperation := graphql_operation
      Arn = arn
      BatchParameters :> batch_target block1
        ArrayProperties := array_size unwrap
        JobDefinition = job_definition
        JobName = job_name
        RetryStrategy := job_attempts unwrap
      DeadLetterConfig > dead_letter_config block1
        Arn = arn
      EcsParameters :> ecs_target block1
        CapacityProviderStrategy > capacity_provider_strategy block*
          Base = base
          CapacityProvider = capacity_provider
          Weight = weight
        EnableECSManagedTags = enable_ecs_managed_tags
        EnableExecuteCommand = enable_execute_command
        Group = group
        LaunchType = launch_type
        NetworkConfiguration > network_configuration block1
          AwsVpcConfiguration :^
            AssignPublicIp := assign_public_ip enumBool(ENABLED)
            SecurityGroups = security_groups
            Subnets = subnets
        PlacementStrategies :> ordered_placement_strategy block*
          require type Type
          Field = field
          Type = type
        PlatformVersion = platform_version
        PropagateTags = propagate_tags
        ReferenceId ! no argument in hashicorp/aws 6.25
        TagList = tags tags
        TaskCount = task_count
        TaskDefinitionArn = task_definition_arn
        PlacementConstraints > placement_constraint block*
          require type Type
          Expression = expression
          Type = type
      HttpParameters :> http_target block1
        HeaderParameters = header_parameters
        PathParameterValues = path_parameter_values
        QueryStringParameters = query_string_parameters
      Id := target_id
      Input = input
      InputPath = input_path
      InputTransformer > input_transformer block1
        InputPathsMap := input_paths
        InputTemplate = input_template
      KinesisParameters :> kinesis_target block1
        PartitionKeyPath = partition_key_path
      RedshiftDataParameters :> redshift_target block1
        Database = database
        DbUser = db_user
        SecretManagerArn := secrets_manager_arn
        Sql = sql
        Sqls ! no argument in hashicorp/aws 6.25
        StatementName = statement_name
        WithEvent = with_event
      RetryPolicy > retry_policy block1
        MaximumEventAgeInSeconds = maximum_event_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
      RoleArn = role_arn
      RunCommandParameters :> run_command_targets block* unwrap
        Key = key
        Values = values
      SageMakerPipelineParameters :> sagemaker_pipeline_target block1
        PipelineParameterList > pipeline_parameter_list block*
          Name = name
          Value = value
      SqsParameters :> sqs_target block1
        MessageGroupId = message_group_id

    resource AWS::Events::EventBus aws_cloudwatch_event_bus
    get Name = name
    get Arn = arn
    link aws_cloudwatch_event_bus_policy event_bus_name @name
    DeadLetterConfig > dead_letter_config block1
      Arn = arn
    Description = description
    EventSourceName = event_source_name
    KmsKeyIdentifier = kms_key_identifier
    LogConfig > log_config block1
      IncludeDetail = include_detail
      Level = level
    Name = name
    Policy :+ aws_cloudwatch_event_bus_policy policy json
    Tags = tags tags

    resource AWS::Events::EventBusPolicy aws_cloudwatch_event_permission fn:busStatement
    get Ref = statement_id
    instead Statement aws_cloudwatch_event_bus_policy
    require principal Principal
    Action = action
    Condition > condition block1
      require key Key
      require type Type
      require value Value
      Key = key
      Type = type
      Value = value
    EventBusName = event_bus_name
    Principal = principal
    StatementId = statement_id

    resource AWS::Events::Archive aws_cloudwatch_event_archive
    get ArchiveName = name
    get Arn = arn
    name name 48
    Description = description
    EventPattern = event_pattern json
    KmsKeyIdentifier = kms_key_identifier
    RetentionDays = retention_days
    SourceArn := event_source_arn
    ArchiveName = name

    resource AWS::Events::Connection aws_cloudwatch_event_connection
    get Name = name
    get Arn = arn
    get ArnForPolicy none
    get AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn none
    get InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn = invocation_connectivity_parameters[0].resource_parameters[0].resource_association_arn
    get SecretArn = secret_arn
    require authorization_type AuthorizationType
    name name 64
    require auth_parameters AuthParameters
    AuthParameters > auth_parameters block1
      ApiKeyAuthParameters :> api_key block1
        ApiKeyName := key
        ApiKeyValue := value
      BasicAuthParameters :> basic block1
        Password = password
        Username = username
      ConnectivityParameters ! no argument in hashicorp/aws 6.25
      InvocationHttpParameters > invocation_http_parameters block1
        BodyParameters :> body block*
          # EventBridge: true (IsValueSecret, AWS::Events::Connection Parameter); the provider: false, and the value can be read.
          default is_value_secret true
          IsValueSecret = is_value_secret
          Key = key
          Value = value
        HeaderParameters :> header block*
          # EventBridge: true (IsValueSecret, AWS::Events::Connection Parameter); the provider: false, and the value can be read.
          default is_value_secret true
          IsValueSecret = is_value_secret
          Key = key
          Value = value
        QueryStringParameters :> query_string block*
          # EventBridge: true (IsValueSecret, AWS::Events::Connection Parameter); the provider: false, and the value can be read.
          default is_value_secret true
          IsValueSecret = is_value_secret
          Key = key
          Value = value
      OAuthParameters :> oauth block1
        require oauth_http_parameters OAuthHttpParameters
        AuthorizationEndpoint = authorization_endpoint
        ClientParameters > client_parameters block1
          ClientID = client_id
          ClientSecret = client_secret
        HttpMethod = http_method
        OAuthHttpParameters > oauth_http_parameters block1
          BodyParameters :> body block*
            # EventBridge: true (IsValueSecret, AWS::Events::Connection Parameter); the provider: false, and the value can be read.
            default is_value_secret true
            IsValueSecret = is_value_secret
            Key = key
            Value = value
          HeaderParameters :> header block*
            # EventBridge: true (IsValueSecret, AWS::Events::Connection Parameter); the provider: false, and the value can be read.
            default is_value_secret true
            IsValueSecret = is_value_secret
            Key = key
            Value = value
          QueryStringParameters :> query_string block*
            # EventBridge: true (IsValueSecret, AWS::Events::Connection Parameter); the provider: false, and the value can be read.
            default is_value_secret true
            IsValueSecret = is_value_secret
            Key = key
            Value = value
    AuthorizationType = authorization_type
    Description = description
    InvocationConnectivityParameters > invocation_connectivity_parameters block1
      ResourceParameters > resource_parameters block1
        ResourceConfigurationArn = resource_configuration_arn
    KmsKeyIdentifier = kms_key_identifier
    Name = name

    resource AWS::Events::ApiDestination aws_cloudwatch_event_api_destination
    get Name = name
    get Arn = arn
    get ArnForPolicy none
    name name 64
    ConnectionArn = connection_arn
    Description = description
    HttpMethod = http_method
    InvocationEndpoint = invocation_endpoint
    InvocationRateLimitPerSecond = invocation_rate_limit_per_second
    Name = name

    resource AWS::Events::Endpoint aws_cloudwatch_event_endpoint
    get Name = name
    get Arn = arn
    get EndpointId none
    get EndpointUrl = endpoint_url
    get State none
    get StateReason none
    name name 64
    Description = description
    EventBuses :> event_bus block*
      EventBusArn = event_bus_arn
    Name = name
    ReplicationConfig > replication_config block1
      State = state
    RoleArn = role_arn
    RoutingConfig > routing_config block1
      FailoverConfig > failover_config block1
        Primary > primary block1
          HealthCheck = health_check
        Secondary > secondary block1
          Route = route
    """#

  /// The types of `AWS::IoT`; the grammar is that of `AWSMapping`.
  static let ioTTable = #"""
    resource AWS::IoT::Thing aws_iot_thing
    get Id = id
    get Arn = arn
    name name 128
    AttributePayload ^
      Attributes = attributes
    ThingName = name

    resource AWS::IoT::Policy aws_iot_policy
    get Arn = arn
    get Id = name
    get PolicyName = name
    name name 128
    PolicyDocument := policy json
    PolicyName = name
    Tags = tags tags

    resource AWS::IoT::PolicyPrincipalAttachment aws_iot_policy_attachment
    get Id = id
    PolicyName := policy
    Principal := target

    resource AWS::IoT::ThingPrincipalAttachment aws_iot_thing_principal_attachment
    get Id = id
    Principal = principal
    ThingName := thing
    ThingPrincipalType = thing_principal_type
    """#

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

  /// The types of `AWS::KinesisFirehose`; the grammar is that of `AWSMapping`.
  static let kinesisFirehoseTable = #"""
    resource AWS::KinesisFirehose::DeliveryStream aws_kinesis_firehose_delivery_stream
    get DeliveryStreamName = name
    get Arn = arn
    shape ProcessingConfiguration
      Enabled = enabled
      Processors > processors block*
        Parameters > parameters block* processorParameters
          ParameterName = parameter_name
          ParameterValue = parameter_value
        Type = type
    shape S3Configuration
      BucketARN = bucket_arn
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      CompressionFormat = compression_format
      EncryptionConfiguration :^
        KMSEncryptionConfig :^
          AWSKMSKeyARN := kms_key_arn
        NoEncryptionConfig :> . block1 fn:only(NoEncryption)
      ErrorOutputPrefix = error_output_prefix
      Prefix = prefix
      RoleARN = role_arn
    name name 64
    AmazonOpenSearchServerlessDestinationConfiguration :> opensearchserverless_configuration block1 fn:tagged(destination,opensearchserverless)
      require collection_endpoint CollectionEndpoint
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      CollectionEndpoint = collection_endpoint
      IndexName = index_name
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      VpcConfiguration > vpc_config block1
        RoleARN = role_arn
        SecurityGroupIds = security_group_ids
        SubnetIds = subnet_ids
    AmazonopensearchserviceDestinationConfiguration :> opensearch_configuration block1 fn:tagged(destination,opensearch)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ClusterEndpoint = cluster_endpoint
      DocumentIdOptions > document_id_options block1
        DefaultDocumentIdFormat = default_document_id_format
      DomainARN = domain_arn
      IndexName = index_name
      IndexRotationPeriod = index_rotation_period
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      TypeName = type_name
      VpcConfiguration > vpc_config block1
        RoleARN = role_arn
        SecurityGroupIds = security_group_ids
        SubnetIds = subnet_ids
    DatabaseSourceConfiguration ! no argument in hashicorp/aws 6.25
    DeliveryStreamEncryptionConfigurationInput :> server_side_encryption block1
      default enabled true
      KeyARN = key_arn
      KeyType = key_type
    DeliveryStreamName = name
    DeliveryStreamType := . fn:implied
    DirectPutSourceConfiguration ! no argument in hashicorp/aws 6.25
    ElasticsearchDestinationConfiguration :> elasticsearch_configuration block1 fn:tagged(destination,elasticsearch)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ClusterEndpoint = cluster_endpoint
      DocumentIdOptions ! opensearch_configuration only
      DomainARN = domain_arn
      IndexName = index_name
      IndexRotationPeriod = index_rotation_period
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      TypeName = type_name
      VpcConfiguration > vpc_config block1
        RoleARN = role_arn
        SecurityGroupIds = security_group_ids
        SubnetIds = subnet_ids
    ExtendedS3DestinationConfiguration :> extended_s3_configuration block1 fn:tagged(destination,extended_s3)
      BucketARN = bucket_arn
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      CompressionFormat = compression_format
      CustomTimeZone = custom_time_zone
      DataFormatConversionConfiguration > data_format_conversion_configuration block1
        require input_format_configuration InputFormatConfiguration
        require output_format_configuration OutputFormatConfiguration
        require schema_configuration SchemaConfiguration
        Enabled = enabled
        InputFormatConfiguration > input_format_configuration block1
          require deserializer Deserializer
          Deserializer > deserializer block1
            HiveJsonSerDe > hive_json_ser_de block1
              TimestampFormats = timestamp_formats
            OpenXJsonSerDe > open_x_json_ser_de block1
              CaseInsensitive = case_insensitive
              ColumnToJsonKeyMappings = column_to_json_key_mappings
              ConvertDotsInJsonKeysToUnderscores = convert_dots_in_json_keys_to_underscores
        OutputFormatConfiguration > output_format_configuration block1
          require serializer Serializer
          Serializer > serializer block1
            OrcSerDe > orc_ser_de block1
              BlockSizeBytes = block_size_bytes
              BloomFilterColumns = bloom_filter_columns
              BloomFilterFalsePositiveProbability = bloom_filter_false_positive_probability
              Compression = compression
              DictionaryKeyThreshold = dictionary_key_threshold
              EnablePadding = enable_padding
              FormatVersion = format_version
              PaddingTolerance = padding_tolerance
              RowIndexStride = row_index_stride
              StripeSizeBytes = stripe_size_bytes
            ParquetSerDe > parquet_ser_de block1
              BlockSizeBytes = block_size_bytes
              Compression = compression
              EnableDictionaryCompression = enable_dictionary_compression
              MaxPaddingBytes = max_padding_bytes
              PageSizeBytes = page_size_bytes
              WriterVersion = writer_version
        SchemaConfiguration > schema_configuration block1
          require database_name DatabaseName
          require role_arn RoleARN
          require table_name TableName
          CatalogId = catalog_id
          DatabaseName = database_name
          Region = region
          RoleARN = role_arn
          TableName = table_name
          VersionId = version_id
      DynamicPartitioningConfiguration > dynamic_partitioning_configuration block1
        Enabled = enabled
        RetryOptions :^
          DurationInSeconds := retry_duration
      EncryptionConfiguration :^
        KMSEncryptionConfig :^
          AWSKMSKeyARN := kms_key_arn
        NoEncryptionConfig :> . block1 fn:only(NoEncryption)
      ErrorOutputPrefix = error_output_prefix
      FileExtension = file_extension
      Prefix = prefix
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RoleARN = role_arn
      S3BackupConfiguration > s3_backup_configuration block1 like(S3Configuration)
      S3BackupMode = s3_backup_mode
    HttpEndpointDestinationConfiguration :> http_endpoint_configuration block1 fn:tagged(destination,http_endpoint)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      EndpointConfiguration ^
        AccessKey = access_key
        Name = name
        Url = url
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RequestConfiguration > request_configuration block1
        CommonAttributes > common_attributes block*
          AttributeName := name
          AttributeValue := value
        ContentEncoding = content_encoding
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
    IcebergDestinationConfiguration :> iceberg_configuration block1 fn:tagged(destination,iceberg)
      AppendOnly = append_only
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CatalogConfiguration ^
        require catalog_arn CatalogArn
        CatalogArn = catalog_arn
        WarehouseLocation ! no argument in hashicorp/aws 6.25
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      DestinationTableConfigurationList > destination_table_configuration block*
        DestinationDatabaseName := database_name
        DestinationTableName := table_name
        PartitionSpec ! no argument in hashicorp/aws 6.25
        S3ErrorOutputPrefix = s3_error_output_prefix
        UniqueKeys = unique_keys
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SchemaEvolutionConfiguration ! no argument in hashicorp/aws 6.25
      TableCreationConfiguration ! no argument in hashicorp/aws 6.25
      s3BackupMode = s3_backup_mode
    KinesisStreamSourceConfiguration :> kinesis_source_configuration block1
      KinesisStreamARN = kinesis_stream_arn
      RoleARN = role_arn
    MSKSourceConfiguration > msk_source_configuration block1
      AuthenticationConfiguration > authentication_configuration block1
        Connectivity = connectivity
        RoleARN = role_arn
      MSKClusterARN = msk_cluster_arn
      ReadFromTimestamp = read_from_timestamp
      TopicName = topic_name
    RedshiftDestinationConfiguration :> redshift_configuration block1 fn:tagged(destination,redshift)
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ClusterJDBCURL = cluster_jdbcurl
      CopyCommand ^
        CopyOptions = copy_options
        DataTableColumns = data_table_columns
        DataTableName = data_table_name
      Password = password
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupConfiguration > s3_backup_configuration block1 like(S3Configuration)
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
      Username = username
    S3DestinationConfiguration :> extended_s3_configuration block1 fn:tagged(destination,extended_s3) like(S3Configuration)
    SnowflakeDestinationConfiguration :> snowflake_configuration block1 fn:tagged(destination,snowflake)
      AccountUrl = account_url
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ContentColumnName = content_column_name
      DataLoadingOption = data_loading_option
      Database = database
      KeyPassphrase = key_passphrase
      MetaDataColumnName = metadata_column_name
      PrivateKey = private_key
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      Schema = schema
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
      SnowflakeRoleConfiguration > snowflake_role_configuration block1
        Enabled = enabled
        SnowflakeRole = snowflake_role
      SnowflakeVpcConfiguration > snowflake_vpc_configuration block1
        PrivateLinkVpceId = private_link_vpce_id
      Table = table
      User = user
    SplunkDestinationConfiguration :> splunk_configuration block1 fn:tagged(destination,splunk)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      HECAcknowledgmentTimeoutInSeconds := hec_acknowledgment_timeout
      HECEndpoint = hec_endpoint
      HECEndpointType = hec_endpoint_type
      HECToken = hec_token
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
    Tags = tags tags
    """#

  /// The types of `AWS::MSK`; the grammar is that of `AWSMapping`.
  static let mskTable = #"""
    resource AWS::MSK::Cluster aws_msk_cluster
    get Arn = arn
    get CurrentVersion = current_version
    BrokerNodeGroupInfo > broker_node_group_info block1
      default security_groups []
      BrokerAZDistribution := az_distribution
      ClientSubnets = client_subnets
      ConnectivityInfo > connectivity_info block1
        NetworkType ! no argument in hashicorp/aws 6.25
        PublicAccess > public_access block1
          Type = type
        VpcConnectivity > vpc_connectivity block1
          ClientAuthentication > client_authentication block1
            Sasl > sasl block1
              Iam := iam unwrap
              Scram := scram unwrap
            Tls := tls unwrap
      InstanceType = instance_type
      SecurityGroups = security_groups
      StorageInfo > storage_info block1
        EBSStorageInfo > ebs_storage_info block1
          ProvisionedThroughput > provisioned_throughput block1
            Enabled = enabled
            VolumeThroughput = volume_throughput
          VolumeSize = volume_size
    ClientAuthentication > client_authentication block1
      Sasl > sasl block1
        Iam := iam unwrap
        Scram := scram unwrap
      Tls > tls block1
        CertificateAuthorityArnList := certificate_authority_arns
        Enabled :> . block1 fn:only(true)
      Unauthenticated := unauthenticated unwrap
    ClusterName = cluster_name
    ConfigurationInfo > configuration_info block1
      Arn = arn
      Revision = revision
    EncryptionInfo > encryption_info block1
      EncryptionAtRest :^
        DataVolumeKMSKeyId := encryption_at_rest_kms_key_arn arn
      EncryptionInTransit > encryption_in_transit block1
        ClientBroker = client_broker
        InCluster = in_cluster
    EnhancedMonitoring = enhanced_monitoring
    KafkaVersion = kafka_version
    LoggingInfo > logging_info block1
      AuthorizerLogs ! no argument in hashicorp/aws 6.25
      BrokerLogs > broker_logs block1
        CloudWatchLogs > cloudwatch_logs block1
          Enabled = enabled
          LogGroup = log_group
        Firehose > firehose block1
          DeliveryStream = delivery_stream
          Enabled = enabled
        S3 > s3 block1
          Bucket = bucket
          Enabled = enabled
          Prefix = prefix
    NumberOfBrokerNodes = number_of_broker_nodes
    OpenMonitoring > open_monitoring block1
      Prometheus > prometheus block1
        JmxExporter > jmx_exporter block1
          EnabledInBroker = enabled_in_broker
        NodeExporter > node_exporter block1
          EnabledInBroker = enabled_in_broker
    Rebalancing > rebalancing block1
      Status = status
    StorageMode = storage_mode
    Tags = tags tags
    ZookeeperAccess ! no argument in hashicorp/aws 6.25

    resource AWS::MSK::ServerlessCluster aws_msk_serverless_cluster
    get Arn = arn
    ClientAuthentication > client_authentication block1
      Sasl > sasl block1
        Iam > iam block1
          Enabled = enabled
    ClusterName = cluster_name
    Tags = tags tags
    VpcConfigs > vpc_config block*
      SecurityGroups := security_group_ids
      SubnetIds = subnet_ids

    resource AWS::MSK::Configuration aws_msk_configuration
    get Arn = arn
    Description = description
    KafkaVersionsList = kafka_versions
    LatestRevision ! no argument in hashicorp/aws 6.25
    Name = name
    ServerProperties = server_properties

    resource AWS::MSK::BatchScramSecret aws_msk_scram_secret_association
    require secret_arn_list SecretArnList
    ClusterArn = cluster_arn
    SecretArnList = secret_arn_list

    resource AWS::MSK::ClusterPolicy aws_msk_cluster_policy
    get CurrentVersion = current_version
    ClusterArn = cluster_arn
    Policy = policy json
    """#

  /// The types of `AWS::Pipes`; the grammar is that of `AWSMapping`.
  static let pipesTable = #"""
    resource AWS::Pipes::Pipe aws_pipes_pipe
    get Name = name
    get Arn = arn
    get CreationTime none
    get CurrentState none
    get LastModifiedTime none
    get StateReason none
    Description = description
    DesiredState = desired_state
    Enrichment = enrichment
    EnrichmentParameters > enrichment_parameters block1
      HttpParameters > http_parameters block1
        HeaderParameters = header_parameters
        PathParameterValues = path_parameter_values
        QueryStringParameters = query_string_parameters
      InputTemplate = input_template
    KmsKeyIdentifier = kms_key_identifier arn
    LogConfiguration > log_configuration block1
      require level Level
      CloudwatchLogsLogDestination > cloudwatch_logs_log_destination block1
        require log_group_arn LogGroupArn
        LogGroupArn = log_group_arn
      FirehoseLogDestination > firehose_log_destination block1
        require delivery_stream_arn DeliveryStreamArn
        DeliveryStreamArn = delivery_stream_arn
      IncludeExecutionData = include_execution_data
      Level = level
      S3LogDestination > s3_log_destination block1
        require bucket_name BucketName
        require bucket_owner BucketOwner
        BucketName = bucket_name
        BucketOwner = bucket_owner
        OutputFormat = output_format
        Prefix = prefix
    Name = name
    RoleArn = role_arn
    Source = source
    SourceParameters > source_parameters block1
      ActiveMQBrokerParameters > activemq_broker_parameters block1
        BatchSize = batch_size
        Credentials > credentials block1
          require basic_auth BasicAuth
          BasicAuth = basic_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        QueueName = queue_name
      DynamoDBStreamParameters > dynamodb_stream_parameters block1
        BatchSize = batch_size
        DeadLetterConfig > dead_letter_config block1
          Arn = arn
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        MaximumRecordAgeInSeconds = maximum_record_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
        OnPartialBatchItemFailure = on_partial_batch_item_failure
        ParallelizationFactor = parallelization_factor
        StartingPosition = starting_position
      FilterCriteria > filter_criteria block1
        Filters > filter block*
          require pattern Pattern
          Pattern = pattern
      KinesisStreamParameters > kinesis_stream_parameters block1
        BatchSize = batch_size
        DeadLetterConfig > dead_letter_config block1
          Arn = arn
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        MaximumRecordAgeInSeconds = maximum_record_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
        OnPartialBatchItemFailure = on_partial_batch_item_failure
        ParallelizationFactor = parallelization_factor
        StartingPosition = starting_position
        StartingPositionTimestamp = starting_position_timestamp
      ManagedStreamingKafkaParameters > managed_streaming_kafka_parameters block1
        BatchSize = batch_size
        ConsumerGroupID = consumer_group_id
        Credentials > credentials block1
          SaslScram512Auth = sasl_scram_512_auth
          ClientCertificateTlsAuth = client_certificate_tls_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        StartingPosition = starting_position
        TopicName = topic_name
      RabbitMQBrokerParameters > rabbitmq_broker_parameters block1
        BatchSize = batch_size
        Credentials > credentials block1
          require basic_auth BasicAuth
          BasicAuth = basic_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        QueueName = queue_name
        VirtualHost = virtual_host
      SelfManagedKafkaParameters > self_managed_kafka_parameters block1
        AdditionalBootstrapServers = additional_bootstrap_servers
        BatchSize = batch_size
        ConsumerGroupID = consumer_group_id
        Credentials > credentials block1
          BasicAuth = basic_auth
          SaslScram512Auth = sasl_scram_512_auth
          SaslScram256Auth = sasl_scram_256_auth
          ClientCertificateTlsAuth = client_certificate_tls_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        ServerRootCaCertificate = server_root_ca_certificate
        StartingPosition = starting_position
        TopicName = topic_name
        Vpc > vpc block1
          SecurityGroup = security_groups
          Subnets = subnets
      SqsQueueParameters > sqs_queue_parameters block1
        BatchSize = batch_size
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
    Tags = tags tags
    Target = target
    TargetParameters > target_parameters block1
      BatchJobParameters > batch_job_parameters block1
        ArrayProperties > array_properties block1
          Size = size
        ContainerOverrides > container_overrides block1
          Command = command
          Environment > environment block*
            Name = name
            Value = value
          InstanceType = instance_type
          ResourceRequirements > resource_requirement block*
            Type = type
            Value = value
        DependsOn > depends_on block*
          JobId = job_id
          Type = type
        JobDefinition = job_definition
        JobName = job_name
        Parameters = parameters
        RetryStrategy > retry_strategy block1
          Attempts = attempts
      CloudWatchLogsParameters > cloudwatch_logs_parameters block1
        LogStreamName = log_stream_name
        Timestamp = timestamp
      EcsTaskParameters > ecs_task_parameters block1
        # EventBridge Pipes: 1 (TaskCount, AWS::Pipes::Pipe PipeTargetEcsTaskParameters); the provider sends 0.
        default task_count 1
        CapacityProviderStrategy > capacity_provider_strategy block*
          Base = base
          CapacityProvider = capacity_provider
          Weight = weight
        EnableECSManagedTags = enable_ecs_managed_tags
        EnableExecuteCommand = enable_execute_command
        Group = group
        LaunchType = launch_type
        NetworkConfiguration > network_configuration block1
          AwsvpcConfiguration > aws_vpc_configuration block1
            AssignPublicIp = assign_public_ip
            SecurityGroups = security_groups
            Subnets = subnets
        Overrides > overrides block1
          ContainerOverrides > container_override block*
            Command = command
            Cpu = cpu
            Environment > environment block*
              Name = name
              Value = value
            EnvironmentFiles > environment_file block*
              Type = type
              Value = value
            Memory = memory
            MemoryReservation = memory_reservation
            Name = name
            ResourceRequirements > resource_requirement block*
              Type = type
              Value = value
          Cpu = cpu
          EphemeralStorage > ephemeral_storage block1
            SizeInGiB = size_in_gib
          ExecutionRoleArn = execution_role_arn
          InferenceAcceleratorOverrides > inference_accelerator_override block*
            DeviceName = device_name
            DeviceType = device_type
          Memory = memory
          TaskRoleArn = task_role_arn
        PlacementConstraints > placement_constraint block*
          Expression = expression
          Type = type
        PlacementStrategy > placement_strategy block*
          Field = field
          Type = type
        PlatformVersion = platform_version
        PropagateTags = propagate_tags
        ReferenceId = reference_id
        Tags := tags kvMap
        TaskCount = task_count
        TaskDefinitionArn = task_definition_arn
      EventBridgeEventBusParameters > eventbridge_event_bus_parameters block1
        DetailType = detail_type
        EndpointId = endpoint_id
        Resources = resources
        Source = source
        Time = time
      HttpParameters > http_parameters block1
        HeaderParameters = header_parameters
        PathParameterValues = path_parameter_values
        QueryStringParameters = query_string_parameters
      InputTemplate = input_template
      KinesisStreamParameters > kinesis_stream_parameters block1
        PartitionKey = partition_key
      LambdaFunctionParameters > lambda_function_parameters block1
        require invocation_type InvocationType
        InvocationType = invocation_type
      RedshiftDataParameters > redshift_data_parameters block1
        Database = database
        DbUser = db_user
        SecretManagerArn = secret_manager_arn
        Sqls = sqls
        StatementName = statement_name
        WithEvent = with_event
      SageMakerPipelineParameters > sagemaker_pipeline_parameters block1
        PipelineParameterList > pipeline_parameter block*
          Name = name
          Value = value
      SqsQueueParameters > sqs_queue_parameters block1
        MessageDeduplicationId = message_deduplication_id
        MessageGroupId = message_group_id
      StepFunctionStateMachineParameters > step_function_state_machine_parameters block1
        require invocation_type InvocationType
        InvocationType = invocation_type
      TimestreamParameters ! no argument in hashicorp/aws 6.25
    """#

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

  /// The types of `AWS::Scheduler`; the grammar is that of `AWSMapping`.
  static let schedulerTable = #"""
    resource AWS::Scheduler::Schedule aws_scheduler_schedule
    get Name = name
    get Arn = arn
    Description = description
    EndDate = end_date
    FlexibleTimeWindow > flexible_time_window block1
      MaximumWindowInMinutes = maximum_window_in_minutes
      Mode = mode
    GroupName = group_name
    KmsKeyArn = kms_key_arn
    Name = name
    ScheduleExpression = schedule_expression
    ScheduleExpressionTimezone = schedule_expression_timezone
    StartDate = start_date
    State = state
    Target > target block1
      Arn = arn
      DeadLetterConfig > dead_letter_config block1
        require arn Arn
        Arn = arn
      EcsParameters > ecs_parameters block1
        CapacityProviderStrategy > capacity_provider_strategy block*
          Base = base
          CapacityProvider = capacity_provider
          Weight = weight
        EnableECSManagedTags = enable_ecs_managed_tags
        EnableExecuteCommand = enable_execute_command
        Group = group
        LaunchType = launch_type
        NetworkConfiguration > network_configuration block1
          AwsvpcConfiguration :^
            AssignPublicIp := assign_public_ip enumBool(ENABLED)
            SecurityGroups = security_groups
            Subnets = subnets
        PlacementConstraints > placement_constraints block*
          require type Type
          Expression = expression
          Type = type
        PlacementStrategy > placement_strategy block*
          require type Type
          Field = field
          Type = type
        PlatformVersion = platform_version
        PropagateTags = propagate_tags
        ReferenceId = reference_id
        Tags := tags kvMap
        TaskCount = task_count
        TaskDefinitionArn = task_definition_arn
      EventBridgeParameters > eventbridge_parameters block1
        DetailType = detail_type
        Source = source
      Input = input
      KinesisParameters > kinesis_parameters block1
        PartitionKey = partition_key
      RetryPolicy > retry_policy block1
        MaximumEventAgeInSeconds = maximum_event_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
      RoleArn = role_arn
      SageMakerPipelineParameters > sagemaker_pipeline_parameters block1
        PipelineParameterList > pipeline_parameter block*
          Name = name
          Value = value
      SqsParameters > sqs_parameters block1
        MessageGroupId = message_group_id

    resource AWS::Scheduler::ScheduleGroup aws_scheduler_schedule_group
    get Name = name
    get Arn = arn
    get CreationDate = creation_date
    get LastModificationDate = last_modification_date
    get State = state
    Name = name
    Tags = tags tags
    """#
}
