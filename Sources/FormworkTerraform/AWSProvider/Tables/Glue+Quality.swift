extension AWSTables {
  /// Types of `AWS::Glue`; the grammar is that of `AWSMapping`.
  static let glueQualityTable = #"""
    resource AWS::Glue::DataQualityRuleset aws_glue_data_quality_ruleset
    get Id = name
    name name 64
    require ruleset Ruleset
    ClientToken ! no argument in hashicorp/aws 6.25
    Description = description
    Name = name
    Ruleset = ruleset
    Tags = tags tags
    TargetTable > target_table block1
      require database_name DatabaseName
      require table_name TableName
      DatabaseName = database_name
      TableName = table_name

    resource AWS::Glue::TableOptimizer aws_glue_catalog_table_optimizer
    get Id none
    CatalogId = catalog_id
    DatabaseName = database_name
    TableName = table_name
    TableOptimizerConfiguration > configuration block1
      CompactionConfiguration ! no argument in hashicorp/aws 6.25
      Enabled = enabled
      OrphanFileDeletionConfiguration > orphan_file_deletion_configuration block1
        IcebergConfiguration > iceberg_configuration block1
          Location = location
          OrphanFileRetentionPeriodInDays = orphan_file_retention_period_in_days
      RetentionConfiguration > retention_configuration block1
        IcebergConfiguration > iceberg_configuration block1
          CleanExpiredFiles = clean_expired_files
          NumberOfSnapshotsToRetain = number_of_snapshots_to_retain
          SnapshotRetentionPeriodInDays = snapshot_retention_period_in_days
      RoleArn = role_arn
      VpcConfiguration ! no argument in hashicorp/aws 6.25
    Type = type
    """#
}
