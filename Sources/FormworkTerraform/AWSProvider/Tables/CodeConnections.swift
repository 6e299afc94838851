extension AWSTables {
  /// The types of `AWS::CodeConnections`; the grammar is that of `AWSMapping`.
  static let codeConnectionsTable = #"""
    resource AWS::CodeConnections::Host aws_codeconnections_host
    get HostArn = arn
    get HostId none
    get Status none
    Name = name
    ProviderEndpoint = provider_endpoint
    ProviderType = provider_type
    Tags = tags tags
    VpcConfiguration > vpc_configuration block1
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids
      TlsCertificate = tls_certificate
      VpcId = vpc_id
    """#
}
