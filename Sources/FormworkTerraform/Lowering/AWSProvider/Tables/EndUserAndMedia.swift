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
      KMSKeyID = kms_key_id arn
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
        # Cognito: 8 (MinimumLength, AWS::Cognito::UserPool PasswordPolicy); the provider sends 0, which is refused.
        default minimum_length 8
        MinimumLength = minimum_length
        PasswordHistorySize = password_history_size
        RequireLowercase = require_lowercase
        RequireNumbers = require_numbers
        RequireSymbols = require_symbols
        RequireUppercase = require_uppercase
        TemporaryPasswordValidityDays = temporary_password_validity_days
      SignInPolicy > sign_in_policy block1
        AllowedFirstAuthFactors = allowed_first_auth_factors
    Schema > schema block* userAttributes
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
    secret ClientSecret
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

  /// The types of `AWS::MediaConvert`; the grammar is that of `AWSMapping`.
  static let mediaConvertTable = #"""
    resource AWS::MediaConvert::Queue aws_media_convert_queue
    get Id = id
    get Arn = arn
    name name 64
    ConcurrentJobs = concurrent_jobs
    Description = description
    MaximumConcurrentFeeds ! no argument in hashicorp/aws 6.25
    Name = name
    PricingPlan = pricing_plan
    Status = status
    Tags = tags tags
    """#

  /// The types of `AWS::MediaLive`; the grammar is that of `AWSMapping`.
  static let mediaLiveTable = #"""
    resource AWS::MediaLive::InputSecurityGroup aws_medialive_input_security_group
    get Id = id
    get Arn = arn
    require whitelist_rules WhitelistRules
    Tags = tags tags
    WhitelistRules > whitelist_rules block*
      require cidr Cidr
      Cidr = cidr

    resource AWS::MediaLive::Input aws_medialive_input
    get Id = id
    get Arn = arn
    name name 64
    require type Type
    Destinations > destinations block*
      require stream_name StreamName
      Network ! no argument in hashicorp/aws 6.25
      NetworkRoutes ! no argument in hashicorp/aws 6.25
      StaticIpAddress ! no argument in hashicorp/aws 6.25
      StreamName = stream_name
    InputDevices > input_devices block*
      require id Id
      Id = id
    InputNetworkLocation ! no argument in hashicorp/aws 6.25
    InputSecurityGroups = input_security_groups
    MediaConnectFlows > media_connect_flows block*
      require flow_arn FlowArn
      FlowArn = flow_arn
    MulticastSettings ! no argument in hashicorp/aws 6.25
    Name = name
    RoleArn = role_arn
    RouterSettings ! no argument in hashicorp/aws 6.25
    SdiSources ! no argument in hashicorp/aws 6.25
    Smpte2110ReceiverGroupSettings ! no argument in hashicorp/aws 6.25
    Sources > sources block*
      require password_param PasswordParam
      require url Url
      require username Username
      PasswordParam = password_param
      Url = url
      Username = username
    SrtSettings ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Type = type
    Vpc > vpc block1
      require subnet_ids SubnetIds
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#

  /// `AWS::MediaLive::Channel`; the grammar is that of `AWSMapping`. Its rows are too many for one file, so its entry
  /// goes on in those whose names follow.
  static let mediaLiveChannelTable = [channelOutputs, channelDescriptions, channelRows].joined(separator: "\n")

  /// The facts about a channel, and the shapes of its outputs.
  private static let channelOutputs = #"""
    resource AWS::MediaLive::Channel aws_medialive_channel
    get Id = id
    get Arn = arn
    get Inputs none
    shape InputLocation
      require uri Uri
      PasswordParam = password_param
      Uri = uri
      Username = username
    shape OutputLocationRef
      require destination_ref_id DestinationRefId
      DestinationRefId = destination_ref_id
    shape M2tsSettings
      AbsentInputAudioBehavior = absent_input_audio_behavior
      Arib = arib
      AribCaptionsPid = arib_captions_pid
      AribCaptionsPidControl = arib_captions_pid_control
      AudioBufferModel = audio_buffer_model
      AudioFramesPerPes = audio_frames_per_pes
      AudioPids = audio_pids
      AudioStreamType = audio_stream_type
      Bitrate = bitrate
      BufferModel = buffer_model
      CcDescriptor = cc_descriptor
      DvbNitSettings > dvb_nit_settings block1
        require network_id NetworkId
        require network_name NetworkName
        NetworkId = network_id
        NetworkName = network_name
        RepInterval = rep_interval
      DvbSdtSettings > dvb_sdt_settings block1
        OutputSdt = output_sdt
        RepInterval = rep_interval
        ServiceName = service_name
        ServiceProviderName = service_provider_name
      DvbSubPids = dvb_sub_pids
      DvbTdtSettings > dvb_tdt_settings block1
        RepInterval = rep_interval
      DvbTeletextPid = dvb_teletext_pid
      Ebif = ebif
      EbpAudioInterval = ebp_audio_interval
      EbpLookaheadMs = ebp_lookahead_ms
      EbpPlacement = ebp_placement
      EcmPid = ecm_pid
      EsRateInPes = es_rate_in_pes
      EtvPlatformPid = etv_platform_pid
      EtvSignalPid = etv_signal_pid
      FragmentTime = fragment_time
      Klv = klv
      KlvDataPids = klv_data_pids
      NielsenId3Behavior = nielsen_id3_behavior
      NullPacketBitrate = null_packet_bitrate
      PatInterval = pat_interval
      PcrControl = pcr_control
      PcrPeriod = pcr_period
      PcrPid = pcr_pid
      PmtInterval = pmt_interval
      PmtPid = pmt_pid
      ProgramNum = program_num
      RateMode = rate_mode
      Scte27Pids = scte27_pids
      Scte35Control = scte35_control
      Scte35Pid = scte35_pid
      Scte35PrerollPullupMilliseconds ! no argument in hashicorp/aws 6.25
      SegmentationMarkers = segmentation_markers
      SegmentationStyle = segmentation_style
      SegmentationTime = segmentation_time
      TimedMetadataBehavior = timed_metadata_behavior
      TimedMetadataPid = timed_metadata_pid
      TransportStreamId = transport_stream_id
      VideoPid = video_pid
    shape OutputGroupSettings
      ArchiveGroupSettings > archive_group_settings block1
        require destination Destination
        ArchiveCdnSettings > archive_cdn_settings block1
          ArchiveS3Settings > archive_s3_settings block1
            CannedAcl = canned_acl
        Destination > destination block1 like(OutputLocationRef)
        RolloverInterval = rollover_interval
      CmafIngestGroupSettings ! no argument in hashicorp/aws 6.25
      FrameCaptureGroupSettings > frame_capture_group_settings block1
        require destination Destination
        Destination > destination block1 like(OutputLocationRef)
        FrameCaptureCdnSettings > frame_capture_cdn_settings block1
          FrameCaptureS3Settings > frame_capture_s3_settings block1
            CannedAcl = canned_acl
      HlsGroupSettings > hls_group_settings block1
        require destination Destination
        AdMarkers = ad_markers
        BaseUrlContent = base_url_content
        BaseUrlContent1 = base_url_content1
        BaseUrlManifest = base_url_manifest
        BaseUrlManifest1 = base_url_manifest1
        CaptionLanguageMappings > caption_language_mappings block*
          require caption_channel CaptionChannel
          require language_code LanguageCode
          require language_description LanguageDescription
          CaptionChannel = caption_channel
          LanguageCode = language_code
          LanguageDescription = language_description
        CaptionLanguageSetting = caption_language_setting
        ClientCache = client_cache
        CodecSpecification = codec_specification
        ConstantIv = constant_iv
        Destination > destination block1 like(OutputLocationRef)
        DirectoryStructure = directory_structure
        DiscontinuityTags = discontinuity_tags
        EncryptionType = encryption_type
        HlsCdnSettings > hls_cdn_settings block1
          HlsAkamaiSettings > hls_akamai_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            HttpTransferMode = http_transfer_mode
            NumRetries = num_retries
            RestartDelay = restart_delay
            Salt = salt
            Token = token
          HlsBasicPutSettings > hls_basic_put_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            NumRetries = num_retries
            RestartDelay = restart_delay
          HlsMediaStoreSettings > hls_media_store_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            MediaStoreStorageClass = media_store_storage_class
            NumRetries = num_retries
            RestartDelay = restart_delay
          HlsS3Settings > hls_s3_settings block1
            CannedAcl = canned_acl
          HlsWebdavSettings > hls_webdav_settings block1
            ConnectionRetryInterval = connection_retry_interval
            FilecacheDuration = filecache_duration
            HttpTransferMode = http_transfer_mode
            NumRetries = num_retries
            RestartDelay = restart_delay
        HlsId3SegmentTagging = hls_id3_segment_tagging
        IFrameOnlyPlaylists = iframe_only_playlists
        IncompleteSegmentBehavior = incomplete_segment_behavior
        IndexNSegments := index_n_segments
        InputLossAction = input_loss_action
        IvInManifest = iv_in_manifest
        IvSource = iv_source
        KeepSegments = keep_segments
        KeyFormat = key_format
        KeyFormatVersions = key_format_versions
        KeyProviderSettings > key_provider_settings block1
          StaticKeySettings > static_key_settings block1
            require static_key_value StaticKeyValue
            KeyProviderServer > key_provider_server block1 like(InputLocation)
            StaticKeyValue = static_key_value
        ManifestCompression = manifest_compression
        ManifestDurationFormat = manifest_duration_format
        MinSegmentLength = min_segment_length
        Mode = mode
        OutputSelection = output_selection
        ProgramDateTime = program_date_time
        ProgramDateTimeClock = program_date_time_clock
        ProgramDateTimePeriod = program_date_time_period
        RedundantManifest = redundant_manifest
        SegmentLength = segment_length
        SegmentationMode ! no argument in hashicorp/aws 6.25
        SegmentsPerSubdirectory = segments_per_subdirectory
        StreamInfResolution = stream_inf_resolution
        TimedMetadataId3Frame = timed_metadata_id3_frame
        TimedMetadataId3Period = timed_metadata_id3_period
        TimestampDeltaMilliseconds = timestamp_delta_milliseconds
        TsFileMode = ts_file_mode
      MediaConnectRouterGroupSettings ! no argument in hashicorp/aws 6.25
      MediaPackageGroupSettings > media_package_group_settings block1
        require destination Destination
        Destination > destination block1 like(OutputLocationRef)
        MediapackageV2GroupSettings ! no argument in hashicorp/aws 6.25
      MsSmoothGroupSettings > ms_smooth_group_settings block1
        require destination Destination
        AcquisitionPointId = acquisition_point_id
        AudioOnlyTimecodeControl = audio_only_timecode_control
        CertificateMode = certificate_mode
        ConnectionRetryInterval = connection_retry_interval
        Destination > destination block1 like(OutputLocationRef)
        EventId = event_id
        EventIdMode = event_id_mode
        EventStopBehavior = event_stop_behavior
        FilecacheDuration = filecache_duration
        FragmentLength = fragment_length
        InputLossAction = input_loss_action
        NumRetries = num_retries
        RestartDelay = restart_delay
        SegmentationMode = segmentation_mode
        SendDelayMs = send_delay_ms
        SparseTrackType = sparse_track_type
        StreamManifestBehavior = stream_manifest_behavior
        TimestampOffset = timestamp_offset
        TimestampOffsetMode = timestamp_offset_mode
      MultiplexGroupSettings > multiplex_group_settings block1 emptyBlock
      RtmpGroupSettings > rtmp_group_settings block1
        AdMarkers = ad_markers
        AuthenticationScheme = authentication_scheme
        CacheFullBehavior = cache_full_behavior
        CacheLength = cache_length
        CaptionData = caption_data
        IncludeFillerNalUnits ! no argument in hashicorp/aws 6.25
        InputLossAction = input_loss_action
        RestartDelay = restart_delay
      SrtGroupSettings ! no argument in hashicorp/aws 6.25
      UdpGroupSettings > udp_group_settings block1
        InputLossAction = input_loss_action
        TimedMetadataId3Frame = timed_metadata_id3_frame
        TimedMetadataId3Period = timed_metadata_id3_period
    shape OutputSettings
      ArchiveOutputSettings > archive_output_settings block1
        ContainerSettings > container_settings block1
          M2tsSettings > m2ts_settings block1 like(M2tsSettings)
          RawSettings > raw_settings block1 emptyBlock
        Extension = extension
        NameModifier = name_modifier
      CmafIngestOutputSettings ! no argument in hashicorp/aws 6.25
      FrameCaptureOutputSettings > frame_capture_output_settings block1
        NameModifier = name_modifier
      HlsOutputSettings > hls_output_settings block1
        require hls_settings HlsSettings
        H265PackagingType = h265_packaging_type
        HlsSettings > hls_settings block1
          AudioOnlyHlsSettings > audio_only_hls_settings block1
            AudioGroupId = audio_group_id
            AudioOnlyImage > audio_only_image block1 like(InputLocation)
            AudioTrackType = audio_track_type
            SegmentType = segment_type
          Fmp4HlsSettings > fmp4_hls_settings block1
            AudioRenditionSets = audio_rendition_sets
            NielsenId3Behavior = nielsen_id3_behavior
            TimedMetadataBehavior = timed_metadata_behavior
          FrameCaptureHlsSettings > frame_capture_hls_settings block1 emptyBlock
          StandardHlsSettings > standard_hls_settings block1
            require m3u8_settings M3u8Settings
            AudioRenditionSets = audio_rendition_sets
            M3u8Settings > m3u8_settings block1
              AudioFramesPerPes = audio_frames_per_pes
              AudioPids = audio_pids
              EcmPid = ecm_pid
              KlvBehavior ! no argument in hashicorp/aws 6.25
              KlvDataPids ! no argument in hashicorp/aws 6.25
              NielsenId3Behavior = nielsen_id3_behavior
              PatInterval = pat_interval
              PcrControl = pcr_control
              PcrPeriod = pcr_period
              PcrPid = pcr_pid
              PmtInterval = pmt_interval
              PmtPid = pmt_pid
              ProgramNum = program_num
              Scte35Behavior = scte35_behavior
              Scte35Pid = scte35_pid
              TimedMetadataBehavior = timed_metadata_behavior
              TimedMetadataPid = timed_metadata_pid
              TransportStreamId = transport_stream_id
              VideoPid = video_pid
        NameModifier = name_modifier
        SegmentModifier = segment_modifier
      MediaConnectRouterOutputSettings ! no argument in hashicorp/aws 6.25
      MediaPackageOutputSettings > media_package_output_settings block1
        MediaPackageV2DestinationSettings ! no argument in hashicorp/aws 6.25
      MsSmoothOutputSettings > ms_smooth_output_settings block1
        H265PackagingType = h265_packaging_type
        NameModifier = name_modifier
      MultiplexOutputSettings > multiplex_output_settings block1
        require destination Destination
        ContainerSettings ! no argument in hashicorp/aws 6.25
        Destination > destination block1 like(OutputLocationRef)
      RtmpOutputSettings > rtmp_output_settings block1
        require destination Destination
        CertificateMode = certificate_mode
        ConnectionRetryInterval = connection_retry_interval
        Destination > destination block1 like(OutputLocationRef)
        NumRetries = num_retries
      SrtOutputSettings ! no argument in hashicorp/aws 6.25
      UdpOutputSettings > udp_output_settings block1
        require container_settings ContainerSettings
        require destination Destination
        BufferMsec = buffer_msec
        ContainerSettings > container_settings block1
          M2tsSettings > m2ts_settings block1 like(M2tsSettings)
        Destination > destination block1 like(OutputLocationRef)
        FecOutputSettings > fec_output_settings block1
          ColumnDepth = column_depth
          IncludeFec = include_fec
          RowLength = row_length
    """#

  /// The shapes of a channel's audio, captions and video.
  static let channelDescriptions = #"""
    shape AudioDescription
      require audio_selector_name AudioSelectorName
      require name Name
      AudioDashRoles ! no argument in hashicorp/aws 6.25
      AudioNormalizationSettings > audio_normalization_settings block1
        Algorithm = algorithm
        AlgorithmControl = algorithm_control
        PeakCalculation ! no argument in hashicorp/aws 6.25
        PeakLimiterThreshold ! no argument in hashicorp/aws 6.25
        TargetLkfs = target_lkfs
      AudioSelectorName = audio_selector_name
      AudioType = audio_type
      AudioTypeControl = audio_type_control
      AudioWatermarkingSettings :> audio_watermark_settings block1
        NielsenWatermarksSettings > nielsen_watermarks_settings block1
          NielsenCbetSettings > nielsen_cbet_settings block1
            require cbet_check_digit_string CbetCheckDigitString
            require cbet_stepaside CbetStepaside
            require csid Csid
            CbetCheckDigitString = cbet_check_digit_string
            CbetStepaside = cbet_stepaside
            Csid = csid
          NielsenDistributionType = nielsen_distribution_type
          NielsenNaesIiNwSettings > nielsen_naes_ii_nw_settings block1
            require check_digit_string CheckDigitString
            require sid Sid
            CheckDigitString = check_digit_string
            Sid = sid
            Timezone ! no argument in hashicorp/aws 6.25
          NielsenNwOnlySettings ! no argument in hashicorp/aws 6.25
      CodecSettings > codec_settings block1
        AacSettings > aac_settings block1
          Bitrate = bitrate
          CodingMode = coding_mode
          InputType = input_type
          Profile = profile
          RateControlMode = rate_control_mode
          RawFormat = raw_format
          SampleRate = sample_rate
          Spec = spec
          VbrQuality = vbr_quality
        Ac3Settings > ac3_settings block1
          AttenuationControl ! no argument in hashicorp/aws 6.25
          Bitrate = bitrate
          BitstreamMode = bitstream_mode
          CodingMode = coding_mode
          Dialnorm = dialnorm
          DrcProfile = drc_profile
          LfeFilter = lfe_filter
          MetadataControl = metadata_control
        Eac3AtmosSettings > eac3_atmos_settings block1
          Bitrate = bitrate
          CodingMode = coding_mode
          Dialnorm = dialnorm
          DrcLine = drc_line
          DrcRf = drc_rf
          HeightTrim = height_trim
          SurroundTrim = surround_trim
        Eac3Settings > eac3_settings block1
          AttenuationControl = attenuation_control
          Bitrate = bitrate
          BitstreamMode = bitstream_mode
          CodingMode = coding_mode
          DcFilter = dc_filter
          Dialnorm = dialnorm
          DrcLine = drc_line
          DrcRf = drc_rf
          LfeControl = lfe_control
          LfeFilter = lfe_filter
          LoRoCenterMixLevel = lo_ro_center_mix_level
          LoRoSurroundMixLevel = lo_ro_surround_mix_level
          LtRtCenterMixLevel = lt_rt_center_mix_level
          LtRtSurroundMixLevel = lt_rt_surround_mix_level
          MetadataControl = metadata_control
          PassthroughControl = passthrough_control
          PhaseControl = phase_control
          StereoDownmix = stereo_downmix
          SurroundExMode = surround_ex_mode
          SurroundMode = surround_mode
        Mp2Settings > mp2_settings block1
          Bitrate = bitrate
          CodingMode = coding_mode
          SampleRate = sample_rate
        PassThroughSettings > pass_through_settings block1 emptyBlock
        WavSettings > wav_settings block1
          BitDepth = bit_depth
          CodingMode = coding_mode
          SampleRate = sample_rate
      DvbDashAccessibility ! no argument in hashicorp/aws 6.25
      LanguageCode = language_code
      LanguageCodeControl = language_code_control
      Name = name
      RemixSettings > remix_settings block1
        require channel_mappings ChannelMappings
        ChannelMappings > channel_mappings block*
          require output_channel OutputChannel
          require input_channel_levels InputChannelLevels
          InputChannelLevels > input_channel_levels block*
            require gain Gain
            require input_channel InputChannel
            Gain = gain
            InputChannel = input_channel
          OutputChannel = output_channel
        ChannelsIn = channels_in
        ChannelsOut = channels_out
      StreamName = stream_name
    shape CaptionDescription
      require caption_selector_name CaptionSelectorName
      require name Name
      Accessibility = accessibility
      CaptionDashRoles ! no argument in hashicorp/aws 6.25
      CaptionSelectorName = caption_selector_name
      DestinationSettings > destination_settings block1
        AribDestinationSettings > arib_destination_settings block1 emptyBlock
        BurnInDestinationSettings > burn_in_destination_settings block1
          require outline_color OutlineColor
          require teletext_grid_control TeletextGridControl
          Alignment = alignment
          BackgroundColor = background_color
          BackgroundOpacity = background_opacity
          Font > font block1 like(InputLocation)
          FontColor = font_color
          FontOpacity = font_opacity
          FontResolution = font_resolution
          FontSize = font_size
          OutlineColor = outline_color
          OutlineSize = outline_size
          ShadowColor = shadow_color
          ShadowOpacity = shadow_opacity
          ShadowXOffset := shadow_x_offset
          ShadowYOffset := shadow_y_offset
          SubtitleRows ! no argument in hashicorp/aws 6.25
          TeletextGridControl = teletext_grid_control
          XPosition := x_position
          YPosition := y_position
        DvbSubDestinationSettings > dvb_sub_destination_settings block1
          Alignment = alignment
          BackgroundColor = background_color
          BackgroundOpacity = background_opacity
          Font > font block1 like(InputLocation)
          FontColor = font_color
          FontOpacity = font_opacity
          FontResolution = font_resolution
          FontSize = font_size
          OutlineColor = outline_color
          OutlineSize = outline_size
          ShadowColor = shadow_color
          ShadowOpacity = shadow_opacity
          ShadowXOffset := shadow_x_offset
          ShadowYOffset := shadow_y_offset
          SubtitleRows ! no argument in hashicorp/aws 6.25
          TeletextGridControl = teletext_grid_control
          XPosition := x_position
          YPosition := y_position
        EbuTtDDestinationSettings :> ebu_tt_d_destination_settings block1
          CopyrightHolder = copyright_holder
          DefaultFontSize ! no argument in hashicorp/aws 6.25
          DefaultLineHeight ! no argument in hashicorp/aws 6.25
          FillLineGap = fill_line_gap
          FontFamily = font_family
          StyleControl = style_control
        EmbeddedDestinationSettings > embedded_destination_settings block1 emptyBlock
        EmbeddedPlusScte20DestinationSettings > embedded_plus_scte20_destination_settings block1 emptyBlock
        RtmpCaptionInfoDestinationSettings > rtmp_caption_info_destination_settings block1 emptyBlock
        Scte20PlusEmbeddedDestinationSettings > scte20_plus_embedded_destination_settings block1 emptyBlock
        Scte27DestinationSettings > scte27_destination_settings block1 emptyBlock
        SmpteTtDestinationSettings > smpte_tt_destination_settings block1 emptyBlock
        TeletextDestinationSettings > teletext_destination_settings block1 emptyBlock
        TtmlDestinationSettings > ttml_destination_settings block1
          require style_control StyleControl
          Position ! no argument in hashicorp/aws 6.25
          StyleControl = style_control
        WebvttDestinationSettings > webvtt_destination_settings block1
          require style_control StyleControl
          Position ! no argument in hashicorp/aws 6.25
          StyleControl = style_control
      DvbDashAccessibility ! no argument in hashicorp/aws 6.25
      LanguageCode = language_code
      LanguageDescription = language_description
      Name = name
    shape VideoDescription
      require name Name
      Border ! no argument in hashicorp/aws 6.25
      CodecSettings > codec_settings block1
        Av1Settings ! no argument in hashicorp/aws 6.25
        FrameCaptureSettings > frame_capture_settings block1
          CaptureInterval = capture_interval
          CaptureIntervalUnits = capture_interval_units
          TimecodeBurninSettings ! no argument in hashicorp/aws 6.25
        H264Settings > h264_settings block1
          AdaptiveQuantization = adaptive_quantization
          AfdSignaling = afd_signaling
          Bitrate = bitrate
          BufFillPct = buf_fill_pct
          BufSize = buf_size
          ColorMetadata = color_metadata
          ColorSpaceSettings ! no argument in hashicorp/aws 6.25
          EntropyEncoding = entropy_encoding
          FilterSettings > filter_settings block1
            BandwidthReductionFilterSettings ! no argument in hashicorp/aws 6.25
            TemporalFilterSettings > temporal_filter_settings block1
              PostFilterSharpening = post_filter_sharpening
              Strength = strength
          FixedAfd = fixed_afd
          FlickerAq = flicker_aq
          ForceFieldPictures = force_field_pictures
          FramerateControl = framerate_control
          FramerateDenominator = framerate_denominator
          FramerateNumerator = framerate_numerator
          GopBReference := gop_b_reference
          GopClosedCadence = gop_closed_cadence
          GopNumBFrames := gop_num_b_frames
          GopSize = gop_size
          GopSizeUnits = gop_size_units
          Level = level
          LookAheadRateControl = look_ahead_rate_control
          MaxBitrate = max_bitrate
          MinBitrate ! no argument in hashicorp/aws 6.25
          MinIInterval := min_i_interval
          MinQp ! no argument in hashicorp/aws 6.25
          NumRefFrames = num_ref_frames
          ParControl = par_control
          ParDenominator = par_denominator
          ParNumerator = par_numerator
          Profile = profile
          QualityLevel = quality_level
          QvbrQualityLevel = qvbr_quality_level
          RateControlMode = rate_control_mode
          ScanType = scan_type
          SceneChangeDetect = scene_change_detect
          Slices = slices
          Softness = softness
          SpatialAq = spatial_aq
          SubgopLength = subgop_length
          Syntax = syntax
          TemporalAq = temporal_aq
          TimecodeBurninSettings ! no argument in hashicorp/aws 6.25
          TimecodeInsertion = timecode_insertion
        H265Settings > h265_settings block1
          require bitrate Bitrate
          require framerate_denominator FramerateDenominator
          require framerate_numerator FramerateNumerator
          AdaptiveQuantization = adaptive_quantization
          AfdSignaling = afd_signaling
          AlternativeTransferFunction = alternative_transfer_function
          Bitrate = bitrate
          BufSize = buf_size
          ColorMetadata = color_metadata
          ColorSpaceSettings > color_space_settings block1
            ColorSpacePassthroughSettings > color_space_passthrough_settings block1 emptyBlock
            DolbyVision81Settings > dolby_vision81_settings block1 emptyBlock
            Hdr10Settings > hdr10_settings block1
              MaxCll = max_cll
              MaxFall = max_fall
            Hlg2020Settings ! no argument in hashicorp/aws 6.25
            Rec601Settings > rec601_settings block1 emptyBlock
            Rec709Settings > rec709_settings block1 emptyBlock
          Deblocking ! no argument in hashicorp/aws 6.25
          FilterSettings > filter_settings block1
            BandwidthReductionFilterSettings ! no argument in hashicorp/aws 6.25
            TemporalFilterSettings > temporal_filter_settings block1
              PostFilterSharpening = post_filter_sharpening
              Strength = strength
          FixedAfd = fixed_afd
          FlickerAq = flicker_aq
          FramerateDenominator = framerate_denominator
          FramerateNumerator = framerate_numerator
          GopBReference ! no argument in hashicorp/aws 6.25
          GopClosedCadence = gop_closed_cadence
          GopNumBFrames ! no argument in hashicorp/aws 6.25
          GopSize = gop_size
          GopSizeUnits = gop_size_units
          Level = level
          LookAheadRateControl = look_ahead_rate_control
          MaxBitrate = max_bitrate
          MinBitrate ! no argument in hashicorp/aws 6.25
          MinIInterval := min_i_interval
          MinQp = min_qp
          MvOverPictureBoundaries = mv_over_picture_boundaries
          MvTemporalPredictor = mv_temporal_predictor
          ParDenominator = par_denominator
          ParNumerator = par_numerator
          Profile = profile
          QvbrQualityLevel = qvbr_quality_level
          RateControlMode = rate_control_mode
          ScanType = scan_type
          SceneChangeDetect = scene_change_detect
          Slices = slices
          SubgopLength ! no argument in hashicorp/aws 6.25
          Tier = tier
          TileHeight = tile_height
          TilePadding = tile_padding
          TileWidth = tile_width
          TimecodeBurninSettings > timecode_burnin_settings block1
            FontSize := timecode_burnin_font_size
            Position := timecode_burnin_position
            Prefix = prefix
          TimecodeInsertion = timecode_insertion
          TreeblockSize = treeblock_size
        Mpeg2Settings ! no argument in hashicorp/aws 6.25
      CropRectangle ! no argument in hashicorp/aws 6.25
      Height = height
      Name = name
      OutputPositionRectangle ! no argument in hashicorp/aws 6.25
      RespondToAfd = respond_to_afd
      ScalingBehavior = scaling_behavior
      Sharpness = sharpness
      Width = width
    """#

  /// The rows of a channel.
  static let channelRows = #"""
    require channel_class ChannelClass
    name name 64
    require destinations Destinations
    require encoder_settings EncoderSettings
    require input_attachments InputAttachments
    require input_specification InputSpecification
    AnywhereSettings ! no argument in hashicorp/aws 6.25
    CdiInputSpecification > cdi_input_specification block1
      require resolution Resolution
      Resolution = resolution
    ChannelClass = channel_class
    ChannelEngineVersion ! no argument in hashicorp/aws 6.25
    ChannelSecurityGroups ! no argument in hashicorp/aws 6.25
    Destinations > destinations block*
      require id Id
      Id = id
      LogicalInterfaceNames ! no argument in hashicorp/aws 6.25
      MediaConnectRouterSettings ! no argument in hashicorp/aws 6.25
      MediaPackageSettings > media_package_settings block*
        require channel_id ChannelId
        ChannelEndpointId ! no argument in hashicorp/aws 6.25
        ChannelGroup ! no argument in hashicorp/aws 6.25
        ChannelId = channel_id
        ChannelName ! no argument in hashicorp/aws 6.25
        MediaPackageRegionName ! no argument in hashicorp/aws 6.25
      MultiplexSettings > multiplex_settings block1
        require multiplex_id MultiplexId
        require program_name ProgramName
        MultiplexId = multiplex_id
        ProgramName = program_name
      Settings > settings block*
        PasswordParam = password_param
        StreamName = stream_name
        Url = url
        Username = username
        VirtualSourceAddress ! no argument in hashicorp/aws 6.25
      SrtSettings ! no argument in hashicorp/aws 6.25
    DryRun ! no argument in hashicorp/aws 6.25
    EncoderSettings > encoder_settings block1
      require output_groups OutputGroups
      require timecode_config TimecodeConfig
      AudioDescriptions > audio_descriptions block* like(AudioDescription)
      AvailBlanking > avail_blanking block1
        AvailBlankingImage > avail_blanking_image block1 like(InputLocation)
        State = state
      AvailConfiguration ! no argument in hashicorp/aws 6.25
      BlackoutSlate ! no argument in hashicorp/aws 6.25
      CaptionDescriptions > caption_descriptions block* like(CaptionDescription)
      ColorCorrectionSettings ! no argument in hashicorp/aws 6.25
      FeatureActivations ! no argument in hashicorp/aws 6.25
      GlobalConfiguration > global_configuration block1
        InitialAudioGain = initial_audio_gain
        InputEndAction = input_end_action
        InputLossBehavior > input_loss_behavior block1
          BlackFrameMsec = black_frame_msec
          InputLossImageColor = input_loss_image_color
          InputLossImageSlate > input_loss_image_slate block1 like(InputLocation)
          InputLossImageType = input_loss_image_type
          RepeatFrameMsec = repeat_frame_msec
        OutputLockingMode = output_locking_mode
        OutputLockingSettings ! no argument in hashicorp/aws 6.25
        OutputTimingSource = output_timing_source
        SupportLowFramerateInputs = support_low_framerate_inputs
      MotionGraphicsConfiguration > motion_graphics_configuration block1
        require motion_graphics_settings MotionGraphicsSettings
        MotionGraphicsInsertion = motion_graphics_insertion
        MotionGraphicsSettings > motion_graphics_settings block1
          HtmlMotionGraphicsSettings > html_motion_graphics_settings block1 emptyBlock
      NielsenConfiguration > nielsen_configuration block1
        DistributorId = distributor_id
        NielsenPcmToId3Tagging = nielsen_pcm_to_id3_tagging
      OutputGroups > output_groups block*
        require output_group_settings OutputGroupSettings
        require outputs Outputs
        Name = name
        OutputGroupSettings > output_group_settings block1 like(OutputGroupSettings)
        Outputs > outputs block*
          require output_settings OutputSettings
          AudioDescriptionNames = audio_description_names
          CaptionDescriptionNames = caption_description_names
          OutputName = output_name
          OutputSettings > output_settings block1 like(OutputSettings)
          VideoDescriptionName = video_description_name
      ThumbnailConfiguration ! no argument in hashicorp/aws 6.25
      TimecodeConfig > timecode_config block1
        require source Source
        Source = source
        SyncThreshold = sync_threshold
      VideoDescriptions > video_descriptions block* like(VideoDescription)
    InferenceSettings ! no argument in hashicorp/aws 6.25
    InputAttachments > input_attachments block*
      require input_attachment_name InputAttachmentName
      require input_id InputId
      AutomaticInputFailoverSettings > automatic_input_failover_settings block1
        require secondary_input_id SecondaryInputId
        ErrorClearTimeMsec = error_clear_time_msec
        FailoverConditions > failover_condition block*
          FailoverConditionSettings > failover_condition_settings block1
            AudioSilenceSettings > audio_silence_settings block1
              require audio_selector_name AudioSelectorName
              AudioSelectorName = audio_selector_name
              AudioSilenceThresholdMsec = audio_silence_threshold_msec
            InputLossSettings > input_loss_settings block1
              InputLossThresholdMsec = input_loss_threshold_msec
            VideoBlackSettings > video_black_settings block1
              BlackDetectThreshold = black_detect_threshold
              VideoBlackThresholdMsec = video_black_threshold_msec
        InputPreference = input_preference
        SecondaryInputId = secondary_input_id
      InputAttachmentName = input_attachment_name
      InputId = input_id
      InputSettings > input_settings block1
        AudioSelectors > audio_selector block*
          require name Name
          Name = name
          SelectorSettings > selector_settings block1
            AudioHlsRenditionSelection > audio_hls_rendition_selection block1
              require group_id GroupId
              require name Name
              GroupId = group_id
              Name = name
            AudioLanguageSelection > audio_language_selection block1
              require language_code LanguageCode
              LanguageCode = language_code
              LanguageSelectionPolicy = language_selection_policy
            AudioPidSelection > audio_pid_selection block1
              require pid Pid
              Pid = pid
              Pids ! no argument in hashicorp/aws 6.25
            AudioTrackSelection > audio_track_selection block1
              require tracks Tracks
              DolbyEDecode :> dolby_e_decode block1
                require program_selection ProgramSelection
                ProgramSelection = program_selection
              Tracks > tracks block*
                require track Track
                PremixSettings ! no argument in hashicorp/aws 6.25
                Track = track
        CaptionSelectors > caption_selector block*
          require name Name
          LanguageCode = language_code
          Name = name
          SelectorSettings > selector_settings block1
            AncillarySourceSettings > ancillary_source_settings block1
              SourceAncillaryChannelNumber = source_ancillary_channel_number
            AribSourceSettings > arib_source_settings block1 emptyBlock
            DvbSubSourceSettings > dvb_sub_source_settings block1
              OcrLanguage = ocr_language
              Pid = pid
            EmbeddedSourceSettings > embedded_source_settings block1
              Convert608To708 := convert_608_to_708
              Scte20Detection = scte20_detection
              Source608ChannelNumber := source_608_channel_number
              Source608TrackNumber ! no argument in hashicorp/aws 6.25
            Scte20SourceSettings > scte20_source_settings block1
              Convert608To708 := convert_608_to_708
              Source608ChannelNumber := source_608_channel_number
            Scte27SourceSettings > scte27_source_settings block1
              OcrLanguage = ocr_language
              Pid = pid
            SmartSubtitleSourceSettings ! no argument in hashicorp/aws 6.25
            TeletextSourceSettings > teletext_source_settings block1
              OutputRectangle > output_rectangle block1
                require height Height
                require left_offset LeftOffset
                require top_offset TopOffset
                require width Width
                Height = height
                LeftOffset = left_offset
                TopOffset = top_offset
                Width = width
              PageNumber = page_number
        DeblockFilter = deblock_filter
        DenoiseFilter = denoise_filter
        FilterStrength = filter_strength
        InputFilter = input_filter
        NetworkInputSettings > network_input_settings block1
          HlsInputSettings > hls_input_settings block1
            Bandwidth = bandwidth
            BufferSegments = buffer_segments
            Retries = retries
            RetryInterval = retry_interval
            Scte35Source = scte35_source
          MulticastInputSettings ! no argument in hashicorp/aws 6.25
          ServerValidation = server_validation
        Scte35Pid = scte35_pid
        Smpte2038DataPreference = smpte2038_data_preference
        SourceEndBehavior = source_end_behavior
        VideoSelector > video_selector block1
          ColorSpace = color_space
          ColorSpaceSettings ! no argument in hashicorp/aws 6.25
          ColorSpaceUsage = color_space_usage
          SelectorSettings ! no argument in hashicorp/aws 6.25
      LogicalInterfaceNames ! no argument in hashicorp/aws 6.25
    InputSpecification > input_specification block1
      require codec Codec
      require input_resolution Resolution
      require maximum_bitrate MaximumBitrate
      Codec = codec
      MaximumBitrate = maximum_bitrate
      Resolution := input_resolution
    LinkedChannelSettings ! no argument in hashicorp/aws 6.25
    LogLevel = log_level
    Maintenance > maintenance block1
      require maintenance_day MaintenanceDay
      require maintenance_start_time MaintenanceStartTime
      MaintenanceDay = maintenance_day
      MaintenanceStartTime = maintenance_start_time
    Name = name
    RoleArn = role_arn
    Tags = tags tags
    Vpc > vpc block1
      require public_address_allocation_ids PublicAddressAllocationIds
      require subnet_ids SubnetIds
      PublicAddressAllocationIds = public_address_allocation_ids
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#

  /// The types of `AWS::MediaPackage`; the grammar is that of `AWSMapping`.
  static let mediaPackageTable = #"""
    resource AWS::MediaPackage::Channel aws_media_package_channel
    get Id = channel_id
    get Arn = arn
    Description = description
    EgressAccessLogs ! no argument in hashicorp/aws 6.25
    HlsIngest ! no argument in hashicorp/aws 6.25
    Id := channel_id
    IngressAccessLogs ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#

  /// The types of `AWS::MediaStore`; the grammar is that of `AWSMapping`.
  static let mediaStoreTable = #"""
    resource AWS::MediaStore::Container aws_media_store_container
    get Id = id
    get Endpoint = endpoint
    link aws_media_store_container_policy container_name @name
    AccessLoggingEnabled ! no argument in hashicorp/aws 6.25
    ContainerName = name
    CorsPolicy ! no argument in hashicorp/aws 6.25
    LifecyclePolicy ! no argument in hashicorp/aws 6.25
    MetricPolicy ! no argument in hashicorp/aws 6.25
    Policy :+ aws_media_store_container_policy policy
    Tags = tags tags
    """#
}
