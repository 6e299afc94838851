extension AWSTables {
  /// The types of `AWS::QLDB`; the grammar is that of `AWSMapping`.
  static let qldbTable = #"""
    resource AWS::QLDB::Ledger aws_qldb_ledger
    get Id = name
    DeletionProtection = deletion_protection
    KmsKey = kms_key
    Name = name
    PermissionsMode = permissions_mode
    Tags = tags tags
    """#
}
