extension AWSTables {
  /// The types of `AWS::ECR`; the grammar is that of `AWSMapping`.
  static let ecrTable = #"""
    resource AWS::ECR::Repository aws_ecr_repository
    get RepositoryName = name
    get Arn = arn
    get RepositoryUri = repository_url
    link aws_ecr_lifecycle_policy repository @name
    link aws_ecr_repository_policy repository @name
    name name 64
    EmptyOnDelete := force_delete
    EncryptionConfiguration > encryption_configuration block1
      EncryptionType = encryption_type
      KmsKey = kms_key
    ImageScanningConfiguration > image_scanning_configuration block1
      require scan_on_push ScanOnPush
      ScanOnPush = scan_on_push
    ImageTagMutability = image_tag_mutability
    ImageTagMutabilityExclusionFilters > image_tag_mutability_exclusion_filter block*
      ImageTagMutabilityExclusionFilterType := filter_type
      ImageTagMutabilityExclusionFilterValue := filter
    LifecyclePolicy :+ aws_ecr_lifecycle_policy .
      require policy LifecyclePolicyText
      LifecyclePolicyText := policy
      RegistryId ! no argument in hashicorp/aws 6.25
    RepositoryName = name
    RepositoryPolicyText :+ aws_ecr_repository_policy policy json
    Tags = tags tags

    resource AWS::ECR::PullThroughCacheRule aws_ecr_pull_through_cache_rule
    get EcrRepositoryPrefix = ecr_repository_prefix
    require ecr_repository_prefix EcrRepositoryPrefix
    require upstream_registry_url UpstreamRegistryUrl
    CredentialArn = credential_arn
    CustomRoleArn = custom_role_arn
    EcrRepositoryPrefix = ecr_repository_prefix
    UpstreamRegistry ! no argument in hashicorp/aws 6.25
    UpstreamRegistryUrl = upstream_registry_url
    UpstreamRepositoryPrefix = upstream_repository_prefix

    resource AWS::ECR::RegistryPolicy aws_ecr_registry_policy
    get RegistryId = registry_id
    PolicyText := policy json
    """#

  /// The types of `AWS::ECS`; the grammar is that of `AWSMapping`.
  static let ecsTable = #"""
    resource AWS::ECS::Cluster aws_ecs_cluster
    get ClusterName = name
    get Arn = arn
    # In CloudFormation the providers are part of the cluster; a service that comes before them starts without, or is refused.
    await aws_ecs_cluster_capacity_providers whole by aws_ecs_service|aws_ecs_task_set
    link aws_ecs_cluster_capacity_providers cluster_name @name
    name name 64
    CapacityProviders :+ aws_ecs_cluster_capacity_providers capacity_providers
    ClusterName = name
    ClusterSettings :> setting block*
      require name Name
      require value Value
      Name = name
      Value = value
    Configuration > configuration block1
      ExecuteCommandConfiguration > execute_command_configuration block1
        KmsKeyId = kms_key_id
        LogConfiguration > log_configuration block1
          CloudWatchEncryptionEnabled = cloud_watch_encryption_enabled
          CloudWatchLogGroupName = cloud_watch_log_group_name
          S3BucketName = s3_bucket_name
          S3EncryptionEnabled := s3_bucket_encryption_enabled
          S3KeyPrefix = s3_key_prefix
        Logging = logging
      ManagedStorageConfiguration > managed_storage_configuration block1
        FargateEphemeralStorageKmsKeyId = fargate_ephemeral_storage_kms_key_id
        KmsKeyId = kms_key_id
    DefaultCapacityProviderStrategy :+ aws_ecs_cluster_capacity_providers default_capacity_provider_strategy block*
      require capacity_provider CapacityProvider
      Base = base
      CapacityProvider = capacity_provider
      Weight = weight
    ServiceConnectDefaults > service_connect_defaults block1
      require namespace Namespace
      Namespace = namespace
    Tags = tags tags

    resource AWS::ECS::Service aws_ecs_service
    # `arn` is newer than `id`, which is the same.
    get ServiceArn = id
    get Name = name
    # Scaling sets it; CloudFormation changes it only where the template changes.
    drift desired_count by AWS::ApplicationAutoScaling::ScalableTarget
    # CodeDeploy moves the service to new tasks and target groups.
    drift task_definition where DeploymentController.Type=CODE_DEPLOY|EXTERNAL
    drift load_balancer where DeploymentController.Type=CODE_DEPLOY|EXTERNAL
    # CloudFormation: 1 (DesiredCount, AWS::ECS::Service); the provider sends 0, and nothing runs.
    default desired_count 1 where SchedulingStrategy!=DAEMON
    # CloudFormation waits until the service is steady (AWS::ECS::Service); the provider does not by itself.
    default wait_for_steady_state true where DeploymentController.Type!=EXTERNAL|CODE_DEPLOY
    # A changed strategy is a deployment in CloudFormation; aws_ecs_service replaces the service unless this is set.
    default force_new_deployment true with CapacityProviderStrategy
    name name 64
    AvailabilityZoneRebalancing = availability_zone_rebalancing
    CapacityProviderStrategy > capacity_provider_strategy block*
      require capacity_provider CapacityProvider
      Base = base
      CapacityProvider = capacity_provider
      Weight = weight
    Cluster = cluster
    DeploymentConfiguration :^
      Alarms :> alarms block1
        AlarmNames = alarm_names
        Enable = enable
        Rollback = rollback
      BakeTimeInMinutes = deployment_configuration.bake_time_in_minutes
      CanaryConfiguration > deployment_configuration.canary_configuration block1
        CanaryBakeTimeInMinutes = canary_bake_time_in_minutes
        CanaryPercent = canary_percent
      DeploymentCircuitBreaker :> deployment_circuit_breaker block1
        Enable = enable
        ResetOnHealthyTask ! no argument in hashicorp/aws 6.25
        Rollback = rollback
        ThresholdConfiguration ! no argument in hashicorp/aws 6.25
      EarlySuccessCriteria ! no argument in hashicorp/aws 6.25
      LifecycleHooks > deployment_configuration.lifecycle_hook block*
        HookDetails = hook_details json
        HookTargetArn = hook_target_arn
        LifecycleStages = lifecycle_stages
        RoleArn = role_arn
        TargetType ! no argument in hashicorp/aws 6.25
        TimeoutConfiguration ! no argument in hashicorp/aws 6.25
      LinearConfiguration > deployment_configuration.linear_configuration block1
        StepBakeTimeInMinutes = step_bake_time_in_minutes
        StepPercent = step_percent
      MaximumPercent := deployment_maximum_percent
      MinimumHealthyPercent := deployment_minimum_healthy_percent
      Strategy = deployment_configuration.strategy
    DeploymentController > deployment_controller block1
      Type = type
    DesiredCount = desired_count
    EnableECSManagedTags = enable_ecs_managed_tags
    EnableExecuteCommand = enable_execute_command
    ForceNewDeployment :^
      EnableForceNewDeployment := force_new_deployment
      ForceNewDeploymentNonce := triggers mapOf(redeployment)
    GatewayConnectors ! no argument in hashicorp/aws 6.25
    HealthCheckGracePeriodSeconds = health_check_grace_period_seconds
    LaunchType = launch_type
    LoadBalancers > load_balancer block*
      require container_name ContainerName
      require container_port ContainerPort
      AdvancedConfiguration > advanced_configuration block1
        require production_listener_rule ProductionListenerRule
        require role_arn RoleArn
        AlternateTargetGroupArn = alternate_target_group_arn
        ProductionListenerRule = production_listener_rule
        RoleArn = role_arn
        TestListenerRule = test_listener_rule
      ContainerName = container_name
      ContainerPort = container_port
      LoadBalancerName := elb_name
      TargetGroupArn = target_group_arn
    Monitoring ! no argument in hashicorp/aws 6.25
    NetworkConfiguration > network_configuration block1
      AwsvpcConfiguration :^
        require subnets Subnets
        AssignPublicIp := assign_public_ip enumBool(ENABLED)
        SecurityGroups = security_groups
        Subnets = subnets
    PlacementConstraints > placement_constraints block*
      Expression = expression
      Type = type
    PlacementStrategies :> ordered_placement_strategy block*
      Field = field
      Type = type
    PlatformVersion = platform_version
    PropagateTags = propagate_tags
    Role := iam_role
    SchedulingStrategy = scheduling_strategy
    ServiceConnectConfiguration > service_connect_configuration block1
      AccessLogConfiguration ! no argument in hashicorp/aws 6.25
      ContainerConfigurations ! no argument in hashicorp/aws 6.25
      Enabled = enabled
      LogConfiguration > log_configuration block1
        require log_driver LogDriver
        LogDriver = log_driver
        Options = options
        SecretOptions > secret_option block*
          Name = name
          ValueFrom = value_from
      Namespace = namespace
      Services > service block*
        ClientAliases :> client_alias block1 first
          DnsName = dns_name
          Port = port
          TestTrafficRules > test_traffic_rules block1
            Header > header block1
              require value Value
              Name = name
              Value > value block1
                Exact = exact
        DiscoveryName = discovery_name
        IngressPortOverride = ingress_port_override
        PortName = port_name
        Timeout > timeout block1
          IdleTimeoutSeconds = idle_timeout_seconds
          PerRequestTimeoutSeconds = per_request_timeout_seconds
        Tls > tls block1
          IssuerCertificateAuthority :> issuer_cert_authority block1
            require aws_pca_authority_arn AwsPcaAuthorityArn
            AwsPcaAuthorityArn = aws_pca_authority_arn
          KmsKey = kms_key arn
          RoleArn = role_arn
    ServiceName = name
    ServiceRegistries > service_registries block1 first
      require registry_arn RegistryArn
      ContainerName = container_name
      ContainerPort = container_port
      Port = port
      RegistryArn = registry_arn
    Tags = tags tags
    TaskDefinition = task_definition
    VolumeConfigurations > volume_configuration block1 first
      require managed_ebs_volume ManagedEBSVolume
      ManagedEBSVolume > managed_ebs_volume block1
        Encrypted = encrypted
        FilesystemType = file_system_type
        Iops = iops
        KmsKeyId = kms_key_id arn
        RoleArn = role_arn
        SizeInGiB := size_in_gb
        SnapshotId = snapshot_id
        TagSpecifications > tag_specifications block*
          PropagateTags = propagate_tags
          ResourceType = resource_type
          Tags := tags kvMap
        Throughput = throughput
        VolumeInitializationRate = volume_initialization_rate
        VolumeType = volume_type
      Name = name
    VpcLatticeConfigurations > vpc_lattice_configurations block*
      AdvancedConfiguration ! no argument in hashicorp/aws 6.25
      PortName = port_name
      RoleArn = role_arn
      TargetGroupArn = target_group_arn

    resource AWS::ECS::TaskDefinition aws_ecs_task_definition
    get TaskDefinitionArn = arn
    default container_definitions []
    name family 255
    ContainerDefinitions := container_definitions camelCaseJSON
    Cpu = cpu
    EnableFaultInjection = enable_fault_injection
    EphemeralStorage > ephemeral_storage block1
      require size_in_gib SizeInGiB
      SizeInGiB = size_in_gib
    ExecutionRoleArn = execution_role_arn arn
    Family = family
    InferenceAccelerators ! removed
    IpcMode = ipc_mode
    Memory = memory
    NetworkMode = network_mode
    PidMode = pid_mode
    PlacementConstraints > placement_constraints block*
      Expression = expression
      Type = type
    ProxyConfiguration > proxy_configuration block1
      ContainerName = container_name
      ProxyConfigurationProperties := properties kvMap(Name,Value)
      Type = type
    RequiresCompatibilities = requires_compatibilities
    RuntimePlatform > runtime_platform block1
      CpuArchitecture = cpu_architecture
      OperatingSystemFamily = operating_system_family
    Tags = tags tags
    TaskRoleArn = task_role_arn arn
    Volumes > volume block*
      require name Name
      ConfiguredAtLaunch := configure_at_launch
      DockerVolumeConfiguration > docker_volume_configuration block1
        Autoprovision = autoprovision
        Driver = driver
        DriverOpts = driver_opts
        Labels = labels
        Scope = scope
      EFSVolumeConfiguration > efs_volume_configuration block1
        AuthorizationConfig > authorization_config block1
          AccessPointId = access_point_id
          IAM = iam
        FilesystemId = file_system_id
        RootDirectory = root_directory
        TransitEncryption = transit_encryption
        TransitEncryptionPort = transit_encryption_port
      FSxWindowsFileServerVolumeConfiguration > fsx_windows_file_server_volume_configuration block1
        require authorization_config AuthorizationConfig
        AuthorizationConfig > authorization_config block1
          CredentialsParameter = credentials_parameter
          Domain = domain
        FileSystemId = file_system_id
        RootDirectory = root_directory
      Host := host_path unwrap
      Name = name
      S3FilesVolumeConfiguration ! no argument in hashicorp/aws 6.25

    resource AWS::ECS::CapacityProvider aws_ecs_capacity_provider
    get Name = name
    name name 64
    AutoScalingGroupProvider > auto_scaling_group_provider block1
      AutoScalingGroupArn = auto_scaling_group_arn
      ManagedDraining = managed_draining
      ManagedScaling > managed_scaling block1
        # ECS: 300 seconds (InstanceWarmupPeriod, AWS::ECS::CapacityProvider ManagedScaling); the provider sends 0.
        default instance_warmup_period 300
        InstanceWarmupPeriod = instance_warmup_period
        MaximumScalingStepSize = maximum_scaling_step_size
        MinimumScalingStepSize = minimum_scaling_step_size
        Status = status
        TargetCapacity = target_capacity
      ManagedTerminationProtection = managed_termination_protection
    ClusterName = cluster
    ManagedInstancesProvider > managed_instances_provider block1
      AutoRepairConfiguration ! no argument in hashicorp/aws 6.25
      InfrastructureOptimization > infrastructure_optimization block1
        ScaleInAfter = scale_in_after
      InfrastructureRoleArn = infrastructure_role_arn
      InstanceLaunchTemplate > instance_launch_template block1
        CapacityOptionType ! no argument in hashicorp/aws 6.25
        CapacityReservations ! no argument in hashicorp/aws 6.25
        Ec2InstanceProfileArn = ec2_instance_profile_arn
        FipsEnabled ! no argument in hashicorp/aws 6.25
        InstanceMetadataTagsPropagation ! no argument in hashicorp/aws 6.25
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
        LocalStorageConfiguration ! no argument in hashicorp/aws 6.25
        Monitoring = monitoring
        NetworkConfiguration > network_configuration block1
          SecurityGroups = security_groups
          Subnets = subnets
        StorageConfiguration > storage_configuration block1
          StorageSizeGiB = storage_size_gib
      PropagateTags = propagate_tags
    Name = name
    Tags = tags tags

    resource AWS::ECS::ClusterCapacityProviderAssociations aws_ecs_cluster_capacity_providers
    get Cluster = cluster_name
    CapacityProviders = capacity_providers
    Cluster := cluster_name
    DefaultCapacityProviderStrategy > default_capacity_provider_strategy block*
      Base = base
      CapacityProvider = capacity_provider
      Weight = weight

    resource AWS::ECS::TaskSet aws_ecs_task_set
    get Ref = id
    get Id = id
    CapacityProviderStrategy > capacity_provider_strategy block*
      require capacity_provider CapacityProvider
      require weight Weight
      Base = base
      CapacityProvider = capacity_provider
      Weight = weight
    Cluster = cluster
    ExternalId = external_id
    LaunchType = launch_type
    LoadBalancers > load_balancer block*
      require container_name ContainerName
      ContainerName = container_name
      ContainerPort = container_port
      TargetGroupArn = target_group_arn
    NetworkConfiguration > network_configuration block1
      AwsVpcConfiguration ^
        AssignPublicIp := assign_public_ip enumBool(ENABLED)
        SecurityGroups = security_groups
        Subnets = subnets
    PlatformVersion = platform_version
    Scale > scale block1
      Unit = unit
      Value = value
    Service = service
    ServiceRegistries > service_registries block1 first
      require registry_arn RegistryArn
      ContainerName = container_name
      ContainerPort = container_port
      Port = port
      RegistryArn = registry_arn
    Tags = tags tags
    TaskDefinition = task_definition
    """#

  /// The types of `AWS::EKS`; the grammar is that of `AWSMapping`.
  static let eksTable = #"""
    resource AWS::EKS::Nodegroup aws_eks_node_group
    get Arn = arn
    get NodegroupName = node_group_name
    get ClusterName = cluster_name
    get Id text ${SELF.cluster_name}/${SELF.node_group_name}
    default scaling_config {"desired_size":2,"max_size":2,"min_size":1}
    AmiType = ami_type
    CapacityType = capacity_type
    ClusterName = cluster_name
    DiskSize = disk_size
    ForceUpdateEnabled := force_update_version
    InstanceTypes = instance_types
    Labels = labels
    LaunchTemplate :> launch_template block1 templateVersion
      require version Version
      Id := id
      Name = name
      Version = version
    NodeRepairConfig > node_repair_config block1
      Enabled = enabled
      MaxParallelNodesRepairedCount = max_parallel_nodes_repaired_count
      MaxParallelNodesRepairedPercentage = max_parallel_nodes_repaired_percentage
      MaxUnhealthyNodeThresholdCount = max_unhealthy_node_threshold_count
      MaxUnhealthyNodeThresholdPercentage = max_unhealthy_node_threshold_percentage
      NodeRepairConfigOverrides > node_repair_config_overrides block*
        require min_repair_wait_time_mins MinRepairWaitTimeMins
        require node_monitoring_condition NodeMonitoringCondition
        require node_unhealthy_reason NodeUnhealthyReason
        require repair_action RepairAction
        MinRepairWaitTimeMins = min_repair_wait_time_mins
        NodeMonitoringCondition = node_monitoring_condition
        NodeUnhealthyReason = node_unhealthy_reason
        RepairAction = repair_action
    NodeRole := node_role_arn
    NodegroupName = node_group_name
    ReleaseVersion = release_version
    RemoteAccess > remote_access block1
      Ec2SshKey = ec2_ssh_key
      SourceSecurityGroups := source_security_group_ids
    ScalingConfig > scaling_config block1
      require desired_size DesiredSize
      require max_size MaxSize
      require min_size MinSize
      DesiredSize = desired_size
      MaxSize = max_size
      MinSize = min_size
    Subnets := subnet_ids
    Tags = tags tags
    Taints :> taint block*
      require effect Effect
      require key Key
      Effect = effect
      Key = key
      Value = value
    UpdateConfig > update_config block1
      MaxUnavailable = max_unavailable
      MaxUnavailablePercentage = max_unavailable_percentage
      UpdateStrategy ! no argument in hashicorp/aws 6.25
    Version = version
    WarmPoolConfig ! no argument in hashicorp/aws 6.25

    resource AWS::EKS::Addon aws_eks_addon
    get Ref text ${SELF.cluster_name}|${SELF.addon_name}
    get Arn = arn
    AddonName = addon_name
    AddonVersion = addon_version
    ClusterName = cluster_name
    ConfigurationValues = configuration_values
    NamespaceConfig ! no argument in hashicorp/aws 6.25
    PodIdentityAssociations > pod_identity_association block*
      RoleArn = role_arn
      ServiceAccount = service_account
    PreserveOnDelete := preserve
    ResolveConflicts := resolve_conflicts_on_update
    ServiceAccountRoleArn = service_account_role_arn
    Tags = tags tags

    resource AWS::EKS::FargateProfile aws_eks_fargate_profile
    get Ref text ${SELF.cluster_name}|${SELF.fargate_profile_name}
    get Arn = arn
    name fargate_profile_name 100
    ClusterName = cluster_name
    FargateProfileName = fargate_profile_name
    PodExecutionRoleArn = pod_execution_role_arn
    Selectors > selector block*
      Labels := labels kvMap(Key,Value)
      Namespace = namespace
    Subnets := subnet_ids
    Tags = tags tags
    """#
}
