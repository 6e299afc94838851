extension AWSTables {
  /// The types of `AWS::ECR`; the grammar is that of `AWSMapping`.
  static let ecrTable = #"""
    resource AWS::ECR::Repository aws_ecr_repository
    get RepositoryName = name
    get Arn = arn
    get RepositoryUri = repository_url
    link aws_ecr_lifecycle_policy repository @name
    link aws_ecr_repository_policy repository @name
    name name 64
    EmptyOnDelete := force_delete
    EncryptionConfiguration > encryption_configuration block1
      EncryptionType = encryption_type
      KmsKey = kms_key
    ImageScanningConfiguration > image_scanning_configuration block1
      require scan_on_push ScanOnPush
      ScanOnPush = scan_on_push
    ImageTagMutability = image_tag_mutability
    ImageTagMutabilityExclusionFilters > image_tag_mutability_exclusion_filter block*
      ImageTagMutabilityExclusionFilterType := filter_type
      ImageTagMutabilityExclusionFilterValue := filter
    LifecyclePolicy :+ aws_ecr_lifecycle_policy .
      require policy LifecyclePolicyText
      LifecyclePolicyText := policy
      RegistryId ! no argument in hashicorp/aws 6.25
    RepositoryName = name
    RepositoryPolicyText :+ aws_ecr_repository_policy policy json
    Tags = tags tags

    resource AWS::ECR::PullThroughCacheRule aws_ecr_pull_through_cache_rule
    get EcrRepositoryPrefix = ecr_repository_prefix
    require ecr_repository_prefix EcrRepositoryPrefix
    require upstream_registry_url UpstreamRegistryUrl
    CredentialArn = credential_arn
    CustomRoleArn = custom_role_arn
    EcrRepositoryPrefix = ecr_repository_prefix
    UpstreamRegistry ! no argument in hashicorp/aws 6.25
    UpstreamRegistryUrl = upstream_registry_url
    UpstreamRepositoryPrefix = upstream_repository_prefix

    resource AWS::ECR::RegistryPolicy aws_ecr_registry_policy
    get RegistryId = registry_id
    PolicyText := policy json
    """#
}
