extension AWSTables {
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
