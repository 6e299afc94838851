extension AWSTables {
  /// The types of `AWS::SSM`; the grammar is that of `AWSMapping`.
  static let ssmTable = #"""
    resource AWS::SSM::Parameter aws_ssm_parameter
    get Name = name
    name name 512
    AllowedPattern = allowed_pattern
    DataType = data_type
    Description = description
    Name = name
    Policies ! no attribute
    Tags = tags tags
    Tier = tier
    Type = type
    Value = value
    """#
}
