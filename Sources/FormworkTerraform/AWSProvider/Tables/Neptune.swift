extension AWSTables {
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
    DBClusterIdentifier := cluster_identifier
    DBClusterParameterGroupName := neptune_cluster_parameter_group_name
    DBInstanceParameterGroupName := neptune_instance_parameter_group_name
    DBPort := port
    DBSubnetGroupName := neptune_subnet_group_name
    DeletionProtection = deletion_protection
    EnableCloudwatchLogsExports = enable_cloudwatch_logs_exports
    EngineVersion = engine_version
    GlobalClusterIdentifier = global_cluster_identifier
    IamAuthEnabled := iam_database_authentication_enabled
    KmsKeyId := kms_key_arn
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
    DBInstanceIdentifier = identifier
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
    Description = description
    Family = family
    Name = name
    Parameters :> parameter block* mapBlocks(name,value)
    Tags = tags tags
    """#
}
