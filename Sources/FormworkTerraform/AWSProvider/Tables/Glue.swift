extension AWSTables {
  /// Types of `AWS::Glue`; the grammar is that of `AWSMapping`.
  static let glueTable = #"""
    resource AWS::Glue::Database aws_glue_catalog_database
    get DatabaseName = name
    name name 255
    CatalogId = catalog_id
    DatabaseInput ^
      CreateTableDefaultPermissions > create_table_default_permission block*
        Permissions = permissions
        Principal > principal block1
          DataLakePrincipalIdentifier = data_lake_principal_identifier
      Description = description
      FederatedDatabase > federated_database block1
        ConnectionName = connection_name
        Identifier = identifier
      LocationUri = location_uri
      Name = name
      Parameters = parameters
      TargetDatabase > target_database block1
        require catalog_id CatalogId
        require database_name DatabaseName
        CatalogId = catalog_id
        DatabaseName = database_name
        Region = region
    DatabaseName = name

    resource AWS::Glue::Table aws_glue_catalog_table
    get Id = name
    name name 64
    CatalogId = catalog_id
    DatabaseName = database_name
    Name = name
    OpenTableFormatInput > open_table_format_input block1
      require iceberg_input IcebergInput
      IcebergInput > iceberg_input block1
        require metadata_operation MetadataOperation
        IcebergTableInput ! no argument in hashicorp/aws 6.25
        MetadataOperation = metadata_operation
        Version = version
    TableInput ^
      require name Name
      Description = description
      Name := name
      Owner = owner
      Parameters = parameters
      PartitionKeys > partition_keys block*
        Comment = comment
        Name = name
        Type = type
      Retention = retention
      StorageDescriptor > storage_descriptor block1
        BucketColumns = bucket_columns
        Columns > columns block*
          Comment = comment
          Name = name
          Type = type
        Compressed = compressed
        InputFormat = input_format
        Location = location
        NumberOfBuckets = number_of_buckets
        OutputFormat = output_format
        Parameters = parameters
        SchemaReference > schema_reference block1
          require schema_version_number SchemaVersionNumber
          SchemaId > schema_id block1
            RegistryName = registry_name
            SchemaArn = schema_arn
            SchemaName = schema_name
          SchemaVersionId = schema_version_id
          SchemaVersionNumber = schema_version_number
        SerdeInfo > ser_de_info block1
          Name = name
          Parameters = parameters
          SerializationLibrary = serialization_library
        SkewedInfo > skewed_info block1
          SkewedColumnNames = skewed_column_names
          SkewedColumnValueLocationMaps = skewed_column_value_location_maps
          SkewedColumnValues = skewed_column_values
        SortColumns > sort_columns block*
          Column = column
          SortOrder = sort_order
        StoredAsSubDirectories = stored_as_sub_directories
      TableType = table_type
      TargetTable > target_table block1
        require catalog_id CatalogId
        require database_name DatabaseName
        require name Name
        CatalogId = catalog_id
        DatabaseName = database_name
        Name = name
        Region = region
      ViewDefinition ! no argument in hashicorp/aws 6.25
      ViewExpandedText = view_expanded_text
      ViewOriginalText = view_original_text

    resource AWS::Glue::Crawler aws_glue_crawler
    get Name = name
    require database_name DatabaseName
    name name 64
    Classifiers = classifiers
    Configuration = configuration
    CrawlerSecurityConfiguration = security_configuration
    DatabaseName = database_name
    Description = description
    LakeFormationConfiguration > lake_formation_configuration block1
      AccountId = account_id
      UseLakeFormationCredentials = use_lake_formation_credentials
    Name = name
    RecrawlPolicy > recrawl_policy block1
      RecrawlBehavior = recrawl_behavior
    Role = role
    Schedule := schedule unwrap
    SchemaChangePolicy > schema_change_policy block1
      DeleteBehavior = delete_behavior
      UpdateBehavior = update_behavior
    TablePrefix = table_prefix
    Tags = tags tags
    Targets ^
      CatalogTargets > catalog_target block*
        require database_name DatabaseName
        require tables Tables
        ConnectionName = connection_name
        DatabaseName = database_name
        DlqEventQueueArn = dlq_event_queue_arn
        EventQueueArn = event_queue_arn
        Tables = tables
      DeltaTargets > delta_target block*
        require delta_tables DeltaTables
        require write_manifest WriteManifest
        ConnectionName = connection_name
        CreateNativeDeltaTable = create_native_delta_table
        DeltaTables = delta_tables
        WriteManifest = write_manifest
      DynamoDBTargets > dynamodb_target block*
        require path Path
        Path = path
        ScanAll = scan_all
        ScanRate = scan_rate
      HudiTargets > hudi_target block*
        require maximum_traversal_depth MaximumTraversalDepth
        require paths Paths
        ConnectionName = connection_name
        Exclusions = exclusions
        MaximumTraversalDepth = maximum_traversal_depth
        Paths = paths
      IcebergTargets > iceberg_target block*
        require maximum_traversal_depth MaximumTraversalDepth
        require paths Paths
        ConnectionName = connection_name
        Exclusions = exclusions
        MaximumTraversalDepth = maximum_traversal_depth
        Paths = paths
      JdbcTargets > jdbc_target block*
        require connection_name ConnectionName
        require path Path
        ConnectionName = connection_name
        EnableAdditionalMetadata = enable_additional_metadata
        Exclusions = exclusions
        Path = path
      MongoDBTargets > mongodb_target block*
        require connection_name ConnectionName
        require path Path
        ConnectionName = connection_name
        Path = path
      S3Targets > s3_target block*
        require path Path
        ConnectionName = connection_name
        DlqEventQueueArn = dlq_event_queue_arn
        EventQueueArn = event_queue_arn
        Exclusions = exclusions
        Path = path
        SampleSize = sample_size

    resource AWS::Glue::Job aws_glue_job
    get Name = name
    name name 64
    AllocatedCapacity ! superseded by MaxCapacity
    Command > command block1
      require script_location ScriptLocation
      Name = name
      PythonVersion = python_version
      Runtime = runtime
      ScriptLocation = script_location
    Connections ^
      Connections = connections
    DefaultArguments = default_arguments
    Description = description
    ExecutionClass = execution_class
    ExecutionProperty > execution_property block1
      MaxConcurrentRuns = max_concurrent_runs
    GlueVersion = glue_version
    JobMode = job_mode
    JobRunQueuingEnabled = job_run_queuing_enabled
    LogUri ! no argument in hashicorp/aws 6.25
    MaintenanceWindow = maintenance_window
    MaxCapacity = max_capacity
    MaxRetries = max_retries
    Name = name
    NonOverridableArguments = non_overridable_arguments
    NotificationProperty > notification_property block1
      NotifyDelayAfter = notify_delay_after
    NumberOfWorkers = number_of_workers
    Role := role_arn
    SecurityConfiguration = security_configuration
    Tags = tags tags
    Timeout = timeout
    WorkerType = worker_type

    resource AWS::Glue::Registry aws_glue_registry
    get Arn = arn
    Description = description
    Name := registry_name
    Tags = tags tags

    resource AWS::Glue::Schema aws_glue_schema
    get Arn = arn
    get InitialSchemaVersionId none
    require schema_definition SchemaDefinition
    CheckpointVersion ! no argument in hashicorp/aws 6.25
    Compatibility = compatibility
    DataFormat = data_format
    Description = description
    Name := schema_name
    Registry :^
      Arn := registry_arn
      Name ! no argument in hashicorp/aws 6.25: it takes the ARN
    SchemaDefinition = schema_definition
    Tags = tags tags

    resource AWS::Glue::Connection aws_glue_connection
    get Id = name
    CatalogId = catalog_id
    ConnectionInput ^
      name name 255
      AthenaProperties = athena_properties
      AuthenticationConfiguration ! no argument in hashicorp/aws 6.25
      ConnectionProperties = connection_properties
      ConnectionType = connection_type
      Description = description
      MatchCriteria = match_criteria
      Name = name
      PhysicalConnectionRequirements > physical_connection_requirements block1
        AvailabilityZone = availability_zone
        SecurityGroupIdList = security_group_id_list
        SubnetId = subnet_id
      PythonProperties ! no argument in hashicorp/aws 6.25
      SparkProperties ! no argument in hashicorp/aws 6.25
      ValidateCredentials ! no argument in hashicorp/aws 6.25
      ValidateForComputeEnvironments ! no argument in hashicorp/aws 6.25
    Tags = tags

    resource AWS::Glue::SecurityConfiguration aws_glue_security_configuration
    get Id = name
    EncryptionConfiguration > encryption_configuration block1
      default cloudwatch_encryption {}
      default job_bookmarks_encryption {}
      default s3_encryption {}
      CloudWatchEncryption > cloudwatch_encryption block1
        CloudWatchEncryptionMode = cloudwatch_encryption_mode
        KmsKeyArn = kms_key_arn
      JobBookmarksEncryption > job_bookmarks_encryption block1
        JobBookmarksEncryptionMode = job_bookmarks_encryption_mode
        KmsKeyArn = kms_key_arn
      S3Encryptions > s3_encryption block1 first
        KmsKeyArn = kms_key_arn
        S3EncryptionMode = s3_encryption_mode
    Name = name

    resource AWS::Glue::Classifier aws_glue_classifier fn:glueClassifier(name)
    get Id = name
    CsvClassifier > csv_classifier block1
      AllowSingleColumn = allow_single_column
      ContainsCustomDatatype := custom_datatypes
      ContainsHeader = contains_header
      CustomDatatypeConfigured = custom_datatype_configured
      Delimiter = delimiter
      DisableValueTrimming = disable_value_trimming
      Header = header
      Name :> . block1 fn:implied
      QuoteSymbol = quote_symbol
    GrokClassifier > grok_classifier block1
      Classification = classification
      CustomPatterns = custom_patterns
      GrokPattern = grok_pattern
      Name :> . block1 fn:implied
    JsonClassifier > json_classifier block1
      JsonPath = json_path
      Name :> . block1 fn:implied
    XMLClassifier > xml_classifier block1
      Classification = classification
      Name :> . block1 fn:implied
      RowTag = row_tag

    resource AWS::Glue::Partition aws_glue_partition
    get Id = id
    CatalogId = catalog_id
    DatabaseName = database_name
    PartitionInput :^
      Parameters = parameters
      StorageDescriptor > storage_descriptor block1
        BucketColumns = bucket_columns
        Columns > columns block*
          Comment = comment
          Name = name
          Type = type
        Compressed = compressed
        InputFormat = input_format
        Location = location
        NumberOfBuckets = number_of_buckets
        OutputFormat = output_format
        Parameters = parameters
        SchemaReference ! no argument in hashicorp/aws 6.25
        SerdeInfo > ser_de_info block1
          Name = name
          Parameters = parameters
          SerializationLibrary = serialization_library
        SkewedInfo > skewed_info block1
          SkewedColumnNames = skewed_column_names
          SkewedColumnValueLocationMaps = skewed_column_value_location_maps
          SkewedColumnValues = skewed_column_values
        SortColumns > sort_columns block*
          require sort_order SortOrder
          Column = column
          SortOrder = sort_order
        StoredAsSubDirectories = stored_as_sub_directories
      Values := partition_values
    TableName = table_name

    resource AWS::Glue::DevEndpoint aws_glue_dev_endpoint
    get Id = name
    name name 64
    name name 255
    Arguments = arguments
    EndpointName := name
    ExtraJarsS3Path = extra_jars_s3_path
    ExtraPythonLibsS3Path = extra_python_libs_s3_path
    GlueVersion = glue_version
    NumberOfNodes = number_of_nodes
    NumberOfWorkers = number_of_workers
    PublicKey = public_key
    PublicKeys = public_keys
    RoleArn = role_arn
    SecurityConfiguration = security_configuration
    SecurityGroupIds = security_group_ids
    SubnetId = subnet_id
    Tags = tags tags
    WorkerType = worker_type

    resource AWS::Glue::MLTransform aws_glue_ml_transform
    get Id = id
    name name 255
    Description = description
    GlueVersion = glue_version
    InputRecordTables :^
      require input_record_tables GlueTables
      GlueTables :> input_record_tables block*
        CatalogId = catalog_id
        ConnectionName = connection_name
        DatabaseName = database_name
        TableName = table_name
    MaxCapacity = max_capacity
    MaxRetries = max_retries
    Name = name
    NumberOfWorkers = number_of_workers
    Role := role_arn
    Tags = tags tags
    Timeout = timeout
    TransformEncryption ! no argument in hashicorp/aws 6.25
    TransformParameters :> parameters block1
      require find_matches_parameters FindMatchesParameters
      FindMatchesParameters :> find_matches_parameters block1
        AccuracyCostTradeoff = accuracy_cost_trade_off
        EnforceProvidedLabels = enforce_provided_labels
        PrecisionRecallTradeoff = precision_recall_trade_off
        PrimaryKeyColumnName = primary_key_column_name
      TransformType = transform_type
    WorkerType = worker_type
    """#
}
