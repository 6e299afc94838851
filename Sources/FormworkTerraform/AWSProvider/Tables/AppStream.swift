extension AWSTables {
  /// The types of `AWS::AppStream`; the grammar is that of `AWSMapping`.
  static let appStreamTable = #"""
    resource AWS::AppStream::Fleet aws_appstream_fleet
    get Id = id
    require compute_capacity ComputeCapacity
    AttributesToDelete ! no argument in hashicorp/aws 6.25
    ComputeCapacity > compute_capacity block1
      DesiredInstances = desired_instances
      DesiredSessions = desired_sessions
    Description = description
    DisableIMDSV1 ! no argument in hashicorp/aws 6.25
    DisconnectTimeoutInSeconds = disconnect_timeout_in_seconds
    DisplayName = display_name
    DomainJoinInfo > domain_join_info block1
      DirectoryName = directory_name
      OrganizationalUnitDistinguishedName = organizational_unit_distinguished_name
    EnableDefaultInternetAccess = enable_default_internet_access
    FleetType = fleet_type
    IamRoleArn = iam_role_arn
    IdleDisconnectTimeoutInSeconds = idle_disconnect_timeout_in_seconds
    ImageArn = image_arn
    ImageName = image_name
    InstanceType = instance_type
    MaxConcurrentSessions ! no argument in hashicorp/aws 6.25
    MaxSessionsPerInstance = max_sessions_per_instance
    MaxUserDurationInSeconds = max_user_duration_in_seconds
    Name = name
    Platform ! no argument in hashicorp/aws 6.25
    RootVolumeConfig ! no argument in hashicorp/aws 6.25
    SessionScriptS3Location ! no argument in hashicorp/aws 6.25
    StreamView = stream_view
    Tags = tags tags
    UsbDeviceFilterStrings ! no argument in hashicorp/aws 6.25
    VpcConfig > vpc_config block1
      SecurityGroupIds = security_group_ids
      SubnetIds = subnet_ids

    resource AWS::AppStream::User aws_appstream_user
    get Id = id
    AuthenticationType = authentication_type
    FirstName = first_name
    LastName = last_name
    MessageAction ! no argument in hashicorp/aws 6.25
    UserName = user_name
    """#
}
