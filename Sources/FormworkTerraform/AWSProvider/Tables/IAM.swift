extension AWSTables {
  /// The types of `AWS::IAM`; the grammar is that of `AWSMapping`.
  static let iamTable = #"""
    resource AWS::IAM::Role aws_iam_role
    get RoleName = name
    get Arn = arn
    get RoleId = unique_id
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

    resource AWS::IAM::UserToGroupAddition aws_iam_group_membership
    get Ref = name
    get Id = id
    name name 128
    Users = users
    GroupName = group

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
}
