extension AWSTables {
  /// The types of `AWS::DynamoDB`; the grammar is that of `AWSMapping`.
  static let dynamoDBTable = #"""
    resource AWS::DynamoDB::Table aws_dynamodb_table
    get TableName = name
    get Arn = arn
    get StreamArn = stream_arn
    get StreamLabel = stream_label
    link aws_dynamodb_contributor_insights table_name @name
    link aws_dynamodb_kinesis_streaming_destination table_name @name
    link aws_dynamodb_resource_policy resource_arn @arn
    name name 255
    AttributeDefinitions :> attribute block*
      AttributeName := name
      AttributeType := type
    BillingMode = billing_mode
    ContributorInsightsSpecification :+ aws_dynamodb_contributor_insights . present(Enabled)
      Enabled := . fn:implied
      Mode = mode
    DeletionProtectionEnabled = deletion_protection_enabled
    ImportSourceSpecification :> import_table block1
      InputCompressionType = input_compression_type
      InputFormat = input_format
      InputFormatOptions > input_format_options block1
        Csv > csv block1
          Delimiter = delimiter
          HeaderList = header_list
      S3BucketSource > s3_bucket_source block1
        S3Bucket := bucket
        S3BucketOwner := bucket_owner
        S3KeyPrefix := key_prefix
    KeySchema := hash_key fn:keySchema(hash_key,range_key)
    KinesisStreamSpecification :+ aws_dynamodb_kinesis_streaming_destination .
      ApproximateCreationDateTimePrecision = approximate_creation_date_time_precision
      StreamArn = stream_arn
    OnDemandThroughput > on_demand_throughput block1
      MaxReadRequestUnits = max_read_request_units
      MaxWriteRequestUnits = max_write_request_units
    ProvisionedThroughput :^
      ReadCapacityUnits := read_capacity
      WriteCapacityUnits := write_capacity
    ResourcePolicy :+ aws_dynamodb_resource_policy .
      PolicyDocument := policy json
    SSESpecification :> server_side_encryption block1
      KMSMasterKeyId := kms_key_arn
      SSEEnabled := enabled
      SSEType := . fn:only(KMS)
    StreamSpecification :^
      default stream_enabled true
      ResourcePolicy :+ aws_dynamodb_resource_policy .
        PolicyDocument := policy json
      StreamViewType := stream_view_type
      Tags ! no argument in hashicorp/aws 6.25
    TableClass = table_class
    Tags = tags tags
    TimeToLiveSpecification :> ttl block1
      AttributeName = attribute_name
      Enabled = enabled
    VectorIndexes ! no argument in hashicorp/aws 6.25
    WarmThroughput > warm_throughput block1
      ReadUnitsPerSecond = read_units_per_second
      WriteUnitsPerSecond = write_units_per_second
    GlobalSecondaryIndexes > global_secondary_index block*
      ContributorInsightsSpecification :+ aws_dynamodb_contributor_insights .
        Enabled ! presence of the resource
        Mode = mode
      IndexName := name
      KeySchema := hash_key fn:keySchema(hash_key,range_key)
      OnDemandThroughput > on_demand_throughput block1
        MaxReadRequestUnits = max_read_request_units
        MaxWriteRequestUnits = max_write_request_units
      ProvisionedThroughput :^
        ReadCapacityUnits := read_capacity
        WriteCapacityUnits := write_capacity
      WarmThroughput > warm_throughput block1
        ReadUnitsPerSecond = read_units_per_second
        WriteUnitsPerSecond = write_units_per_second
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
    LocalSecondaryIndexes > local_secondary_index block*
      IndexName := name
      KeySchema := range_key fn:keySchema(range_key)
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
    PointInTimeRecoverySpecification > point_in_time_recovery block1
      require enabled PointInTimeRecoveryEnabled
      PointInTimeRecoveryEnabled := enabled
      RecoveryPeriodInDays = recovery_period_in_days
    TableName = name

    resource AWS::DynamoDB::GlobalTable aws_dynamodb_table
    get TableName = name
    get Arn = arn
    get StreamArn = stream_arn
    get TableId none
    name name 64
    AttributeDefinitions :> attribute block*
      AttributeName := name
      AttributeType := type
    BillingMode = billing_mode
    GlobalSecondaryIndexes > global_secondary_index block*
      IndexName := name
      KeySchema := hash_key fn:keySchema(hash_key,range_key)
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
      ReadOnDemandThroughputSettings :> on_demand_throughput block1
        MaxReadRequestUnits = max_read_request_units
      ReadProvisionedThroughputSettings :^
        ReadCapacityUnits := read_capacity
      WarmThroughput > warm_throughput block1
        ReadUnitsPerSecond = read_units_per_second
        WriteUnitsPerSecond = write_units_per_second
      WriteOnDemandThroughputSettings :> on_demand_throughput block1
        MaxWriteRequestUnits = max_write_request_units
      WriteProvisionedThroughputSettings :^
        WriteCapacityAutoScalingSettings ! auto scaling takes resources of its own: AWS::ApplicationAutoScaling::ScalableTarget and ScalingPolicy
    GlobalTableSourceArn ! no argument in hashicorp/aws 6.25
    GlobalTableWitnesses > global_table_witness block1 first
      Region := region_name
    KeySchema := hash_key fn:keySchema(hash_key,range_key)
    LocalSecondaryIndexes > local_secondary_index block*
      IndexName := name
      KeySchema := range_key fn:keySchema(range_key)
      Projection ^
        require projection_type ProjectionType
        NonKeyAttributes = non_key_attributes
        ProjectionType = projection_type
    MultiRegionConsistency := . fn:implied
    ReadOnDemandThroughputSettings :> on_demand_throughput block1
      MaxReadRequestUnits = max_read_request_units
    ReadProvisionedThroughputSettings :^
      ReadCapacityUnits := read_capacity
    Replicas :> replica block* fn:globalReplicas
      ContributorInsightsSpecification ! per-region resource needed
      DeletionProtectionEnabled := deletion_protection_enabled
      DisassociationProtectionEnabled ! no argument in hashicorp/aws 6.25
      GlobalSecondaryIndexes ! per-replica autoscaling
      GlobalTableSettingsReplicationMode ! no argument in hashicorp/aws 6.25
      KinesisStreamSpecification ! per-region resource needed
      PointInTimeRecoverySpecification :^
        PointInTimeRecoveryEnabled := point_in_time_recovery
        RecoveryPeriodInDays ! no argument in hashicorp/aws 6.25
      ReadOnDemandThroughputSettings ! no argument in hashicorp/aws 6.25
      ReadProvisionedThroughputSettings ! per-replica autoscaling
      Region := region_name
      ReplicaStreamSpecification ! per-region resource needed
      ResourcePolicy ! per-region resource needed
      SSESpecification :^
        KMSMasterKeyId := kms_key_arn
      TableClass ! table-level only
      Tags :> . block* fn:implied
    SSESpecification :> server_side_encryption block1
      SSEEnabled := enabled
      SSEType ! always KMS
    StreamSpecification :^
      default stream_enabled true
      StreamViewType := stream_view_type
    TableName = name
    TableType ! no argument in hashicorp/aws 6.25
    TimeToLiveSpecification :> ttl block1
      AttributeName = attribute_name
      Enabled = enabled
    VectorIndexes ! no argument in hashicorp/aws 6.25
    WarmThroughput > warm_throughput block1
      ReadUnitsPerSecond = read_units_per_second
      WriteUnitsPerSecond = write_units_per_second
    WriteOnDemandThroughputSettings :> on_demand_throughput block1
      MaxWriteRequestUnits = max_write_request_units
    WriteProvisionedThroughputSettings :^
      WriteCapacityAutoScalingSettings ! auto scaling takes resources of its own: AWS::ApplicationAutoScaling::ScalableTarget and ScalingPolicy
    """#
}
