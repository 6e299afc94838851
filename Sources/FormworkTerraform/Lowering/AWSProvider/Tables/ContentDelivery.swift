extension AWSTables {
  /// The types of `AWS::CloudFront`; the grammar is that of `AWSMapping`.
  static let cloudFrontTable = #"""
    resource AWS::CloudFront::Distribution aws_cloudfront_distribution
    get Id = id
    get DomainName = domain_name
    shape ForwardedValues
      default cookies {"forward":"none"}
      Cookies > cookies block1
        Forward = forward
        WhitelistedNames = whitelisted_names
      Headers = headers
      QueryString = query_string
      QueryStringCacheKeys = query_string_cache_keys
    DistributionConfig ^
      # CloudFormation: http1.1 (HttpVersion, AWS::CloudFront::Distribution DistributionConfig); the provider: http2.
      default http_version http1.1
      require origin Origins
      default restrictions {"geo_restriction":{"restriction_type":"none"}}
      default viewer_certificate {"cloudfront_default_certificate":true}
      Aliases = aliases
      AnycastIpListId = anycast_ip_list_id
      CNAMEs := aliases
      CacheBehaviors :> ordered_cache_behavior block*
        # CloudFront: a day and a year for behaviours without a cache policy (DefaultTTL, MaxTTL, AWS::CloudFront::Distribution DefaultCacheBehavior); the provider sends 0, and nothing is cached.
        default default_ttl @MaxTTL unless CachePolicyId where MaxTTL<86400
        default default_ttl 86400 unless CachePolicyId
        default max_ttl 31536000 unless CachePolicyId
        # The provider asks for both; CloudFront: GET and HEAD (AllowedMethods, CachedMethods).
        default allowed_methods ["GET","HEAD"]
        default cached_methods ["GET","HEAD"]
        AllowedMethods = allowed_methods
        CachePolicyId = cache_policy_id
        CachedMethods = cached_methods
        Compress = compress
        DefaultTTL = default_ttl
        FieldLevelEncryptionId = field_level_encryption_id
        ForwardedValues > forwarded_values block1 like(ForwardedValues)
        FunctionAssociations > function_association block*
          require event_type EventType
          require function_arn FunctionARN
          EventType = event_type
          FunctionARN = function_arn
        GrpcConfig > grpc_config block1
          Enabled = enabled
        LambdaFunctionAssociations > lambda_function_association block*
          require event_type EventType
          require lambda_arn LambdaFunctionARN
          EventType = event_type
          IncludeBody = include_body
          LambdaFunctionARN := lambda_arn
        MaxTTL = max_ttl
        MinTTL = min_ttl
        OriginRequestPolicyId = origin_request_policy_id
        PathPattern = path_pattern
        RealtimeLogConfigArn = realtime_log_config_arn
        ResponseHeadersPolicyId = response_headers_policy_id
        SmoothStreaming = smooth_streaming
        TargetOriginId = target_origin_id
        TrustedKeyGroups = trusted_key_groups
        TrustedSigners = trusted_signers
        ViewerProtocolPolicy = viewer_protocol_policy
      CacheTagConfig ! no argument in hashicorp/aws 6.25
      Comment = comment
      ConnectionFunctionAssociation ! no argument in hashicorp/aws 6.25
      ConnectionMode ! no argument in hashicorp/aws 6.25
      ContinuousDeploymentPolicyId = continuous_deployment_policy_id
      CustomErrorResponses > custom_error_response block*
        # CloudFront: 300 seconds (ErrorCachingMinTTL); the provider sends 0.
        default error_caching_min_ttl 300
        ErrorCachingMinTTL = error_caching_min_ttl
        ErrorCode = error_code
        ResponseCode = response_code
        ResponsePagePath = response_page_path
      CustomOrigin ! legacy
      DefaultCacheBehavior > default_cache_behavior block1
        # CloudFront: a day and a year for behaviours without a cache policy (DefaultTTL, MaxTTL, AWS::CloudFront::Distribution DefaultCacheBehavior); the provider sends 0, and nothing is cached.
        default default_ttl @MaxTTL unless CachePolicyId where MaxTTL<86400
        default default_ttl 86400 unless CachePolicyId
        default max_ttl 31536000 unless CachePolicyId
        # The provider asks for both; CloudFront: GET and HEAD (AllowedMethods, CachedMethods).
        default allowed_methods ["GET","HEAD"]
        default cached_methods ["GET","HEAD"]
        AllowedMethods = allowed_methods
        CachePolicyId = cache_policy_id
        CachedMethods = cached_methods
        Compress = compress
        DefaultTTL = default_ttl
        FieldLevelEncryptionId = field_level_encryption_id
        ForwardedValues > forwarded_values block1 like(ForwardedValues)
        FunctionAssociations > function_association block*
          require event_type EventType
          require function_arn FunctionARN
          EventType = event_type
          FunctionARN = function_arn
        GrpcConfig > grpc_config block1
          Enabled = enabled
        LambdaFunctionAssociations > lambda_function_association block*
          require event_type EventType
          require lambda_arn LambdaFunctionARN
          EventType = event_type
          IncludeBody = include_body
          LambdaFunctionARN := lambda_arn
        MaxTTL = max_ttl
        MinTTL = min_ttl
        OriginRequestPolicyId = origin_request_policy_id
        RealtimeLogConfigArn = realtime_log_config_arn
        ResponseHeadersPolicyId = response_headers_policy_id
        SmoothStreaming = smooth_streaming
        TargetOriginId = target_origin_id
        TrustedKeyGroups = trusted_key_groups
        TrustedSigners = trusted_signers
        ViewerProtocolPolicy = viewer_protocol_policy
      DefaultRootObject = default_root_object
      Enabled = enabled
      HttpVersion = http_version
      IPV6Enabled = is_ipv6_enabled
      Logging > logging_config block1
        Bucket = bucket
        IncludeCookies = include_cookies
        Prefix = prefix
      OriginGroups :^
        Items :> origin_group block*
          FailoverCriteria > failover_criteria block1
            StatusCodes :^
              Items := status_codes
              Quantity :> . block1 fn:implied
          Id := origin_id
          Members :^
            Items :> member block*
              OriginId = origin_id
            Quantity :> . block* fn:implied
          SelectionCriteria ! no argument in hashicorp/aws 6.25
        Quantity := . fn:implied
      Origins > origin block*
        ConnectionAttempts = connection_attempts
        ConnectionTimeout = connection_timeout
        CustomOriginConfig > custom_origin_config block1
          default http_port 80
          default https_port 443
          default origin_ssl_protocols ["TLSv1.2"]
          HTTPPort = http_port
          HTTPSPort = https_port
          IpAddressType = ip_address_type
          OriginKeepaliveTimeout = origin_keepalive_timeout
          OriginMtlsConfig ! no argument in hashicorp/aws 6.25
          OriginProtocolPolicy = origin_protocol_policy
          OriginReadTimeout = origin_read_timeout
          OriginSSLProtocols = origin_ssl_protocols
        DomainName = domain_name
        Id := origin_id
        OriginAccessControlId = origin_access_control_id
        OriginCustomHeaders :> custom_header block*
          HeaderName := name
          HeaderValue := value
        OriginPath = origin_path
        OriginShield > origin_shield block1
          require enabled Enabled
          Enabled = enabled
          OriginShieldRegion = origin_shield_region
        ResponseCompletionTimeout = response_completion_timeout
        S3OriginConfig > s3_origin_config block1
          default origin_access_identity ""
          OriginAccessIdentity = origin_access_identity
          OriginReadTimeout ! no argument in hashicorp/aws 6.25
        VpcOriginConfig > vpc_origin_config block1
          OriginKeepaliveTimeout = origin_keepalive_timeout
          OriginReadTimeout = origin_read_timeout
          OwnerAccountId ! no argument in hashicorp/aws 6.25
          VpcOriginId = vpc_origin_id
      PriceClass = price_class
      Restrictions > restrictions block1
        GeoRestriction > geo_restriction block1
          Locations = locations
          RestrictionType = restriction_type
      S3Origin ! legacy
      Staging = staging
      TenantConfig ! separate resource type in aws
      ViewerCertificate > viewer_certificate block1
        AcmCertificateArn = acm_certificate_arn
        CloudFrontDefaultCertificate = cloudfront_default_certificate
        IamCertificateId = iam_certificate_id
        MinimumProtocolVersion = minimum_protocol_version
        SslSupportMethod = ssl_support_method
      ViewerMtlsConfig ! no argument in hashicorp/aws 6.25
      WebACLId = web_acl_id
    Tags = tags tags

    resource AWS::CloudFront::OriginAccessControl aws_cloudfront_origin_access_control
    get Id = id
    # It cannot go while an origin uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    OriginAccessControlConfig ^
      Description = description
      Name = name
      OriginAccessControlOriginType = origin_access_control_origin_type
      SigningBehavior = signing_behavior
      SigningProtocol = signing_protocol

    resource AWS::CloudFront::CloudFrontOriginAccessIdentity aws_cloudfront_origin_access_identity
    get Id = id
    get S3CanonicalUserId = s3_canonical_user_id
    CloudFrontOriginAccessIdentityConfig ^
      Comment = comment

    resource AWS::CloudFront::CachePolicy aws_cloudfront_cache_policy
    get Id = id
    get LastModifiedTime none
    # It cannot go while a distribution uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    CachePolicyConfig ^
      Comment = comment
      DefaultTTL = default_ttl
      MaxTTL = max_ttl
      MinTTL = min_ttl
      Name = name
      ParametersInCacheKeyAndForwardedToOrigin > parameters_in_cache_key_and_forwarded_to_origin block1
        CookiesConfig > cookies_config block1
          CookieBehavior = cookie_behavior
          Cookies := cookies.items
        EnableAcceptEncodingBrotli = enable_accept_encoding_brotli
        EnableAcceptEncodingGzip = enable_accept_encoding_gzip
        HeadersConfig > headers_config block1
          HeaderBehavior = header_behavior
          Headers := headers.items
        QueryStringsConfig > query_strings_config block1
          QueryStringBehavior = query_string_behavior
          QueryStrings := query_strings.items

    resource AWS::CloudFront::OriginRequestPolicy aws_cloudfront_origin_request_policy
    get Id = id
    get LastModifiedTime none
    # It cannot go while a distribution uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    OriginRequestPolicyConfig ^
      Comment = comment
      CookiesConfig > cookies_config block1
        CookieBehavior = cookie_behavior
        Cookies := cookies.items
      HeadersConfig > headers_config block1
        HeaderBehavior = header_behavior
        Headers := headers.items
      Name = name
      QueryStringsConfig > query_strings_config block1
        QueryStringBehavior = query_string_behavior
        QueryStrings := query_strings.items

    resource AWS::CloudFront::ResponseHeadersPolicy aws_cloudfront_response_headers_policy
    get Id = id
    get LastModifiedTime none
    # It cannot go while a distribution uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    ResponseHeadersPolicyConfig ^
      Comment = comment
      CorsConfig > cors_config block1
        AccessControlAllowCredentials = access_control_allow_credentials
        AccessControlAllowHeaders > access_control_allow_headers block1
          Items = items
        AccessControlAllowMethods > access_control_allow_methods block1
          Items = items
        AccessControlAllowOrigins > access_control_allow_origins block1
          Items = items
        AccessControlExposeHeaders > access_control_expose_headers block1
          Items = items
        AccessControlMaxAgeSec = access_control_max_age_sec
        OriginOverride = origin_override
      CustomHeadersConfig > custom_headers_config block1
        Items > items block*
          Header = header
          Override = override
          Value = value
      Name = name
      RemoveHeadersConfig > remove_headers_config block1
        Items > items block*
          Header = header
      SecurityHeadersConfig > security_headers_config block1
        ContentSecurityPolicy > content_security_policy block1
          ContentSecurityPolicy = content_security_policy
          Override = override
        ContentTypeOptions > content_type_options block1
          Override = override
        FrameOptions > frame_options block1
          FrameOption = frame_option
          Override = override
        ReferrerPolicy > referrer_policy block1
          Override = override
          ReferrerPolicy = referrer_policy
        StrictTransportSecurity > strict_transport_security block1
          AccessControlMaxAgeSec = access_control_max_age_sec
          IncludeSubdomains = include_subdomains
          Override = override
          Preload = preload
        XSSProtection > xss_protection block1
          ModeBlock = mode_block
          Override = override
          Protection = protection
          ReportUri = report_uri
      ServerTimingHeadersConfig > server_timing_headers_config block1
        require sampling_rate SamplingRate
        Enabled = enabled
        SamplingRate = sampling_rate

    resource AWS::CloudFront::Function aws_cloudfront_function
    get FunctionARN = arn
    get FunctionMetadata.FunctionARN = arn
    get Stage none
    # It cannot go while a behaviour uses it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    AutoPublish := publish
    FunctionCode = code
    FunctionConfig ^
      Comment = comment
      KeyValueStoreAssociations := key_value_store_associations pluck(KeyValueStoreARN)
      Runtime = runtime
    FunctionMetadata ! output only
    Name = name
    Tags ! no argument in hashicorp/aws 6.25

    resource AWS::CloudFront::KeyGroup aws_cloudfront_key_group
    get Id = id
    get LastModifiedTime none
    # It cannot go while a behaviour trusts it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor
    KeyGroupConfig ^
      Comment = comment
      Items = items
      Name = name

    resource AWS::CloudFront::PublicKey aws_cloudfront_public_key
    get Id = id
    get CreatedTime none
    PublicKeyConfig ^
      CallerReference ! provider generates
      Comment = comment
      EncodedKey = encoded_key
      Name = name

    resource AWS::CloudFront::KeyValueStore aws_cloudfront_key_value_store
    get Name = name
    get Arn = arn
    get Id = id
    get Status none
    Comment = comment
    ImportSource ! no argument in hashicorp/aws 6.25
    Name = name
    Tags ! no argument in hashicorp/aws 6.25

    resource AWS::CloudFront::FieldLevelEncryptionConfig aws_cloudfront_field_level_encryption_config
    get Arn = arn
    get Id = id
    get LastModifiedTime none
    CallerReference ~ the provider makes one up for each request
    Comment = comment
    ContentTypeProfileConfig > content_type_profile_config block1
      ContentTypeProfiles :> content_type_profiles.items block*
        ContentType = content_type
        Format = format
        ProfileId = profile_id
      ForwardWhenContentTypeIsUnknown = forward_when_content_type_is_unknown
    QueryArgProfileConfig > query_arg_profile_config block1
      ForwardWhenQueryArgProfileIsUnknown = forward_when_query_arg_profile_is_unknown
      QueryArgProfiles :> query_arg_profiles.items block*
        ProfileId = profile_id
        QueryArg = query_arg

    resource AWS::CloudFront::FieldLevelEncryptionProfile aws_cloudfront_field_level_encryption_profile
    get Arn = arn
    get Id = id
    get LastModifiedTime none
    FieldLevelEncryptionProfileConfig ^
      CallerReference ~ the provider makes one up for each request
      Comment = comment
      EncryptionEntities :> encryption_entities.items block*
        FieldPatterns := field_patterns.items
        ProviderId = provider_id
        PublicKeyId = public_key_id
      Name = name
    """#

  /// The types of `AWS::Route53`; the grammar is that of `AWSMapping`.
  static let route53Table = #"""
    resource AWS::Route53::HostedZone aws_route53_zone
    get Id = zone_id
    get NameServers = name_servers
    link aws_route53_query_log zone_id @zone_id
    # The provider writes "Managed by Terraform" where nothing is given.
    default comment ""
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
