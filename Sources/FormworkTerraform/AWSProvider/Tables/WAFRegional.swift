extension AWSTables {
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
}
