extension AWSTables {
  /// The types of `AWS::AmazonMQ`; the grammar is that of `AWSMapping`.
  static let amazonMQTable = #"""
    resource AWS::AmazonMQ::Broker aws_mq_broker
    get Id = id
    get EngineVersionCurrent none
    get ConfigurationId none
    get ConfigurationRevision none
    get Arn = arn
    get IpAddresses expr SELF.instances[*].ip_address
    get AmqpEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "amqp")]
    get MqttEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "mqtt")]
    get OpenWireEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "ssl")]
    get StompEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "stomp")]
    get WssEndpoints expr [for e in flatten(SELF.instances[*].endpoints) : e if startswith(e, "wss")]
    get ConsoleURLs expr SELF.instances[*].console_url
    require engine_version EngineVersion
    require user Users
    AuthenticationStrategy = authentication_strategy
    AutoMinorVersionUpgrade = auto_minor_version_upgrade
    BrokerName = broker_name
    Configuration > configuration block1
      Id := id
      Revision = revision
    DataReplicationMode = data_replication_mode
    DataReplicationPrimaryBrokerArn = data_replication_primary_broker_arn
    DeploymentMode = deployment_mode
    EncryptionOptions > encryption_options block1
      KmsKeyId = kms_key_id
      UseAwsOwnedKey = use_aws_owned_key
    EngineType = engine_type
    EngineVersion = engine_version
    HostInstanceType = host_instance_type
    LdapServerMetadata > ldap_server_metadata block1
      Hosts = hosts
      RoleBase = role_base
      RoleName = role_name
      RoleSearchMatching = role_search_matching
      RoleSearchSubtree = role_search_subtree
      ServiceAccountPassword = service_account_password
      ServiceAccountUsername = service_account_username
      UserBase = user_base
      UserRoleName = user_role_name
      UserSearchMatching = user_search_matching
      UserSearchSubtree = user_search_subtree
    Logs > logs block1
      Audit = audit
      General = general
    MaintenanceWindowStartTime > maintenance_window_start_time block1
      DayOfWeek = day_of_week
      TimeOfDay = time_of_day
      TimeZone = time_zone
    PubliclyAccessible = publicly_accessible
    ResourceShareArns ! no argument in hashicorp/aws 6.25
    SecurityGroups = security_groups
    StorageSize ! no argument in hashicorp/aws 6.25
    StorageType = storage_type
    SubnetIds = subnet_ids
    Tags = tags tags
    Users > user block*
      ConsoleAccess = console_access
      Groups = groups
      Password = password
      ReplicationUser = replication_user
      Username = username

    resource AWS::AmazonMQ::Configuration aws_mq_configuration
    get Id = id
    get Arn = arn
    get Revision = latest_revision
    require data Data
    require engine_version EngineVersion
    AuthenticationStrategy = authentication_strategy
    Data := data fn:base64Text
    Description = description
    EngineType = engine_type
    EngineVersion = engine_version
    Name = name
    Tags = tags tags

    resource AWS::AmazonMQ::ConfigurationAssociation aws_mq_broker fn:mergeIntoHost
    get Id = id
    part Broker
    Broker := . fn:implied
    Configuration :> configuration block1
      Id := id
      Revision := revision
    """#
}
