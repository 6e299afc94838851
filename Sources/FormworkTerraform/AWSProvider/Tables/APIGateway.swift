extension AWSTables {
  /// The types of `AWS::ApiGateway`; the grammar is that of `AWSMapping`.
  static let apiGatewayTable = #"""
    resource AWS::ApiGateway::RestApi aws_api_gateway_rest_api
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
}
