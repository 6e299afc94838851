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
}
