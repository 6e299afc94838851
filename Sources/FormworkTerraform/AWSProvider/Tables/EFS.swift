extension AWSTables {
  /// The types of `AWS::EFS`; the grammar is that of `AWSMapping`.
  static let efsTable = #"""
    resource AWS::EFS::FileSystem aws_efs_file_system
    get FileSystemId = id
    get Arn = arn
    link aws_efs_backup_policy file_system_id @id
    link aws_efs_file_system_policy file_system_id @id
    link aws_efs_replication_configuration source_file_system_id @id
    AvailabilityZoneName = availability_zone_name
    BackupPolicy :+ aws_efs_backup_policy backup_policy block1
      Status = status
    BypassPolicyLockoutSafetyCheck :+ aws_efs_file_system_policy bypass_policy_lockout_safety_check
    Encrypted = encrypted
    FileSystemPolicy :+ aws_efs_file_system_policy policy json
    FileSystemProtection > protection block1
      ReplicationOverwriteProtection := replication_overwrite
    FileSystemTags = tags tags
    KmsKeyId = kms_key_id
    LifecyclePolicies > lifecycle_policy block*
      TransitionToArchive = transition_to_archive
      TransitionToIA = transition_to_ia
      TransitionToPrimaryStorageClass = transition_to_primary_storage_class
    PerformanceMode = performance_mode
    ProvisionedThroughputInMibps = provisioned_throughput_in_mibps
    ReplicationConfiguration :+ aws_efs_replication_configuration .
      require destination Destinations
      Destinations > destination block1 first
        AvailabilityZoneName = availability_zone_name
        FileSystemId = file_system_id
        KmsKeyId = kms_key_id
        Region = region
        RoleArn ! no argument in hashicorp/aws 6.25
    ThroughputMode = throughput_mode

    resource AWS::EFS::MountTarget aws_efs_mount_target
    get Id = id
    FileSystemId = file_system_id
    IpAddress = ip_address
    IpAddressType = ip_address_type
    Ipv6Address = ipv6_address
    SecurityGroups = security_groups
    SubnetId = subnet_id

    resource AWS::EFS::AccessPoint aws_efs_access_point
    get AccessPointId = id
    get Arn = arn
    AccessPointTags = tags tags
    ClientToken ! idempotency token
    FileSystemId = file_system_id
    PosixUser > posix_user block1
      Gid = gid
      SecondaryGids = secondary_gids
      Uid = uid
    RootDirectory > root_directory block1
      CreationInfo > creation_info block1
        OwnerGid = owner_gid
        OwnerUid = owner_uid
        Permissions = permissions
      Path = path
    """#
}
