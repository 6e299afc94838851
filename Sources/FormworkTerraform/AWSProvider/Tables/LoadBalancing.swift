extension AWSTables {
  /// The types of `AWS::ElasticLoadBalancingV2`; the grammar is that of `AWSMapping`.
  static let loadBalancingTable = #"""
    resource AWS::ElasticLoadBalancingV2::LoadBalancer aws_lb
    get LoadBalancerArn = arn
    get CanonicalHostedZoneID = zone_id
    get DNSName = dns_name
    get LoadBalancerFullName = arn_suffix
    get LoadBalancerName = name
    EnableCapacityReservationProvisionStabilize ! CFN behaviour flag
    EnablePrefixForIpv6SourceNat ! no argument in hashicorp/aws 6.25
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforce_security_group_inbound_rules_on_private_link_traffic
    IpAddressType = ip_address_type
    Ipv4IpamPoolId := ipam_pools.ipv4_ipam_pool_id
    LoadBalancerAttributes :^ kvMap(Key,Value)
    MinimumLoadBalancerCapacity > minimum_load_balancer_capacity block1
      CapacityUnits = capacity_units
    Name = name
    Scheme := internal enumBool(internal)
    SecurityGroups = security_groups
    SubnetMappings > subnet_mapping block*
      AllocationId = allocation_id
      IPv6Address = ipv6_address
      PrivateIPv4Address = private_ipv4_address
      SourceNatIpv6Prefix ! no argument in hashicorp/aws 6.25
      SubnetId = subnet_id
    Subnets = subnets
    Tags = tags tags
    Type := load_balancer_type

    resource AWS::ElasticLoadBalancingV2::Listener aws_lb_listener
    get ListenerArn = arn
    AlpnPolicy := alpn_policy first
    Certificates := certificate_arn pluckFirst(CertificateArn)
    DefaultActions > default_action block*
      AuthenticateCognitoConfig > authenticate_cognito block1
        AuthenticationRequestExtraParams = authentication_request_extra_params
        OnUnauthenticatedRequest = on_unauthenticated_request
        Scope = scope
        SessionCookieName = session_cookie_name
        SessionTimeout = session_timeout
        UserPoolArn = user_pool_arn
        UserPoolClientId = user_pool_client_id
        UserPoolDomain = user_pool_domain
      AuthenticateOidcConfig > authenticate_oidc block1
        require client_secret ClientSecret
        AuthenticationRequestExtraParams = authentication_request_extra_params
        AuthorizationEndpoint = authorization_endpoint
        ClientId = client_id
        ClientSecret = client_secret
        Issuer = issuer
        OnUnauthenticatedRequest = on_unauthenticated_request
        Scope = scope
        SessionCookieName = session_cookie_name
        SessionTimeout = session_timeout
        TokenEndpoint = token_endpoint
        UseExistingClientSecret ! CFN behaviour flag
        UserInfoEndpoint = user_info_endpoint
      FixedResponseConfig > fixed_response block1
        require content_type ContentType
        ContentType = content_type
        MessageBody = message_body
        StatusCode = status_code
      ForwardConfig > forward block1
        require target_group TargetGroups
        TargetGroupStickinessConfig :> stickiness block1
          require duration DurationSeconds
          DurationSeconds := duration
          Enabled = enabled
        TargetGroups > target_group block*
          require arn TargetGroupArn
          TargetGroupArn := arn
          Weight = weight
      JwtValidationConfig > jwt_validation block1
        AdditionalClaims > additional_claim block*
          Format = format
          Name = name
          Values = values
        Issuer = issuer
        JwksEndpoint = jwks_endpoint
      Order = order
      RedirectConfig > redirect block1
        Host = host
        Path = path
        Port = port
        Protocol = protocol
        Query = query
        StatusCode = status_code
      TargetGroupArn = target_group_arn
      Type = type
    ListenerAttributes :^ kvMap(Key,Value)
    LoadBalancerArn = load_balancer_arn
    MutualAuthentication > mutual_authentication block1
      require mode Mode
      AdvertiseTrustStoreCaNames = advertise_trust_store_ca_names
      IgnoreClientCertificateExpiry = ignore_client_certificate_expiry
      Mode = mode
      TrustStoreArn = trust_store_arn
    Port = port
    Protocol = protocol
    SslPolicy = ssl_policy

    resource AWS::ElasticLoadBalancingV2::ListenerRule aws_lb_listener_rule
    get RuleArn = arn
    get IsDefault none
    require listener_arn ListenerArn
    Actions > action block*
      AuthenticateCognitoConfig > authenticate_cognito block1
        AuthenticationRequestExtraParams = authentication_request_extra_params
        OnUnauthenticatedRequest = on_unauthenticated_request
        Scope = scope
        SessionCookieName = session_cookie_name
        SessionTimeout = session_timeout
        UserPoolArn = user_pool_arn
        UserPoolClientId = user_pool_client_id
        UserPoolDomain = user_pool_domain
      AuthenticateOidcConfig > authenticate_oidc block1
        require client_secret ClientSecret
        AuthenticationRequestExtraParams = authentication_request_extra_params
        AuthorizationEndpoint = authorization_endpoint
        ClientId = client_id
        ClientSecret = client_secret
        Issuer = issuer
        OnUnauthenticatedRequest = on_unauthenticated_request
        Scope = scope
        SessionCookieName = session_cookie_name
        SessionTimeout = session_timeout
        TokenEndpoint = token_endpoint
        UseExistingClientSecret ! CFN behaviour flag
        UserInfoEndpoint = user_info_endpoint
      FixedResponseConfig > fixed_response block1
        require content_type ContentType
        ContentType = content_type
        MessageBody = message_body
        StatusCode = status_code
      ForwardConfig > forward block1
        require target_group TargetGroups
        TargetGroupStickinessConfig :> stickiness block1
          require duration DurationSeconds
          DurationSeconds := duration
          Enabled = enabled
        TargetGroups > target_group block*
          require arn TargetGroupArn
          TargetGroupArn := arn
          Weight = weight
      JwtValidationConfig > jwt_validation block1
        AdditionalClaims > additional_claim block*
          Format = format
          Name = name
          Values = values
        Issuer = issuer
        JwksEndpoint = jwks_endpoint
      Order = order
      RedirectConfig > redirect block1
        Host = host
        Path = path
        Port = port
        Protocol = protocol
        Query = query
        StatusCode = status_code
      TargetGroupArn = target_group_arn
      Type = type
    Conditions :> condition block* listenerConditions
      HostHeaderConfig > host_header block1
        RegexValues = regex_values
        Values = values
      HttpHeaderConfig > http_header block1
        require http_header_name HttpHeaderName
        HttpHeaderName = http_header_name
        RegexValues = regex_values
        Values = values
      HttpRequestMethodConfig > http_request_method block1
        require values Values
        Values = values
      PathPatternConfig > path_pattern block1
        RegexValues = regex_values
        Values = values
      QueryStringConfig :^
        Values :> query_string block*
          require value Value
          Key = key
          Value = value
      RegexValues ! no argument in hashicorp/aws 6.25
      SourceIpConfig > source_ip block1
        require values Values
        Values = values
    ListenerArn = listener_arn
    Priority = priority
    Transforms > transform block*
      HostHeaderRewriteConfig > host_header_rewrite_config block1
        Rewrites > rewrite block1 first
          Regex = regex
          Replace = replace
      Type = type
      UrlRewriteConfig > url_rewrite_config block1
        Rewrites > rewrite block1 first
          Regex = regex
          Replace = replace

    resource AWS::ElasticLoadBalancingV2::ListenerCertificate aws_lb_listener_certificate
    get Id = id
    fan Certificates aws_lb_listener_certificate certificate_arn CertificateArn
    ListenerArn = listener_arn

    resource AWS::ElasticLoadBalancingV2::TargetGroup aws_lb_target_group
    get TargetGroupArn = arn
    get LoadBalancerArns = load_balancer_arns
    get TargetGroupFullName = arn_suffix
    get TargetGroupName = name
    link aws_lb_target_group_attachment target_group_arn @arn
    HealthCheckEnabled := health_check.enabled
    HealthCheckIntervalSeconds := health_check.interval
    HealthCheckPath := health_check.path
    HealthCheckPort := health_check.port
    HealthCheckProtocol := health_check.protocol
    HealthCheckTimeoutSeconds := health_check.timeout
    HealthyThresholdCount := health_check.healthy_threshold
    IpAddressType = ip_address_type
    Matcher := health_check.matcher unwrap
    Name = name
    Port = port
    Protocol = protocol
    ProtocolVersion = protocol_version
    Tags = tags tags
    TargetControlPort = target_control_port
    TargetGroupAttributes :^ kvMap(Key,Value)
    TargetType = target_type
    Targets :+ aws_lb_target_group_attachment . each
      AvailabilityZone = availability_zone
      Id := target_id
      Port = port
      QuicServerId ! no argument in hashicorp/aws 6.25
    UnhealthyThresholdCount := health_check.unhealthy_threshold
    VpcId = vpc_id
    """#
}
