extension AWSTables {
  /// The types of `AWS::IoT`; the grammar is that of `AWSMapping`.
  static let ioTTable = #"""
    resource AWS::IoT::Thing aws_iot_thing
    get Id = id
    get Arn = arn
    name name 128
    AttributePayload ^
      Attributes = attributes
    ThingName = name

    resource AWS::IoT::Policy aws_iot_policy
    get Arn = arn
    get Id = name
    get PolicyName = name
    name name 128
    PolicyDocument := policy json
    PolicyName = name
    Tags = tags tags

    resource AWS::IoT::PolicyPrincipalAttachment aws_iot_policy_attachment
    get Id = id
    PolicyName := policy
    Principal := target

    resource AWS::IoT::ThingPrincipalAttachment aws_iot_thing_principal_attachment
    get Id = id
    Principal = principal
    ThingName := thing
    ThingPrincipalType = thing_principal_type
    """#
}
