extension AWSTables {
  /// The types of `AWS::Lambda`; the grammar is that of `AWSMapping`.
  static let lambdaTable = #"""
    resource AWS::Lambda::Function aws_lambda_function
    get FunctionName = function_name
    get Arn = arn
    get SnapStartResponse none
    get SnapStartResponse.ApplyOn = snap_start[0].apply_on
    get SnapStartResponse.OptimizationStatus = snap_start[0].optimization_status
    get InvokeArn = invoke_arn
    get QualifiedArn = qualified_arn
    get Version = version
    link aws_lambda_function_recursion_config function_name @function_name
    link aws_lambda_runtime_management_config function_name @function_name
    name function_name 64
    Architectures = architectures
    CapacityProviderConfig > capacity_provider_config block1
      LambdaManagedInstancesCapacityProviderConfig > lambda_managed_instances_capacity_provider_config block1
        CapacityProviderArn = capacity_provider_arn
        ExecutionEnvironmentMemoryGiBPerVCpu = execution_environment_memory_gib_per_vcpu
        PerExecutionEnvironmentMaxConcurrency = per_execution_environment_max_concurrency
    CodeSigningConfigArn = code_signing_config_arn
    DeadLetterConfig > dead_letter_config block1
      require target_arn TargetArn
      TargetArn = target_arn
    Description = description
    DurableConfig > durable_config block1
      ExecutionTimeout = execution_timeout
      KMSKeyArn ! no argument in hashicorp/aws 6.25
      RetentionPeriodInDays := retention_period
    Environment > environment block1 omitEmpty
      Variables = variables
    EphemeralStorage > ephemeral_storage block1
      Size = size
    FunctionName = function_name
    FunctionScalingConfig ! no argument in hashicorp/aws 6.25
    Handler = handler
    ImageConfig > image_config block1
      Command = command
      EntryPoint = entry_point
      WorkingDirectory = working_directory
    KmsKeyArn = kms_key_arn
    Layers = layers
    LoggingConfig > logging_config block1
      default log_format Text
      ApplicationLogLevel = application_log_level
      LogFormat = log_format
      LogGroup = log_group
      SystemLogLevel = system_log_level
    MemorySize = memory_size
    PackageType = package_type
    PublishToLatestPublished := publish_to boolEnum(LATEST_PUBLISHED)
    RecursiveLoop :+ aws_lambda_function_recursion_config recursive_loop
    ReservedConcurrentExecutions = reserved_concurrent_executions
    Role = role
    Runtime = runtime
    RuntimeManagementConfig :+ aws_lambda_runtime_management_config .
      RuntimeVersionArn = runtime_version_arn
      UpdateRuntimeOn = update_runtime_on
    SnapStart > snap_start block1
      ApplyOn = apply_on
    Tags = tags tags
    TenancyConfig > tenancy_config block1
      TenantIsolationMode = tenant_isolation_mode
    Timeout = timeout
    TracingConfig > tracing_config block1
      default mode PassThrough
      Mode = mode
    VpcConfig > vpc_config block1
      require security_group_ids SecurityGroupIds
      require subnet_ids SubnetIds
      Ipv6AllowedForDualStack = ipv6_allowed_for_dual_stack
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    FileSystemConfigs > file_system_config block1 first
      Arn = arn
      LocalMountPath = local_mount_path
      S3FilesConfig ! no argument in hashicorp/aws 6.25
    Code ^ fn:artefact
      ImageUri = image_uri
      S3Bucket = s3_bucket
      S3Key = s3_key
      S3ObjectStorageMode ! no argument in hashicorp/aws 6.25
      S3ObjectVersion = s3_object_version
      SourceKMSKeyArn = source_kms_key_arn
      ZipFile := filename fn:inlineZip

    resource AWS::Lambda::Permission aws_lambda_permission
    variant InvokedViaFunctionUrl awscc
    get Ref = statement_id
    get Id = statement_id
    Action = action
    EventSourceToken = event_source_token
    FunctionName := function_name fn:qualifiedFunction(qualifier)
    FunctionUrlAuthType = function_url_auth_type
    InvokedViaFunctionUrl ! no argument in hashicorp/aws 6.25
    Principal = principal
    PrincipalOrgID = principal_org_id
    SourceAccount = source_account
    SourceArn = source_arn

    resource AWS::Lambda::EventSourceMapping aws_lambda_event_source_mapping
    get EventSourceMappingArn = arn
    get Id = uuid
    AmazonManagedKafkaEventSourceConfig > amazon_managed_kafka_event_source_config block1
      ConsumerGroupId = consumer_group_id
      SchemaRegistryConfig > schema_registry_config block1
        EventRecordFormat = event_record_format
        SchemaRegistryURI = schema_registry_uri
        AccessConfigs > access_config block*
          Type = type
          URI = uri
        SchemaValidationConfigs > schema_validation_config block*
          Attribute = attribute
    BatchSize = batch_size
    BisectBatchOnFunctionError = bisect_batch_on_function_error
    DestinationConfig > destination_config block1
      OnFailure > on_failure block1
        require destination_arn Destination
        Destination := destination_arn
    DocumentDBEventSourceConfig > document_db_event_source_config block1
      require database_name DatabaseName
      CollectionName = collection_name
      DatabaseName = database_name
      FullDocument = full_document
    Enabled = enabled
    EventSourceArn = event_source_arn
    FilterCriteria > filter_criteria block1
      Filters > filter block*
        Pattern = pattern
    FunctionName = function_name
    FunctionResponseTypes = function_response_types
    KmsKeyArn = kms_key_arn
    LoggingConfig ! no argument in hashicorp/aws 6.25
    MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
    MaximumRecordAgeInSeconds = maximum_record_age_in_seconds
    MaximumRetryAttempts = maximum_retry_attempts
    MetricsConfig > metrics_config block1
      require metrics Metrics
      Metrics = metrics
    ParallelizationFactor = parallelization_factor
    ProvisionedPollerConfig > provisioned_poller_config block1
      MaximumPollers = maximum_pollers
      MinimumPollers = minimum_pollers
      PollerGroupName ! no argument in hashicorp/aws 6.25
    Queues = queues
    ScalingConfig > scaling_config block1
      MaximumConcurrency = maximum_concurrency
    SelfManagedEventSource > self_managed_event_source block1
      require endpoints Endpoints
      Endpoints := endpoints fn:kafkaEndpoints
    SelfManagedKafkaEventSourceConfig > self_managed_kafka_event_source_config block1
      ConsumerGroupId = consumer_group_id
      ConsumptionMode ! no argument in hashicorp/aws 6.25
      SchemaRegistryConfig > schema_registry_config block1
        EventRecordFormat = event_record_format
        SchemaRegistryURI = schema_registry_uri
        AccessConfigs > access_config block*
          Type = type
          URI = uri
        SchemaValidationConfigs > schema_validation_config block*
          Attribute = attribute
    StartingPosition = starting_position
    StartingPositionTimestamp := starting_position_timestamp epochToRfc3339
    Tags = tags tags
    Topics = topics
    TumblingWindowInSeconds = tumbling_window_in_seconds
    SourceAccessConfigurations > source_access_configuration block*
      require type Type
      require uri URI
      Type = type
      URI = uri

    resource AWS::Lambda::Alias aws_lambda_alias
    get AliasArn = arn
    get InvokeArn = invoke_arn
    link aws_lambda_provisioned_concurrency_config function_name @function_name
    link aws_lambda_provisioned_concurrency_config qualifier @name
    Description = description
    FunctionName = function_name
    FunctionVersion = function_version
    Name = name
    ProvisionedConcurrencyConfig :+ aws_lambda_provisioned_concurrency_config .
      ProvisionedConcurrentExecutions = provisioned_concurrent_executions
    RoutingConfig > routing_config block1
      AdditionalVersionWeights := additional_version_weights kvMap(FunctionVersion,FunctionWeight)

    resource AWS::Lambda::Version aws_lambda_function fn:lambdaVersion
    part FunctionName
    get FunctionArn = qualified_arn
    get Version = version
    link aws_lambda_provisioned_concurrency_config function_name @function_name
    link aws_lambda_provisioned_concurrency_config qualifier @version
    link aws_lambda_runtime_management_config function_name @function_name
    CodeSha256 ! no argument in hashicorp/aws 6.25
    Description = description
    FunctionName = function_name
    FunctionScalingConfig ! no argument in hashicorp/aws 6.25
    ProvisionedConcurrencyConfig :+ aws_lambda_provisioned_concurrency_config .
      ProvisionedConcurrentExecutions = provisioned_concurrent_executions
    RuntimePolicy :+ aws_lambda_runtime_management_config .
      RuntimeVersionArn = runtime_version_arn
      UpdateRuntimeOn = update_runtime_on

    resource AWS::Lambda::LayerVersion aws_lambda_layer_version
    get LayerVersionArn = arn
    retain skip_destroy
    name layer_name 140
    CompatibleArchitectures = compatible_architectures
    CompatibleRuntimes = compatible_runtimes
    Description = description
    LayerName = layer_name
    LicenseInfo = license_info
    Content ^ fn:artefact
      S3Bucket = s3_bucket
      S3Key = s3_key
      S3ObjectStorageMode ! no argument in hashicorp/aws 6.25
      S3ObjectVersion = s3_object_version

    resource AWS::Lambda::LayerVersionPermission aws_lambda_layer_version_permission
    get Id = id
    name statement_id 100
    Action = action
    LayerVersionArn := layer_name fn:splitLayerArn(version_number)
    OrganizationId = organization_id
    Principal = principal

    resource AWS::Lambda::Url aws_lambda_function_url
    get FunctionArn = function_arn
    get FunctionUrl = function_url
    AuthType := authorization_type
    Cors > cors block1
      AllowCredentials = allow_credentials
      AllowHeaders = allow_headers
      AllowMethods = allow_methods
      AllowOrigins = allow_origins
      ExposeHeaders = expose_headers
      MaxAge = max_age
    InvokeMode = invoke_mode
    Qualifier = qualifier
    TargetFunctionArn := function_name fn:qualifiedFunction(qualifier)

    resource AWS::Lambda::EventInvokeConfig aws_lambda_function_event_invoke_config
    get Ref = id
    DestinationConfig > destination_config block1 omitEmpty
      OnFailure > on_failure block1
        Destination = destination
      OnSuccess > on_success block1
        Destination = destination
    FunctionName = function_name
    MaximumEventAgeInSeconds = maximum_event_age_in_seconds
    MaximumRetryAttempts = maximum_retry_attempts
    Qualifier = qualifier

    resource AWS::Lambda::CodeSigningConfig aws_lambda_code_signing_config
    get CodeSigningConfigArn = arn
    get CodeSigningConfigId = config_id
    AllowedPublishers > allowed_publishers block1
      SigningProfileVersionArns = signing_profile_version_arns
    CodeSigningPolicies :> policies block1
      UntrustedArtifactOnDeployment = untrusted_artifact_on_deployment
    Description = description
    Tags = tags tags
    """#

  /// The types of `AWS::StepFunctions`; the grammar is that of `AWSMapping`.
  static let stepFunctionsTable = #"""
    resource AWS::StepFunctions::StateMachine aws_sfn_state_machine
    get Arn = arn
    get Name = name
    get StateMachineRevisionId = revision_id
    Definition := definition fn:sfnDefinition
    DefinitionS3Location := definition fn:sfnDefinitionObject
    DefinitionString := definition fn:sfnDefinition
    DefinitionSubstitutions := . fn:implied
    EncryptionConfiguration > encryption_configuration block1
      KmsDataKeyReusePeriodSeconds = kms_data_key_reuse_period_seconds
      KmsKeyId = kms_key_id arn
      Type = type
    LoggingConfiguration > logging_configuration block1
      Destinations := log_destination fn:sfnLogDestination
      IncludeExecutionData = include_execution_data
      Level = level
    RoleArn = role_arn
    Tags = tags tags
    TracingConfiguration > tracing_configuration block1
      Enabled = enabled
    StateMachineName = name
    StateMachineType = type

    resource AWS::StepFunctions::Activity aws_sfn_activity
    get Arn = id
    EncryptionConfiguration > encryption_configuration block1
      KmsDataKeyReusePeriodSeconds = kms_data_key_reuse_period_seconds
      KmsKeyId = kms_key_id
      Type = type
    Name = name
    Tags = tags tags

    resource AWS::StepFunctions::StateMachineAlias aws_sfn_alias
    get Arn = arn
    variant DeploymentPreference awscc
    name name 64
    require routing_configuration RoutingConfiguration
    DeploymentPreference ! no argument in hashicorp/aws 6.25
    Description = description
    Name = name
    RoutingConfiguration > routing_configuration block*
      StateMachineVersionArn = state_machine_version_arn
      Weight = weight
    StateMachineArn ! implied by version ARNs
    """#
}
