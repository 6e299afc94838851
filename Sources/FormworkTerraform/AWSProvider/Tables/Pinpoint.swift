extension AWSTables {
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
}
