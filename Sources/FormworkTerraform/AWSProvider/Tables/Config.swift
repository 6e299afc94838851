extension AWSTables {
  /// The types of `AWS::Config`; the grammar is that of `AWSMapping`.
  static let configTable = #"""
    resource AWS::Config::ConfigurationRecorder aws_config_configuration_recorder
    get Id = id
    Name = name
    RecordingGroup > recording_group block1
      AllSupported = all_supported
      ExclusionByResourceTypes > exclusion_by_resource_types block1
        ResourceTypes = resource_types
      IncludeGlobalResourceTypes = include_global_resource_types
      RecordingStrategy > recording_strategy block1
        UseOnly = use_only
      ResourceTypes = resource_types
    RecordingMode > recording_mode block1
      RecordingFrequency = recording_frequency
      RecordingModeOverrides > recording_mode_override block1 first
        Description = description
        RecordingFrequency = recording_frequency
        ResourceTypes = resource_types
    RoleARN = role_arn
    StartedOnCreate ! no argument in hashicorp/aws 6.25: aws_config_configuration_recorder_status starts a recorder

    resource AWS::Config::DeliveryChannel aws_config_delivery_channel
    get Id = id
    ConfigSnapshotDeliveryProperties :> snapshot_delivery_properties block1
      DeliveryFrequency = delivery_frequency
    Name = name
    S3BucketName = s3_bucket_name
    S3KeyPrefix = s3_key_prefix
    S3KmsKeyArn = s3_kms_key_arn
    SnsTopicARN = sns_topic_arn

    resource AWS::Config::OrganizationConfigRule aws_config_organization_managed_rule
    get Id = id
    variant OrganizationCustomRuleMetadata AWS::Config::OrganizationConfigRule.Custom
    variant OrganizationCustomPolicyRuleMetadata AWS::Config::OrganizationConfigRule.Policy
    ExcludedAccounts = excluded_accounts
    OrganizationConfigRuleName := name
    OrganizationManagedRuleMetadata :^
      Description = description
      InputParameters = input_parameters
      MaximumExecutionFrequency = maximum_execution_frequency
      ResourceIdScope = resource_id_scope
      ResourceTypesScope = resource_types_scope
      RuleIdentifier = rule_identifier
      TagKeyScope = tag_key_scope
      TagValueScope = tag_value_scope

    resource AWS::Config::OrganizationConfigRule.Custom aws_config_organization_custom_rule
    get Id = id
    ExcludedAccounts = excluded_accounts
    OrganizationConfigRuleName := name
    OrganizationCustomPolicyRuleMetadata ! of another kind of rule
    OrganizationCustomRuleMetadata :^
      Description = description
      InputParameters = input_parameters
      LambdaFunctionArn = lambda_function_arn
      MaximumExecutionFrequency = maximum_execution_frequency
      OrganizationConfigRuleTriggerTypes := trigger_types
      ResourceIdScope = resource_id_scope
      ResourceTypesScope = resource_types_scope
      TagKeyScope = tag_key_scope
      TagValueScope = tag_value_scope
    OrganizationManagedRuleMetadata ! of another kind of rule

    resource AWS::Config::OrganizationConfigRule.Policy aws_config_organization_custom_policy_rule
    get Id = id
    ExcludedAccounts = excluded_accounts
    OrganizationConfigRuleName := name
    OrganizationCustomPolicyRuleMetadata :^
      require trigger_types OrganizationConfigRuleTriggerTypes
      DebugLogDeliveryAccounts := debug_log_delivery_accounts
      Description = description
      InputParameters = input_parameters
      MaximumExecutionFrequency = maximum_execution_frequency
      OrganizationConfigRuleTriggerTypes := trigger_types
      PolicyText := policy_text
      ResourceIdScope = resource_id_scope
      ResourceTypesScope = resource_types_scope
      Runtime := policy_runtime
      TagKeyScope = tag_key_scope
      TagValueScope = tag_value_scope
    OrganizationCustomRuleMetadata ! of another kind of rule
    OrganizationManagedRuleMetadata ! of another kind of rule
    """#
}
