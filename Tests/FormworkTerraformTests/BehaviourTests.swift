import FormworkIR
import FormworkTerraform
import Testing

/// Where the same settings act differently, Terraform is told what CloudFormation does.
@Suite("What CloudFormation does by itself")
struct BehaviourTests {
  /// A resource, and what stands in its block because of what is not said.
  struct Case: Sendable, CustomTestStringConvertible {
    let type: String
    let properties: String
    let resource: String
    /// What is expected, by the way to it.
    let values: [String: String]

    init(_ type: String, _ properties: String, _ resource: String, _ values: [String: String]) {
      (self.type, self.properties, self.resource, self.values) = (type, properties, resource, values)
    }

    var testDescription: String { "\(type) \(properties)" }
  }

  static func value(_ document: Document?, _ path: String) -> String {
    var value = document
    for name in path.split(separator: ".") {
      value = Int(name).flatMap { value?.array?[$0] } ?? value?[String(name)]
    }
    return json(value)
  }

  static let origin = #"""
    "Enabled": true, "Origins": [{"Id": "o", "DomainName": "example.com",
      "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}]
    """#
  static let database = #""DBInstanceClass": "db.t4g.micro", "Engine": "mysql", "AllocatedStorage": "20""#
  static let mixed = #""LaunchTemplate": {"LaunchTemplateSpecification": {"LaunchTemplateId": "lt-1", "Version": "1"}}"#

  static let defaults: [Case] = [
    Case(
      "AWS::ApiGatewayV2::Stage",
      #"{"ApiId": "a", "StageName": "s", "DefaultRouteSettings": {"ThrottlingRateLimit": 7},"#
        + #" "RouteSettings": {"GET /": {"LoggingLevel": "INFO"}}}"#,
      "aws_apigatewayv2_stage",
      [
        "default_route_settings.throttling_burst_limit": "5000", "default_route_settings.throttling_rate_limit": "7",
        "route_settings.0.throttling_burst_limit": "5000", "route_settings.0.throttling_rate_limit": "7",
      ]),
    Case(
      "AWS::ApiGatewayV2::Stage", #"{"ApiId": "a", "StageName": "s"}"#, "aws_apigatewayv2_stage",
      [
        "default_route_settings": "nothing"
      ]),
    Case(
      "AWS::AutoScaling::AutoScalingGroup",
      #"{"MinSize": "1", "MaxSize": "2", "MixedInstancesPolicy": {"InstancesDistribution": {}, "# + mixed + "}}",
      "aws_autoscaling_group",
      [
        "health_check_grace_period": "0",
        "mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity": "100",
      ]),
    Case(
      "AWS::AutoScaling::ScheduledAction", #"{"AutoScalingGroupName": "g", "MinSize": 2}"#, "aws_autoscaling_schedule",
      ["min_size": "2", "max_size": "-1", "desired_capacity": "-1"]),
    Case(
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      #"{"PolicyName": "p", "PolicyType": "StepScaling", "ResourceId": "r", "ScalableDimension": "d","#
        + #" "ServiceNamespace": "ecs", "StepScalingPolicyConfiguration": {"AdjustmentType": "ChangeInCapacity"}}"#,
      "aws_appautoscaling_policy", ["step_scaling_policy_configuration.cooldown": "300"]),
    Case(
      "AWS::ApplicationAutoScaling::ScalingPolicy",
      #"{"PolicyName": "p", "PolicyType": "StepScaling", "ResourceId": "r", "ScalableDimension": "d","#
        + #" "ServiceNamespace": "lambda", "StepScalingPolicyConfiguration": {"AdjustmentType": "ChangeInCapacity"}}"#,
      "aws_appautoscaling_policy", ["step_scaling_policy_configuration.cooldown": "nothing"]),
    Case(
      "AWS::CloudFront::Distribution",
      #"{"DistributionConfig": {"DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all","#
        + #" "ForwardedValues": {"QueryString": false}}, "CacheBehaviors": [{"PathPattern": "*", "TargetOriginId": "o","#
        + #" "ViewerProtocolPolicy": "allow-all", "MaxTTL": 60, "ForwardedValues": {"QueryString": false}}],"#
        + #" "CustomErrorResponses": [{"ErrorCode": 404}], "# + origin + "}}",
      "aws_cloudfront_distribution",
      [
        "http_version": #""http1.1""#, "default_cache_behavior.default_ttl": "86400",
        "default_cache_behavior.max_ttl": "31536000", "ordered_cache_behavior.0.default_ttl": "60",
        "ordered_cache_behavior.0.max_ttl": "60", "custom_error_response.0.error_caching_min_ttl": "300",
      ]),
    Case(
      "AWS::CloudFront::Distribution",
      #"{"DistributionConfig": {"DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all","#
        + #" "CachePolicyId": "c"}, "# + origin + "}}",
      "aws_cloudfront_distribution",
      ["default_cache_behavior.default_ttl": "nothing", "default_cache_behavior.max_ttl": "nothing"]),
    Case(
      "AWS::CloudWatch::Alarm",
      #"{"ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "Metrics": [{"Id": "a","#
        + #" "Expression": "1"}, {"Id": "b", "Expression": "2", "ReturnData": false}]}"#,
      "aws_cloudwatch_metric_alarm",
      ["metric_query.0.return_data": "true", "metric_query.1.return_data": "false"]),
    Case("AWS::ApiGateway::ApiKey", "{}", "aws_api_gateway_api_key", ["enabled": "false", "description": #""""#]),
    Case("AWS::Route53::HostedZone", #"{"Name": "example.com"}"#, "aws_route53_zone", ["comment": #""""#]),
    Case(
      "AWS::Events::Connection",
      #"{"AuthorizationType": "API_KEY", "AuthParameters": {"ApiKeyAuthParameters": {"ApiKeyName": "a","#
        + #" "ApiKeyValue": "b"}, "InvocationHttpParameters": {"HeaderParameters": [{"Key": "a", "Value": "b"}]}}}"#,
      "aws_cloudwatch_event_connection",
      ["auth_parameters.invocation_http_parameters.header.0.is_value_secret": "true"]),
    Case(
      "AWS::ECS::Service", #"{"TaskDefinition": "t", "CapacityProviderStrategy": [{"CapacityProvider": "c"}]}"#,
      "aws_ecs_service",
      ["desired_count": "1", "wait_for_steady_state": "true", "force_new_deployment": "true"]),
    Case(
      "AWS::ECS::Service", #"{"TaskDefinition": "t", "SchedulingStrategy": "DAEMON"}"#, "aws_ecs_service",
      ["desired_count": "nothing", "force_new_deployment": "nothing"]),
    Case(
      "AWS::ECS::Service", #"{"TaskDefinition": "t", "DeploymentController": {"Type": "CODE_DEPLOY"}}"#,
      "aws_ecs_service", ["wait_for_steady_state": "nothing", "lifecycle.ignore_changes": #"["task_definition"]"#]),
    Case(
      "AWS::ElasticLoadBalancingV2::TargetGroup", #"{"Port": 80, "Protocol": "TCP", "HealthCheckPort": "80"}"#,
      "aws_lb_target_group",
      [
        "health_check":
          #"{"port":"80","healthy_threshold":5,"unhealthy_threshold":2,"protocol":"TCP"}"#
      ]),
    Case(
      "AWS::ElasticLoadBalancingV2::TargetGroup", #"{"TargetType": "lambda", "HealthCheckPath": "/"}"#,
      "aws_lb_target_group",
      ["health_check": #"{"path":"/","healthy_threshold":5,"unhealthy_threshold":5,"enabled":false}"#]),
    Case(
      "AWS::ElasticLoadBalancingV2::TargetGroup", #"{"Port": 80}"#, "aws_lb_target_group",
      [
        "health_check": "nothing"
      ]),
    Case("AWS::RDS::DBInstance", "{" + database + "}", "aws_db_instance", ["backup_retention_period": "1"]),
    Case(
      "AWS::RDS::DBInstance", "{" + database + #", "DBSnapshotIdentifier": "s"}"#, "aws_db_instance",
      ["backup_retention_period": "nothing"]),
    Case(
      "AWS::CloudFormation::Stack", #"{"TemplateURL": "https://s3.amazonaws.com/b/k"}"#, "aws_cloudformation_stack",
      ["capabilities": #"["CAPABILITY_IAM","CAPABILITY_NAMED_IAM","CAPABILITY_AUTO_EXPAND"]"#]),
    Case(
      "AWS::Cognito::UserPool",
      #"{"Policies": {"PasswordPolicy": {"RequireNumbers": true}}, "Schema": [{"Name": "email"},"#
        + #" {"Name": "birthdate"}, {"Name": "team"}, {"Name": "updated_at"}, {"Name": "email_verified"},"#
        + #" {"Name": "age", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "3"}}]}"#,
      "aws_cognito_user_pool",
      [
        "password_policy.minimum_length": "8",
        "schema.0":
          #"{"name":"email","attribute_data_type":"String","#
          + #""string_attribute_constraints":{"min_length":"0","max_length":"2048"}}"#,
        "schema.1.string_attribute_constraints": #"{"min_length":"10","max_length":"10"}"#,
        "schema.2": #"{"name":"team","attribute_data_type":"String","string_attribute_constraints":{}}"#,
        "schema.3":
          #"{"name":"updated_at","attribute_data_type":"Number","number_attribute_constraints":{"min_value":"0"}}"#,
        "schema.4": #"{"name":"email_verified","attribute_data_type":"Boolean"}"#,
        "schema.5.number_attribute_constraints": #"{"min_value":"3"}"#,
      ]),
    Case(
      "AWS::ApiGateway::RestApi", #"{"Body": {"openapi": "3.0.1", "info": {"title": "orders", "version": "1"}}}"#,
      "aws_api_gateway_rest_api", ["name": #""orders""#]),
  ]

  @Test(arguments: defaults)
  func `What stands where nothing is said`(example: Case) throws {
    let node = try resource("It", example.type, json: example.properties)
    let body = block(example.resource, "it", in: try rendered(graph([node])))
    for (path, expected) in example.values { #expect(Self.value(body, path) == expected, "\(path)") }
  }

  @Test(arguments: [
    ("AWS::EC2::SecurityGroup", #"{"GroupDescription": "x"}"#, "aws_security_group", true),
    ("AWS::EC2::SecurityGroup", #"{"GroupDescription": "x", "GroupName": "n"}"#, "aws_security_group", false),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", #"{"Port": 80}"#, "aws_lb_target_group", true),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", #"{"Port": 80, "Name": "n"}"#, "aws_lb_target_group", false),
    ("AWS::IAM::Role", #"{"AssumeRolePolicyDocument": {}}"#, "aws_iam_role", false),
    ("AWS::IAM::Role", #"{"AssumeRolePolicyDocument": {}, "Path": "/a/"}"#, "aws_iam_role", true),
    ("AWS::RDS::DBParameterGroup", #"{"Family": "mysql8.0", "Description": "x"}"#, "aws_db_parameter_group", true),
    ("AWS::SQS::Queue", "{}", "aws_sqs_queue", false),
  ])
  func `A successor comes first unless it would have the same name`(
    type: String, properties: String, terraform: String, isFirst: Bool
  ) throws {
    let document = try rendered(graph([try resource("It", type, json: properties)]))
    #expect(
      Self.value(block(terraform, "it", in: document), "lifecycle")
        == (isFirst ? #"{"create_before_destroy":true}"# : "nothing"))
  }

  @Test func `What is given on a condition is the default otherwise`() throws {
    let large = ConditionNode(
      "Large", .equals(.string("a"), .string("b")), location: SourceLocation("App/App.swift", 1))
    let database = try resource(
      "Db", "AWS::RDS::DBInstance",
      json: "{" + Self.database + #", "BackupRetentionPeriod": {"@if": ["Large", 7, {"@none": 0}]}}"#,
      conditions: [large])
    let site = try resource(
      "Site", "AWS::CloudFront::Distribution",
      json: #"{"DistributionConfig": {"DefaultCacheBehavior": {"TargetOriginId": "o", "CachePolicyId": "c","#
        + #" "ViewerProtocolPolicy": "allow-all"}, "ViewerCertificate": {"@if": ["Large","#
        + #" {"AcmCertificateArn": "a", "SslSupportMethod": "sni-only"}, {"@none": 0}]}, "# + Self.origin + "}}",
      conditions: [large])
    let document = try rendered(graph([database, site], conditions: [large]))
    #expect(
      Self.value(block("aws_db_instance", "db", in: document), "backup_retention_period")
        == #""${local.large ? 7 : 1}""#)
    let body = block("aws_cloudfront_distribution", "site", in: document)
    #expect(Self.value(body, "viewer_certificate") == "nothing")
    #expect(Self.value(body, "dynamic.viewer_certificate.0.for_each") == #""${local.large ? [1] : []}""#)
    #expect(
      Self.value(body, "dynamic.viewer_certificate.1")
        == #"{"for_each":"${!local.large ? [1] : []}","content":{"cloudfront_default_certificate":true}}"#)
  }
}
