extension AWSTables {
  /// The types of `AWS::Amplify`; the grammar is that of `AWSMapping`.
  static let amplifyTable = #"""
    resource AWS::Amplify::App aws_amplify_app
    get Arn = arn
    get AppId = id
    get AppName = name
    get DefaultDomain = default_domain
    AccessToken = access_token
    AutoBranchCreationConfig :^
      AutoBranchCreationPatterns := auto_branch_creation_patterns
      BasicAuthConfig ! the settings of branches made by pattern take no credentials from their parts
      BuildSpec = auto_branch_creation_config.build_spec
      EnableAutoBranchCreation := enable_auto_branch_creation
      EnableAutoBuild = auto_branch_creation_config.enable_auto_build
      EnablePerformanceMode = auto_branch_creation_config.enable_performance_mode
      EnablePullRequestPreview = auto_branch_creation_config.enable_pull_request_preview
      EnvironmentVariables := auto_branch_creation_config.environment_variables kvMap(Name,Value)
      Framework = auto_branch_creation_config.framework
      PullRequestEnvironmentName = auto_branch_creation_config.pull_request_environment_name
      Stage = auto_branch_creation_config.stage
    BasicAuthConfig := . fn:basicAuth
    BuildSpec = build_spec
    CacheConfig > cache_config block1
      require type Type
      Type = type
    ComputeRoleArn = compute_role_arn
    CustomHeaders = custom_headers
    CustomRules > custom_rule block*
      Condition = condition
      Source = source
      Status = status
      Target = target
    Description = description
    EnableBranchAutoDeletion = enable_branch_auto_deletion
    EnvironmentVariables := environment_variables kvMap(Name,Value)
    IAMServiceRole := iam_service_role_arn
    JobConfig > job_config block1
      BuildComputeType = build_compute_type
    Name = name
    OauthToken = oauth_token
    Platform = platform
    Repository = repository
    Tags = tags tags

    resource AWS::Amplify::Branch aws_amplify_branch
    get Arn = arn
    AppId = app_id
    Backend := backend_environment_arn unwrap
    BasicAuthConfig := . fn:basicAuth
    BranchName = branch_name
    BuildSpec ! no argument in hashicorp/aws 6.25
    ComputeRoleArn ! no argument in hashicorp/aws 6.25
    Description = description
    EnableAutoBuild = enable_auto_build
    EnablePerformanceMode = enable_performance_mode
    EnablePullRequestPreview = enable_pull_request_preview
    EnableSkewProtection = enable_skew_protection
    EnvironmentVariables := environment_variables kvMap(Name,Value)
    Framework = framework
    PullRequestEnvironmentName = pull_request_environment_name
    Stage = stage
    Tags = tags tags

    resource AWS::Amplify::Webhook aws_amplify_webhook
    get Arn = arn
    get WebhookId = id
    get WebhookUrl = url
    require app_id AppId
    AppId = app_id
    BranchName = branch_name
    Description = description
    Tags ! no argument in hashicorp/aws 6.25
    """#

  /// The types of `AWS::Cloud9`; the grammar is that of `AWSMapping`.
  static let cloud9Table = #"""
    resource AWS::Cloud9::EnvironmentEC2 aws_cloud9_environment_ec2
    get Id = id
    get Arn = arn
    name name 64
    default image_id amazonlinux-2023-x86_64
    AutomaticStopTimeMinutes = automatic_stop_time_minutes
    ConnectionType = connection_type
    Description = description
    ImageId = image_id
    InstanceType = instance_type
    Name = name
    OwnerArn = owner_arn
    Repositories ! no argument in hashicorp/aws 6.25
    SubnetId = subnet_id
    Tags = tags tags
    """#

  /// The types of `AWS::CodeBuild`; the grammar is that of `AWSMapping`.
  static let codeBuildTable = #"""
    resource AWS::CodeBuild::Project aws_codebuild_project
    get Id = name
    get Arn = arn
    link aws_codebuild_webhook project_name @name
    name name 64
    Artifacts > artifacts block1
      ArtifactIdentifier = artifact_identifier
      EncryptionDisabled = encryption_disabled
      Location = location
      Name = name
      NamespaceType = namespace_type
      OverrideArtifactName = override_artifact_name
      Packaging = packaging
      Path = path
      Type = type
    AutoRetryLimit = auto_retry_limit
    BadgeEnabled = badge_enabled
    BuildBatchConfig > build_batch_config block1
      require service_role ServiceRole
      BatchReportMode ! no argument in hashicorp/aws 6.25
      CombineArtifacts = combine_artifacts
      Restrictions > restrictions block1
        ComputeTypesAllowed = compute_types_allowed
        MaximumBuildsAllowed = maximum_builds_allowed
      ServiceRole = service_role arn
      TimeoutInMins = timeout_in_mins
    Cache > cache block1
      CacheNamespace ! no argument in hashicorp/aws 6.25
      Location = location
      Modes = modes
      Type = type
    ConcurrentBuildLimit = concurrent_build_limit
    Description = description
    EncryptionKey = encryption_key arn
    Environment > environment block1
      Certificate = certificate
      ComputeType = compute_type
      DockerServer > docker_server block1
        ComputeType = compute_type
        SecurityGroupIds = security_group_ids
      EnvironmentVariables > environment_variable block*
        Name = name
        Type = type
        Value = value
      Fleet > fleet block1
        FleetArn = fleet_arn
      HostKernel ! no argument in hashicorp/aws 6.25
      Image = image
      ImagePullCredentialsType = image_pull_credentials_type
      PrivilegedMode = privileged_mode
      RegistryCredential > registry_credential block1
        Credential = credential
        CredentialProvider = credential_provider
      Type = type
    FileSystemLocations > file_system_locations block*
      Identifier = identifier
      Location = location
      MountOptions = mount_options
      MountPoint = mount_point
      Type = type
    LogsConfig > logs_config block1
      CloudWatchLogs > cloudwatch_logs block1
        GroupName = group_name
        Status = status
        StreamName = stream_name
      S3Logs > s3_logs block1
        EncryptionDisabled = encryption_disabled
        Location = location
        Status = status
    Name = name
    QueuedTimeoutInMinutes := queued_timeout
    ResourceAccessRole = resource_access_role arn
    SecondaryArtifacts > secondary_artifacts block*
      require artifact_identifier ArtifactIdentifier
      ArtifactIdentifier = artifact_identifier
      EncryptionDisabled = encryption_disabled
      Location = location
      Name = name
      NamespaceType = namespace_type
      OverrideArtifactName = override_artifact_name
      Packaging = packaging
      Path = path
      Type = type
    SecondarySourceVersions > secondary_source_version block*
      require source_version SourceVersion
      SourceIdentifier = source_identifier
      SourceVersion = source_version
    SecondarySources > secondary_sources block*
      require source_identifier SourceIdentifier
      Auth > auth block1
        require resource Resource
        Resource = resource
        Type = type
      BuildSpec = buildspec
      BuildStatusConfig > build_status_config block1
        Context = context
        TargetUrl = target_url
      GitCloneDepth = git_clone_depth
      GitSubmodulesConfig > git_submodules_config block1
        FetchSubmodules = fetch_submodules
      InsecureSsl = insecure_ssl
      Location = location
      ReportBuildStatus = report_build_status
      SourceIdentifier = source_identifier
      Type = type
    ServiceRole = service_role arn
    Source > source block1
      Auth > auth block1
        require resource Resource
        Resource = resource
        Type = type
      BuildSpec = buildspec
      BuildStatusConfig > build_status_config block1
        Context = context
        TargetUrl = target_url
      GitCloneDepth = git_clone_depth
      GitSubmodulesConfig > git_submodules_config block1
        FetchSubmodules = fetch_submodules
      InsecureSsl = insecure_ssl
      Location = location
      ReportBuildStatus = report_build_status
      SourceIdentifier ! primary source has none
      Type = type
    SourceVersion = source_version
    Tags = tags tags
    TimeoutInMinutes := build_timeout
    Triggers :+ aws_codebuild_webhook . present(Webhook)
      BuildType = build_type
      FilterGroups :> filter_group block* wrapEach(Filters)
        Filters :> filter block*
          Pattern := pattern
          Type := type
          ExcludeMatchedPattern := exclude_matched_pattern
      PullRequestBuildPolicy > pull_request_build_policy block1
        ApproverRoles = approver_roles
        RequiresCommentApproval = requires_comment_approval
      ScopeConfiguration > scope_configuration block1
        require scope Scope
        Domain = domain
        Name = name
        Scope = scope
      Webhook := . fn:implied
    Visibility := project_visibility
    VpcConfig > vpc_config block1
      require security_group_ids SecurityGroupIds
      require subnets Subnets
      require vpc_id VpcId
      SecurityGroupIds = security_group_ids
      Subnets = subnets
      VpcId = vpc_id

    resource AWS::CodeBuild::ReportGroup aws_codebuild_report_group
    get Arn = arn
    get Id = arn
    name name 128
    DeleteReports = delete_reports
    ExportConfig > export_config block1
      ExportConfigType := type
      S3Destination > s3_destination block1
        require encryption_key EncryptionKey
        Bucket = bucket
        BucketOwner ! no argument in hashicorp/aws 6.25
        EncryptionDisabled = encryption_disabled
        EncryptionKey = encryption_key arn
        Packaging = packaging
        Path = path
    Name = name
    Tags = tags tags
    Type = type

    resource AWS::CodeBuild::SourceCredential aws_codebuild_source_credential
    get Id = arn
    AuthType = auth_type
    ServerType = server_type
    Token = token
    Username = user_name
    """#

  /// The types of `AWS::CodeCommit`; the grammar is that of `AWSMapping`.
  static let codeCommitTable = #"""
    resource AWS::CodeCommit::Repository aws_codecommit_repository
    get Id = id
    get RepositoryId = repository_id
    get Arn = arn
    get CloneUrlHttp = clone_url_http
    get CloneUrlSsh = clone_url_ssh
    get Name = repository_name
    link aws_codecommit_trigger repository_name @repository_name
    Code ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id arn
    RepositoryDescription = description
    RepositoryName = repository_name
    Tags = tags tags
    Triggers :+ aws_codecommit_trigger trigger block*
      Branches = branches
      CustomData = custom_data
      DestinationArn = destination_arn
      Events = events
      Name = name
    """#

  /// The types of `AWS::CodeConnections`; the grammar is that of `AWSMapping`.
  static let codeConnectionsTable = #"""
    resource AWS::CodeConnections::Host aws_codeconnections_host
    get HostArn = arn
    get HostId none
    get Status none
    Name = name
    ProviderEndpoint = provider_endpoint
    ProviderType = provider_type
    Tags = tags tags
    VpcConfiguration > vpc_configuration block1
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
      TlsCertificate = tls_certificate
      VpcId = vpc_id
    """#

  /// The types of `AWS::CodeDeploy`; the grammar is that of `AWSMapping`.
  static let codeDeployTable = #"""
    resource AWS::CodeDeploy::Application aws_codedeploy_app
    get ApplicationName = name
    name name 64
    ApplicationName = name
    ComputePlatform = compute_platform
    Tags = tags tags

    resource AWS::CodeDeploy::DeploymentGroup aws_codedeploy_deployment_group
    get DeploymentGroupName = deployment_group_name
    name deployment_group_name 64
    AlarmConfiguration > alarm_configuration block1
      Alarms := alarms pluck(Name)
      Enabled = enabled
      IgnorePollAlarmFailure = ignore_poll_alarm_failure
    ApplicationName := app_name
    AutoRollbackConfiguration > auto_rollback_configuration block1
      Enabled = enabled
      Events = events
    AutoScalingGroups = autoscaling_groups
    BlueGreenDeploymentConfiguration > blue_green_deployment_config block1
      DeploymentReadyOption > deployment_ready_option block1
        ActionOnTimeout = action_on_timeout
        WaitTimeInMinutes = wait_time_in_minutes
      GreenFleetProvisioningOption > green_fleet_provisioning_option block1
        Action = action
      TerminateBlueInstancesOnDeploymentSuccess > terminate_blue_instances_on_deployment_success block1
        Action = action
        TerminationWaitTimeInMinutes = termination_wait_time_in_minutes
    Deployment ! CFN-only initial deployment
    DeploymentConfigName = deployment_config_name
    DeploymentGroupName = deployment_group_name
    DeploymentStyle > deployment_style block1
      DeploymentOption = deployment_option
      DeploymentType = deployment_type
    ECSServices > ecs_service block1 first
      ClusterName = cluster_name
      ServiceName = service_name
    Ec2TagFilters > ec2_tag_filter block*
      Key = key
      Type = type
      Value = value
    Ec2TagSet :^
      Ec2TagSetList :> ec2_tag_set block*
        Ec2TagGroup :> ec2_tag_filter block*
          Key = key
          Type = type
          Value = value
    LoadBalancerInfo > load_balancer_info block1
      ElbInfoList > elb_info block*
        Name = name
      TargetGroupInfoList > target_group_info block*
        Name = name
      TargetGroupPairInfoList > target_group_pair_info block1 first
        require prod_traffic_route ProdTrafficRoute
        require target_group TargetGroups
        ProdTrafficRoute > prod_traffic_route block1
          require listener_arns ListenerArns
          ListenerArns = listener_arns
        TargetGroups > target_group block*
          require name Name
          Name = name
        TestTrafficRoute > test_traffic_route block1
          require listener_arns ListenerArns
          ListenerArns = listener_arns
    OnPremisesInstanceTagFilters > on_premises_instance_tag_filter block*
      Key = key
      Type = type
      Value = value
    OnPremisesTagSet ! no argument in hashicorp/aws 6.25
    OutdatedInstancesStrategy = outdated_instances_strategy
    ServiceRoleArn = service_role_arn
    Tags = tags tags
    TerminationHookEnabled = termination_hook_enabled
    TriggerConfigurations > trigger_configuration block*
      require trigger_events TriggerEvents
      require trigger_name TriggerName
      require trigger_target_arn TriggerTargetArn
      TriggerEvents = trigger_events
      TriggerName = trigger_name
      TriggerTargetArn = trigger_target_arn

    resource AWS::CodeDeploy::DeploymentConfig aws_codedeploy_deployment_config
    get DeploymentConfigName = deployment_config_name
    name deployment_config_name 64
    ComputePlatform = compute_platform
    DeploymentConfigName = deployment_config_name
    MinimumHealthyHosts > minimum_healthy_hosts block1
      Type = type
      Value = value
    TrafficRoutingConfig > traffic_routing_config block1
      TimeBasedCanary > time_based_canary block1
        CanaryInterval := interval
        CanaryPercentage := percentage
      TimeBasedLinear > time_based_linear block1
        LinearInterval := interval
        LinearPercentage := percentage
      Type = type
    ZonalConfig > zonal_config block1
      FirstZoneMonitorDurationInSeconds = first_zone_monitor_duration_in_seconds
      MinimumHealthyHostsPerZone > minimum_healthy_hosts_per_zone block1
        Type = type
        Value = value
      MonitorDurationInSeconds = monitor_duration_in_seconds
    """#

  /// The types of `AWS::XRay`; the grammar is that of `AWSMapping`.
  static let xRayTable = #"""
    resource AWS::XRay::Group aws_xray_group
    get GroupARN = arn
    require filter_expression FilterExpression
    FilterExpression = filter_expression
    GroupName = group_name
    InsightsConfiguration > insights_configuration block1
      require insights_enabled InsightsEnabled
      InsightsEnabled = insights_enabled
      NotificationsEnabled = notifications_enabled
    Tags = tags tags

    resource AWS::XRay::SamplingRule aws_xray_sampling_rule
    get RuleARN = arn
    RuleName = rule_name
    SamplingRule ^
      require version Version
      Attributes = attributes
      FixedRate = fixed_rate
      HTTPMethod = http_method
      Host = host
      Priority = priority
      ReservoirSize = reservoir_size
      ResourceARN = resource_arn
      RuleARN ! output only
      RuleName := rule_name
      SamplingRateBoost ! no argument in hashicorp/aws 6.25
      ServiceName = service_name
      ServiceType = service_type
      URLPath = url_path
      Version = version
    SamplingRuleRecord ! legacy
    SamplingRuleUpdate ! legacy
    Tags = tags tags
    """#
}
