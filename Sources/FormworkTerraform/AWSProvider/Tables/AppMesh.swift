extension AWSTables {
  /// Types of `AWS::AppMesh`; the grammar is that of `AWSMapping`.
  static let appMeshTable = #"""
    resource AWS::AppMesh::GatewayRoute aws_appmesh_gateway_route
    get Id = id
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
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
    get Id = id
    get ResourceOwner = resource_owner
    get MeshOwner = mesh_owner
    get Arn = arn
    get Uid none
    name name 64
    MeshName = name
    Spec > spec block1
      EgressFilter > egress_filter block1
        Type = type
      ServiceDiscovery > service_discovery block1
        IpPreference = ip_preference
    Tags = tags tags

    resource AWS::AppMesh::Route aws_appmesh_route
    get Id = id
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
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
    get Id = id
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
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
}
