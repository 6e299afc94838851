extension AWSTables {
  /// The types of `AWS::ElasticLoadBalancing`; the grammar is that of `AWSMapping`.
  static let classicLoadBalancingTable = #"""
    resource AWS::ElasticLoadBalancing::LoadBalancer aws_elb
    get Id = name
    get LoadBalancerName = name
    get DNSName = dns_name
    get CanonicalHostedZoneName = dns_name
    get CanonicalHostedZoneNameID = zone_id
    get SourceSecurityGroup.GroupName = source_security_group
    get SourceSecurityGroup.OwnerAlias none
    AccessLoggingPolicy :> access_logs block1
      EmitInterval := interval
      Enabled := enabled
      S3BucketName := bucket
      S3BucketPrefix := bucket_prefix
    AppCookieStickinessPolicy ! policies are resources of their own
    AvailabilityZones = availability_zones
    ConnectionDrainingPolicy :^
      Enabled := connection_draining
      Timeout := connection_draining_timeout
    ConnectionSettings :^
      IdleTimeout := idle_timeout
    CrossZone := cross_zone_load_balancing
    HealthCheck > health_check block1
      HealthyThreshold = healthy_threshold
      Interval = interval
      Target = target
      Timeout = timeout
      UnhealthyThreshold = unhealthy_threshold
    Instances = instances
    LBCookieStickinessPolicy ! policies are resources of their own
    Listeners :> listener block* classicListeners
      require instance_protocol InstanceProtocol
      InstancePort = instance_port
      InstanceProtocol = instance_protocol
      LoadBalancerPort := lb_port
      PolicyNames ! policies are resources of their own
      Protocol := lb_protocol
      SSLCertificateId = ssl_certificate_id
    LoadBalancerName = name
    Policies ! policies are resources of their own
    Scheme := internal enumBool(internal)
    SecurityGroups = security_groups
    SourceSecurityGroup ! made by the service
    Subnets = subnets
    Tags = tags tags
    """#
}
