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
