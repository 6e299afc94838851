extension AWSTables {
  /// The types of `AWS::ElasticLoadBalancing`; the grammar is that of `AWSMapping`.
  static let classicLoadBalancingTable = #"""
    resource AWS::ElasticLoadBalancing::LoadBalancer aws_elb
    get Id = name
    get LoadBalancerName = name
    get DNSName = dns_name
    get CanonicalHostedZoneName = dns_name
    get CanonicalHostedZoneNameID = zone_id
    # The provider writes both in one: `owner/name` (flattenSourceSecurityGroup, elb/load_balancer.go).
    get SourceSecurityGroup.GroupName expr reverse(split("/", SELF.source_security_group))[0]
    get SourceSecurityGroup.OwnerAlias expr split("/", SELF.source_security_group)[0]
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
    resource AWS::ElasticLoadBalancingV2::LoadBalancer aws_lb fn:loadBalancer
    get LoadBalancerArn = arn
    get CanonicalHostedZoneID = zone_id
    get DNSName = dns_name
    get LoadBalancerFullName = arn_suffix
    get LoadBalancerName = name
    # CloudFormation makes the successor first (Update behaviors of stack resources): it answers until its successor does.
    successor unless Name
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
    # It cannot go while a listener or rule forwards to it; CloudFormation makes the successor first (Update behaviors of stack resources).
    successor unless Name
    link aws_lb_target_group_attachment target_group_arn @arn
    # Elastic Load Balancing: 5 and 2, for functions 5 (AWS::ElasticLoadBalancingV2::TargetGroup); the provider sends 3 and 3 with a health_check block.
    default health_check.healthy_threshold 5
    default health_check.unhealthy_threshold 5 where TargetType=lambda
    default health_check.unhealthy_threshold 2
    # Checks of functions are off unless asked for (HealthCheckEnabled); the provider: on.
    default health_check.enabled false where TargetType=lambda
    # TCP for groups of these protocols (HealthCheckProtocol); the provider: HTTP, which such targets do not speak.
    default health_check.protocol TCP where Protocol=TCP|TLS|UDP|TCP_UDP|QUIC|TCP_QUIC|GENEVE
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

  /// Types of `AWS::AppMesh`; the grammar is that of `AWSMapping`.
  static let appMeshTable = #"""
    resource AWS::AppMesh::GatewayRoute aws_appmesh_gateway_route
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
    get Id = arn
    name name 64
    GatewayRouteName = name
    MeshName = mesh_name
    MeshOwner = mesh_owner
    Spec > spec block1
      GrpcRoute > grpc_route block1
        Action > action block1
          Rewrite ! no argument in hashicorp/aws 6.25
          Target > target block1
            Port = port
            VirtualService > virtual_service block1
              VirtualServiceName = virtual_service_name
        Match > match block1
          require service_name ServiceName
          Hostname ! no argument in hashicorp/aws 6.25
          Metadata ! no argument in hashicorp/aws 6.25
          Port = port
          ServiceName = service_name
      Http2Route > http2_route block1
        Action > action block1
          Rewrite > rewrite block1
            Hostname > hostname block1
              require default_target_hostname DefaultTargetHostname
              DefaultTargetHostname = default_target_hostname
            Path > path block1
              require exact Exact
              Exact = exact
            Prefix > prefix block1
              DefaultPrefix = default_prefix
              Value = value
          Target > target block1
            Port = port
            VirtualService > virtual_service block1
              VirtualServiceName = virtual_service_name
        Match > match block1
          Headers > header block*
            Invert = invert
            Match > match block1
              Exact = exact
              Prefix = prefix
              Range > range block1
                End = end
                Start = start
              Regex = regex
              Suffix = suffix
            Name = name
          Hostname > hostname block1
            Exact = exact
            Suffix = suffix
          Method ! no argument in hashicorp/aws 6.25
          Path > path block1
            Exact = exact
            Regex = regex
          Port = port
          Prefix = prefix
          QueryParameters > query_parameter block*
            Match > match block1
              Exact = exact
            Name = name
      HttpRoute > http_route block1
        Action > action block1
          Rewrite > rewrite block1
            Hostname > hostname block1
              require default_target_hostname DefaultTargetHostname
              DefaultTargetHostname = default_target_hostname
            Path > path block1
              require exact Exact
              Exact = exact
            Prefix > prefix block1
              DefaultPrefix = default_prefix
              Value = value
          Target > target block1
            Port = port
            VirtualService > virtual_service block1
              VirtualServiceName = virtual_service_name
        Match > match block1
          Headers > header block*
            Invert = invert
            Match > match block1
              Exact = exact
              Prefix = prefix
              Range > range block1
                End = end
                Start = start
              Regex = regex
              Suffix = suffix
            Name = name
          Hostname > hostname block1
            Exact = exact
            Suffix = suffix
          Method ! no argument in hashicorp/aws 6.25
          Path > path block1
            Exact = exact
            Regex = regex
          Port = port
          Prefix = prefix
          QueryParameters > query_parameter block*
            Match > match block1
              Exact = exact
            Name = name
      Priority = priority
    Tags = tags tags
    VirtualGatewayName = virtual_gateway_name

    resource AWS::AppMesh::Mesh aws_appmesh_mesh
    get ResourceOwner = resource_owner
    get MeshOwner = mesh_owner
    get Arn = arn
    get Uid none
    get Id = arn
    name name 64
    MeshName = name
    Spec > spec block1
      EgressFilter > egress_filter block1
        Type = type
      ServiceDiscovery > service_discovery block1
        IpPreference = ip_preference
    Tags = tags tags

    resource AWS::AppMesh::Route aws_appmesh_route
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
    get Id = arn
    shape Timeout
      Idle > idle block1
        Unit = unit
        Value = value
      PerRequest > per_request block1
        Unit = unit
        Value = value
    shape Action
      WeightedTargets > weighted_target block*
        Port = port
        VirtualNode = virtual_node
        Weight = weight
    shape Headers
      Invert = invert
      Match > match block1
        Exact = exact
        Prefix = prefix
        Range > range block1
          End = end
          Start = start
        Regex = regex
        Suffix = suffix
      Name = name
    shape Http2Route
      Action > action block1 like(Action)
      Match > match block1
        Headers > header block* like(Headers)
        Method = method
        Path > path block1
          Exact = exact
          Regex = regex
        Port = port
        Prefix = prefix
        QueryParameters > query_parameter block*
          Match > match block1
            Exact = exact
          Name = name
        Scheme = scheme
      RetryPolicy > retry_policy block1
        HttpRetryEvents = http_retry_events
        MaxRetries = max_retries
        PerRetryTimeout > per_retry_timeout block1
          Unit = unit
          Value = value
        TcpRetryEvents = tcp_retry_events
      Timeout > timeout block1 like(Timeout)
    name name 64
    MeshName = mesh_name
    MeshOwner = mesh_owner
    RouteName = name
    Spec > spec block1
      GrpcRoute > grpc_route block1
        Action > action block1 like(Action)
        Match > match block1
          Metadata > metadata block* like(Headers)
          MethodName = method_name
          Port = port
          ServiceName = service_name
        RetryPolicy > retry_policy block1
          GrpcRetryEvents = grpc_retry_events
          HttpRetryEvents = http_retry_events
          MaxRetries = max_retries
          PerRetryTimeout > per_retry_timeout block1
            Unit = unit
            Value = value
          TcpRetryEvents = tcp_retry_events
        Timeout > timeout block1 like(Timeout)
      Http2Route > http2_route block1 like(Http2Route)
      HttpRoute > http_route block1 like(Http2Route)
      Priority = priority
      TcpRoute > tcp_route block1
        Action > action block1 like(Action)
        Match > match block1
          Port = port
        Timeout > timeout block1
          Idle > idle block1
            Unit = unit
            Value = value
    Tags = tags tags
    VirtualRouterName = virtual_router_name

    resource AWS::AppMesh::VirtualGateway aws_appmesh_virtual_gateway
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
    get Id = arn
    name name 64
    MeshName = mesh_name
    MeshOwner = mesh_owner
    Spec > spec block1
      BackendDefaults > backend_defaults block1
        ClientPolicy > client_policy block1
          TLS > tls block1
            Certificate > certificate block1
              File > file block1
                CertificateChain = certificate_chain
                PrivateKey = private_key
              SDS > sds block1
                SecretName = secret_name
            Enforce = enforce
            Ports = ports
            Validation > validation block1
              SubjectAlternativeNames > subject_alternative_names block1
                Match > match block1
                  require exact Exact
                  Exact = exact
              Trust > trust block1
                ACM > acm block1
                  CertificateAuthorityArns = certificate_authority_arns
                File > file block1
                  CertificateChain = certificate_chain
                SDS > sds block1
                  SecretName = secret_name
      Listeners > listener block*
        ConnectionPool > connection_pool block1
          GRPC > grpc block1
            MaxRequests = max_requests
          HTTP > http block1
            MaxConnections = max_connections
            MaxPendingRequests = max_pending_requests
          HTTP2 > http2 block1
            MaxRequests = max_requests
        HealthCheck > health_check block1
          HealthyThreshold = healthy_threshold
          IntervalMillis = interval_millis
          Path = path
          Port = port
          Protocol = protocol
          TimeoutMillis = timeout_millis
          UnhealthyThreshold = unhealthy_threshold
        PortMapping > port_mapping block1
          Port = port
          Protocol = protocol
        TLS > tls block1
          Certificate > certificate block1
            ACM > acm block1
              CertificateArn = certificate_arn
            File > file block1
              CertificateChain = certificate_chain
              PrivateKey = private_key
            SDS > sds block1
              SecretName = secret_name
          Mode = mode
          Validation > validation block1
            SubjectAlternativeNames > subject_alternative_names block1
              Match > match block1
                require exact Exact
                Exact = exact
            Trust > trust block1
              File > file block1
                CertificateChain = certificate_chain
              SDS > sds block1
                SecretName = secret_name
      Logging > logging block1
        AccessLog > access_log block1
          File > file block1
            Format > format block1
              Json > json block*
                Key = key
                Value = value
              Text = text
            Path = path
    Tags = tags tags
    VirtualGatewayName = name
    """#

  /// Types of `AWS::AppMesh`; the grammar is that of `AWSMapping`.
  static let appMeshNodesTable = #"""
    resource AWS::AppMesh::VirtualNode aws_appmesh_virtual_node
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
    get Id = arn
    shape GRPC
      Idle > idle block1
        Unit = unit
        Value = value
      PerRequest > per_request block1
        Unit = unit
        Value = value
    shape ClientPolicy
      TLS > tls block1
        Certificate > certificate block1
          File > file block1
            CertificateChain = certificate_chain
            PrivateKey = private_key
          SDS > sds block1
            SecretName = secret_name
        Enforce = enforce
        Ports = ports
        Validation > validation block1
          SubjectAlternativeNames > subject_alternative_names block1
            Match > match block1
              require exact Exact
              Exact = exact
          Trust > trust block1
            ACM > acm block1
              CertificateAuthorityArns = certificate_authority_arns
            File > file block1
              CertificateChain = certificate_chain
            SDS > sds block1
              SecretName = secret_name
    name name 64
    MeshName = mesh_name
    MeshOwner = mesh_owner
    Spec > spec block1
      BackendDefaults > backend_defaults block1
        ClientPolicy > client_policy block1 like(ClientPolicy)
      Backends > backend block*
        require virtual_service VirtualService
        VirtualService > virtual_service block1
          ClientPolicy > client_policy block1 like(ClientPolicy)
          VirtualServiceName = virtual_service_name
      Listeners > listener block*
        ConnectionPool > connection_pool block1
          GRPC > grpc block1
            MaxRequests = max_requests
          HTTP > http block1
            MaxConnections = max_connections
            MaxPendingRequests = max_pending_requests
          HTTP2 > http2 block1
            MaxRequests = max_requests
          TCP > tcp block1
            MaxConnections = max_connections
        HealthCheck > health_check block1
          HealthyThreshold = healthy_threshold
          IntervalMillis = interval_millis
          Path = path
          Port = port
          Protocol = protocol
          TimeoutMillis = timeout_millis
          UnhealthyThreshold = unhealthy_threshold
        OutlierDetection > outlier_detection block1
          BaseEjectionDuration > base_ejection_duration block1
            Unit = unit
            Value = value
          Interval > interval block1
            Unit = unit
            Value = value
          MaxEjectionPercent = max_ejection_percent
          MaxServerErrors = max_server_errors
        PortMapping > port_mapping block1
          Port = port
          Protocol = protocol
        TLS > tls block1
          Certificate > certificate block1
            ACM > acm block1
              CertificateArn = certificate_arn
            File > file block1
              CertificateChain = certificate_chain
              PrivateKey = private_key
            SDS > sds block1
              SecretName = secret_name
          Mode = mode
          Validation > validation block1
            SubjectAlternativeNames > subject_alternative_names block1
              Match > match block1
                require exact Exact
                Exact = exact
            Trust > trust block1
              File > file block1
                CertificateChain = certificate_chain
              SDS > sds block1
                SecretName = secret_name
        Timeout > timeout block1
          GRPC > grpc block1 like(GRPC)
          HTTP > http block1 like(GRPC)
          HTTP2 > http2 block1 like(GRPC)
          TCP > tcp block1
            Idle > idle block1
              Unit = unit
              Value = value
      Logging > logging block1
        AccessLog > access_log block1
          File > file block1
            Format > format block1
              Json > json block*
                Key = key
                Value = value
              Text = text
            Path = path
      ServiceDiscovery > service_discovery block1
        AWSCloudMap > aws_cloud_map block1
          Attributes := attributes kvMap(Key,Value)
          IpPreference ! no argument in hashicorp/aws 6.25
          NamespaceName = namespace_name
          ServiceName = service_name
        DNS > dns block1
          Hostname = hostname
          IpPreference = ip_preference
          ResponseType = response_type
    Tags = tags tags
    VirtualNodeName = name

    resource AWS::AppMesh::VirtualRouter aws_appmesh_virtual_router
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
    get Id = arn
    name name 64
    MeshName = mesh_name
    MeshOwner = mesh_owner
    Spec > spec block1
      Listeners > listener block*
        PortMapping > port_mapping block1
          Port = port
          Protocol = protocol
    Tags = tags tags
    VirtualRouterName = name

    resource AWS::AppMesh::VirtualService aws_appmesh_virtual_service
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
    get Id = arn
    MeshName = mesh_name
    MeshOwner = mesh_owner
    Spec > spec block1
      Provider > provider block1
        VirtualNode > virtual_node block1
          VirtualNodeName = virtual_node_name
        VirtualRouter > virtual_router block1
          VirtualRouterName = virtual_router_name
    Tags = tags tags
    VirtualServiceName = name
    """#

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

  /// The types of `AWS::VpcLattice`; the grammar is that of `AWSMapping`.
  static let vpcLatticeTable = #"""
    resource AWS::VpcLattice::Service aws_vpclattice_service
    get Arn = arn
    get CreatedAt none
    get LastUpdatedAt none
    get Status = status
    get DnsEntry.DomainName expr SELF.dns_entry[0].domain_name
    get DnsEntry.HostedZoneId expr SELF.dns_entry[0].hosted_zone_id
    get Id = id
    name name 64
    AuthType = auth_type
    CertificateArn = certificate_arn
    CustomDomainName = custom_domain_name
    DnsEntry ! no argument in hashicorp/aws 6.25
    IdleTimeoutSeconds ! no argument in hashicorp/aws 6.25
    Name = name
    Tags = tags tags

    resource AWS::VpcLattice::ServiceNetwork aws_vpclattice_service_network
    get Arn = arn
    get CreatedAt none
    get Id = id
    get LastUpdatedAt none
    name name 64
    AuthType = auth_type
    Name = name
    SharingConfig ! no argument in hashicorp/aws 6.25
    Tags = tags tags

    resource AWS::VpcLattice::ServiceNetworkServiceAssociation aws_vpclattice_service_network_service_association
    get Arn = arn
    get CreatedAt none
    get Id = id
    get ServiceNetworkArn none
    get ServiceNetworkId none
    get ServiceNetworkName none
    get ServiceArn none
    get ServiceId none
    get ServiceName none
    get Status = status
    require service_identifier ServiceIdentifier
    require service_network_identifier ServiceNetworkIdentifier
    DnsEntry ! no argument in hashicorp/aws 6.25
    ServiceIdentifier = service_identifier
    ServiceNetworkIdentifier = service_network_identifier
    Tags = tags tags

    resource AWS::VpcLattice::ServiceNetworkVpcAssociation aws_vpclattice_service_network_vpc_association
    get Arn = arn
    get CreatedAt none
    get Id = id
    get ServiceNetworkArn none
    get ServiceNetworkId none
    get ServiceNetworkName none
    get Status = status
    get VpcId none
    require service_network_identifier ServiceNetworkIdentifier
    require vpc_identifier VpcIdentifier
    DnsOptions ! no argument in hashicorp/aws 6.25
    PrivateDnsEnabled ! no argument in hashicorp/aws 6.25
    SecurityGroupIds = security_group_ids
    ServiceNetworkIdentifier = service_network_identifier
    Tags = tags tags
    VpcIdentifier = vpc_identifier

    resource AWS::VpcLattice::Listener aws_vpclattice_listener
    get Arn = arn
    get Id = id
    get ServiceArn = service_arn
    get ServiceId none
    name name 64
    DefaultAction > default_action block1
      FixedResponse > fixed_response block1
        StatusCode = status_code
      Forward > forward block1
        TargetGroups > target_groups block*
          TargetGroupIdentifier = target_group_identifier
          Weight = weight
    Name = name
    Port = port
    Protocol = protocol
    ServiceIdentifier = service_identifier
    Tags = tags tags

    resource AWS::VpcLattice::Rule aws_vpclattice_listener_rule
    get Arn = arn
    get Id = id
    require listener_identifier ListenerIdentifier
    name name 64
    require service_identifier ServiceIdentifier
    Action > action block1
      FixedResponse > fixed_response block1
        StatusCode = status_code
      Forward > forward block1
        TargetGroups > target_groups block*
          TargetGroupIdentifier = target_group_identifier
          Weight = weight
    ListenerIdentifier = listener_identifier
    Match > match block1
      HttpMatch > http_match block1
        HeaderMatches > header_matches block*
          CaseSensitive = case_sensitive
          Match > match block1
            Contains = contains
            Exact = exact
            Prefix = prefix
          Name = name
        Method = method
        PathMatch > path_match block1
          CaseSensitive = case_sensitive
          Match > match block1
            Exact = exact
            Prefix = prefix
    Name = name
    Priority = priority
    ServiceIdentifier = service_identifier
    Tags = tags tags

    resource AWS::VpcLattice::TargetGroup aws_vpclattice_target_group
    get Arn = arn
    get CreatedAt none
    get Id = id
    get LastUpdatedAt none
    get Status = status
    link aws_vpclattice_target_group_attachment target_group_identifier @id
    name name 64
    Config > config block1
      HealthCheck > health_check block1
        Enabled = enabled
        HealthCheckIntervalSeconds = health_check_interval_seconds
        HealthCheckTimeoutSeconds = health_check_timeout_seconds
        HealthyThresholdCount = healthy_threshold_count
        Matcher :^
          HttpCode := matcher.value
        Path = path
        Port = port
        Protocol = protocol
        ProtocolVersion = protocol_version
        UnhealthyThresholdCount = unhealthy_threshold_count
      IpAddressType = ip_address_type
      LambdaEventStructureVersion = lambda_event_structure_version
      Port = port
      Protocol = protocol
      ProtocolVersion = protocol_version
      VpcIdentifier = vpc_identifier
    Name = name
    Tags = tags tags
    Targets :+ aws_vpclattice_target_group_attachment target block1 each
      Id := id
      Port = port
    Type = type

    resource AWS::VpcLattice::AuthPolicy aws_vpclattice_auth_policy
    get State = state
    Policy = policy json
    ResourceIdentifier = resource_identifier

    resource AWS::VpcLattice::ResourcePolicy aws_vpclattice_resource_policy
    Policy = policy json
    ResourceArn = resource_arn

    resource AWS::VpcLattice::AccessLogSubscription aws_vpclattice_access_log_subscription
    get Arn = arn
    get Id = id
    get ResourceArn = resource_arn
    get ResourceId none
    require resource_identifier ResourceIdentifier
    DestinationArn = destination_arn
    ResourceIdentifier = resource_identifier
    ServiceNetworkLogType = service_network_log_type
    Tags = tags tags

    resource AWS::VpcLattice::DomainVerification aws_vpclattice_domain_verification
    get Arn = arn
    get TxtMethodConfig none
    get Status = status
    get Id = id
    DomainName = domain_name
    Tags = tags tags
    """#
}
