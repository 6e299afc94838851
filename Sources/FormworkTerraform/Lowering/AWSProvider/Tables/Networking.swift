extension AWSTables {
  /// Types of `AWS::EC2`; the grammar is that of `AWSMapping`.
  static let ec2Table = #"""
    resource AWS::EC2::VPC aws_vpc
    get VpcId = id
    get CidrBlockAssociations none
    get DefaultNetworkAcl = default_network_acl_id
    get DefaultSecurityGroup = default_security_group_id
    get Ipv6CidrBlocks expr [SELF.ipv6_cidr_block]
    link aws_vpc_encryption_control vpc_id @id
    CidrBlock = cidr_block
    EnableDnsHostnames = enable_dns_hostnames
    EnableDnsSupport = enable_dns_support
    InstanceTenancy = instance_tenancy
    Ipv4IpamPoolId = ipv4_ipam_pool_id
    Ipv4NetmaskLength = ipv4_netmask_length
    Tags = tags tags
    VpcEncryptionControl :+ aws_vpc_encryption_control .
      EgressOnlyInternetGatewayExclusion = egress_only_internet_gateway_exclusion
      ElasticFileSystemExclusion = elastic_file_system_exclusion
      InternetGatewayExclusion = internet_gateway_exclusion
      LambdaExclusion = lambda_exclusion
      Mode = mode
      NatGatewayExclusion = nat_gateway_exclusion
      ResourceExclusions ! output only
      State ! output only
      StateMessage ! output only
      VirtualPrivateGatewayExclusion = virtual_private_gateway_exclusion
      VpcEncryptionControlId ! output only
      VpcId ! output only
      VpcLatticeExclusion = vpc_lattice_exclusion
      VpcPeeringExclusion = vpc_peering_exclusion

    resource AWS::EC2::VPCCidrBlock aws_vpc_ipv4_cidr_block_association
    get Id = id
    get IpSource none
    get Ipv6AddressAttribute none
    variant AmazonProvidedIpv6CidrBlock AWS::EC2::VPCCidrBlock.Ipv6
    variant Ipv6CidrBlock AWS::EC2::VPCCidrBlock.Ipv6
    variant Ipv6IpamPoolId AWS::EC2::VPCCidrBlock.Ipv6
    variant Ipv6Pool AWS::EC2::VPCCidrBlock.Ipv6
    CidrBlock = cidr_block
    Ipv4IpamPoolId = ipv4_ipam_pool_id
    Ipv4NetmaskLength = ipv4_netmask_length
    Ipv6CidrBlockNetworkBorderGroup ! no argument in hashicorp/aws 6.25
    VpcId = vpc_id
    Ipv6NetmaskLength ! no argument in hashicorp/aws 6.25

    resource AWS::EC2::VPCCidrBlock.Ipv6 aws_vpc_ipv6_cidr_block_association
    get Id = id
    get Ipv6AddressAttribute = ipv6_address_attribute
    get IpSource = ip_source
    AmazonProvidedIpv6CidrBlock := assign_generated_ipv6_cidr_block
    CidrBlock ! no argument in hashicorp/aws 6.25
    Ipv4IpamPoolId ! no argument in hashicorp/aws 6.25
    Ipv4NetmaskLength ! no argument in hashicorp/aws 6.25
    Ipv6CidrBlock = ipv6_cidr_block
    Ipv6CidrBlockNetworkBorderGroup ! no argument in hashicorp/aws 6.25
    Ipv6IpamPoolId = ipv6_ipam_pool_id
    Ipv6NetmaskLength = ipv6_netmask_length
    Ipv6Pool = ipv6_pool
    VpcId = vpc_id

    resource AWS::EC2::Subnet aws_subnet
    get SubnetId = id
    get BlockPublicAccessStates none
    get Ipv6CidrBlocks expr [SELF.ipv6_cidr_block]
    get NetworkAclAssociationId none
    AssignIpv6AddressOnCreation = assign_ipv6_address_on_creation
    AvailabilityZone = availability_zone
    AvailabilityZoneId = availability_zone_id
    CidrBlock = cidr_block
    EnableDns64 = enable_dns64
    EnableLniAtDeviceIndex = enable_lni_at_device_index
    Ipv4IpamPoolId ! no argument in hashicorp/aws 6.25
    Ipv4NetmaskLength ! no argument in hashicorp/aws 6.25
    Ipv6CidrBlock = ipv6_cidr_block
    Ipv6IpamPoolId ! no argument in hashicorp/aws 6.25
    Ipv6Native = ipv6_native
    Ipv6NetmaskLength ! no argument in hashicorp/aws 6.25
    MapPublicIpOnLaunch = map_public_ip_on_launch
    OutpostArn = outpost_arn
    PrivateDnsNameOptionsOnLaunch :^
      EnableResourceNameDnsAAAARecord := enable_resource_name_dns_aaaa_record_on_launch
      EnableResourceNameDnsARecord := enable_resource_name_dns_a_record_on_launch
      HostnameType := private_dns_hostname_type_on_launch
    Tags = tags tags
    VpcId = vpc_id

    resource AWS::EC2::SecurityGroup aws_security_group fn:securityGroupRules
    get GroupId = id
    get Id = id
    # In CloudFormation the rules are part of the group; without them what uses it may start and reach nothing.
    await aws_vpc_security_group_egress_rule whole
    await aws_vpc_security_group_ingress_rule whole
    # It cannot go while an interface or another group's rule holds it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless GroupName
    link aws_vpc_security_group_egress_rule security_group_id @id
    link aws_vpc_security_group_ingress_rule security_group_id @id
    GroupDescription = description
    GroupName = name
    SecurityGroupEgress :+ aws_vpc_security_group_egress_rule . each
      CidrIp := cidr_ipv4
      CidrIpv6 := cidr_ipv6
      Description = description
      DestinationPrefixListId := prefix_list_id
      DestinationSecurityGroupId := referenced_security_group_id
      FromPort = from_port
      IpProtocol = ip_protocol
      ToPort = to_port
    SecurityGroupIngress :+ aws_vpc_security_group_ingress_rule . each
      CidrIp := cidr_ipv4
      CidrIpv6 := cidr_ipv6
      Description = description
      FromPort = from_port
      IpProtocol = ip_protocol
      SourcePrefixListId := prefix_list_id
      SourceSecurityGroupId := referenced_security_group_id
      SourceSecurityGroupName ! EC2-Classic
      SourceSecurityGroupOwnerId := . fn:ownAccount
      ToPort = to_port
    Tags = tags tags
    VpcId = vpc_id

    resource AWS::EC2::SecurityGroupIngress aws_vpc_security_group_ingress_rule fn:securityGroupRule
    get Id = security_group_rule_id
    require security_group_id GroupId
    CidrIp := cidr_ipv4
    CidrIpv6 = cidr_ipv6
    Description = description
    FromPort = from_port
    GroupId := security_group_id
    GroupName ! EC2-Classic
    IpProtocol = ip_protocol
    SourcePrefixListId := prefix_list_id
    SourceSecurityGroupId := referenced_security_group_id
    SourceSecurityGroupName ! EC2-Classic
    SourceSecurityGroupOwnerId := . fn:ownAccount
    ToPort = to_port

    resource AWS::EC2::SecurityGroupEgress aws_vpc_security_group_egress_rule fn:securityGroupRule
    get Id = security_group_rule_id
    CidrIp := cidr_ipv4
    CidrIpv6 = cidr_ipv6
    Description = description
    DestinationPrefixListId := prefix_list_id
    DestinationSecurityGroupId := referenced_security_group_id
    FromPort = from_port
    GroupId := security_group_id
    IpProtocol = ip_protocol
    ToPort = to_port

    resource AWS::EC2::RouteTable aws_route_table
    get RouteTableId = id
    Tags = tags tags
    VpcId = vpc_id

    resource AWS::EC2::Route aws_route
    get Ref = id
    get CidrBlock = destination_cidr_block
    CarrierGatewayId = carrier_gateway_id
    CoreNetworkArn = core_network_arn
    DestinationCidrBlock = destination_cidr_block
    DestinationIpv6CidrBlock = destination_ipv6_cidr_block
    DestinationPrefixListId = destination_prefix_list_id
    EgressOnlyInternetGatewayId := egress_only_gateway_id
    GatewayId = gateway_id
    InstanceId ! removed in aws v5
    LocalGatewayId = local_gateway_id
    NatGatewayId = nat_gateway_id
    NetworkInterfaceId = network_interface_id
    OdbNetworkArn ! no argument in hashicorp/aws 6.25
    RouteTableId = route_table_id
    TransitGatewayId = transit_gateway_id
    VpcEndpointId = vpc_endpoint_id
    VpcPeeringConnectionId = vpc_peering_connection_id

    resource AWS::EC2::SubnetRouteTableAssociation aws_route_table_association
    get Id = id
    RouteTableId = route_table_id
    SubnetId = subnet_id

    resource AWS::EC2::NatGateway aws_nat_gateway
    get NatGatewayId = id
    get AutoProvisionZones = auto_provision_zones
    get AutoScalingIps = auto_scaling_ips
    get EniId = network_interface_id
    get RouteTableId = route_table_id
    AllocationId = allocation_id
    AvailabilityMode = availability_mode
    AvailabilityZoneAddresses > availability_zone_address block*
      AllocationIds = allocation_ids
      AvailabilityZone = availability_zone
      AvailabilityZoneId = availability_zone_id
    ConnectivityType = connectivity_type
    MaxDrainDurationSeconds ! no argument in hashicorp/aws 6.25
    PrivateIpAddress := private_ip
    SecondaryAllocationIds = secondary_allocation_ids
    SecondaryPrivateIpAddressCount = secondary_private_ip_address_count
    SecondaryPrivateIpAddresses = secondary_private_ip_addresses
    SubnetId = subnet_id
    Tags = tags tags
    VpcId = vpc_id

    resource AWS::EC2::InternetGateway aws_internet_gateway
    get InternetGatewayId = id
    Tags = tags tags

    resource AWS::EC2::VPCGatewayAttachment aws_internet_gateway_attachment
    get Ref = id
    get AttachmentType none
    variant VpnGatewayId AWS::EC2::VPCGatewayAttachment.VPN
    require internet_gateway_id InternetGatewayId
    InternetGatewayId = internet_gateway_id
    VpcId = vpc_id

    resource AWS::EC2::VPCGatewayAttachment.VPN aws_vpn_gateway_attachment
    get Ref = id
    get AttachmentType none
    require vpn_gateway_id VpnGatewayId
    InternetGatewayId ! no argument in hashicorp/aws 6.25
    VpcId = vpc_id
    VpnGatewayId = vpn_gateway_id

    resource AWS::EC2::EgressOnlyInternetGateway aws_egress_only_internet_gateway
    get Id = id
    Tags = tags tags
    VpcId = vpc_id

    resource AWS::EC2::VPCEndpoint aws_vpc_endpoint
    get Id = id
    get CreationTimestamp none
    get DnsEntries expr [for e in SELF.dns_entry : "${e.hosted_zone_id}:${e.dns_name}"]
    get NetworkInterfaceIds = network_interface_ids
    DnsOptions > dns_options block1
      DnsRecordIpType = dns_record_ip_type
      PrivateDnsOnlyForInboundResolverEndpoint := private_dns_only_for_inbound_resolver_endpoint enumBool(OnlyInboundResolver)
      PrivateDnsPreference ! no argument in hashicorp/aws 6.25
      PrivateDnsSpecifiedDomains ! no argument in hashicorp/aws 6.25
    IpAddressType = ip_address_type
    PolicyDocument := policy json
    PrivateDnsEnabled = private_dns_enabled
    ResourceConfigurationArn = resource_configuration_arn
    RouteTableIds = route_table_ids
    SecurityGroupIds = security_group_ids
    ServiceName = service_name
    ServiceNetworkArn = service_network_arn
    ServiceRegion = service_region
    SubnetIds = subnet_ids
    Tags = tags tags
    VpcEndpointType = vpc_endpoint_type
    VpcId = vpc_id

    resource AWS::EC2::EIP aws_eip
    get PublicIp = public_ip
    get AllocationId = allocation_id
    Address = address
    Domain = domain
    InstanceId := instance
    IpamPoolId = ipam_pool_id
    NetworkBorderGroup = network_border_group
    PublicIpv4Pool = public_ipv4_pool
    Tags = tags tags
    TransferAddress ! no argument in hashicorp/aws 6.25

    resource AWS::EC2::EIPAssociation aws_eip_association
    get Id = id
    AllocationId = allocation_id
    EIP := public_ip
    InstanceId = instance_id
    NetworkInterfaceId = network_interface_id
    PrivateIpAddress = private_ip_address

    resource AWS::EC2::FlowLog aws_flow_log
    get Id = id
    DeliverCrossAccountRole = deliver_cross_account_role
    DeliverLogsPermissionArn := iam_role_arn
    DestinationOptions > destination_options block1
      FileFormat = file_format
      HiveCompatiblePartitions = hive_compatible_partitions
      PerHourPartition = per_hour_partition
    LogDestination = log_destination logGroupArn
    LogDestinationType = log_destination_type
    LogFormat = log_format
    LogGroupName := log_destination fn:logGroupName
    MaxAggregationInterval = max_aggregation_interval
    ResourceId := . fn:flowLogResource
    ResourceType := . fn:implied
    TagFieldSpecifications ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    TrafficType = traffic_type

    resource AWS::EC2::NetworkAcl aws_network_acl
    get Id = id
    Tags = tags tags
    VpcId = vpc_id

    resource AWS::EC2::NetworkAclEntry aws_network_acl_rule
    get Id = id
    CidrBlock = cidr_block
    Egress = egress
    Icmp ^
      Code = icmp_code
      Type = icmp_type
    Ipv6CidrBlock = ipv6_cidr_block
    NetworkAclId = network_acl_id
    PortRange :^
      From := from_port
      To := to_port
    Protocol = protocol
    RuleAction = rule_action
    RuleNumber = rule_number

    resource AWS::EC2::SubnetNetworkAclAssociation aws_network_acl_association
    get AssociationId = id
    NetworkAclId = network_acl_id
    SubnetId = subnet_id

    resource AWS::EC2::VPCPeeringConnection aws_vpc_peering_connection
    get Id = id
    AssumeRoleRegion ! no argument in hashicorp/aws 6.25
    PeerOwnerId = peer_owner_id
    PeerRegion = peer_region
    PeerRoleArn ! use an accepter resource
    PeerVpcId = peer_vpc_id
    Tags = tags tags
    VpcId = vpc_id
    """#

  /// Types of `AWS::EC2`; the grammar is that of `AWSMapping`.
  static let ec2GatewaysTable = #"""
    resource AWS::EC2::PrefixList aws_ec2_managed_prefix_list
    get PrefixListId = id
    get OwnerId = owner_id
    get Version = version
    get Arn = arn
    require max_entries MaxEntries
    AddressFamily = address_family
    Entries > entry block*
      Cidr = cidr
      Description = description
    MaxEntries = max_entries
    PrefixListName = name
    Tags = tags tags

    resource AWS::EC2::DHCPOptions aws_vpc_dhcp_options
    get DhcpOptionsId = id
    DomainName = domain_name
    DomainNameServers = domain_name_servers
    Ipv6AddressPreferredLeaseTime = ipv6_address_preferred_lease_time
    NetbiosNameServers = netbios_name_servers
    NetbiosNodeType = netbios_node_type
    NtpServers = ntp_servers
    Tags = tags tags

    resource AWS::EC2::VPCDHCPOptionsAssociation aws_vpc_dhcp_options_association
    get Ref = id
    DhcpOptionsId = dhcp_options_id
    VpcId = vpc_id

    resource AWS::EC2::CustomerGateway aws_customer_gateway
    get CustomerGatewayId = id
    BgpAsn = bgp_asn
    BgpAsnExtended = bgp_asn_extended
    CertificateArn = certificate_arn
    DeviceName = device_name
    IpAddress = ip_address
    Tags = tags tags
    Type = type

    resource AWS::EC2::VPNGateway aws_vpn_gateway
    get VPNGatewayId = id
    AmazonSideAsn = amazon_side_asn
    Tags = tags tags
    Type := . fn:only(ipsec.1)

    resource AWS::EC2::VPNConnectionRoute aws_vpn_connection_route
    get Ref = id
    DestinationCidrBlock = destination_cidr_block
    VpnConnectionId = vpn_connection_id

    resource AWS::EC2::VPNGatewayRoutePropagation aws_vpn_gateway_route_propagation
    get Id = id
    RouteTableIds = route_table_id first
    VpnGatewayId = vpn_gateway_id

    resource AWS::EC2::TransitGateway aws_ec2_transit_gateway
    get Id = id
    get TransitGatewayArn = arn
    get EncryptionSupportState none
    AmazonSideAsn = amazon_side_asn
    AssociationDefaultRouteTableId ! no argument in hashicorp/aws 6.25
    AutoAcceptSharedAttachments = auto_accept_shared_attachments
    DefaultRouteTableAssociation = default_route_table_association
    DefaultRouteTablePropagation = default_route_table_propagation
    Description = description
    DnsSupport = dns_support
    EncryptionSupport = encryption_support
    MulticastSupport = multicast_support
    PropagationDefaultRouteTableId ! no argument in hashicorp/aws 6.25
    SecurityGroupReferencingSupport = security_group_referencing_support
    Tags = tags tags
    TransitGatewayCidrBlocks = transit_gateway_cidr_blocks
    VpnEcmpSupport = vpn_ecmp_support

    resource AWS::EC2::TransitGatewayAttachment aws_ec2_transit_gateway_vpc_attachment
    get Id = id
    Options ^
      ApplianceModeSupport = appliance_mode_support
      DnsSupport = dns_support
      Ipv6Support = ipv6_support
      SecurityGroupReferencingSupport = security_group_referencing_support
    SubnetIds = subnet_ids
    Tags = tags tags
    TransitGatewayId = transit_gateway_id
    VpcId = vpc_id

    resource AWS::EC2::TransitGatewayVpcAttachment aws_ec2_transit_gateway_vpc_attachment
    get Id = id
    AddSubnetIds ! no argument in hashicorp/aws 6.25
    Options ^
      ApplianceModeSupport = appliance_mode_support
      DnsSupport = dns_support
      Ipv6Support = ipv6_support
      SecurityGroupReferencingSupport = security_group_referencing_support
    RemoveSubnetIds ! no argument in hashicorp/aws 6.25
    SubnetIds = subnet_ids
    Tags = tags tags
    TransitGatewayId = transit_gateway_id
    VpcId = vpc_id

    resource AWS::EC2::TransitGatewayRoute aws_ec2_transit_gateway_route
    get Ref = id
    Blackhole = blackhole
    DestinationCidrBlock = destination_cidr_block
    TransitGatewayAttachmentId = transit_gateway_attachment_id
    TransitGatewayRouteTableId = transit_gateway_route_table_id

    resource AWS::EC2::TransitGatewayRouteTable aws_ec2_transit_gateway_route_table
    get TransitGatewayRouteTableId = id
    Tags = tags tags
    TransitGatewayId = transit_gateway_id

    resource AWS::EC2::TransitGatewayRouteTableAssociation aws_ec2_transit_gateway_route_table_association
    get Ref = id
    TransitGatewayAttachmentId = transit_gateway_attachment_id
    TransitGatewayRouteTableId = transit_gateway_route_table_id

    resource AWS::EC2::TransitGatewayRouteTablePropagation aws_ec2_transit_gateway_route_table_propagation
    get Ref = id
    TransitGatewayAttachmentId = transit_gateway_attachment_id
    TransitGatewayRouteTableId = transit_gateway_route_table_id

    resource AWS::EC2::ClientVpnAuthorizationRule aws_ec2_client_vpn_authorization_rule
    get Id = id
    AccessGroupId = access_group_id
    AuthorizeAllGroups = authorize_all_groups
    ClientVpnEndpointId = client_vpn_endpoint_id
    Description = description
    TargetNetworkCidr = target_network_cidr

    resource AWS::EC2::ClientVpnEndpoint aws_ec2_client_vpn_endpoint
    get Id = id
    AuthenticationOptions > authentication_options block*
      ActiveDirectory :^
        DirectoryId := active_directory_id
      FederatedAuthentication :^
        SAMLProviderArn := saml_provider_arn
        SelfServiceSAMLProviderArn := self_service_saml_provider_arn
      MutualAuthentication :^
        ClientRootCertificateChainArn := root_certificate_chain_arn
      Type = type
    AuthorizationPolicy ! no argument in hashicorp/aws 6.25
    ClientCidrBlock = client_cidr_block
    ClientConnectOptions > client_connect_options block1
      Enabled = enabled
      LambdaFunctionArn = lambda_function_arn
    ClientLoginBannerOptions > client_login_banner_options block1
      BannerText = banner_text
      Enabled = enabled
    ClientRouteEnforcementOptions > client_route_enforcement_options block1
      Enforced = enforced
    ConnectionLogOptions > connection_log_options block1
      CloudwatchLogGroup = cloudwatch_log_group
      CloudwatchLogStream = cloudwatch_log_stream
      Enabled = enabled
      IncludeAuthorizationPolicyContext ! no argument in hashicorp/aws 6.25
    Description = description
    DevicePostureOptions ! no argument in hashicorp/aws 6.25
    DisconnectOnSessionTimeout = disconnect_on_session_timeout
    DnsServers = dns_servers
    EndpointIpAddressType = endpoint_ip_address_type
    SecurityGroupIds = security_group_ids
    SelfServicePortal = self_service_portal
    ServerCertificateArn = server_certificate_arn
    SessionTimeoutHours = session_timeout_hours
    SplitTunnel = split_tunnel
    TagSpecifications := tags templateTags(client-vpn-endpoint)
    TrafficIpAddressType = traffic_ip_address_type
    TransitGatewayConfiguration ! no argument in hashicorp/aws 6.25
    TransportProtocol = transport_protocol
    VpcId = vpc_id
    VpnPort = vpn_port

    resource AWS::EC2::ClientVpnRoute aws_ec2_client_vpn_route
    get Id = id
    require target_vpc_subnet_id TargetVpcSubnetId
    ClientVpnEndpointId = client_vpn_endpoint_id
    Description = description
    DestinationCidrBlock = destination_cidr_block
    TargetVpcSubnetId = target_vpc_subnet_id

    resource AWS::EC2::ClientVpnTargetNetworkAssociation aws_ec2_client_vpn_network_association
    get Id = id
    require subnet_id SubnetId
    AvailabilityZone ! no argument in hashicorp/aws 6.25
    AvailabilityZoneId ! no argument in hashicorp/aws 6.25
    ClientVpnEndpointId = client_vpn_endpoint_id
    SubnetId = subnet_id

    resource AWS::EC2::SubnetCidrReservation aws_ec2_subnet_cidr_reservation
    get Arn none
    get OwnerId = owner_id
    get SubnetCidrReservationId = id
    Cidr := cidr_block
    Description = description
    ReservationType = reservation_type
    SubnetId = subnet_id
    Tags ! no argument in hashicorp/aws 6.25
    """#

  /// The types of `AWS::NetworkFlowMonitor`; the grammar is that of `AWSMapping`.
  static let networkFlowMonitorTable = #"""
    resource AWS::NetworkFlowMonitor::Scope aws_networkflowmonitor_scope
    get ScopeArn = scope_arn
    get ScopeId = scope_id
    get Status none
    Tags = tags tags
    Targets :> target block*
      Region = region
      TargetIdentifier > target_identifier block1
        TargetId > target_id block1
          AccountId = account_id
        TargetType = target_type
    """#

  /// The types of `AWS::NetworkMonitor`; the grammar is that of `AWSMapping`.
  static let networkMonitorTable = #"""
    resource AWS::NetworkMonitor::Monitor aws_networkmonitor_monitor
    get CreatedAt none
    get ModifiedAt none
    get MonitorArn = arn
    get State none
    AggregationPeriod = aggregation_period
    MonitorName = monitor_name
    Tags = tags tags
    """#
}
