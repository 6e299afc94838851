extension AWSTables {
  /// The types of `AWS::SecretsManager`; the grammar is that of `AWSMapping`.
  static let secretsManagerTable = #"""
    resource AWS::SecretsManager::Secret aws_secretsmanager_secret
    get Id = arn
    link aws_secretsmanager_secret_version secret_id @id
    Description = description
    GenerateSecretString := . fn:generateSecret
    KmsKeyId = kms_key_id
    Name = name
    ReplicaRegions :> replica block*
      KmsKeyId = kms_key_id
      Region = region
    SecretString :+ aws_secretsmanager_secret_version secret_string
    Tags = tags tags
    Type ! no argument in hashicorp/aws 6.25

    resource AWS::SecretsManager::RotationSchedule aws_secretsmanager_secret_rotation
    get SecretId = secret_id
    get Id = secret_id
    require rotation_rules RotationRules
    ExternalSecretRotationMetadata ! no argument in hashicorp/aws 6.25
    ExternalSecretRotationRoleArn ! no argument in hashicorp/aws 6.25
    HostedRotationLambda ! CFN transform only (SAR application)
    RotateImmediatelyOnUpdate := rotate_immediately
    RotationLambdaARN = rotation_lambda_arn
    RotationRules > rotation_rules block1
      AutomaticallyAfterDays = automatically_after_days
      Duration = duration
      ScheduleExpression = schedule_expression
    SecretId = secret_id

    resource AWS::SecretsManager::ResourcePolicy aws_secretsmanager_secret_policy
    get SecretId = secret_arn
    get Id = secret_arn
    BlockPublicPolicy = block_public_policy
    ResourcePolicy := policy json
    SecretId := secret_arn

    resource AWS::SecretsManager::SecretTargetAttachment aws_secretsmanager_secret_version fn:secretTargetAttachment
    get SecretId = secret_id
    get Id = secret_id
    SecretId = secret_id
    TargetId := . fn:implied
    TargetType := . fn:implied
    """#
}
