extension AWSTables {
  /// The types of `AWS::Events`; the grammar is that of `AWSMapping`.
  static let eventsTable = #"""
    resource AWS::Events::Rule aws_cloudwatch_event_rule
    get Name = name
    get Arn = arn
    link aws_cloudwatch_event_target rule @name
    link aws_cloudwatch_event_target event_bus_name $EventBusName
    Description = description
    EventBusName = event_bus_name
    EventPattern = event_pattern json
    Name = name
    RoleArn = role_arn
    ScheduleExpression = schedule_expression
    State = state
    Tags = tags tags
    Targets :+ aws_cloudwatch_event_target . each
      AppSyncParameters :> appsync_target block1
        GraphQLOperation := graphql_operation
      Arn = arn
      BatchParameters :> batch_target block1
        ArrayProperties := array_size unwrap
        JobDefinition = job_definition
        JobName = job_name
        RetryStrategy := job_attempts unwrap
      DeadLetterConfig > dead_letter_config block1
        Arn = arn
      EcsParameters :> ecs_target block1
        CapacityProviderStrategy > capacity_provider_strategy block*
          Base = base
          CapacityProvider = capacity_provider
          Weight = weight
        EnableECSManagedTags = enable_ecs_managed_tags
        EnableExecuteCommand = enable_execute_command
        Group = group
        LaunchType = launch_type
        NetworkConfiguration > network_configuration block1
          AwsVpcConfiguration :^
            AssignPublicIp := assign_public_ip enumBool(ENABLED)
            SecurityGroups = security_groups
            Subnets = subnets
        PlacementStrategies :> ordered_placement_strategy block*
          require type Type
          Field = field
          Type = type
        PlatformVersion = platform_version
        PropagateTags = propagate_tags
        ReferenceId ! no argument in hashicorp/aws 6.25
        TagList = tags tags
        TaskCount = task_count
        TaskDefinitionArn = task_definition_arn
        PlacementConstraints > placement_constraint block*
          require type Type
          Expression = expression
          Type = type
      HttpParameters :> http_target block1
        HeaderParameters = header_parameters
        PathParameterValues = path_parameter_values
        QueryStringParameters = query_string_parameters
      Id := target_id
      Input = input
      InputPath = input_path
      InputTransformer > input_transformer block1
        InputPathsMap := input_paths
        InputTemplate = input_template
      KinesisParameters :> kinesis_target block1
        PartitionKeyPath = partition_key_path
      RedshiftDataParameters :> redshift_target block1
        Database = database
        DbUser = db_user
        SecretManagerArn := secrets_manager_arn
        Sql = sql
        Sqls ! no argument in hashicorp/aws 6.25
        StatementName = statement_name
        WithEvent = with_event
      RetryPolicy > retry_policy block1
        MaximumEventAgeInSeconds = maximum_event_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
      RoleArn = role_arn
      RunCommandParameters :> run_command_targets block* unwrap
        Key = key
        Values = values
      SageMakerPipelineParameters :> sagemaker_pipeline_target block1
        PipelineParameterList > pipeline_parameter_list block*
          Name = name
          Value = value
      SqsParameters :> sqs_target block1
        MessageGroupId = message_group_id

    resource AWS::Events::EventBus aws_cloudwatch_event_bus
    get Name = name
    get Arn = arn
    link aws_cloudwatch_event_bus_policy event_bus_name @name
    DeadLetterConfig > dead_letter_config block1
      Arn = arn
    Description = description
    EventSourceName = event_source_name
    KmsKeyIdentifier = kms_key_identifier
    LogConfig > log_config block1
      IncludeDetail = include_detail
      Level = level
    Name = name
    Policy :+ aws_cloudwatch_event_bus_policy policy json
    Tags = tags tags

    resource AWS::Events::EventBusPolicy aws_cloudwatch_event_permission fn:busStatement
    get Ref = statement_id
    instead Statement aws_cloudwatch_event_bus_policy
    require principal Principal
    Action = action
    Condition > condition block1
      require key Key
      require type Type
      require value Value
      Key = key
      Type = type
      Value = value
    EventBusName = event_bus_name
    Principal = principal
    StatementId = statement_id

    resource AWS::Events::Archive aws_cloudwatch_event_archive
    get ArchiveName = name
    get Arn = arn
    name name 48
    Description = description
    EventPattern = event_pattern json
    KmsKeyIdentifier = kms_key_identifier
    RetentionDays = retention_days
    SourceArn := event_source_arn
    ArchiveName = name

    resource AWS::Events::Connection aws_cloudwatch_event_connection
    get Name = name
    get Arn = arn
    get ArnForPolicy none
    get AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn none
    get InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn = invocation_connectivity_parameters[0].resource_parameters[0].resource_association_arn
    get SecretArn = secret_arn
    require authorization_type AuthorizationType
    name name 64
    require auth_parameters AuthParameters
    AuthParameters > auth_parameters block1
      ApiKeyAuthParameters :> api_key block1
        ApiKeyName := key
        ApiKeyValue := value
      BasicAuthParameters :> basic block1
        Password = password
        Username = username
      ConnectivityParameters ! no argument in hashicorp/aws 6.25
      InvocationHttpParameters > invocation_http_parameters block1
        BodyParameters :> body block*
          IsValueSecret = is_value_secret
          Key = key
          Value = value
        HeaderParameters :> header block*
          IsValueSecret = is_value_secret
          Key = key
          Value = value
        QueryStringParameters :> query_string block*
          IsValueSecret = is_value_secret
          Key = key
          Value = value
      OAuthParameters :> oauth block1
        require oauth_http_parameters OAuthHttpParameters
        AuthorizationEndpoint = authorization_endpoint
        ClientParameters > client_parameters block1
          ClientID = client_id
          ClientSecret = client_secret
        HttpMethod = http_method
        OAuthHttpParameters > oauth_http_parameters block1
          BodyParameters :> body block*
            IsValueSecret = is_value_secret
            Key = key
            Value = value
          HeaderParameters :> header block*
            IsValueSecret = is_value_secret
            Key = key
            Value = value
          QueryStringParameters :> query_string block*
            IsValueSecret = is_value_secret
            Key = key
            Value = value
    AuthorizationType = authorization_type
    Description = description
    InvocationConnectivityParameters > invocation_connectivity_parameters block1
      ResourceParameters > resource_parameters block1
        ResourceConfigurationArn = resource_configuration_arn
    KmsKeyIdentifier = kms_key_identifier
    Name = name

    resource AWS::Events::ApiDestination aws_cloudwatch_event_api_destination
    get Name = name
    get Arn = arn
    get ArnForPolicy none
    name name 64
    ConnectionArn = connection_arn
    Description = description
    HttpMethod = http_method
    InvocationEndpoint = invocation_endpoint
    InvocationRateLimitPerSecond = invocation_rate_limit_per_second
    Name = name

    resource AWS::Events::Endpoint aws_cloudwatch_event_endpoint
    get Name = name
    get Arn = arn
    get EndpointId none
    get EndpointUrl = endpoint_url
    get State none
    get StateReason none
    name name 64
    Description = description
    EventBuses :> event_bus block*
      EventBusArn = event_bus_arn
    Name = name
    ReplicationConfig > replication_config block1
      State = state
    RoleArn = role_arn
    RoutingConfig > routing_config block1
      FailoverConfig > failover_config block1
        Primary > primary block1
          HealthCheck = health_check
        Secondary > secondary block1
          Route = route
    """#
}
