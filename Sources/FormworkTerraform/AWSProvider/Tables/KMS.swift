extension AWSTables {
  /// The types of `AWS::KMS`; the grammar is that of `AWSMapping`.
  static let kmsTable = #"""
    resource AWS::KMS::Key aws_kms_key
    get Arn = arn
    get KeyId = key_id
    BypassPolicyLockoutSafetyCheck = bypass_policy_lockout_safety_check
    Description = description
    EnableKeyRotation = enable_key_rotation
    Enabled := is_enabled
    KeySpec := customer_master_key_spec
    KeyUsage = key_usage
    MultiRegion = multi_region
    Origin ! separate resource (aws_kms_external_key)
    PendingWindowInDays := deletion_window_in_days
    RotationPeriodInDays = rotation_period_in_days
    Tags = tags tags
    KeyPolicy = policy json

    resource AWS::KMS::Alias aws_kms_alias
    get AliasName = name
    get Arn = arn
    TargetKeyId = target_key_id
    AliasName = name
    """#
}
