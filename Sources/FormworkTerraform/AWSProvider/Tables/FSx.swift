extension AWSTables {
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
    KmsKeyId = kms_key_id
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
    KmsKeyId = kms_key_id
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
    KmsKeyId = kms_key_id
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
    KmsKeyId = kms_key_id
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
    KmsKeyId = kms_key_id
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
    KmsKeyId = kms_key_id
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
}
