extension AWSTables {
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
      KmsKeyId = kms_key_id
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
