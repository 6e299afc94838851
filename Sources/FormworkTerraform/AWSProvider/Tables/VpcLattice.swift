extension AWSTables {
  /// The types of `AWS::VpcLattice`; the grammar is that of `AWSMapping`.
  static let vpcLatticeTable = #"""
    resource AWS::VpcLattice::Service aws_vpclattice_service
    get Arn = arn
    get CreatedAt none
    get LastUpdatedAt none
    get Status = status
    get DnsEntry.DomainName expr SELF.dns_entry[0].domain_name
    get DnsEntry.HostedZoneId expr SELF.dns_entry[0].hosted_zone_id
    get Id = id
    name name 64
    AuthType = auth_type
    CertificateArn = certificate_arn
    CustomDomainName = custom_domain_name
    DnsEntry ! no argument in hashicorp/aws 6.25
    IdleTimeoutSeconds ! no argument in hashicorp/aws 6.25
    Name = name
    Tags = tags tags

    resource AWS::VpcLattice::ServiceNetwork aws_vpclattice_service_network
    get Arn = arn
    get CreatedAt none
    get Id = id
    get LastUpdatedAt none
    name name 64
    AuthType = auth_type
    Name = name
    SharingConfig ! no argument in hashicorp/aws 6.25
    Tags = tags tags

    resource AWS::VpcLattice::ServiceNetworkServiceAssociation aws_vpclattice_service_network_service_association
    get Arn = arn
    get CreatedAt none
    get Id = id
    get ServiceNetworkArn none
    get ServiceNetworkId none
    get ServiceNetworkName none
    get ServiceArn none
    get ServiceId none
    get ServiceName none
    get Status = status
    require service_identifier ServiceIdentifier
    require service_network_identifier ServiceNetworkIdentifier
    DnsEntry ! no argument in hashicorp/aws 6.25
    ServiceIdentifier = service_identifier
    ServiceNetworkIdentifier = service_network_identifier
    Tags = tags tags

    resource AWS::VpcLattice::ServiceNetworkVpcAssociation aws_vpclattice_service_network_vpc_association
    get Arn = arn
    get CreatedAt none
    get Id = id
    get ServiceNetworkArn none
    get ServiceNetworkId none
    get ServiceNetworkName none
    get Status = status
    get VpcId none
    require service_network_identifier ServiceNetworkIdentifier
    require vpc_identifier VpcIdentifier
    DnsOptions ! no argument in hashicorp/aws 6.25
    PrivateDnsEnabled ! no argument in hashicorp/aws 6.25
    SecurityGroupIds = security_group_ids
    ServiceNetworkIdentifier = service_network_identifier
    Tags = tags tags
    VpcIdentifier = vpc_identifier

    resource AWS::VpcLattice::Listener aws_vpclattice_listener
    get Arn = arn
    get Id = id
    get ServiceArn = service_arn
    get ServiceId none
    name name 64
    DefaultAction > default_action block1
      FixedResponse > fixed_response block1
        StatusCode = status_code
      Forward > forward block1
        TargetGroups > target_groups block*
          TargetGroupIdentifier = target_group_identifier
          Weight = weight
    Name = name
    Port = port
    Protocol = protocol
    ServiceIdentifier = service_identifier
    Tags = tags tags

    resource AWS::VpcLattice::Rule aws_vpclattice_listener_rule
    get Arn = arn
    get Id = id
    require listener_identifier ListenerIdentifier
    name name 64
    require service_identifier ServiceIdentifier
    Action > action block1
      FixedResponse > fixed_response block1
        StatusCode = status_code
      Forward > forward block1
        TargetGroups > target_groups block*
          TargetGroupIdentifier = target_group_identifier
          Weight = weight
    ListenerIdentifier = listener_identifier
    Match > match block1
      HttpMatch > http_match block1
        HeaderMatches > header_matches block*
          CaseSensitive = case_sensitive
          Match > match block1
            Contains = contains
            Exact = exact
            Prefix = prefix
          Name = name
        Method = method
        PathMatch > path_match block1
          CaseSensitive = case_sensitive
          Match > match block1
            Exact = exact
            Prefix = prefix
    Name = name
    Priority = priority
    ServiceIdentifier = service_identifier
    Tags = tags tags

    resource AWS::VpcLattice::TargetGroup aws_vpclattice_target_group
    get Arn = arn
    get CreatedAt none
    get Id = id
    get LastUpdatedAt none
    get Status = status
    link aws_vpclattice_target_group_attachment target_group_identifier @id
    name name 64
    Config > config block1
      HealthCheck > health_check block1
        Enabled = enabled
        HealthCheckIntervalSeconds = health_check_interval_seconds
        HealthCheckTimeoutSeconds = health_check_timeout_seconds
        HealthyThresholdCount = healthy_threshold_count
        Matcher :^
          HttpCode := matcher.value
        Path = path
        Port = port
        Protocol = protocol
        ProtocolVersion = protocol_version
        UnhealthyThresholdCount = unhealthy_threshold_count
      IpAddressType = ip_address_type
      LambdaEventStructureVersion = lambda_event_structure_version
      Port = port
      Protocol = protocol
      ProtocolVersion = protocol_version
      VpcIdentifier = vpc_identifier
    Name = name
    Tags = tags tags
    Targets :+ aws_vpclattice_target_group_attachment target block1 each
      Id := id
      Port = port
    Type = type

    resource AWS::VpcLattice::AuthPolicy aws_vpclattice_auth_policy
    get State = state
    Policy = policy json
    ResourceIdentifier = resource_identifier

    resource AWS::VpcLattice::ResourcePolicy aws_vpclattice_resource_policy
    Policy = policy json
    ResourceArn = resource_arn

    resource AWS::VpcLattice::AccessLogSubscription aws_vpclattice_access_log_subscription
    get Arn = arn
    get Id = id
    get ResourceArn = resource_arn
    get ResourceId none
    require resource_identifier ResourceIdentifier
    DestinationArn = destination_arn
    ResourceIdentifier = resource_identifier
    ServiceNetworkLogType = service_network_log_type
    Tags = tags tags

    resource AWS::VpcLattice::DomainVerification aws_vpclattice_domain_verification
    get Arn = arn
    get TxtMethodConfig none
    get Status = status
    get Id = id
    DomainName = domain_name
    Tags = tags tags
    """#
}
