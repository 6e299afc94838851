extension AWSTables {
  /// The types of `AWS::Bedrock`; the grammar is that of `AWSMapping`.
  static let bedrockTable = #"""
    resource AWS::Bedrock::Flow aws_bedrockagent_flow
    get Arn = arn
    get CreatedAt = created_at
    get Id = id
    get Status = status
    get UpdatedAt = updated_at
    get Version = version
    get Validations none
    CustomerEncryptionKeyArn = customer_encryption_key_arn
    Definition > definition block1
      Connections > connection block*
        Configuration > configuration block1
          Data > data block1
            SourceOutput = source_output
            TargetInput = target_input
          Conditional > conditional block1
            Condition = condition
        Name = name
        Source = source
        Target = target
        Type = type
      Nodes > node block*
        Configuration > configuration block1
          Input > input block*
          Output > output block*
          KnowledgeBase > knowledge_base block1
            require model_id ModelId
            GuardrailConfiguration > guardrail_configuration block1
              require guardrail_identifier GuardrailIdentifier
              require guardrail_version GuardrailVersion
              GuardrailIdentifier = guardrail_identifier
              GuardrailVersion = guardrail_version
            InferenceConfiguration > inference_configuration block1
              Text > text block1
                MaxTokens = max_tokens
                StopSequences = stop_sequences
                Temperature = temperature
                TopP = top_p
            KnowledgeBaseId = knowledge_base_id
            ModelId = model_id
            NumberOfResults = number_of_results
            OrchestrationConfiguration ! no argument in hashicorp/aws 6.25
            PromptTemplate ! no argument in hashicorp/aws 6.25
            RerankingConfiguration ! no argument in hashicorp/aws 6.25
          Condition > condition block1
            Conditions > condition block*
              Expression = expression
              Name = name
          Lex > lex block1
            BotAliasArn = bot_alias_arn
            LocaleId = locale_id
          Prompt > prompt block1
            GuardrailConfiguration > guardrail_configuration block1
              require guardrail_identifier GuardrailIdentifier
              require guardrail_version GuardrailVersion
              GuardrailIdentifier = guardrail_identifier
              GuardrailVersion = guardrail_version
            SourceConfiguration > source_configuration block1
              Resource > resource block1
                PromptArn = prompt_arn
              Inline > inline block1
                InferenceConfiguration > inference_configuration block1
                  Text > text block1
                    MaxTokens = max_tokens
                    StopSequences = stop_sequences
                    Temperature = temperature
                    TopP = top_p
                ModelId = model_id
                TemplateConfiguration > template_configuration block1
                  Text > text block1
                    InputVariables > input_variable block*
                      require name Name
                      Name = name
                    Text = text
                TemplateType = template_type
          LambdaFunction > lambda_function block1
            LambdaArn = lambda_arn
          Agent > agent block1
            AgentAliasArn = agent_alias_arn
          Storage > storage block1
            ServiceConfiguration > service_configuration block1
              S3 > s3 block1
                BucketName = bucket_name
          Iterator > iterator block*
          Collector > collector block*
          Retrieval > retrieval block1
            ServiceConfiguration > service_configuration block1
              S3 > s3 block1
                BucketName = bucket_name
          InlineCode > inline_code block1
            Code = code
            Language = language
          Loop ! no argument in hashicorp/aws 6.25
          LoopInput ! no argument in hashicorp/aws 6.25
          LoopController ! no argument in hashicorp/aws 6.25
        Inputs > input block*
          Category = category
          Expression = expression
          Name = name
          Type = type
        Name = name
        Outputs > output block*
          Name = name
          Type = type
        Type = type
    DefinitionS3Location ! no argument in hashicorp/aws 6.25
    DefinitionString ! no argument in hashicorp/aws 6.25
    DefinitionSubstitutions ! no argument in hashicorp/aws 6.25
    Description = description
    ExecutionRoleArn = execution_role_arn
    Name = name
    Tags = tags tags
    TestAliasTags ! no argument in hashicorp/aws 6.25
    """#

  /// The types of `AWS::BedrockAgentCore`; the grammar is that of `AWSMapping`.
  static let bedrockAgentCoreTable = #"""
    resource AWS::BedrockAgentCore::GatewayTarget aws_bedrockagentcore_gateway_target
    get Ref text ${SELF.gateway_identifier}|${SELF.target_id}
    get TargetId = target_id
    get CreatedAt none
    get GatewayArn none
    get LastSynchronizedAt none
    get Status none
    get StatusReasons none
    get UpdatedAt none
    shape S3
      BucketOwnerAccountId = bucket_owner_account_id
      Uri = uri
    shape ApiSchema
      InlinePayload := inline_payload.payload
      S3 > s3 block1 like(S3)
    shape LeafItems
      Description = description
      ItemsJSON := items_json json
      PropertiesJSON := properties_json json
      Type = type
    shape LeafProperty
      Description = description
      ItemsJSON := items_json json
      Name = name
      PropertiesJSON := properties_json json
      Required = required
      Type = type
    shape Items
      Description = description
      Items > items block1 like(LeafItems)
      Properties :> property block* like(LeafProperty)
      Type = type
    shape Property
      Description = description
      Items > items block1 like(Items)
      Name = name
      Properties :> property block* like(LeafProperty)
      Required = required
      Type = type
    shape Schema
      Description = description
      Items > items block1 like(Items)
      Properties :> property block* like(Property)
      Type = type
    require gateway_identifier GatewayIdentifier
    CredentialProviderConfigurations > credential_provider_configuration block1
      CredentialProvider :^
        ApiKeyCredentialProvider :> api_key block1
          CredentialLocation = credential_location
          CredentialParameterName = credential_parameter_name
          CredentialPrefix = credential_prefix
          ProviderArn = provider_arn
        IamCredentialProvider ! no argument in hashicorp/aws 6.25
        OauthCredentialProvider :> oauth block1
          CustomParameters = custom_parameters
          DefaultReturnUrl ! no argument in hashicorp/aws 6.25
          GrantType ! no argument in hashicorp/aws 6.25
          ProviderArn = provider_arn
          Scopes = scopes
      CredentialProviderType := . fn:emptyBlockFor(GATEWAY_IAM_ROLE,gateway_iam_role)
    Description = description
    GatewayIdentifier = gateway_identifier
    MetadataConfiguration ! no argument in hashicorp/aws 6.25
    Name = name
    PrivateEndpoint ! no argument in hashicorp/aws 6.25
    TargetConfiguration > target_configuration block1
      Http ! no argument in hashicorp/aws 6.25
      Inference ! no argument in hashicorp/aws 6.25
      Mcp > mcp block1
        ApiGateway ! no argument in hashicorp/aws 6.25
        Connector ! no argument in hashicorp/aws 6.25
        Lambda > lambda block1
          LambdaArn = lambda_arn
          ToolSchema > tool_schema block1
            InlinePayload > inline_payload block*
              Description = description
              InputSchema :> input_schema block1 toolSchema like(Schema)
              Name = name
              OutputSchema :> output_schema block1 toolSchema like(Schema)
            S3 > s3 block1 like(S3)
        McpServer > mcp_server block1
          Endpoint = endpoint
          ListingMode ! no argument in hashicorp/aws 6.25
          McpToolSchema ! no argument in hashicorp/aws 6.25
          ResourcePriority ! no argument in hashicorp/aws 6.25
        OpenApiSchema > open_api_schema block1 like(ApiSchema)
        SmithyModel > smithy_model block1 like(ApiSchema)
    """#

  /// The types of `AWS::Kendra`; the grammar is that of `AWSMapping`.
  static let kendraTable = #"""
    resource AWS::Kendra::Faq aws_kendra_faq
    get Ref = id
    get Id = id
    get Arn = arn
    Description = description
    FileFormat = file_format
    IndexId = index_id
    LanguageCode = language_code
    Name = name
    RoleArn = role_arn
    S3Path > s3_path block1
      Bucket = bucket
      Key = key
    Tags = tags tags

    resource AWS::Kendra::Index aws_kendra_index
    get Id = id
    get Arn = arn
    CapacityUnits > capacity_units block1
      QueryCapacityUnits = query_capacity_units
      StorageCapacityUnits = storage_capacity_units
    Description = description
    DocumentMetadataConfigurations :> document_metadata_configuration_updates block*
      Name = name
      Relevance > relevance block1
        Duration = duration
        Freshness = freshness
        Importance = importance
        RankOrder = rank_order
        ValueImportanceItems := values_importance_map kvMap(Key,Value)
      Search > search block1
        Displayable = displayable
        Facetable = facetable
        Searchable = searchable
        Sortable = sortable
      Type = type
    Edition = edition
    Name = name
    RoleArn = role_arn
    ServerSideEncryptionConfiguration > server_side_encryption_configuration block1
      KmsKeyId = kms_key_id arn
    Tags = tags tags
    UserContextPolicy = user_context_policy
    UserTokenConfigurations > user_token_configurations block1 first
      JsonTokenTypeConfiguration > json_token_type_configuration block1
        GroupAttributeField = group_attribute_field
        UserNameAttributeField = user_name_attribute_field
      JwtTokenTypeConfiguration > jwt_token_type_configuration block1
        ClaimRegex = claim_regex
        GroupAttributeField = group_attribute_field
        Issuer = issuer
        KeyLocation = key_location
        SecretManagerArn := secrets_manager_arn
        URL = url
        UserNameAttributeField = user_name_attribute_field

    resource AWS::Kendra::QuerySuggestionsBlockList aws_kendra_query_suggestions_block_list
    get Arn = arn
    get Id = query_suggestions_block_list_id
    Description = description
    IndexId = index_id
    Name = name
    RoleArn = role_arn
    SourceS3Path > source_s3_path block1
      Bucket = bucket
      Key = key
    Tags = tags tags

    resource AWS::Kendra::Thesaurus aws_kendra_thesaurus
    get Arn = arn
    get Id = thesaurus_id
    Description = description
    IndexId = index_id
    Name = name
    RoleArn = role_arn
    SourceS3Path > source_s3_path block1
      Bucket = bucket
      Key = key
    Tags = tags tags
    """#

  /// The types of `AWS::Rekognition`; the grammar is that of `AWSMapping`.
  static let rekognitionTable = #"""
    resource AWS::Rekognition::StreamProcessor aws_rekognition_stream_processor
    get Name = name
    get Arn = arn
    get Status none
    get StatusMessage none
    name name 128
    BoundingBoxRegionsOfInterest :> regions_of_interest.bounding_box block1 fn:eachInside
      Height = height
      Left = left
      Top = top
      Width = width
    ConnectedHomeSettings :> settings.connected_home block1
      Labels = labels
      MinConfidence = min_confidence
    DataSharingPreference > data_sharing_preference block1
      OptIn = opt_in
    FaceSearchSettings :> settings.face_search block1
      CollectionId = collection_id
      FaceMatchThreshold = face_match_threshold
    KinesisDataStream :> output.kinesis_data_stream block1
      Arn = arn
    KinesisVideoStream :> input.kinesis_video_stream block1
      Arn = arn
    KmsKeyId = kms_key_id
    Name = name
    NotificationChannel > notification_channel block1
      Arn := sns_topic_arn
    PolygonRegionsOfInterest :> regions_of_interest.polygon block* fn:eachInside
      X = x
      Y = y
    RoleArn = role_arn
    S3Destination :> output.s3_destination block1
      BucketName := bucket
      ObjectKeyPrefix := key_prefix
    Tags = tags tags
    """#

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

    resource AWS::SageMaker::Endpoint aws_sagemaker_endpoint
    get Ref = arn
    DeploymentConfig > deployment_config block1
      AutoRollbackConfiguration > auto_rollback_configuration block1
        Alarms > alarms block*
          AlarmName = alarm_name
      BlueGreenUpdatePolicy > blue_green_update_policy block1
        MaximumExecutionTimeoutInSeconds = maximum_execution_timeout_in_seconds
        TerminationWaitInSeconds = termination_wait_in_seconds
        TrafficRoutingConfiguration > traffic_routing_configuration block1
          CanarySize > canary_size block1
            Type = type
            Value = value
          LinearStepSize > linear_step_size block1
            Type = type
            Value = value
          Type = type
          # The provider asks for it, and AWS takes 0 as none.
          default wait_interval_in_seconds 0
          WaitIntervalInSeconds = wait_interval_in_seconds
      RollingUpdatePolicy > rolling_update_policy block1
        MaximumBatchSize > maximum_batch_size block1
          Type = type
          Value = value
        MaximumExecutionTimeoutInSeconds = maximum_execution_timeout_in_seconds
        RollbackMaximumBatchSize > rollback_maximum_batch_size block1
          Type = type
          Value = value
        WaitIntervalInSeconds = wait_interval_in_seconds
    EndpointConfigName = endpoint_config_name
    EndpointName := name
    ExcludeRetainedVariantProperties ! hashicorp/aws keeps no properties of variants
    RetainAllVariantProperties ! hashicorp/aws keeps no properties of variants
    RetainDeploymentConfig ! hashicorp/aws keeps no deployment configuration
    Tags := tags tags

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
    KmsKeyId := kms_key_arn arn
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
    KmsKeyId = kms_key_id arn
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

  /// The types of `AWS::Transcribe`; the grammar is that of `AWSMapping`.
  static let transcribeTable = #"""
    resource AWS::Transcribe::MedicalVocabulary aws_transcribe_medical_vocabulary
    get Arn = arn
    require vocabulary_file_uri VocabularyFileUri
    LanguageCode = language_code
    Tags = tags tags
    VocabularyFileUri = vocabulary_file_uri
    VocabularyName = vocabulary_name

    resource AWS::Transcribe::Vocabulary aws_transcribe_vocabulary
    get Arn = arn
    get LastModifiedTime none
    get VocabularyState none
    DataAccessRoleArn ! no argument in hashicorp/aws 6.25
    LanguageCode = language_code
    Phrases = phrases
    Tags = tags tags
    VocabularyFileUri = vocabulary_file_uri
    VocabularyName = vocabulary_name
    """#
}
