import FormworkIR
import FormworkTerraform
import Testing

@Suite("REST APIs")
struct APIGatewayTests {
  static func api(_ more: String = "{}") throws -> ResourceNode {
    try resource("Api", "AWS::ApiGateway::RestApi", json: more)
  }

  static func method(_ api: ResourceNode) throws -> ResourceNode {
    try resource(
      "Get", "AWS::ApiGateway::Method",
      json: #"""
        {"RestApiId": {"@": "Api.RestApiId"}, "ResourceId": {"@": "Api.RootResourceId"}, "HttpMethod": "GET",
         "AuthorizationType": "NONE",
         "Integration": {"Type": "MOCK", "RequestTemplates": {"application/json": "{}"},
           "IntegrationResponses": [{"StatusCode": "200"}, {"StatusCode": 500, "SelectionPattern": "5.."}]},
         "MethodResponses": [{"StatusCode": "200", "ResponseModels": {"application/json": "Empty"}}]}
        """#, [api])
  }

  @Test
  func `A method is several resources, and answers come after what they answer`() throws {
    let api = try Self.api()
    let document = try rendered(graph([api, try Self.method(api)]))
    #expect(
      json(block("aws_api_gateway_method", "get", in: document)) == """
        {"rest_api_id":"${aws_api_gateway_rest_api.api.id}",\
        "resource_id":"${aws_api_gateway_rest_api.api.root_resource_id}","http_method":"GET","authorization":"NONE"}
        """)
    #expect(
      json(block("aws_api_gateway_integration_response", "get_500", in: document)) == """
        {"rest_api_id":"${aws_api_gateway_method.get.rest_api_id}",\
        "resource_id":"${aws_api_gateway_method.get.resource_id}",\
        "http_method":"${aws_api_gateway_method.get.http_method}","status_code":500,"selection_pattern":"5..",\
        "depends_on":["aws_api_gateway_integration.get","aws_api_gateway_method_response.get_200"]}
        """)
    #expect(
      json(block("aws_api_gateway_integration", "get", in: document)) == """
        {"rest_api_id":"${aws_api_gateway_method.get.rest_api_id}",\
        "resource_id":"${aws_api_gateway_method.get.resource_id}",\
        "http_method":"${aws_api_gateway_method.get.http_method}","type":"MOCK",\
        "request_templates":{"application/json":"{}"}}
        """)
  }

  @Test
  func `A deployment is made anew when something that it shows changes`() throws {
    let api = try Self.api(#"{"Policy": {"Statement": []}}"#)
    let method = try Self.method(api)
    let deployment = try resource(
      "Deployment", "AWS::ApiGateway::Deployment",
      json: #"""
        {"RestApiId": {"@": "Api.RestApiId"}, "StageName": "prod",
         "StageDescription": {"TracingEnabled": true, "LoggingLevel": "INFO",
           "MethodSettings": [{"ResourcePath": "/orders~1{id}", "HttpMethod": "GET", "CachingEnabled": true}]}}
        """#, [api]
    ) { $0.dependsOn = [method] }
    let document = try rendered(graph([api, deployment, method]))
    #expect(
      json(block("aws_api_gateway_deployment", "deployment", in: document)) == """
        {"rest_api_id":"${aws_api_gateway_rest_api.api.id}","lifecycle":{"create_before_destroy":true},\
        "triggers":{"redeployment":"${sha1(jsonencode([aws_api_gateway_rest_api.api.policy, \
        aws_api_gateway_method.get.resource_id, aws_api_gateway_method.get.http_method, \
        aws_api_gateway_method.get.authorization, aws_api_gateway_integration_response.get_200.status_code, \
        aws_api_gateway_integration_response.get_500.status_code, \
        aws_api_gateway_integration_response.get_500.selection_pattern, aws_api_gateway_integration.get.type, \
        aws_api_gateway_integration.get.request_templates, aws_api_gateway_method_response.get_200.status_code, \
        aws_api_gateway_method_response.get_200.response_models]))}"},"depends_on":["aws_api_gateway_method.get",\
        "aws_api_gateway_integration_response.get_200","aws_api_gateway_integration_response.get_500",\
        "aws_api_gateway_integration.get","aws_api_gateway_method_response.get_200"]}
        """)
    #expect(
      json(block("aws_api_gateway_stage", "deployment", in: document)) == """
        {"rest_api_id":"${aws_api_gateway_deployment.deployment.rest_api_id}",\
        "deployment_id":"${aws_api_gateway_deployment.deployment.id}","stage_name":"prod",\
        "xray_tracing_enabled":true,"depends_on":["aws_api_gateway_method.get",\
        "aws_api_gateway_integration_response.get_200","aws_api_gateway_integration_response.get_500",\
        "aws_api_gateway_integration.get","aws_api_gateway_method_response.get_200"]}
        """)
    #expect(
      json(document["resource"]?["aws_api_gateway_method_settings"]) == """
        {"deployment":{"rest_api_id":"${aws_api_gateway_deployment.deployment.rest_api_id}","stage_name":"prod",\
        "method_path":"*/*","settings":{"logging_level":"INFO"},"depends_on":["aws_api_gateway_stage.deployment",\
        "aws_api_gateway_method.get","aws_api_gateway_integration_response.get_200",\
        "aws_api_gateway_integration_response.get_500","aws_api_gateway_integration.get",\
        "aws_api_gateway_method_response.get_200"]},\
        "deployment_orders_id_get":{"rest_api_id":"${aws_api_gateway_deployment.deployment.rest_api_id}",\
        "stage_name":"prod","method_path":"orders~1{id}/GET","settings":{"caching_enabled":true},\
        "depends_on":["aws_api_gateway_stage.deployment","aws_api_gateway_method.get",\
        "aws_api_gateway_integration_response.get_200","aws_api_gateway_integration_response.get_500",\
        "aws_api_gateway_integration.get","aws_api_gateway_method_response.get_200"]}}
        """)
  }

  @Test
  func `A stage's settings by method`() throws {
    let api = try Self.api(#"{"Body": {"openapi": "3.0.1"}}"#)
    let deployment = try resource(
      "Deployment", "AWS::ApiGateway::Deployment", json: #"{"RestApiId": {"@": "Api.RestApiId"}}"#, [api])
    let logs = resource("Logs", "AWS::Logs::LogGroup", [])
    let stage = try resource(
      "Stage", "AWS::ApiGateway::Stage",
      json: #"""
        {"RestApiId": {"@": "Api.RestApiId"}, "DeploymentId": {"@": "Deployment.DeploymentId"}, "StageName": "prod",
         "AccessLogSetting": {"DestinationArn": {"@": "Logs.Arn"}, "Format": "$context.requestId"},
         "MethodSettings": [{"ResourcePath": "/*", "HttpMethod": "*", "MetricsEnabled": true},
           {"ResourcePath": "/~1", "HttpMethod": "GET", "ThrottlingBurstLimit": "5"}]}
        """#, [api, deployment, logs])
    let document = try rendered(graph([api, deployment, logs, stage]))
    #expect(
      json(block("aws_api_gateway_stage", "stage", in: document)) == """
        {"rest_api_id":"${aws_api_gateway_rest_api.api.id}",\
        "deployment_id":"${aws_api_gateway_deployment.deployment.id}","stage_name":"prod",\
        "access_log_settings":{"destination_arn":"${aws_cloudwatch_log_group.logs.arn}",\
        "format":"$context.requestId"}}
        """)
    #expect(
      json(document["resource"]?["aws_api_gateway_method_settings"]) == """
        {"stage_all":{"rest_api_id":"${aws_api_gateway_stage.stage.rest_api_id}",\
        "stage_name":"${aws_api_gateway_stage.stage.stage_name}","method_path":"*/*",\
        "settings":{"metrics_enabled":true}},\
        "stage_1_get":{"rest_api_id":"${aws_api_gateway_stage.stage.rest_api_id}",\
        "stage_name":"${aws_api_gateway_stage.stage.stage_name}","method_path":"~1/GET",\
        "settings":{"throttling_burst_limit":"5"}}}
        """)
    #expect(
      block("aws_api_gateway_deployment", "deployment", in: document)?["triggers"]?["redeployment"]?.string
        == "${sha1(jsonencode([aws_api_gateway_rest_api.api.body]))}")
  }
}
