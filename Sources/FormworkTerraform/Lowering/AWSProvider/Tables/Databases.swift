extension AWSTables {
  /// The types of `AWS::DAX`; the grammar is that of `AWSMapping`.
  static let daxTable = #"""
    resource AWS::DAX::Cluster aws_dax_cluster
    get Id = cluster_name
    get Arn = arn
    get ClusterDiscoveryEndpoint = configuration_endpoint
    get ClusterDiscoveryEndpointURL text dax://${SELF.cluster_address}:${SELF.port}
    name cluster_name 20
    AvailabilityZones = availability_zones
    ClusterEndpointEncryptionType = cluster_endpoint_encryption_type
    ClusterName = cluster_name
    Description = description
    IAMRoleARN = iam_role_arn
    NetworkType ! no argument in hashicorp/aws 6.25
    NodeType = node_type
    NotificationTopicARN = notification_topic_arn
    ParameterGroupName = parameter_group_name
    PreferredMaintenanceWindow := maintenance_window
    ReplicationFactor = replication_factor
    SSESpecification :> server_side_encryption block1
      SSEEnabled := enabled
    SecurityGroupIds = security_group_ids
    SubnetGroupName = subnet_group_name
    Tags = tags tags

    resource AWS::DAX::ParameterGroup aws_dax_parameter_group
    get Id = name
    name name 255
    Description = description
    ParameterGroupName = name
    ParameterNameValues :> parameters block* mapBlocks(name,value)

    resource AWS::DAX::SubnetGroup aws_dax_subnet_group
    get Id = name
    name name 255
    Description = description
    SubnetGroupName = name
    SubnetIds = subnet_ids
    """#

  /// The types of `AWS::DMS`; the grammar is that of `AWSMapping`.
  static let dmsTable = #"""
    resource AWS::DMS::ReplicationInstance aws_dms_replication_instance
    get Id = replication_instance_arn
    get ReplicationInstancePublicIpAddresses expr join(",", SELF.replication_instance_public_ips)
    get ReplicationInstancePrivateIpAddresses expr join(",", SELF.replication_instance_private_ips)
    name replication_instance_id 63
    AllocatedStorage = allocated_storage
    AllowMajorVersionUpgrade = allow_major_version_upgrade
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AvailabilityZone = availability_zone
    DnsNameServers = dns_name_servers
    EngineVersion = engine_version
    KmsKeyId := kms_key_arn arn
    MultiAZ = multi_az
    NetworkType = network_type
    PreferredMaintenanceWindow = preferred_maintenance_window
    PubliclyAccessible = publicly_accessible
    ReplicationInstanceClass = replication_instance_class
    ReplicationInstanceIdentifier = replication_instance_id
    ReplicationSubnetGroupIdentifier = replication_subnet_group_id
    ResourceIdentifier ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    VpcSecurityGroupIds = vpc_security_group_ids

    resource AWS::DMS::ReplicationSubnetGroup aws_dms_replication_subnet_group
    get Id = id
    name replication_subnet_group_id 255
    ReplicationSubnetGroupDescription = replication_subnet_group_description
    ReplicationSubnetGroupIdentifier = replication_subnet_group_id
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::DMS::ReplicationTask aws_dms_replication_task
    get Id = replication_task_arn
    name replication_task_id 255
    CdcStartPosition = cdc_start_position
    CdcStartTime = cdc_start_time
    CdcStopPosition ! no argument in hashicorp/aws 6.25
    MigrationType = migration_type
    ReplicationInstanceArn = replication_instance_arn
    ReplicationTaskIdentifier = replication_task_id
    ReplicationTaskSettings = replication_task_settings
    ResourceIdentifier = resource_identifier
    SourceEndpointArn = source_endpoint_arn
    TableMappings = table_mappings
    Tags = tags tags
    TargetEndpointArn = target_endpoint_arn
    TaskData ! no argument in hashicorp/aws 6.25
    """#

  /// The types of `AWS::DocDB`; the grammar is that of `AWSMapping`.
  static let docDBTable = #"""
    resource AWS::DocDB::DBCluster aws_docdb_cluster
    get Id = cluster_identifier
    get DBClusterIdentifier = cluster_identifier
    get Endpoint = endpoint
    get ReadEndpoint = reader_endpoint
    get Port = port
    get ClusterResourceId = cluster_resource_id
    snapshot final_snapshot_identifier skip_final_snapshot
    AvailabilityZones = availability_zones
    BackupRetentionPeriod = backup_retention_period
    CopyTagsToSnapshot ! no argument in hashicorp/aws 6.25
    DBClusterIdentifier := cluster_identifier fn:lowercased
    DBClusterParameterGroupName = db_cluster_parameter_group_name
    DBSubnetGroupName = db_subnet_group_name
    DeletionProtection = deletion_protection
    EnableCloudwatchLogsExports := enabled_cloudwatch_logs_exports
    EngineVersion = engine_version
    GlobalClusterIdentifier = global_cluster_identifier
    KmsKeyId = kms_key_id arn
    ManageMasterUserPassword = manage_master_user_password
    MasterUserPassword := master_password
    MasterUserSecretKmsKeyId ! no argument in hashicorp/aws 6.25
    MasterUsername = master_username
    NetworkType = network_type
    Port = port
    PreferredBackupWindow = preferred_backup_window
    PreferredMaintenanceWindow = preferred_maintenance_window
    RestoreToTime := restore_to_point_in_time.restore_to_time
    RestoreType := restore_to_point_in_time.restore_type
    RotateMasterUserPassword ! no argument in hashicorp/aws 6.25
    ServerlessV2ScalingConfiguration > serverless_v2_scaling_configuration block1
      MaxCapacity = max_capacity
      MinCapacity = min_capacity
    SnapshotIdentifier = snapshot_identifier
    SourceDBClusterIdentifier := restore_to_point_in_time.source_cluster_identifier
    StorageEncrypted = storage_encrypted
    StorageType = storage_type
    Tags = tags tags
    UseLatestRestorableTime := restore_to_point_in_time.use_latest_restorable_time
    VpcSecurityGroupIds = vpc_security_group_ids

    resource AWS::DocDB::DBInstance aws_docdb_cluster_instance
    get DBInstanceIdentifier = identifier
    get Id = identifier
    get Endpoint = endpoint
    get Port = port
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AvailabilityZone = availability_zone
    CACertificateIdentifier := ca_cert_identifier
    CertificateRotationRestart ! no argument in hashicorp/aws 6.25
    DBClusterIdentifier := cluster_identifier
    DBInstanceClass := instance_class
    DBInstanceIdentifier := identifier fn:lowercased
    EnablePerformanceInsights = enable_performance_insights
    PreferredMaintenanceWindow = preferred_maintenance_window
    Tags = tags tags

    resource AWS::DocDB::DBSubnetGroup aws_docdb_subnet_group
    get Id = name
    DBSubnetGroupDescription = description
    DBSubnetGroupName = name
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::DocDB::DBClusterParameterGroup aws_docdb_cluster_parameter_group
    get Id = name
    # It cannot go while a cluster uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless Name
    Description = description
    Family = family
    Name = name
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags
    """#

  /// The types of `AWS::DynamoDB`; the grammar is that of `AWSMapping`.
  static let dynamoDBTable = #"""
    resource AWS::DynamoDB::Table aws_dynamodb_table
    get TableName = name
    get Arn = arn
    get StreamArn = stream_arn
    get StreamLabel = stream_label
    # Scaling sets them; CloudFormation changes them only where the template changes.
    drift read_capacity by AWS::ApplicationAutoScaling::ScalableTarget
    drift write_capacity by AWS::ApplicationAutoScaling::ScalableTarget
    link aws_dynamodb_contributor_insights table_name @name
    link aws_dynamodb_kinesis_streaming_destination table_name @name
    link aws_dynamodb_resource_policy resource_arn @arn
    name name 255
    AttributeDefinitions :> attribute block*
      AttributeName := name
      AttributeType := type
    BillingMode = billing_mode
    ContributorInsightsSpecification :+ aws_dynamodb_contributor_insights . present(Enabled)
      Enabled := . fn:implied
      Mode = mode
    DeletionProtectionEnabled = deletion_protection_enabled
    ImportSourceSpecification :> import_table block1
      InputCompressionType = input_compression_type
      InputFormat = input_format
      InputFormatOptions > input_format_options block1
        Csv > csv block1
          Delimiter = delimiter
          HeaderList = header_list
      S3BucketSource > s3_bucket_source block1
        S3Bucket := bucket
        S3BucketOwner := bucket_owner
        S3KeyPrefix := key_prefix
    KeySchema := hash_key fn:keySchema(hash_key,range_key)
    KinesisStreamSpecification :+ aws_dynamodb_kinesis_streaming_destination .
      ApproximateCreationDateTimePrecision = approximate_creation_date_time_precision
      StreamArn = stream_arn
    OnDemandThroughput > on_demand_throughput block1
      MaxReadRequestUnits = max_read_request_units
      MaxWriteRequestUnits = max_write_request_units
    ProvisionedThroughput :^
      ReadCapacityUnits := read_capacity
      WriteCapacityUnits := write_capacity
    ResourcePolicy :+ aws_dynamodb_resource_policy .
      PolicyDocument := policy json
    SSESpecification :> server_side_encryption block1
      KMSMasterKeyId := kms_key_arn arn
      SSEEnabled := enabled
      SSEType := . fn:only(KMS)
    StreamSpecification :^
      default stream_enabled true
      ResourcePolicy :+ aws_dynamodb_resource_policy .
        PolicyDocument := policy json
      StreamViewType := stream_view_type
      Tags ! no argument in hashicorp/aws 6.25
    TableClass = table_class
    Tags = tags tags
    TimeToLiveSpecification :> ttl block1
      AttributeName = attribute_name
      Enabled = enabled
    VectorIndexes ! no argument in hashicorp/aws 6.25
    WarmThroughput > warm_throughput block1
      ReadUnitsPerSecond = read_units_per_second
      WriteUnitsPerSecond = write_units_per_second
    GlobalSecondaryIndexes > global_secondary_index block*
      ContributorInsightsSpecification :+ aws_dynamodb_contributor_insights .
        Enabled ! presence of the resource
        Mode = mode
      IndexName := name
      KeySchema := hash_key fn:keySchema(hash_key,range_key)
      OnDemandThroughput > on_demand_throughput block1
        MaxReadRequestUnits = max_read_request_units
        MaxWriteRequestUnits = max_write_request_units
      ProvisionedThroughput :^
        ReadCapacityUnits := read_capacity
        WriteCapacityUnits := write_capacity
      WarmThroughput > warm_throughput block1
        ReadUnitsPerSecond = read_units_per_second
        WriteUnitsPerSecond = write_units_per_second
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
    LocalSecondaryIndexes > local_secondary_index block*
      IndexName := name
      KeySchema := range_key fn:keySchema(range_key)
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
    PointInTimeRecoverySpecification > point_in_time_recovery block1
      require enabled PointInTimeRecoveryEnabled
      PointInTimeRecoveryEnabled := enabled
      RecoveryPeriodInDays = recovery_period_in_days
    TableName = name

    resource AWS::DynamoDB::GlobalTable aws_dynamodb_table
    get TableName = name
    get Arn = arn
    get StreamArn = stream_arn
    get TableId none
    name name 64
    AttributeDefinitions :> attribute block*
      AttributeName := name
      AttributeType := type
    BillingMode = billing_mode
    GlobalSecondaryIndexes > global_secondary_index block*
      IndexName := name
      KeySchema := hash_key fn:keySchema(hash_key,range_key)
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
      ReadOnDemandThroughputSettings :> on_demand_throughput block1
        MaxReadRequestUnits = max_read_request_units
      ReadProvisionedThroughputSettings :^
        ReadCapacityUnits := read_capacity
      WarmThroughput > warm_throughput block1
        ReadUnitsPerSecond = read_units_per_second
        WriteUnitsPerSecond = write_units_per_second
      WriteOnDemandThroughputSettings :> on_demand_throughput block1
        MaxWriteRequestUnits = max_write_request_units
      WriteProvisionedThroughputSettings :^
        WriteCapacityAutoScalingSettings ! auto scaling takes resources of its own: AWS::ApplicationAutoScaling::ScalableTarget and ScalingPolicy
    GlobalTableSourceArn ! no argument in hashicorp/aws 6.25
    GlobalTableWitnesses > global_table_witness block1 first
      Region := region_name
    KeySchema := hash_key fn:keySchema(hash_key,range_key)
    LocalSecondaryIndexes > local_secondary_index block*
      IndexName := name
      KeySchema := range_key fn:keySchema(range_key)
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
    MultiRegionConsistency := . fn:implied
    ReadOnDemandThroughputSettings :> on_demand_throughput block1
      MaxReadRequestUnits = max_read_request_units
    ReadProvisionedThroughputSettings :^
      ReadCapacityUnits := read_capacity
    Replicas :> replica block* fn:globalReplicas
      ContributorInsightsSpecification ! per-region resource needed
      DeletionProtectionEnabled := deletion_protection_enabled
      DisassociationProtectionEnabled ! no argument in hashicorp/aws 6.25
      GlobalSecondaryIndexes ! per-replica autoscaling
      GlobalTableSettingsReplicationMode ! no argument in hashicorp/aws 6.25
      KinesisStreamSpecification ! per-region resource needed
      PointInTimeRecoverySpecification :^
        PointInTimeRecoveryEnabled := point_in_time_recovery
        RecoveryPeriodInDays ! no argument in hashicorp/aws 6.25
      ReadOnDemandThroughputSettings ! no argument in hashicorp/aws 6.25
      ReadProvisionedThroughputSettings ! per-replica autoscaling
      Region := region_name
      ReplicaStreamSpecification ! per-region resource needed
      ResourcePolicy ! per-region resource needed
      SSESpecification :^
        KMSMasterKeyId := kms_key_arn arn
      TableClass ! table-level only
      Tags :> . block* fn:implied
    SSESpecification :> server_side_encryption block1
      SSEEnabled := enabled
      SSEType ! always KMS
    StreamSpecification :^
      default stream_enabled true
      StreamViewType := stream_view_type
    TableName = name
    TableType ! no argument in hashicorp/aws 6.25
    TimeToLiveSpecification :> ttl block1
      AttributeName = attribute_name
      Enabled = enabled
    VectorIndexes ! no argument in hashicorp/aws 6.25
    WarmThroughput > warm_throughput block1
      ReadUnitsPerSecond = read_units_per_second
      WriteUnitsPerSecond = write_units_per_second
    WriteOnDemandThroughputSettings :> on_demand_throughput block1
      MaxWriteRequestUnits = max_write_request_units
    WriteProvisionedThroughputSettings :^
      WriteCapacityAutoScalingSettings ! auto scaling takes resources of its own: AWS::ApplicationAutoScaling::ScalableTarget and ScalingPolicy
    """#

  /// The types of `AWS::ElastiCache`; the grammar is that of `AWSMapping`.
  static let elastiCacheTable = #"""
    resource AWS::ElastiCache::CacheCluster aws_elasticache_cluster
    get ClusterName = cluster_id
    get ConfigurationEndpoint = configuration_endpoint
    get ConfigurationEndpoint.Address = cluster_address
    get ConfigurationEndpoint.Port = port
    get RedisEndpoint none
    get RedisEndpoint.Address = cache_nodes[0].address
    get RedisEndpoint.Port = cache_nodes[0].port
    snapshot final_snapshot_identifier -
    name cluster_id 50
    AZMode = az_mode
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    CacheNodeType := node_type
    CacheParameterGroupName := parameter_group_name
    CacheSecurityGroupNames ! EC2-Classic
    CacheSubnetGroupName := subnet_group_name
    ClusterName := cluster_id
    Engine = engine
    EngineVersion = engine_version
    IpDiscovery = ip_discovery
    LogDeliveryConfigurations > log_delivery_configuration block*
      DestinationDetails :^
        CloudWatchLogsDetails :^
          LogGroup := destination
        KinesisFirehoseDetails :^
          DeliveryStream := destination
      DestinationType = destination_type
      LogFormat = log_format
      LogType = log_type
    NetworkType = network_type
    NotificationTopicArn = notification_topic_arn
    NumCacheNodes = num_cache_nodes
    Port = port
    PreferredAvailabilityZone := availability_zone
    PreferredAvailabilityZones = preferred_availability_zones
    PreferredMaintenanceWindow := maintenance_window
    SnapshotArns = snapshot_arns
    SnapshotName = snapshot_name
    SnapshotRetentionLimit = snapshot_retention_limit
    SnapshotWindow = snapshot_window
    Tags = tags tags
    TransitEncryptionEnabled = transit_encryption_enabled
    VpcSecurityGroupIds := security_group_ids

    resource AWS::ElastiCache::ReplicationGroup aws_elasticache_replication_group
    get ReplicationGroupId = replication_group_id
    get ConfigurationEndPoint none
    get ConfigurationEndPoint.Address = configuration_endpoint_address
    get ConfigurationEndPoint.Port = port
    get PrimaryEndPoint none
    get PrimaryEndPoint.Address = primary_endpoint_address
    get PrimaryEndPoint.Port = port
    get ReadEndPoint none
    get ReadEndPoint.Addresses none
    get ReadEndPoint.AddressesList none
    get ReadEndPoint.Ports none
    get ReadEndPoint.PortsList none
    get ReaderEndPoint none
    get ReaderEndPoint.Address = reader_endpoint_address
    get ReaderEndPoint.Port = port
    snapshot final_snapshot_identifier -
    name replication_group_id 40
    AtRestEncryptionEnabled = at_rest_encryption_enabled
    AuthToken = auth_token
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AutomaticFailoverEnabled = automatic_failover_enabled
    CacheNodeType := node_type
    CacheParameterGroupName := parameter_group_name
    CacheSecurityGroupNames := security_group_names
    CacheSubnetGroupName := subnet_group_name
    ClusterMode = cluster_mode
    DataTieringEnabled = data_tiering_enabled
    Durability ! no argument in hashicorp/aws 6.25
    Engine = engine
    EngineVersion = engine_version
    GlobalReplicationGroupId = global_replication_group_id
    IpDiscovery = ip_discovery
    KmsKeyId = kms_key_id
    LogDeliveryConfigurations > log_delivery_configuration block*
      DestinationDetails :^
        CloudWatchLogsDetails :^
          LogGroup := destination
        KinesisFirehoseDetails :^
          DeliveryStream := destination
      DestinationType = destination_type
      LogFormat = log_format
      LogType = log_type
    MultiAZEnabled = multi_az_enabled
    NetworkType = network_type
    NodeGroupConfiguration > node_group_configuration block*
      NodeGroupId = node_group_id
      PrimaryAvailabilityZone = primary_availability_zone
      ReplicaAvailabilityZones = replica_availability_zones
      ReplicaCount = replica_count
      Slots = slots
    NotificationTopicArn = notification_topic_arn
    NumCacheClusters = num_cache_clusters
    NumNodeGroups = num_node_groups
    Port = port
    PreferredCacheClusterAZs = preferred_cache_cluster_azs
    PreferredMaintenanceWindow := maintenance_window
    PrimaryClusterId ! no argument in hashicorp/aws 6.25
    ReplicasPerNodeGroup = replicas_per_node_group
    ReplicationGroupDescription = description
    ReplicationGroupId = replication_group_id
    SecurityGroupIds = security_group_ids
    SnapshotArns = snapshot_arns
    SnapshotName = snapshot_name
    SnapshotRetentionLimit = snapshot_retention_limit
    SnapshotWindow = snapshot_window
    SnapshottingClusterId ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    TransitEncryptionEnabled = transit_encryption_enabled
    TransitEncryptionMode = transit_encryption_mode
    UserGroupIds = user_group_ids

    resource AWS::ElastiCache::SubnetGroup aws_elasticache_subnet_group
    get CacheSubnetGroupName = name
    # It cannot go while a cluster lies in it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    name name 64
    CacheSubnetGroupName := name
    Description = description
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::ElastiCache::ParameterGroup aws_elasticache_parameter_group
    get CacheParameterGroupName = name
    name name 255
    CacheParameterGroupFamily := family
    Description = description
    Properties :> parameter block* mapBlocks(name,value)
    Tags = tags tags

    resource AWS::ElastiCache::ServerlessCache aws_elasticache_serverless_cache
    get ServerlessCacheName = name
    get ARN = arn
    get CreateTime = create_time
    get Endpoint.Address = endpoint[0].address
    get Endpoint.Port = endpoint[0].port
    get FullEngineVersion = full_engine_version
    get ReaderEndpoint.Address = reader_endpoint[0].address
    get ReaderEndpoint.Port = reader_endpoint[0].port
    get Status = status
    CacheUsageLimits > cache_usage_limits block1
      DataStorage > data_storage block1
        Maximum = maximum
        Minimum = minimum
        Unit = unit
      ECPUPerSecond > ecpu_per_second block1
        Maximum = maximum
        Minimum = minimum
    ConnectionType ! no argument in hashicorp/aws 6.25
    DailySnapshotTime = daily_snapshot_time
    Description = description
    Endpoint ! output only
    Engine = engine
    FinalSnapshotName ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id
    MajorEngineVersion = major_engine_version
    NetworkType ! no argument in hashicorp/aws 6.25
    ReaderEndpoint ! output only
    SecurityGroupIds = security_group_ids
    ServerlessCacheName = name
    SnapshotArnsToRestore = snapshot_arns_to_restore
    SnapshotRetentionLimit = snapshot_retention_limit
    SubnetIds = subnet_ids
    Tags = tags tags
    UserGroupId = user_group_id

    resource AWS::ElastiCache::User aws_elasticache_user
    get Status none
    get Arn = arn
    require access_string AccessString
    AccessString = access_string
    AuthenticationMode > authentication_mode block1
      Passwords = passwords
      Type = type
    Engine = engine
    NoPasswordRequired = no_password_required
    Passwords = passwords
    Tags = tags tags
    UserId = user_id
    UserName = user_name

    resource AWS::ElastiCache::UserGroup aws_elasticache_user_group
    get Status none
    get Arn = arn
    Engine = engine
    Tags = tags tags
    UserGroupId = user_group_id
    UserIds = user_ids
    """#

  /// The types of `AWS::MemoryDB`; the grammar is that of `AWSMapping`.
  static let memoryDBTable = #"""
    resource AWS::MemoryDB::Snapshot aws_memorydb_snapshot
    get Arn = arn
    get ClusterConfiguration none
    get DataTiering none
    get Source = source
    get Status none
    ClusterName = cluster_name
    KmsKeyId := kms_key_arn arn
    SnapshotName := name
    Tags = tags tags
    """#

  /// The types of `AWS::Neptune`; the grammar is that of `AWSMapping`.
  static let neptuneTable = #"""
    resource AWS::Neptune::DBCluster aws_neptune_cluster
    get DBClusterIdentifier = cluster_identifier
    get Endpoint = endpoint
    get ReadEndpoint = reader_endpoint
    get Port = port
    get ClusterResourceId = cluster_resource_id
    snapshot final_snapshot_identifier skip_final_snapshot
    AssociatedRoles := iam_roles pluck(RoleArn)
    AvailabilityZones = availability_zones
    BackupRetentionPeriod = backup_retention_period
    CopyTagsToSnapshot = copy_tags_to_snapshot
    DBClusterIdentifier := cluster_identifier fn:lowercased
    DBClusterParameterGroupName := neptune_cluster_parameter_group_name
    DBInstanceParameterGroupName := neptune_instance_parameter_group_name
    DBPort := port
    DBSubnetGroupName := neptune_subnet_group_name
    DeletionProtection = deletion_protection
    EnableCloudwatchLogsExports = enable_cloudwatch_logs_exports
    EngineVersion = engine_version
    GlobalClusterIdentifier = global_cluster_identifier
    IamAuthEnabled := iam_database_authentication_enabled
    KmsKeyId := kms_key_arn arn
    NetworkType ! no argument in hashicorp/aws 6.25
    PreferredBackupWindow = preferred_backup_window
    PreferredMaintenanceWindow = preferred_maintenance_window
    RestoreToTime ! no argument in hashicorp/aws 6.25
    RestoreType ! no argument in hashicorp/aws 6.25
    ServerlessScalingConfiguration :> serverless_v2_scaling_configuration block1
      MaxCapacity = max_capacity
      MinCapacity = min_capacity
    SnapshotIdentifier = snapshot_identifier
    SourceDBClusterIdentifier ! no argument in hashicorp/aws 6.25
    StorageEncrypted = storage_encrypted
    Tags = tags tags
    UseLatestRestorableTime ! no argument in hashicorp/aws 6.25
    VpcSecurityGroupIds = vpc_security_group_ids

    resource AWS::Neptune::DBInstance aws_neptune_cluster_instance
    get DBInstanceIdentifier = identifier
    get Endpoint = address
    get Port = port
    require cluster_identifier DBClusterIdentifier
    AllowMajorVersionUpgrade ~ the cluster decides it
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AvailabilityZone = availability_zone
    DBClusterIdentifier := cluster_identifier
    DBInstanceClass := instance_class
    DBInstanceIdentifier := identifier fn:lowercased
    DBParameterGroupName := neptune_parameter_group_name
    DBSnapshotIdentifier ! the cluster is what is restored
    DBSubnetGroupName := neptune_subnet_group_name
    PreferredMaintenanceWindow = preferred_maintenance_window
    PubliclyAccessible = publicly_accessible
    Tags = tags tags

    resource AWS::Neptune::DBSubnetGroup aws_neptune_subnet_group
    DBSubnetGroupDescription = description
    DBSubnetGroupName = name
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::Neptune::DBParameterGroup aws_neptune_parameter_group
    Description = description
    Family = family
    Name = name
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags

    resource AWS::Neptune::DBClusterParameterGroup aws_neptune_cluster_parameter_group
    # It cannot go while a cluster uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless Name
    Description = description
    Family = family
    Name = name
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags
    """#

  /// The types of `AWS::QLDB`; the grammar is that of `AWSMapping`.
  static let qldbTable = #"""
    resource AWS::QLDB::Ledger aws_qldb_ledger
    get Id = name
    DeletionProtection = deletion_protection
    KmsKey = kms_key arn
    Name = name
    PermissionsMode = permissions_mode
    Tags = tags tags
    """#

  /// Types of `AWS::RDS`; the grammar is that of `AWSMapping`.
  static let rdsTable = #"""
    resource AWS::RDS::DBInstance aws_db_instance
    get DBInstanceIdentifier = identifier
    get AutomaticRestartTime none
    get CertificateDetails none
    get CertificateDetails.CAIdentifier = ca_cert_identifier
    get CertificateDetails.ValidTill none
    get DBInstanceArn = arn
    get DBInstanceStatus = status
    get DbiResourceId = resource_id
    get Endpoint none
    get Endpoint.Address = address
    get Endpoint.HostedZoneId = hosted_zone_id
    get Endpoint.Port = port
    get InstanceCreateTime none
    get IsStorageConfigUpgradeAvailable none
    get LatestRestorableTime = latest_restorable_time
    get ListenerEndpoint = listener_endpoint
    get ListenerEndpoint.Address = listener_endpoint[0].address
    get ListenerEndpoint.HostedZoneId = listener_endpoint[0].hosted_zone_id
    get ListenerEndpoint.Port = listener_endpoint[0].port
    get MasterUserSecret.SecretArn = master_user_secret[0].secret_arn
    get PercentProgress none
    get ReadReplicaDBClusterIdentifiers none
    get ReadReplicaDBInstanceIdentifiers = replicas
    get ResumeFullAutomationModeTime none
    get SecondaryAvailabilityZone none
    get StatusInfos none
    link aws_db_instance_role_association db_instance_identifier @identifier
    variant DBClusterIdentifier AWS::RDS::DBInstance.Cluster
    snapshot final_snapshot_identifier skip_final_snapshot default
    # RDS: 1 day (BackupRetentionPeriod, AWS::RDS::DBInstance); the provider sends 0, which turns backups off. Replicas and restored ones take their source's.
    default backup_retention_period 1 unless SourceDBInstanceIdentifier|SourceDBClusterIdentifier|DBSnapshotIdentifier|DBClusterSnapshotIdentifier|SourceDbiResourceId|SourceDBInstanceAutomatedBackupsArn
    require instance_class DBInstanceClass
    AdditionalStorageVolumes ! no argument in hashicorp/aws 6.25
    AllocatedStorage = allocated_storage
    AllowMajorVersionUpgrade = allow_major_version_upgrade
    ApplyImmediately = apply_immediately
    AssociatedRoles :+ aws_db_instance_role_association . each
      FeatureName = feature_name
      RoleArn = role_arn
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AutomaticBackupReplicationKmsKeyId ! a resource in the other region, which needs a provider of its own
    AutomaticBackupReplicationRegion ! a resource in the other region, which needs a provider of its own
    AutomaticBackupReplicationRetentionPeriod ! a resource in the other region, which needs a provider of its own
    AvailabilityZone = availability_zone
    BackupRetentionPeriod = backup_retention_period
    BackupTarget = backup_target
    CACertificateIdentifier := ca_cert_identifier
    CertificateRotationRestart ! no argument in hashicorp/aws 6.25
    CharacterSetName = character_set_name
    CopyTagsToSnapshot = copy_tags_to_snapshot
    CustomIAMInstanceProfile = custom_iam_instance_profile
    DBClusterSnapshotIdentifier ! no argument in hashicorp/aws 6.25
    DBInstanceClass := instance_class
    DBInstanceIdentifier := identifier fn:lowercased
    DBName = db_name
    DBParameterGroupName := parameter_group_name
    DBSecurityGroups ! EC2-Classic
    DBSnapshotIdentifier := snapshot_identifier
    DBSubnetGroupName = db_subnet_group_name
    DBSystemId ! no argument in hashicorp/aws 6.25
    DatabaseInsightsMode = database_insights_mode
    DedicatedLogVolume = dedicated_log_volume
    DeleteAutomatedBackups = delete_automated_backups
    DeletionProtection = deletion_protection
    Domain = domain
    DomainAuthSecretArn = domain_auth_secret_arn
    DomainDnsIps = domain_dns_ips
    DomainFqdn = domain_fqdn
    DomainIAMRoleName = domain_iam_role_name
    DomainOu = domain_ou
    EnableCloudwatchLogsExports := enabled_cloudwatch_logs_exports
    EnableIAMDatabaseAuthentication = iam_database_authentication_enabled
    EnablePerformanceInsights = performance_insights_enabled
    Engine = engine
    EngineLifecycleSupport = engine_lifecycle_support
    EngineVersion = engine_version
    Iops = iops
    KmsKeyId = kms_key_id arn
    LicenseModel = license_model
    ManageMasterUserPassword = manage_master_user_password
    MasterUserAuthenticationType ! no argument in hashicorp/aws 6.25
    MasterUserPassword := password
    MasterUserSecret :^
      KmsKeyId := master_user_secret_kms_key_id
      SecretArn ! made by the service
    MasterUsername := username
    MaxAllocatedStorage = max_allocated_storage
    MonitoringInterval = monitoring_interval
    MonitoringRoleArn = monitoring_role_arn
    MultiAZ = multi_az
    NcharCharacterSetName = nchar_character_set_name
    NetworkType = network_type
    OptionGroupName = option_group_name
    PerformanceInsightsKMSKeyId = performance_insights_kms_key_id arn
    PerformanceInsightsRetentionPeriod = performance_insights_retention_period
    Port = port
    PreferredBackupWindow := backup_window
    PreferredMaintenanceWindow := maintenance_window
    ProcessorFeatures ! no argument in hashicorp/aws 6.25
    PromotionTier ! aws_rds_cluster_instance only
    PubliclyAccessible = publicly_accessible
    ReplicaMode = replica_mode
    RestoreTime := restore_to_point_in_time.restore_time
    SourceDBClusterIdentifier ! no argument in hashicorp/aws 6.25
    SourceDBInstanceAutomatedBackupsArn := restore_to_point_in_time.source_db_instance_automated_backups_arn
    SourceDBInstanceIdentifier := replicate_source_db
    SourceDbiResourceId := restore_to_point_in_time.source_dbi_resource_id
    SourceRegion ! no argument in hashicorp/aws 6.25
    StorageEncrypted = storage_encrypted
    StorageThroughput = storage_throughput
    StorageType = storage_type
    Tags = tags tags
    TdeCredentialArn ! no argument in hashicorp/aws 6.25
    TdeCredentialPassword ! no argument in hashicorp/aws 6.25
    Timezone = timezone
    UseDefaultProcessorFeatures ! no argument in hashicorp/aws 6.25
    UseLatestRestorableTime := restore_to_point_in_time.use_latest_restorable_time
    VPCSecurityGroups := vpc_security_group_ids

    resource AWS::RDS::DBInstance.Cluster aws_rds_cluster_instance
    get DBInstanceIdentifier = identifier
    get AutomaticRestartTime none
    get CertificateDetails none
    get Endpoint = endpoint
    get DbiResourceId = dbi_resource_id
    get DBInstanceStatus none
    get InstanceCreateTime none
    get IsStorageConfigUpgradeAvailable none
    get LatestRestorableTime none
    get ListenerEndpoint none
    get PercentProgress none
    get ReadReplicaDBClusterIdentifiers none
    get ReadReplicaDBInstanceIdentifiers none
    get ResumeFullAutomationModeTime none
    get SecondaryAvailabilityZone none
    get StatusInfos none
    get Endpoint.Address = endpoint
    get Endpoint.Port = port
    get DBInstanceArn = arn
    require cluster_identifier DBClusterIdentifier
    require engine Engine
    require instance_class DBInstanceClass
    AdditionalStorageVolumes ! no argument in hashicorp/aws 6.25
    AllocatedStorage ~ the cluster decides it
    AllowMajorVersionUpgrade ! no argument in hashicorp/aws 6.25
    ApplyImmediately = apply_immediately
    AssociatedRoles ! no argument in hashicorp/aws 6.25
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AutomaticBackupReplicationKmsKeyId ! no argument in hashicorp/aws 6.25
    AutomaticBackupReplicationRegion ! no argument in hashicorp/aws 6.25
    AutomaticBackupReplicationRetentionPeriod ! no argument in hashicorp/aws 6.25
    AvailabilityZone = availability_zone
    BackupRetentionPeriod ~ the cluster decides it
    BackupTarget ! no argument in hashicorp/aws 6.25
    CACertificateIdentifier := ca_cert_identifier
    CertificateRotationRestart ! no argument in hashicorp/aws 6.25
    CharacterSetName ~ the cluster decides it
    CopyTagsToSnapshot = copy_tags_to_snapshot
    CustomIAMInstanceProfile = custom_iam_instance_profile
    DBClusterIdentifier := cluster_identifier
    DBClusterSnapshotIdentifier ! no argument in hashicorp/aws 6.25
    DBInstanceClass := instance_class
    DBInstanceIdentifier := identifier fn:lowercased
    DBName ! no argument in hashicorp/aws 6.25
    DBParameterGroupName := db_parameter_group_name
    DBSecurityGroups ! no argument in hashicorp/aws 6.25
    DBSnapshotIdentifier ! no argument in hashicorp/aws 6.25
    DBSubnetGroupName := db_subnet_group_name
    DBSystemId ! no argument in hashicorp/aws 6.25
    DatabaseInsightsMode ! no argument in hashicorp/aws 6.25
    DedicatedLogVolume ! no argument in hashicorp/aws 6.25
    DeleteAutomatedBackups ! no argument in hashicorp/aws 6.25
    DeletionProtection ~ the cluster decides it
    Domain ! no argument in hashicorp/aws 6.25
    DomainAuthSecretArn ! no argument in hashicorp/aws 6.25
    DomainDnsIps ! no argument in hashicorp/aws 6.25
    DomainFqdn ! no argument in hashicorp/aws 6.25
    DomainIAMRoleName ! no argument in hashicorp/aws 6.25
    DomainOu ! no argument in hashicorp/aws 6.25
    EnableCloudwatchLogsExports ~ the cluster decides it
    EnableIAMDatabaseAuthentication ~ the cluster decides it
    EnablePerformanceInsights := performance_insights_enabled
    Engine = engine
    EngineLifecycleSupport ! no argument in hashicorp/aws 6.25
    EngineVersion = engine_version
    Iops ! no argument in hashicorp/aws 6.25
    KmsKeyId ~ the cluster decides it
    LicenseModel ! no argument in hashicorp/aws 6.25
    ManageMasterUserPassword ! no argument in hashicorp/aws 6.25
    MasterUserAuthenticationType ! no argument in hashicorp/aws 6.25
    MasterUserPassword ~ the cluster decides it
    MasterUserSecret ! no argument in hashicorp/aws 6.25
    MasterUsername ~ the cluster decides it
    MaxAllocatedStorage ! no argument in hashicorp/aws 6.25
    MonitoringInterval = monitoring_interval
    MonitoringRoleArn = monitoring_role_arn
    MultiAZ ~ the cluster decides it
    NcharCharacterSetName ! no argument in hashicorp/aws 6.25
    NetworkType ! no argument in hashicorp/aws 6.25
    OptionGroupName ! no argument in hashicorp/aws 6.25
    PerformanceInsightsKMSKeyId := performance_insights_kms_key_id arn
    PerformanceInsightsRetentionPeriod = performance_insights_retention_period
    Port ~ the cluster decides it
    PreferredBackupWindow = preferred_backup_window
    PreferredMaintenanceWindow = preferred_maintenance_window
    ProcessorFeatures ! no argument in hashicorp/aws 6.25
    PromotionTier = promotion_tier
    PubliclyAccessible = publicly_accessible
    ReplicaMode ! no argument in hashicorp/aws 6.25
    RestoreTime ! no argument in hashicorp/aws 6.25
    SourceDBClusterIdentifier ! no argument in hashicorp/aws 6.25
    SourceDBInstanceAutomatedBackupsArn ! no argument in hashicorp/aws 6.25
    SourceDBInstanceIdentifier ! no argument in hashicorp/aws 6.25
    SourceDbiResourceId ! no argument in hashicorp/aws 6.25
    SourceRegion ! no argument in hashicorp/aws 6.25
    StorageEncrypted ~ the cluster decides it
    StorageThroughput ! no argument in hashicorp/aws 6.25
    StorageType ~ the cluster decides it
    Tags = tags tags
    TdeCredentialArn ! no argument in hashicorp/aws 6.25
    TdeCredentialPassword ! no argument in hashicorp/aws 6.25
    Timezone ! no argument in hashicorp/aws 6.25
    UseDefaultProcessorFeatures ! no argument in hashicorp/aws 6.25
    UseLatestRestorableTime ! no argument in hashicorp/aws 6.25
    VPCSecurityGroups ~ the cluster decides it

    resource AWS::RDS::DBCluster aws_rds_cluster
    get DBClusterIdentifier = cluster_identifier
    get DBClusterArn = arn
    get DBClusterResourceId = cluster_resource_id
    get Endpoint none
    get Endpoint.Address = endpoint
    get Endpoint.Port = port
    get MasterUserSecret.SecretArn = master_user_secret[0].secret_arn
    get ReadEndpoint none
    get ReadEndpoint.Address = reader_endpoint
    get StorageEncryptionType none
    get StorageThroughput none
    # The service fills up to three zones; a difference would replace the cluster with its data.
    drift availability_zones
    snapshot final_snapshot_identifier skip_final_snapshot default
    link aws_rds_cluster_role_association db_cluster_identifier @id
    require engine Engine
    AllocatedStorage = allocated_storage
    AssociatedRoles :+ aws_rds_cluster_role_association . each
      default feature_name ""
      FeatureName := feature_name
      RoleArn := role_arn
    AutoMinorVersionUpgrade ! no argument in hashicorp/aws 6.25
    AvailabilityZones = availability_zones
    BacktrackWindow = backtrack_window
    BackupRetentionPeriod = backup_retention_period
    ClusterScalabilityType = cluster_scalability_type
    CopyTagsToSnapshot = copy_tags_to_snapshot
    DBClusterIdentifier := cluster_identifier fn:lowercased
    DBClusterInstanceClass = db_cluster_instance_class
    DBClusterParameterGroupName = db_cluster_parameter_group_name
    DBInstanceParameterGroupName = db_instance_parameter_group_name
    DBSubnetGroupName = db_subnet_group_name
    DBSystemId = db_system_id
    DatabaseInsightsMode = database_insights_mode
    DatabaseName = database_name
    DeleteAutomatedBackups = delete_automated_backups
    DeletionProtection = deletion_protection
    Domain = domain
    DomainIAMRoleName = domain_iam_role_name
    EnableCloudwatchLogsExports := enabled_cloudwatch_logs_exports
    EnableGlobalWriteForwarding = enable_global_write_forwarding
    EnableHttpEndpoint = enable_http_endpoint
    EnableIAMDatabaseAuthentication = iam_database_authentication_enabled
    EnableLocalWriteForwarding = enable_local_write_forwarding
    Engine = engine
    EngineLifecycleSupport = engine_lifecycle_support
    EngineMode = engine_mode
    EngineVersion = engine_version
    GlobalClusterIdentifier = global_cluster_identifier
    Iops = iops
    KmsKeyId = kms_key_id arn
    ManageMasterUserPassword = manage_master_user_password
    MasterUserAuthenticationType ! no argument in hashicorp/aws 6.25
    MasterUserPassword := master_password
    MasterUserSecret :^
      KmsKeyId := master_user_secret_kms_key_id
      SecretArn ! made by the service
    MasterUsername = master_username
    MonitoringInterval = monitoring_interval
    MonitoringRoleArn = monitoring_role_arn
    NetworkType = network_type
    PerformanceInsightsEnabled = performance_insights_enabled
    PerformanceInsightsKmsKeyId = performance_insights_kms_key_id arn
    PerformanceInsightsRetentionPeriod = performance_insights_retention_period
    Port = port
    PreferredBackupWindow = preferred_backup_window
    PreferredMaintenanceWindow = preferred_maintenance_window
    PubliclyAccessible ! no argument in hashicorp/aws 6.25
    ReplicationSourceIdentifier = replication_source_identifier
    RestoreToTime := restore_to_point_in_time.restore_to_time
    RestoreType := restore_to_point_in_time.restore_type
    ScalingConfiguration > scaling_configuration block1
      AutoPause = auto_pause
      MaxCapacity = max_capacity
      MinCapacity = min_capacity
      SecondsBeforeTimeout = seconds_before_timeout
      SecondsUntilAutoPause = seconds_until_auto_pause
      TimeoutAction = timeout_action
    ServerlessV2ScalingConfiguration > serverlessv2_scaling_configuration block1
      require max_capacity MaxCapacity
      require min_capacity MinCapacity
      MaxCapacity = max_capacity
      MinCapacity = min_capacity
      SecondsUntilAutoPause = seconds_until_auto_pause
    SnapshotIdentifier = snapshot_identifier
    SourceDBClusterIdentifier := restore_to_point_in_time.source_cluster_identifier
    SourceDbClusterResourceId := restore_to_point_in_time.source_cluster_resource_id
    SourceRegion = source_region
    StorageEncrypted = storage_encrypted
    StorageType = storage_type
    Tags = tags tags
    UseLatestRestorableTime := restore_to_point_in_time.use_latest_restorable_time
    VpcSecurityGroupIds = vpc_security_group_ids

    resource AWS::RDS::DBSubnetGroup aws_db_subnet_group
    get DBSubnetGroupName = name
    # It cannot go while a database lies in it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    DBSubnetGroupDescription = description
    DBSubnetGroupName = name
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::RDS::DBParameterGroup aws_db_parameter_group
    get DBParameterGroupName = name
    # It cannot go while a database uses it, and the family changes with each major version; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless DBParameterGroupName
    DBParameterGroupName = name
    Description = description
    Family = family
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags

    resource AWS::RDS::DBClusterParameterGroup aws_rds_cluster_parameter_group
    get DBClusterParameterGroupName = name
    # It cannot go while a cluster uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless DBClusterParameterGroupName
    DBClusterParameterGroupName = name
    Description = description
    Family = family
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags

    resource AWS::RDS::DBProxy aws_db_proxy
    get DBProxyName = name
    get DBProxyArn = arn
    get Endpoint = endpoint
    get VpcId none
    Auth > auth block*
      AuthScheme = auth_scheme
      ClientPasswordAuthType = client_password_auth_type
      Description = description
      IAMAuth = iam_auth
      SecretArn = secret_arn
    DBProxyName = name
    DebugLogging = debug_logging
    DefaultAuthScheme = default_auth_scheme
    EndpointNetworkType ! no argument in hashicorp/aws 6.25
    EngineFamily = engine_family
    IdleClientTimeout = idle_client_timeout
    RequireTLS = require_tls
    RoleArn = role_arn
    Tags = tags tags
    TargetConnectionNetworkType ! no argument in hashicorp/aws 6.25
    VpcSecurityGroupIds = vpc_security_group_ids
    VpcSubnetIds = vpc_subnet_ids

    resource AWS::RDS::DBProxyTargetGroup aws_db_proxy_default_target_group
    get TargetGroupArn = arn
    link aws_db_proxy_target db_proxy_name @db_proxy_name
    link aws_db_proxy_target target_group_name @name
    ConnectionPoolConfigurationInfo :> connection_pool_config block1
      ConnectionBorrowTimeout = connection_borrow_timeout
      InitQuery = init_query
      MaxConnectionsPercent = max_connections_percent
      MaxIdleConnectionsPercent = max_idle_connections_percent
      SessionPinningFilters = session_pinning_filters
    DBClusterIdentifiers :+ aws_db_proxy_target db_cluster_identifier each
    DBInstanceIdentifiers :+ aws_db_proxy_target db_instance_identifier each
    DBProxyName = db_proxy_name
    Tags ! no argument in hashicorp/aws 6.25
    TargetGroupName := . fn:only(default)

    resource AWS::RDS::ClusterSnapshot aws_db_cluster_snapshot
    get DBClusterSnapshotArn = db_cluster_snapshot_arn
    get AllocatedStorage = allocated_storage
    get AvailabilityZones = availability_zones
    get ClusterCreateTime none
    get DbClusterResourceId none
    get Engine = engine
    get EngineMode none
    get EngineVersion = engine_version
    get IAMDatabaseAuthenticationEnabled none
    get KmsKeyId = kms_key_id
    get LicenseModel = license_model
    get MasterUsername none
    get Port = port
    get SnapshotCreateTime none
    get SnapshotType = snapshot_type
    get Status = status
    get StorageEncrypted = storage_encrypted
    get VpcId = vpc_id
    DBClusterIdentifier := db_cluster_identifier
    DBClusterSnapshotIdentifier := db_cluster_snapshot_identifier
    Tags = tags tags

    resource AWS::RDS::DBClusterEndpoint aws_rds_cluster_endpoint
    get DBClusterEndpointArn = arn
    get DBClusterEndpointResourceIdentifier none
    get Endpoint = endpoint
    get EndpointType none
    get Status none
    CustomEndpointType = custom_endpoint_type
    DBClusterEndpointIdentifier := cluster_endpoint_identifier
    DBClusterIdentifier := cluster_identifier
    ExcludedMembers = excluded_members
    StaticMembers = static_members
    Tags = tags tags

    resource AWS::RDS::DBSnapshot aws_db_snapshot
    get DBSnapshotArn = db_snapshot_arn
    get AllocatedStorage = allocated_storage
    get AvailabilityZone = availability_zone
    get DbiResourceId none
    get Encrypted = encrypted
    get Engine = engine
    get EngineVersion = engine_version
    get IAMDatabaseAuthenticationEnabled none
    get InstanceCreateTime none
    get Iops = iops
    get KmsKeyId = kms_key_id
    get LicenseModel = license_model
    get MasterUsername none
    get OptionGroupName = option_group_name
    get OriginalSnapshotCreateTime none
    get Port = port
    get SnapshotCreateTime none
    get SnapshotType = snapshot_type
    get Status = status
    get StorageThroughput none
    get StorageType = storage_type
    get VpcId = vpc_id
    DBInstanceIdentifier := db_instance_identifier
    DBSnapshotIdentifier := db_snapshot_identifier
    Tags = tags tags
    """#

  /// Types of `AWS::RDS`; the grammar is that of `AWSMapping`.
  static let rdsEventsTable = #"""
    resource AWS::RDS::EventSubscription aws_db_event_subscription
    get SubscriptionName = name
    Enabled = enabled
    EventCategories = event_categories
    SnsTopicArn := sns_topic
    SourceIds = source_ids
    SourceType = source_type
    SubscriptionName := name
    Tags = tags tags
    """#
}
