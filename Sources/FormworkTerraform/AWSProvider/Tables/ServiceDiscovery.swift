extension AWSTables {
  /// The types of `AWS::ServiceDiscovery`; the grammar is that of `AWSMapping`.
  static let serviceDiscoveryTable = #"""
    resource AWS::ServiceDiscovery::PrivateDnsNamespace aws_service_discovery_private_dns_namespace
    get Id = id
    get Arn = arn
    get HostedZoneId = hosted_zone
    Description = description
    Name = name
    Properties ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Vpc = vpc

    resource AWS::ServiceDiscovery::Service aws_service_discovery_service
    get Id = id
    get Arn = arn
    name name 64
    Description = description
    DnsConfig > dns_config block1
      require namespace_id NamespaceId
      DnsRecords > dns_records block*
        TTL = ttl
        Type = type
      NamespaceId = namespace_id
      RoutingPolicy = routing_policy
    HealthCheckConfig > health_check_config block1
      FailureThreshold = failure_threshold
      ResourcePath = resource_path
      Type = type
    HealthCheckCustomConfig > health_check_custom_config block1
      FailureThreshold = failure_threshold
    Name = name
    NamespaceId = namespace_id
    ServiceAttributes ! no argument in hashicorp/aws 6.25
    Tags = tags tags
    Type = type

    resource AWS::ServiceDiscovery::HttpNamespace aws_service_discovery_http_namespace
    get Id = id
    get Arn = arn
    Description = description
    Name = name
    Tags = tags tags

    resource AWS::ServiceDiscovery::PublicDnsNamespace aws_service_discovery_public_dns_namespace
    get Id = id
    get Arn = arn
    get HostedZoneId = hosted_zone
    Description = description
    Name = name
    Properties ! no argument in hashicorp/aws 6.25
    Tags = tags tags

    resource AWS::ServiceDiscovery::Instance aws_service_discovery_instance
    get Id = instance_id
    name instance_id 64
    InstanceAttributes = attributes
    InstanceId = instance_id
    ServiceId = service_id
    """#
}
