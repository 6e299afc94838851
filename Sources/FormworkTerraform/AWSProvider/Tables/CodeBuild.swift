extension AWSTables {
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
      ServiceRole = service_role
      TimeoutInMins = timeout_in_mins
    Cache > cache block1
      CacheNamespace ! no argument in hashicorp/aws 6.25
      Location = location
      Modes = modes
      Type = type
    ConcurrentBuildLimit = concurrent_build_limit
    Description = description
    EncryptionKey = encryption_key
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
    ResourceAccessRole = resource_access_role
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
    ServiceRole = service_role
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
        EncryptionKey = encryption_key
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
}
