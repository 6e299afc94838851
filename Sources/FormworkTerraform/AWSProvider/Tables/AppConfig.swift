extension AWSTables {
  /// The types of `AWS::AppConfig`; the grammar is that of `AWSMapping`.
  static let appConfigTable = #"""
    resource AWS::AppConfig::Application aws_appconfig_application
    get ApplicationId = id
    Description = description
    Name = name
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
    """#
}
