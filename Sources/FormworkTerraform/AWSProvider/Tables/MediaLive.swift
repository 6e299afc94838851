extension AWSTables {
  /// The types of `AWS::MediaLive`; the grammar is that of `AWSMapping`.
  static let mediaLiveTable = #"""
    resource AWS::MediaLive::InputSecurityGroup aws_medialive_input_security_group
    get Id = id
    get Arn = arn
    require whitelist_rules WhitelistRules
    Tags = tags tags
    WhitelistRules > whitelist_rules block*
      require cidr Cidr
      Cidr = cidr

    resource AWS::MediaLive::Input aws_medialive_input
    get Id = id
    get Arn = arn
    name name 64
    require type Type
    Destinations > destinations block*
      require stream_name StreamName
      Network ! no argument in hashicorp/aws 6.25
      NetworkRoutes ! no argument in hashicorp/aws 6.25
      StaticIpAddress ! no argument in hashicorp/aws 6.25
      StreamName = stream_name
    InputDevices > input_devices block*
      require id Id
      Id = id
    InputNetworkLocation ! no argument in hashicorp/aws 6.25
    InputSecurityGroups = input_security_groups
    MediaConnectFlows > media_connect_flows block*
      require flow_arn FlowArn
      FlowArn = flow_arn
    MulticastSettings ! no argument in hashicorp/aws 6.25
    Name = name
    RoleArn = role_arn
    RouterSettings ! no argument in hashicorp/aws 6.25
    SdiSources ! no argument in hashicorp/aws 6.25
    Smpte2110ReceiverGroupSettings ! no argument in hashicorp/aws 6.25
    Sources > sources block*
      require password_param PasswordParam
      require url Url
      require username Username
      PasswordParam = password_param
      Url = url
      Username = username
    SrtSettings ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Type = type
    Vpc > vpc block1
      require subnet_ids SubnetIds
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
    """#
}
