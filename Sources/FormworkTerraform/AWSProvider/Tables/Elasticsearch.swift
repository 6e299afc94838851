extension AWSTables {
  /// The types of `AWS::Elasticsearch`; the grammar is that of `AWSMapping`.
  static let elasticsearchTable = #"""
    resource AWS::Elasticsearch::Domain aws_elasticsearch_domain
    get Id = domain_name
    get Arn = arn
    get DomainArn = arn
    get DomainEndpoint = endpoint
    name domain_name 28
    AccessPolicies = access_policies json
    AdvancedOptions = advanced_options
    AdvancedSecurityOptions > advanced_security_options block1
      require enabled Enabled
      AnonymousAuthEnabled ! no argument in hashicorp/aws 6.25
      Enabled = enabled
      InternalUserDatabaseEnabled = internal_user_database_enabled
      MasterUserOptions > master_user_options block1
        MasterUserARN = master_user_arn
        MasterUserName = master_user_name
        MasterUserPassword = master_user_password
    CognitoOptions > cognito_options block1
      require identity_pool_id IdentityPoolId
      require role_arn RoleArn
      require user_pool_id UserPoolId
      Enabled = enabled
      IdentityPoolId = identity_pool_id
      RoleArn = role_arn
      UserPoolId = user_pool_id
    DomainEndpointOptions > domain_endpoint_options block1
      CustomEndpoint = custom_endpoint
      CustomEndpointCertificateArn = custom_endpoint_certificate_arn
      CustomEndpointEnabled = custom_endpoint_enabled
      EnforceHTTPS = enforce_https
      TLSSecurityPolicy = tls_security_policy
    DomainName = domain_name
    EBSOptions > ebs_options block1
      require ebs_enabled EBSEnabled
      EBSEnabled = ebs_enabled
      Iops = iops
      VolumeSize = volume_size
      VolumeType = volume_type
    ElasticsearchClusterConfig :> cluster_config block1
      ColdStorageOptions :> cold_storage_options block1
        Enabled = enabled
      DedicatedMasterCount = dedicated_master_count
      DedicatedMasterEnabled = dedicated_master_enabled
      DedicatedMasterType = dedicated_master_type
      InstanceCount = instance_count
      InstanceType = instance_type
      WarmCount = warm_count
      WarmEnabled = warm_enabled
      WarmType = warm_type
      ZoneAwarenessConfig > zone_awareness_config block1
        AvailabilityZoneCount = availability_zone_count
      ZoneAwarenessEnabled = zone_awareness_enabled
    ElasticsearchVersion = elasticsearch_version
    EncryptionAtRestOptions :> encrypt_at_rest block1
      require enabled Enabled
      Enabled = enabled
      KmsKeyId = kms_key_id
    LogPublishingOptions :> log_publishing_options block* mapBlocksKey(log_type)
      require cloudwatch_log_group_arn CloudWatchLogsLogGroupArn
      CloudWatchLogsLogGroupArn := cloudwatch_log_group_arn logGroupArn
      Enabled := enabled
    NodeToNodeEncryptionOptions > node_to_node_encryption block1
      require enabled Enabled
      Enabled = enabled
    SnapshotOptions > snapshot_options block1
      require automated_snapshot_start_hour AutomatedSnapshotStartHour
      AutomatedSnapshotStartHour = automated_snapshot_start_hour
    Tags = tags tags
    VPCOptions > vpc_options block1
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#
}
