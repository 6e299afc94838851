extension AWSTables {
  /// The types of `AWS::OpenSearchServerless`; the grammar is that of `AWSMapping`.
  static let openSearchServerlessTable = #"""
    resource AWS::OpenSearchServerless::Collection aws_opensearchserverless_collection
    get Id = id
    get Arn = arn
    get CollectionEndpoint = collection_endpoint
    get DashboardEndpoint = dashboard_endpoint
    get FipsEndpoints none
    get KmsKeyArn = kms_key_arn
    CollectionGroupName ! no argument in hashicorp/aws 6.25
    DeletionProtection ! no argument in hashicorp/aws 6.25
    Description = description
    EncryptionConfig ! no argument in hashicorp/aws 6.25
    Name = name
    StandbyReplicas = standby_replicas
    Tags = tags tags
    Type = type
    VectorOptions ! no argument in hashicorp/aws 6.25

    resource AWS::OpenSearchServerless::AccessPolicy aws_opensearchserverless_access_policy
    get Name = name
    Description = description
    Name = name
    Policy = policy
    Type = type

    resource AWS::OpenSearchServerless::SecurityPolicy aws_opensearchserverless_security_policy
    get Name = name
    Description = description
    Name = name
    Policy = policy
    Type = type
    """#
}
