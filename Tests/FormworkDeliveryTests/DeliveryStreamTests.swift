import Formwork
import FormworkDelivery
import FormworkTesting
import TestSupport
import Testing

/// A delivery stream, and what the targets write.
struct DeliveryStreamTests {
  private func function(_ id: String, aliased: Bool = false) -> LambdaFunction {
    LambdaFunction(
      id, runtime: .python3_13, handler: "app.handler",
      code: .object(bucket: "code", key: "app.zip", version: "1")
    ) { if aliased { Alias("live") } }
  }

  @Test func `A stream to a bucket has a role and a log group of its own`() throws {
    let stack = Stack("S") { DeliveryStream("Archive", to: Bucket("Events")) }
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(stack, target, "Resources", "Archive") == """
          {"Type":"AWS::KinesisFirehose::DeliveryStream","DependsOn":["ArchiveRoleEvents","ArchiveRoleArchiveLogGroup"],\
          "Properties":{"DeliveryStreamType":"DirectPut",\
          "DeliveryStreamEncryptionConfigurationInput":{"KeyType":"AWS_OWNED_CMK"},\
          "ExtendedS3DestinationConfiguration":{"BucketARN":{"Fn::GetAtt":["Events","Arn"]},\
          "RoleARN":{"Fn::GetAtt":["ArchiveRole","Arn"]},"CloudWatchLoggingOptions":{"Enabled":true,\
          "LogGroupName":{"Ref":"ArchiveLogGroup"},"LogStreamName":{"Ref":"ArchiveLogStream"}}}}}
          """)
      #expect(
        try compact(stack, target, "Resources", "ArchiveRoleEvents", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":["s3:AbortMultipartUpload","s3:GetObject","s3:PutObject"],\
          "Resource":{"Fn::Sub":"${Events.Arn}/*"}},{"Effect":"Allow","Action":["s3:GetBucketLocation",\
          "s3:ListBucket","s3:ListBucketMultipartUploads"],"Resource":{"Fn::GetAtt":["Events","Arn"]}}]
          """)
      #expect(
        try compact(
          stack, target, "Resources", "ArchiveRoleArchiveLogGroup", "Properties", "PolicyDocument", "Statement") == """
            [{"Effect":"Allow","Action":"logs:PutLogEvents","Resource":{"Fn::Sub":\
            "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${ArchiveLogGroup}:log-stream:DestinationDelivery"}}]
            """)
      #expect(
        try compact(stack, target, "Resources", "ArchiveRole", "Properties", "AssumeRolePolicyDocument", "Statement")
          == #"[{"Effect":"Allow","Principal":{"Service":"firehose.amazonaws.com"},"Action":"sts:AssumeRole"}]"#)
    }
    #expect(
      try compact(stack, .terraform, "resource", "aws_kinesis_firehose_delivery_stream") == """
        {"archive":{"name":"s-archive","server_side_encryption":{"key_type":"AWS_OWNED_CMK","enabled":true},\
        "destination":"extended_s3","extended_s3_configuration":{"bucket_arn":"${aws_s3_bucket.events.arn}",\
        "role_arn":"${aws_iam_role.archive_role.arn}","cloudwatch_logging_options":{"enabled":true,\
        "log_group_name":"${aws_cloudwatch_log_group.archive_log_group.name}",\
        "log_stream_name":"${aws_cloudwatch_log_stream.archive_log_stream.name}"}},\
        "depends_on":["aws_iam_role_policy.archive_role_events","aws_iam_role_policy.archive_role_archive_log_group"]}}
        """)
    #expect(
      try compact(stack, .terraform, "resource", "aws_cloudwatch_log_stream") == """
        {"archive_log_stream":{"log_group_name":"${aws_cloudwatch_log_group.archive_log_group.name}",\
        "name":"DestinationDelivery"}}
        """)
    #expect(findings(in: stack).isEmpty)
  }

  @Test func `Every argument is a property`() throws {
    let stack = Stack("S") {
      DeliveryStream(
        "Archive", to: Bucket("Events"), streamName: "archive", prefix: "c=!{partitionKeyFromQuery:customer}/",
        errorPrefix: "failed/!{firehose:error-output-type}/", buffering: .init(size: 128, interval: .seconds(90)),
        compression: .gzip,
        partitioning: .values(["customer": ".customer.id", "amount": ".total"], retries: .minutes(10)), newlines: true,
        fileExtension: ".json.gz", timeZone: "Europe/Berlin", transformedBy: function("Shape"),
        logging: LogGroup(retention: .days(30))
      ) {
        Tags(["Team": "shop"])
      }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Archive", "Properties") == """
        {"DeliveryStreamName":"archive","DeliveryStreamType":"DirectPut",\
        "DeliveryStreamEncryptionConfigurationInput":{"KeyType":"AWS_OWNED_CMK"},\
        "ExtendedS3DestinationConfiguration":{"BucketARN":{"Fn::GetAtt":["Events","Arn"]},\
        "RoleARN":{"Fn::GetAtt":["ArchiveRole","Arn"]},"Prefix":"c=!{partitionKeyFromQuery:customer}/",\
        "ErrorOutputPrefix":"failed/!{firehose:error-output-type}/",\
        "BufferingHints":{"IntervalInSeconds":90,"SizeInMBs":128},"CompressionFormat":"GZIP",\
        "FileExtension":".json.gz","CustomTimeZone":"Europe/Berlin",\
        "DynamicPartitioningConfiguration":{"Enabled":true,"RetryOptions":{"DurationInSeconds":600}},\
        "CloudWatchLoggingOptions":{"Enabled":true,"LogGroupName":{"Ref":"ArchiveLogGroup"},\
        "LogStreamName":{"Ref":"ArchiveLogStream"}},"ProcessingConfiguration":{"Enabled":true,"Processors":[\
        {"Type":"Lambda","Parameters":[{"ParameterName":"LambdaArn","ParameterValue":{"Fn::GetAtt":["Shape","Arn"]}}]},\
        {"Type":"MetadataExtraction","Parameters":[{"ParameterName":"MetadataExtractionQuery",\
        "ParameterValue":"{amount:.total,customer:.customer.id}"},\
        {"ParameterName":"JsonParsingEngine","ParameterValue":"JQ-1.6"}]},\
        {"Type":"AppendDelimiterToRecord","Parameters":[{"ParameterName":"Delimiter","ParameterValue":"\\\\n"}]}]}},\
        "Tags":[{"Key":"Team","Value":"shop"}]}
        """)
    #expect(
      try compact(
        stack, .terraform, "resource", "aws_kinesis_firehose_delivery_stream", "archive", "extended_s3_configuration")
          == """
          {"bucket_arn":"${aws_s3_bucket.events.arn}","role_arn":"${aws_iam_role.archive_role.arn}",\
          "prefix":"c=!{partitionKeyFromQuery:customer}/","error_output_prefix":"failed/!{firehose:error-output-type}/",\
          "buffering_interval":90,"buffering_size":128,"compression_format":"GZIP","file_extension":".json.gz",\
          "custom_time_zone":"Europe/Berlin","dynamic_partitioning_configuration":{"enabled":true,"retry_duration":600},\
          "cloudwatch_logging_options":{"enabled":true,\
          "log_group_name":"${aws_cloudwatch_log_group.archive_log_group.name}",\
          "log_stream_name":"${aws_cloudwatch_log_stream.archive_log_stream.name}"},\
          "processing_configuration":{"enabled":true,"processors":[{"type":"Lambda","parameters":[\
          {"parameter_name":"LambdaArn","parameter_value":"${aws_lambda_function.shape.arn}"}]},\
          {"type":"MetadataExtraction","parameters":[{"parameter_name":"MetadataExtractionQuery",\
          "parameter_value":"{amount:.total,customer:.customer.id}"},{"parameter_name":"JsonParsingEngine",\
          "parameter_value":"JQ-1.6"}]},{"type":"AppendDelimiterToRecord","parameters":[\
          {"parameter_name":"Delimiter","parameter_value":"\\\\n"}]}]}}
          """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveLogGroup", "Properties")
        == #"{"LogGroupName":"/aws/kinesisfirehose/archive","RetentionInDays":30}"#)
    #expect(findings(in: stack).isEmpty)
  }

  @Test func `A data stream is read, by the rights for that alone`() throws {
    let stack = Stack("S") { DeliveryStream("Archive", to: Bucket("Events"), from: DataStream("Clicks")) }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Archive", "Properties", "KinesisStreamSourceConfiguration")
        == #"{"KinesisStreamARN":{"Fn::GetAtt":["Clicks","Arn"]},"RoleARN":{"Fn::GetAtt":["ArchiveRole","Arn"]}}"#)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Archive", "Properties", "DeliveryStreamType")
        == #""KinesisStreamAsSource""#)
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "Archive", "Properties", "DeliveryStreamEncryptionConfigurationInput")
        == "nothing")
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "ArchiveRoleClicks", "Properties", "PolicyDocument", "Statement") == """
          [{"Effect":"Allow","Action":["kinesis:DescribeStream","kinesis:GetRecords","kinesis:GetShardIterator",\
          "kinesis:ListShards"],"Resource":{"Fn::GetAtt":["Clicks","Arn"]}}]
          """)
    #expect(
      try compact(
        stack, .terraform, "resource", "aws_kinesis_firehose_delivery_stream", "archive", "kinesis_source_configuration"
      )
        == #"{"kinesis_stream_arn":"${aws_kinesis_stream.clicks.arn}","role_arn":"${aws_iam_role.archive_role.arn}"}"#)
  }

  @Test func `Keys of the bucket and of the data stream are used by way of their services`() throws {
    let key = EncryptionKey("Key")
    let stack = Stack("S") {
      DeliveryStream("Archive", to: Bucket("Events", key: key), from: DataStream("Clicks", key: key))
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveRoleEvents", "Properties", "PolicyDocument", "Statement")
        .contains(
          """
          {"Effect":"Allow","Action":["kms:Decrypt","kms:GenerateDataKey"],"Resource":{"Fn::GetAtt":["Key","Arn"]},\
          "Condition":{"StringEquals":{"kms:ViaService":{"Fn::Sub":"s3.${AWS::Region}.amazonaws.com"}}}}
          """))
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveRoleClicks", "Properties", "PolicyDocument", "Statement")
        .contains(
          """
          {"Effect":"Allow","Action":"kms:Decrypt","Resource":{"Fn::GetAtt":["Key","Arn"]},\
          "Condition":{"StringEquals":{"kms:ViaService":{"Fn::Sub":"kinesis.${AWS::Region}.amazonaws.com"}}}}
          """))
  }

  @Test func `A key encrypts what is sent`() throws {
    let stack = Stack("S") { DeliveryStream("Archive", to: Bucket("Events"), key: EncryptionKey("Key")) }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "Archive", "Properties", "DeliveryStreamEncryptionConfigurationInput")
        == #"{"KeyType":"CUSTOMER_MANAGED_CMK","KeyARN":{"Fn::GetAtt":["Key","Arn"]}}"#)
    #expect(
      try compact(
        stack, .terraform, "resource", "aws_kinesis_firehose_delivery_stream", "archive", "server_side_encryption")
        == #"{"key_type":"CUSTOMER_MANAGED_CMK","key_arn":"${aws_kms_key.key.arn}","enabled":true}"#)
  }

  @Test func `Records are transformed by the alias of a function that has one`() throws {
    let stack = Stack("S") {
      DeliveryStream("Archive", to: Bucket("Events"), transformedBy: function("Shape", aliased: true))
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "Archive", "Properties", "ExtendedS3DestinationConfiguration",
        "ProcessingConfiguration") == """
          {"Enabled":true,"Processors":[{"Type":"Lambda","Parameters":[{"ParameterName":"LambdaArn",\
          "ParameterValue":{"Ref":"ShapeAliaslive"}}]}]}
          """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveRoleShape", "Properties", "PolicyDocument", "Statement")
        == """
        [{"Effect":"Allow","Action":["lambda:InvokeFunction","lambda:GetFunctionConfiguration"],\
        "Resource":{"Ref":"ShapeAliaslive"}}]
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "Archive", "DependsOn")
        == #"["ArchiveRoleEvents","ArchiveRoleShape","ArchiveRoleArchiveLogGroup"]"#)
  }

  @Test func `What exists is used by its ARN`() throws {
    let stack = Stack("S") {
      DeliveryStream(
        "Archive", to: Bucket.existing(name: "events"),
        from: DataStream.existing(arn: "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks"), logging: .none(),
        role: .existing(arn: "arn:aws:iam::123456789012:role/writer", policies: .attached))
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "Archive", "Properties", "ExtendedS3DestinationConfiguration") == """
          {"BucketARN":{"Fn::Sub":"arn:${AWS::Partition}:s3:::events"},"RoleARN":"arn:aws:iam::123456789012:role/writer"}
          """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ArchiveRoleBucket", "Properties", "RoleName") == #""writer""#)
    #expect(findings(in: stack).isEmpty)
  }

  @Test func `What the program says of the destination itself wins`() throws {
    let stack = Stack("S") {
      let events = Bucket("Events")
      let role = Role("Writer", assumedBy: .firehose)
      DeliveryStream("Archive", to: events, newlines: true, logging: .none(), role: role) {
        Properties {
          $0.extendedS3DestinationConfiguration = .init(
            bucketARN: events.arn, roleARN: role.arn, processingConfiguration: .init(enabled: false))
        }
      }
    }
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "Archive", "Properties", "ExtendedS3DestinationConfiguration",
        "ProcessingConfiguration") == #"{"Enabled":false}"#)
    #expect(try compact(stack, .cloudFormation, "Resources", "WriterEvents", "Type") == #""AWS::IAM::RolePolicy""#)
  }

  @Test func `What comes along has the stream's condition`() throws {
    let isKept = Condition("IsKept", .equals(Parameter.string("Kept"), "yes"))
    let stack = Stack("S") { DeliveryStream("Archive", to: Bucket("Events")).when(isKept) }
    for id in ["Archive", "ArchiveRole", "ArchiveLogGroup", "ArchiveLogStream", "ArchiveRoleEvents"] {
      #expect(try compact(stack, .cloudFormation, "Resources", id, "Condition") == #""IsKept""#, "\(id)")
    }
    #expect(try compact(stack, .cloudFormation, "Resources", "Events", "Condition") == "nothing")
  }

  @Test func `A stream was another before`() throws {
    let stack = Stack("S") { DeliveryStream("Archive", to: Bucket("Events"), logging: .none()).renamed(from: "Old") }
    #expect(
      try compact(stack, .terraform, "moved").contains(
        """
        {"from":"aws_kinesis_firehose_delivery_stream.old","to":"aws_kinesis_firehose_delivery_stream.archive"}
        """))
  }

  @Test func `Nothing but ids differs once it is renamed`() throws {
    func stack(_ id: String, _ former: String?) -> Stack {
      Stack("Shop") {
        let archive = DeliveryStream(id, to: Bucket("Events")).formerly(former)
        Pipe("Copied", from: Queue("Jobs"), to: archive)
      }
    }
    let differences = try renameDifferences(stack("Old", nil), stack("New", "Old"))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
