extension AWSTables {
  /// The types of `AWS::KinesisFirehose`; the grammar is that of `AWSMapping`.
  static let kinesisFirehoseTable = #"""
    resource AWS::KinesisFirehose::DeliveryStream aws_kinesis_firehose_delivery_stream
    get DeliveryStreamName = name
    get Arn = arn
    shape ProcessingConfiguration
      Enabled = enabled
      Processors > processors block*
        Parameters > parameters block*
          ParameterName = parameter_name
          ParameterValue = parameter_value
        Type = type
    shape S3Configuration
      BucketARN = bucket_arn
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      CompressionFormat = compression_format
      EncryptionConfiguration :^
        KMSEncryptionConfig :^
          AWSKMSKeyARN := kms_key_arn
        NoEncryptionConfig :> . block1 fn:only(NoEncryption)
      ErrorOutputPrefix = error_output_prefix
      Prefix = prefix
      RoleARN = role_arn
    name name 64
    AmazonOpenSearchServerlessDestinationConfiguration :> opensearchserverless_configuration block1 fn:tagged(destination,opensearchserverless)
      require collection_endpoint CollectionEndpoint
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      CollectionEndpoint = collection_endpoint
      IndexName = index_name
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      VpcConfiguration > vpc_config block1
        RoleARN = role_arn
        SecurityGroupIds = security_group_ids
        SubnetIds = subnet_ids
    AmazonopensearchserviceDestinationConfiguration :> opensearch_configuration block1 fn:tagged(destination,opensearch)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ClusterEndpoint = cluster_endpoint
      DocumentIdOptions > document_id_options block1
        DefaultDocumentIdFormat = default_document_id_format
      DomainARN = domain_arn
      IndexName = index_name
      IndexRotationPeriod = index_rotation_period
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      TypeName = type_name
      VpcConfiguration > vpc_config block1
        RoleARN = role_arn
        SecurityGroupIds = security_group_ids
        SubnetIds = subnet_ids
    DatabaseSourceConfiguration ! no argument in hashicorp/aws 6.25
    DeliveryStreamEncryptionConfigurationInput :> server_side_encryption block1
      KeyARN = key_arn
      KeyType = key_type
    DeliveryStreamName = name
    DeliveryStreamType := . fn:implied
    DirectPutSourceConfiguration ! no argument in hashicorp/aws 6.25
    ElasticsearchDestinationConfiguration :> elasticsearch_configuration block1 fn:tagged(destination,elasticsearch)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ClusterEndpoint = cluster_endpoint
      DocumentIdOptions ! opensearch_configuration only
      DomainARN = domain_arn
      IndexName = index_name
      IndexRotationPeriod = index_rotation_period
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      TypeName = type_name
      VpcConfiguration > vpc_config block1
        RoleARN = role_arn
        SecurityGroupIds = security_group_ids
        SubnetIds = subnet_ids
    ExtendedS3DestinationConfiguration :> extended_s3_configuration block1 fn:tagged(destination,extended_s3)
      BucketARN = bucket_arn
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      CompressionFormat = compression_format
      CustomTimeZone = custom_time_zone
      DataFormatConversionConfiguration > data_format_conversion_configuration block1
        require input_format_configuration InputFormatConfiguration
        require output_format_configuration OutputFormatConfiguration
        require schema_configuration SchemaConfiguration
        Enabled = enabled
        InputFormatConfiguration > input_format_configuration block1
          require deserializer Deserializer
          Deserializer > deserializer block1
            HiveJsonSerDe > hive_json_ser_de block1
              TimestampFormats = timestamp_formats
            OpenXJsonSerDe > open_x_json_ser_de block1
              CaseInsensitive = case_insensitive
              ColumnToJsonKeyMappings = column_to_json_key_mappings
              ConvertDotsInJsonKeysToUnderscores = convert_dots_in_json_keys_to_underscores
        OutputFormatConfiguration > output_format_configuration block1
          require serializer Serializer
          Serializer > serializer block1
            OrcSerDe > orc_ser_de block1
              BlockSizeBytes = block_size_bytes
              BloomFilterColumns = bloom_filter_columns
              BloomFilterFalsePositiveProbability = bloom_filter_false_positive_probability
              Compression = compression
              DictionaryKeyThreshold = dictionary_key_threshold
              EnablePadding = enable_padding
              FormatVersion = format_version
              PaddingTolerance = padding_tolerance
              RowIndexStride = row_index_stride
              StripeSizeBytes = stripe_size_bytes
            ParquetSerDe > parquet_ser_de block1
              BlockSizeBytes = block_size_bytes
              Compression = compression
              EnableDictionaryCompression = enable_dictionary_compression
              MaxPaddingBytes = max_padding_bytes
              PageSizeBytes = page_size_bytes
              WriterVersion = writer_version
        SchemaConfiguration > schema_configuration block1
          require database_name DatabaseName
          require role_arn RoleARN
          require table_name TableName
          CatalogId = catalog_id
          DatabaseName = database_name
          Region = region
          RoleARN = role_arn
          TableName = table_name
          VersionId = version_id
      DynamicPartitioningConfiguration > dynamic_partitioning_configuration block1
        Enabled = enabled
        RetryOptions :^
          DurationInSeconds := retry_duration
      EncryptionConfiguration :^
        KMSEncryptionConfig :^
          AWSKMSKeyARN := kms_key_arn
        NoEncryptionConfig :> . block1 fn:only(NoEncryption)
      ErrorOutputPrefix = error_output_prefix
      FileExtension = file_extension
      Prefix = prefix
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RoleARN = role_arn
      S3BackupConfiguration > s3_backup_configuration block1 like(S3Configuration)
      S3BackupMode = s3_backup_mode
    HttpEndpointDestinationConfiguration :> http_endpoint_configuration block1 fn:tagged(destination,http_endpoint)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      EndpointConfiguration ^
        AccessKey = access_key
        Name = name
        Url = url
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RequestConfiguration > request_configuration block1
        CommonAttributes > common_attributes block*
          AttributeName := name
          AttributeValue := value
        ContentEncoding = content_encoding
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
    IcebergDestinationConfiguration :> iceberg_configuration block1 fn:tagged(destination,iceberg)
      AppendOnly = append_only
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CatalogConfiguration ^
        require catalog_arn CatalogArn
        CatalogArn = catalog_arn
        WarehouseLocation ! no argument in hashicorp/aws 6.25
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      DestinationTableConfigurationList > destination_table_configuration block*
        DestinationDatabaseName := database_name
        DestinationTableName := table_name
        PartitionSpec ! no argument in hashicorp/aws 6.25
        S3ErrorOutputPrefix = s3_error_output_prefix
        UniqueKeys = unique_keys
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SchemaEvolutionConfiguration ! no argument in hashicorp/aws 6.25
      TableCreationConfiguration ! no argument in hashicorp/aws 6.25
      s3BackupMode = s3_backup_mode
    KinesisStreamSourceConfiguration :> kinesis_source_configuration block1
      KinesisStreamARN = kinesis_stream_arn
      RoleARN = role_arn
    MSKSourceConfiguration > msk_source_configuration block1
      AuthenticationConfiguration > authentication_configuration block1
        Connectivity = connectivity
        RoleARN = role_arn
      MSKClusterARN = msk_cluster_arn
      ReadFromTimestamp = read_from_timestamp
      TopicName = topic_name
    RedshiftDestinationConfiguration :> redshift_configuration block1 fn:tagged(destination,redshift)
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ClusterJDBCURL = cluster_jdbcurl
      CopyCommand ^
        CopyOptions = copy_options
        DataTableColumns = data_table_columns
        DataTableName = data_table_name
      Password = password
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupConfiguration > s3_backup_configuration block1 like(S3Configuration)
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
      Username = username
    S3DestinationConfiguration :> extended_s3_configuration block1 fn:tagged(destination,extended_s3) like(S3Configuration)
    SnowflakeDestinationConfiguration :> snowflake_configuration block1 fn:tagged(destination,snowflake)
      AccountUrl = account_url
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      ContentColumnName = content_column_name
      DataLoadingOption = data_loading_option
      Database = database
      KeyPassphrase = key_passphrase
      MetaDataColumnName = metadata_column_name
      PrivateKey = private_key
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      RoleARN = role_arn
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      Schema = schema
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
      SnowflakeRoleConfiguration > snowflake_role_configuration block1
        Enabled = enabled
        SnowflakeRole = snowflake_role
      SnowflakeVpcConfiguration > snowflake_vpc_configuration block1
        PrivateLinkVpceId = private_link_vpce_id
      Table = table
      User = user
    SplunkDestinationConfiguration :> splunk_configuration block1 fn:tagged(destination,splunk)
      BufferingHints :^
        IntervalInSeconds := buffering_interval
        SizeInMBs := buffering_size
      CloudWatchLoggingOptions > cloudwatch_logging_options block1
        Enabled = enabled
        LogGroupName = log_group_name
        LogStreamName = log_stream_name
      HECAcknowledgmentTimeoutInSeconds := hec_acknowledgment_timeout
      HECEndpoint = hec_endpoint
      HECEndpointType = hec_endpoint_type
      HECToken = hec_token
      ProcessingConfiguration > processing_configuration block1 like(ProcessingConfiguration)
      RetryOptions :^
        DurationInSeconds := retry_duration
      S3BackupMode = s3_backup_mode
      S3Configuration > s3_configuration block1 like(S3Configuration)
      SecretsManagerConfiguration > secrets_manager_configuration block1
        Enabled = enabled
        RoleARN = role_arn
        SecretARN = secret_arn
    Tags = tags tags
    """#
}
