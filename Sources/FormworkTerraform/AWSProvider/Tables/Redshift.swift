extension AWSTables {
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
    KmsKeyId = kms_key_id
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
}
