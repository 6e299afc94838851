extension AWSTables {
  /// The types of `AWS::SageMaker`; the grammar is that of `AWSMapping`.
  static let sageMakerTable = #"""
    resource AWS::SageMaker::CodeRepository aws_sagemaker_code_repository
    get Id = id
    name code_repository_name 64
    CodeRepositoryName = code_repository_name
    GitConfig > git_config block1
      Branch = branch
      RepositoryUrl = repository_url
      SecretArn = secret_arn
    Tags = tags tags

    resource AWS::SageMaker::EndpointConfig aws_sagemaker_endpoint_configuration
    get EndpointConfigName = name
    get Id = arn
    AsyncInferenceConfig > async_inference_config block1
      ClientConfig > client_config block1
        MaxConcurrentInvocationsPerInstance = max_concurrent_invocations_per_instance
      OutputConfig > output_config block1
        require s3_output_path S3OutputPath
        KmsKeyId = kms_key_id
        NotificationConfig > notification_config block1
          ErrorTopic = error_topic
          IncludeInferenceResponseIn = include_inference_response_in
          SuccessTopic = success_topic
        S3FailurePath = s3_failure_path
        S3OutputPath = s3_output_path
    DataCaptureConfig > data_capture_config block1
      CaptureContentTypeHeader > capture_content_type_header block1
        CsvContentTypes = csv_content_types
        JsonContentTypes = json_content_types
      CaptureOptions > capture_options block*
        CaptureMode = capture_mode
      DestinationS3Uri = destination_s3_uri
      EnableCapture = enable_capture
      InitialSamplingPercentage = initial_sampling_percentage
      KmsKeyId = kms_key_id
    EnableNetworkIsolation ! no argument in hashicorp/aws 6.25
    EndpointConfigName = name
    ExecutionRoleArn = execution_role_arn
    ExplainerConfig ! no argument in hashicorp/aws 6.25
    KmsKeyId := kms_key_arn
    MetricsConfig ! no argument in hashicorp/aws 6.25
    ProductionVariants > production_variants block*
      CapacityReservationConfig ! no argument in hashicorp/aws 6.25
      ContainerStartupHealthCheckTimeoutInSeconds = container_startup_health_check_timeout_in_seconds
      CoreDumpConfig > core_dump_config block1
        DestinationS3Uri = destination_s3_uri
        KmsKeyId = kms_key_id
      EnableSSMAccess = enable_ssm_access
      InferenceAmiVersion = inference_ami_version
      InitialInstanceCount = initial_instance_count
      InitialVariantWeight = initial_variant_weight
      InstancePools ! no argument in hashicorp/aws 6.25
      InstanceType = instance_type
      ManagedInstanceScaling > managed_instance_scaling block1
        MaxInstanceCount = max_instance_count
        MinInstanceCount = min_instance_count
        ScaleInPolicy ! no argument in hashicorp/aws 6.25
        Status = status
      ModelDataDownloadTimeoutInSeconds = model_data_download_timeout_in_seconds
      ModelName = model_name
      RoutingConfig > routing_config block1
        require routing_strategy RoutingStrategy
        PrefixAwareRoutingConfig ! no argument in hashicorp/aws 6.25
        RoutingStrategy = routing_strategy
      ServerlessConfig > serverless_config block1
        MaxConcurrency = max_concurrency
        MemorySizeInMB = memory_size_in_mb
        ProvisionedConcurrency = provisioned_concurrency
      VariantInstanceProvisionTimeoutInSeconds ! no argument in hashicorp/aws 6.25
      VariantName = variant_name
      VolumeSizeInGB = volume_size_in_gb
    ShadowProductionVariants > shadow_production_variants block*
      CapacityReservationConfig ! no argument in hashicorp/aws 6.25
      ContainerStartupHealthCheckTimeoutInSeconds = container_startup_health_check_timeout_in_seconds
      CoreDumpConfig > core_dump_config block1
        DestinationS3Uri = destination_s3_uri
        KmsKeyId = kms_key_id
      EnableSSMAccess = enable_ssm_access
      InferenceAmiVersion = inference_ami_version
      InitialInstanceCount = initial_instance_count
      InitialVariantWeight = initial_variant_weight
      InstancePools ! no argument in hashicorp/aws 6.25
      InstanceType = instance_type
      ManagedInstanceScaling > managed_instance_scaling block1
        MaxInstanceCount = max_instance_count
        MinInstanceCount = min_instance_count
        ScaleInPolicy ! no argument in hashicorp/aws 6.25
        Status = status
      ModelDataDownloadTimeoutInSeconds = model_data_download_timeout_in_seconds
      ModelName = model_name
      RoutingConfig > routing_config block1
        require routing_strategy RoutingStrategy
        PrefixAwareRoutingConfig ! no argument in hashicorp/aws 6.25
        RoutingStrategy = routing_strategy
      ServerlessConfig > serverless_config block1
        MaxConcurrency = max_concurrency
        MemorySizeInMB = memory_size_in_mb
        ProvisionedConcurrency = provisioned_concurrency
      VariantInstanceProvisionTimeoutInSeconds ! no argument in hashicorp/aws 6.25
      VariantName = variant_name
      VolumeSizeInGB = volume_size_in_gb
    Tags = tags tags
    VpcConfig ! no argument in hashicorp/aws 6.25

    resource AWS::SageMaker::NotebookInstance aws_sagemaker_notebook_instance
    get NotebookInstanceName = name
    get Id = arn
    name name 63
    AcceleratorTypes ! no argument in hashicorp/aws 6.25
    AdditionalCodeRepositories = additional_code_repositories
    DefaultCodeRepository = default_code_repository
    DirectInternetAccess = direct_internet_access
    InstanceMetadataServiceConfiguration > instance_metadata_service_configuration block1
      MinimumInstanceMetadataServiceVersion = minimum_instance_metadata_service_version
    InstanceType = instance_type
    KmsKeyId = kms_key_id
    LifecycleConfigName = lifecycle_config_name
    NotebookInstanceName = name
    PlatformIdentifier = platform_identifier
    RoleArn = role_arn
    RootAccess = root_access
    SecurityGroupIds := security_groups
    SubnetId = subnet_id
    Tags = tags tags
    VolumeSizeInGB := volume_size

    resource AWS::SageMaker::NotebookInstanceLifecycleConfig aws_sagemaker_notebook_instance_lifecycle_configuration
    get NotebookInstanceLifecycleConfigName = name
    get Id = arn
    NotebookInstanceLifecycleConfigName = name
    OnCreate := on_create pluckFirst(Content)
    OnStart := on_start pluckFirst(Content)
    Tags = tags tags

    resource AWS::SageMaker::Workteam aws_sagemaker_workteam
    get Id = id
    require description Description
    name workteam_name 64
    require member_definition MemberDefinitions
    Description = description
    MemberDefinitions > member_definition block*
      CognitoMemberDefinition > cognito_member_definition block1
        CognitoClientId := client_id
        CognitoUserGroup := user_group
        CognitoUserPool := user_pool
      OidcMemberDefinition > oidc_member_definition block1
        OidcGroups := groups
    NotificationConfiguration > notification_configuration block1
      NotificationTopicArn = notification_topic_arn
    Tags = tags tags
    WorkforceName = workforce_name
    WorkteamName = workteam_name

    resource AWS::SageMaker::HumanTaskUi aws_sagemaker_human_task_ui
    get CreationTime none
    get HumanTaskUiArn = arn
    require ui_template UiTemplate
    HumanTaskUiName = human_task_ui_name
    Tags = tags tags
    UiTemplate > ui_template block1
      Content = content

    resource AWS::SageMaker::Workforce aws_sagemaker_workforce
    get SubDomain = subdomain
    get WorkforceArn = arn
    CognitoConfig > cognito_config block1
      ClientId = client_id
      UserPool = user_pool
    IpAddressType ! no argument in hashicorp/aws 6.25
    OidcConfig > oidc_config block1
      require client_secret ClientSecret
      AuthenticationRequestExtraParams = authentication_request_extra_params
      AuthorizationEndpoint = authorization_endpoint
      ClientId = client_id
      ClientSecret = client_secret
      Issuer = issuer
      JwksUri = jwks_uri
      LogoutEndpoint = logout_endpoint
      Scope = scope
      TokenEndpoint = token_endpoint
      UserInfoEndpoint = user_info_endpoint
    SourceIpConfig > source_ip_config block1
      Cidrs = cidrs
    Tags ! no argument in hashicorp/aws 6.25
    WorkforceName = workforce_name
    WorkforceVpcConfig > workforce_vpc_config block1
      SecurityGroupIds = security_group_ids
      Subnets = subnets
      VpcId = vpc_id
    """#
}
