extension AWSTables {
  /// The types of `AWS::DLM`; the grammar is that of `AWSMapping`.
  static let dlmTable = #"""
    resource AWS::DLM::LifecyclePolicy aws_dlm_lifecycle_policy
    get Id = id
    get Arn = arn
    require description Description
    require execution_role_arn ExecutionRoleArn
    require policy_details PolicyDetails
    CopyTags ! no argument in hashicorp/aws 6.25
    CreateInterval ! no argument in hashicorp/aws 6.25
    CrossRegionCopyTargets ! no argument in hashicorp/aws 6.25
    DefaultPolicy = default_policy
    Description = description
    Exclusions ! no argument in hashicorp/aws 6.25
    ExecutionRoleArn = execution_role_arn
    ExtendDeletion ! no argument in hashicorp/aws 6.25
    PolicyDetails > policy_details block1
      Actions > action block1 first
        CrossRegionCopy > cross_region_copy block*
          EncryptionConfiguration > encryption_configuration block1
            CmkArn = cmk_arn
            Encrypted = encrypted
          RetainRule > retain_rule block1
            Interval = interval
            IntervalUnit = interval_unit
          Target = target
        Name = name
      CopyTags = copy_tags
      CreateInterval = create_interval
      CrossRegionCopyTargets ! no argument in hashicorp/aws 6.25
      EventSource > event_source block1
        require parameters Parameters
        Parameters > parameters block1
          require description_regex DescriptionRegex
          DescriptionRegex = description_regex
          EventType = event_type
          SnapshotOwner = snapshot_owner
        Type = type
      Exclusions > exclusions block1
        ExcludeBootVolumes = exclude_boot_volumes
        ExcludeTags := exclude_tags tags
        ExcludeVolumeTypes = exclude_volume_types
      ExtendDeletion = extend_deletion
      Parameters > parameters block1
        ExcludeBootVolume = exclude_boot_volume
        ExcludeDataVolumeTags ! no argument in hashicorp/aws 6.25
        NoReboot = no_reboot
      PolicyLanguage = policy_language
      PolicyType = policy_type
      ResourceLocations = resource_locations
      ResourceType = resource_type
      ResourceTypes = resource_types
      RetainInterval = retain_interval
      Schedules > schedule block*
        require name Name
        require create_rule CreateRule
        require retain_rule RetainRule
        ArchiveRule :> archive_rule block1
          RetainRule :> archive_retain_rule block1
            RetentionArchiveTier :> retention_archive_tier block1
              Count = count
              Interval = interval
              IntervalUnit = interval_unit
        CopyTags = copy_tags
        CreateRule > create_rule block1
          CronExpression = cron_expression
          Interval = interval
          IntervalUnit = interval_unit
          Location = location
          Scripts > scripts block1 first
            require execution_handler ExecutionHandler
            ExecuteOperationOnScriptFailure = execute_operation_on_script_failure
            ExecutionHandler = execution_handler
            ExecutionHandlerService = execution_handler_service
            ExecutionTimeout = execution_timeout
            MaximumRetryCount = maximum_retry_count
            Stages = stages
          Times = times
        CrossRegionCopyRules > cross_region_copy_rule block*
          CmkArn = cmk_arn
          CopyTags = copy_tags
          DeprecateRule > deprecate_rule block1
            Interval = interval
            IntervalUnit = interval_unit
          Encrypted = encrypted
          RetainRule > retain_rule block1
            Interval = interval
            IntervalUnit = interval_unit
          Target = target
          TargetRegion = target_region
        DeprecateRule > deprecate_rule block1
          Count = count
          Interval = interval
          IntervalUnit = interval_unit
        FastRestoreRule > fast_restore_rule block1
          require availability_zones AvailabilityZones
          AvailabilityZoneIds ! no argument in hashicorp/aws 6.25
          AvailabilityZones = availability_zones
          Count = count
          Interval = interval
          IntervalUnit = interval_unit
        Name = name
        RetainRule > retain_rule block1
          Count = count
          Interval = interval
          IntervalUnit = interval_unit
        ShareRules > share_rule block1 first
          require target_accounts TargetAccounts
          TargetAccounts = target_accounts
          UnshareInterval = unshare_interval
          UnshareIntervalUnit = unshare_interval_unit
        TagsToAdd := tags_to_add tags
        VariableTags := variable_tags tags
      TargetTags := target_tags tags
    RetainInterval ! no argument in hashicorp/aws 6.25
    State = state
    Tags = tags tags
    """#

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
    KmsKeyId = kms_key_id arn
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

  /// The types of `AWS::FSx`; the grammar is that of `AWSMapping`.
  static let fSxTable = #"""
    resource AWS::FSx::Snapshot aws_fsx_openzfs_snapshot
    get Id = id
    get ResourceARN = arn
    Name = name
    Tags = tags tags
    VolumeId = volume_id

    resource AWS::FSx::StorageVirtualMachine aws_fsx_ontap_storage_virtual_machine
    get StorageVirtualMachineId = id
    get UUID = uuid
    get ResourceARN = arn
    ActiveDirectoryConfiguration > active_directory_configuration block1
      NetBiosName = netbios_name
      SelfManagedActiveDirectoryConfiguration > self_managed_active_directory_configuration block1
        require dns_ips DnsIps
        require domain_name DomainName
        require password Password
        require username UserName
        DnsIps = dns_ips
        DomainJoinServiceAccountSecret ! no argument in hashicorp/aws 6.25
        DomainName = domain_name
        FileSystemAdministratorsGroup = file_system_administrators_group
        OrganizationalUnitDistinguishedName = organizational_unit_distinguished_name
        Password = password
        UserName = username
    FileSystemId = file_system_id
    Name = name
    RootVolumeSecurityStyle = root_volume_security_style
    SvmAdminPassword = svm_admin_password
    Tags = tags tags

    resource AWS::FSx::FileSystem aws_fsx_lustre_file_system
    get Id = id
    get RootVolumeId none
    get DNSName = dns_name
    get ResourceARN = arn
    get LustreMountName = mount_name
    variant LustreConfiguration AWS::FSx::FileSystem.Lustre
    variant WindowsConfiguration AWS::FSx::FileSystem.Windows
    variant OntapConfiguration AWS::FSx::FileSystem.ONTAP
    variant OpenZFSConfiguration AWS::FSx::FileSystem.OpenZFS
    BackupId = backup_id
    FileSystemType := . fn:implied
    FileSystemTypeVersion = file_system_type_version
    KmsKeyId = kms_key_id arn
    NetworkType ! no argument in hashicorp/aws 6.25
    SecurityGroupIds = security_group_ids
    StorageCapacity = storage_capacity
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::FSx::FileSystem.Lustre aws_fsx_lustre_file_system
    get Id = id
    get RootVolumeId none
    get DNSName = dns_name
    get ResourceARN = arn
    get LustreMountName = mount_name
    BackupId = backup_id
    FileSystemType := . fn:implied
    FileSystemTypeVersion = file_system_type_version
    KmsKeyId = kms_key_id arn
    LustreConfiguration :^
      AutoImportPolicy = auto_import_policy
      AutomaticBackupRetentionDays = automatic_backup_retention_days
      CopyTagsToBackups = copy_tags_to_backups
      DailyAutomaticBackupStartTime = daily_automatic_backup_start_time
      DataCompressionType = data_compression_type
      DataReadCacheConfiguration > data_read_cache_configuration block1
        require sizing_mode SizingMode
        SizeGiB := size
        SizingMode = sizing_mode
      DeploymentType = deployment_type
      DriveCacheType = drive_cache_type
      EfaEnabled = efa_enabled
      ExportPath = export_path
      ImportPath = import_path
      ImportedFileChunkSize = imported_file_chunk_size
      LogConfiguration > log_configuration block1
        Destination = destination
        Level = level
      MetadataConfiguration > metadata_configuration block1
        Iops = iops
        Mode = mode
      PerUnitStorageThroughput = per_unit_storage_throughput
      ThroughputCapacity = throughput_capacity
      WeeklyMaintenanceStartTime = weekly_maintenance_start_time
    NetworkType ! no argument in hashicorp/aws 6.25
    OntapConfiguration ! of another kind of file system
    OpenZFSConfiguration ! of another kind of file system
    SecurityGroupIds = security_group_ids
    StorageCapacity = storage_capacity
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags
    WindowsConfiguration ! of another kind of file system

    resource AWS::FSx::FileSystem.Windows aws_fsx_windows_file_system
    get Id = id
    get LustreMountName none
    get RootVolumeId none
    get DNSName = dns_name
    get ResourceARN = arn
    BackupId = backup_id
    FileSystemType := . fn:implied
    FileSystemTypeVersion ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id arn
    LustreConfiguration ! of another kind of file system
    NetworkType ! no argument in hashicorp/aws 6.25
    OntapConfiguration ! of another kind of file system
    OpenZFSConfiguration ! of another kind of file system
    SecurityGroupIds = security_group_ids
    StorageCapacity = storage_capacity
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags
    WindowsConfiguration :^
      ActiveDirectoryId = active_directory_id
      Aliases = aliases
      AuditLogConfiguration > audit_log_configuration block1
        AuditLogDestination = audit_log_destination
        FileAccessAuditLogLevel = file_access_audit_log_level
        FileShareAccessAuditLogLevel = file_share_access_audit_log_level
      AutomaticBackupRetentionDays = automatic_backup_retention_days
      CopyTagsToBackups = copy_tags_to_backups
      DailyAutomaticBackupStartTime = daily_automatic_backup_start_time
      DeploymentType = deployment_type
      DiskIopsConfiguration > disk_iops_configuration block1
        Iops = iops
        Mode = mode
      FsrmConfiguration ! no argument in hashicorp/aws 6.25
      PreferredSubnetId = preferred_subnet_id
      SelfManagedActiveDirectoryConfiguration :> self_managed_active_directory block1
        require dns_ips DnsIps
        require domain_name DomainName
        require password Password
        require username UserName
        DnsIps = dns_ips
        DomainJoinServiceAccountSecret ! no argument in hashicorp/aws 6.25
        DomainName = domain_name
        FileSystemAdministratorsGroup = file_system_administrators_group
        OrganizationalUnitDistinguishedName = organizational_unit_distinguished_name
        Password = password
        UserName = username
      ThroughputCapacity = throughput_capacity
      WeeklyMaintenanceStartTime = weekly_maintenance_start_time

    resource AWS::FSx::FileSystem.ONTAP aws_fsx_ontap_file_system
    get Id = id
    get LustreMountName none
    get RootVolumeId none
    get DNSName = dns_name
    get ResourceARN = arn
    require storage_capacity StorageCapacity
    BackupId ! no argument in hashicorp/aws 6.25
    FileSystemType := . fn:implied
    FileSystemTypeVersion ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id arn
    LustreConfiguration ! of another kind of file system
    NetworkType ! no argument in hashicorp/aws 6.25
    OntapConfiguration :^
      require preferred_subnet_id PreferredSubnetId
      AutomaticBackupRetentionDays = automatic_backup_retention_days
      DailyAutomaticBackupStartTime = daily_automatic_backup_start_time
      DeploymentType = deployment_type
      DiskIopsConfiguration > disk_iops_configuration block1
        Iops = iops
        Mode = mode
      EndpointIpAddressRange = endpoint_ip_address_range
      EndpointIpv6AddressRange ! no argument in hashicorp/aws 6.25
      FsxAdminPassword = fsx_admin_password
      HAPairs = ha_pairs
      PreferredSubnetId = preferred_subnet_id
      RouteTableIds = route_table_ids
      ThroughputCapacity = throughput_capacity
      ThroughputCapacityPerHAPair = throughput_capacity_per_ha_pair
      WeeklyMaintenanceStartTime = weekly_maintenance_start_time
    OpenZFSConfiguration ! of another kind of file system
    SecurityGroupIds = security_group_ids
    StorageCapacity = storage_capacity
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags
    WindowsConfiguration ! of another kind of file system

    resource AWS::FSx::FileSystem.OpenZFS aws_fsx_openzfs_file_system
    get Id = id
    get LustreMountName none
    get DNSName = dns_name
    get ResourceARN = arn
    get RootVolumeId = root_volume_id
    BackupId = backup_id
    FileSystemType := . fn:implied
    FileSystemTypeVersion ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id arn
    LustreConfiguration ! of another kind of file system
    NetworkType ! no argument in hashicorp/aws 6.25
    OntapConfiguration ! of another kind of file system
    OpenZFSConfiguration :^
      require throughput_capacity ThroughputCapacity
      AutomaticBackupRetentionDays = automatic_backup_retention_days
      CopyTagsToBackups = copy_tags_to_backups
      CopyTagsToVolumes = copy_tags_to_volumes
      DailyAutomaticBackupStartTime = daily_automatic_backup_start_time
      DeploymentType = deployment_type
      DiskIopsConfiguration > disk_iops_configuration block1
        Iops = iops
        Mode = mode
      EndpointIpAddressRange = endpoint_ip_address_range
      EndpointIpv6AddressRange ! no argument in hashicorp/aws 6.25
      Options ! options of deletion, which Terraform asks for when it deletes
      PreferredSubnetId = preferred_subnet_id
      ReadCacheConfiguration > read_cache_configuration block1
        SizeGiB := size
        SizingMode = sizing_mode
      RootVolumeConfiguration > root_volume_configuration block1
        CopyTagsToSnapshots = copy_tags_to_snapshots
        DataCompressionType = data_compression_type
        NfsExports > nfs_exports block1 first
          require client_configurations ClientConfigurations
          ClientConfigurations > client_configurations block*
            require clients Clients
            require options Options
            Clients = clients
            Options = options
        ReadOnly = read_only
        RecordSizeKiB = record_size_kib
        UserAndGroupQuotas > user_and_group_quotas block*
          require id Id
          require storage_capacity_quota_gib StorageCapacityQuotaGiB
          require type Type
          Id = id
          StorageCapacityQuotaGiB = storage_capacity_quota_gib
          Type = type
      RouteTableIds = route_table_ids
      ThroughputCapacity = throughput_capacity
      WeeklyMaintenanceStartTime = weekly_maintenance_start_time
    SecurityGroupIds = security_group_ids
    StorageCapacity = storage_capacity
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags
    WindowsConfiguration ! of another kind of file system

    resource AWS::FSx::Volume aws_fsx_ontap_volume
    get VolumeId = id
    get UUID = uuid
    get ResourceARN = arn
    variant OpenZFSConfiguration AWS::FSx::Volume.OpenZFS
    BackupId ! no argument in hashicorp/aws 6.25
    Name = name
    OntapConfiguration :^
      AggregateConfiguration > aggregate_configuration block1
        Aggregates = aggregates
        ConstituentsPerAggregate = constituents_per_aggregate
      CopyTagsToBackups = copy_tags_to_backups
      JunctionPath = junction_path
      OntapVolumeType = ontap_volume_type
      SecurityStyle = security_style
      SizeInBytes = size_in_bytes
      SizeInMegabytes = size_in_megabytes
      SnaplockConfiguration > snaplock_configuration block1
        AuditLogVolume = audit_log_volume
        AutocommitPeriod > autocommit_period block1
          Type = type
          Value = value
        PrivilegedDelete = privileged_delete
        RetentionPeriod > retention_period block1
          DefaultRetention > default_retention block1
            Type = type
            Value = value
          MaximumRetention > maximum_retention block1
            Type = type
            Value = value
          MinimumRetention > minimum_retention block1
            Type = type
            Value = value
        SnaplockType = snaplock_type
        VolumeAppendModeEnabled = volume_append_mode_enabled
      SnapshotPolicy = snapshot_policy
      StorageEfficiencyEnabled = storage_efficiency_enabled
      StorageVirtualMachineId = storage_virtual_machine_id
      TieringPolicy > tiering_policy block1
        CoolingPeriod = cooling_period
        Name = name
      VolumeStyle = volume_style
    Tags = tags tags
    VolumeType := . fn:implied

    resource AWS::FSx::Volume.OpenZFS aws_fsx_openzfs_volume
    get VolumeId = id
    get UUID none
    get ResourceARN = arn
    BackupId ! no argument in hashicorp/aws 6.25
    Name = name
    OntapConfiguration ! of another kind of volume
    OpenZFSConfiguration :^
      CopyTagsToSnapshots = copy_tags_to_snapshots
      DataCompressionType = data_compression_type
      NfsExports > nfs_exports block1 first
        ClientConfigurations > client_configurations block*
          Clients = clients
          Options = options
      Options ! no argument in hashicorp/aws 6.25
      OriginSnapshot > origin_snapshot block1
        CopyStrategy = copy_strategy
        SnapshotARN = snapshot_arn
      ParentVolumeId = parent_volume_id
      ReadOnly = read_only
      RecordSizeKiB = record_size_kib
      StorageCapacityQuotaGiB = storage_capacity_quota_gib
      StorageCapacityReservationGiB = storage_capacity_reservation_gib
      UserAndGroupQuotas > user_and_group_quotas block*
        Id = id
        StorageCapacityQuotaGiB = storage_capacity_quota_gib
        Type = type
    Tags = tags tags
    VolumeType := . fn:implied

    resource AWS::FSx::Backup aws_fsx_backup
    get BackupId = id
    get CreationTime none
    get Lifecycle none
    get ResourceARN = arn
    get Type = type
    FileSystemId = file_system_id
    Tags = tags tags

    resource AWS::FSx::FileCache aws_fsx_file_cache
    get CreationTime none
    get DNSName = dns_name
    get DataRepositoryAssociationIds = data_repository_association_ids
    get FileCacheId = file_cache_id
    get Lifecycle none
    get LustreConfiguration.LogConfiguration none
    get LustreConfiguration.MountName none
    get NetworkInterfaceIds = network_interface_ids
    get OwnerId = owner_id
    get ResourceARN = arn
    get VpcId = vpc_id
    CopyTagsToDataRepositoryAssociations = copy_tags_to_data_repository_associations
    DataRepositoryAssociations > data_repository_association block*
      DataRepositoryPath = data_repository_path
      FileCachePath = file_cache_path
    FileCacheType = file_cache_type
    FileCacheTypeVersion = file_cache_type_version
    KmsKeyId = kms_key_id arn
    LustreConfiguration > lustre_configuration block1
      DeploymentType = deployment_type
      LogConfiguration ! output only
      MetadataConfiguration > metadata_configuration block1
        StorageCapacity = storage_capacity
      MountName ! output only
      PerUnitStorageThroughput = per_unit_storage_throughput
      WeeklyMaintenanceStartTime = weekly_maintenance_start_time
    SecurityGroupIds = security_group_ids
    StorageCapacity = storage_capacity
    SubnetIds = subnet_ids
    Tags = tags tags
    """#

  /// The types of `AWS::S3`; the grammar is that of `AWSMapping`.
  static let s3Table = #"""
    resource AWS::S3::Bucket aws_s3_bucket fn:bucket
    get BucketName = bucket
    get Arn = arn
    get DomainName = bucket_domain_name
    get DualStackDomainName text ${SELF.bucket}.s3.dualstack.${SELF.region}.amazonaws.com
    get MetadataConfiguration.Destination none
    get MetadataConfiguration.InventoryTableConfiguration.TableArn none
    get MetadataConfiguration.InventoryTableConfiguration.TableName none
    get MetadataConfiguration.JournalTableConfiguration.TableArn none
    get MetadataConfiguration.JournalTableConfiguration.TableName none
    get MetadataTableConfiguration.S3TablesDestination.TableArn none
    get MetadataTableConfiguration.S3TablesDestination.TableNamespace none
    get RegionalDomainName = bucket_regional_domain_name
    get WebsiteURL text http://${aws_s3_bucket_website_configuration.NAME.website_endpoint}
    get WebsiteEndpoint = website_endpoint
    get HostedZoneId = hosted_zone_id
    # In CloudFormation all of it is part of the bucket. New buckets refuse public policies until the block is lifted.
    await aws_s3_bucket_public_access_block whole by aws_s3_bucket_policy
    # Replication asks that both buckets keep versions (Requirements for replication, Amazon S3 User Guide).
    await aws_s3_bucket_versioning whole by aws_s3_bucket_replication_configuration
    # Logs are delivered by grants, which a new bucket does not take (Enabling standard logging, Amazon CloudFront Developer Guide).
    await aws_s3_bucket_ownership_controls whole by aws_s3_bucket_logging|aws_cloudfront_distribution
    await aws_s3_bucket_acl whole by aws_s3_bucket_logging|aws_cloudfront_distribution
    link aws_s3_bucket_abac bucket @id
    link aws_s3_bucket_accelerate_configuration bucket @id
    link aws_s3_bucket_acl bucket @id
    link aws_s3_bucket_analytics_configuration bucket @id
    link aws_s3_bucket_cors_configuration bucket @id
    link aws_s3_bucket_intelligent_tiering_configuration bucket @id
    link aws_s3_bucket_inventory bucket @id
    link aws_s3_bucket_lifecycle_configuration bucket @id
    link aws_s3_bucket_logging bucket @id
    link aws_s3_bucket_metadata_configuration bucket @id
    link aws_s3_bucket_metric bucket @id
    link aws_s3_bucket_notification bucket @id
    link aws_s3_bucket_object_lock_configuration bucket @id
    link aws_s3_bucket_ownership_controls bucket @id
    link aws_s3_bucket_public_access_block bucket @id
    link aws_s3_bucket_replication_configuration bucket @id
    link aws_s3_bucket_server_side_encryption_configuration bucket @id
    link aws_s3_bucket_versioning bucket @id
    link aws_s3_bucket_website_configuration bucket @id
    after aws_s3_bucket_acl aws_s3_bucket_ownership_controls
    after aws_s3_bucket_acl aws_s3_bucket_public_access_block
    after aws_s3_bucket_lifecycle_configuration aws_s3_bucket_versioning
    after aws_s3_bucket_object_lock_configuration aws_s3_bucket_versioning
    after aws_s3_bucket_replication_configuration aws_s3_bucket_versioning
    AbacStatus :+ aws_s3_bucket_abac abac_status.status
    AccelerateConfiguration :+ aws_s3_bucket_accelerate_configuration .
      AccelerationStatus := status
    AccessControl :+ aws_s3_bucket_acl acl enumMap(Private=private,PublicRead=public-read,PublicReadWrite=public-read-write,AuthenticatedRead=authenticated-read,AwsExecRead=aws-exec-read,BucketOwnerRead=bucket-owner-read,BucketOwnerFullControl=bucket-owner-full-control,LogDeliveryWrite=log-delivery-write)
    AnalyticsConfigurations :+ aws_s3_bucket_analytics_configuration . each
      Id := name
      Prefix := filter.prefix
      StorageClassAnalysis > storage_class_analysis block1
        require data_export DataExport
        DataExport > data_export block1
          Destination :> destination.s3_bucket_destination block1
            BucketAccountId := bucket_account_id
            BucketArn := bucket_arn
            Format := format
            Prefix := prefix
          OutputSchemaVersion = output_schema_version
      TagFilters := filter.tags kvMap
    BucketEncryption :+ aws_s3_bucket_server_side_encryption_configuration .
      ServerSideEncryptionConfiguration :> rule block*
        BlockedEncryptionTypes :^
          EncryptionType := blocked_encryption_types
        BucketKeyEnabled = bucket_key_enabled
        ServerSideEncryptionByDefault :> apply_server_side_encryption_by_default block1
          KMSMasterKeyID = kms_master_key_id
          SSEAlgorithm = sse_algorithm
    BucketName := bucket
    BucketNamePrefix := bucket_prefix
    BucketNamespace ! no argument in hashicorp/aws 6.25
    CorsConfiguration :+ aws_s3_bucket_cors_configuration .
      CorsRules > cors_rule block*
        AllowedHeaders = allowed_headers
        AllowedMethods = allowed_methods
        AllowedOrigins = allowed_origins
        ExposedHeaders := expose_headers
        Id = id
        MaxAge := max_age_seconds
    IntelligentTieringConfigurations :+ aws_s3_bucket_intelligent_tiering_configuration . each
      Id := name
      Prefix := filter.prefix
      Status = status
      TagFilters := filter.tags kvMap
      Tierings > tiering block*
        AccessTier = access_tier
        Days = days
    InventoryConfigurations :+ aws_s3_bucket_inventory . each
      Destination :> destination.bucket block1
        BucketAccountId := account_id
        BucketArn := bucket_arn
        Format := format
        Prefix := prefix
      Enabled = enabled
      Id := name
      IncludedObjectVersions = included_object_versions
      OptionalFields = optional_fields
      Prefix := filter.prefix
      ScheduleFrequency := schedule.frequency
    LifecycleConfiguration :+ aws_s3_bucket_lifecycle_configuration .
      TransitionDefaultMinimumObjectSize := transition_default_minimum_object_size
      Rules :> rule block* lifecycleRules
        require id Id
        AbortIncompleteMultipartUpload :> abort_incomplete_multipart_upload block1
          DaysAfterInitiation := days_after_initiation
        ExpirationDate := expiration.date
        ExpirationInDays := expiration.days
        ExpiredObjectDeleteMarker := expiration.expired_object_delete_marker
        Filter :> filter block1
          And :> and block1
            ObjectSizeGreaterThan := object_size_greater_than
            ObjectSizeLessThan := object_size_less_than
            Prefix := prefix
            TagFilters := tags kvMap
          ObjectSizeGreaterThan := object_size_greater_than
          ObjectSizeLessThan := object_size_less_than
          Prefix := prefix
          TagFilter :> tag block1
            Key := key
            Value := value
        Id := id
        NoncurrentVersionExpiration :> noncurrent_version_expiration block1
          NewerNoncurrentVersions := newer_noncurrent_versions
          NoncurrentDays := noncurrent_days
        NoncurrentVersionExpirationInDays := noncurrent_version_expiration.noncurrent_days
        NoncurrentVersionTransitions :> noncurrent_version_transition block*
          NewerNoncurrentVersions := newer_noncurrent_versions
          StorageClass := storage_class
          TransitionInDays := noncurrent_days
        Status := status
        Transitions :> transition block*
          StorageClass := storage_class
          TransitionDate := date
          TransitionInDays := days
    LoggingConfiguration :+ aws_s3_bucket_logging .
      require target_bucket DestinationBucketName
      default target_prefix ""
      DestinationBucketName := target_bucket
      LogFilePrefix := target_prefix
      TargetObjectKeyFormat > target_object_key_format block1
        SimplePrefix :> simple_prefix block1 emptyBlock
        PartitionedPrefix > partitioned_prefix block1
          require partition_date_source PartitionDateSource
          PartitionDateSource = partition_date_source
    MetadataConfiguration :+ aws_s3_bucket_metadata_configuration metadata_configuration block*
      AnnotationTableConfiguration ! no argument in hashicorp/aws 6.25
      InventoryTableConfiguration > inventory_table_configuration block*
        ConfigurationState = configuration_state
        EncryptionConfiguration > encryption_configuration block*
          KmsKeyArn = kms_key_arn
          SseAlgorithm = sse_algorithm
      JournalTableConfiguration > journal_table_configuration block*
        EncryptionConfiguration > encryption_configuration block*
          KmsKeyArn = kms_key_arn
          SseAlgorithm = sse_algorithm
        RecordExpiration > record_expiration block*
          Days = days
          Expiration = expiration
    MetadataTableConfiguration ! no resource in hashicorp/aws 6.25
    MetricsConfigurations :+ aws_s3_bucket_metric . each
      AccessPointArn := filter.access_point
      Id := name
      Prefix := filter.prefix
      TagFilters := filter.tags kvMap
    NotificationConfiguration :+ aws_s3_bucket_notification .
      EventBridgeConfiguration := eventbridge presence(EventBridgeEnabled)
      LambdaConfigurations :> lambda_function block*
        Event := events listOfOne
        Filter :^
          S3Key :^
            Rules :^ kvMap(Name,Value)
              prefix := filter_prefix
              Prefix := filter_prefix
              suffix := filter_suffix
              Suffix := filter_suffix
        Function := lambda_function_arn
      QueueConfigurations :> queue block*
        Event := events listOfOne
        Filter :^
          S3Key :^
            Rules :^ kvMap(Name,Value)
              prefix := filter_prefix
              Prefix := filter_prefix
              suffix := filter_suffix
              Suffix := filter_suffix
        Queue := queue_arn
      TopicConfigurations :> topic block*
        Event := events listOfOne
        Filter :^
          S3Key :^
            Rules :^ kvMap(Name,Value)
              prefix := filter_prefix
              Prefix := filter_prefix
              suffix := filter_suffix
              Suffix := filter_suffix
        Topic := topic_arn
    ObjectLockConfiguration :+ aws_s3_bucket_object_lock_configuration .
      ObjectLockEnabled = object_lock_enabled
      Rule > rule block1
        require default_retention DefaultRetention
        DefaultRetention > default_retention block1
          Days = days
          DefaultEventHold ! no argument in hashicorp/aws 6.25
          Mode = mode
          Years = years
    ObjectLockEnabled = object_lock_enabled
    OwnershipControls :+ aws_s3_bucket_ownership_controls .
      Rules > rule block1 first
        require object_ownership ObjectOwnership
        ObjectOwnership = object_ownership
    PublicAccessBlockConfiguration :+ aws_s3_bucket_public_access_block .
      BlockPublicAcls = block_public_acls
      BlockPublicPolicy = block_public_policy
      IgnorePublicAcls = ignore_public_acls
      RestrictPublicBuckets = restrict_public_buckets
    ReplicationConfiguration :+ aws_s3_bucket_replication_configuration .
      Role = role
      Rules > rule block*
        DeleteMarkerReplication > delete_marker_replication block1
          require status Status
          Status = status
        Destination > destination block1
          AccessControlTranslation > access_control_translation block1
            Owner = owner
          Account = account
          Bucket = bucket
          EncryptionConfiguration > encryption_configuration block1
            ReplicaKmsKeyID := replica_kms_key_id arn
          Metrics > metrics block1
            EventThreshold > event_threshold block1
              Minutes = minutes
            Status = status
          ReplicationTime > replication_time block1
            Status = status
            Time := time.minutes unwrap
          StorageClass = storage_class
        Filter :> filter block1
          And :> and block1
            Prefix := prefix
            TagFilters := tags kvMap
          Prefix := prefix
          TagFilter :> tag block1
            Key := key
            Value := value
        Id = id
        Prefix = prefix
        Priority = priority
        SourceSelectionCriteria > source_selection_criteria block1
          ReplicaModifications > replica_modifications block1
            Status = status
          SseKmsEncryptedObjects > sse_kms_encrypted_objects block1
            Status = status
        Status = status
    Tags = tags tags
    VersioningConfiguration :+ aws_s3_bucket_versioning versioning_configuration block1
      Status = status
    WebsiteConfiguration :+ aws_s3_bucket_website_configuration .
      ErrorDocument := error_document.key
      IndexDocument := index_document.suffix
      RedirectAllRequestsTo > redirect_all_requests_to block1
        HostName = host_name
        Protocol = protocol
      RoutingRules :> routing_rule block*
        RedirectRule :> redirect block1
          HostName = host_name
          HttpRedirectCode = http_redirect_code
          Protocol = protocol
          ReplaceKeyPrefixWith = replace_key_prefix_with
          ReplaceKeyWith = replace_key_with
        RoutingRuleCondition :> condition block1
          HttpErrorCodeReturnedEquals = http_error_code_returned_equals
          KeyPrefixEquals = key_prefix_equals

    resource AWS::S3::BucketPolicy aws_s3_bucket_policy
    get Bucket = bucket
    Bucket = bucket
    PolicyDocument := policy json

    resource AWS::S3::AccessPoint aws_s3_access_point
    get Name = name
    get Alias = alias
    get Arn = arn
    get NetworkOrigin = network_origin
    name name 50
    Bucket = bucket
    BucketAccountId = bucket_account_id
    Name = name
    Policy = policy json
    PublicAccessBlockConfiguration > public_access_block_configuration block1
      BlockPublicAcls = block_public_acls
      BlockPublicPolicy = block_public_policy
      IgnorePublicAcls = ignore_public_acls
      RestrictPublicBuckets = restrict_public_buckets
    Tags = tags tags
    VpcConfiguration > vpc_configuration block1
      require vpc_id VpcId
      VpcId = vpc_id
    """#

  /// The types of `AWS::StorageGateway`; the grammar is that of `AWSMapping`.
  static let storageGatewayTable = #"""
    resource AWS::StorageGateway::NFSFileShare aws_storagegateway_nfs_file_share
    get FileShareARN = arn
    get FileShareId = fileshare_id
    get FileShareStatus none
    get Path = path
    require client_list ClientList
    AuditDestinationARN = audit_destination_arn
    BucketRegion = bucket_region
    CacheAttributes > cache_attributes block1
      CacheStaleTimeoutInSeconds = cache_stale_timeout_in_seconds
    ClientList = client_list
    DefaultStorageClass = default_storage_class
    EncryptionType ! no argument in hashicorp/aws 6.25
    FileShareName = file_share_name
    GatewayARN = gateway_arn
    GuessMIMETypeEnabled = guess_mime_type_enabled
    KMSEncrypted = kms_encrypted
    KMSKey := kms_key_arn
    LocationARN = location_arn
    NFSFileShareDefaults > nfs_file_share_defaults block1
      DirectoryMode = directory_mode
      FileMode = file_mode
      GroupId = group_id
      OwnerId = owner_id
    NotificationPolicy = notification_policy
    ObjectACL = object_acl
    ReadOnly = read_only
    RequesterPays = requester_pays
    Role := role_arn
    Squash = squash
    Tags = tags tags
    VPCEndpointDNSName = vpc_endpoint_dns_name

    resource AWS::StorageGateway::SMBFileShare aws_storagegateway_smb_file_share
    get FileShareARN = arn
    get FileShareId = fileshare_id
    get FileShareStatus none
    get Path = path
    AccessBasedEnumeration = access_based_enumeration
    AdminUserList = admin_user_list
    AuditDestinationARN = audit_destination_arn
    Authentication = authentication
    BucketRegion = bucket_region
    CacheAttributes > cache_attributes block1
      CacheStaleTimeoutInSeconds = cache_stale_timeout_in_seconds
    CaseSensitivity = case_sensitivity
    DefaultStorageClass = default_storage_class
    EncryptionType ! no argument in hashicorp/aws 6.25
    FileShareName = file_share_name
    GatewayARN = gateway_arn
    GuessMIMETypeEnabled = guess_mime_type_enabled
    InvalidUserList = invalid_user_list
    KMSEncrypted = kms_encrypted
    KMSKey := kms_key_arn
    LocationARN = location_arn
    NotificationPolicy = notification_policy
    ObjectACL = object_acl
    OplocksEnabled = oplocks_enabled
    ReadOnly = read_only
    RequesterPays = requester_pays
    Role := role_arn
    SMBACLEnabled = smb_acl_enabled
    Tags = tags tags
    VPCEndpointDNSName = vpc_endpoint_dns_name
    ValidUserList = valid_user_list
    """#

  /// The types of `AWS::Transfer`; the grammar is that of `AWSMapping`.
  static let transferTable = #"""
    resource AWS::Transfer::Server aws_transfer_server
    get Arn = arn
    get As2ServiceManagedEgressIpAddresses none
    get ServerId = id
    get State none
    Certificate = certificate
    CreateWithHostKey ! no argument in hashicorp/aws 6.25
    Domain = domain
    EndpointDetails > endpoint_details block1
      AddressAllocationIds = address_allocation_ids
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
      VpcEndpointId = vpc_endpoint_id
      VpcId = vpc_id
    EndpointType = endpoint_type
    IdentityProviderDetails ^
      DirectoryId = directory_id
      Function = function
      InvocationRole = invocation_role
      SftpAuthenticationMethods = sftp_authentication_methods
      Url = url
    IdentityProviderType = identity_provider_type
    IpAddressType ! no argument in hashicorp/aws 6.25
    LoggingRole = logging_role
    PostAuthenticationLoginBanner = post_authentication_login_banner
    PreAuthenticationLoginBanner = pre_authentication_login_banner
    ProtocolDetails > protocol_details block1
      As2Transports = as2_transports
      PassiveIp = passive_ip
      ProxyConfig ! no argument in hashicorp/aws 6.25
      SetStatOption = set_stat_option
      TlsSessionResumptionMode = tls_session_resumption_mode
    Protocols = protocols
    S3StorageOptions > s3_storage_options block1
      DirectoryListingOptimization = directory_listing_optimization
    SecurityPolicyName = security_policy_name
    StructuredLogDestinations = structured_log_destinations
    Tags = tags tags
    WorkflowDetails > workflow_details block1
      OnPartialUpload > on_partial_upload block1 first
        ExecutionRole = execution_role
        WorkflowId = workflow_id
      OnUpload > on_upload block1 first
        ExecutionRole = execution_role
        WorkflowId = workflow_id

    resource AWS::Transfer::User aws_transfer_user
    get Arn = arn
    get ServerId = server_id
    get UserName = user_name
    link aws_transfer_ssh_key server_id @server_id
    link aws_transfer_ssh_key user_name @user_name
    HomeDirectory = home_directory
    HomeDirectoryMappings > home_directory_mappings block*
      Entry = entry
      Target = target
      Type ! no argument in hashicorp/aws 6.25
    HomeDirectoryType = home_directory_type
    Policy = policy
    PosixProfile > posix_profile block1
      Gid = gid
      SecondaryGids = secondary_gids
      Uid = uid
    Role = role
    ServerId = server_id
    SshPublicKeys :+ aws_transfer_ssh_key body each
    Tags = tags tags
    UserName = user_name

    resource AWS::Transfer::Workflow aws_transfer_workflow
    get WorkflowId = id
    get Arn = arn
    Description = description
    OnExceptionSteps > on_exception_steps block*
      require type Type
      CopyStepDetails > copy_step_details block1
        DestinationFileLocation > destination_file_location block1
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
      CustomStepDetails > custom_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Target = target
        TimeoutSeconds = timeout_seconds
      DecryptStepDetails > decrypt_step_details block1
        DestinationFileLocation > destination_file_location block1
          EfsFileLocation > efs_file_location block1
            FileSystemId = file_system_id
            Path = path
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
        Type = type
      DeleteStepDetails > delete_step_details block1
        Name = name
        SourceFileLocation = source_file_location
      TagStepDetails > tag_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Tags > tags block*
          Key = key
          Value = value
      Type = type
    Steps > steps block*
      require type Type
      CopyStepDetails > copy_step_details block1
        DestinationFileLocation > destination_file_location block1
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
      CustomStepDetails > custom_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Target = target
        TimeoutSeconds = timeout_seconds
      DecryptStepDetails > decrypt_step_details block1
        DestinationFileLocation > destination_file_location block1
          EfsFileLocation > efs_file_location block1
            FileSystemId = file_system_id
            Path = path
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
        Type = type
      DeleteStepDetails > delete_step_details block1
        Name = name
        SourceFileLocation = source_file_location
      TagStepDetails > tag_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Tags > tags block*
          Key = key
          Value = value
      Type = type
    Tags = tags tags

    resource AWS::Transfer::HostKey aws_transfer_host_key
    get Arn = arn
    get DateImported none
    get HostKeyFingerprint = host_key_fingerprint
    get HostKeyId = host_key_id
    get SecretId none
    get Type none
    require host_key_body HostKeyBody
    Description = description
    HostKeyBody = host_key_body
    KmsKey ! no argument in hashicorp/aws 6.25
    ServerId = server_id
    StorageType ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#
}
