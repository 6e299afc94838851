extension AWSTables {
  /// The types of `AWS::Route53`; the grammar is that of `AWSMapping`.
  static let route53Table = #"""
    resource AWS::Route53::HostedZone aws_route53_zone
    get Id = zone_id
    get NameServers = name_servers
    link aws_route53_query_log zone_id @zone_id
    name name 64
    DelegationSetId = delegation_set_id
    HostedZoneConfig ^
      Comment = comment
    HostedZoneFeatures ^
      EnableAcceleratedRecovery = enable_accelerated_recovery
    HostedZoneTags = tags tags
    Name = name
    QueryLoggingConfig :+ aws_route53_query_log .
      CloudWatchLogsLogGroupArn := cloudwatch_log_group_arn logGroupArn
    VPCs > vpc block*
      VPCId = vpc_id
      VPCRegion = vpc_region

    resource AWS::Route53::RecordSet aws_route53_record fn:recordSet
    get Name = name
    get Id = id
    require zone_id HostedZoneId
    AliasTarget :> alias block1
      default evaluate_target_health false
      DNSName := name
      EvaluateTargetHealth = evaluate_target_health
      HostedZoneId := zone_id
    CidrRoutingConfig :> cidr_routing_policy block1
      CollectionId = collection_id
      LocationName = location_name
    Comment ~ a remark about the change, which the zone does not keep
    Failover := failover_routing_policy.type
    GeoLocation :> geolocation_routing_policy block1
      ContinentCode := continent
      CountryCode := country
      SubdivisionCode := subdivision
    GeoProximityLocation :> geoproximity_routing_policy block1
      AWSRegion = aws_region
      Bias = bias
      Coordinates > coordinates block1
        Latitude = latitude
        Longitude = longitude
      LocalZoneGroup = local_zone_group
    HealthCheckId = health_check_id
    HostedZoneId := zone_id
    HostedZoneName := zone_id fn:zoneByName
    MultiValueAnswer := multivalue_answer_routing_policy
    Name = name
    Region := latency_routing_policy.region
    ResourceRecords := records
    SetIdentifier = set_identifier
    TTL = ttl
    Type = type
    Weight := weighted_routing_policy.weight

    resource AWS::Route53::RecordSetGroup aws_route53_record fn:recordSetGroup
    get Ref = name
    get Id = id
    Comment ~ a remark about the change, which the zone does not keep
    HostedZoneId := zone_id
    HostedZoneName := zone_id fn:zoneByName
    RecordSets ^
      AliasTarget :> alias block1
        default evaluate_target_health false
        DNSName := name
        EvaluateTargetHealth = evaluate_target_health
        HostedZoneId := zone_id
      CidrRoutingConfig :> cidr_routing_policy block1
        CollectionId = collection_id
        LocationName = location_name
      Failover := failover_routing_policy.type
      GeoLocation :> geolocation_routing_policy block1
        ContinentCode := continent
        CountryCode := country
        SubdivisionCode := subdivision
      GeoProximityLocation :> geoproximity_routing_policy block1
        AWSRegion = aws_region
        Bias = bias
        Coordinates > coordinates block1
          Latitude = latitude
          Longitude = longitude
        LocalZoneGroup = local_zone_group
      HealthCheckId = health_check_id
      HostedZoneId := zone_id
      HostedZoneName := zone_id fn:zoneByName
      MultiValueAnswer := multivalue_answer_routing_policy
      Name = name
      Region := latency_routing_policy.region
      ResourceRecords := records
      SetIdentifier = set_identifier
      TTL = ttl
      Type = type
      Weight := weighted_routing_policy.weight

    resource AWS::Route53::HealthCheck aws_route53_health_check
    get HealthCheckId = id
    HealthCheckConfig ^
      AlarmIdentifier :^
        Name := cloudwatch_alarm_name
        Region := cloudwatch_alarm_region
      ChildHealthChecks = child_healthchecks
      EnableSNI = enable_sni
      FailureThreshold = failure_threshold
      FullyQualifiedDomainName := fqdn
      HealthThreshold := child_health_threshold
      IPAddress = ip_address
      InsufficientDataHealthStatus = insufficient_data_health_status
      Inverted := invert_healthcheck
      MeasureLatency = measure_latency
      Port = port
      Regions = regions
      RequestInterval = request_interval
      ResourcePath = resource_path
      RoutingControlArn = routing_control_arn
      SearchString = search_string
      Type = type
    HealthCheckTags = tags tags

    resource AWS::Route53::DelegationSet aws_route53_delegation_set
    get Arn = arn
    get CallerReference none
    get Id = id
    get NameServers = name_servers

    resource AWS::Route53::QueryLoggingConfig aws_route53_query_log
    get Arn = arn
    get Id = id
    CloudWatchLogsLogGroupArn := cloudwatch_log_group_arn logGroupArn
    HostedZoneId := zone_id

    resource AWS::Route53::TrafficPolicy aws_route53_traffic_policy
    get Arn = arn
    get Id = id
    get Type = type
    get Version = version
    Comment = comment
    Document = document
    Name = name

    resource AWS::Route53::TrafficPolicyInstance aws_route53_traffic_policy_instance
    get Arn = arn
    get Id = id
    get State none
    get TrafficPolicyType none
    HostedZoneId = hosted_zone_id
    Name = name
    TTL = ttl
    TrafficPolicyId = traffic_policy_id
    TrafficPolicyVersion = traffic_policy_version
    """#
}
