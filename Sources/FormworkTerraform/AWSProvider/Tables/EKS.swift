extension AWSTables {
  /// The types of `AWS::EKS`; the grammar is that of `AWSMapping`.
  static let eksTable = #"""
    resource AWS::EKS::Nodegroup aws_eks_node_group
    get Arn = arn
    get NodegroupName = node_group_name
    get ClusterName = cluster_name
    get Id text ${SELF.cluster_name}/${SELF.node_group_name}
    default scaling_config {"desired_size":2,"max_size":2,"min_size":1}
    AmiType = ami_type
    CapacityType = capacity_type
    ClusterName = cluster_name
    DiskSize = disk_size
    ForceUpdateEnabled := force_update_version
    InstanceTypes = instance_types
    Labels = labels
    LaunchTemplate :> launch_template block1 templateVersion
      require version Version
      Id := id
      Name = name
      Version = version
    NodeRepairConfig > node_repair_config block1
      Enabled = enabled
      MaxParallelNodesRepairedCount = max_parallel_nodes_repaired_count
      MaxParallelNodesRepairedPercentage = max_parallel_nodes_repaired_percentage
      MaxUnhealthyNodeThresholdCount = max_unhealthy_node_threshold_count
      MaxUnhealthyNodeThresholdPercentage = max_unhealthy_node_threshold_percentage
      NodeRepairConfigOverrides > node_repair_config_overrides block*
        require min_repair_wait_time_mins MinRepairWaitTimeMins
        require node_monitoring_condition NodeMonitoringCondition
        require node_unhealthy_reason NodeUnhealthyReason
        require repair_action RepairAction
        MinRepairWaitTimeMins = min_repair_wait_time_mins
        NodeMonitoringCondition = node_monitoring_condition
        NodeUnhealthyReason = node_unhealthy_reason
        RepairAction = repair_action
    NodeRole := node_role_arn
    NodegroupName = node_group_name
    ReleaseVersion = release_version
    RemoteAccess > remote_access block1
      Ec2SshKey = ec2_ssh_key
      SourceSecurityGroups := source_security_group_ids
    ScalingConfig > scaling_config block1
      require desired_size DesiredSize
      require max_size MaxSize
      require min_size MinSize
      DesiredSize = desired_size
      MaxSize = max_size
      MinSize = min_size
    Subnets := subnet_ids
    Tags = tags tags
    Taints :> taint block*
      require effect Effect
      require key Key
      Effect = effect
      Key = key
      Value = value
    UpdateConfig > update_config block1
      MaxUnavailable = max_unavailable
      MaxUnavailablePercentage = max_unavailable_percentage
      UpdateStrategy ! no argument in hashicorp/aws 6.25
    Version = version
    WarmPoolConfig ! no argument in hashicorp/aws 6.25

    resource AWS::EKS::Addon aws_eks_addon
    get Ref text ${SELF.cluster_name}|${SELF.addon_name}
    get Arn = arn
    AddonName = addon_name
    AddonVersion = addon_version
    ClusterName = cluster_name
    ConfigurationValues = configuration_values
    NamespaceConfig ! no argument in hashicorp/aws 6.25
    PodIdentityAssociations > pod_identity_association block*
      RoleArn = role_arn
      ServiceAccount = service_account
    PreserveOnDelete := preserve
    ResolveConflicts := resolve_conflicts_on_update
    ServiceAccountRoleArn = service_account_role_arn
    Tags = tags tags

    resource AWS::EKS::FargateProfile aws_eks_fargate_profile
    get Ref text ${SELF.cluster_name}|${SELF.fargate_profile_name}
    get Arn = arn
    name fargate_profile_name 100
    ClusterName = cluster_name
    FargateProfileName = fargate_profile_name
    PodExecutionRoleArn = pod_execution_role_arn
    Selectors > selector block*
      Labels := labels kvMap(Key,Value)
      Namespace = namespace
    Subnets := subnet_ids
    Tags = tags tags
    """#
}
