extension AWSTables {
  /// The types of `AWS::ApiGatewayV2`; the grammar is that of `AWSMapping`.
  static let apiGatewayV2Table = #"""
    resource AWS::ApiGatewayV2::Api aws_apigatewayv2_api
    get ApiEndpoint = api_endpoint
    get ApiId = id
    get ExecutionArn = execution_arn
    get Arn = arn
    name name 128
    default protocol_type HTTP
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
      DataTraceEnabled = data_trace_enabled
      DetailedMetricsEnabled = detailed_metrics_enabled
      LoggingLevel = logging_level
      ThrottlingBurstLimit = throttling_burst_limit
      ThrottlingRateLimit = throttling_rate_limit
    DeploymentId = deployment_id
    Description = description
    RouteSettings :> route_settings block* mapBlocksKey(route_key)
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

    resource AWS::ApiGatewayV2::Deployment aws_apigatewayv2_deployment
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
}
