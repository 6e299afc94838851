extension AWSTables {
  /// The types of `AWS::LicenseManager`; the grammar is that of `AWSMapping`.
  static let licenseManagerTable = #"""
    resource AWS::LicenseManager::LicenseConfiguration aws_licensemanager_license_configuration
    get LicenseConfigurationArn = arn
    get LicenseConfigurationId none
    get OwnerAccountId = owner_account_id
    get Status none
    Description = description
    DisassociateWhenNotFound ! no argument in hashicorp/aws 6.25
    LicenseCount = license_count
    LicenseCountHardLimit = license_count_hard_limit
    LicenseCountingType = license_counting_type
    LicenseExpiry ! no argument in hashicorp/aws 6.25
    LicenseRules = license_rules
    Name = name
    ProductInformationList ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#
}
