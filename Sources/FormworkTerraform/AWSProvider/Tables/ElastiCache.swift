extension AWSTables {
  /// The types of `AWS::ElastiCache`; the grammar is that of `AWSMapping`.
  static let elastiCacheTable = #"""
    resource AWS::ElastiCache::CacheCluster aws_elasticache_cluster
    get ClusterName = cluster_id
    get ConfigurationEndpoint = configuration_endpoint
    get ConfigurationEndpoint.Address = cluster_address
    get ConfigurationEndpoint.Port = port
    get RedisEndpoint none
    get RedisEndpoint.Address = cache_nodes[0].address
    get RedisEndpoint.Port = cache_nodes[0].port
    snapshot final_snapshot_identifier -
    name cluster_id 50
    AZMode = az_mode
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    CacheNodeType := node_type
    CacheParameterGroupName := parameter_group_name
    CacheSecurityGroupNames ! EC2-Classic
    CacheSubnetGroupName := subnet_group_name
    ClusterName := cluster_id
    Engine = engine
    EngineVersion = engine_version
    IpDiscovery = ip_discovery
    LogDeliveryConfigurations > log_delivery_configuration block*
      DestinationDetails :^
        CloudWatchLogsDetails :^
          LogGroup := destination
        KinesisFirehoseDetails :^
          DeliveryStream := destination
      DestinationType = destination_type
      LogFormat = log_format
      LogType = log_type
    NetworkType = network_type
    NotificationTopicArn = notification_topic_arn
    NumCacheNodes = num_cache_nodes
    Port = port
    PreferredAvailabilityZone := availability_zone
    PreferredAvailabilityZones = preferred_availability_zones
    PreferredMaintenanceWindow := maintenance_window
    SnapshotArns = snapshot_arns
    SnapshotName = snapshot_name
    SnapshotRetentionLimit = snapshot_retention_limit
    SnapshotWindow = snapshot_window
    Tags = tags tags
    TransitEncryptionEnabled = transit_encryption_enabled
    VpcSecurityGroupIds := security_group_ids

    resource AWS::ElastiCache::ReplicationGroup aws_elasticache_replication_group
    get ReplicationGroupId = replication_group_id
    get ConfigurationEndPoint none
    get ConfigurationEndPoint.Address = configuration_endpoint_address
    get ConfigurationEndPoint.Port = port
    get PrimaryEndPoint none
    get PrimaryEndPoint.Address = primary_endpoint_address
    get PrimaryEndPoint.Port = port
    get ReadEndPoint none
    get ReadEndPoint.Addresses none
    get ReadEndPoint.AddressesList none
    get ReadEndPoint.Ports none
    get ReadEndPoint.PortsList none
    get ReaderEndPoint none
    get ReaderEndPoint.Address = reader_endpoint_address
    get ReaderEndPoint.Port = port
    snapshot final_snapshot_identifier -
    name replication_group_id 40
    AtRestEncryptionEnabled = at_rest_encryption_enabled
    AuthToken = auth_token
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    AutomaticFailoverEnabled = automatic_failover_enabled
    CacheNodeType := node_type
    CacheParameterGroupName := parameter_group_name
    CacheSecurityGroupNames := security_group_names
    CacheSubnetGroupName := subnet_group_name
    ClusterMode = cluster_mode
    DataTieringEnabled = data_tiering_enabled
    Durability ! no argument in hashicorp/aws 6.25
    Engine = engine
    EngineVersion = engine_version
    GlobalReplicationGroupId = global_replication_group_id
    IpDiscovery = ip_discovery
    KmsKeyId = kms_key_id
    LogDeliveryConfigurations > log_delivery_configuration block*
      DestinationDetails :^
        CloudWatchLogsDetails :^
          LogGroup := destination
        KinesisFirehoseDetails :^
          DeliveryStream := destination
      DestinationType = destination_type
      LogFormat = log_format
      LogType = log_type
    MultiAZEnabled = multi_az_enabled
    NetworkType = network_type
    NodeGroupConfiguration > node_group_configuration block*
      NodeGroupId = node_group_id
      PrimaryAvailabilityZone = primary_availability_zone
      ReplicaAvailabilityZones = replica_availability_zones
      ReplicaCount = replica_count
      Slots = slots
    NotificationTopicArn = notification_topic_arn
    NumCacheClusters = num_cache_clusters
    NumNodeGroups = num_node_groups
    Port = port
    PreferredCacheClusterAZs = preferred_cache_cluster_azs
    PreferredMaintenanceWindow := maintenance_window
    PrimaryClusterId ! no argument in hashicorp/aws 6.25
    ReplicasPerNodeGroup = replicas_per_node_group
    ReplicationGroupDescription = description
    ReplicationGroupId = replication_group_id
    SecurityGroupIds = security_group_ids
    SnapshotArns = snapshot_arns
    SnapshotName = snapshot_name
    SnapshotRetentionLimit = snapshot_retention_limit
    SnapshotWindow = snapshot_window
    SnapshottingClusterId ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    TransitEncryptionEnabled = transit_encryption_enabled
    TransitEncryptionMode = transit_encryption_mode
    UserGroupIds = user_group_ids

    resource AWS::ElastiCache::SubnetGroup aws_elasticache_subnet_group
    get CacheSubnetGroupName = name
    name name 64
    CacheSubnetGroupName := name
    Description = description
    SubnetIds = subnet_ids
    Tags = tags tags

    resource AWS::ElastiCache::ParameterGroup aws_elasticache_parameter_group
    get CacheParameterGroupName = name
    name name 255
    CacheParameterGroupFamily := family
    Description = description
    Properties :> parameter block* mapBlocks(name,value)
    Tags = tags tags

    resource AWS::ElastiCache::ServerlessCache aws_elasticache_serverless_cache
    get ServerlessCacheName = name
    get ARN = arn
    get CreateTime = create_time
    get Endpoint.Address = endpoint[0].address
    get Endpoint.Port = endpoint[0].port
    get FullEngineVersion = full_engine_version
    get ReaderEndpoint.Address = reader_endpoint[0].address
    get ReaderEndpoint.Port = reader_endpoint[0].port
    get Status = status
    CacheUsageLimits > cache_usage_limits block1
      DataStorage > data_storage block1
        Maximum = maximum
        Minimum = minimum
        Unit = unit
      ECPUPerSecond > ecpu_per_second block1
        Maximum = maximum
        Minimum = minimum
    ConnectionType ! no argument in hashicorp/aws 6.25
    DailySnapshotTime = daily_snapshot_time
    Description = description
    Endpoint ! output only
    Engine = engine
    FinalSnapshotName ! no argument in hashicorp/aws 6.25
    KmsKeyId = kms_key_id
    MajorEngineVersion = major_engine_version
    NetworkType ! no argument in hashicorp/aws 6.25
    ReaderEndpoint ! output only
    SecurityGroupIds = security_group_ids
    ServerlessCacheName = name
    SnapshotArnsToRestore = snapshot_arns_to_restore
    SnapshotRetentionLimit = snapshot_retention_limit
    SubnetIds = subnet_ids
    Tags = tags tags
    UserGroupId = user_group_id

    resource AWS::ElastiCache::User aws_elasticache_user
    get Status none
    get Arn = arn
    require access_string AccessString
    AccessString = access_string
    AuthenticationMode > authentication_mode block1
      Passwords = passwords
      Type = type
    Engine = engine
    NoPasswordRequired = no_password_required
    Passwords = passwords
    Tags = tags tags
    UserId = user_id
    UserName = user_name

    resource AWS::ElastiCache::UserGroup aws_elasticache_user_group
    get Status none
    get Arn = arn
    Engine = engine
    Tags = tags tags
    UserGroupId = user_group_id
    UserIds = user_ids
    """#
}
