extension AWSTables {
  /// The types of `AWS::AppConfig`; the grammar is that of `AWSMapping`.
  static let appConfigTable = #"""
    resource AWS::AppConfig::Application aws_appconfig_application
    get ApplicationId = id
    Description = description
    Name = name
    Tags = tags tags

    resource AWS::AppConfig::Extension aws_appconfig_extension
    get Arn = arn
    get Id = id
    get VersionNumber = version
    Actions :> action_point block* mapBlocksKey(point,Actions)
      Actions :> action block*
        Description = description
        Name = name
        RoleArn = role_arn
        Uri = uri
    Description = description
    LatestVersionNumber ! no argument in hashicorp/aws 6.25
    Name = name
    Parameters :> parameter block* mapBlocksKey(name)
      Description = description
      Dynamic ! no argument in hashicorp/aws 6.25
      Required = required
    Tags = tags tags

    resource AWS::AppConfig::Environment aws_appconfig_environment
    get EnvironmentId = environment_id
    ApplicationId = application_id
    DeletionProtectionCheck ! no argument in hashicorp/aws 6.25
    Description = description
    Monitors > monitor block*
      AlarmArn = alarm_arn
      AlarmRoleArn = alarm_role_arn
    Name = name
    Tags = tags tags

    resource AWS::AppConfig::ConfigurationProfile aws_appconfig_configuration_profile
    get ConfigurationProfileId = configuration_profile_id
    get KmsKeyArn none
    ApplicationId = application_id
    DeletionProtectionCheck ! no argument in hashicorp/aws 6.25
    Description = description
    KmsKeyIdentifier = kms_key_identifier
    LocationUri = location_uri
    Name = name
    RetrievalRoleArn = retrieval_role_arn
    Tags = tags tags
    Type = type
    Validators > validator block*
      require type Type
      Content = content
      Type = type

    resource AWS::AppConfig::Deployment aws_appconfig_deployment
    get Ref = deployment_number
    get State = state
    get DeploymentNumber = deployment_number
    ApplicationId = application_id
    ConfigurationProfileId = configuration_profile_id
    ConfigurationVersion = configuration_version
    DeploymentStrategyId = deployment_strategy_id
    Description = description
    DynamicExtensionParameters ! no argument in hashicorp/aws 6.25
    EnvironmentId = environment_id
    KmsKeyIdentifier = kms_key_identifier
    Tags = tags tags

    resource AWS::AppConfig::HostedConfigurationVersion aws_appconfig_hosted_configuration_version
    get Ref = version_number
    get VersionNumber = version_number
    ApplicationId = application_id
    ConfigurationProfileId = configuration_profile_id
    Content = content
    ContentType = content_type
    Description = description
    LatestVersionNumber ! no argument in hashicorp/aws 6.25
    VersionLabel ! no argument in hashicorp/aws 6.25

    resource AWS::AppConfig::DeploymentStrategy aws_appconfig_deployment_strategy
    get Id = id
    DeploymentDurationInMinutes = deployment_duration_in_minutes
    Description = description
    FinalBakeTimeInMinutes = final_bake_time_in_minutes
    GrowthFactor = growth_factor
    GrowthType = growth_type
    Name = name
    ReplicateTo = replicate_to
    Tags = tags tags
    """#
}
