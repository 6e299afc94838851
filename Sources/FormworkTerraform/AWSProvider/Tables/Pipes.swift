extension AWSTables {
  /// The types of `AWS::Pipes`; the grammar is that of `AWSMapping`.
  static let pipesTable = #"""
    resource AWS::Pipes::Pipe aws_pipes_pipe
    get Name = name
    get Arn = arn
    get CreationTime none
    get CurrentState none
    get LastModifiedTime none
    get StateReason none
    Description = description
    DesiredState = desired_state
    Enrichment = enrichment
    EnrichmentParameters > enrichment_parameters block1
      HttpParameters > http_parameters block1
        HeaderParameters = header_parameters
        PathParameterValues = path_parameter_values
        QueryStringParameters = query_string_parameters
      InputTemplate = input_template
    KmsKeyIdentifier = kms_key_identifier
    LogConfiguration > log_configuration block1
      require level Level
      CloudwatchLogsLogDestination > cloudwatch_logs_log_destination block1
        require log_group_arn LogGroupArn
        LogGroupArn = log_group_arn
      FirehoseLogDestination > firehose_log_destination block1
        require delivery_stream_arn DeliveryStreamArn
        DeliveryStreamArn = delivery_stream_arn
      IncludeExecutionData = include_execution_data
      Level = level
      S3LogDestination > s3_log_destination block1
        require bucket_name BucketName
        require bucket_owner BucketOwner
        BucketName = bucket_name
        BucketOwner = bucket_owner
        OutputFormat = output_format
        Prefix = prefix
    Name = name
    RoleArn = role_arn
    Source = source
    SourceParameters > source_parameters block1
      ActiveMQBrokerParameters > activemq_broker_parameters block1
        BatchSize = batch_size
        Credentials > credentials block1
          require basic_auth BasicAuth
          BasicAuth = basic_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        QueueName = queue_name
      DynamoDBStreamParameters > dynamodb_stream_parameters block1
        BatchSize = batch_size
        DeadLetterConfig > dead_letter_config block1
          Arn = arn
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        MaximumRecordAgeInSeconds = maximum_record_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
        OnPartialBatchItemFailure = on_partial_batch_item_failure
        ParallelizationFactor = parallelization_factor
        StartingPosition = starting_position
      FilterCriteria > filter_criteria block1
        Filters > filter block*
          require pattern Pattern
          Pattern = pattern
      KinesisStreamParameters > kinesis_stream_parameters block1
        BatchSize = batch_size
        DeadLetterConfig > dead_letter_config block1
          Arn = arn
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        MaximumRecordAgeInSeconds = maximum_record_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
        OnPartialBatchItemFailure = on_partial_batch_item_failure
        ParallelizationFactor = parallelization_factor
        StartingPosition = starting_position
        StartingPositionTimestamp = starting_position_timestamp
      ManagedStreamingKafkaParameters > managed_streaming_kafka_parameters block1
        BatchSize = batch_size
        ConsumerGroupID = consumer_group_id
        Credentials > credentials block1
          SaslScram512Auth = sasl_scram_512_auth
          ClientCertificateTlsAuth = client_certificate_tls_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        StartingPosition = starting_position
        TopicName = topic_name
      RabbitMQBrokerParameters > rabbitmq_broker_parameters block1
        BatchSize = batch_size
        Credentials > credentials block1
          require basic_auth BasicAuth
          BasicAuth = basic_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        QueueName = queue_name
        VirtualHost = virtual_host
      SelfManagedKafkaParameters > self_managed_kafka_parameters block1
        AdditionalBootstrapServers = additional_bootstrap_servers
        BatchSize = batch_size
        ConsumerGroupID = consumer_group_id
        Credentials > credentials block1
          BasicAuth = basic_auth
          SaslScram512Auth = sasl_scram_512_auth
          SaslScram256Auth = sasl_scram_256_auth
          ClientCertificateTlsAuth = client_certificate_tls_auth
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
        ServerRootCaCertificate = server_root_ca_certificate
        StartingPosition = starting_position
        TopicName = topic_name
        Vpc > vpc block1
          SecurityGroup = security_groups
          Subnets = subnets
      SqsQueueParameters > sqs_queue_parameters block1
        BatchSize = batch_size
        MaximumBatchingWindowInSeconds = maximum_batching_window_in_seconds
    Tags = tags tags
    Target = target
    TargetParameters > target_parameters block1
      BatchJobParameters > batch_job_parameters block1
        ArrayProperties > array_properties block1
          Size = size
        ContainerOverrides > container_overrides block1
          Command = command
          Environment > environment block*
            Name = name
            Value = value
          InstanceType = instance_type
          ResourceRequirements > resource_requirement block*
            Type = type
            Value = value
        DependsOn > depends_on block*
          JobId = job_id
          Type = type
        JobDefinition = job_definition
        JobName = job_name
        Parameters = parameters
        RetryStrategy > retry_strategy block1
          Attempts = attempts
      CloudWatchLogsParameters > cloudwatch_logs_parameters block1
        LogStreamName = log_stream_name
        Timestamp = timestamp
      EcsTaskParameters > ecs_task_parameters block1
        CapacityProviderStrategy > capacity_provider_strategy block*
          Base = base
          CapacityProvider = capacity_provider
          Weight = weight
        EnableECSManagedTags = enable_ecs_managed_tags
        EnableExecuteCommand = enable_execute_command
        Group = group
        LaunchType = launch_type
        NetworkConfiguration > network_configuration block1
          AwsvpcConfiguration > aws_vpc_configuration block1
            AssignPublicIp = assign_public_ip
            SecurityGroups = security_groups
            Subnets = subnets
        Overrides > overrides block1
          ContainerOverrides > container_override block*
            Command = command
            Cpu = cpu
            Environment > environment block*
              Name = name
              Value = value
            EnvironmentFiles > environment_file block*
              Type = type
              Value = value
            Memory = memory
            MemoryReservation = memory_reservation
            Name = name
            ResourceRequirements > resource_requirement block*
              Type = type
              Value = value
          Cpu = cpu
          EphemeralStorage > ephemeral_storage block1
            SizeInGiB = size_in_gib
          ExecutionRoleArn = execution_role_arn
          InferenceAcceleratorOverrides > inference_accelerator_override block*
            DeviceName = device_name
            DeviceType = device_type
          Memory = memory
          TaskRoleArn = task_role_arn
        PlacementConstraints > placement_constraint block*
          Expression = expression
          Type = type
        PlacementStrategy > placement_strategy block*
          Field = field
          Type = type
        PlatformVersion = platform_version
        PropagateTags = propagate_tags
        ReferenceId = reference_id
        Tags := tags kvMap
        TaskCount = task_count
        TaskDefinitionArn = task_definition_arn
      EventBridgeEventBusParameters > eventbridge_event_bus_parameters block1
        DetailType = detail_type
        EndpointId = endpoint_id
        Resources = resources
        Source = source
        Time = time
      HttpParameters > http_parameters block1
        HeaderParameters = header_parameters
        PathParameterValues = path_parameter_values
        QueryStringParameters = query_string_parameters
      InputTemplate = input_template
      KinesisStreamParameters > kinesis_stream_parameters block1
        PartitionKey = partition_key
      LambdaFunctionParameters > lambda_function_parameters block1
        require invocation_type InvocationType
        InvocationType = invocation_type
      RedshiftDataParameters > redshift_data_parameters block1
        Database = database
        DbUser = db_user
        SecretManagerArn = secret_manager_arn
        Sqls = sqls
        StatementName = statement_name
        WithEvent = with_event
      SageMakerPipelineParameters > sagemaker_pipeline_parameters block1
        PipelineParameterList > pipeline_parameter block*
          Name = name
          Value = value
      SqsQueueParameters > sqs_queue_parameters block1
        MessageDeduplicationId = message_deduplication_id
        MessageGroupId = message_group_id
      StepFunctionStateMachineParameters > step_function_state_machine_parameters block1
        require invocation_type InvocationType
        InvocationType = invocation_type
      TimestreamParameters ! no argument in hashicorp/aws 6.25
    """#
}
