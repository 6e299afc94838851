extension AWSTables {
  /// The types of `AWS::Scheduler`; the grammar is that of `AWSMapping`.
  static let schedulerTable = #"""
    resource AWS::Scheduler::Schedule aws_scheduler_schedule
    get Name = name
    get Arn = arn
    Description = description
    EndDate = end_date
    FlexibleTimeWindow > flexible_time_window block1
      MaximumWindowInMinutes = maximum_window_in_minutes
      Mode = mode
    GroupName = group_name
    KmsKeyArn = kms_key_arn
    Name = name
    ScheduleExpression = schedule_expression
    ScheduleExpressionTimezone = schedule_expression_timezone
    StartDate = start_date
    State = state
    Target > target block1
      Arn = arn
      DeadLetterConfig > dead_letter_config block1
        require arn Arn
        Arn = arn
      EcsParameters > ecs_parameters block1
        CapacityProviderStrategy > capacity_provider_strategy block*
          Base = base
          CapacityProvider = capacity_provider
          Weight = weight
        EnableECSManagedTags = enable_ecs_managed_tags
        EnableExecuteCommand = enable_execute_command
        Group = group
        LaunchType = launch_type
        NetworkConfiguration > network_configuration block1
          AwsvpcConfiguration :^
            AssignPublicIp := assign_public_ip enumBool(ENABLED)
            SecurityGroups = security_groups
            Subnets = subnets
        PlacementConstraints > placement_constraints block*
          require type Type
          Expression = expression
          Type = type
        PlacementStrategy > placement_strategy block*
          require type Type
          Field = field
          Type = type
        PlatformVersion = platform_version
        PropagateTags = propagate_tags
        ReferenceId = reference_id
        Tags := tags kvMap
        TaskCount = task_count
        TaskDefinitionArn = task_definition_arn
      EventBridgeParameters > eventbridge_parameters block1
        DetailType = detail_type
        Source = source
      Input = input
      KinesisParameters > kinesis_parameters block1
        PartitionKey = partition_key
      RetryPolicy > retry_policy block1
        MaximumEventAgeInSeconds = maximum_event_age_in_seconds
        MaximumRetryAttempts = maximum_retry_attempts
      RoleArn = role_arn
      SageMakerPipelineParameters > sagemaker_pipeline_parameters block1
        PipelineParameterList > pipeline_parameter block*
          Name = name
          Value = value
      SqsParameters > sqs_parameters block1
        MessageGroupId = message_group_id

    resource AWS::Scheduler::ScheduleGroup aws_scheduler_schedule_group
    get Name = name
    get Arn = arn
    get CreationDate = creation_date
    get LastModificationDate = last_modification_date
    get State = state
    Name = name
    Tags = tags tags
    """#
}
