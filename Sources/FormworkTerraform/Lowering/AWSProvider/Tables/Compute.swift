extension AWSTables {
  /// The types of `AWS::AppStream`; the grammar is that of `AWSMapping`.
  static let appStreamTable = #"""
    resource AWS::AppStream::Fleet aws_appstream_fleet
    get Id = id
    require compute_capacity ComputeCapacity
    AttributesToDelete ! no argument in hashicorp/aws 6.25
    ComputeCapacity > compute_capacity block1
      DesiredInstances = desired_instances
      DesiredSessions = desired_sessions
    Description = description
    DisableIMDSV1 ! no argument in hashicorp/aws 6.25
    DisconnectTimeoutInSeconds = disconnect_timeout_in_seconds
    DisplayName = display_name
    DomainJoinInfo > domain_join_info block1
      DirectoryName = directory_name
      OrganizationalUnitDistinguishedName = organizational_unit_distinguished_name
    EnableDefaultInternetAccess = enable_default_internet_access
    FleetType = fleet_type
    IamRoleArn = iam_role_arn
    IdleDisconnectTimeoutInSeconds = idle_disconnect_timeout_in_seconds
    ImageArn = image_arn
    ImageName = image_name
    InstanceType = instance_type
    MaxConcurrentSessions ! no argument in hashicorp/aws 6.25
    MaxSessionsPerInstance = max_sessions_per_instance
    MaxUserDurationInSeconds = max_user_duration_in_seconds
    Name = name
    Platform ! no argument in hashicorp/aws 6.25
    RootVolumeConfig ! no argument in hashicorp/aws 6.25
    SessionScriptS3Location ! no argument in hashicorp/aws 6.25
    StreamView = stream_view
    Tags = tags tags
    UsbDeviceFilterStrings ! no argument in hashicorp/aws 6.25
    VpcConfig > vpc_config block1
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids

    resource AWS::AppStream::User aws_appstream_user
    get Id = id
    AuthenticationType = authentication_type
    FirstName = first_name
    LastName = last_name
    MessageAction ! no argument in hashicorp/aws 6.25
    UserName = user_name
    """#

  /// The types of `AWS::ApplicationAutoScaling`; the grammar is that of `AWSMapping`.
  static let applicationAutoScalingTable = #"""
    resource AWS::ApplicationAutoScaling::ScalableTarget aws_appautoscaling_target
    get Ref text ${SELF.resource_id}|${SELF.scalable_dimension}|${SELF.service_namespace}
    get Id none
    link aws_appautoscaling_scheduled_action resource_id @resource_id
    link aws_appautoscaling_scheduled_action scalable_dimension @scalable_dimension
    link aws_appautoscaling_scheduled_action service_namespace @service_namespace
    MaxCapacity = max_capacity
    MinCapacity = min_capacity
    ResourceId = resource_id
    RoleARN = role_arn
    ScalableDimension = scalable_dimension
    ScheduledActions :+ aws_appautoscaling_scheduled_action . each
      require scalable_target_action ScalableTargetAction
      EndTime = end_time
      ScalableTargetAction > scalable_target_action block1
        MaxCapacity = max_capacity
        MinCapacity = min_capacity
      Schedule = schedule
      ScheduledActionName := name
      StartTime = start_time
      Timezone = timezone
    ServiceNamespace = service_namespace
    SuspendedState > suspended_state block1
      DynamicScalingInSuspended = dynamic_scaling_in_suspended
      DynamicScalingOutSuspended = dynamic_scaling_out_suspended
      ScheduledScalingSuspended = scheduled_scaling_suspended
    Tags = tags tags

    resource AWS::ApplicationAutoScaling::ScalingPolicy aws_appautoscaling_policy
    get Arn = arn
    shape CustomizedCapacityMetricSpecification
      MetricDataQueries > metric_data_query block*
        require id Id
        Expression = expression
        Id = id
        Label = label
        MetricStat > metric_stat block1
          require stat Stat
          require metric Metric
          Metric > metric block1
            Dimensions > dimension block*
              require name Name
              require value Value
              Name = name
              Value = value
            MetricName = metric_name
            Namespace = namespace
          Stat = stat
          Unit = unit
        ReturnData = return_data
    require resource_id ResourceId
    require scalable_dimension ScalableDimension
    require service_namespace ServiceNamespace
    PolicyName = name
    PolicyType = policy_type
    PredictiveScalingPolicyConfiguration > predictive_scaling_policy_configuration block1
      MaxCapacityBreachBehavior = max_capacity_breach_behavior
      MaxCapacityBuffer = max_capacity_buffer
      MetricSpecifications > metric_specification block*
        CustomizedCapacityMetricSpecification > customized_capacity_metric_specification block1 like(CustomizedCapacityMetricSpecification)
        CustomizedLoadMetricSpecification > customized_load_metric_specification block1 like(CustomizedCapacityMetricSpecification)
        CustomizedScalingMetricSpecification > customized_scaling_metric_specification block1 like(CustomizedCapacityMetricSpecification)
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
    ResourceId = resource_id
    ScalableDimension = scalable_dimension
    ScalingTargetId := . fn:scalingTarget
    ServiceNamespace = service_namespace
    StepScalingPolicyConfiguration > step_scaling_policy_configuration block1
      # 300 seconds for these services (ScaleInCooldown, Application Auto Scaling API Reference); the provider sends 0.
      default cooldown 300 where /ServiceNamespace|/ScalingTargetId.ServiceNamespace=ecs|ec2|elasticmapreduce|rds|sagemaker|appstream|custom-resource
      AdjustmentType = adjustment_type
      Cooldown = cooldown
      MetricAggregationType = metric_aggregation_type
      MinAdjustmentMagnitude = min_adjustment_magnitude
      StepAdjustments > step_adjustment block*
        MetricIntervalLowerBound = metric_interval_lower_bound
        MetricIntervalUpperBound = metric_interval_upper_bound
        ScalingAdjustment = scaling_adjustment
    TargetTrackingScalingPolicyConfiguration > target_tracking_scaling_policy_configuration block1
      # 300 seconds for these services (ScaleInCooldown, Application Auto Scaling API Reference); the provider sends 0.
      default scale_in_cooldown 300 where /ServiceNamespace|/ScalingTargetId.ServiceNamespace=ecs|ec2|elasticmapreduce|rds|sagemaker|appstream|custom-resource
      default scale_out_cooldown 300 where /ServiceNamespace|/ScalingTargetId.ServiceNamespace=ecs|ec2|elasticmapreduce|rds|sagemaker|appstream|custom-resource
      CustomizedMetricSpecification > customized_metric_specification block1
        Dimensions > dimensions block*
          Name = name
          Value = value
        MetricName = metric_name
        Metrics > metrics block*
          require id Id
          Expression = expression
          Id = id
          Label = label
          MetricStat > metric_stat block1
            require stat Stat
            require metric Metric
            Metric > metric block1
              require metric_name MetricName
              require namespace Namespace
              Dimensions > dimensions block*
                require name Name
                require value Value
                Name = name
                Value = value
              MetricName = metric_name
              Namespace = namespace
            Stat = stat
            Unit = unit
          ReturnData = return_data
        Namespace = namespace
        Statistic = statistic
        Unit = unit
      DisableScaleIn = disable_scale_in
      PredefinedMetricSpecification > predefined_metric_specification block1
        PredefinedMetricType = predefined_metric_type
        ResourceLabel = resource_label
      ScaleInCooldown = scale_in_cooldown
      ScaleOutCooldown = scale_out_cooldown
      TargetValue = target_value
    """#

  /// The types of `AWS::AutoScaling`; the grammar is that of `AWSMapping`.
  static let autoScalingTable = #"""
    resource AWS::AutoScaling::AutoScalingGroup aws_autoscaling_group
    get AutoScalingGroupName = name
    get AutoScalingGroupARN = arn
    # Policies, schedules and capacity providers set it; CloudFormation changes it only where the template changes.
    drift desired_capacity by AWS::AutoScaling::ScalingPolicy|AWS::AutoScaling::ScheduledAction|AWS::AutoScalingPlans::ScalingPlan|AWS::ECS::CapacityProvider
    link aws_autoscaling_notification group_names @[name]
    # CloudFormation: 0 (HealthCheckGracePeriod, AWS::AutoScaling::AutoScalingGroup); aws_autoscaling_group: 300.
    default health_check_grace_period 0
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
        # AWS: 100, all of it on demand (InstancesDistribution); the provider sends 0, all of it Spot.
        default on_demand_percentage_above_base_capacity 100
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
    # It cannot go while a group uses it, and every change makes a new one; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless LaunchConfigurationName
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
    # What is not given stays as it is; aws_autoscaling_schedule says that by -1, and sends 0 without it.
    default min_size -1
    default max_size -1
    default desired_capacity -1
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

  /// The types of `AWS::AutoScalingPlans`; the grammar is that of `AWSMapping`.
  static let autoScalingPlansTable = #"""
    resource AWS::AutoScalingPlans::ScalingPlan aws_autoscalingplans_scaling_plan
    get Id = id
    get ScalingPlanVersion = scaling_plan_version
    get ScalingPlanName = name
    name name 128
    ApplicationSource > application_source block1
      CloudFormationStackARN = cloudformation_stack_arn
      TagFilters > tag_filter block*
        Key = key
        Values = values
    ScalingInstructions > scaling_instruction block*
      CustomizedLoadMetricSpecification > customized_load_metric_specification block1
        Dimensions := dimensions kvMap(Name,Value)
        MetricName = metric_name
        Namespace = namespace
        Statistic = statistic
        Unit = unit
      DisableDynamicScaling = disable_dynamic_scaling
      MaxCapacity = max_capacity
      MinCapacity = min_capacity
      PredefinedLoadMetricSpecification > predefined_load_metric_specification block1
        PredefinedLoadMetricType = predefined_load_metric_type
        ResourceLabel = resource_label
      PredictiveScalingMaxCapacityBehavior = predictive_scaling_max_capacity_behavior
      PredictiveScalingMaxCapacityBuffer = predictive_scaling_max_capacity_buffer
      PredictiveScalingMode = predictive_scaling_mode
      ResourceId = resource_id
      ScalableDimension = scalable_dimension
      ScalingPolicyUpdateBehavior = scaling_policy_update_behavior
      ScheduledActionBufferTime = scheduled_action_buffer_time
      ServiceNamespace = service_namespace
      TargetTrackingConfigurations > target_tracking_configuration block*
        CustomizedScalingMetricSpecification > customized_scaling_metric_specification block1
          Dimensions := dimensions kvMap(Name,Value)
          MetricName = metric_name
          Namespace = namespace
          Statistic = statistic
          Unit = unit
        DisableScaleIn = disable_scale_in
        EstimatedInstanceWarmup = estimated_instance_warmup
        PredefinedScalingMetricSpecification > predefined_scaling_metric_specification block1
          PredefinedScalingMetricType = predefined_scaling_metric_type
          ResourceLabel = resource_label
        ScaleInCooldown = scale_in_cooldown
        ScaleOutCooldown = scale_out_cooldown
        TargetValue = target_value
    """#

  /// The types of `AWS::Batch`; the grammar is that of `AWSMapping`.
  static let batchTable = #"""
    resource AWS::Batch::ComputeEnvironment aws_batch_compute_environment
    get ComputeEnvironmentArn = arn
    # It cannot go while a job queue refers to it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless ComputeEnvironmentName
    ComputeEnvironmentName = name
    ComputeResources > compute_resources block1
      AllocationStrategy = allocation_strategy
      BidPercentage = bid_percentage
      CapacityTags ! no argument in hashicorp/aws 6.25
      DesiredvCpus = desired_vcpus
      Ec2Configuration > ec2_configuration block*
        ImageIdOverride = image_id_override
        ImageKubernetesVersion = image_kubernetes_version
        ImageType = image_type
      Ec2KeyPair = ec2_key_pair
      ImageId = image_id
      InstanceRole = instance_role arn
      InstanceTypes = instance_type
      LaunchTemplate > launch_template block1
        LaunchTemplateId = launch_template_id
        LaunchTemplateName = launch_template_name
        Overrides ! no argument in hashicorp/aws 6.25
        UserdataType ! no argument in hashicorp/aws 6.25
        Version = version
      ManagedInstancesProvider ! no argument in hashicorp/aws 6.25
      MaxvCpus = max_vcpus
      MinvCpus = min_vcpus
      PlacementGroup = placement_group
      ScalingPolicy ! no argument in hashicorp/aws 6.25
      SecurityGroupIds = security_group_ids
      SpotIamFleetRole = spot_iam_fleet_role arn
      Subnets = subnets
      Tags = tags tags
      Type = type
      UpdateToLatestImageVersion ! no argument in hashicorp/aws 6.25
    Context ! no argument in hashicorp/aws 6.25
    EcsSettings ! no argument in hashicorp/aws 6.25
    EksConfiguration > eks_configuration block1
      AccessEntry ! no argument in hashicorp/aws 6.25
      EksClusterArn = eks_cluster_arn
      KubernetesNamespace = kubernetes_namespace
    ReplaceComputeEnvironment ! no argument in hashicorp/aws 6.25
    ServiceRole = service_role arn
    State = state
    Tags = tags tags
    Type = type
    UnmanagedvCpus ! no argument in hashicorp/aws 6.25
    UpdatePolicy > update_policy block1
      JobExecutionTimeoutMinutes = job_execution_timeout_minutes
      TerminateJobsOnUpdate = terminate_jobs_on_update

    resource AWS::Batch::JobDefinition aws_batch_job_definition
    get JobDefinitionArn = arn
    get Arn = arn
    name name 64
    ConsumableResourceProperties ! no argument in hashicorp/aws 6.25
    ContainerProperties := container_properties camelCaseJSON
    EcsProperties := ecs_properties camelCaseJSON
    EksProperties > eks_properties block1
      require pod_properties PodProperties
      PodProperties > pod_properties block1
        require containers Containers
        Containers > containers block*
          Args = args
          Command = command
          Env > env block*
            require value Value
            Name = name
            Value = value
          Image = image
          ImagePullPolicy = image_pull_policy
          Name = name
          Resources > resources block1
            Limits = limits
            Requests = requests
          SecurityContext > security_context block1
            AllowPrivilegeEscalation ! no argument in hashicorp/aws 6.25
            Privileged = privileged
            ReadOnlyRootFilesystem = read_only_root_file_system
            RunAsGroup = run_as_group
            RunAsNonRoot = run_as_non_root
            RunAsUser = run_as_user
          VolumeMounts > volume_mounts block*
            require mount_path MountPath
            require name Name
            MountPath = mount_path
            Name = name
            ReadOnly = read_only
            SubPath ! no argument in hashicorp/aws 6.25
        DnsPolicy = dns_policy
        HostNetwork = host_network
        ImagePullSecrets > image_pull_secret block*
          require name Name
          Name = name
        InitContainers > init_containers block*
          Args = args
          Command = command
          Env > env block*
            require value Value
            Name = name
            Value = value
          Image = image
          ImagePullPolicy = image_pull_policy
          Name = name
          Resources > resources block1
            Limits = limits
            Requests = requests
          SecurityContext > security_context block1
            AllowPrivilegeEscalation ! no argument in hashicorp/aws 6.25
            Privileged = privileged
            ReadOnlyRootFilesystem = read_only_root_file_system
            RunAsGroup = run_as_group
            RunAsNonRoot = run_as_non_root
            RunAsUser = run_as_user
          VolumeMounts > volume_mounts block*
            require mount_path MountPath
            require name Name
            MountPath = mount_path
            Name = name
            ReadOnly = read_only
            SubPath ! no argument in hashicorp/aws 6.25
        Metadata > metadata block1
          Annotations ! no argument in hashicorp/aws 6.25
          Labels = labels
          Namespace ! no argument in hashicorp/aws 6.25
        ServiceAccountName = service_account_name
        ShareProcessNamespace = share_process_namespace
        Volumes > volumes block*
          EmptyDir > empty_dir block1
            require size_limit SizeLimit
            Medium = medium
            SizeLimit = size_limit
          HostPath > host_path block1
            require path Path
            Path = path
          Name = name
          PersistentVolumeClaim ! no argument in hashicorp/aws 6.25
          Secret > secret block1
            Optional = optional
            SecretName = secret_name
    JobDefinitionName = name
    NodeProperties := node_properties camelCaseJSON
    Parameters = parameters
    PlatformCapabilities = platform_capabilities
    PropagateTags = propagate_tags
    ResourceRetentionPolicy ! no argument in hashicorp/aws 6.25
    RetryStrategy > retry_strategy block1
      Attempts = attempts
      EvaluateOnExit > evaluate_on_exit block*
        Action = action
        OnExitCode = on_exit_code
        OnReason = on_reason
        OnStatusReason = on_status_reason
    SchedulingPriority = scheduling_priority
    Tags = tags tags
    Timeout > timeout block1
      AttemptDurationSeconds = attempt_duration_seconds
    Type = type

    resource AWS::Batch::JobQueue aws_batch_job_queue
    get JobQueueArn = arn
    name name 64
    default state ENABLED
    ComputeEnvironmentOrder > compute_environment_order block*
      ComputeEnvironment = compute_environment
      Order = order
    JobQueueName = name
    JobQueueType ! no argument in hashicorp/aws 6.25
    JobStateTimeLimitActions > job_state_time_limit_action block*
      Action = action
      MaxTimeSeconds = max_time_seconds
      Reason = reason
      State = state
    Priority = priority
    SchedulingPolicyArn = scheduling_policy_arn
    ServiceEnvironmentOrder ! no argument in hashicorp/aws 6.25
    State = state
    Tags = tags tags

    resource AWS::Batch::SchedulingPolicy aws_batch_scheduling_policy
    get Arn = arn
    name name 64
    FairsharePolicy > fair_share_policy block1
      ComputeReservation = compute_reservation
      ShareDecaySeconds = share_decay_seconds
      ShareDistribution > share_distribution block*
        require share_identifier ShareIdentifier
        ShareIdentifier = share_identifier
        WeightFactor = weight_factor
    Name = name
    QuotaSharePolicy ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#

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
    # Volumes attached otherwise count among them; a difference would replace the instance.
    drift ebs_block_device by AWS::EC2::VolumeAttachment
    drift ebs_block_device with Volumes
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
        KmsKeyId = kms_key_id arn
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
          KmsKeyId = kms_key_id arn
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
    KmsKeyId = kms_key_id arn
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

  /// The types of `AWS::WorkSpaces`; the grammar is that of `AWSMapping`.
  static let workSpacesTable = #"""
    resource AWS::WorkSpaces::Workspace aws_workspaces_workspace
    get WorkspaceId = id
    get Id = id
    BundleId = bundle_id
    DirectoryId = directory_id
    RootVolumeEncryptionEnabled = root_volume_encryption_enabled
    Tags = tags tags
    UserName = user_name
    UserVolumeEncryptionEnabled = user_volume_encryption_enabled
    VolumeEncryptionKey = volume_encryption_key
    WorkspaceProperties > workspace_properties block1
      ComputeTypeName = compute_type_name
      RootVolumeSizeGib = root_volume_size_gib
      RunningMode = running_mode
      RunningModeAutoStopTimeoutInMinutes = running_mode_auto_stop_timeout_in_minutes
      UserVolumeSizeGib = user_volume_size_gib
    """#
}
