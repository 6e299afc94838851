extension AWSTables {
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
    DBClusterIdentifier := cluster_identifier
    DBClusterParameterGroupName = db_cluster_parameter_group_name
    DBSubnetGroupName = db_subnet_group_name
    DeletionProtection = deletion_protection
    EnableCloudwatchLogsExports := enabled_cloudwatch_logs_exports
    EngineVersion = engine_version
    GlobalClusterIdentifier = global_cluster_identifier
    KmsKeyId = kms_key_id
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
    get Id = identifier
    get Endpoint = endpoint
    get Port = port
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AvailabilityZone = availability_zone
    CACertificateIdentifier := ca_cert_identifier
    CertificateRotationRestart ! no argument in hashicorp/aws 6.25
    DBClusterIdentifier := cluster_identifier
    DBInstanceClass := instance_class
    DBInstanceIdentifier = identifier
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
    Description = description
    Family = family
    Name = name
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags
    """#
}
