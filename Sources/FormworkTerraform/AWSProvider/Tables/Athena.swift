extension AWSTables {
  /// The types of `AWS::Athena`; the grammar is that of `AWSMapping`.
  static let athenaTable = #"""
    resource AWS::Athena::WorkGroup aws_athena_workgroup
    get Name = name
    get CreationTime none
    get WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion = configuration[0].engine_version[0].effective_engine_version
    get WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion none
    Description = description
    Name = name
    RecursiveDeleteOption := force_destroy
    State = state
    Tags = tags tags
    WorkGroupConfiguration > configuration block1
      AdditionalConfiguration ! no argument in hashicorp/aws 6.25
      BytesScannedCutoffPerQuery = bytes_scanned_cutoff_per_query
      CustomerContentEncryptionConfiguration ! no argument in hashicorp/aws 6.25
      EnforceWorkGroupConfiguration = enforce_workgroup_configuration
      EngineConfiguration ! no argument in hashicorp/aws 6.25
      EngineVersion > engine_version block1
        SelectedEngineVersion = selected_engine_version
      ExecutionRole = execution_role
      ManagedQueryResultsConfiguration > managed_query_results_configuration block1
        Enabled = enabled
        EncryptionConfiguration > encryption_configuration block1
          KmsKey = kms_key
      MonitoringConfiguration ! no argument in hashicorp/aws 6.25
      PublishCloudWatchMetricsEnabled = publish_cloudwatch_metrics_enabled
      RequesterPaysEnabled = requester_pays_enabled
      ResultConfiguration > result_configuration block1
        AclConfiguration > acl_configuration block1
          S3AclOption = s3_acl_option
        EncryptionConfiguration > encryption_configuration block1
          EncryptionOption = encryption_option
          KmsKey := kms_key_arn
        ExpectedBucketOwner = expected_bucket_owner
        OutputLocation = output_location
    WorkGroupConfigurationUpdates ! legacy

    resource AWS::Athena::NamedQuery aws_athena_named_query
    get NamedQueryId = id
    name name 64
    Database = database
    Description = description
    Name = name
    QueryString := query
    WorkGroup = workgroup

    resource AWS::Athena::PreparedStatement aws_athena_prepared_statement
    get Ref = name
    Description = description
    QueryStatement = query_statement
    StatementName := name
    WorkGroup = workgroup
    """#
}
