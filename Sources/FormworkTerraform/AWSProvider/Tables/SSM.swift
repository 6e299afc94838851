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
    Policies ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Tier = tier
    Type = type
    Value = value

    resource AWS::SSM::Document aws_ssm_document
    get Name = name
    default document_type Command
    name name 64
    Attachments :> attachments_source block*
      require key Key
      require values Values
      Key = key
      Name = name
      Values = values
    Content = content json
    DocumentFormat = document_format
    DocumentType = document_type
    Name = name
    Requires ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    TargetType = target_type
    UpdateMethod ! CFN behaviour flag
    VersionName = version_name
    """#
}
