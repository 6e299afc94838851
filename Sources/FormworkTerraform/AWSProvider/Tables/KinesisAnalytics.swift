extension AWSTables {
  /// The types of `AWS::KinesisAnalytics`; the grammar is that of `AWSMapping`.
  static let kinesisAnalyticsTable = #"""
    resource AWS::KinesisAnalytics::Application aws_kinesis_analytics_application
    get Id = name
    name name 128
    ApplicationCode := code
    ApplicationDescription := description
    ApplicationName := name
    Inputs > inputs block1
      InputParallelism :> parallelism block1
        Count = count
      InputProcessingConfiguration :> processing_configuration block1
        require lambda InputLambdaProcessor
        InputLambdaProcessor :> lambda block1
          ResourceARN = resource_arn
          RoleARN = role_arn
      InputSchema :> schema block1
        RecordColumns > record_columns block*
          Mapping = mapping
          Name = name
          SqlType = sql_type
        RecordEncoding = record_encoding
        RecordFormat > record_format block1
          require mapping_parameters MappingParameters
          MappingParameters > mapping_parameters block1
            CSVMappingParameters :> csv block1
              RecordColumnDelimiter = record_column_delimiter
              RecordRowDelimiter = record_row_delimiter
            JSONMappingParameters :> json block1
              RecordRowPath = record_row_path
          RecordFormatType := . fn:implied
      KinesisFirehoseInput :> kinesis_firehose block1
        ResourceARN = resource_arn
        RoleARN = role_arn
      KinesisStreamsInput :> kinesis_stream block1
        ResourceARN = resource_arn
        RoleARN = role_arn
      NamePrefix = name_prefix
    """#
}
