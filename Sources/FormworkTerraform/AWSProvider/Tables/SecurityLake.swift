extension AWSTables {
  /// The types of `AWS::SecurityLake`; the grammar is that of `AWSMapping`.
  static let securityLakeTable = #"""
    resource AWS::SecurityLake::Subscriber aws_securitylake_subscriber
    get SubscriberArn = arn
    get ResourceShareArn = resource_share_arn
    get ResourceShareName = resource_share_name
    get S3BucketArn = s3_bucket_arn
    get SubscriberRoleArn = role_arn
    AccessTypes := access_type first
    DataLakeArn := . fn:predecessor
    Sources > source block*
      AwsLogSource :> aws_log_source_resource block1
        require source_name SourceName
        SourceName = source_name
        SourceVersion = source_version
      CustomLogSource :> custom_log_source_resource block1
        require source_name SourceName
        SourceName = source_name
        SourceVersion = source_version
    SubscriberDescription = subscriber_description
    SubscriberIdentity > subscriber_identity block1
      ExternalId = external_id
      Principal = principal
    SubscriberName = subscriber_name
    Tags = tags tags
    """#
}
