extension AWSTables {
  /// The types of `AWS::MSK`; the grammar is that of `AWSMapping`.
  static let mskTable = #"""
    resource AWS::MSK::Cluster aws_msk_cluster
    get Arn = arn
    get CurrentVersion = current_version
    BrokerNodeGroupInfo > broker_node_group_info block1
      default security_groups []
      BrokerAZDistribution := az_distribution
      ClientSubnets = client_subnets
      ConnectivityInfo > connectivity_info block1
        NetworkType ! no argument in hashicorp/aws 6.25
        PublicAccess > public_access block1
          Type = type
        VpcConnectivity > vpc_connectivity block1
          ClientAuthentication > client_authentication block1
            Sasl > sasl block1
              Iam := iam unwrap
              Scram := scram unwrap
            Tls := tls unwrap
      InstanceType = instance_type
      SecurityGroups = security_groups
      StorageInfo > storage_info block1
        EBSStorageInfo > ebs_storage_info block1
          ProvisionedThroughput > provisioned_throughput block1
            Enabled = enabled
            VolumeThroughput = volume_throughput
          VolumeSize = volume_size
    ClientAuthentication > client_authentication block1
      Sasl > sasl block1
        Iam := iam unwrap
        Scram := scram unwrap
      Tls > tls block1
        CertificateAuthorityArnList := certificate_authority_arns
        Enabled :> . block1 fn:only(true)
      Unauthenticated := unauthenticated unwrap
    ClusterName = cluster_name
    ConfigurationInfo > configuration_info block1
      Arn = arn
      Revision = revision
    EncryptionInfo > encryption_info block1
      EncryptionAtRest :^
        DataVolumeKMSKeyId := encryption_at_rest_kms_key_arn
      EncryptionInTransit > encryption_in_transit block1
        ClientBroker = client_broker
        InCluster = in_cluster
    EnhancedMonitoring = enhanced_monitoring
    KafkaVersion = kafka_version
    LoggingInfo > logging_info block1
      AuthorizerLogs ! no argument in hashicorp/aws 6.25
      BrokerLogs > broker_logs block1
        CloudWatchLogs > cloudwatch_logs block1
          Enabled = enabled
          LogGroup = log_group
        Firehose > firehose block1
          DeliveryStream = delivery_stream
          Enabled = enabled
        S3 > s3 block1
          Bucket = bucket
          Enabled = enabled
          Prefix = prefix
    NumberOfBrokerNodes = number_of_broker_nodes
    OpenMonitoring > open_monitoring block1
      Prometheus > prometheus block1
        JmxExporter > jmx_exporter block1
          EnabledInBroker = enabled_in_broker
        NodeExporter > node_exporter block1
          EnabledInBroker = enabled_in_broker
    Rebalancing > rebalancing block1
      Status = status
    StorageMode = storage_mode
    Tags = tags tags
    ZookeeperAccess ! no argument in hashicorp/aws 6.25

    resource AWS::MSK::ServerlessCluster aws_msk_serverless_cluster
    get Arn = arn
    ClientAuthentication > client_authentication block1
      Sasl > sasl block1
        Iam > iam block1
          Enabled = enabled
    ClusterName = cluster_name
    Tags = tags tags
    VpcConfigs > vpc_config block*
      SecurityGroups := security_group_ids
      SubnetIds = subnet_ids

    resource AWS::MSK::Configuration aws_msk_configuration
    get Arn = arn
    Description = description
    KafkaVersionsList = kafka_versions
    LatestRevision ! no argument in hashicorp/aws 6.25
    Name = name
    ServerProperties = server_properties

    resource AWS::MSK::BatchScramSecret aws_msk_scram_secret_association
    require secret_arn_list SecretArnList
    ClusterArn = cluster_arn
    SecretArnList = secret_arn_list

    resource AWS::MSK::ClusterPolicy aws_msk_cluster_policy
    get CurrentVersion = current_version
    ClusterArn = cluster_arn
    Policy = policy json
    """#
}
