import Formwork
import FormworkRESTAPI
import FormworkTesting
import TestSupport
import Testing

/// REST APIs on all targets.
struct RESTAPITests {
  /// A stack with a function and an API that calls it.
  static func stack(_ content: @escaping (LambdaFunction) -> RESTAPI) -> Stack {
    Stack("S") {
      let worker = worker()
      let api = content(worker)
      Output("Address", api.url)
    }
  }

  /// A function of the scope in which this runs.
  static func worker(_ name: String = "Worker") -> LambdaFunction {
    LambdaFunction(
      name, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip", version: "1"))
  }

  /// The API's body.
  static func body(_ stack: Stack, _ path: String...) throws -> String {
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    var part = outcome.rendering?.document["Resources"]?["Api"]?["Properties"]?["Body"]
    for step in path { part = part?[step] }
    return part.map { JSONWriter.compact($0) } ?? "nothing"
  }

  private static let simple = stack { worker in
    RESTAPI("Api") { RESTRoute(.get, "/orders/{id}", to: worker) }
  }

  @Test func `CloudFormation has the API with its body, a deployment, the stage and a permission`() throws {
    #expect(
      try compact(Self.simple, .cloudFormation, "Resources", "Api") == """
        {"Type":"AWS::ApiGateway::RestApi","Properties":{"Name":{"Ref":"AWS::StackName"},"Body":{"openapi":"3.0.1",\
        "info":{"title":{"Ref":"AWS::StackName"},"version":"1.0"},"paths":{"/orders/{id}":{"get":{"parameters":\
        [{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{},\
        "x-amazon-apigateway-integration":{"type":"aws_proxy","httpMethod":"POST","uri":{"Fn::Sub":\
        "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Worker.Arn}/invocations"}}}}}}}}
        """)
    let id = try RESTDeploymentTests.deployment(Self.simple)
    #expect(
      try compact(Self.simple, .cloudFormation, "Resources", id) == """
        {"Type":"AWS::ApiGateway::Deployment","Properties":{"RestApiId":{"Ref":"Api"}}}
        """)
    #expect(
      try compact(Self.simple, .cloudFormation, "Resources", "ApiProdStage") == """
        {"Type":"AWS::ApiGateway::Stage","Properties":{"RestApiId":{"Ref":"Api"},"StageName":"Prod",\
        "DeploymentId":{"Ref":"\(id)"}}}
        """)
    #expect(
      try compact(Self.simple, .cloudFormation, "Resources", "WorkerApiGetOrdersIdPermissionProd") == """
        {"Type":"AWS::Lambda::Permission","Properties":{"FunctionName":{"Ref":"Worker"},"Action":"lambda:InvokeFunction",\
        "Principal":"apigateway.amazonaws.com","SourceArn":{"Fn::Sub":\
        "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/orders/*"}}}
        """)
    #expect(
      try compact(Self.simple, .cloudFormation, "Outputs", "Address") == """
        {"Value":{"Fn::Sub":"https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/Prod"}}
        """)
  }

  @Test func `SAM has an API with the same body, and an event`() throws {
    let expected = try Self.body(Self.simple)
    #expect(
      try compact(Self.simple, .sam, "Resources", "Api") == """
        {"Type":"AWS::Serverless::Api","Properties":{"StageName":"Prod","Name":{"Ref":"AWS::StackName"},\
        "DefinitionBody":\(expected),"OpenApiVersion":"3.0.1"}}
        """)
    #expect(
      try compact(Self.simple, .sam, "Resources", "Worker", "Properties", "Events") == """
        {"ApiGetOrdersId":{"Type":"Api","Properties":{"RestApiId":{"Ref":"Api"},"Path":"/orders/{id}","Method":"GET"}}}
        """)
    for id in ["ApiProdStage", try RESTDeploymentTests.deployment(Self.simple), "WorkerApiGetOrdersIdPermissionProd"] {
      #expect(try compact(Self.simple, .sam, "Resources", id) == "nothing")
    }
  }

  @Test func `Terraform has the API, a deployment that follows its body, the stage and a permission`() throws {
    #expect(
      try compact(Self.simple, .terraform, "resource", "aws_api_gateway_rest_api", "api", "body").hasPrefix(
        #""${jsonencode({\"openapi\" = \"3.0.1\", \"info\" = {\"title\" = \"S\", \"version\" = \"1.0\"}, \"paths\" = {"#
      ))
    #expect(
      try compact(Self.simple, .terraform, "resource", "aws_api_gateway_deployment", "api_deployment") == """
        {"rest_api_id":"${aws_api_gateway_rest_api.api.id}","lifecycle":{"create_before_destroy":true},"triggers":\
        {"redeployment":"${sha1(jsonencode([aws_api_gateway_rest_api.api.body]))}"}}
        """)
    #expect(
      try compact(Self.simple, .terraform, "resource", "aws_api_gateway_stage", "api_prod_stage") == """
        {"rest_api_id":"${aws_api_gateway_rest_api.api.id}","stage_name":"Prod",\
        "deployment_id":"${aws_api_gateway_deployment.api_deployment.id}"}
        """)
    #expect(
      try compact(
        Self.simple, .terraform, "resource", "aws_lambda_permission", "worker_api_get_orders_id_permission_prod") == """
          {"function_name":"${aws_lambda_function.worker.function_name}","action":"lambda:InvokeFunction",\
          "principal":"apigateway.amazonaws.com",\
          "source_arn":"${aws_api_gateway_rest_api.api.execution_arn}/*/GET/orders/*"}
          """)
  }

  @Test func `Targets agree, and nothing is found`() throws {
    for stack in [Self.simple, RESTSettingsTests.full] {
      try expectTargetsAgree(AssembledStack(stack))
      for target in Target.allCases { #expect(findings(target, in: stack) == []) }
    }
  }

  @Test func `Parameters are required by a validator, and passed under other names`() throws {
    let stack = Self.stack { worker in
      RESTAPI("Api") {
        RESTRoute(
          .any, "/{proxy+}", to: worker,
          parameters: [
            .query("tenant-id", as: .header("X-Amz-Tenant-Id")), .header("X-Trace", required: false),
            .path("proxy", as: .query("rest")),
          ])
      }
    }
    #expect(
      try Self.body(stack, "paths", "/{proxy+}", "x-amazon-apigateway-any-method", "parameters") == """
        [{"name":"tenant-id","in":"query","required":true,"schema":{"type":"string"}},{"name":"X-Trace","in":"header",\
        "required":false,"schema":{"type":"string"}},{"name":"proxy","in":"path","required":true,"schema":\
        {"type":"string"}}]
        """)
    #expect(
      try Self.body(
        stack, "paths", "/{proxy+}", "x-amazon-apigateway-any-method", "x-amazon-apigateway-integration",
        "requestParameters") == """
          {"integration.request.header.X-Amz-Tenant-Id":"method.request.querystring.tenant-id",\
          "integration.request.querystring.rest":"method.request.path.proxy"}
          """)
    #expect(
      try Self.body(
        stack, "paths", "/{proxy+}", "x-amazon-apigateway-any-method", "x-amazon-apigateway-request-validator")
        == #""params-only""#)
    #expect(
      try Self.body(stack, "x-amazon-apigateway-request-validators") == """
        {"params-only":{"validateRequestParameters":true,"validateRequestBody":false}}
        """)
  }

  @Test func `Nothing is validated where nothing is required`() throws {
    let stack = Self.stack { worker in
      RESTAPI("Api") {
        RESTRoute(.get, "/", to: worker, parameters: [.query("page", required: false)])
        RESTRoute(.get, "/{id}", to: worker, parameters: [.path("id", as: .header("X-Id"))])
      }
    }
    #expect(try Self.body(stack, "x-amazon-apigateway-request-validators") == "nothing")
    #expect(try Self.body(stack, "paths", "/", "get", "x-amazon-apigateway-request-validator") == "nothing")
  }

  @Test func `An answer is streamed by the call of Lambda for that`() throws {
    let stack = Self.stack { worker in
      RESTAPI("Api", stage: "prod") { RESTRoute(.any, "/stream", to: worker, streaming: true, timeout: 60) }
    }
    #expect(
      try Self.body(stack, "paths", "/stream", "x-amazon-apigateway-any-method", "x-amazon-apigateway-integration")
        == """
        {"type":"aws_proxy","httpMethod":"POST","uri":{"Fn::Sub":"arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:\
        path/2021-11-15/functions/${Worker.Arn}/response-streaming-invocations"},"timeoutInMillis":60000,\
        "responseTransferMode":"STREAM"}
        """)
    #expect(
      try compact(stack, .cloudFormation, "Resources", "WorkerApiAnyStreamPermissionprod", "Properties", "SourceArn")
        == """
        {"Fn::Sub":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/*/stream"}
        """)
  }

  @Test func `The stage has the id that SAM makes of its name and the API's own`() throws {
    let stack = Stack("S") {
      let worker = Self.worker()
      RESTAPI("Api", stage: "prod") { RESTRoute(.get, "/", to: worker) }.logicalId("MyApi")
    }
    #expect(try compact(stack, .cloudFormation, "Resources", "MyApiprodStage", "Properties", "StageName") == #""prod""#)
    #expect(try RESTDeploymentTests.deployment(stack).hasPrefix("MyApiDeployment"))
    #expect(
      try compact(stack, .terraform, "resource", "aws_api_gateway_stage", "api_prod_stage", "stage_name") == #""prod""#)
  }

  @Test func `The alias of a function is called`() throws {
    let stack = Stack("S") {
      let worker = LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "b", key: "k", version: "1")
      ) {
        Alias("live")
      }
      RESTAPI("Api") {
        RESTRoute(.get, "/", to: worker)
        RESTRoute(.post, "/", to: worker, streaming: true)
      }
    }
    #expect(try Self.body(stack, "paths", "/", "get").contains("functions/${WorkerAliaslive}/invocations"))
    #expect(
      try Self.body(stack, "paths", "/", "post").contains("functions/${WorkerAliaslive}/response-streaming-invocations")
    )
    #expect(
      try compact(
        stack, .cloudFormation, "Resources", "WorkerApiGetRootPermissionProd", "Properties", "FunctionName")
        == #"{"Ref":"WorkerAliaslive"}"#)
    #expect(
      try compact(stack, .terraform, "resource", "aws_api_gateway_rest_api", "api", "body").contains(
        "aws_lambda_alias.worker_alias.invoke_arn"))
  }

  @Test func `A route is a statement too, and has an id of its own where it is given one`() throws {
    let stack = Stack("S") {
      let worker = Self.worker()
      let api = RESTAPI("Api")
      api.route(.get, "/a", to: worker)
      api.route(.get, "/b", to: worker, id: "Second")
    }
    #expect(try Self.body(stack, "paths", "/b", "get") != "nothing")
    #expect(try compact(stack, .sam, "Resources", "Worker", "Properties", "Events").contains("\"Second\":{"))
    #expect(findings(in: stack) == [])
  }
}
