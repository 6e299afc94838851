import Formwork
import FormworkRESTAPI
import FormworkTesting
import TestSupport
import Testing

/// What stages, endpoints and authorizers become.
struct RESTSettingsTests {
  /// An API with all settings.
  static let full = Stack("S") {
    let worker = RESTAPITests.worker()
    let check = RESTAPITests.worker("Check")
    let lines = Logs.LogGroup("Lines", retentionInDays: 7)
    RESTAPI(
      "Api", name: "shop", description: "Of the shop", endpoint: .regional, authorizer: .lambda(check, cache: 60),
      throttling: .rate(100, burst: 200), metrics: true, logging: .error,
      accessLog: .to(lines, format: "$context.requestId"),
      tracing: true
    ) {
      RESTRoute(.get, "/", to: worker)
      RESTRoute(.get, "/health", to: worker, authorizer: .open)
      RESTRoute(.post, "/", to: worker, authorizer: .iam)
      Properties<ApiGateway.Stage> { $0.variables = ["color": "blue"] }
    }
  }

  @Test func `A stage has its settings`() throws {
    let settings = """
      "MethodSettings":[{"HttpMethod":"*","ResourcePath":"/*","LoggingLevel":"ERROR","MetricsEnabled":true,\
      "ThrottlingBurstLimit":200,"ThrottlingRateLimit":100}],"TracingEnabled":true,"Variables":{"color":"blue"}
      """
    #expect(
      try compact(Self.full, .cloudFormation, "Resources", "ApiProdStage", "Properties").contains(settings))
    #expect(
      try compact(Self.full, .sam, "Resources", "Api", "Properties").hasPrefix(
        """
        {"StageName":"Prod","AccessLogSetting":{"DestinationArn":{"Fn::GetAtt":["Lines","Arn"]},\
        "Format":"$context.requestId"},\(settings),"Name":"shop","Description":"Of the shop","EndpointConfiguration":\
        {"Type":"REGIONAL"},"DefinitionBody":
        """))
    let methods = try compact(Self.full, .terraform, "resource", "aws_api_gateway_method_settings")
    #expect(
      methods == """
        {"api_prod_stage_all":{"rest_api_id":"${aws_api_gateway_stage.api_prod_stage.rest_api_id}","stage_name":\
        "${aws_api_gateway_stage.api_prod_stage.stage_name}","method_path":"*/*","settings":{"logging_level":"ERROR",\
        "metrics_enabled":true,"throttling_burst_limit":200,"throttling_rate_limit":100}}}
        """)
  }

  @Test func `An endpoint is said in the import's parameters too`() throws {
    #expect(
      try compact(Self.full, .cloudFormation, "Resources", "Api", "Properties").contains(
        """
        "EndpointConfiguration":{"Types":["REGIONAL"]},"Parameters":{"endpointConfigurationTypes":"REGIONAL"}
        """))
    let hidden = RESTAPITests.stack { worker in
      RESTAPI("Api", endpoint: .private(["vpce-1"])) { RESTRoute(.get, "/", to: worker) }
    }
    #expect(
      try compact(hidden, .sam, "Resources", "Api", "Properties", "EndpointConfiguration")
        == #"{"Type":"PRIVATE","VPCEndpointIds":["vpce-1"]}"#)
  }

  @Test func `A function that decides is a security scheme, and may be called for that`() throws {
    #expect(
      try RESTAPITests.body(Self.full, "components", "securitySchemes") == """
        {"Check":{"type":"apiKey","name":"Unused","in":"header","x-amazon-apigateway-authtype":"custom",\
        "x-amazon-apigateway-authorizer":{"type":"request","authorizerUri":{"Fn::Sub":"arn:${AWS::Partition}:apigateway:\
        ${AWS::Region}:lambda:path/2015-03-31/functions/${Check.Arn}/invocations"},"identitySource":\
        "method.request.header.Authorization","authorizerResultTtlInSeconds":60}},"IAM":{"type":"apiKey",\
        "name":"Authorization","in":"header","x-amazon-apigateway-authtype":"awsSigv4"}}
        """)
    #expect(try RESTAPITests.body(Self.full, "paths", "/", "get", "security") == #"[{"Check":[]}]"#)
    #expect(try RESTAPITests.body(Self.full, "paths", "/", "post", "security") == #"[{"IAM":[]}]"#)
    #expect(try RESTAPITests.body(Self.full, "paths", "/health", "get", "security") == "nothing")
    for target in [Target.cloudFormation, .sam] {
      #expect(
        try compact(Self.full, target, "Resources", "ApiCheckAuthorizerPermission", "Properties", "SourceArn") == """
          {"Fn::Sub":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/authorizers/*"}
          """)
    }
  }

  @Test func `A user pool's tokens are asked for, with scopes`() throws {
    let pool = Existing(
      "AWS::Cognito::UserPool", arn: "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a")
    let stack = RESTAPITests.stack { worker in
      RESTAPI("Api", authorizer: .cognito(pool)) {
        RESTRoute(.get, "/", to: worker, scopes: ["orders/read"])
      }
    }
    #expect(
      try RESTAPITests.body(stack, "components", "securitySchemes", "Cognito") == """
        {"type":"apiKey","name":"Authorization","in":"header","x-amazon-apigateway-authtype":"cognito_user_pools",\
        "x-amazon-apigateway-authorizer":{"type":"cognito_user_pools","providerARNs":\
        ["arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a"]}}
        """)
    #expect(try RESTAPITests.body(stack, "paths", "/", "get", "security") == #"[{"Cognito":["orders/read"]}]"#)
    #expect(findings(in: stack) == [])
  }

  @Test func `SAM has plain resources where its type cannot say it`() throws {
    let hyphen = RESTAPITests.stack { worker in
      RESTAPI("Api", stage: "v1-beta") { RESTRoute(.get, "/", to: worker) }
    }
    let described = RESTAPITests.stack { worker in
      RESTAPI("Api") {
        RESTRoute(.get, "/", to: worker)
        Properties<ApiGateway.Stage> { $0.description = "The next" }
      }
    }
    let kept = RESTAPITests.stack { worker in
      RESTAPI("Api") { RESTRoute(.get, "/", to: worker) }.retention(onDelete: .retain)
    }
    for stack in [hyphen, described, kept] {
      #expect(
        try compact(stack, .sam, "Resources", "Api") == compact(stack, .cloudFormation, "Resources", "Api"))
      #expect(try compact(stack, .sam, "Resources", "Worker", "Properties", "Events") == "nothing")
    }
    #expect(
      try compact(hyphen, .sam, "Resources", "Apiv1betaStage", "Properties", "StageName") == #""v1-beta""#)
  }

  @Test func `What an API makes has its condition`() throws {
    let stack = Stack("S") {
      let isProd = Condition("Prod", .equals(Parameter.string("Stage", default: "dev"), "prod"))
      let worker = RESTAPITests.worker()
      RESTAPI("Api") { RESTRoute(.get, "/", to: worker) }.when(isProd)
    }
    for target in [Target.cloudFormation, .sam] {
      let deployment = try RESTDeploymentTests.deployment(stack)
      for id in ["Api", "ApiProdStage", deployment, "WorkerApiGetRootPermissionProd"] {
        #expect(try compact(stack, target, "Resources", id, "Condition") == #""Prod""#, "\(target) \(id)")
      }
      #expect(findings(target, in: stack) == [])
    }
    #expect(findings(.terraform, in: stack) == [])
  }

  @Test func `In a loop each API has a deployment of its own`() throws {
    let stack = Stack("S") {
      let worker = RESTAPITests.worker()
      for name in ["First", "Second"] { RESTAPI(name) { RESTRoute(.get, "/", to: worker) } }
      ForEach("Apis", in: ["Third", "Fourth"]) { name in
        RESTAPI("Api", name: name) { RESTRoute(.get, "/", to: worker) }
      }
    }
    for target in Target.allCases { #expect(findings(target, in: stack) == [], "\(target)") }
    let resources = Synthesizer(files: nil).render(stack, for: .cloudFormation).rendering?.document["Resources"]
    let names = (resources?.members ?? []).map { $0.key.replacing(/Deployment[0-9a-f]{10}$/, with: "Deployment…") }
    #expect(names.filter { $0.hasSuffix("Deployment…") } == ["FirstDeployment…", "SecondDeployment…"])
    let loop = resources?["Fn::ForEach::Apis"].map { JSONWriter.compact($0) } ?? ""
    let deployment = try #require(loop.firstMatch(of: /"Api&\{ApisElement\}Deployment([0-9a-f]{10})":/)?.output.1)
    #expect(
      loop.contains(#""DeploymentId":{"Ref":{"Fn::Sub":"Api${ApisElement}Deployment\#(deployment)"}}"#))
  }

  @Test func `An alarm watches the API by its name`() throws {
    let stack = Stack("S") {
      let worker = RESTAPITests.worker()
      let api = RESTAPI("Api", name: "shop") { RESTRoute(.get, "/", to: worker) }
      api.alarm(.serverErrors, above: 5, dimensions: ["Stage": api.stage.ref])
      api.alarm("5XXErrors", above: 5, id: "Unknown")
      let metrics: [Metric<RESTAPI>] = [.clientErrors, .requests, .latency, .integrationLatency]
      for metric in metrics { api.alarm(metric, above: 5) }
    }
    #expect(
      try compact(stack, .cloudFormation, "Resources", "ApiStatus5XXError", "Properties", "Dimensions") == """
        [{"Name":"ApiName","Value":"shop"},{"Name":"Stage","Value":{"Ref":"ApiProdStage"}}]
        """)
    #expect(
      findings(in: stack) == [
        """
        +4: warning: Api/Unknown watches 5XXErrors of Api, and AWS::ApiGateway::RestApi has no such metric [unknown-value]
          hint: did you mean 5XXError?
        """
      ])
  }

  @Test func `The stage is a resource that others can refer to`() throws {
    let stack = RESTAPITests.stack { worker in RESTAPI("Api") { RESTRoute(.get, "/", to: worker) } }
    #expect(stack.assembled().diagnostics.all.isEmpty)
    let referring = Stack("S") {
      let worker = RESTAPITests.worker()
      let api = RESTAPI("Api") { RESTRoute(.get, "/", to: worker) }
      Output("Stage", api.stage.ref)
    }
    for target in [Target.cloudFormation, .sam] {
      #expect(try compact(referring, target, "Outputs", "Stage", "Value") == #"{"Ref":"ApiProdStage"}"#)
    }
  }
}
