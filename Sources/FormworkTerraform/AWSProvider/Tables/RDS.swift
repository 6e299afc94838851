extension AWSTables {
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
    DBInstanceIdentifier = identifier
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
    KmsKeyId = kms_key_id
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
    PerformanceInsightsKMSKeyId = performance_insights_kms_key_id
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
    DBInstanceIdentifier := identifier
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
    PerformanceInsightsKMSKeyId := performance_insights_kms_key_id
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
    DBClusterIdentifier := cluster_identifier
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
    KmsKeyId = kms_key_id
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
    PerformanceInsightsKmsKeyId = performance_insights_kms_key_id
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
    DBSubnetGroupDescription = description
    DBSubnetGroupName = name
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::RDS::DBParameterGroup aws_db_parameter_group
    get DBParameterGroupName = name
    DBParameterGroupName = name
    Description = description
    Family = family
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags

    resource AWS::RDS::DBClusterParameterGroup aws_rds_cluster_parameter_group
    get DBClusterParameterGroupName = name
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
}
