extension AWSTables {
  /// Types of `AWS::EC2`; the grammar is that of `AWSMapping`.
  static let ec2InstancesTable = #"""
    resource AWS::EC2::Instance aws_instance
    get InstanceId = id
    get PrivateDnsName = private_dns
    get PrivateIp = private_ip
    get PublicDnsName = public_dns
    get PublicIp = public_ip
    get State = instance_state
    get VpcId none
    link aws_volume_attachment instance_id @id
    AdditionalInfo ! no argument in hashicorp/aws 6.25
    Affinity ! no argument in hashicorp/aws 6.25
    AvailabilityZone = availability_zone
    BlockDeviceMappings :> ebs_block_device block* fn:blockDevices
      DeviceName = device_name
      Ebs ^
        DeleteOnTermination = delete_on_termination
        Encrypted = encrypted
        Iops = iops
        KmsKeyId = kms_key_id
        SnapshotId = snapshot_id
        VolumeSize = volume_size
        VolumeType = volume_type
      NoDevice := no_device presence(NoDevice)
      VirtualName := virtual_name
    CpuOptions > cpu_options block1
      CoreCount = core_count
      ThreadsPerCore = threads_per_core
    CreditSpecification > credit_specification block1
      CPUCredits = cpu_credits
    DisableApiTermination = disable_api_termination
    EbsOptimized = ebs_optimized
    ElasticGpuSpecifications ! no argument in hashicorp/aws 6.25
    ElasticInferenceAccelerators ! no argument in hashicorp/aws 6.25
    EnclaveOptions > enclave_options block1
      Enabled = enabled
    HibernationOptions := hibernation unwrap
    HostId = host_id
    HostResourceGroupArn = host_resource_group_arn
    IamInstanceProfile = iam_instance_profile
    ImageId := ami
    InstanceInitiatedShutdownBehavior = instance_initiated_shutdown_behavior
    InstanceType = instance_type
    Ipv6AddressCount = ipv6_address_count
    Ipv6Addresses := ipv6_addresses pluck(Ipv6Address)
    KernelId ! no argument in hashicorp/aws 6.25
    KeyName = key_name
    LaunchTemplate > launch_template block1
      LaunchTemplateId := id
      LaunchTemplateName := name
      Version = version
    LicenseSpecifications ! no argument in hashicorp/aws 6.25
    MetadataOptions > metadata_options block1
      HttpEndpoint = http_endpoint
      HttpProtocolIpv6 = http_protocol_ipv6
      HttpPutResponseHopLimit = http_put_response_hop_limit
      HttpTokens = http_tokens
      InstanceMetadataTags = instance_metadata_tags
    Monitoring = monitoring
    NetworkInterfaces :^ fn:networkInterfaces
      Attached :> network_interface block*
        DeleteOnTermination = delete_on_termination
        DeviceIndex = device_index
        NetworkCardIndex = network_card_index
        NetworkInterfaceId = network_interface_id
      AssociateCarrierIpAddress ! no argument in hashicorp/aws 6.25
      AssociatePublicIpAddress := associate_public_ip_address
      DeleteOnTermination ! an interface that the instance makes goes with it
      Description ! no argument in hashicorp/aws 6.25
      DeviceIndex ! the only interface that the instance makes is the first
      EnaSrdSpecification ! no argument in hashicorp/aws 6.25
      GroupSet := vpc_security_group_ids
      Ipv6AddressCount := ipv6_address_count
      Ipv6Addresses := ipv6_addresses pluck(Ipv6Address)
      NetworkInterfaceId := . fn:implied
      PrivateIpAddress := private_ip
      PrivateIpAddresses ! no argument in hashicorp/aws 6.25
      SecondaryPrivateIpAddressCount ! no argument in hashicorp/aws 6.25
      SubnetId := subnet_id
    PlacementGroupName = placement_group
    PrivateDnsNameOptions > private_dns_name_options block1
      EnableResourceNameDnsAAAARecord = enable_resource_name_dns_aaaa_record
      EnableResourceNameDnsARecord = enable_resource_name_dns_a_record
      HostnameType = hostname_type
    PrivateIpAddress := private_ip
    PropagateTagsToVolumeOnCreation ! no argument in hashicorp/aws 6.25
    RamdiskId ! no argument in hashicorp/aws 6.25
    SecurityGroupIds := vpc_security_group_ids
    SecurityGroups = security_groups
    SourceDestCheck = source_dest_check
    SsmAssociations ! no argument in hashicorp/aws 6.25
    SubnetId = subnet_id
    Tags = tags tags
    Tenancy = tenancy
    UserData := user_data_base64
    Volumes :+ aws_volume_attachment . each
      Device := device_name
      VolumeId = volume_id

    resource AWS::EC2::LaunchTemplate aws_launch_template
    get LaunchTemplateId = id
    get DefaultVersionNumber = default_version
    get LatestVersionNumber = latest_version
    LaunchTemplateData ^
      BlockDeviceMappings > block_device_mappings block*
        DeviceName = device_name
        Ebs > ebs block1
          DeleteOnTermination = delete_on_termination
          EbsCardIndex ! no argument in hashicorp/aws 6.25
          Encrypted = encrypted
          Iops = iops
          KmsKeyId = kms_key_id
          SnapshotId = snapshot_id
          Throughput = throughput
          VolumeInitializationRate = volume_initialization_rate
          VolumeSize = volume_size
          VolumeType = volume_type
        NoDevice = no_device
        VirtualName = virtual_name
      CapacityReservationSpecification > capacity_reservation_specification block1
        CapacityReservationPreference = capacity_reservation_preference
        CapacityReservationTarget > capacity_reservation_target block1
          CapacityReservationId = capacity_reservation_id
          CapacityReservationResourceGroupArn = capacity_reservation_resource_group_arn
      CpuOptions > cpu_options block1
        AmdSevSnp = amd_sev_snp
        CoreCount = core_count
        NestedVirtualization ! no argument in hashicorp/aws 6.25
        ThreadsPerCore = threads_per_core
      CreditSpecification > credit_specification block1
        CpuCredits = cpu_credits
      DisableApiStop = disable_api_stop
      DisableApiTermination = disable_api_termination
      EbsOptimized = ebs_optimized
      EnclaveOptions > enclave_options block1
        Enabled = enabled
      HibernationOptions > hibernation_options block1
        require configured Configured
        Configured = configured
      IamInstanceProfile > iam_instance_profile block1
        Arn = arn
        Name = name
      ImageId = image_id
      InstanceInitiatedShutdownBehavior = instance_initiated_shutdown_behavior
      InstanceMarketOptions > instance_market_options block1
        MarketType = market_type
        SpotOptions > spot_options block1
          BlockDurationMinutes = block_duration_minutes
          InstanceInterruptionBehavior = instance_interruption_behavior
          MaxPrice = max_price
          SpotInstanceType = spot_instance_type
          ValidUntil = valid_until
      InstanceRequirements > instance_requirements block1
        require memory_mib MemoryMiB
        require vcpu_count VCpuCount
        AcceleratorCount > accelerator_count block1
          Max = max
          Min = min
        AcceleratorManufacturers = accelerator_manufacturers
        AcceleratorNames = accelerator_names
        AcceleratorTotalMemoryMiB > accelerator_total_memory_mib block1
          Max = max
          Min = min
        AcceleratorTypes = accelerator_types
        AllowedInstanceTypes = allowed_instance_types
        BareMetal = bare_metal
        BaselineEbsBandwidthMbps > baseline_ebs_bandwidth_mbps block1
          Max = max
          Min = min
        BaselinePerformanceFactors ! no argument in hashicorp/aws 6.25
        BurstablePerformance = burstable_performance
        CpuManufacturers = cpu_manufacturers
        ExcludedInstanceTypes = excluded_instance_types
        InstanceGenerations = instance_generations
        LocalStorage = local_storage
        LocalStorageTypes = local_storage_types
        MaxSpotPriceAsPercentageOfOptimalOnDemandPrice = max_spot_price_as_percentage_of_optimal_on_demand_price
        MemoryGiBPerVCpu > memory_gib_per_vcpu block1
          Max = max
          Min = min
        MemoryMiB > memory_mib block1
          require min Min
          Max = max
          Min = min
        NetworkBandwidthGbps > network_bandwidth_gbps block1
          Max = max
          Min = min
        NetworkInterfaceCount > network_interface_count block1
          Max = max
          Min = min
        OnDemandMaxPricePercentageOverLowestPrice = on_demand_max_price_percentage_over_lowest_price
        RequireHibernateSupport = require_hibernate_support
        SpotMaxPricePercentageOverLowestPrice = spot_max_price_percentage_over_lowest_price
        TotalLocalStorageGB > total_local_storage_gb block1
          Max = max
          Min = min
        VCpuCount > vcpu_count block1
          require min Min
          Max = max
          Min = min
      InstanceType = instance_type
      KernelId = kernel_id
      KeyName = key_name
      LicenseSpecifications > license_specification block*
        require license_configuration_arn LicenseConfigurationArn
        LicenseConfigurationArn = license_configuration_arn
      MaintenanceOptions > maintenance_options block1
        AutoRecovery = auto_recovery
      MetadataOptions > metadata_options block1
        HttpEndpoint = http_endpoint
        HttpProtocolIpv6 = http_protocol_ipv6
        HttpPutResponseHopLimit = http_put_response_hop_limit
        HttpTokens = http_tokens
        InstanceMetadataTags = instance_metadata_tags
      Monitoring > monitoring block1
        Enabled = enabled
      NetworkInterfaces > network_interfaces block*
        AssociateCarrierIpAddress = associate_carrier_ip_address
        AssociatePublicIpAddress = associate_public_ip_address
        ConnectionTrackingSpecification > connection_tracking_specification block1
          TcpEstablishedTimeout = tcp_established_timeout
          UdpStreamTimeout = udp_stream_timeout
          UdpTimeout = udp_timeout
        DeleteOnTermination = delete_on_termination
        Description = description
        DeviceIndex = device_index
        EnaQueueCount ! no argument in hashicorp/aws 6.25
        EnaSrdSpecification > ena_srd_specification block1
          EnaSrdEnabled = ena_srd_enabled
          EnaSrdUdpSpecification > ena_srd_udp_specification block1
            EnaSrdUdpEnabled = ena_srd_udp_enabled
        Groups := security_groups
        InterfaceType = interface_type
        Ipv4PrefixCount = ipv4_prefix_count
        Ipv4Prefixes := ipv4_prefixes pluck(Ipv4Prefix)
        Ipv6AddressCount = ipv6_address_count
        Ipv6Addresses := ipv6_addresses pluck(Ipv6Address)
        Ipv6PrefixCount = ipv6_prefix_count
        Ipv6Prefixes := ipv6_prefixes pluck(Ipv6Prefix)
        NetworkCardIndex = network_card_index
        NetworkInterfaceId = network_interface_id
        PrimaryIpv6 = primary_ipv6
        PrivateIpAddress = private_ip_address
        PrivateIpAddresses := ipv4_addresses pluck(PrivateIpAddress)
        SecondaryPrivateIpAddressCount := ipv4_address_count
        SubnetId = subnet_id
      NetworkPerformanceOptions ! no argument in hashicorp/aws 6.25
      Placement > placement block1
        Affinity = affinity
        AvailabilityZone = availability_zone
        GroupId = group_id
        GroupName = group_name
        HostId = host_id
        HostResourceGroupArn = host_resource_group_arn
        PartitionNumber = partition_number
        SpreadDomain = spread_domain
        Tenancy = tenancy
      PrivateDnsNameOptions > private_dns_name_options block1
        EnableResourceNameDnsAAAARecord = enable_resource_name_dns_aaaa_record
        EnableResourceNameDnsARecord = enable_resource_name_dns_a_record
        HostnameType = hostname_type
      RamDiskId = ram_disk_id
      SecurityGroupIds := vpc_security_group_ids
      SecurityGroups := security_group_names
      TagSpecifications :> tag_specifications block*
        ResourceType = resource_type
        Tags := tags tags
      UserData = user_data
    LaunchTemplateName = name
    TagSpecifications := tags templateTags(launch-template)
    VersionDescription := description

    resource AWS::EC2::KeyPair aws_key_pair fn:keyPair(public_key)
    get KeyName = key_name
    get KeyFingerprint = fingerprint
    get KeyPairId = key_pair_id
    KeyFormat ! no argument in hashicorp/aws 6.25
    KeyName = key_name
    KeyType := . fn:implied
    PublicKeyMaterial := public_key
    Tags = tags tags

    resource AWS::EC2::InstanceConnectEndpoint aws_ec2_instance_connect_endpoint
    get Id = id
    get AvailabilityZone = availability_zone
    get AvailabilityZoneId none
    get CreatedAt none
    get InstanceConnectEndpointArn = arn
    get NetworkInterfaceIds = network_interface_ids
    get OwnerId = owner_id
    get PublicDnsNames none
    get State none
    get StateMessage none
    get VpcId = vpc_id
    ClientToken ! no argument in hashicorp/aws 6.25
    PreserveClientIp = preserve_client_ip
    SecurityGroupIds = security_group_ids
    SubnetId = subnet_id
    Tags = tags tags

    resource AWS::EC2::Volume aws_ebs_volume
    get VolumeId = id
    snapshot final_snapshot true
    require availability_zone AvailabilityZone
    AutoEnableIO ! no argument in hashicorp/aws 6.25
    AvailabilityZone = availability_zone
    AvailabilityZoneId ! no argument in hashicorp/aws 6.25
    Encrypted = encrypted
    Iops = iops
    KmsKeyId = kms_key_id
    MultiAttachEnabled = multi_attach_enabled
    OutpostArn = outpost_arn
    Size = size
    SnapshotId = snapshot_id
    SourceVolumeId ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Throughput = throughput
    VolumeInitializationRate = volume_initialization_rate
    VolumeType = type

    resource AWS::EC2::VolumeAttachment aws_volume_attachment
    get Ref = id
    require device_name Device
    Device := device_name
    EbsCardIndex ! no argument in hashicorp/aws 6.25
    InstanceId = instance_id
    VolumeId = volume_id

    resource AWS::EC2::NetworkInterface aws_network_interface
    get PrimaryIpv6Address none
    get PublicIpDnsNameOptions none
    get Id = id
    get PrimaryPrivateIpAddress = private_ip
    get VpcId none
    get SecondaryPrivateIpAddresses none
    ConnectionTrackingSpecification ! no argument in hashicorp/aws 6.25
    Description = description
    EnablePrimaryIpv6 = enable_primary_ipv6
    GroupSet := security_groups
    InterfaceType = interface_type
    Ipv4PrefixCount = ipv4_prefix_count
    Ipv4Prefixes := ipv4_prefixes pluck(Ipv4Prefix)
    Ipv6AddressCount = ipv6_address_count
    Ipv6Addresses := ipv6_addresses pluck(Ipv6Address)
    Ipv6PrefixCount = ipv6_prefix_count
    Ipv6Prefixes := ipv6_prefixes pluck(Ipv6Prefix)
    PrivateIpAddress := private_ips listOfOne
    PrivateIpAddresses := . fn:privateAddresses(private_ip_list,private_ip_list_enabled)
    PublicIpDnsHostnameTypeSpecification ! no argument in hashicorp/aws 6.25
    SecondaryPrivateIpAddressCount := private_ips_count
    SourceDestCheck = source_dest_check
    SubnetId = subnet_id
    Tags = tags tags

    resource AWS::EC2::NetworkInterfaceAttachment aws_network_interface_attachment
    get AttachmentId = attachment_id
    DeleteOnTermination ! no argument in hashicorp/aws 6.25
    DeviceIndex = device_index
    EnaQueueCount ! no argument in hashicorp/aws 6.25
    EnaSrdSpecification ! no argument in hashicorp/aws 6.25
    InstanceId = instance_id
    NetworkInterfaceId = network_interface_id

    resource AWS::EC2::NetworkInterfacePermission aws_network_interface_permission
    get Id none
    AwsAccountId = aws_account_id
    NetworkInterfaceId = network_interface_id
    Permission = permission

    resource AWS::EC2::PlacementGroup aws_placement_group
    get GroupName = name
    default strategy cluster
    name name 255
    ParentGroupId ! no argument in hashicorp/aws 6.25
    PartitionCount = partition_count
    SpreadLevel = spread_level
    Strategy = strategy
    Tags = tags tags
    """#
}
