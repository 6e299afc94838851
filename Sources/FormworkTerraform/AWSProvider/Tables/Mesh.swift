extension AWSTables {
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
