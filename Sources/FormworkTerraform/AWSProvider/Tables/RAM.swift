extension AWSTables {
  /// The types of `AWS::RAM`; the grammar is that of `AWSMapping`.
  static let ramTable = #"""
    resource AWS::RAM::PrincipalAssociation aws_ram_principal_association
    get AssociationType none
    get CreationTime none
    get External none
    get LastUpdatedTime none
    get Status none
    Principal = principal
    ResourceShareArn = resource_share_arn

    resource AWS::RAM::ResourceAssociation aws_ram_resource_association
    get AssociationType none
    get CreationTime none
    get External none
    get LastUpdatedTime none
    get Status none
    ResourceArn = resource_arn
    ResourceShareArn = resource_share_arn
    """#
}
