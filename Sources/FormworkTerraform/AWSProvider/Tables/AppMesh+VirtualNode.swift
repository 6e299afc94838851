extension AWSTables {
  /// Types of `AWS::AppMesh`; the grammar is that of `AWSMapping`.
  static let appMeshVirtualNodeTable = #"""
    resource AWS::AppMesh::VirtualNode aws_appmesh_virtual_node
    get Id = id
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
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
    get Id = id
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
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
    get Id = id
    get ResourceOwner = resource_owner
    get Arn = arn
    get Uid none
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
}
