extension AWSTables {
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
    """#
}
