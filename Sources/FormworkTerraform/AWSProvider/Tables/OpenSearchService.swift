extension AWSTables {
  /// The types of `AWS::OpenSearchService`; the grammar is that of `AWSMapping`.
  static let openSearchServiceTable = #"""
    resource AWS::OpenSearchService::Domain aws_opensearch_domain
    get DomainName = domain_name
    get AdvancedSecurityOptions.AnonymousAuthDisableDate none
    get Arn = arn
    get DomainArn = arn
    get DomainEndpoint = endpoint
    get DomainEndpointV2 = endpoint_v2
    get DomainEndpoints none
    get Id = id
    get IdentityCenterOptions.IdentityCenterApplicationARN none
    get IdentityCenterOptions.IdentityStoreId none
    get ServiceSoftwareOptions none
    link aws_opensearch_domain_saml_options domain_name @domain_name
    name domain_name 64
    AIMLOptions > aiml_options block1
      S3VectorsEngine > s3_vectors_engine block1
        Enabled = enabled
      ServerlessVectorAcceleration ! no argument in hashicorp/aws 6.25
    AccessPolicies = access_policies json
    AdvancedOptions = advanced_options
    AdvancedSecurityOptions > advanced_security_options block1
      require enabled Enabled
      AnonymousAuthEnabled = anonymous_auth_enabled
      Enabled = enabled
      IAMFederationOptions ! no argument in hashicorp/aws 6.25
      InternalUserDatabaseEnabled = internal_user_database_enabled
      JWTOptions ! no argument in hashicorp/aws 6.25
      MasterUserOptions > master_user_options block1
        MasterUserARN = master_user_arn
        MasterUserName = master_user_name
        MasterUserPassword = master_user_password
      SAMLOptions :+ aws_opensearch_domain_saml_options saml_options block1
        Enabled = enabled
        Idp > idp block1
          EntityId = entity_id
          MetadataContent = metadata_content
        MasterBackendRole = master_backend_role
        MasterUserName = master_user_name
        RolesKey = roles_key
        SessionTimeoutMinutes = session_timeout_minutes
        SubjectKey = subject_key
    AutomatedSnapshotPauseOptions ! no argument in hashicorp/aws 6.25
    ClusterConfig > cluster_config block1
      ColdStorageOptions > cold_storage_options block1
        Enabled = enabled
      DedicatedMasterCount = dedicated_master_count
      DedicatedMasterEnabled = dedicated_master_enabled
      DedicatedMasterType = dedicated_master_type
      InstanceCount = instance_count
      InstanceType = instance_type
      MultiAZWithStandbyEnabled = multi_az_with_standby_enabled
      NodeOptions > node_options block*
        NodeConfig > node_config block1
          Count = count
          Enabled = enabled
          Type = type
        NodeType = node_type
      WarmCount = warm_count
      WarmEnabled = warm_enabled
      WarmType = warm_type
      ZoneAwarenessConfig > zone_awareness_config block1
        AvailabilityZoneCount = availability_zone_count
      ZoneAwarenessEnabled = zone_awareness_enabled
    CognitoOptions > cognito_options block1
      require identity_pool_id IdentityPoolId
      require role_arn RoleArn
      require user_pool_id UserPoolId
      Enabled = enabled
      IdentityPoolId = identity_pool_id
      RoleArn = role_arn
      UserPoolId = user_pool_id
    DeploymentStrategyOptions ! no argument in hashicorp/aws 6.25
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
      Throughput = throughput
      VolumeSize = volume_size
      VolumeType = volume_type
    EncryptionAtRestOptions :> encrypt_at_rest block1
      require enabled Enabled
      Enabled = enabled
      KmsKeyId = kms_key_id
    EngineMode ! no argument in hashicorp/aws 6.25
    EngineVersion = engine_version
    IPAddressType = ip_address_type
    IdentityCenterOptions > identity_center_options block1
      EnabledAPIAccess = enabled_api_access
      IdentityCenterInstanceARN = identity_center_instance_arn
      RolesKey = roles_key
      SubjectKey = subject_key
    LogPublishingOptions :> log_publishing_options block* mapBlocksKey(log_type)
      require cloudwatch_log_group_arn CloudWatchLogsLogGroupArn
      CloudWatchLogsLogGroupArn := cloudwatch_log_group_arn logGroupArn
      Enabled := enabled
    NodeToNodeEncryptionOptions > node_to_node_encryption block1
      require enabled Enabled
      Enabled = enabled
    OffPeakWindowOptions > off_peak_window_options block1
      Enabled = enabled
      OffPeakWindow > off_peak_window block1
        WindowStartTime > window_start_time block1
          Hours = hours
          Minutes = minutes
    SkipShardMigrationWait ! CFN behaviour flag
    SnapshotOptions > snapshot_options block1
      require automated_snapshot_start_hour AutomatedSnapshotStartHour
      AutomatedSnapshotStartHour = automated_snapshot_start_hour
    SoftwareUpdateOptions > software_update_options block1
      AutoSoftwareUpdateEnabled = auto_software_update_enabled
      UseLatestServiceSoftwareForBlueGreen ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    UseCase ! no argument in hashicorp/aws 6.25
    VPCOptions > vpc_options block1
      EgressEnabled ! no argument in hashicorp/aws 6.25
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#
}
