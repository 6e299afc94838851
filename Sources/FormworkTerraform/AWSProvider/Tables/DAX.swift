extension AWSTables {
  /// The types of `AWS::DAX`; the grammar is that of `AWSMapping`.
  static let daxTable = #"""
    resource AWS::DAX::Cluster aws_dax_cluster
    get Id = cluster_name
    get Arn = arn
    get ClusterDiscoveryEndpoint = configuration_endpoint
    get ClusterDiscoveryEndpointURL text dax://${SELF.cluster_address}:${SELF.port}
    name cluster_name 20
    AvailabilityZones = availability_zones
    ClusterEndpointEncryptionType = cluster_endpoint_encryption_type
    ClusterName = cluster_name
    Description = description
    IAMRoleARN = iam_role_arn
    NetworkType ! no argument in hashicorp/aws 6.25
    NodeType = node_type
    NotificationTopicARN = notification_topic_arn
    ParameterGroupName = parameter_group_name
    PreferredMaintenanceWindow := maintenance_window
    ReplicationFactor = replication_factor
    SSESpecification :> server_side_encryption block1
      SSEEnabled := enabled
    SecurityGroupIds = security_group_ids
    SubnetGroupName = subnet_group_name
    Tags = tags tags

    resource AWS::DAX::ParameterGroup aws_dax_parameter_group
    get Id = name
    name name 255
    Description = description
    ParameterGroupName = name
    ParameterNameValues :> parameters block* mapBlocks(name,value)

    resource AWS::DAX::SubnetGroup aws_dax_subnet_group
    get Id = name
    name name 255
    Description = description
    SubnetGroupName = name
    SubnetIds = subnet_ids
    """#
}
