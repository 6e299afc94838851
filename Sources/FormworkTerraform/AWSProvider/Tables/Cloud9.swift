extension AWSTables {
  /// The types of `AWS::Cloud9`; the grammar is that of `AWSMapping`.
  static let cloud9Table = #"""
    resource AWS::Cloud9::EnvironmentEC2 aws_cloud9_environment_ec2
    get Id = id
    get Arn = arn
    name name 64
    default image_id amazonlinux-2023-x86_64
    AutomaticStopTimeMinutes = automatic_stop_time_minutes
    ConnectionType = connection_type
    Description = description
    ImageId = image_id
    InstanceType = instance_type
    Name = name
    OwnerArn = owner_arn
    Repositories ! no argument in hashicorp/aws 6.25
    SubnetId = subnet_id
    Tags = tags tags
    """#
}
