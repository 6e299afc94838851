extension AWSTables {
  /// The types of `AWS::WAFv2`; the grammar is that of `AWSMapping`.
  static let waFv2Table = #"""
    resource AWS::WAFv2::WebACL aws_wafv2_web_acl
    get Ref text ${SELF.name}|${SELF.id}|${SELF.scope}
    get Arn = arn
    get Capacity = capacity
    get Id = id
    get LabelNamespace none
    ApplicationConfig ! no argument in hashicorp/aws 6.25
    AssociationConfig :> association_config block1
      RequestBody :> request_body block1
        API_GATEWAY :> api_gateway block1
          DefaultSizeInspectionLimit := default_size_inspection_limit
        APP_RUNNER_SERVICE :> app_runner_service block1
          DefaultSizeInspectionLimit := default_size_inspection_limit
        CLOUDFRONT :> cloudfront block1
          DefaultSizeInspectionLimit := default_size_inspection_limit
        COGNITO_USER_POOL :> cognito_user_pool block1
          DefaultSizeInspectionLimit := default_size_inspection_limit
        VERIFIED_ACCESS_INSTANCE :> verified_access_instance block1
          DefaultSizeInspectionLimit := default_size_inspection_limit
    CaptchaConfig > captcha_config block1
      ImmunityTimeProperty > immunity_time_property block1
        ImmunityTime = immunity_time
    ChallengeConfig > challenge_config block1
      ImmunityTimeProperty > immunity_time_property block1
        ImmunityTime = immunity_time
    CustomResponseBodies :> custom_response_body block* mapBlocksKey(key)
      Content = content
      ContentType = content_type
    DataProtectionConfig > data_protection_config block1
      DataProtections > data_protection block*
        Action = action
        ExcludeRateBasedDetails = exclude_rate_based_details
        ExcludeRuleMatchDetails = exclude_rule_match_details
        Field > field block1
          FieldKeys = field_keys
          FieldType = field_type
    DefaultAction > default_action block1
      Allow > allow block1
        CustomRequestHandling > custom_request_handling block1
          InsertHeaders > insert_header block*
            Name = name
            Value = value
      Block > block block1
        CustomResponse > custom_response block1
          CustomResponseBodyKey = custom_response_body_key
          ResponseCode = response_code
          ResponseHeaders > response_header block*
            Name = name
            Value = value
    Description = description
    MonetizationConfig ! no argument in hashicorp/aws 6.25
    Name = name
    OnSourceDDoSProtectionConfig ! no argument in hashicorp/aws 6.25
    Rules := rule_json wafJSON
    Scope = scope
    Tags = tags tags
    TokenDomains = token_domains
    VisibilityConfig > visibility_config block1
      CloudWatchMetricsEnabled = cloudwatch_metrics_enabled
      MetricName = metric_name
      SampledRequestsEnabled = sampled_requests_enabled

    resource AWS::WAFv2::WebACLAssociation aws_wafv2_web_acl_association
    get Ref = id
    ResourceArn = resource_arn
    WebACLArn = web_acl_arn

    resource AWS::WAFv2::IPSet aws_wafv2_ip_set
    get Ref text ${SELF.name}|${SELF.id}|${SELF.scope}
    get Arn = arn
    get Id = id
    Addresses = addresses
    Description = description
    IPAddressVersion = ip_address_version
    Name = name
    Scope = scope
    Tags = tags tags

    resource AWS::WAFv2::RegexPatternSet aws_wafv2_regex_pattern_set
    get Ref text ${SELF.name}|${SELF.id}|${SELF.scope}
    get Arn = arn
    get Id = id
    Description = description
    Name = name
    RegularExpressionList :> regular_expression block* wrapEach(regex_string)
    Scope = scope
    Tags = tags tags

    resource AWS::WAFv2::RuleGroup aws_wafv2_rule_group
    get Ref text ${SELF.name}|${SELF.id}|${SELF.scope}
    get Arn = arn
    get Id = id
    get LabelNamespace none
    AvailableLabels ! output only
    Capacity = capacity
    ConsumedLabels ! output only
    CustomResponseBodies :> custom_response_body block* mapBlocksKey(key)
      Content = content
      ContentType = content_type
    Description = description
    MonetizationConfig ! no argument in hashicorp/aws 6.25
    Name = name
    Rules := rules_json wafJSON
    Scope = scope
    Tags = tags tags
    VisibilityConfig > visibility_config block1
      CloudWatchMetricsEnabled = cloudwatch_metrics_enabled
      MetricName = metric_name
      SampledRequestsEnabled = sampled_requests_enabled

    resource AWS::WAFv2::LoggingConfiguration aws_wafv2_web_acl_logging_configuration
    get ResourceArn = resource_arn
    get ManagedByFirewallManager none
    LogDestinationConfigs = log_destination_configs
    LoggingFilter > logging_filter block1
      DefaultBehavior = default_behavior
      Filters > filter block*
        Behavior = behavior
        Conditions > condition block*
          ActionCondition > action_condition block1
            Action = action
          LabelNameCondition > label_name_condition block1
            LabelName = label_name
        Requirement = requirement
    RedactedFields > redacted_fields block*
      Method :> method block1 emptyBlock
      QueryString :> query_string block1 emptyBlock
      SingleHeader > single_header block1
        Name = name
      UriPath :> uri_path block1 emptyBlock
    ResourceArn = resource_arn
    """#
}
