extension AWSTables {
  /// The types of `AWS::MemoryDB`; the grammar is that of `AWSMapping`.
  static let memoryDBTable = #"""
    resource AWS::MemoryDB::Snapshot aws_memorydb_snapshot
    get Arn = arn
    get ClusterConfiguration none
    get DataTiering none
    get Source = source
    get Status none
    ClusterName = cluster_name
    KmsKeyId := kms_key_arn
    SnapshotName := name
    Tags = tags tags
    """#
}
