extension AWSTables {
  /// The types of `AWS::AutoScaling`; the grammar is that of `AWSMapping`.
  static let autoScalingTable = #"""
    resource AWS::AutoScaling::AutoScalingGroup aws_autoscaling_group
    get AutoScalingGroupName = name
    get AutoScalingGroupARN = arn
    link aws_autoscaling_notification group_names @[name]
    AutoScalingGroupName = name
    AvailabilityZoneDistribution > availability_zone_distribution block1
      CapacityDistributionStrategy = capacity_distribution_strategy
    AvailabilityZoneIds ! no argument in hashicorp/aws 6.25
    AvailabilityZoneImpairmentPolicy ! no argument in hashicorp/aws 6.25
    AvailabilityZones = availability_zones
    CapacityRebalance = capacity_rebalance
    CapacityReservationSpecification > capacity_reservation_specification block1
      CapacityReservationPreference = capacity_reservation_preference
      CapacityReservationTarget > capacity_reservation_target block1
        CapacityReservationIds = capacity_reservation_ids
        CapacityReservationResourceGroupArns = capacity_reservation_resource_group_arns
    Context = context
    Cooldown := default_cooldown
    DefaultInstanceWarmup = default_instance_warmup
    DeletionProtection ! no argument in hashicorp/aws 6.25
    DesiredCapacity = desired_capacity
    DesiredCapacityType = desired_capacity_type
    HealthCheckGracePeriod = health_check_grace_period
    HealthCheckType = health_check_type
    InstanceId ! no argument in hashicorp/aws 6.25
    InstanceLifecyclePolicy ! no argument in hashicorp/aws 6.25
    InstanceMaintenancePolicy > instance_maintenance_policy block1
      require max_healthy_percentage MaxHealthyPercentage
      require min_healthy_percentage MinHealthyPercentage
      MaxHealthyPercentage = max_healthy_percentage
      MinHealthyPercentage = min_healthy_percentage
    LaunchConfigurationName = launch_configuration
    LaunchTemplate > launch_template block1
      LaunchTemplateId := id
      LaunchTemplateName := name
      Version = version
    LifecycleHookSpecificationList :> initial_lifecycle_hook block*
      DefaultResult = default_result
      HeartbeatTimeout = heartbeat_timeout
      LifecycleHookName := name
      LifecycleTransition = lifecycle_transition
      NotificationMetadata = notification_metadata
      NotificationTargetARN = notification_target_arn
      RoleARN = role_arn
    LoadBalancerNames := load_balancers
    MaxInstanceLifetime = max_instance_lifetime
    MaxSize = max_size
    MetricsCollection :^ scalingMetrics
      require enabled_metrics Metrics
      Granularity := metrics_granularity
      Metrics := enabled_metrics
    MinSize = min_size
    MixedInstancesPolicy > mixed_instances_policy block1
      InstancesDistribution > instances_distribution block1
        DistributionSegments ! no argument in hashicorp/aws 6.25
        OnDemandAllocationStrategy = on_demand_allocation_strategy
        OnDemandBaseCapacity = on_demand_base_capacity
        OnDemandPercentageAboveBaseCapacity = on_demand_percentage_above_base_capacity
        SpotAllocationStrategy = spot_allocation_strategy
        SpotInstancePools = spot_instance_pools
        SpotMaxPrice = spot_max_price
      LaunchTemplate > launch_template block1
        LaunchTemplateSpecification > launch_template_specification block1
          LaunchTemplateId = launch_template_id
          LaunchTemplateName = launch_template_name
          Version = version
        Overrides > override block*
          ImageId ! no argument in hashicorp/aws 6.25
          InstanceRequirements > instance_requirements block1
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
              Max = max
              Min = min
          InstanceType = instance_type
          LaunchTemplateSpecification > launch_template_specification block1
            LaunchTemplateId = launch_template_id
            LaunchTemplateName = launch_template_name
            Version = version
          WeightedCapacity = weighted_capacity
    NewInstancesProtectedFromScaleIn := protect_from_scale_in
    NotificationConfiguration :+ aws_autoscaling_notification .
      require notifications NotificationTypes
      NotificationTypes := notifications
      TopicARN := topic_arn first
    NotificationConfigurations :+ aws_autoscaling_notification . each
      require notifications NotificationTypes
      NotificationTypes := notifications
      TopicARN := topic_arn first
    PlacementGroup = placement_group
    ServiceLinkedRoleARN = service_linked_role_arn
    SkipZonalShiftValidation ! CFN behaviour flag
    Tags > tag block*
      Key = key
      PropagateAtLaunch = propagate_at_launch
      Value = value
    TargetGroupARNs = target_group_arns
    TerminationPolicies = termination_policies
    TrafficSources > traffic_source block*
      Identifier = identifier
      Type = type
    VPCZoneIdentifier = vpc_zone_identifier

    resource AWS::AutoScaling::LaunchConfiguration aws_launch_configuration
    AssociatePublicIpAddress = associate_public_ip_address
    BlockDeviceMappings :> ebs_block_device block* fn:blockDevices
      DeviceName = device_name
      Ebs :^
        DeleteOnTermination = delete_on_termination
        Encrypted = encrypted
        Iops = iops
        SnapshotId = snapshot_id
        Throughput = throughput
        VolumeSize = volume_size
        VolumeType = volume_type
      NoDevice := no_device
      VirtualName := virtual_name
    ClassicLinkVPCId ! no argument in hashicorp/aws 6.25
    ClassicLinkVPCSecurityGroups ! no argument in hashicorp/aws 6.25
    EbsOptimized = ebs_optimized
    IamInstanceProfile = iam_instance_profile
    ImageId = image_id
    InstanceId ! no argument in hashicorp/aws 6.25
    InstanceMonitoring := enable_monitoring
    InstanceType = instance_type
    KernelId ! no argument in hashicorp/aws 6.25
    KeyName = key_name
    LaunchConfigurationName = name
    MetadataOptions > metadata_options block1
      HttpEndpoint = http_endpoint
      HttpPutResponseHopLimit = http_put_response_hop_limit
      HttpTokens = http_tokens
    PlacementTenancy = placement_tenancy
    RamDiskId ! no argument in hashicorp/aws 6.25
    SecurityGroups = security_groups
    SpotPrice = spot_price
    UserData := user_data_base64

    resource AWS::AutoScaling::LifecycleHook aws_autoscaling_lifecycle_hook
    get Ref = name
    name name 64
    AutoScalingGroupName = autoscaling_group_name
    DefaultResult = default_result
    HeartbeatTimeout = heartbeat_timeout
    LifecycleHookName = name
    LifecycleTransition = lifecycle_transition
    NotificationMetadata = notification_metadata
    NotificationTargetARN = notification_target_arn
    RoleARN = role_arn

    resource AWS::AutoScaling::ScalingPolicy aws_autoscaling_policy
    get Arn = arn
    get PolicyName = name
    name name 255
    AdjustmentType = adjustment_type
    AutoScalingGroupName = autoscaling_group_name
    Cooldown = cooldown
    EstimatedInstanceWarmup = estimated_instance_warmup
    MetricAggregationType = metric_aggregation_type
    MinAdjustmentMagnitude = min_adjustment_magnitude
    PolicyType = policy_type
    PredictiveScalingConfiguration > predictive_scaling_configuration block1
      MaxCapacityBreachBehavior = max_capacity_breach_behavior
      MaxCapacityBuffer = max_capacity_buffer
      MetricSpecifications > metric_specification block1 first
        CustomizedCapacityMetricSpecification > customized_capacity_metric_specification block1
          MetricDataQueries > metric_data_queries block*
            Expression = expression
            Id := id
            Label = label
            MetricStat > metric_stat block1
              Metric > metric block1
                Dimensions > dimensions block*
                  Name = name
                  Value = value
                MetricName = metric_name
                Namespace = namespace
              Stat = stat
              Unit = unit
            ReturnData = return_data
        CustomizedLoadMetricSpecification > customized_load_metric_specification block1
          MetricDataQueries > metric_data_queries block*
            Expression = expression
            Id := id
            Label = label
            MetricStat > metric_stat block1
              Metric > metric block1
                Dimensions > dimensions block*
                  Name = name
                  Value = value
                MetricName = metric_name
                Namespace = namespace
              Stat = stat
              Unit = unit
            ReturnData = return_data
        CustomizedScalingMetricSpecification > customized_scaling_metric_specification block1
          MetricDataQueries > metric_data_queries block*
            Expression = expression
            Id := id
            Label = label
            MetricStat > metric_stat block1
              Metric > metric block1
                Dimensions > dimensions block*
                  Name = name
                  Value = value
                MetricName = metric_name
                Namespace = namespace
              Stat = stat
              Unit = unit
            ReturnData = return_data
        PredefinedLoadMetricSpecification > predefined_load_metric_specification block1
          PredefinedMetricType = predefined_metric_type
          ResourceLabel = resource_label
        PredefinedMetricPairSpecification > predefined_metric_pair_specification block1
          PredefinedMetricType = predefined_metric_type
          ResourceLabel = resource_label
        PredefinedScalingMetricSpecification > predefined_scaling_metric_specification block1
          PredefinedMetricType = predefined_metric_type
          ResourceLabel = resource_label
        TargetValue = target_value
      Mode = mode
      SchedulingBufferTime = scheduling_buffer_time
    ScalingAdjustment = scaling_adjustment
    StepAdjustments > step_adjustment block*
      MetricIntervalLowerBound = metric_interval_lower_bound
      MetricIntervalUpperBound = metric_interval_upper_bound
      ScalingAdjustment = scaling_adjustment
    TargetTrackingConfiguration > target_tracking_configuration block1
      CustomizedMetricSpecification > customized_metric_specification block1
        Dimensions :> metric_dimension block*
          Name = name
          Value = value
        MetricName = metric_name
        Metrics > metrics block*
          Expression = expression
          Id := id
          Label = label
          MetricStat > metric_stat block1
            Metric > metric block1
              Dimensions > dimensions block*
                Name = name
                Value = value
              MetricName = metric_name
              Namespace = namespace
            Period = period
            Stat = stat
            Unit = unit
          Period ! no argument in hashicorp/aws 6.25
          ReturnData = return_data
        Namespace = namespace
        Period = period
        Statistic = statistic
        Unit = unit
      DisableScaleIn = disable_scale_in
      PredefinedMetricSpecification > predefined_metric_specification block1
        PredefinedMetricType = predefined_metric_type
        ResourceLabel = resource_label
      TargetValue = target_value

    resource AWS::AutoScaling::ScheduledAction aws_autoscaling_schedule
    get Ref = scheduled_action_name
    get ScheduledActionName = scheduled_action_name
    name scheduled_action_name 255
    AutoScalingGroupName = autoscaling_group_name
    DesiredCapacity = desired_capacity
    EndTime = end_time
    MaxSize = max_size
    MinSize = min_size
    Recurrence = recurrence
    StartTime = start_time
    TimeZone = time_zone
    """#
}
