extension AWSTables {
  /// The types of `AWS::DRS`; the grammar is that of `AWSMapping`.
  static let drsTable = #"""
    resource AWS::DRS::ReplicationConfigurationTemplate aws_drs_replication_configuration_template
    get Arn = arn
    get ReplicationConfigurationTemplateID = id
    require associate_default_security_group AssociateDefaultSecurityGroup
    require create_public_ip CreatePublicIP
    require data_plane_routing DataPlaneRouting
    require default_large_staging_disk_type DefaultLargeStagingDiskType
    require replication_server_instance_type ReplicationServerInstanceType
    require use_dedicated_replication_server UseDedicatedReplicationServer
    AssociateDefaultSecurityGroup = associate_default_security_group
    AutoReplicateNewDisks = auto_replicate_new_disks
    BandwidthThrottling = bandwidth_throttling
    CreatePublicIP = create_public_ip
    DataPlaneRouting = data_plane_routing
    DefaultLargeStagingDiskType = default_large_staging_disk_type
    EbsEncryption = ebs_encryption
    EbsEncryptionKeyArn = ebs_encryption_key_arn
    InternetProtocol ! no argument in hashicorp/aws 6.25
    PitPolicy > pit_policy block*
      Enabled = enabled
      Interval = interval
      RetentionDuration = retention_duration
      RuleID = rule_id
      Units = units
    ReplicationServerInstanceType = replication_server_instance_type
    ReplicationServersSecurityGroupsIDs := replication_servers_security_groups_ids
    StagingAreaSubnetId = staging_area_subnet_id
    StagingAreaTags = staging_area_tags
    Tags = tags tags
    UseDedicatedReplicationServer = use_dedicated_replication_server
    """#
}
