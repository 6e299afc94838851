extension AWSTables {
  /// The types of `AWS::Athena`; the grammar is that of `AWSMapping`.
  static let athenaTable = #"""
    resource AWS::Athena::WorkGroup aws_athena_workgroup
    get Name = name
    get CreationTime none
    get WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion = configuration[0].engine_version[0].effective_engine_version
    get WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion none
    Description = description
    Name = name
    RecursiveDeleteOption := force_destroy
    State = state
    Tags = tags tags
    WorkGroupConfiguration > configuration block1
      AdditionalConfiguration ! no argument in hashicorp/aws 6.25
      BytesScannedCutoffPerQuery = bytes_scanned_cutoff_per_query
      CustomerContentEncryptionConfiguration ! no argument in hashicorp/aws 6.25
      EnforceWorkGroupConfiguration = enforce_workgroup_configuration
      EngineConfiguration ! no argument in hashicorp/aws 6.25
      EngineVersion > engine_version block1
        SelectedEngineVersion = selected_engine_version
      ExecutionRole = execution_role
      ManagedQueryResultsConfiguration > managed_query_results_configuration block1
        Enabled = enabled
        EncryptionConfiguration > encryption_configuration block1
          KmsKey = kms_key
      MonitoringConfiguration ! no argument in hashicorp/aws 6.25
      PublishCloudWatchMetricsEnabled = publish_cloudwatch_metrics_enabled
      RequesterPaysEnabled = requester_pays_enabled
      ResultConfiguration > result_configuration block1
        AclConfiguration > acl_configuration block1
          S3AclOption = s3_acl_option
        EncryptionConfiguration > encryption_configuration block1
          EncryptionOption = encryption_option
          KmsKey := kms_key_arn arn
        ExpectedBucketOwner = expected_bucket_owner
        OutputLocation = output_location
    WorkGroupConfigurationUpdates ! legacy

    resource AWS::Athena::NamedQuery aws_athena_named_query
    get NamedQueryId = id
    name name 64
    Database = database
    Description = description
    Name = name
    QueryString := query
    WorkGroup = workgroup

    resource AWS::Athena::PreparedStatement aws_athena_prepared_statement
    get Ref = name
    Description = description
    QueryStatement = query_statement
    StatementName := name
    WorkGroup = workgroup
    """#

  /// The types of `AWS::DataExchange`; the grammar is that of `AWSMapping`.
  static let dataExchangeTable = #"""
    resource AWS::DataExchange::DataSet aws_dataexchange_data_set
    get Arn = arn
    get CreatedAt none
    get Id = id
    get Origin none
    get UpdatedAt none
    AssetType = asset_type
    Description = description
    Name = name
    Tags = tags tags

    resource AWS::DataExchange::EventAction aws_dataexchange_event_action
    get Arn = arn
    get CreatedAt = created_at
    get EventActionId = id
    get UpdatedAt = updated_at
    Action > action block1
      ExportRevisionToS3 :> export_revision_to_s3 block1
        Encryption > encryption block1
          KmsKeyArn = kms_key_arn
          Type = type
        RevisionDestination > revision_destination block1
          Bucket = bucket
          KeyPattern = key_pattern
    Event > event block1
      RevisionPublished > revision_published block1
        DataSetId = data_set_id
    Tags ! no argument in hashicorp/aws 6.25
    """#

  /// The types of `AWS::EMR`; the grammar is that of `AWSMapping`.
  static let emrTable = #"""
    resource AWS::EMR::Cluster aws_emr_cluster
    get Id = id
    get MasterPublicDNS = master_public_dns
    link aws_emr_managed_scaling_policy cluster_id @id
    link aws_emr_instance_group cluster_id @id
    link aws_emr_instance_fleet cluster_id @id
    shape CoreInstanceGroup
      AutoScalingPolicy := autoscaling_policy json
      BidPrice = bid_price
      Configurations ! no argument in hashicorp/aws 6.25
      CustomAmiId ! no argument in hashicorp/aws 6.25
      EbsConfiguration :^
        EbsBlockDeviceConfigs :> ebs_config block*
          VolumeSpecification ^
            Iops = iops
            SizeInGB := size
            Throughput = throughput
            VolumeType := type
          VolumesPerInstance = volumes_per_instance
        EbsOptimized ! no argument in hashicorp/aws 6.25
      InstanceCount = instance_count
      InstanceType = instance_type
      Market ! it follows from BidPrice
      Name = name
    shape MasterInstanceGroup
      AutoScalingPolicy ! no argument in hashicorp/aws 6.25
      BidPrice = bid_price
      Configurations ! no argument in hashicorp/aws 6.25
      CustomAmiId ! no argument in hashicorp/aws 6.25
      EbsConfiguration :^
        EbsBlockDeviceConfigs :> ebs_config block*
          VolumeSpecification ^
            Iops = iops
            SizeInGB := size
            Throughput = throughput
            VolumeType := type
          VolumesPerInstance = volumes_per_instance
        EbsOptimized ! no argument in hashicorp/aws 6.25
      InstanceCount = instance_count
      InstanceType = instance_type
      Market ! it follows from BidPrice
      Name = name
    shape CoreInstanceFleet
      InstanceTypeConfigs > instance_type_configs block*
        BidPrice = bid_price
        BidPriceAsPercentageOfOnDemandPrice = bid_price_as_percentage_of_on_demand_price
        Configurations > configurations block*
          Classification = classification
          ConfigurationProperties := properties
          Configurations ! no argument in hashicorp/aws 6.25
        CustomAmiId ! no argument in hashicorp/aws 6.25
        EbsConfiguration :^
          EbsBlockDeviceConfigs :> ebs_config block*
            VolumeSpecification ^
              Iops = iops
              SizeInGB := size
              Throughput ! no argument in hashicorp/aws 6.25
              VolumeType := type
            VolumesPerInstance = volumes_per_instance
          EbsOptimized ! no argument in hashicorp/aws 6.25
        InstanceType = instance_type
        Priority ! no argument in hashicorp/aws 6.25
        WeightedCapacity = weighted_capacity
      LaunchSpecifications > launch_specifications block1
        OnDemandSpecification > on_demand_specification block1
          AllocationStrategy = allocation_strategy
          CapacityReservationOptions ! no argument in hashicorp/aws 6.25
        SpotSpecification > spot_specification block1
          require allocation_strategy AllocationStrategy
          AllocationStrategy = allocation_strategy
          BlockDurationMinutes = block_duration_minutes
          TimeoutAction = timeout_action
          TimeoutDurationMinutes = timeout_duration_minutes
      Name = name
      ResizeSpecifications ! no argument in hashicorp/aws 6.25
      TargetOnDemandCapacity = target_on_demand_capacity
      TargetSpotCapacity = target_spot_capacity
    require release_label ReleaseLabel
    require release_label ReleaseLabel
    require service_role ServiceRole
    AdditionalInfo = additional_info json
    Applications := applications pluck(Name)
    AutoScalingRole = autoscaling_role
    AutoTerminationPolicy > auto_termination_policy block1
      IdleTimeout = idle_timeout
    BootstrapActions > bootstrap_action block*
      Name = name
      ScriptBootstrapAction ^
        Args = args
        Path = path
    Configurations := configurations_json emrConfigurations
    CustomAmiId = custom_ami_id
    EbsRootVolumeIops ! no argument in hashicorp/aws 6.25
    EbsRootVolumeSize = ebs_root_volume_size
    EbsRootVolumeThroughput ! no argument in hashicorp/aws 6.25
    Instances :^
      AdditionalMasterSecurityGroups := ec2_attributes.additional_master_security_groups commaSeparated
      AdditionalSlaveSecurityGroups := ec2_attributes.additional_slave_security_groups commaSeparated
      CoreInstanceFleet :> core_instance_fleet block1 like(CoreInstanceFleet)
      CoreInstanceGroup :> core_instance_group block1 instanceGroup like(CoreInstanceGroup)
      Ec2KeyName := ec2_attributes.key_name
      Ec2SubnetId := ec2_attributes.subnet_id
      Ec2SubnetIds := ec2_attributes.subnet_ids
      EmrManagedMasterSecurityGroup := ec2_attributes.emr_managed_master_security_group
      EmrManagedSlaveSecurityGroup := ec2_attributes.emr_managed_slave_security_group
      HadoopVersion ! no argument in hashicorp/aws 6.25
      KeepJobFlowAliveWhenNoSteps := keep_job_flow_alive_when_no_steps
      MasterInstanceFleet :> master_instance_fleet block1 like(CoreInstanceFleet)
      MasterInstanceGroup :> master_instance_group block1 instanceGroup like(MasterInstanceGroup)
      Placement ! no argument in hashicorp/aws 6.25
      ServiceAccessSecurityGroup := ec2_attributes.service_access_security_group
      TaskInstanceFleets :+ aws_emr_instance_fleet . each like(CoreInstanceFleet)
      TaskInstanceGroups :+ aws_emr_instance_group . eachInstanceGroup
        AutoScalingPolicy := autoscaling_policy json
        BidPrice = bid_price
        Configurations := configurations_json emrConfigurations
        CustomAmiId ! no argument in hashicorp/aws 6.25
        EbsConfiguration :^
          EbsBlockDeviceConfigs :> ebs_config block*
            VolumeSpecification :^
              Iops = iops
              SizeInGB := size
              Throughput ! no argument in hashicorp/aws 6.25
              VolumeType := type
            VolumesPerInstance = volumes_per_instance
          EbsOptimized := ebs_optimized
        InstanceCount = instance_count
        InstanceType = instance_type
        Market ! it follows from BidPrice
        Name = name
      TerminationProtected := termination_protection
      UnhealthyNodeReplacement := unhealthy_node_replacement
    JobFlowRole := ec2_attributes.instance_profile
    KerberosAttributes > kerberos_attributes block1
      ADDomainJoinPassword = ad_domain_join_password
      ADDomainJoinUser = ad_domain_join_user
      CrossRealmTrustPrincipalPassword = cross_realm_trust_principal_password
      KdcAdminPassword = kdc_admin_password
      Realm = realm
    LogEncryptionKmsKeyId = log_encryption_kms_key_id
    LogUri = log_uri
    ManagedScalingPolicy :+ aws_emr_managed_scaling_policy .
      ComputeLimits :> compute_limits block1
        require maximum_capacity_units MaximumCapacityUnits
        require minimum_capacity_units MinimumCapacityUnits
        require unit_type UnitType
        MaximumCapacityUnits := maximum_capacity_units
        MaximumCoreCapacityUnits := maximum_core_capacity_units
        MaximumOnDemandCapacityUnits := maximum_ondemand_capacity_units
        MinimumCapacityUnits := minimum_capacity_units
        UnitType := unit_type
      ScalingStrategy := scaling_strategy
      UtilizationPerformanceIndex := utilization_performance_index
    Name = name
    OSReleaseLabel = os_release_label
    PlacementGroupConfigs :> placement_group_config object*
      default instance_role null
      default placement_strategy null
      InstanceRole := instance_role
      PlacementStrategy := placement_strategy
    ReleaseLabel = release_label
    ScaleDownBehavior = scale_down_behavior
    SecurityConfiguration = security_configuration
    ServiceRole = service_role
    StepConcurrencyLevel = step_concurrency_level
    Steps :> step object*
      default action_on_failure null
      default hadoop_jar_step null
      default name null
      ActionOnFailure := action_on_failure
      HadoopJarStep :> hadoop_jar_step object* listOfOne
        default args null
        default jar null
        default main_class null
        default properties null
        Args := args
        Jar := jar
        MainClass := main_class
        StepProperties := properties kvMap(Key,Value)
      Name := name
    Tags = tags tags
    VisibleToAllUsers = visible_to_all_users

    resource AWS::EMR::InstanceGroupConfig aws_emr_instance_group
    get Id = id
    AutoScalingPolicy := autoscaling_policy json
    BidPrice = bid_price
    Configurations := configurations_json emrConfigurations
    CustomAmiId ! no argument in hashicorp/aws 6.25
    EbsConfiguration :^
      EbsBlockDeviceConfigs :> ebs_config block*
        VolumeSpecification :^
          Iops = iops
          SizeInGB := size
          Throughput ! no argument in hashicorp/aws 6.25
          VolumeType := type
        VolumesPerInstance = volumes_per_instance
      EbsOptimized := ebs_optimized
    InstanceCount = instance_count
    InstanceRole ! groups of tasks alone can be added
    InstanceType = instance_type
    JobFlowId := cluster_id
    Market := . fn:market
    Name = name

    resource AWS::EMR::InstanceFleetConfig aws_emr_instance_fleet
    get Id = id
    ClusterId = cluster_id
    InstanceFleetType ! fleets of tasks alone can be added
    InstanceTypeConfigs > instance_type_configs block*
      BidPrice = bid_price
      BidPriceAsPercentageOfOnDemandPrice = bid_price_as_percentage_of_on_demand_price
      Configurations > configurations block*
        Classification = classification
        ConfigurationProperties := properties
        Configurations ! no argument in hashicorp/aws 6.25
      CustomAmiId ! no argument in hashicorp/aws 6.25
      EbsConfiguration :^
        EbsBlockDeviceConfigs :> ebs_config block*
          VolumeSpecification ^
            Iops = iops
            SizeInGB := size
            Throughput ! no argument in hashicorp/aws 6.25
            VolumeType := type
          VolumesPerInstance = volumes_per_instance
        EbsOptimized ! no argument in hashicorp/aws 6.25
      InstanceType = instance_type
      Priority ! no argument in hashicorp/aws 6.25
      WeightedCapacity = weighted_capacity
    LaunchSpecifications > launch_specifications block1
      OnDemandSpecification > on_demand_specification block1
        AllocationStrategy = allocation_strategy
        CapacityReservationOptions ! no argument in hashicorp/aws 6.25
      SpotSpecification > spot_specification block1
        require allocation_strategy AllocationStrategy
        AllocationStrategy = allocation_strategy
        BlockDurationMinutes = block_duration_minutes
        TimeoutAction = timeout_action
        TimeoutDurationMinutes = timeout_duration_minutes
    Name = name
    ResizeSpecifications ! no argument in hashicorp/aws 6.25
    TargetOnDemandCapacity = target_on_demand_capacity
    TargetSpotCapacity = target_spot_capacity
    """#

  /// The types of `AWS::EMRContainers`; the grammar is that of `AWSMapping`.
  static let emrContainersTable = #"""
    resource AWS::EMRContainers::VirtualCluster aws_emrcontainers_virtual_cluster
    get Id = id
    get Arn = arn
    ContainerProvider > container_provider block1
      Id := id
      Info > info block1
        EksInfo > eks_info block1
          Namespace = namespace
      Type = type
    Name = name
    SecurityConfigurationId ! no argument in hashicorp/aws 6.25
    SessionEnabled ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#

  /// The types of `AWS::Elasticsearch`; the grammar is that of `AWSMapping`.
  static let elasticsearchTable = #"""
    resource AWS::Elasticsearch::Domain aws_elasticsearch_domain
    get Id = domain_name
    get Arn = arn
    get DomainArn = arn
    get DomainEndpoint = endpoint
    name domain_name 28
    AccessPolicies = access_policies json
    AdvancedOptions = advanced_options
    AdvancedSecurityOptions > advanced_security_options block1
      require enabled Enabled
      AnonymousAuthEnabled ! no argument in hashicorp/aws 6.25
      Enabled = enabled
      InternalUserDatabaseEnabled = internal_user_database_enabled
      MasterUserOptions > master_user_options block1
        MasterUserARN = master_user_arn
        MasterUserName = master_user_name
        MasterUserPassword = master_user_password
    CognitoOptions > cognito_options block1
      require identity_pool_id IdentityPoolId
      require role_arn RoleArn
      require user_pool_id UserPoolId
      Enabled = enabled
      IdentityPoolId = identity_pool_id
      RoleArn = role_arn
      UserPoolId = user_pool_id
    DomainEndpointOptions > domain_endpoint_options block1
      CustomEndpoint = custom_endpoint
      CustomEndpointCertificateArn = custom_endpoint_certificate_arn
      CustomEndpointEnabled = custom_endpoint_enabled
      EnforceHTTPS = enforce_https
      TLSSecurityPolicy = tls_security_policy
    DomainName = domain_name
    EBSOptions > ebs_options block1
      require ebs_enabled EBSEnabled
      EBSEnabled = ebs_enabled
      Iops = iops
      VolumeSize = volume_size
      VolumeType = volume_type
    ElasticsearchClusterConfig :> cluster_config block1
      ColdStorageOptions :> cold_storage_options block1
        Enabled = enabled
      DedicatedMasterCount = dedicated_master_count
      DedicatedMasterEnabled = dedicated_master_enabled
      DedicatedMasterType = dedicated_master_type
      InstanceCount = instance_count
      InstanceType = instance_type
      WarmCount = warm_count
      WarmEnabled = warm_enabled
      WarmType = warm_type
      ZoneAwarenessConfig > zone_awareness_config block1
        AvailabilityZoneCount = availability_zone_count
      ZoneAwarenessEnabled = zone_awareness_enabled
    ElasticsearchVersion = elasticsearch_version
    EncryptionAtRestOptions :> encrypt_at_rest block1
      require enabled Enabled
      Enabled = enabled
      KmsKeyId = kms_key_id
    LogPublishingOptions :> log_publishing_options block* mapBlocksKey(log_type)
      require cloudwatch_log_group_arn CloudWatchLogsLogGroupArn
      CloudWatchLogsLogGroupArn := cloudwatch_log_group_arn logGroupArn
      Enabled := enabled
    NodeToNodeEncryptionOptions > node_to_node_encryption block1
      require enabled Enabled
      Enabled = enabled
    SnapshotOptions > snapshot_options block1
      require automated_snapshot_start_hour AutomatedSnapshotStartHour
      AutomatedSnapshotStartHour = automated_snapshot_start_hour
    Tags = tags tags
    VPCOptions > vpc_options block1
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#

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
    Role := role_arn arn
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
    Role := role_arn arn
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

  /// Types of `AWS::Glue`; the grammar is that of `AWSMapping`.
  static let glueQualityTable = #"""
    resource AWS::Glue::DataQualityRuleset aws_glue_data_quality_ruleset
    get Id = name
    name name 64
    require ruleset Ruleset
    ClientToken ! no argument in hashicorp/aws 6.25
    Description = description
    Name = name
    Ruleset = ruleset
    Tags = tags tags
    TargetTable > target_table block1
      require database_name DatabaseName
      require table_name TableName
      DatabaseName = database_name
      TableName = table_name

    resource AWS::Glue::TableOptimizer aws_glue_catalog_table_optimizer
    get Id none
    CatalogId = catalog_id
    DatabaseName = database_name
    TableName = table_name
    TableOptimizerConfiguration > configuration block1
      CompactionConfiguration ! no argument in hashicorp/aws 6.25
      Enabled = enabled
      OrphanFileDeletionConfiguration > orphan_file_deletion_configuration block1
        IcebergConfiguration > iceberg_configuration block1
          Location = location
          OrphanFileRetentionPeriodInDays = orphan_file_retention_period_in_days
      RetentionConfiguration > retention_configuration block1
        IcebergConfiguration > iceberg_configuration block1
          CleanExpiredFiles = clean_expired_files
          NumberOfSnapshotsToRetain = number_of_snapshots_to_retain
          SnapshotRetentionPeriodInDays = snapshot_retention_period_in_days
      RoleArn = role_arn
      VpcConfiguration ! no argument in hashicorp/aws 6.25
    Type = type
    """#

  /// The types of `AWS::KinesisAnalytics`; the grammar is that of `AWSMapping`.
  static let kinesisAnalyticsTable = #"""
    resource AWS::KinesisAnalytics::Application aws_kinesis_analytics_application
    get Id = name
    name name 128
    ApplicationCode := code
    ApplicationDescription := description
    ApplicationName := name
    Inputs > inputs block1
      InputParallelism :> parallelism block1
        Count = count
      InputProcessingConfiguration :> processing_configuration block1
        require lambda InputLambdaProcessor
        InputLambdaProcessor :> lambda block1
          ResourceARN = resource_arn
          RoleARN = role_arn
      InputSchema :> schema block1
        RecordColumns > record_columns block*
          Mapping = mapping
          Name = name
          SqlType = sql_type
        RecordEncoding = record_encoding
        RecordFormat > record_format block1
          require mapping_parameters MappingParameters
          MappingParameters > mapping_parameters block1
            CSVMappingParameters :> csv block1
              RecordColumnDelimiter = record_column_delimiter
              RecordRowDelimiter = record_row_delimiter
            JSONMappingParameters :> json block1
              RecordRowPath = record_row_path
          RecordFormatType := . fn:implied
      KinesisFirehoseInput :> kinesis_firehose block1
        ResourceARN = resource_arn
        RoleARN = role_arn
      KinesisStreamsInput :> kinesis_stream block1
        ResourceARN = resource_arn
        RoleARN = role_arn
      NamePrefix = name_prefix
    """#

  /// The types of `AWS::LakeFormation`; the grammar is that of `AWSMapping`.
  static let lakeFormationTable = #"""
    resource AWS::LakeFormation::DataLakeSettings aws_lakeformation_data_lake_settings
    get Id = id
    Admins := admins pluck(DataLakePrincipalIdentifier)
    AllowExternalDataFiltering = allow_external_data_filtering
    AllowFullTableExternalDataAccess = allow_full_table_external_data_access
    AuthorizedSessionTagValueList = authorized_session_tag_value_list
    CreateDatabaseDefaultPermissions > create_database_default_permissions block*
      Permissions = permissions
      Principal := principal unwrap
    CreateTableDefaultPermissions > create_table_default_permissions block*
      Permissions = permissions
      Principal := principal unwrap
    ExternalDataFilteringAllowList := external_data_filtering_allow_list pluck(DataLakePrincipalIdentifier)
    MutationType ! no argument in hashicorp/aws 6.25
    Parameters = parameters
    ReadOnlyAdmins := read_only_admins pluck(DataLakePrincipalIdentifier)
    TrustedResourceOwners = trusted_resource_owners

    resource AWS::LakeFormation::Resource aws_lakeformation_resource
    get Id = id
    HybridAccessEnabled = hybrid_access_enabled
    ResourceArn = arn
    RoleArn = role_arn
    UseServiceLinkedRole = use_service_linked_role
    WithFederation = with_federation

    resource AWS::LakeFormation::Permissions aws_lakeformation_permissions
    get Id = id
    require permissions Permissions
    DataLakePrincipal :^
      require principal DataLakePrincipalIdentifier
      DataLakePrincipalIdentifier := principal
    Permissions = permissions
    PermissionsWithGrantOption = permissions_with_grant_option
    Resource :^
      DataLocationResource :> data_location block1
        require arn S3Resource
        CatalogId = catalog_id
        S3Resource := arn
      DatabaseResource :> database block1
        require name Name
        CatalogId := catalog_id
        Name := name
      TableResource :> table block1
        require database_name DatabaseName
        CatalogId = catalog_id
        DatabaseName = database_name
        Name = name
        TableWildcard := wildcard presence(Wildcard)
      TableWithColumnsResource :> table_with_columns block1
        require database_name DatabaseName
        require name Name
        CatalogId = catalog_id
        ColumnNames = column_names
        ColumnWildcard :^
          ExcludedColumnNames := excluded_column_names
        DatabaseName = database_name
        Name = name
    """#

  /// The types of `AWS::OpenSearchServerless`; the grammar is that of `AWSMapping`.
  static let openSearchServerlessTable = #"""
    resource AWS::OpenSearchServerless::Collection aws_opensearchserverless_collection
    get Id = id
    get Arn = arn
    get CollectionEndpoint = collection_endpoint
    get DashboardEndpoint = dashboard_endpoint
    get FipsEndpoints none
    get KmsKeyArn = kms_key_arn
    CollectionGroupName ! no argument in hashicorp/aws 6.25
    DeletionProtection ! no argument in hashicorp/aws 6.25
    Description = description
    EncryptionConfig ! no argument in hashicorp/aws 6.25
    Name = name
    StandbyReplicas = standby_replicas
    Tags = tags tags
    Type = type
    VectorOptions ! no argument in hashicorp/aws 6.25

    resource AWS::OpenSearchServerless::AccessPolicy aws_opensearchserverless_access_policy
    get Name = name
    Description = description
    Name = name
    Policy = policy
    Type = type

    resource AWS::OpenSearchServerless::SecurityPolicy aws_opensearchserverless_security_policy
    get Name = name
    Description = description
    Name = name
    Policy = policy
    Type = type
    """#

  /// The types of `AWS::OpenSearchService`; the grammar is that of `AWSMapping`.
  static let openSearchServiceTable = #"""
    resource AWS::OpenSearchService::Domain aws_opensearch_domain
    get DomainName = domain_name
    get AdvancedSecurityOptions.AnonymousAuthDisableDate none
    get Arn = arn
    get DomainArn = arn
    get DomainEndpoint = endpoint
    get DomainEndpointV2 = endpoint_v2
    get DomainEndpoints none
    get Id = id
    get IdentityCenterOptions.IdentityCenterApplicationARN none
    get IdentityCenterOptions.IdentityStoreId none
    get ServiceSoftwareOptions none
    link aws_opensearch_domain_saml_options domain_name @domain_name
    name domain_name 64
    AIMLOptions > aiml_options block1
      S3VectorsEngine > s3_vectors_engine block1
        Enabled = enabled
      ServerlessVectorAcceleration ! no argument in hashicorp/aws 6.25
    AccessPolicies = access_policies json
    AdvancedOptions = advanced_options
    AdvancedSecurityOptions > advanced_security_options block1
      require enabled Enabled
      AnonymousAuthEnabled = anonymous_auth_enabled
      Enabled = enabled
      IAMFederationOptions ! no argument in hashicorp/aws 6.25
      InternalUserDatabaseEnabled = internal_user_database_enabled
      JWTOptions ! no argument in hashicorp/aws 6.25
      MasterUserOptions > master_user_options block1
        MasterUserARN = master_user_arn
        MasterUserName = master_user_name
        MasterUserPassword = master_user_password
      SAMLOptions :+ aws_opensearch_domain_saml_options saml_options block1
        Enabled = enabled
        Idp > idp block1
          EntityId = entity_id
          MetadataContent = metadata_content
        MasterBackendRole = master_backend_role
        MasterUserName = master_user_name
        RolesKey = roles_key
        SessionTimeoutMinutes = session_timeout_minutes
        SubjectKey = subject_key
    AutomatedSnapshotPauseOptions ! no argument in hashicorp/aws 6.25
    ClusterConfig > cluster_config block1
      ColdStorageOptions > cold_storage_options block1
        Enabled = enabled
      DedicatedMasterCount = dedicated_master_count
      DedicatedMasterEnabled = dedicated_master_enabled
      DedicatedMasterType = dedicated_master_type
      InstanceCount = instance_count
      InstanceType = instance_type
      MultiAZWithStandbyEnabled = multi_az_with_standby_enabled
      NodeOptions > node_options block*
        NodeConfig > node_config block1
          Count = count
          Enabled = enabled
          Type = type
        NodeType = node_type
      WarmCount = warm_count
      WarmEnabled = warm_enabled
      WarmType = warm_type
      ZoneAwarenessConfig > zone_awareness_config block1
        AvailabilityZoneCount = availability_zone_count
      ZoneAwarenessEnabled = zone_awareness_enabled
    CognitoOptions > cognito_options block1
      require identity_pool_id IdentityPoolId
      require role_arn RoleArn
      require user_pool_id UserPoolId
      Enabled = enabled
      IdentityPoolId = identity_pool_id
      RoleArn = role_arn
      UserPoolId = user_pool_id
    DeploymentStrategyOptions ! no argument in hashicorp/aws 6.25
    DomainEndpointOptions > domain_endpoint_options block1
      # OpenSearch Service: false (EnforceHTTPS, AWS::OpenSearchService::Domain DomainEndpointOptions); the provider: true.
      default enforce_https false
      CustomEndpoint = custom_endpoint
      CustomEndpointCertificateArn = custom_endpoint_certificate_arn
      CustomEndpointEnabled = custom_endpoint_enabled
      EnforceHTTPS = enforce_https
      TLSSecurityPolicy = tls_security_policy
    DomainName = domain_name
    EBSOptions > ebs_options block1
      require ebs_enabled EBSEnabled
      EBSEnabled = ebs_enabled
      Iops = iops
      Throughput = throughput
      VolumeSize = volume_size
      VolumeType = volume_type
    EncryptionAtRestOptions :> encrypt_at_rest block1
      require enabled Enabled
      Enabled = enabled
      KmsKeyId = kms_key_id
    EngineMode ! no argument in hashicorp/aws 6.25
    EngineVersion = engine_version
    IPAddressType = ip_address_type
    IdentityCenterOptions > identity_center_options block1
      EnabledAPIAccess = enabled_api_access
      IdentityCenterInstanceARN = identity_center_instance_arn
      RolesKey = roles_key
      SubjectKey = subject_key
    LogPublishingOptions :> log_publishing_options block* mapBlocksKey(log_type)
      require cloudwatch_log_group_arn CloudWatchLogsLogGroupArn
      CloudWatchLogsLogGroupArn := cloudwatch_log_group_arn logGroupArn
      Enabled := enabled
    NodeToNodeEncryptionOptions > node_to_node_encryption block1
      require enabled Enabled
      Enabled = enabled
    OffPeakWindowOptions > off_peak_window_options block1
      Enabled = enabled
      OffPeakWindow > off_peak_window block1
        WindowStartTime > window_start_time block1
          Hours = hours
          Minutes = minutes
    SkipShardMigrationWait ! CFN behaviour flag
    SnapshotOptions > snapshot_options block1
      require automated_snapshot_start_hour AutomatedSnapshotStartHour
      AutomatedSnapshotStartHour = automated_snapshot_start_hour
    SoftwareUpdateOptions > software_update_options block1
      AutoSoftwareUpdateEnabled = auto_software_update_enabled
      UseLatestServiceSoftwareForBlueGreen ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    UseCase ! no argument in hashicorp/aws 6.25
    VPCOptions > vpc_options block1
      EgressEnabled ! no argument in hashicorp/aws 6.25
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#

  /// The types of `AWS::QuickSight`; the grammar is that of `AWSMapping`.
  static let quickSightTable = #"""
    resource AWS::QuickSight::Group aws_quicksight_group
    get Arn = arn
    get PrincipalId none
    Description = description
    GroupName = group_name
    Namespace = namespace
    """#

  /// The types of `AWS::Redshift`; the grammar is that of `AWSMapping`.
  static let redshiftTable = #"""
    resource AWS::Redshift::Cluster aws_redshift_cluster
    get DeferMaintenanceIdentifier none
    get ClusterNamespaceArn = cluster_namespace_arn
    get MasterPasswordSecretArn = master_password_secret_arn
    get ClusterIdentifier = cluster_identifier
    get Endpoint.Address = dns_name
    get Endpoint.Port = port
    link aws_redshift_logging cluster_identifier @cluster_identifier
    link aws_redshift_snapshot_copy cluster_identifier @cluster_identifier
    snapshot final_snapshot_identifier skip_final_snapshot
    name cluster_identifier 63
    AllowVersionUpgrade = allow_version_upgrade
    AquaConfigurationStatus = aqua_configuration_status
    AutomatedSnapshotRetentionPeriod = automated_snapshot_retention_period
    AvailabilityZone = availability_zone
    AvailabilityZoneRelocation = availability_zone_relocation_enabled
    AvailabilityZoneRelocationStatus ! no argument in hashicorp/aws 6.25
    Classic ! no argument in hashicorp/aws 6.25
    ClusterIdentifier = cluster_identifier
    ClusterParameterGroupName = cluster_parameter_group_name
    ClusterSecurityGroups ! no argument in hashicorp/aws 6.25
    ClusterSubnetGroupName = cluster_subnet_group_name
    ClusterType = cluster_type
    ClusterVersion = cluster_version
    DBName := database_name
    DeferMaintenance ! no argument in hashicorp/aws 6.25
    DeferMaintenanceDuration ! no argument in hashicorp/aws 6.25
    DeferMaintenanceEndTime ! no argument in hashicorp/aws 6.25
    DeferMaintenanceStartTime ! no argument in hashicorp/aws 6.25
    DestinationRegion :+ aws_redshift_snapshot_copy destination_region
    ElasticIp = elastic_ip
    Encrypted = encrypted
    Endpoint ^
    EnhancedVpcRouting = enhanced_vpc_routing
    HsmClientCertificateIdentifier ! no argument in hashicorp/aws 6.25
    HsmConfigurationIdentifier ! no argument in hashicorp/aws 6.25
    IamRoles = iam_roles
    KmsKeyId = kms_key_id arn
    LoggingProperties :+ aws_redshift_logging .
      BucketName := bucket_name
      LogDestinationType := log_destination_type
      LogExports := log_exports
      S3KeyPrefix := s3_key_prefix
    MaintenanceTrackName = maintenance_track_name
    ManageMasterPassword = manage_master_password
    ManualSnapshotRetentionPeriod = manual_snapshot_retention_period
    MasterPasswordSecretKmsKeyId = master_password_secret_kms_key_id
    MasterUserPassword := master_password
    MasterUsername = master_username
    MultiAZ = multi_az
    NamespaceResourcePolicy ! no argument in hashicorp/aws 6.25
    NodeType = node_type
    NumberOfNodes = number_of_nodes
    OwnerAccount = owner_account
    Port = port
    PreferredMaintenanceWindow = preferred_maintenance_window
    PubliclyAccessible = publicly_accessible
    ResourceAction ! no argument in hashicorp/aws 6.25
    RevisionTarget ! no argument in hashicorp/aws 6.25
    RotateEncryptionKey ! no argument in hashicorp/aws 6.25
    SnapshotClusterIdentifier = snapshot_cluster_identifier
    SnapshotCopyGrantName :+ aws_redshift_snapshot_copy snapshot_copy_grant_name
    SnapshotCopyManual ! no argument in hashicorp/aws 6.25
    SnapshotCopyRetentionPeriod :+ aws_redshift_snapshot_copy retention_period
    SnapshotIdentifier = snapshot_identifier
    Tags = tags tags
    VpcSecurityGroupIds = vpc_security_group_ids

    resource AWS::Redshift::ClusterSubnetGroup aws_redshift_subnet_group
    get ClusterSubnetGroupName = name
    name name 255
    Description = description
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::Redshift::ClusterParameterGroup aws_redshift_parameter_group
    get ParameterGroupName = name
    name name 255
    Description = description
    ParameterGroupFamily := family
    ParameterGroupName := name
    Parameters > parameter block*
      ParameterName := name
      ParameterValue := value
    Tags = tags tags

    resource AWS::Redshift::Snapshot aws_redshift_cluster_snapshot
    get SnapshotArn = arn
    get AvailabilityZone none
    get ClusterCreateTime none
    get ClusterVersion none
    get DBName none
    get Encrypted none
    get EncryptedWithHSM none
    get EngineFullVersion none
    get EnhancedVpcRouting none
    get KmsKeyId = kms_key_id
    get MaintenanceTrackName none
    get MasterUsername none
    get NodeType none
    get NumberOfNodes none
    get OwnerAccount = owner_account
    get Port none
    get SnapshotCreateTime none
    get SnapshotType none
    get Status none
    get VpcId none
    ClusterIdentifier = cluster_identifier
    ManualSnapshotRetentionPeriod = manual_snapshot_retention_period
    SnapshotIdentifier = snapshot_identifier
    Tags = tags tags

    resource AWS::Redshift::SnapshotCopyGrant aws_redshift_snapshot_copy_grant
    get Arn = arn
    KmsKeyId = kms_key_id
    SnapshotCopyGrantName = snapshot_copy_grant_name
    Tags = tags tags

    resource AWS::Redshift::UsageLimit aws_redshift_usage_limit
    get Arn = arn
    get UsageLimitId = id
    Amount = amount
    BreachAction = breach_action
    ClusterIdentifier = cluster_identifier
    FeatureType = feature_type
    LimitType = limit_type
    Period = period
    Tags = tags tags
    """#

  /// The types of `AWS::Timestream`; the grammar is that of `AWSMapping`.
  static let timestreamTable = #"""
    resource AWS::Timestream::Database aws_timestreamwrite_database
    get Arn = arn
    get DatabaseName = database_name
    name database_name 256
    DatabaseName = database_name
    KmsKeyId = kms_key_id arn
    Tags = tags tags

    resource AWS::Timestream::Table aws_timestreamwrite_table
    get Ref text ${SELF.database_name}|${SELF.table_name}
    get Arn = arn
    get Name = table_name
    name table_name 64
    DatabaseName = database_name
    MagneticStoreWriteProperties > magnetic_store_write_properties block1
      EnableMagneticStoreWrites = enable_magnetic_store_writes
      MagneticStoreRejectedDataLocation > magnetic_store_rejected_data_location block1
        S3Configuration > s3_configuration block1
          BucketName = bucket_name
          EncryptionOption = encryption_option
          KmsKeyId = kms_key_id arn
          ObjectKeyPrefix = object_key_prefix
    RetentionProperties > retention_properties block1
      require magnetic_store_retention_period_in_days MagneticStoreRetentionPeriodInDays
      require memory_store_retention_period_in_hours MemoryStoreRetentionPeriodInHours
      MagneticStoreRetentionPeriodInDays = magnetic_store_retention_period_in_days
      MemoryStoreRetentionPeriodInHours = memory_store_retention_period_in_hours
    Schema > schema block1
      CompositePartitionKey > composite_partition_key block1 first
        EnforcementInRecord = enforcement_in_record
        Name = name
        Type = type
    TableName = table_name
    Tags = tags tags
    """#
}
