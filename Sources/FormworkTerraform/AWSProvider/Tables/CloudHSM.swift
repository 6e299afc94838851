extension AWSTables {
  /// The types of `AWS::CloudHSM`; the grammar is that of `AWSMapping`.
  static let cloudHSMTable = #"""
    resource AWS::CloudHSM::Cluster aws_cloudhsm_v2_cluster
    get Arn none
    get BackupPolicy none
    get ClusterId = cluster_id
    get SecurityGroup = security_group_id
    get State = cluster_state
    get SubnetMapping none
    get VpcId = vpc_id
    require subnet_ids SubnetIds
    BackupRetentionPolicy ! no argument in hashicorp/aws 6.25
    HsmType = hsm_type
    Mode = mode
    NetworkType ! no argument in hashicorp/aws 6.25
    SubnetIds = subnet_ids
    Tags = tags tags
    """#
}
