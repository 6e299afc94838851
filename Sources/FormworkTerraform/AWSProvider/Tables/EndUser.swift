extension AWSTables {
  /// The types of `AWS::Chime`; the grammar is that of `AWSMapping`.
  static let chimeTable = #"""
    resource AWS::Chime::SipMediaApplication aws_chimesdkvoice_sip_media_application
    get CreatedTimestamp none
    get SipMediaApplicationArn = arn
    get SipMediaApplicationId = id
    get UpdatedTimestamp none
    AwsRegion = aws_region
    Endpoints > endpoints block1 first
      require lambda_arn LambdaArn
      LambdaArn = lambda_arn
    Name = name
    Tags = tags tags

    resource AWS::Chime::VoiceConnector aws_chime_voice_connector
    get CreatedTimestamp none
    get OutboundHostName = outbound_host_name
    get UpdatedTimestamp none
    get VoiceConnectorArn = arn
    get VoiceConnectorId = id
    AwsRegion = aws_region
    Name = name
    NetworkType ! no argument in hashicorp/aws 6.25
    RequireEncryption = require_encryption
    Tags = tags tags
    """#

  /// The types of `AWS::Cognito`; the grammar is that of `AWSMapping`.
  static let cognitoTable = #"""
    resource AWS::Cognito::UserPool aws_cognito_user_pool
    get UserPoolId = id
    get Arn = arn
    get ProviderName = endpoint
    get ProviderURL text https://${SELF.endpoint}
    shape CustomEmailSender
      require lambda_arn LambdaArn
      require lambda_version LambdaVersion
      LambdaArn = lambda_arn
      LambdaVersion = lambda_version
    name name 64
    AccountRecoverySetting > account_recovery_setting block1
      RecoveryMechanisms > recovery_mechanism block*
        require name Name
        require priority Priority
        Name = name
        Priority = priority
    AdminCreateUserConfig > admin_create_user_config block1
      AllowAdminCreateUserOnly = allow_admin_create_user_only
      InviteMessageTemplate > invite_message_template block1
        EmailMessage = email_message
        EmailSubject = email_subject
        SMSMessage = sms_message
      UnusedAccountValidityDays ! superseded by password policy
    AliasAttributes = alias_attributes
    AutoVerifiedAttributes = auto_verified_attributes
    DeletionProtection = deletion_protection
    DeviceConfiguration > device_configuration block1
      ChallengeRequiredOnNewDevice = challenge_required_on_new_device
      DeviceOnlyRememberedOnUserPrompt = device_only_remembered_on_user_prompt
    EmailAuthenticationMessage := email_mfa_configuration.message
    EmailAuthenticationSubject := email_mfa_configuration.subject
    EmailConfiguration > email_configuration block1
      ConfigurationSet = configuration_set
      EmailSendingAccount = email_sending_account
      From := from_email_address
      ReplyToEmailAddress = reply_to_email_address
      SourceArn = source_arn
    EmailVerificationMessage = email_verification_message
    EmailVerificationSubject = email_verification_subject
    EnabledMfas := . fn:enabledMFAs
    IssuerConfiguration ! no argument in hashicorp/aws 6.25
    KeyConfiguration ! no argument in hashicorp/aws 6.25
    LambdaConfig > lambda_config block1
      CreateAuthChallenge = create_auth_challenge
      CustomEmailSender > custom_email_sender block1 like(CustomEmailSender)
      CustomMessage = custom_message
      CustomSMSSender > custom_sms_sender block1 like(CustomEmailSender)
      DefineAuthChallenge = define_auth_challenge
      InboundFederation ! no argument in hashicorp/aws 6.25
      KMSKeyID = kms_key_id
      PostAuthentication = post_authentication
      PostConfirmation = post_confirmation
      PreAuthentication = pre_authentication
      PreSignUp = pre_sign_up
      PreTokenGeneration = pre_token_generation
      PreTokenGenerationConfig > pre_token_generation_config block1 like(CustomEmailSender)
      UserMigration = user_migration
      VerifyAuthChallengeResponse = verify_auth_challenge_response
    MfaConfiguration = mfa_configuration
    Policies ^
      PasswordPolicy > password_policy block1
        MinimumLength = minimum_length
        PasswordHistorySize = password_history_size
        RequireLowercase = require_lowercase
        RequireNumbers = require_numbers
        RequireSymbols = require_symbols
        RequireUppercase = require_uppercase
        TemporaryPasswordValidityDays = temporary_password_validity_days
      SignInPolicy > sign_in_policy block1
        AllowedFirstAuthFactors = allowed_first_auth_factors
    Schema > schema block*
      require attribute_data_type AttributeDataType
      require name Name
      AttributeDataType = attribute_data_type
      DeveloperOnlyAttribute = developer_only_attribute
      Mutable = mutable
      Name = name
      NumberAttributeConstraints > number_attribute_constraints block1
        MaxValue = max_value
        MinValue = min_value
      Required = required
      StringAttributeConstraints > string_attribute_constraints block1
        MaxLength = max_length
        MinLength = min_length
    SmsAuthenticationMessage = sms_authentication_message
    SmsConfiguration > sms_configuration block1
      require external_id ExternalId
      require sns_caller_arn SnsCallerArn
      EumsSms ! no argument in hashicorp/aws 6.25
      ExternalId = external_id
      SnsCallerArn = sns_caller_arn
      SnsRegion = sns_region
    SmsVerificationMessage = sms_verification_message
    UserAttributeUpdateSettings > user_attribute_update_settings block1
      AttributesRequireVerificationBeforeUpdate = attributes_require_verification_before_update
    UserPoolAddOns > user_pool_add_ons block1
      require advanced_security_mode AdvancedSecurityMode
      AdvancedSecurityAdditionalFlows > advanced_security_additional_flows block1
        CustomAuthMode = custom_auth_mode
      AdvancedSecurityMode = advanced_security_mode
    UserPoolName = name
    UserPoolTags = tags tags
    UserPoolTier = user_pool_tier
    UsernameAttributes = username_attributes
    UsernameConfiguration > username_configuration block1
      CaseSensitive = case_sensitive
    VerificationMessageTemplate > verification_message_template block1
      DefaultEmailOption = default_email_option
      EmailMessage = email_message
      EmailMessageByLink = email_message_by_link
      EmailSubject = email_subject
      EmailSubjectByLink = email_subject_by_link
      SmsMessage = sms_message
    WebAuthnFactorConfiguration ! no argument in hashicorp/aws 6.25
    WebAuthnRelyingPartyID := web_authn_configuration.relying_party_id
    WebAuthnUserVerification := web_authn_configuration.user_verification

    resource AWS::Cognito::UserPoolClient aws_cognito_user_pool_client
    get ClientId = id
    get ClientSecret = client_secret
    get Name = name
    name name 64
    AccessTokenValidity = access_token_validity
    AllowedOAuthFlows = allowed_oauth_flows
    AllowedOAuthFlowsUserPoolClient = allowed_oauth_flows_user_pool_client
    AllowedOAuthScopes = allowed_oauth_scopes
    AnalyticsConfiguration > analytics_configuration block1
      ApplicationArn = application_arn
      ApplicationId = application_id
      ExternalId = external_id
      RoleArn = role_arn
      UserDataShared = user_data_shared
    AuthSessionValidity = auth_session_validity
    CallbackURLs = callback_urls
    ClientName = name
    DefaultRedirectURI = default_redirect_uri
    EnablePropagateAdditionalUserContextData = enable_propagate_additional_user_context_data
    EnableTokenRevocation = enable_token_revocation
    ExplicitAuthFlows = explicit_auth_flows
    GenerateSecret = generate_secret
    IdTokenValidity = id_token_validity
    LogoutURLs = logout_urls
    PreventUserExistenceErrors = prevent_user_existence_errors
    ReadAttributes = read_attributes
    RefreshTokenRotation > refresh_token_rotation block1
      require feature Feature
      Feature = feature
      RetryGracePeriodSeconds = retry_grace_period_seconds
    RefreshTokenValidity = refresh_token_validity
    SupportedIdentityProviders = supported_identity_providers
    TokenValidityUnits > token_validity_units block1
      AccessToken = access_token
      IdToken = id_token
      RefreshToken = refresh_token
    UserPoolId = user_pool_id
    WriteAttributes = write_attributes

    resource AWS::Cognito::UserPoolDomain aws_cognito_user_pool_domain
    get Domain = domain
    get CloudFrontDistribution = cloudfront_distribution
    CustomDomainConfig ^
      CertificateArn = certificate_arn
      SecurityPolicy ! no argument in hashicorp/aws 6.25
    Domain = domain
    ManagedLoginVersion = managed_login_version
    Routing ! no argument in hashicorp/aws 6.25
    UserPoolId = user_pool_id

    resource AWS::Cognito::UserPoolGroup aws_cognito_user_group
    get GroupName = name
    name name 64
    Description = description
    GroupName = name
    Precedence = precedence
    RoleArn = role_arn
    UserPoolId = user_pool_id

    resource AWS::Cognito::UserPoolUser aws_cognito_user
    get Username = username
    require username Username
    ClientMetadata = client_metadata
    DesiredDeliveryMediums = desired_delivery_mediums
    ForceAliasCreation = force_alias_creation
    MessageAction = message_action
    UserAttributes := attributes kvMap(Name,Value)
    UserPoolId = user_pool_id
    Username = username
    ValidationData := validation_data kvMap(Name,Value)

    resource AWS::Cognito::UserPoolIdentityProvider aws_cognito_identity_provider
    get ProviderName = provider_name
    AttributeMapping = attribute_mapping
    IdpIdentifiers = idp_identifiers
    ProviderDetails = provider_details
    ProviderName = provider_name
    ProviderType = provider_type
    UserPoolId = user_pool_id

    resource AWS::Cognito::UserPoolResourceServer aws_cognito_resource_server
    get Identifier = identifier
    Identifier = identifier
    Name = name
    Scopes > scope block*
      ScopeDescription = scope_description
      ScopeName = scope_name
    UserPoolId = user_pool_id

    resource AWS::Cognito::IdentityPool aws_cognito_identity_pool
    get Id = id
    get Name = identity_pool_name
    name identity_pool_name 64
    AllowClassicFlow = allow_classic_flow
    AllowUnauthenticatedIdentities = allow_unauthenticated_identities
    CognitoEvents ! no argument in hashicorp/aws 6.25
    CognitoIdentityProviders > cognito_identity_providers block*
      ClientId = client_id
      ProviderName = provider_name
      ServerSideTokenCheck = server_side_token_check
    CognitoStreams ! no argument in hashicorp/aws 6.25
    DeveloperProviderName = developer_provider_name
    IdentityPoolName = identity_pool_name
    IdentityPoolTags = tags tags
    OpenIdConnectProviderARNs = openid_connect_provider_arns
    PushSync ! no argument in hashicorp/aws 6.25
    SamlProviderARNs = saml_provider_arns
    SupportedLoginProviders = supported_login_providers

    resource AWS::Cognito::IdentityPoolRoleAttachment aws_cognito_identity_pool_roles_attachment
    get IdentityPoolId = identity_pool_id
    get Id = id
    require roles Roles
    IdentityPoolId = identity_pool_id
    RoleMappings :> role_mapping block* mapBlocksKey(identity_provider)
      AmbiguousRoleResolution := ambiguous_role_resolution
      IdentityProvider :> . block* fn:implied
      RulesConfiguration :^
        Rules :> mapping_rule block*
          Claim = claim
          MatchType = match_type
          RoleARN = role_arn
          Value = value
      Type := type
    Roles = roles

    resource AWS::Cognito::UserPoolUserToGroupAttachment aws_cognito_user_in_group
    get Ref = id
    GroupName = group_name
    UserPoolId = user_pool_id
    Username = username

    resource AWS::Cognito::UserPoolUICustomizationAttachment aws_cognito_user_pool_ui_customization
    get Ref = id
    CSS = css
    ClientId = client_id
    UserPoolId = user_pool_id
    """#

  /// The types of `AWS::Connect`; the grammar is that of `AWSMapping`.
  static let connectTable = #"""
    resource AWS::Connect::Vocabulary aws_connect_vocabulary
    get Arn = arn
    get LastModifiedTime = last_modified_time
    get State = state
    get VocabularyId = vocabulary_id
    Content = content
    InstanceId = instance_id
    LanguageCode = language_code
    Tags = tags tags
    VocabularyName := name
    """#

  /// The types of `AWS::IdentityStore`; the grammar is that of `AWSMapping`.
  static let identityStoreTable = #"""
    resource AWS::IdentityStore::User aws_identitystore_user
    get Arn none
    get CreatedAt none
    get CreatedBy none
    get UpdatedAt none
    get UpdatedBy none
    get UserId = user_id
    get UserStatus none
    require display_name DisplayName
    require name Name
    require user_name UserName
    Addresses > addresses block1 first
      Country = country
      Formatted = formatted
      Locality = locality
      PostalCode = postal_code
      Primary = primary
      Region = region
      StreetAddress = street_address
      Type = type
    Birthdate ! no argument in hashicorp/aws 6.25
    DisplayName = display_name
    Emails > emails block1 first
      Primary = primary
      Type = type
      Value = value
    IdentityStoreId = identity_store_id
    Locale = locale
    Name > name block1
      require family_name FamilyName
      require given_name GivenName
      FamilyName = family_name
      Formatted = formatted
      GivenName = given_name
      HonorificPrefix = honorific_prefix
      HonorificSuffix = honorific_suffix
      MiddleName = middle_name
    NickName := nickname
    PhoneNumbers > phone_numbers block1 first
      Primary = primary
      Type = type
      Value = value
    Photos ! no argument in hashicorp/aws 6.25
    PreferredLanguage = preferred_language
    ProfileUrl = profile_url
    Roles ! no argument in hashicorp/aws 6.25
    Timezone = timezone
    Title = title
    UserName = user_name
    UserType = user_type
    Website ! no argument in hashicorp/aws 6.25
    """#

  /// The types of `AWS::Pinpoint`; the grammar is that of `AWSMapping`.
  static let pinpointTable = #"""
    resource AWS::Pinpoint::App aws_pinpoint_app
    get Id = id
    get Arn = arn
    Name = name
    Tags = tags tags

    resource AWS::Pinpoint::ADMChannel aws_pinpoint_adm_channel
    get Id = id
    ApplicationId = application_id
    ClientId = client_id
    ClientSecret = client_secret
    Enabled = enabled

    resource AWS::Pinpoint::APNSChannel aws_pinpoint_apns_channel
    get Id = id
    ApplicationId = application_id
    BundleId = bundle_id
    Certificate = certificate
    DefaultAuthenticationMethod = default_authentication_method
    Enabled = enabled
    PrivateKey = private_key
    TeamId = team_id
    TokenKey = token_key
    TokenKeyId = token_key_id

    resource AWS::Pinpoint::APNSSandboxChannel aws_pinpoint_apns_sandbox_channel
    get Id = id
    ApplicationId = application_id
    BundleId = bundle_id
    Certificate = certificate
    DefaultAuthenticationMethod = default_authentication_method
    Enabled = enabled
    PrivateKey = private_key
    TeamId = team_id
    TokenKey = token_key
    TokenKeyId = token_key_id

    resource AWS::Pinpoint::APNSVoipChannel aws_pinpoint_apns_voip_channel
    get Id = id
    ApplicationId = application_id
    BundleId = bundle_id
    Certificate = certificate
    DefaultAuthenticationMethod = default_authentication_method
    Enabled = enabled
    PrivateKey = private_key
    TeamId = team_id
    TokenKey = token_key
    TokenKeyId = token_key_id

    resource AWS::Pinpoint::APNSVoipSandboxChannel aws_pinpoint_apns_voip_sandbox_channel
    get Id = id
    ApplicationId = application_id
    BundleId = bundle_id
    Certificate = certificate
    DefaultAuthenticationMethod = default_authentication_method
    Enabled = enabled
    PrivateKey = private_key
    TeamId = team_id
    TokenKey = token_key
    TokenKeyId = token_key_id

    resource AWS::Pinpoint::BaiduChannel aws_pinpoint_baidu_channel
    get Id = id
    ApiKey = api_key
    ApplicationId = application_id
    Enabled = enabled
    SecretKey = secret_key

    resource AWS::Pinpoint::EmailChannel aws_pinpoint_email_channel
    get Id = id
    ApplicationId = application_id
    ConfigurationSet = configuration_set
    Enabled = enabled
    FromAddress = from_address
    Identity = identity
    OrchestrationSendingRoleArn = orchestration_sending_role_arn
    RoleArn = role_arn

    resource AWS::Pinpoint::EventStream aws_pinpoint_event_stream
    get Id = id
    ApplicationId = application_id
    DestinationStreamArn = destination_stream_arn
    RoleArn = role_arn

    resource AWS::Pinpoint::GCMChannel aws_pinpoint_gcm_channel
    get Id = id
    ApiKey = api_key
    ApplicationId = application_id
    DefaultAuthenticationMethod = default_authentication_method
    Enabled = enabled
    ServiceJson = service_json

    resource AWS::Pinpoint::SMSChannel aws_pinpoint_sms_channel
    get Id = id
    ApplicationId = application_id
    Enabled = enabled
    SenderId = sender_id
    ShortCode = short_code

    resource AWS::Pinpoint::EmailTemplate aws_pinpoint_email_template
    get Id = template_name
    get Arn = arn
    DefaultSubstitutions := email_template.default_substitutions
    HtmlPart := email_template.html_part
    Subject := email_template.subject
    Tags = tags tags
    TemplateDescription := email_template.description
    TemplateName = template_name
    TextPart := email_template.text_part
    """#

  /// The types of `AWS::SES`; the grammar is that of `AWSMapping`.
  static let sesTable = #"""
    resource AWS::SES::EmailIdentity aws_sesv2_email_identity
    get EmailIdentity = email_identity
    get DkimDNSTokenName1 text ${SELF.dkim_signing_attributes[0].tokens[0]}._domainkey.${SELF.email_identity}
    get DkimDNSTokenName2 text ${SELF.dkim_signing_attributes[0].tokens[1]}._domainkey.${SELF.email_identity}
    get DkimDNSTokenName3 text ${SELF.dkim_signing_attributes[0].tokens[2]}._domainkey.${SELF.email_identity}
    get DkimDNSTokenValue1 text ${SELF.dkim_signing_attributes[0].tokens[0]}.dkim.amazonses.com
    get DkimDNSTokenValue2 text ${SELF.dkim_signing_attributes[0].tokens[1]}.dkim.amazonses.com
    get DkimDNSTokenValue3 text ${SELF.dkim_signing_attributes[0].tokens[2]}.dkim.amazonses.com
    link aws_sesv2_email_identity_feedback_attributes email_identity @email_identity
    link aws_sesv2_email_identity_mail_from_attributes email_identity @email_identity
    ConfigurationSetAttributes ^
      ConfigurationSetName = configuration_set_name
    DkimAttributes ! no argument in hashicorp/aws 6.25
    DkimSigningAttributes > dkim_signing_attributes block1
      DomainSigningPrivateKey = domain_signing_private_key
      DomainSigningSelector = domain_signing_selector
      NextSigningKeyLength = next_signing_key_length
    EmailIdentity = email_identity
    FeedbackAttributes :+ aws_sesv2_email_identity_feedback_attributes .
      EmailForwardingEnabled = email_forwarding_enabled
    MailFromAttributes :+ aws_sesv2_email_identity_mail_from_attributes .
      BehaviorOnMxFailure = behavior_on_mx_failure
      MailFromDomain = mail_from_domain
    Tags = tags tags

    resource AWS::SES::ConfigurationSet aws_sesv2_configuration_set
    get Name = configuration_set_name
    name configuration_set_name 64
    ArchivingOptions ! no argument in hashicorp/aws 6.25
    DeliveryOptions > delivery_options block1
      MaxDeliverySeconds = max_delivery_seconds
      SendingPoolName = sending_pool_name
      TlsPolicy = tls_policy
    Name := configuration_set_name
    ReputationOptions > reputation_options block1
      ReputationMetricsEnabled = reputation_metrics_enabled
    SendingOptions > sending_options block1
      SendingEnabled = sending_enabled
    SuppressionOptions > suppression_options block1
      SuppressedReasons = suppressed_reasons
      ValidationOptions ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    TrackingOptions > tracking_options block1
      require custom_redirect_domain CustomRedirectDomain
      CustomRedirectDomain = custom_redirect_domain
      HttpsPolicy = https_policy
    VdmOptions > vdm_options block1
      DashboardOptions > dashboard_options block1
        EngagementMetrics = engagement_metrics
      GuardianOptions > guardian_options block1
        OptimizedSharedDelivery = optimized_shared_delivery

    resource AWS::SES::ReceiptRule aws_ses_receipt_rule
    get Id = name
    After = after
    Rule ^
      name name 64
      Actions :^ receiptActions
        AddHeaderAction > add_header_action block*
          Position := position
          HeaderName = header_name
          HeaderValue = header_value
        BounceAction > bounce_action block*
          Position := position
          Message = message
          Sender = sender
          SmtpReplyCode = smtp_reply_code
          StatusCode = status_code
          TopicArn = topic_arn
        ConnectAction ! no argument in hashicorp/aws 6.25
        LambdaAction > lambda_action block*
          Position := position
          FunctionArn = function_arn
          InvocationType = invocation_type
          TopicArn = topic_arn
        S3Action > s3_action block*
          Position := position
          BucketName = bucket_name
          IamRoleArn = iam_role_arn
          KmsKeyArn = kms_key_arn
          ObjectKeyPrefix = object_key_prefix
          TopicArn = topic_arn
        SNSAction > sns_action block*
          require topic_arn TopicArn
          Position := position
          Encoding = encoding
          TopicArn = topic_arn
        StopAction > stop_action block*
          Position := position
          Scope = scope
          TopicArn = topic_arn
        WorkmailAction > workmail_action block*
          Position := position
          OrganizationArn = organization_arn
          TopicArn = topic_arn
      Enabled = enabled
      Name = name
      Recipients = recipients
      ScanEnabled = scan_enabled
      TlsPolicy = tls_policy
    RuleSetName = rule_set_name

    resource AWS::SES::ReceiptRuleSet aws_ses_receipt_rule_set
    get Id = rule_set_name
    name rule_set_name 64
    RuleSetName = rule_set_name

    resource AWS::SES::ReceiptFilter aws_ses_receipt_filter
    get Id = name
    Filter ^
      name name 64
      IpFilter ^
        Cidr = cidr
        Policy = policy
      Name = name

    resource AWS::SES::ContactList aws_sesv2_contact_list
    name contact_list_name 64
    ContactListName = contact_list_name
    Description = description
    Tags = tags tags
    Topics > topic block*
      DefaultSubscriptionStatus = default_subscription_status
      Description = description
      DisplayName = display_name
      TopicName = topic_name
    """#
}
