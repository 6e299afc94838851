extension AWSTables {
  /// The types of `AWS::S3`; the grammar is that of `AWSMapping`.
  static let s3Table = #"""
    resource AWS::S3::Bucket aws_s3_bucket fn:bucketNotification
    get BucketName = bucket
    get Arn = arn
    get DomainName = bucket_domain_name
    get DualStackDomainName text ${SELF.bucket}.s3.dualstack.${SELF.region}.amazonaws.com
    get MetadataConfiguration.Destination none
    get MetadataConfiguration.InventoryTableConfiguration.TableArn none
    get MetadataConfiguration.InventoryTableConfiguration.TableName none
    get MetadataConfiguration.JournalTableConfiguration.TableArn none
    get MetadataConfiguration.JournalTableConfiguration.TableName none
    get MetadataTableConfiguration.S3TablesDestination.TableArn none
    get MetadataTableConfiguration.S3TablesDestination.TableNamespace none
    get RegionalDomainName = bucket_regional_domain_name
    get WebsiteURL text http://${aws_s3_bucket_website_configuration.NAME.website_endpoint}
    get WebsiteEndpoint = website_endpoint
    get HostedZoneId = hosted_zone_id
    link aws_s3_bucket_abac bucket @id
    link aws_s3_bucket_accelerate_configuration bucket @id
    link aws_s3_bucket_acl bucket @id
    link aws_s3_bucket_analytics_configuration bucket @id
    link aws_s3_bucket_cors_configuration bucket @id
    link aws_s3_bucket_intelligent_tiering_configuration bucket @id
    link aws_s3_bucket_inventory bucket @id
    link aws_s3_bucket_lifecycle_configuration bucket @id
    link aws_s3_bucket_logging bucket @id
    link aws_s3_bucket_metadata_configuration bucket @id
    link aws_s3_bucket_metric bucket @id
    link aws_s3_bucket_notification bucket @id
    link aws_s3_bucket_object_lock_configuration bucket @id
    link aws_s3_bucket_ownership_controls bucket @id
    link aws_s3_bucket_public_access_block bucket @id
    link aws_s3_bucket_replication_configuration bucket @id
    link aws_s3_bucket_server_side_encryption_configuration bucket @id
    link aws_s3_bucket_versioning bucket @id
    link aws_s3_bucket_website_configuration bucket @id
    after aws_s3_bucket_acl aws_s3_bucket_ownership_controls
    after aws_s3_bucket_acl aws_s3_bucket_public_access_block
    after aws_s3_bucket_lifecycle_configuration aws_s3_bucket_versioning
    after aws_s3_bucket_object_lock_configuration aws_s3_bucket_versioning
    after aws_s3_bucket_replication_configuration aws_s3_bucket_versioning
    AbacStatus :+ aws_s3_bucket_abac abac_status.status
    AccelerateConfiguration :+ aws_s3_bucket_accelerate_configuration .
      AccelerationStatus := status
    AccessControl :+ aws_s3_bucket_acl acl enumMap(Private=private,PublicRead=public-read,PublicReadWrite=public-read-write,AuthenticatedRead=authenticated-read,AwsExecRead=aws-exec-read,BucketOwnerRead=bucket-owner-read,BucketOwnerFullControl=bucket-owner-full-control,LogDeliveryWrite=log-delivery-write)
    AnalyticsConfigurations :+ aws_s3_bucket_analytics_configuration . each
      Id := name
      Prefix := filter.prefix
      StorageClassAnalysis > storage_class_analysis block1
        require data_export DataExport
        DataExport > data_export block1
          Destination :> destination.s3_bucket_destination block1
            BucketAccountId := bucket_account_id
            BucketArn := bucket_arn
            Format := format
            Prefix := prefix
          OutputSchemaVersion = output_schema_version
      TagFilters := filter.tags kvMap
    BucketEncryption :+ aws_s3_bucket_server_side_encryption_configuration .
      ServerSideEncryptionConfiguration :> rule block*
        BlockedEncryptionTypes :^
          EncryptionType := blocked_encryption_types
        BucketKeyEnabled = bucket_key_enabled
        ServerSideEncryptionByDefault :> apply_server_side_encryption_by_default block1
          KMSMasterKeyID = kms_master_key_id
          SSEAlgorithm = sse_algorithm
    BucketName := bucket
    BucketNamePrefix := bucket_prefix
    BucketNamespace ! no argument in hashicorp/aws 6.25
    CorsConfiguration :+ aws_s3_bucket_cors_configuration .
      CorsRules > cors_rule block*
        AllowedHeaders = allowed_headers
        AllowedMethods = allowed_methods
        AllowedOrigins = allowed_origins
        ExposedHeaders := expose_headers
        Id = id
        MaxAge := max_age_seconds
    IntelligentTieringConfigurations :+ aws_s3_bucket_intelligent_tiering_configuration . each
      Id := name
      Prefix := filter.prefix
      Status = status
      TagFilters := filter.tags kvMap
      Tierings > tiering block*
        AccessTier = access_tier
        Days = days
    InventoryConfigurations :+ aws_s3_bucket_inventory . each
      Destination :> destination.bucket block1
        BucketAccountId := account_id
        BucketArn := bucket_arn
        Format := format
        Prefix := prefix
      Enabled = enabled
      Id := name
      IncludedObjectVersions = included_object_versions
      OptionalFields = optional_fields
      Prefix := filter.prefix
      ScheduleFrequency := schedule.frequency
    LifecycleConfiguration :+ aws_s3_bucket_lifecycle_configuration .
      TransitionDefaultMinimumObjectSize := transition_default_minimum_object_size
      Rules :> rule block* lifecycleRules
        require id Id
        AbortIncompleteMultipartUpload :> abort_incomplete_multipart_upload block1
          DaysAfterInitiation := days_after_initiation
        ExpirationDate := expiration.date
        ExpirationInDays := expiration.days
        ExpiredObjectDeleteMarker := expiration.expired_object_delete_marker
        Filter :> filter block1
          And :> and block1
            ObjectSizeGreaterThan := object_size_greater_than
            ObjectSizeLessThan := object_size_less_than
            Prefix := prefix
            TagFilters := tags kvMap
          ObjectSizeGreaterThan := object_size_greater_than
          ObjectSizeLessThan := object_size_less_than
          Prefix := prefix
          TagFilter :> tag block1
            Key := key
            Value := value
        Id := id
        NoncurrentVersionExpiration :> noncurrent_version_expiration block1
          NewerNoncurrentVersions := newer_noncurrent_versions
          NoncurrentDays := noncurrent_days
        NoncurrentVersionExpirationInDays := noncurrent_version_expiration.noncurrent_days
        NoncurrentVersionTransitions :> noncurrent_version_transition block*
          NewerNoncurrentVersions := newer_noncurrent_versions
          StorageClass := storage_class
          TransitionInDays := noncurrent_days
        Status := status
        Transitions :> transition block*
          StorageClass := storage_class
          TransitionDate := date
          TransitionInDays := days
    LoggingConfiguration :+ aws_s3_bucket_logging .
      require target_bucket DestinationBucketName
      default target_prefix ""
      DestinationBucketName := target_bucket
      LogFilePrefix := target_prefix
      TargetObjectKeyFormat > target_object_key_format block1
        SimplePrefix :> simple_prefix block1 emptyBlock
        PartitionedPrefix > partitioned_prefix block1
          require partition_date_source PartitionDateSource
          PartitionDateSource = partition_date_source
    MetadataConfiguration :+ aws_s3_bucket_metadata_configuration metadata_configuration block*
      AnnotationTableConfiguration ! no argument in hashicorp/aws 6.25
      InventoryTableConfiguration > inventory_table_configuration block*
        ConfigurationState = configuration_state
        EncryptionConfiguration > encryption_configuration block*
          KmsKeyArn = kms_key_arn
          SseAlgorithm = sse_algorithm
      JournalTableConfiguration > journal_table_configuration block*
        EncryptionConfiguration > encryption_configuration block*
          KmsKeyArn = kms_key_arn
          SseAlgorithm = sse_algorithm
        RecordExpiration > record_expiration block*
          Days = days
          Expiration = expiration
    MetadataTableConfiguration ! no resource in hashicorp/aws 6.25
    MetricsConfigurations :+ aws_s3_bucket_metric . each
      AccessPointArn := filter.access_point
      Id := name
      Prefix := filter.prefix
      TagFilters := filter.tags kvMap
    NotificationConfiguration :+ aws_s3_bucket_notification .
      EventBridgeConfiguration := eventbridge presence(EventBridgeEnabled)
      LambdaConfigurations :> lambda_function block*
        Event := events listOfOne
        Filter :^
          S3Key :^
            Rules :^ kvMap(Name,Value)
              prefix := filter_prefix
              Prefix := filter_prefix
              suffix := filter_suffix
              Suffix := filter_suffix
        Function := lambda_function_arn
      QueueConfigurations :> queue block*
        Event := events listOfOne
        Filter :^
          S3Key :^
            Rules :^ kvMap(Name,Value)
              prefix := filter_prefix
              Prefix := filter_prefix
              suffix := filter_suffix
              Suffix := filter_suffix
        Queue := queue_arn
      TopicConfigurations :> topic block*
        Event := events listOfOne
        Filter :^
          S3Key :^
            Rules :^ kvMap(Name,Value)
              prefix := filter_prefix
              Prefix := filter_prefix
              suffix := filter_suffix
              Suffix := filter_suffix
        Topic := topic_arn
    ObjectLockConfiguration :+ aws_s3_bucket_object_lock_configuration .
      ObjectLockEnabled = object_lock_enabled
      Rule > rule block1
        require default_retention DefaultRetention
        DefaultRetention > default_retention block1
          Days = days
          DefaultEventHold ! no argument in hashicorp/aws 6.25
          Mode = mode
          Years = years
    ObjectLockEnabled = object_lock_enabled
    OwnershipControls :+ aws_s3_bucket_ownership_controls .
      Rules > rule block1 first
        require object_ownership ObjectOwnership
        ObjectOwnership = object_ownership
    PublicAccessBlockConfiguration :+ aws_s3_bucket_public_access_block .
      BlockPublicAcls = block_public_acls
      BlockPublicPolicy = block_public_policy
      IgnorePublicAcls = ignore_public_acls
      RestrictPublicBuckets = restrict_public_buckets
    ReplicationConfiguration :+ aws_s3_bucket_replication_configuration .
      Role = role
      Rules > rule block*
        DeleteMarkerReplication > delete_marker_replication block1
          require status Status
          Status = status
        Destination > destination block1
          AccessControlTranslation > access_control_translation block1
            Owner = owner
          Account = account
          Bucket = bucket
          EncryptionConfiguration > encryption_configuration block1
            ReplicaKmsKeyID := replica_kms_key_id
          Metrics > metrics block1
            EventThreshold > event_threshold block1
              Minutes = minutes
            Status = status
          ReplicationTime > replication_time block1
            Status = status
            Time := time.minutes unwrap
          StorageClass = storage_class
        Filter :> filter block1
          And :> and block1
            Prefix := prefix
            TagFilters := tags kvMap
          Prefix := prefix
          TagFilter :> tag block1
            Key := key
            Value := value
        Id = id
        Prefix = prefix
        Priority = priority
        SourceSelectionCriteria > source_selection_criteria block1
          ReplicaModifications > replica_modifications block1
            Status = status
          SseKmsEncryptedObjects > sse_kms_encrypted_objects block1
            Status = status
        Status = status
    Tags = tags tags
    VersioningConfiguration :+ aws_s3_bucket_versioning versioning_configuration block1
      Status = status
    WebsiteConfiguration :+ aws_s3_bucket_website_configuration .
      ErrorDocument := error_document.key
      IndexDocument := index_document.suffix
      RedirectAllRequestsTo > redirect_all_requests_to block1
        HostName = host_name
        Protocol = protocol
      RoutingRules :> routing_rule block*
        RedirectRule :> redirect block1
          HostName = host_name
          HttpRedirectCode = http_redirect_code
          Protocol = protocol
          ReplaceKeyPrefixWith = replace_key_prefix_with
          ReplaceKeyWith = replace_key_with
        RoutingRuleCondition :> condition block1
          HttpErrorCodeReturnedEquals = http_error_code_returned_equals
          KeyPrefixEquals = key_prefix_equals

    resource AWS::S3::BucketPolicy aws_s3_bucket_policy
    get Bucket = bucket
    Bucket = bucket
    PolicyDocument := policy json

    resource AWS::S3::AccessPoint aws_s3_access_point
    get Name = name
    get Alias = alias
    get Arn = arn
    get NetworkOrigin = network_origin
    name name 50
    Bucket = bucket
    BucketAccountId = bucket_account_id
    Name = name
    Policy = policy json
    PublicAccessBlockConfiguration > public_access_block_configuration block1
      BlockPublicAcls = block_public_acls
      BlockPublicPolicy = block_public_policy
      IgnorePublicAcls = ignore_public_acls
      RestrictPublicBuckets = restrict_public_buckets
    Tags = tags tags
    VpcConfiguration > vpc_configuration block1
      require vpc_id VpcId
      VpcId = vpc_id
    """#
}
