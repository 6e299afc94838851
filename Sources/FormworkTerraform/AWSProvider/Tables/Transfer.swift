extension AWSTables {
  /// The types of `AWS::Transfer`; the grammar is that of `AWSMapping`.
  static let transferTable = #"""
    resource AWS::Transfer::Server aws_transfer_server
    get Arn = arn
    get As2ServiceManagedEgressIpAddresses none
    get ServerId = id
    get State none
    Certificate = certificate
    CreateWithHostKey ! no argument in hashicorp/aws 6.25
    Domain = domain
    EndpointDetails > endpoint_details block1
      AddressAllocationIds = address_allocation_ids
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
      VpcEndpointId = vpc_endpoint_id
      VpcId = vpc_id
    EndpointType = endpoint_type
    IdentityProviderDetails ^
      DirectoryId = directory_id
      Function = function
      InvocationRole = invocation_role
      SftpAuthenticationMethods = sftp_authentication_methods
      Url = url
    IdentityProviderType = identity_provider_type
    IpAddressType ! no argument in hashicorp/aws 6.25
    LoggingRole = logging_role
    PostAuthenticationLoginBanner = post_authentication_login_banner
    PreAuthenticationLoginBanner = pre_authentication_login_banner
    ProtocolDetails > protocol_details block1
      As2Transports = as2_transports
      PassiveIp = passive_ip
      ProxyConfig ! no argument in hashicorp/aws 6.25
      SetStatOption = set_stat_option
      TlsSessionResumptionMode = tls_session_resumption_mode
    Protocols = protocols
    S3StorageOptions > s3_storage_options block1
      DirectoryListingOptimization = directory_listing_optimization
    SecurityPolicyName = security_policy_name
    StructuredLogDestinations = structured_log_destinations
    Tags = tags tags
    WorkflowDetails > workflow_details block1
      OnPartialUpload > on_partial_upload block1 first
        ExecutionRole = execution_role
        WorkflowId = workflow_id
      OnUpload > on_upload block1 first
        ExecutionRole = execution_role
        WorkflowId = workflow_id

    resource AWS::Transfer::User aws_transfer_user
    get Arn = arn
    get ServerId = server_id
    get UserName = user_name
    link aws_transfer_ssh_key server_id @server_id
    link aws_transfer_ssh_key user_name @user_name
    HomeDirectory = home_directory
    HomeDirectoryMappings > home_directory_mappings block*
      Entry = entry
      Target = target
      Type ! no argument in hashicorp/aws 6.25
    HomeDirectoryType = home_directory_type
    Policy = policy
    PosixProfile > posix_profile block1
      Gid = gid
      SecondaryGids = secondary_gids
      Uid = uid
    Role = role
    ServerId = server_id
    SshPublicKeys :+ aws_transfer_ssh_key body each
    Tags = tags tags
    UserName = user_name

    resource AWS::Transfer::Workflow aws_transfer_workflow
    get WorkflowId = id
    get Arn = arn
    Description = description
    OnExceptionSteps > on_exception_steps block*
      require type Type
      CopyStepDetails > copy_step_details block1
        DestinationFileLocation > destination_file_location block1
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
      CustomStepDetails > custom_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Target = target
        TimeoutSeconds = timeout_seconds
      DecryptStepDetails > decrypt_step_details block1
        DestinationFileLocation > destination_file_location block1
          EfsFileLocation > efs_file_location block1
            FileSystemId = file_system_id
            Path = path
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
        Type = type
      DeleteStepDetails > delete_step_details block1
        Name = name
        SourceFileLocation = source_file_location
      TagStepDetails > tag_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Tags > tags block*
          Key = key
          Value = value
      Type = type
    Steps > steps block*
      require type Type
      CopyStepDetails > copy_step_details block1
        DestinationFileLocation > destination_file_location block1
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
      CustomStepDetails > custom_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Target = target
        TimeoutSeconds = timeout_seconds
      DecryptStepDetails > decrypt_step_details block1
        DestinationFileLocation > destination_file_location block1
          EfsFileLocation > efs_file_location block1
            FileSystemId = file_system_id
            Path = path
          S3FileLocation > s3_file_location block1
            Bucket = bucket
            Key = key
        Name = name
        OverwriteExisting = overwrite_existing
        SourceFileLocation = source_file_location
        Type = type
      DeleteStepDetails > delete_step_details block1
        Name = name
        SourceFileLocation = source_file_location
      TagStepDetails > tag_step_details block1
        Name = name
        SourceFileLocation = source_file_location
        Tags > tags block*
          Key = key
          Value = value
      Type = type
    Tags = tags tags

    resource AWS::Transfer::HostKey aws_transfer_host_key
    get Arn = arn
    get DateImported none
    get HostKeyFingerprint = host_key_fingerprint
    get HostKeyId = host_key_id
    get SecretId none
    get Type none
    require host_key_body HostKeyBody
    Description = description
    HostKeyBody = host_key_body
    KmsKey ! no argument in hashicorp/aws 6.25
    ServerId = server_id
    StorageType ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#
}
