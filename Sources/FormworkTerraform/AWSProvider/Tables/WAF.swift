extension AWSTables {
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
}
