extension AWSTables {
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
}
