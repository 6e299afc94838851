extension AWSTables {
  /// The types of `AWS::Macie`; the grammar is that of `AWSMapping`.
  static let macieTable = #"""
    resource AWS::Macie::Member aws_macie2_member
    get AdministratorAccountId = administrator_account_id
    get Arn = arn
    get RelationshipStatus = relationship_status
    get UpdatedAt = updated_at
    require email Email
    AccountId = account_id
    Email = email
    Tags = tags tags
    """#

  /// The types of `AWS::SecurityHub`; the grammar is that of `AWSMapping`.
  static let securityHubTable = #"""
    resource AWS::SecurityHub::AutomationRule aws_securityhub_automation_rule
    get RuleArn = id
    get CreatedAt none
    get UpdatedAt none
    get CreatedBy none
    shape CreatedAt
      DateRange > date_range block1
        Unit = unit
        Value = value
      End = end
      Start = start
    Actions > actions block*
      FindingFieldsUpdate > finding_fields_update block1
        Confidence = confidence
        Criticality = criticality
        Note > note block1
          Text = text
          UpdatedBy = updated_by
        RelatedFindings > related_findings block*
          Id := id
          ProductArn = product_arn
        Severity > severity block1
          Label = label
          Normalized ! no argument in hashicorp/aws 6.25
          Product = product
        Types = types
        UserDefinedFields = user_defined_fields
        VerificationState = verification_state
        Workflow > workflow block1
          Status = status
      Type = type
    Criteria > criteria block1
      AwsAccountId > aws_account_id block*
        Comparison = comparison
        Value = value
      CompanyName > company_name block*
        Comparison = comparison
        Value = value
      ComplianceAssociatedStandardsId > compliance_associated_standards_id block*
        Comparison = comparison
        Value = value
      ComplianceSecurityControlId > compliance_security_control_id block*
        Comparison = comparison
        Value = value
      ComplianceStatus > compliance_status block*
        Comparison = comparison
        Value = value
      Confidence > confidence block*
        Eq = eq
        Gte = gte
        Lte = lte
      CreatedAt > created_at block* like(CreatedAt)
      Criticality > criticality block*
        Eq = eq
        Gte = gte
        Lte = lte
      Description > description block*
        Comparison = comparison
        Value = value
      FirstObservedAt > first_observed_at block* like(CreatedAt)
      GeneratorId > generator_id block*
        Comparison = comparison
        Value = value
      Id > id block*
        Comparison = comparison
        Value = value
      LastObservedAt > last_observed_at block* like(CreatedAt)
      NoteText > note_text block*
        Comparison = comparison
        Value = value
      NoteUpdatedAt > note_updated_at block* like(CreatedAt)
      NoteUpdatedBy > note_updated_by block*
        Comparison = comparison
        Value = value
      ProductArn > product_arn block*
        Comparison = comparison
        Value = value
      ProductName > product_name block*
        Comparison = comparison
        Value = value
      RecordState > record_state block*
        Comparison = comparison
        Value = value
      RelatedFindingsId > related_findings_id block*
        Comparison = comparison
        Value = value
      RelatedFindingsProductArn > related_findings_product_arn block*
        Comparison = comparison
        Value = value
      ResourceDetailsOther > resource_details_other block*
        Comparison = comparison
        Key = key
        Value = value
      ResourceId > resource_id block*
        Comparison = comparison
        Value = value
      ResourcePartition > resource_partition block*
        Comparison = comparison
        Value = value
      ResourceRegion > resource_region block*
        Comparison = comparison
        Value = value
      ResourceTags > resource_tags block*
        Comparison = comparison
        Key = key
        Value = value
      ResourceType > resource_type block*
        Comparison = comparison
        Value = value
      SeverityLabel > severity_label block*
        Comparison = comparison
        Value = value
      SourceUrl > source_url block*
        Comparison = comparison
        Value = value
      Title > title block*
        Comparison = comparison
        Value = value
      Type > type block*
        Comparison = comparison
        Value = value
      UpdatedAt > updated_at block* like(CreatedAt)
      UserDefinedFields > user_defined_fields block*
        Comparison = comparison
        Key = key
        Value = value
      VerificationState > verification_state block*
        Comparison = comparison
        Value = value
      WorkflowStatus > workflow_status block*
        Comparison = comparison
        Value = value
    Description = description
    IsTerminal = is_terminal
    RuleName = rule_name
    RuleOrder = rule_order
    RuleStatus = rule_status
    Tags = tags tags

    resource AWS::SecurityHub::ActionTarget aws_securityhub_action_target
    get ActionTargetArn = arn
    Description = description
    Id := identifier
    Name = name
    """#

  /// The types of `AWS::SecurityLake`; the grammar is that of `AWSMapping`.
  static let securityLakeTable = #"""
    resource AWS::SecurityLake::Subscriber aws_securitylake_subscriber
    get SubscriberArn = arn
    get ResourceShareArn = resource_share_arn
    get ResourceShareName = resource_share_name
    get S3BucketArn = s3_bucket_arn
    get SubscriberRoleArn = role_arn
    AccessTypes := access_type first
    DataLakeArn := . fn:predecessor
    Sources > source block*
      AwsLogSource :> aws_log_source_resource block1
        require source_name SourceName
        SourceName = source_name
        SourceVersion = source_version
      CustomLogSource :> custom_log_source_resource block1
        require source_name SourceName
        SourceName = source_name
        SourceVersion = source_version
    SubscriberDescription = subscriber_description
    SubscriberIdentity > subscriber_identity block1
      ExternalId = external_id
      Principal = principal
    SubscriberName = subscriber_name
    Tags = tags tags
    """#

  /// The types of `AWS::WAF`; the grammar is that of `AWSMapping`.
  static let wafTable = #"""
    resource AWS::WAF::ByteMatchSet aws_waf_byte_match_set
    get Id = id
    ByteMatchTuples > byte_match_tuples block*
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      PositionalConstraint = positional_constraint
      TargetString = target_string
      TargetStringBase64 ! no argument in hashicorp/aws 6.25
      TextTransformation = text_transformation
    Name = name

    resource AWS::WAF::IPSet aws_waf_ipset
    get Id = id
    IPSetDescriptors > ip_set_descriptors block*
      Type = type
      Value = value
    Name = name

    resource AWS::WAF::Rule aws_waf_rule
    get Id = id
    MetricName = metric_name
    Name = name
    Predicates > predicates block*
      DataId = data_id
      Negated = negated
      Type = type

    resource AWS::WAF::SizeConstraintSet aws_waf_size_constraint_set
    get Id = id
    Name = name
    SizeConstraints > size_constraints block*
      ComparisonOperator = comparison_operator
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      Size = size
      TextTransformation = text_transformation

    resource AWS::WAF::SqlInjectionMatchSet aws_waf_sql_injection_match_set
    get Id = id
    Name = name
    SqlInjectionMatchTuples > sql_injection_match_tuples block*
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      TextTransformation = text_transformation

    resource AWS::WAF::WebACL aws_waf_web_acl
    get Id = id
    DefaultAction > default_action block1
      Type = type
    MetricName = metric_name
    Name = name
    Rules > rules block*
      Action > action block1
        Type = type
      Priority = priority
      RuleId = rule_id

    resource AWS::WAF::XssMatchSet aws_waf_xss_match_set
    get Id = id
    Name = name
    XssMatchTuples > xss_match_tuples block*
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      TextTransformation = text_transformation
    """#

  /// The types of `AWS::WAFRegional`; the grammar is that of `AWSMapping`.
  static let wafRegionalTable = #"""
    resource AWS::WAFRegional::ByteMatchSet aws_wafregional_byte_match_set
    get Id = id
    ByteMatchTuples > byte_match_tuples block*
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      PositionalConstraint = positional_constraint
      TargetString = target_string
      TargetStringBase64 ! no argument in hashicorp/aws 6.25
      TextTransformation = text_transformation
    Name = name

    resource AWS::WAFRegional::GeoMatchSet aws_wafregional_geo_match_set
    get Id = id
    GeoMatchConstraints > geo_match_constraint block*
      Type = type
      Value = value
    Name = name

    resource AWS::WAFRegional::IPSet aws_wafregional_ipset
    get Id = id
    IPSetDescriptors > ip_set_descriptor block*
      Type = type
      Value = value
    Name = name

    resource AWS::WAFRegional::RateBasedRule aws_wafregional_rate_based_rule
    get Id = id
    MatchPredicates :> predicate block*
      DataId = data_id
      Negated = negated
      Type = type
    MetricName = metric_name
    Name = name
    RateKey = rate_key
    RateLimit = rate_limit

    resource AWS::WAFRegional::RegexPatternSet aws_wafregional_regex_pattern_set
    get Id = id
    Name = name
    RegexPatternStrings = regex_pattern_strings

    resource AWS::WAFRegional::Rule aws_wafregional_rule
    get Id = id
    MetricName = metric_name
    Name = name
    Predicates > predicate block*
      DataId = data_id
      Negated = negated
      Type = type

    resource AWS::WAFRegional::SizeConstraintSet aws_wafregional_size_constraint_set
    get Id = id
    Name = name
    SizeConstraints > size_constraints block*
      ComparisonOperator = comparison_operator
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      Size = size
      TextTransformation = text_transformation

    resource AWS::WAFRegional::SqlInjectionMatchSet aws_wafregional_sql_injection_match_set
    get Id = id
    Name = name
    SqlInjectionMatchTuples > sql_injection_match_tuple block*
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      TextTransformation = text_transformation

    resource AWS::WAFRegional::WebACL aws_wafregional_web_acl
    get Id = id
    DefaultAction > default_action block1
      Type = type
    MetricName = metric_name
    Name = name
    Rules > rule block*
      Action > action block1
        Type = type
      Priority = priority
      RuleId = rule_id

    resource AWS::WAFRegional::WebACLAssociation aws_wafregional_web_acl_association
    get Id = id
    ResourceArn = resource_arn
    WebACLId = web_acl_id

    resource AWS::WAFRegional::XssMatchSet aws_wafregional_xss_match_set
    get Id = id
    Name = name
    XssMatchTuples > xss_match_tuple block*
      FieldToMatch > field_to_match block1
        Data = data
        Type = type
      TextTransformation = text_transformation
    """#

  /// The types of `AWS::WAFv2`; the grammar is that of `AWSMapping`.
  static let waFv2Table = #"""
    resource AWS::WAFv2::WebACL aws_wafv2_web_acl
    get Ref text ${SELF.name}|${SELF.id}|${SELF.scope}
    get Arn = arn
    get Capacity = capacity
    get Id = id
    get LabelNamespace none
    # It cannot go while a distribution, load balancer or stage uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless Name
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
    # It cannot go while a web ACL refers to it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless Name
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
    # It cannot go while a web ACL refers to it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless Name
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
