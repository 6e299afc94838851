extension AWSTables {
  /// The types of `AWS::DirectoryService`; the grammar is that of `AWSMapping`.
  static let directoryServiceTable = #"""
    resource AWS::DirectoryService::MicrosoftAD aws_directory_service_directory
    get Id = id
    get Alias = alias
    get DnsIpAddresses = dns_ip_addresses
    default type MicrosoftAD
    CreateAlias ! no argument in hashicorp/aws 6.25
    Edition = edition
    EnableSso = enable_sso
    Name = name
    Password = password
    ShortName = short_name
    VpcSettings > vpc_settings block1
      SubnetIds = subnet_ids
      VpcId = vpc_id
    """#
}
