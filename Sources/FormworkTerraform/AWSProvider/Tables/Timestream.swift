extension AWSTables {
  /// The types of `AWS::Timestream`; the grammar is that of `AWSMapping`.
  static let timestreamTable = #"""
    resource AWS::Timestream::Database aws_timestreamwrite_database
    get Arn = arn
    get DatabaseName = database_name
    name database_name 256
    DatabaseName = database_name
    KmsKeyId = kms_key_id
    Tags = tags tags

    resource AWS::Timestream::Table aws_timestreamwrite_table
    get Ref text ${SELF.database_name}|${SELF.table_name}
    get Arn = arn
    get Name = table_name
    name table_name 64
    DatabaseName = database_name
    MagneticStoreWriteProperties > magnetic_store_write_properties block1
      EnableMagneticStoreWrites = enable_magnetic_store_writes
      MagneticStoreRejectedDataLocation > magnetic_store_rejected_data_location block1
        S3Configuration > s3_configuration block1
          BucketName = bucket_name
          EncryptionOption = encryption_option
          KmsKeyId = kms_key_id
          ObjectKeyPrefix = object_key_prefix
    RetentionProperties > retention_properties block1
      require magnetic_store_retention_period_in_days MagneticStoreRetentionPeriodInDays
      require memory_store_retention_period_in_hours MemoryStoreRetentionPeriodInHours
      MagneticStoreRetentionPeriodInDays = magnetic_store_retention_period_in_days
      MemoryStoreRetentionPeriodInHours = memory_store_retention_period_in_hours
    Schema > schema block1
      CompositePartitionKey > composite_partition_key block1 first
        EnforcementInRecord = enforcement_in_record
        Name = name
        Type = type
    TableName = table_name
    Tags = tags tags
    """#
}
