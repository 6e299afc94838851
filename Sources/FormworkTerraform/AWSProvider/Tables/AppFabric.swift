extension AWSTables {
  /// The types of `AWS::AppFabric`; the grammar is that of `AWSMapping`.
  static let appFabricTable = #"""
    resource AWS::AppFabric::IngestionDestination aws_appfabric_ingestion_destination
    get Arn = arn
    get CreatedAt none
    get Status none
    get UpdatedAt none
    AppBundleArn = app_bundle_arn
    DestinationConfiguration > destination_configuration block1
      AuditLog > audit_log block1
        Destination > destination block1
          FirehoseStream > firehose_stream block1
            StreamName = stream_name
          S3Bucket > s3_bucket block1
            BucketName = bucket_name
            Prefix = prefix
    IngestionArn = ingestion_arn
    ProcessingConfiguration > processing_configuration block1
      AuditLog > audit_log block1
        Format = format
        Schema = schema
    Tags = tags tags
    """#
}
