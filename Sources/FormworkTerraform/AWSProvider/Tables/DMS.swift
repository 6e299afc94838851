extension AWSTables {
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
    KmsKeyId := kms_key_arn
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
}
