extension AWSTables {
  /// The types of `AWS::Route53Resolver`; the grammar is that of `AWSMapping`.
  static let route53ResolverTable = #"""
    resource AWS::Route53Resolver::ResolverRule aws_route53_resolver_rule
    get ResolverRuleId = id
    get Arn = arn
    name domain_name 64
    DelegationRecord ! no argument in hashicorp/aws 6.25
    DomainName = domain_name
    Name = name
    ResolverEndpointId = resolver_endpoint_id
    RuleType = rule_type
    Tags = tags tags
    TargetIps > target_ip block*
      Ip = ip
      Ipv6 = ipv6
      Port = port
      Protocol = protocol
      ServerNameIndication ! no argument in hashicorp/aws 6.25

    resource AWS::Route53Resolver::ResolverRuleAssociation aws_route53_resolver_rule_association
    get ResolverRuleAssociationId = id
    Name = name
    ResolverRuleId = resolver_rule_id
    VPCId = vpc_id
    """#
}
