extension AWSTables {
  /// The types of `AWS::ACMPCA`; the grammar is that of `AWSMapping`.
  static let acmpcaTable = #"""
    resource AWS::ACMPCA::CertificateAuthority aws_acmpca_certificate_authority
    get Arn = arn
    get CertificateSigningRequest = certificate_signing_request
    CsrExtensions ! no argument in hashicorp/aws 6.25
    KeyAlgorithm := certificate_authority_configuration.key_algorithm
    KeyStorageSecurityStandard = key_storage_security_standard
    RevocationConfiguration > revocation_configuration block1
      CrlConfiguration > crl_configuration block1
        CrlDistributionPointExtensionConfiguration ! no argument in hashicorp/aws 6.25
        CrlType ! no argument in hashicorp/aws 6.25
        CustomCname = custom_cname
        CustomPath ! no argument in hashicorp/aws 6.25
        Enabled = enabled
        ExpirationInDays = expiration_in_days
        S3BucketName = s3_bucket_name
        S3ObjectAcl = s3_object_acl
      OcspConfiguration > ocsp_configuration block1
        Enabled = enabled
        OcspCustomCname = ocsp_custom_cname
    SigningAlgorithm := certificate_authority_configuration.signing_algorithm
    Subject :> certificate_authority_configuration.subject block1
      CommonName = common_name
      Country = country
      CustomAttributes ! no argument in hashicorp/aws 6.25
      DistinguishedNameQualifier = distinguished_name_qualifier
      GenerationQualifier = generation_qualifier
      GivenName = given_name
      Initials = initials
      Locality = locality
      Organization = organization
      OrganizationalUnit = organizational_unit
      Pseudonym = pseudonym
      SerialNumber ! no argument in hashicorp/aws 6.25
      State = state
      Surname = surname
      Title = title
    Tags = tags tags
    Type = type
    UsageMode = usage_mode

    resource AWS::ACMPCA::Certificate aws_acmpca_certificate
    get Ref = arn
    get Arn = arn
    get Certificate = certificate
    ApiPassthrough := api_passthrough json
    CertificateAuthorityArn = certificate_authority_arn
    CertificateSigningRequest = certificate_signing_request
    SigningAlgorithm = signing_algorithm
    TemplateArn = template_arn
    Validity > validity block1
      Type = type
      Value = value
    ValidityNotBefore ! no argument in hashicorp/aws 6.25

    resource AWS::ACMPCA::CertificateAuthorityActivation aws_acmpca_certificate_authority_certificate
    get CompleteCertificateChain expr join("\n", compact([SELF.certificate, SELF.certificate_chain]))
    Certificate = certificate
    CertificateAuthorityArn = certificate_authority_arn
    CertificateChain = certificate_chain
    Status := . fn:only(ACTIVE)

    resource AWS::ACMPCA::Permission aws_acmpca_permission
    get Ref none
    Actions = actions
    CertificateAuthorityArn = certificate_authority_arn
    Principal = principal
    SourceAccount = source_account
    """#

  /// The types of `AWS::AccessAnalyzer`; the grammar is that of `AWSMapping`.
  static let accessAnalyzerTable = #"""
    resource AWS::AccessAnalyzer::ArchiveRule aws_accessanalyzer_archive_rule
    get Arn none
    get CreatedAt none
    get UpdatedAt none
    AnalyzerName = analyzer_name
    Filter :> filter block* mapBlocksKey(criteria)
      Contains = contains
      Eq = eq
      Exists = exists
      Neq = neq
    RuleName = rule_name
    """#

  /// The types of `AWS::CertificateManager`; the grammar is that of `AWSMapping`.
  static let certificateManagerTable = #"""
    resource AWS::CertificateManager::Certificate aws_acm_certificate
    get Id = arn
    await aws_acm_certificate_validation
    CertificateAuthorityArn = certificate_authority_arn
    CertificateExport := options.export
    CertificateTransparencyLoggingPreference := options.certificate_transparency_logging_preference
    DomainName = domain_name
    DomainValidationOptions :> validation_option block* fn:acmDnsValidation
      DomainName = domain_name
      HostedZoneId :> . block* fn:implied
      ValidationDomain = validation_domain
    Id ! output only
    KeyAlgorithm = key_algorithm
    SubjectAlternativeNames = subject_alternative_names
    Tags = tags tags
    ValidationMethod = validation_method
    """#

  /// The types of `AWS::CloudHSM`; the grammar is that of `AWSMapping`.
  static let cloudHSMTable = #"""
    resource AWS::CloudHSM::Cluster aws_cloudhsm_v2_cluster
    get Arn none
    get BackupPolicy none
    get ClusterId = cluster_id
    get SecurityGroup = security_group_id
    get State = cluster_state
    get SubnetMapping none
    get VpcId = vpc_id
    require subnet_ids SubnetIds
    BackupRetentionPolicy ! no argument in hashicorp/aws 6.25
    HsmType = hsm_type
    Mode = mode
    NetworkType ! no argument in hashicorp/aws 6.25
    SubnetIds = subnet_ids
    Tags = tags tags
    """#

  /// The types of `AWS::DirectoryService`; the grammar is that of `AWSMapping`.
  static let directoryServiceTable = #"""
    resource AWS::DirectoryService::MicrosoftAD aws_directory_service_directory
    get Id = id
    get Alias = alias
    get DnsIpAddresses = dns_ip_addresses
    default type MicrosoftAD
    CreateAlias ! no argument in hashicorp/aws 6.25
    Edition = edition
    EnableSso = enable_sso
    Name = name
    Password = password
    ShortName = short_name
    VpcSettings > vpc_settings block1
      SubnetIds = subnet_ids
      VpcId = vpc_id
    """#

  /// The types of `AWS::IAM`; the grammar is that of `AWSMapping`.
  static let iamTable = #"""
    resource AWS::IAM::Role aws_iam_role
    get RoleName = name
    get Arn = arn
    get RoleId = unique_id
    # CloudFormation makes the successor first (Update behaviors of stack resources): what assumes it would fail until it is told of the next.
    successor with Path unless RoleName
    link aws_iam_role_policy role @name
    link aws_iam_role_policy_attachment role @name
    await aws_iam_role_policy
    await aws_iam_role_policy_attachment
    AssumeRolePolicyDocument := assume_role_policy json
    Description = description
    ManagedPolicyArns :+ aws_iam_role_policy_attachment policy_arn each
    MaxSessionDuration = max_session_duration
    Path = path
    PermissionsBoundary = permissions_boundary
    Policies :+ aws_iam_role_policy . each
      PolicyDocument := policy json
      PolicyName := name
    Tags = tags tags
    RoleName = name

    resource AWS::IAM::Policy aws_iam_role_policy
    get PolicyName = name
    get Id = name
    fan Roles aws_iam_role_policy role
    fan Users aws_iam_user_policy user
    fan Groups aws_iam_group_policy group
    PolicyDocument := policy json
    PolicyName = name

    resource AWS::IAM::RolePolicy aws_iam_role_policy
    get PolicyName = name
    require policy PolicyDocument
    PolicyDocument := policy json
    PolicyName = name
    RoleName = role

    resource AWS::IAM::ManagedPolicy aws_iam_policy
    get AttachmentCount = attachment_count
    get CreateDate none
    get DefaultVersionId none
    get IsAttachable none
    get PermissionsBoundaryUsageCount none
    get PolicyArn = arn
    get PolicyId = policy_id
    get UpdateDate none
    link aws_iam_group_policy_attachment policy_arn @arn
    link aws_iam_role_policy_attachment policy_arn @arn
    link aws_iam_user_policy_attachment policy_arn @arn
    Description = description
    Groups :+ aws_iam_group_policy_attachment group each
    Path = path
    PolicyDocument := policy json
    Roles :+ aws_iam_role_policy_attachment role each
    Users :+ aws_iam_user_policy_attachment user each
    ManagedPolicyName = name

    resource AWS::IAM::User aws_iam_user
    get UserName = name
    get Arn = arn
    link aws_iam_user_group_membership user @name
    link aws_iam_user_login_profile user @name
    link aws_iam_user_policy user @name
    link aws_iam_user_policy_attachment user @name
    name name 64
    Groups :+ aws_iam_user_group_membership groups
    LoginProfile :+ aws_iam_user_login_profile .
      Password ! provider generates the password
      PasswordResetRequired = password_reset_required
    ManagedPolicyArns :+ aws_iam_user_policy_attachment policy_arn each
    Path = path
    PermissionsBoundary = permissions_boundary
    Policies :+ aws_iam_user_policy . each
      PolicyDocument := policy json
      PolicyName := name
    Tags = tags tags
    UserName = name

    resource AWS::IAM::Group aws_iam_group
    get GroupName = name
    get Arn = arn
    link aws_iam_group_policy group @name
    link aws_iam_group_policy_attachment group @name
    name name 128
    ManagedPolicyArns :+ aws_iam_group_policy_attachment policy_arn each
    Path = path
    Policies :+ aws_iam_group_policy . each
      PolicyDocument := policy json
      PolicyName := name
    GroupName = name

    resource AWS::IAM::AccessKey aws_iam_access_key
    get Id = id
    get SecretAccessKey = secret
    secret SecretAccessKey
    Serial := . fn:replacement
    Status = status
    UserName = user

    resource AWS::IAM::InstanceProfile aws_iam_instance_profile
    get InstanceProfileName = name
    get Arn = arn
    Path = path
    Roles := role first
    InstanceProfileName = name

    resource AWS::IAM::OIDCProvider aws_iam_openid_connect_provider
    get Arn = arn
    require client_id_list ClientIdList
    require url Url
    ClientIdList = client_id_list
    Tags = tags tags
    ThumbprintList = thumbprint_list
    Url = url

    resource AWS::IAM::ServiceLinkedRole aws_iam_service_linked_role
    get RoleName = name
    require aws_service_name AWSServiceName
    AWSServiceName = aws_service_name
    CustomSuffix = custom_suffix
    Description = description

    resource AWS::IAM::UserToGroupAddition aws_iam_user_group_membership
    get Ref = id
    get Id = id
    fan Users aws_iam_user_group_membership user
    GroupName = groups listOfOne

    resource AWS::IAM::GroupPolicy aws_iam_group_policy
    get Ref = name
    require policy PolicyDocument
    GroupName := group
    PolicyDocument := policy json
    PolicyName := name

    resource AWS::IAM::UserPolicy aws_iam_user_policy
    get Ref = name
    require policy PolicyDocument
    PolicyDocument := policy json
    PolicyName := name
    UserName := user

    resource AWS::IAM::SAMLProvider aws_iam_saml_provider
    get Arn = arn
    get SamlProviderUUID none
    name name 64
    require saml_metadata_document SamlMetadataDocument
    AddPrivateKey ! no argument in hashicorp/aws 6.25
    AssertionEncryptionMode ! no argument in hashicorp/aws 6.25
    Name = name
    PrivateKeyList ! no argument in hashicorp/aws 6.25
    RemovePrivateKey ! no argument in hashicorp/aws 6.25
    SamlMetadataDocument = saml_metadata_document
    Tags = tags tags

    resource AWS::IAM::ServerCertificate aws_iam_server_certificate
    get Arn = arn
    require certificate_body CertificateBody
    require private_key PrivateKey
    CertificateBody = certificate_body
    CertificateChain = certificate_chain
    Path = path
    PrivateKey = private_key
    ServerCertificateName = name
    Tags = tags tags
    """#

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

  /// The types of `AWS::RAM`; the grammar is that of `AWSMapping`.
  static let ramTable = #"""
    resource AWS::RAM::PrincipalAssociation aws_ram_principal_association
    get AssociationType none
    get CreationTime none
    get External none
    get LastUpdatedTime none
    get Status none
    Principal = principal
    ResourceShareArn = resource_share_arn

    resource AWS::RAM::ResourceAssociation aws_ram_resource_association
    get AssociationType none
    get CreationTime none
    get External none
    get LastUpdatedTime none
    get Status none
    ResourceArn = resource_arn
    ResourceShareArn = resource_share_arn
    """#

  /// The types of `AWS::SecretsManager`; the grammar is that of `AWSMapping`.
  static let secretsManagerTable = #"""
    resource AWS::SecretsManager::Secret aws_secretsmanager_secret fn:secret
    get Id = arn
    link aws_secretsmanager_secret_version secret_id @id
    await aws_secretsmanager_secret_version whole
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
