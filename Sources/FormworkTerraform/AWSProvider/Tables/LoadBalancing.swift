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
      idle_timeout.timeout_seconds := idle_timeout
      client_keep_alive.seconds := client_keep_alive
      deletion_protection.enabled := enable_deletion_protection
      load_balancing.cross_zone.enabled := enable_cross_zone_load_balancing
      access_logs.s3.enabled := access_logs.enabled
      access_logs.s3.bucket := access_logs.bucket
      access_logs.s3.prefix := access_logs.prefix
      connection_logs.s3.enabled := connection_logs.enabled
      connection_logs.s3.bucket := connection_logs.bucket
      connection_logs.s3.prefix := connection_logs.prefix
      health_check_logs.s3.enabled := health_check_logs.enabled
      health_check_logs.s3.bucket := health_check_logs.bucket
      health_check_logs.s3.prefix := health_check_logs.prefix
      ipv6.deny_all_igw_traffic ! no argument in hashicorp/aws 6.25
      routing.http.desync_mitigation_mode := desync_mitigation_mode
      routing.http.drop_invalid_header_fields.enabled := drop_invalid_header_fields
      routing.http.preserve_host_header.enabled := preserve_host_header
      routing.http.x_amzn_tls_version_and_cipher_suite.enabled := enable_tls_version_and_cipher_suite_headers
      routing.http.xff_client_port.enabled := enable_xff_client_port
      routing.http.xff_header_processing.mode := xff_header_processing_mode
      routing.http2.enabled := enable_http2
      waf.fail_open.enabled := enable_waf_fail_open
      zonal_shift.config.enabled := enable_zonal_shift
      dns_record.client_routing_policy := dns_record_client_routing_policy
      secondary_ips.auto_assigned.per_subnet := secondary_ips_auto_assigned_per_subnet
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
      routing.http.request.x_amzn_mtls_clientcert.header_name := routing_http_request_x_amzn_mtls_clientcert_header_name
      routing.http.request.x_amzn_mtls_clientcert_issuer.header_name := routing_http_request_x_amzn_mtls_clientcert_issuer_header_name
      routing.http.request.x_amzn_mtls_clientcert_leaf.header_name := routing_http_request_x_amzn_mtls_clientcert_leaf_header_name
      routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name := routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name
      routing.http.request.x_amzn_mtls_clientcert_subject.header_name := routing_http_request_x_amzn_mtls_clientcert_subject_header_name
      routing.http.request.x_amzn_mtls_clientcert_validity.header_name := routing_http_request_x_amzn_mtls_clientcert_validity_header_name
      routing.http.request.x_amzn_tls_cipher_suite.header_name := routing_http_request_x_amzn_tls_cipher_suite_header_name
      routing.http.request.x_amzn_tls_version.header_name := routing_http_request_x_amzn_tls_version_header_name
      routing.http.response.access_control_allow_credentials.header_value := routing_http_response_access_control_allow_credentials_header_value
      routing.http.response.access_control_allow_headers.header_value := routing_http_response_access_control_allow_headers_header_value
      routing.http.response.access_control_allow_methods.header_value := routing_http_response_access_control_allow_methods_header_value
      routing.http.response.access_control_allow_origin.header_value := routing_http_response_access_control_allow_origin_header_value
      routing.http.response.access_control_expose_headers.header_value := routing_http_response_access_control_expose_headers_header_value
      routing.http.response.access_control_max_age.header_value := routing_http_response_access_control_max_age_header_value
      routing.http.response.content_security_policy.header_value := routing_http_response_content_security_policy_header_value
      routing.http.response.strict_transport_security.header_value := routing_http_response_strict_transport_security_header_value
      routing.http.response.x_content_type_options.header_value := routing_http_response_x_content_type_options_header_value
      routing.http.response.x_frame_options.header_value := routing_http_response_x_frame_options_header_value
      routing.http.response.server.enabled := routing_http_response_server_enabled
      tcp.idle_timeout.seconds := tcp_idle_timeout_seconds
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
    Tags = tags tags

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
        IpAddressType ! no argument in hashicorp/aws 6.25
        Values = values
    ListenerArn = listener_arn
    Priority = priority
    Tags = tags tags
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
    get Ref = id
    get Id = id
    fan Certificates aws_lb_listener_certificate certificate_arn CertificateArn
    ListenerArn = listener_arn

    resource AWS::ElasticLoadBalancingV2::TargetGroup aws_lb_target_group fn:targetGroup
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
      deregistration_delay.timeout_seconds := deregistration_delay
      deregistration_delay.connection_termination.enabled := connection_termination
      lambda.multi_value_headers.enabled := lambda_multi_value_headers_enabled
      load_balancing.algorithm.type := load_balancing_algorithm_type
      load_balancing.algorithm.anomaly_mitigation := load_balancing_anomaly_mitigation
      load_balancing.cross_zone.enabled := load_balancing_cross_zone_enabled
      preserve_client_ip.enabled := preserve_client_ip
      proxy_protocol_v2.enabled := proxy_protocol_v2
      slow_start.duration_seconds := slow_start
      stickiness.enabled := stickiness.enabled
      stickiness.type := stickiness.type
      stickiness.app_cookie.cookie_name := stickiness.cookie_name
      stickiness.app_cookie.duration_seconds := stickiness.cookie_duration
      stickiness.lb_cookie.duration_seconds := stickiness.cookie_duration
      target_failover.on_deregistration := target_failover.on_deregistration
      target_failover.on_unhealthy := target_failover.on_unhealthy
      target_group_health.dns_failover.minimum_healthy_targets.count := target_group_health.dns_failover.minimum_healthy_targets_count
      target_group_health.dns_failover.minimum_healthy_targets.percentage := target_group_health.dns_failover.minimum_healthy_targets_percentage
      target_group_health.unhealthy_state_routing.minimum_healthy_targets.count := target_group_health.unhealthy_state_routing.minimum_healthy_targets_count
      target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage := target_group_health.unhealthy_state_routing.minimum_healthy_targets_percentage
      target_health_state.unhealthy.connection_termination.enabled := target_health_state.enable_unhealthy_connection_termination
      target_health_state.unhealthy.draining_interval_seconds := target_health_state.unhealthy_draining_interval
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
