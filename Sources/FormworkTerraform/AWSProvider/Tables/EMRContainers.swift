extension AWSTables {
  /// The types of `AWS::EMRContainers`; the grammar is that of `AWSMapping`.
  static let emrContainersTable = #"""
    resource AWS::EMRContainers::VirtualCluster aws_emrcontainers_virtual_cluster
    get Id = id
    get Arn = arn
    ContainerProvider > container_provider block1
      Id := id
      Info > info block1
        EksInfo > eks_info block1
          Namespace = namespace
      Type = type
    Name = name
    SecurityConfigurationId ! no argument in hashicorp/aws 6.25
    SessionEnabled ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    """#
}
