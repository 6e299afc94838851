extension AWSTables {
  /// The types of `AWS::QuickSight`; the grammar is that of `AWSMapping`.
  static let quickSightTable = #"""
    resource AWS::QuickSight::Group aws_quicksight_group
    get Arn = arn
    get PrincipalId none
    Description = description
    GroupName = group_name
    Namespace = namespace
    """#
}
