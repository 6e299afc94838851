extension AWSTables {
  /// The types of `AWS::Batch`; the grammar is that of `AWSMapping`.
  static let batchTable = #"""
    resource AWS::Batch::ComputeEnvironment aws_batch_compute_environment
    get ComputeEnvironmentArn = arn
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
      InstanceRole = instance_role
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
      SpotIamFleetRole = spot_iam_fleet_role
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
    ServiceRole = service_role
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
}
