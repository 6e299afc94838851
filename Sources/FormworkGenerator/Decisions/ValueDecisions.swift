/// Values that AWS's documentation lists for a property whose schema says text alone. They get names; nothing else is
/// refused, since a service may know more than a page did.
enum ValueDecisions {
  /// The values by type and path; `nil` where none are listed.
  static func known(type: String, path: String) -> [String]? { values["\(type) \(path)"] }

  private static let records = [
    "A", "AAAA", "CAA", "CNAME", "DS", "HTTPS", "MX", "NAPTR", "NS", "PTR", "SOA", "SPF", "SRV", "SSHFP", "SVCB",
    "TLSA",
    "TXT",
  ]
  private static let methods = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
  private static let addresses = ["dualstack", "ipv4"]
  private static let levels = ["ERROR", "INFO", "OFF"]
  private static let subscriptions = [
    "application", "email", "email-json", "firehose", "http", "https", "lambda", "sms", "sqs",
  ]
  private static let originProtocols = ["http-only", "https-only", "match-viewer"]
  private static let volumes = ["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"]
  private static let engines = [
    "aurora-mysql", "aurora-postgresql", "mariadb", "mysql", "postgres", "oracle-ee", "oracle-se2", "sqlserver-ee",
    "sqlserver-ex", "sqlserver-se", "sqlserver-web",
  ]
  private static let values: [String: [String]] = [
    "AWS::ApiGateway::Authorizer Type": ["COGNITO_USER_POOLS", "REQUEST", "TOKEN"],
    "AWS::ApiGateway::Deployment MethodSetting.LoggingLevel": levels,
    "AWS::ApiGateway::Deployment StageDescription.LoggingLevel": levels,
    "AWS::ApiGateway::DomainName EndpointConfiguration.IpAddressType": addresses,
    "AWS::ApiGateway::DomainName SecurityPolicy": ["TLS_1_0", "TLS_1_2"],
    "AWS::ApiGateway::Method AuthorizationType": ["AWS_IAM", "COGNITO_USER_POOLS", "CUSTOM", "NONE"],
    "AWS::ApiGateway::Method HttpMethod": methods,
    "AWS::ApiGateway::Method Integration.IntegrationHttpMethod": methods,
    "AWS::ApiGateway::RestApi ApiKeySourceType": ["AUTHORIZER", "HEADER"],
    "AWS::ApiGateway::RestApi EndpointConfiguration.IpAddressType": addresses,
    "AWS::ApiGateway::Stage MethodSetting.LoggingLevel": levels,
    "AWS::ApiGatewayV2::Api IpAddressType": addresses,
    "AWS::ApiGatewayV2::Authorizer AuthorizerType": ["JWT", "REQUEST"],
    "AWS::ApiGatewayV2::DomainName DomainNameConfiguration.EndpointType": ["REGIONAL"],
    "AWS::ApiGatewayV2::DomainName DomainNameConfiguration.IpAddressType": addresses,
    "AWS::ApiGatewayV2::Integration ConnectionType": ["INTERNET", "VPC_LINK"],
    "AWS::ApiGatewayV2::Integration IntegrationType": ["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"],
    "AWS::ApiGatewayV2::Integration PayloadFormatVersion": ["1.0", "2.0"],
    "AWS::ApiGatewayV2::Route AuthorizationType": ["AWS_IAM", "CUSTOM", "JWT", "NONE"],
    "AWS::ApiGatewayV2::Stage RouteSettings.LoggingLevel": levels,
    "AWS::AutoScaling::LaunchConfiguration BlockDevice.VolumeType": volumes,
    "AWS::CloudFront::Distribution CacheBehavior.ViewerProtocolPolicy": [
      "allow-all", "https-only", "redirect-to-https",
    ],
    "AWS::CloudFront::Distribution DefaultCacheBehavior.ViewerProtocolPolicy": [
      "allow-all", "https-only", "redirect-to-https",
    ],
    "AWS::CloudFront::Distribution CustomOriginConfig.OriginProtocolPolicy": originProtocols,
    "AWS::CloudFront::Distribution LegacyCustomOrigin.OriginProtocolPolicy": originProtocols,
    "AWS::CloudFront::Distribution FunctionAssociation.EventType": ["viewer-request", "viewer-response"],
    "AWS::CloudFront::Distribution LambdaFunctionAssociation.EventType": [
      "origin-request", "origin-response", "viewer-request", "viewer-response",
    ],
    "AWS::Cognito::IdentityPoolRoleAttachment MappingRule.MatchType": ["Contains", "Equals", "NotEqual", "StartsWith"],
    "AWS::Cognito::IdentityPoolRoleAttachment RoleMapping.Type": ["Rules", "Token"],
    "AWS::Cognito::UserPoolUser MessageAction": ["RESEND", "SUPPRESS"],
    "AWS::DynamoDB::GlobalTable ReplicaSpecification.TableClass": ["STANDARD", "STANDARD_INFREQUENT_ACCESS"],
    "AWS::ECS::Service PlatformVersion": ["1.4.0", "LATEST"],
    "AWS::ECS::Service ServiceManagedEBSVolumeConfiguration.VolumeType": volumes,
    "AWS::ElasticLoadBalancingV2::Listener MutualAuthentication.Mode": ["off", "passthrough", "verify"],
    "AWS::IAM::AccessKey Status": ["Active", "Inactive"],
    "AWS::Lambda::EventSourceMapping StartingPosition": ["AT_TIMESTAMP", "LATEST", "TRIM_HORIZON"],
    "AWS::RDS::DBCluster Engine": ["aurora-mysql", "aurora-postgresql", "mysql", "postgres"],
    "AWS::RDS::DBCluster EngineMode": ["provisioned", "serverless"],
    "AWS::RDS::DBCluster NetworkType": ["DUAL", "IPV4"],
    "AWS::RDS::DBCluster RestoreType": ["copy-on-write", "full-copy"],
    "AWS::RDS::DBCluster StorageType": ["aurora", "aurora-iopt1", "gp3", "io1", "io2"],
    "AWS::RDS::DBInstance Engine": engines,
    "AWS::RDS::DBInstance NetworkType": ["DUAL", "IPV4"],
    "AWS::Route53::RecordSet Type": records,
    "AWS::Route53::RecordSetGroup RecordSet.Type": records,
    "AWS::SNS::Subscription Protocol": subscriptions,
    "AWS::SNS::Topic Subscription.Protocol": subscriptions,
    "AWS::SNS::Topic SignatureVersion": ["1", "2"],
  ]
}
