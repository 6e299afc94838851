extension AWSTables {
  /// The types of `AWS::Macie`; the grammar is that of `AWSMapping`.
  static let macieTable = #"""
    resource AWS::Macie::Member aws_macie2_member
    get AdministratorAccountId = administrator_account_id
    get Arn = arn
    get RelationshipStatus = relationship_status
    get UpdatedAt = updated_at
    require email Email
    AccountId = account_id
    Email = email
    Tags = tags tags
    """#
}
