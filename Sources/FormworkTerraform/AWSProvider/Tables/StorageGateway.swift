extension AWSTables {
  /// The types of `AWS::StorageGateway`; the grammar is that of `AWSMapping`.
  static let storageGatewayTable = #"""
    resource AWS::StorageGateway::NFSFileShare aws_storagegateway_nfs_file_share
    get FileShareARN = arn
    get FileShareId = fileshare_id
    get FileShareStatus none
    get Path = path
    require client_list ClientList
    AuditDestinationARN = audit_destination_arn
    BucketRegion = bucket_region
    CacheAttributes > cache_attributes block1
      CacheStaleTimeoutInSeconds = cache_stale_timeout_in_seconds
    ClientList = client_list
    DefaultStorageClass = default_storage_class
    EncryptionType ! no argument in hashicorp/aws 6.25
    FileShareName = file_share_name
    GatewayARN = gateway_arn
    GuessMIMETypeEnabled = guess_mime_type_enabled
    KMSEncrypted = kms_encrypted
    KMSKey := kms_key_arn
    LocationARN = location_arn
    NFSFileShareDefaults > nfs_file_share_defaults block1
      DirectoryMode = directory_mode
      FileMode = file_mode
      GroupId = group_id
      OwnerId = owner_id
    NotificationPolicy = notification_policy
    ObjectACL = object_acl
    ReadOnly = read_only
    RequesterPays = requester_pays
    Role := role_arn
    Squash = squash
    Tags = tags tags
    VPCEndpointDNSName = vpc_endpoint_dns_name

    resource AWS::StorageGateway::SMBFileShare aws_storagegateway_smb_file_share
    get FileShareARN = arn
    get FileShareId = fileshare_id
    get FileShareStatus none
    get Path = path
    AccessBasedEnumeration = access_based_enumeration
    AdminUserList = admin_user_list
    AuditDestinationARN = audit_destination_arn
    Authentication = authentication
    BucketRegion = bucket_region
    CacheAttributes > cache_attributes block1
      CacheStaleTimeoutInSeconds = cache_stale_timeout_in_seconds
    CaseSensitivity = case_sensitivity
    DefaultStorageClass = default_storage_class
    EncryptionType ! no argument in hashicorp/aws 6.25
    FileShareName = file_share_name
    GatewayARN = gateway_arn
    GuessMIMETypeEnabled = guess_mime_type_enabled
    InvalidUserList = invalid_user_list
    KMSEncrypted = kms_encrypted
    KMSKey := kms_key_arn
    LocationARN = location_arn
    NotificationPolicy = notification_policy
    ObjectACL = object_acl
    OplocksEnabled = oplocks_enabled
    ReadOnly = read_only
    RequesterPays = requester_pays
    Role := role_arn
    SMBACLEnabled = smb_acl_enabled
    Tags = tags tags
    VPCEndpointDNSName = vpc_endpoint_dns_name
    ValidUserList = valid_user_list
    """#
}
