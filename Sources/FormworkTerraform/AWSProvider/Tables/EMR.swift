extension AWSTables {
  /// The types of `AWS::EMR`; the grammar is that of `AWSMapping`.
  static let emrTable = #"""
    resource AWS::EMR::Cluster aws_emr_cluster
    get Id = id
    get MasterPublicDNS = master_public_dns
    link aws_emr_managed_scaling_policy cluster_id @id
    link aws_emr_instance_group cluster_id @id
    link aws_emr_instance_fleet cluster_id @id
    shape CoreInstanceGroup
      AutoScalingPolicy := autoscaling_policy json
      BidPrice = bid_price
      Configurations ! no argument in hashicorp/aws 6.25
      CustomAmiId ! no argument in hashicorp/aws 6.25
      EbsConfiguration :^
        EbsBlockDeviceConfigs :> ebs_config block*
          VolumeSpecification ^
            Iops = iops
            SizeInGB := size
            Throughput = throughput
            VolumeType := type
          VolumesPerInstance = volumes_per_instance
        EbsOptimized ! no argument in hashicorp/aws 6.25
      InstanceCount = instance_count
      InstanceType = instance_type
      Market ! it follows from BidPrice
      Name = name
    shape MasterInstanceGroup
      AutoScalingPolicy ! no argument in hashicorp/aws 6.25
      BidPrice = bid_price
      Configurations ! no argument in hashicorp/aws 6.25
      CustomAmiId ! no argument in hashicorp/aws 6.25
      EbsConfiguration :^
        EbsBlockDeviceConfigs :> ebs_config block*
          VolumeSpecification ^
            Iops = iops
            SizeInGB := size
            Throughput = throughput
            VolumeType := type
          VolumesPerInstance = volumes_per_instance
        EbsOptimized ! no argument in hashicorp/aws 6.25
      InstanceCount = instance_count
      InstanceType = instance_type
      Market ! it follows from BidPrice
      Name = name
    shape CoreInstanceFleet
      InstanceTypeConfigs > instance_type_configs block*
        BidPrice = bid_price
        BidPriceAsPercentageOfOnDemandPrice = bid_price_as_percentage_of_on_demand_price
        Configurations > configurations block*
          Classification = classification
          ConfigurationProperties := properties
          Configurations ! no argument in hashicorp/aws 6.25
        CustomAmiId ! no argument in hashicorp/aws 6.25
        EbsConfiguration :^
          EbsBlockDeviceConfigs :> ebs_config block*
            VolumeSpecification ^
              Iops = iops
              SizeInGB := size
              Throughput ! no argument in hashicorp/aws 6.25
              VolumeType := type
            VolumesPerInstance = volumes_per_instance
          EbsOptimized ! no argument in hashicorp/aws 6.25
        InstanceType = instance_type
        Priority ! no argument in hashicorp/aws 6.25
        WeightedCapacity = weighted_capacity
      LaunchSpecifications > launch_specifications block1
        OnDemandSpecification > on_demand_specification block1
          AllocationStrategy = allocation_strategy
          CapacityReservationOptions ! no argument in hashicorp/aws 6.25
        SpotSpecification > spot_specification block1
          require allocation_strategy AllocationStrategy
          AllocationStrategy = allocation_strategy
          BlockDurationMinutes = block_duration_minutes
          TimeoutAction = timeout_action
          TimeoutDurationMinutes = timeout_duration_minutes
      Name = name
      ResizeSpecifications ! no argument in hashicorp/aws 6.25
      TargetOnDemandCapacity = target_on_demand_capacity
      TargetSpotCapacity = target_spot_capacity
    require release_label ReleaseLabel
    require release_label ReleaseLabel
    require service_role ServiceRole
    AdditionalInfo = additional_info json
    Applications := applications pluck(Name)
    AutoScalingRole = autoscaling_role
    AutoTerminationPolicy > auto_termination_policy block1
      IdleTimeout = idle_timeout
    BootstrapActions > bootstrap_action block*
      Name = name
      ScriptBootstrapAction ^
        Args = args
        Path = path
    Configurations := configurations_json emrConfigurations
    CustomAmiId = custom_ami_id
    EbsRootVolumeIops ! no argument in hashicorp/aws 6.25
    EbsRootVolumeSize = ebs_root_volume_size
    EbsRootVolumeThroughput ! no argument in hashicorp/aws 6.25
    Instances :^
      AdditionalMasterSecurityGroups := ec2_attributes.additional_master_security_groups commaSeparated
      AdditionalSlaveSecurityGroups := ec2_attributes.additional_slave_security_groups commaSeparated
      CoreInstanceFleet :> core_instance_fleet block1 like(CoreInstanceFleet)
      CoreInstanceGroup :> core_instance_group block1 instanceGroup like(CoreInstanceGroup)
      Ec2KeyName := ec2_attributes.key_name
      Ec2SubnetId := ec2_attributes.subnet_id
      Ec2SubnetIds := ec2_attributes.subnet_ids
      EmrManagedMasterSecurityGroup := ec2_attributes.emr_managed_master_security_group
      EmrManagedSlaveSecurityGroup := ec2_attributes.emr_managed_slave_security_group
      HadoopVersion ! no argument in hashicorp/aws 6.25
      KeepJobFlowAliveWhenNoSteps := keep_job_flow_alive_when_no_steps
      MasterInstanceFleet :> master_instance_fleet block1 like(CoreInstanceFleet)
      MasterInstanceGroup :> master_instance_group block1 instanceGroup like(MasterInstanceGroup)
      Placement ! no argument in hashicorp/aws 6.25
      ServiceAccessSecurityGroup := ec2_attributes.service_access_security_group
      TaskInstanceFleets :+ aws_emr_instance_fleet . each like(CoreInstanceFleet)
      TaskInstanceGroups :+ aws_emr_instance_group . eachInstanceGroup
        AutoScalingPolicy := autoscaling_policy json
        BidPrice = bid_price
        Configurations := configurations_json emrConfigurations
        CustomAmiId ! no argument in hashicorp/aws 6.25
        EbsConfiguration :^
          EbsBlockDeviceConfigs :> ebs_config block*
            VolumeSpecification :^
              Iops = iops
              SizeInGB := size
              Throughput ! no argument in hashicorp/aws 6.25
              VolumeType := type
            VolumesPerInstance = volumes_per_instance
          EbsOptimized := ebs_optimized
        InstanceCount = instance_count
        InstanceType = instance_type
        Market ! it follows from BidPrice
        Name = name
      TerminationProtected := termination_protection
      UnhealthyNodeReplacement := unhealthy_node_replacement
    JobFlowRole := ec2_attributes.instance_profile
    KerberosAttributes > kerberos_attributes block1
      ADDomainJoinPassword = ad_domain_join_password
      ADDomainJoinUser = ad_domain_join_user
      CrossRealmTrustPrincipalPassword = cross_realm_trust_principal_password
      KdcAdminPassword = kdc_admin_password
      Realm = realm
    LogEncryptionKmsKeyId = log_encryption_kms_key_id
    LogUri = log_uri
    ManagedScalingPolicy :+ aws_emr_managed_scaling_policy .
      ComputeLimits :> compute_limits block1
        require maximum_capacity_units MaximumCapacityUnits
        require minimum_capacity_units MinimumCapacityUnits
        require unit_type UnitType
        MaximumCapacityUnits := maximum_capacity_units
        MaximumCoreCapacityUnits := maximum_core_capacity_units
        MaximumOnDemandCapacityUnits := maximum_ondemand_capacity_units
        MinimumCapacityUnits := minimum_capacity_units
        UnitType := unit_type
      ScalingStrategy := scaling_strategy
      UtilizationPerformanceIndex := utilization_performance_index
    Name = name
    OSReleaseLabel = os_release_label
    PlacementGroupConfigs :> placement_group_config object*
      default instance_role null
      default placement_strategy null
      InstanceRole := instance_role
      PlacementStrategy := placement_strategy
    ReleaseLabel = release_label
    ScaleDownBehavior = scale_down_behavior
    SecurityConfiguration = security_configuration
    ServiceRole = service_role
    StepConcurrencyLevel = step_concurrency_level
    Steps :> step object*
      default action_on_failure null
      default hadoop_jar_step null
      default name null
      ActionOnFailure := action_on_failure
      HadoopJarStep :> hadoop_jar_step object* listOfOne
        default args null
        default jar null
        default main_class null
        default properties null
        Args := args
        Jar := jar
        MainClass := main_class
        StepProperties := properties kvMap(Key,Value)
      Name := name
    Tags = tags tags
    VisibleToAllUsers = visible_to_all_users

    resource AWS::EMR::InstanceGroupConfig aws_emr_instance_group
    get Id = id
    AutoScalingPolicy := autoscaling_policy json
    BidPrice = bid_price
    Configurations := configurations_json emrConfigurations
    CustomAmiId ! no argument in hashicorp/aws 6.25
    EbsConfiguration :^
      EbsBlockDeviceConfigs :> ebs_config block*
        VolumeSpecification :^
          Iops = iops
          SizeInGB := size
          Throughput ! no argument in hashicorp/aws 6.25
          VolumeType := type
        VolumesPerInstance = volumes_per_instance
      EbsOptimized := ebs_optimized
    InstanceCount = instance_count
    InstanceRole ! groups of tasks alone can be added
    InstanceType = instance_type
    JobFlowId := cluster_id
    Market := . fn:market
    Name = name

    resource AWS::EMR::InstanceFleetConfig aws_emr_instance_fleet
    get Id = id
    ClusterId = cluster_id
    InstanceFleetType ! fleets of tasks alone can be added
    InstanceTypeConfigs > instance_type_configs block*
      BidPrice = bid_price
      BidPriceAsPercentageOfOnDemandPrice = bid_price_as_percentage_of_on_demand_price
      Configurations > configurations block*
        Classification = classification
        ConfigurationProperties := properties
        Configurations ! no argument in hashicorp/aws 6.25
      CustomAmiId ! no argument in hashicorp/aws 6.25
      EbsConfiguration :^
        EbsBlockDeviceConfigs :> ebs_config block*
          VolumeSpecification ^
            Iops = iops
            SizeInGB := size
            Throughput ! no argument in hashicorp/aws 6.25
            VolumeType := type
          VolumesPerInstance = volumes_per_instance
        EbsOptimized ! no argument in hashicorp/aws 6.25
      InstanceType = instance_type
      Priority ! no argument in hashicorp/aws 6.25
      WeightedCapacity = weighted_capacity
    LaunchSpecifications > launch_specifications block1
      OnDemandSpecification > on_demand_specification block1
        AllocationStrategy = allocation_strategy
        CapacityReservationOptions ! no argument in hashicorp/aws 6.25
      SpotSpecification > spot_specification block1
        require allocation_strategy AllocationStrategy
        AllocationStrategy = allocation_strategy
        BlockDurationMinutes = block_duration_minutes
        TimeoutAction = timeout_action
        TimeoutDurationMinutes = timeout_duration_minutes
    Name = name
    ResizeSpecifications ! no argument in hashicorp/aws 6.25
    TargetOnDemandCapacity = target_on_demand_capacity
    TargetSpotCapacity = target_spot_capacity
    """#
}
