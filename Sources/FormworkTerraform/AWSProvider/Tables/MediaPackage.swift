extension AWSTables {
  /// The types of `AWS::MediaPackage`; the grammar is that of `AWSMapping`.
  static let mediaPackageTable = #"""
    resource AWS::MediaPackage::Channel aws_media_package_channel
    get Id = channel_id
    get Arn = arn
    Description = description
    EgressAccessLogs ! no argument in hashicorp/aws 6.25
    HlsIngest ! no argument in hashicorp/aws 6.25
    Id := channel_id
    IngressAccessLogs ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#
}
