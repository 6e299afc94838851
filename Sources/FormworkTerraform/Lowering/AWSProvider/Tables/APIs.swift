extension AWSTables {
  /// The types of `AWS::ApiGateway`; the grammar is that of `AWSMapping`.
  static let apiGatewayTable = #"""
    resource AWS::ApiGateway::RestApi aws_api_gateway_rest_api fn:restAPI
    get RestApiId = id
    get RootResourceId = root_resource_id
    get ExecutionArn = execution_arn
    get Arn = arn
    name name 64
    ApiKeySourceType := api_key_source
    BinaryMediaTypes = binary_media_types
    Body = body json
    BodyS3Location := body fn:s3Object
    CloneFrom ! no argument in hashicorp/aws 6.25
    Description = description
    DisableExecuteApiEndpoint = disable_execute_api_endpoint
    EndpointAccessMode ! no argument in hashicorp/aws 6.25
    EndpointConfiguration > endpoint_configuration block1
      default types ["EDGE"]
      IpAddressType = ip_address_type
      Types = types
      VpcEndpointIds = vpc_endpoint_ids
    FailOnWarnings = fail_on_warnings
    MinimumCompressionSize = minimum_compression_size
    Mode := put_rest_api_mode
    Name = name
    Parameters = parameters
    Policy = policy json
    SecurityPolicy ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Version ! no argument in hashicorp/aws 6.25

    resource AWS::ApiGateway::Resource aws_api_gateway_resource
    get ResourceId = id
    ParentId = parent_id
    PathPart = path_part
    RestApiId = rest_api_id

    resource AWS::ApiGateway::Method aws_api_gateway_method
    get Ref = id
    link aws_api_gateway_integration rest_api_id @rest_api_id
    link aws_api_gateway_integration resource_id @resource_id
    link aws_api_gateway_integration http_method @http_method
    link aws_api_gateway_integration_response rest_api_id @rest_api_id
    link aws_api_gateway_integration_response resource_id @resource_id
    link aws_api_gateway_integration_response http_method @http_method
    link aws_api_gateway_method_response rest_api_id @rest_api_id
    link aws_api_gateway_method_response resource_id @resource_id
    link aws_api_gateway_method_response http_method @http_method
    after aws_api_gateway_integration_response aws_api_gateway_integration
    after aws_api_gateway_integration_response aws_api_gateway_method_response
    default authorization NONE
    ApiKeyRequired = api_key_required
    AuthorizationScopes = authorization_scopes
    AuthorizationType := authorization
    AuthorizerId = authorizer_id
    HttpMethod = http_method
    Integration :+ aws_api_gateway_integration .
      CacheKeyParameters = cache_key_parameters
      CacheNamespace = cache_namespace
      ConnectionId = connection_id
      ConnectionType = connection_type
      ContentHandling = content_handling
      Credentials = credentials
      IntegrationHttpMethod := integration_http_method
      IntegrationResponses :+ aws_api_gateway_integration_response . each
        ContentHandling = content_handling
        ResponseParameters = response_parameters
        ResponseTemplates = response_templates
        SelectionPattern = selection_pattern
        StatusCode = status_code
      IntegrationTarget := integration_target
      PassthroughBehavior = passthrough_behavior
      RequestParameters = request_parameters
      RequestTemplates = request_templates
      ResponseTransferMode := response_transfer_mode
      TimeoutInMillis := timeout_milliseconds
      Type = type
      Uri = uri
    MethodResponses :+ aws_api_gateway_method_response . each
      ResponseModels = response_models
      ResponseParameters = response_parameters
      StatusCode = status_code
    OperationName = operation_name
    RequestModels = request_models
    RequestParameters = request_parameters
    RequestValidatorId = request_validator_id
    ResourceId = resource_id
    RestApiId = rest_api_id

    resource AWS::ApiGateway::Deployment aws_api_gateway_deployment fn:apiDeployment
    get DeploymentId = id
    link aws_api_gateway_method_settings rest_api_id @rest_api_id
    link aws_api_gateway_method_settings stage_name $StageName
    link aws_api_gateway_method_settings method_path =*/*
    link aws_api_gateway_stage rest_api_id @rest_api_id
    link aws_api_gateway_stage deployment_id @id
    after aws_api_gateway_method_settings aws_api_gateway_stage
    DeploymentCanarySettings ! a canary needs a stage that is there before
    Description = description
    RestApiId = rest_api_id
    StageDescription :+ aws_api_gateway_stage .
      AccessLogSetting > access_log_settings block1
        require destination_arn DestinationArn
        require format Format
        DestinationArn = destination_arn logGroupArn
        Format = format
      CacheClusterEnabled = cache_cluster_enabled
      CacheClusterSize = cache_cluster_size
      CacheDataEncrypted :+ aws_api_gateway_method_settings settings.cache_data_encrypted
      CacheTtlInSeconds :+ aws_api_gateway_method_settings settings.cache_ttl_in_seconds
      CachingEnabled :+ aws_api_gateway_method_settings settings.caching_enabled
      CanarySetting ! a canary needs a deployment of its own
      ClientCertificateId = client_certificate_id
      DataTraceEnabled :+ aws_api_gateway_method_settings settings.data_trace_enabled
      Description = description
      DocumentationVersion = documentation_version
      LoggingLevel :+ aws_api_gateway_method_settings settings.logging_level
      MethodSettings :+ aws_api_gateway_method_settings . methodSettings
        MethodPath := method_path
        default settings {}
        CacheDataEncrypted = settings.cache_data_encrypted
        CacheTtlInSeconds = settings.cache_ttl_in_seconds
        CachingEnabled = settings.caching_enabled
        DataTraceEnabled = settings.data_trace_enabled
        LoggingLevel = settings.logging_level
        MetricsEnabled = settings.metrics_enabled
        ThrottlingBurstLimit = settings.throttling_burst_limit
        ThrottlingRateLimit = settings.throttling_rate_limit
      MetricsEnabled :+ aws_api_gateway_method_settings settings.metrics_enabled
      Tags = tags tags
      ThrottlingBurstLimit :+ aws_api_gateway_method_settings settings.throttling_burst_limit
      ThrottlingRateLimit :+ aws_api_gateway_method_settings settings.throttling_rate_limit
      TracingEnabled := xray_tracing_enabled
      Variables = variables
    StageName :+ aws_api_gateway_stage stage_name

    resource AWS::ApiGateway::Stage aws_api_gateway_stage
    get StageName = stage_name
    link aws_api_gateway_method_settings rest_api_id @rest_api_id
    link aws_api_gateway_method_settings stage_name @stage_name
    get InvokeUrl = invoke_url
    get ExecutionArn = execution_arn
    get Arn = arn
    require deployment_id DeploymentId
    require stage_name StageName
    AccessLogSetting > access_log_settings block1
      require destination_arn DestinationArn
      require format Format
      DestinationArn = destination_arn logGroupArn
      Format = format
    CacheClusterEnabled = cache_cluster_enabled
    CacheClusterSize = cache_cluster_size
    CanarySetting > canary_settings block1
      require deployment_id DeploymentId
      DeploymentId = deployment_id
      PercentTraffic = percent_traffic
      StageVariableOverrides = stage_variable_overrides
      UseStageCache = use_stage_cache
    ClientCertificateId = client_certificate_id
    DeploymentId = deployment_id
    Description = description
    DocumentationVersion = documentation_version
    MethodSettings :+ aws_api_gateway_method_settings . methodSettings
      MethodPath := method_path
      default settings {}
      CacheDataEncrypted = settings.cache_data_encrypted
      CacheTtlInSeconds = settings.cache_ttl_in_seconds
      CachingEnabled = settings.caching_enabled
      DataTraceEnabled = settings.data_trace_enabled
      LoggingLevel = settings.logging_level
      MetricsEnabled = settings.metrics_enabled
      ThrottlingBurstLimit = settings.throttling_burst_limit
      ThrottlingRateLimit = settings.throttling_rate_limit
    RestApiId = rest_api_id
    StageName = stage_name
    Tags = tags tags
    TracingEnabled := xray_tracing_enabled
    Variables = variables

    resource AWS::ApiGateway::Authorizer aws_api_gateway_authorizer
    get AuthorizerId = id
    AuthType ! import/export only
    AuthorizerCredentials = authorizer_credentials
    AuthorizerResultTtlInSeconds = authorizer_result_ttl_in_seconds
    AuthorizerUri = authorizer_uri
    IdentitySource = identity_source
    IdentityValidationExpression = identity_validation_expression
    Name = name
    ProviderARNs = provider_arns
    RestApiId = rest_api_id
    Type = type

    resource AWS::ApiGateway::ApiKey aws_api_gateway_api_key
    get APIKeyId = id
    secret Value
    # CloudFormation: false (Enabled, AWS::ApiGateway::ApiKey); the provider: true.
    default enabled false
    # The provider writes "Managed by Terraform" where nothing is given.
    default description ""
    name name 64
    CustomerId = customer_id
    Description = description
    Enabled = enabled
    GenerateDistinctId ! no argument in hashicorp/aws 6.25
    Name = name
    StageKeys ~ the service no longer reads it: usage plans tie keys to stages
    Tags = tags tags
    Value = value

    resource AWS::ApiGateway::UsagePlan aws_api_gateway_usage_plan
    get Id = id
    name name 64
    ApiStages > api_stages block*
      require api_id ApiId
      require stage Stage
      ApiId = api_id
      Stage = stage
      Throttle :> throttle block* mapBlocksKey(path)
        BurstLimit = burst_limit
        RateLimit = rate_limit
    Description = description
    Quota > quota_settings block1
      require limit Limit
      require period Period
      Limit = limit
      Offset = offset
      Period = period
    Tags = tags tags
    Throttle > throttle_settings block1
      BurstLimit = burst_limit
      RateLimit = rate_limit
    UsagePlanName = name

    resource AWS::ApiGateway::UsagePlanKey aws_api_gateway_usage_plan_key
    get Id text ${SELF.key_id}:${SELF.usage_plan_id}
    KeyId = key_id
    KeyType = key_type
    UsagePlanId = usage_plan_id

    resource AWS::ApiGateway::Model aws_api_gateway_model
    get Name = name
    default content_type application/json
    name name 64
    ContentType = content_type
    Description = description
    Name = name
    RestApiId = rest_api_id
    Schema = schema json

    resource AWS::ApiGateway::RequestValidator aws_api_gateway_request_validator
    get RequestValidatorId = id
    name name 64
    Name = name
    RestApiId = rest_api_id
    ValidateRequestBody = validate_request_body
    ValidateRequestParameters = validate_request_parameters

    resource AWS::ApiGateway::GatewayResponse aws_api_gateway_gateway_response
    get Ref = id
    get Id = id
    ResponseParameters = response_parameters
    ResponseTemplates = response_templates
    ResponseType = response_type
    RestApiId = rest_api_id
    StatusCode = status_code

    resource AWS::ApiGateway::DomainName aws_api_gateway_domain_name
    get DomainName = domain_name
    get DistributionDomainName = cloudfront_domain_name
    get DistributionHostedZoneId = cloudfront_zone_id
    get DomainNameArn = arn
    get RegionalDomainName = regional_domain_name
    get RegionalHostedZoneId = regional_zone_id
    name domain_name 64
    CertificateArn = certificate_arn
    DomainName = domain_name
    EndpointAccessMode ! no argument in hashicorp/aws 6.25
    EndpointConfiguration > endpoint_configuration block1
      default types ["EDGE"]
      IpAddressType = ip_address_type
      Types = types
    MutualTlsAuthentication > mutual_tls_authentication block1
      require truststore_uri TruststoreUri
      TruststoreUri = truststore_uri
      TruststoreVersion = truststore_version
    OwnershipVerificationCertificateArn = ownership_verification_certificate_arn
    RegionalCertificateArn = regional_certificate_arn
    RoutingMode ! no argument in hashicorp/aws 6.25
    SecurityPolicy = security_policy
    Tags = tags tags

    resource AWS::ApiGateway::BasePathMapping aws_api_gateway_base_path_mapping
    get Ref = id
    require api_id RestApiId
    BasePath = base_path
    DomainName = domain_name
    RestApiId := api_id
    Stage := stage_name

    resource AWS::ApiGateway::Account aws_api_gateway_account
    get Ref = id
    get Id = id
    CloudWatchRoleArn = cloudwatch_role_arn

    resource AWS::ApiGateway::VpcLink aws_api_gateway_vpc_link
    get VpcLinkId = id
    # It cannot go while an integration uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    Description = description
    Name = name
    Tags = tags tags
    TargetArns = target_arns

    resource AWS::ApiGateway::ClientCertificate aws_api_gateway_client_certificate
    get ClientCertificateId = id
    Description = description
    Tags = tags tags

    resource AWS::ApiGateway::DocumentationPart aws_api_gateway_documentation_part
    get Ref = documentation_part_id
    get DocumentationPartId = documentation_part_id
    Location > location block1
      require type Type
      Method = method
      Name = name
      Path = path
      StatusCode = status_code
      Type = type
    Properties = properties
    RestApiId = rest_api_id

    resource AWS::ApiGateway::DocumentationVersion aws_api_gateway_documentation_version
    get Ref = version
    Description = description
    DocumentationVersion := version
    RestApiId = rest_api_id
    """#

  /// The types of `AWS::ApiGatewayV2`; the grammar is that of `AWSMapping`.
  static let apiGatewayV2Table = #"""
    resource AWS::ApiGatewayV2::Api aws_apigatewayv2_api fn:httpAPI
    get ApiEndpoint = api_endpoint
    get ApiId = id
    get ExecutionArn = execution_arn
    get Arn = arn
    default protocol_type HTTP
    # A body names the API (Name, AWS::ApiGatewayV2::Api); the provider would change the name that it has imported.
    default name @Body.info.title
    name name 128
    # A body describes the API and its version; the provider would take away what it has imported.
    default description @Body.info.description
    default version @Body.info.version
    ApiKeySelectionExpression = api_key_selection_expression
    BasePath ! import-time option, no attribute
    Body = body json
    BodyS3Location := body fn:s3Object
    CorsConfiguration > cors_configuration block1
      AllowCredentials = allow_credentials
      AllowHeaders = allow_headers
      AllowMethods = allow_methods
      AllowOrigins = allow_origins
      ExposeHeaders = expose_headers
      MaxAge = max_age
    CredentialsArn = credentials_arn
    Description = description
    DisableExecuteApiEndpoint = disable_execute_api_endpoint
    DisableSchemaValidation ! no argument in hashicorp/aws 6.25
    FailOnWarnings = fail_on_warnings
    IpAddressType = ip_address_type
    Name = name
    ProtocolType = protocol_type
    RouteKey = route_key
    RouteSelectionExpression = route_selection_expression
    Tags = tags tags
    Target = target
    Version = version

    resource AWS::ApiGatewayV2::Route aws_apigatewayv2_route
    get RouteId = id
    ApiId = api_id
    ApiKeyRequired = api_key_required
    AuthorizationScopes = authorization_scopes
    AuthorizationType = authorization_type
    AuthorizerId = authorizer_id
    ModelSelectionExpression = model_selection_expression
    OperationName = operation_name
    RequestModels = request_models
    RequestParameters :> request_parameter block* mapBlocksKey(request_parameter_key)
      Required := required
    RouteKey = route_key
    RouteResponseSelectionExpression = route_response_selection_expression
    Target = target

    resource AWS::ApiGatewayV2::Integration aws_apigatewayv2_integration
    get IntegrationId = id
    ApiId = api_id
    ConnectionId = connection_id
    ConnectionType = connection_type
    ContentHandlingStrategy = content_handling_strategy
    CredentialsArn = credentials_arn
    Description = description
    IntegrationMethod = integration_method
    IntegrationSubtype = integration_subtype
    IntegrationType = integration_type
    IntegrationUri = integration_uri
    PassthroughBehavior = passthrough_behavior
    PayloadFormatVersion = payload_format_version
    RequestParameters = request_parameters
    RequestTemplates = request_templates
    ResponseParameters :> response_parameters block* mapBlocksKey(status_code,ResponseParameters)
      require mappings ResponseParameters
      ResponseParameters := mappings kvMap(Destination,Source)
    TemplateSelectionExpression = template_selection_expression
    TimeoutInMillis := timeout_milliseconds
    TlsConfig > tls_config block1
      ServerNameToVerify = server_name_to_verify

    resource AWS::ApiGatewayV2::Stage aws_apigatewayv2_stage
    get StageName = name
    get Id = name
    get InvokeUrl = invoke_url
    get ExecutionArn = execution_arn
    AccessLogSettings > access_log_settings block1
      require destination_arn DestinationArn
      require format Format
      DestinationArn = destination_arn logGroupArn
      Format = format
    ApiId = api_id
    AutoDeploy = auto_deploy
    ClientCertificateId = client_certificate_id
    DefaultRouteSettings > default_route_settings block1
      # AWS leaves out limits where none is given; the provider sends 0, which refuses every request. Account quotas (Throttle requests to your APIs, API Gateway Developer Guide).
      default throttling_burst_limit 5000
      default throttling_rate_limit 10000
      DataTraceEnabled = data_trace_enabled
      DetailedMetricsEnabled = detailed_metrics_enabled
      LoggingLevel = logging_level
      ThrottlingBurstLimit = throttling_burst_limit
      ThrottlingRateLimit = throttling_rate_limit
    DeploymentId = deployment_id
    Description = description
    RouteSettings :> route_settings block* mapBlocksKey(route_key)
      # A route without limits of its own has those of the stage; the provider sends 0 (RouteSettings, AWS::ApiGatewayV2::Stage).
      default throttling_burst_limit @/DefaultRouteSettings.ThrottlingBurstLimit
      default throttling_burst_limit 5000
      default throttling_rate_limit @/DefaultRouteSettings.ThrottlingRateLimit
      default throttling_rate_limit 10000
      DataTraceEnabled := data_trace_enabled
      DetailedMetricsEnabled := detailed_metrics_enabled
      LoggingLevel := logging_level
      ThrottlingBurstLimit := throttling_burst_limit
      ThrottlingRateLimit := throttling_rate_limit
    StageVariables = stage_variables
    Tags = tags tags
    StageName = name

    resource AWS::ApiGatewayV2::Authorizer aws_apigatewayv2_authorizer
    get AuthorizerId = id
    ApiId = api_id
    AuthorizerCredentialsArn = authorizer_credentials_arn
    AuthorizerPayloadFormatVersion = authorizer_payload_format_version
    AuthorizerResultTtlInSeconds = authorizer_result_ttl_in_seconds
    AuthorizerType = authorizer_type
    AuthorizerUri = authorizer_uri
    EnableSimpleResponses = enable_simple_responses
    IdentityValidationExpression ! no argument in hashicorp/aws 6.25
    JwtConfiguration > jwt_configuration block1
      Audience = audience
      Issuer = issuer
    Name = name
    IdentitySource = identity_sources

    resource AWS::ApiGatewayV2::DomainName aws_apigatewayv2_domain_name
    get DomainName = domain_name
    get DomainNameArn = arn
    get RegionalDomainName = domain_name_configuration[0].target_domain_name
    get RegionalHostedZoneId = domain_name_configuration[0].hosted_zone_id
    require domain_name_configuration DomainNameConfigurations
    DomainName = domain_name
    MutualTlsAuthentication > mutual_tls_authentication block1
      require truststore_uri TruststoreUri
      TruststoreUri = truststore_uri
      TruststoreVersion = truststore_version
    RoutingMode ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    DomainNameConfigurations > domain_name_configuration block1 first
      require certificate_arn CertificateArn
      require endpoint_type EndpointType
      default security_policy TLS_1_2
      CertificateArn = certificate_arn
      CertificateName ! no argument in hashicorp/aws 6.25
      EndpointType = endpoint_type
      IpAddressType = ip_address_type
      OwnershipVerificationCertificateArn = ownership_verification_certificate_arn
      SecurityPolicy = security_policy

    resource AWS::ApiGatewayV2::ApiMapping aws_apigatewayv2_api_mapping
    get ApiMappingId = id
    ApiId = api_id
    ApiMappingKey = api_mapping_key
    DomainName = domain_name
    Stage = stage

    resource AWS::ApiGatewayV2::Deployment aws_apigatewayv2_deployment fn:httpDeployment
    get DeploymentId = id
    ApiId = api_id
    Description = description
    StageName ! CFN updates a stage; use stage.deployment_id

    resource AWS::ApiGatewayV2::VpcLink aws_apigatewayv2_vpc_link
    get VpcLinkId = id
    default security_group_ids []
    Name = name
    SecurityGroupIds = security_group_ids
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::ApiGatewayV2::RouteResponse aws_apigatewayv2_route_response
    get RouteResponseId = id
    ApiId = api_id
    ModelSelectionExpression = model_selection_expression
    ResponseModels = response_models
    ResponseParameters ! no argument in hashicorp/aws 6.25
    RouteId = route_id
    RouteResponseKey = route_response_key

    resource AWS::ApiGatewayV2::IntegrationResponse aws_apigatewayv2_integration_response
    get IntegrationResponseId = id
    ApiId = api_id
    ContentHandlingStrategy = content_handling_strategy
    IntegrationId = integration_id
    IntegrationResponseKey = integration_response_key
    ResponseParameters ! no argument in hashicorp/aws 6.25
    ResponseTemplates = response_templates
    TemplateSelectionExpression = template_selection_expression

    resource AWS::ApiGatewayV2::Model aws_apigatewayv2_model
    get ModelId = id
    default content_type application/json
    ApiId = api_id
    ContentType = content_type
    Description = description
    Name = name
    Schema = schema json
    """#

  /// The types of `AWS::AppSync`; the grammar is that of `AWSMapping`.
  static let appSyncTable = #"""
    resource AWS::AppSync::GraphQLApi aws_appsync_graphql_api
    get Arn = arn
    get ApiId = id
    get GraphQLDns none
    get GraphQLEndpointArn expr replace(SELF.arn, "/apis\\/.*$/", "endpoints/graphql-api/${regex("https://([^.]+)", SELF.uris["GRAPHQL"])[0]}")
    get GraphQLUrl = uris["GRAPHQL"]
    get RealtimeDns none
    get RealtimeUrl = uris["REALTIME"]
    AdditionalAuthenticationProviders > additional_authentication_provider block*
      AuthenticationType = authentication_type
      LambdaAuthorizerConfig > lambda_authorizer_config block1
        require authorizer_uri AuthorizerUri
        AuthorizerResultTtlInSeconds = authorizer_result_ttl_in_seconds
        AuthorizerUri = authorizer_uri
        IdentityValidationExpression = identity_validation_expression
      OpenIDConnectConfig > openid_connect_config block1
        require issuer Issuer
        AuthTTL = auth_ttl
        ClientId = client_id
        IatTTL = iat_ttl
        Issuer = issuer
      UserPoolConfig > user_pool_config block1
        require user_pool_id UserPoolId
        AppIdClientRegex = app_id_client_regex
        AwsRegion = aws_region
        UserPoolId = user_pool_id
    ApiType = api_type
    AuthenticationType = authentication_type
    EnhancedMetricsConfig > enhanced_metrics_config block1
      DataSourceLevelMetricsBehavior = data_source_level_metrics_behavior
      OperationLevelMetricsConfig = operation_level_metrics_config
      ResolverLevelMetricsBehavior = resolver_level_metrics_behavior
    EnvironmentVariables ! no argument in hashicorp/aws 6.25
    IntrospectionConfig = introspection_config
    LambdaAuthorizerConfig > lambda_authorizer_config block1
      require authorizer_uri AuthorizerUri
      AuthorizerResultTtlInSeconds = authorizer_result_ttl_in_seconds
      AuthorizerUri = authorizer_uri
      IdentityValidationExpression = identity_validation_expression
    LogConfig > log_config block1
      CloudWatchLogsRoleArn = cloudwatch_logs_role_arn
      ExcludeVerboseContent = exclude_verbose_content
      FieldLogLevel = field_log_level
    MergedApiExecutionRoleArn = merged_api_execution_role_arn
    Name = name
    OpenIDConnectConfig > openid_connect_config block1
      require issuer Issuer
      AuthTTL = auth_ttl
      ClientId = client_id
      IatTTL = iat_ttl
      Issuer = issuer
    OwnerContact ! no argument in hashicorp/aws 6.25
    QueryDepthLimit = query_depth_limit
    ResolverCountLimit = resolver_count_limit
    Tags = tags tags
    UserPoolConfig > user_pool_config block1
      require default_action DefaultAction
      require user_pool_id UserPoolId
      AppIdClientRegex = app_id_client_regex
      AwsRegion = aws_region
      DefaultAction = default_action
      UserPoolId = user_pool_id
    Visibility = visibility
    XrayEnabled = xray_enabled

    resource AWS::AppSync::GraphQLSchema aws_appsync_graphql_api fn:mergeIntoHost
    get Ref text ${SELF.id}GraphQLSchema
    get Id = id
    part ApiId
    ApiId := . fn:implied
    Definition := schema
    DefinitionS3Location := schema fn:s3Object

    resource AWS::AppSync::DataSource aws_appsync_datasource
    get DataSourceArn = arn
    ApiId = api_id
    Description = description
    DynamoDBConfig > dynamodb_config block1
      AwsRegion := region
      DeltaSyncConfig > delta_sync_config block1
        BaseTableTTL = base_table_ttl
        DeltaSyncTableName = delta_sync_table_name
        DeltaSyncTableTTL = delta_sync_table_ttl
      TableName = table_name
      UseCallerCredentials = use_caller_credentials
      Versioned = versioned
    ElasticsearchConfig > elasticsearch_config block1
      AwsRegion := region
      Endpoint = endpoint
    EventBridgeConfig > event_bridge_config block1
      EventBusArn = event_bus_arn
    HttpConfig > http_config block1
      AuthorizationConfig > authorization_config block1
        AuthorizationType = authorization_type
        AwsIamConfig > aws_iam_config block1
          SigningRegion = signing_region
          SigningServiceName = signing_service_name
      Endpoint = endpoint
    LambdaConfig > lambda_config block1
      LambdaFunctionArn := function_arn
    MetricsConfig ! no argument in hashicorp/aws 6.25
    Name = name
    OpenSearchServiceConfig > opensearchservice_config block1
      AwsRegion := region
      Endpoint = endpoint
    RelationalDatabaseConfig > relational_database_config block1
      RdsHttpEndpointConfig :> http_endpoint_config block1
        AwsRegion := region
        AwsSecretStoreArn = aws_secret_store_arn
        DatabaseName = database_name
        DbClusterIdentifier := db_cluster_identifier
        Schema = schema
      RelationalDatabaseSourceType := source_type
    ServiceRoleArn = service_role_arn
    Type = type

    resource AWS::AppSync::Resolver aws_appsync_resolver
    get ResolverArn = arn
    ApiId = api_id
    CachingConfig > caching_config block1
      CachingKeys = caching_keys
      Ttl = ttl
    Code = code
    CodeS3Location := code fn:s3Object
    DataSourceName = data_source
    FieldName = field
    Kind = kind
    MaxBatchSize = max_batch_size
    MetricsConfig ! no argument in hashicorp/aws 6.25
    PipelineConfig > pipeline_config block1
      Functions = functions
    RequestMappingTemplate := request_template
    RequestMappingTemplateS3Location := request_template fn:s3Object
    ResponseMappingTemplate := response_template
    ResponseMappingTemplateS3Location := response_template fn:s3Object
    Runtime > runtime block1
      Name = name
      RuntimeVersion = runtime_version
    SyncConfig > sync_config block1
      ConflictDetection = conflict_detection
      ConflictHandler = conflict_handler
      LambdaConflictHandlerConfig > lambda_conflict_handler_config block1
        LambdaConflictHandlerArn = lambda_conflict_handler_arn
    TypeName = type

    resource AWS::AppSync::FunctionConfiguration aws_appsync_function
    get FunctionArn = arn
    get FunctionId = function_id
    ApiId = api_id
    Code = code
    CodeS3Location := code fn:s3Object
    DataSourceName = data_source
    Description = description
    FunctionVersion = function_version
    MaxBatchSize = max_batch_size
    Name = name
    RequestMappingTemplate = request_mapping_template
    RequestMappingTemplateS3Location := request_mapping_template fn:s3Object
    ResponseMappingTemplate = response_mapping_template
    ResponseMappingTemplateS3Location := response_mapping_template fn:s3Object
    Runtime > runtime block1
      Name = name
      RuntimeVersion = runtime_version
    SyncConfig > sync_config block1
      ConflictDetection = conflict_detection
      ConflictHandler = conflict_handler
      LambdaConflictHandlerConfig > lambda_conflict_handler_config block1
        LambdaConflictHandlerArn = lambda_conflict_handler_arn

    resource AWS::AppSync::ApiKey aws_appsync_api_key
    get Arn none
    get ApiKey = key
    get ApiKeyId = api_key_id
    secret ApiKey
    ApiId = api_id
    Description = description
    Expires := expires epochToRfc3339

    resource AWS::AppSync::ApiCache aws_appsync_api_cache
    get Id = id
    ApiCachingBehavior = api_caching_behavior
    ApiId = api_id
    AtRestEncryptionEnabled = at_rest_encryption_enabled
    HealthMetricsConfig ! no argument in hashicorp/aws 6.25
    TransitEncryptionEnabled = transit_encryption_enabled
    Ttl = ttl
    Type = type

    resource AWS::AppSync::DomainName aws_appsync_domain_name
    get DomainName = domain_name
    get AppSyncDomainName = appsync_domain_name
    get DomainNameArn none
    get HostedZoneId = hosted_zone_id
    CertificateArn = certificate_arn
    Description = description
    DomainName = domain_name
    Tags ! no argument in hashicorp/aws 6.25

    resource AWS::AppSync::DomainNameApiAssociation aws_appsync_domain_name_api_association
    get ApiAssociationIdentifier = id
    ApiId = api_id
    DomainName = domain_name

    resource AWS::AppSync::Api aws_appsync_api
    get ApiArn = api_arn
    get ApiId = api_id
    get Dns = dns
    get Dns.Http = dns["HTTP"]
    get Dns.Realtime = dns["REALTIME"]
    EventConfig > event_config block1
      AuthProviders > auth_provider block*
        AuthType = auth_type
        CognitoConfig > cognito_config block1
          AppIdClientRegex = app_id_client_regex
          AwsRegion = aws_region
          UserPoolId = user_pool_id
        LambdaAuthorizerConfig > lambda_authorizer_config block1
          AuthorizerResultTtlInSeconds = authorizer_result_ttl_in_seconds
          AuthorizerUri = authorizer_uri
          IdentityValidationExpression = identity_validation_expression
        OpenIDConnectConfig > openid_connect_config block1
          AuthTTL = auth_ttl
          ClientId = client_id
          IatTTL = iat_ttl
          Issuer = issuer
      ConnectionAuthModes > connection_auth_mode block*
        require auth_type AuthType
        AuthType = auth_type
      DefaultPublishAuthModes > default_publish_auth_mode block*
        require auth_type AuthType
        AuthType = auth_type
      DefaultSubscribeAuthModes > default_subscribe_auth_mode block*
        require auth_type AuthType
        AuthType = auth_type
      LogConfig > log_config block1
        CloudWatchLogsRoleArn = cloudwatch_logs_role_arn
        LogLevel = log_level
    Name = name
    OwnerContact = owner_contact
    Tags = tags tags

    resource AWS::AppSync::ChannelNamespace aws_appsync_channel_namespace
    get ChannelNamespaceArn = channel_namespace_arn
    ApiId = api_id
    CodeHandlers = code_handlers
    CodeS3Location := code_handlers fn:s3Object
    HandlerConfigs > handler_configs block1
      OnPublish > on_publish block1
        Behavior = behavior
        Integration > integration block1
          DataSourceName = data_source_name
          LambdaConfig > lambda_config block1
            InvokeType = invoke_type
      OnSubscribe > on_subscribe block1
        Behavior = behavior
        Integration > integration block1
          DataSourceName = data_source_name
          LambdaConfig > lambda_config block1
            InvokeType = invoke_type
    Name = name
    PublishAuthModes > publish_auth_mode block*
      require auth_type AuthType
      AuthType = auth_type
    SubscribeAuthModes > subscribe_auth_mode block*
      require auth_type AuthType
      AuthType = auth_type
    Tags = tags tags

    resource AWS::AppSync::Type aws_appsync_type
    get Arn = arn
    get Name = name
    ApiId = api_id
    Definition = definition
    Format = format
    """#
}
