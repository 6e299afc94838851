extension AWSTables {
  /// The types of `AWS::XRay`; the grammar is that of `AWSMapping`.
  static let xRayTable = #"""
    resource AWS::XRay::Group aws_xray_group
    get GroupARN = arn
    require filter_expression FilterExpression
    FilterExpression = filter_expression
    GroupName = group_name
    InsightsConfiguration > insights_configuration block1
      require insights_enabled InsightsEnabled
      InsightsEnabled = insights_enabled
      NotificationsEnabled = notifications_enabled
    Tags = tags tags

    resource AWS::XRay::SamplingRule aws_xray_sampling_rule
    get RuleARN = arn
    RuleName = rule_name
    SamplingRule ^
      require version Version
      Attributes = attributes
      FixedRate = fixed_rate
      HTTPMethod = http_method
      Host = host
      Priority = priority
      ReservoirSize = reservoir_size
      ResourceARN = resource_arn
      RuleARN ! output only
      RuleName := rule_name
      SamplingRateBoost ! no argument in hashicorp/aws 6.25
      ServiceName = service_name
      ServiceType = service_type
      URLPath = url_path
      Version = version
    SamplingRuleRecord ! legacy
    SamplingRuleUpdate ! legacy
    Tags = tags tags
    """#
}
