extension ImportTable {
  /// The imports of networks, load balancers, names and content delivery; the grammar is that of `ImportTable`.
  static let importsOfNetworking = #"""
    aws_vpc {}
    aws_subnet {}
    aws_internet_gateway {}
    aws_internet_gateway_attachment {internet_gateway_id}:{vpc_id}
    aws_egress_only_internet_gateway {}
    aws_nat_gateway {}
    aws_eip ! the list of resources has the address, and the provider imports by the allocation id; `aws ec2 describe-addresses` prints it
    aws_eip_association {}
    aws_route_table {}
    aws_route_table_association {subnet_id?}{gateway_id?}/{route_table_id}
    aws_route {route_table_id}_{destination_cidr_block?}{destination_ipv6_cidr_block?}{destination_prefix_list_id?}
    aws_security_group {}
      keep name
    aws_vpc_security_group_ingress_rule {}
      part its id (sgr-…) is in no list of resources; `aws ec2 describe-security-group-rules` prints it
    aws_vpc_security_group_egress_rule {}
      part its id (sgr-…) is in no list of resources; `aws ec2 describe-security-group-rules` prints it
    aws_network_acl {}
    aws_network_acl_rule {network_acl_id}:{rule_number}:{protocol}:{egress?false}
    aws_network_acl_association {}
    aws_network_interface {}
    aws_vpc_dhcp_options {}
    aws_vpc_dhcp_options_association {vpc_id}
    aws_vpc_endpoint {}
    aws_vpc_ipv4_cidr_block_association {}
    aws_vpc_ipv6_cidr_block_association {}
    aws_vpc_peering_connection {}
    aws_vpn_gateway {}
    aws_vpn_gateway_attachment ! the provider imports none
    aws_customer_gateway {}
    aws_flow_log {}
    aws_ec2_instance_connect_endpoint {}
    aws_ec2_managed_prefix_list {}
    aws_ec2_transit_gateway {}
    aws_ec2_transit_gateway_route_table {}
    aws_ec2_transit_gateway_vpc_attachment {}
    aws_lb {}
      name name {|parent}
      get arn = {}
    aws_lb_listener {}
      get arn = {}
    aws_lb_listener_rule {}
      get arn = {}
    aws_lb_listener_certificate {listener_arn}_{certificate_arn}
    aws_lb_target_group {}
      name name {|parent}
      get arn = {}
    aws_lb_target_group_attachment ! the provider imports none
    aws_elb {}
      name name {}
    aws_route53_zone {}
    aws_route53_record {zone_id}_{name}_{type}{_set_identifier?}
    aws_route53_health_check {}
    aws_route53_resolver_rule {}
    aws_route53_resolver_rule_association {}
    aws_cloudfront_distribution {}
    aws_cloudfront_cache_policy {}
    aws_cloudfront_origin_request_policy {}
    aws_cloudfront_response_headers_policy {}
    aws_cloudfront_origin_access_control {}
    aws_cloudfront_origin_access_identity {}
    aws_cloudfront_function {|last}
      name name {|last}
      get arn = {}
    aws_cloudfront_key_group {}
    aws_cloudfront_public_key {}
    aws_service_discovery_http_namespace {}
    aws_service_discovery_private_dns_namespace {}:{vpc}
    aws_service_discovery_public_dns_namespace {}
    aws_service_discovery_service {}
    """#
}
