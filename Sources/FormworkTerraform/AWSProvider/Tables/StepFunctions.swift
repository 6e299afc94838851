extension AWSTables {
  /// The types of `AWS::StepFunctions`; the grammar is that of `AWSMapping`.
  static let stepFunctionsTable = #"""
    resource AWS::StepFunctions::StateMachine aws_sfn_state_machine
    get Arn = arn
    get Name = name
    get StateMachineRevisionId = revision_id
    Definition = definition json
    DefinitionS3Location ! no attribute (read the object into definition)
    DefinitionString := definition
    DefinitionSubstitutions := definition fn:sfnSubstitutions
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
    """#
}
