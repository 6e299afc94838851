import Formwork
import FormworkTesting
import Testing

/// An alias that follows the function, on each target.
struct AliasTests {
  private func document(_ stack: Stack, _ target: Target = .cloudFormation) throws -> Document {
    let outcome = Synthesizer(files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.errors.isEmpty, "\(outcome.diagnostics)")
    return try #require(outcome.rendering).document
  }

  private let stack = Stack("S") {
    let jobs = Queue("Jobs")
    let work = LambdaFunction(
      "Worker", runtime: .python3_13, handler: "app.handler", code: .zip("worker.zip"), description: "Works"
    ) {
      Alias("live", provisionedConcurrency: 5)
      FunctionURL(.none)
      Trigger.queue(jobs)
    }
    HTTPAPI("Gateway") { Route(.get, "/work", to: work) }
    Output("Worker", work.alias.aliasArn)
  }

  private func version(_ resources: Document?) throws -> String {
    let ids = resources?.members?.filter { $0.value["Type"]?.string == "AWS::Lambda::Version" }.map(\.key)
    return try #require(ids?.first)
  }

  @Test func `CloudFormation has a version and the alias of it`() throws {
    let resources = try document(stack)["Resources"]
    let id = try version(resources)
    #expect(id.wholeMatch(of: /WorkerVersion[0-9a-f]{10}/) != nil, "\(id)")
    #expect(
      JSONWriter.compact(try #require(resources?[id])) == """
        {"Type":"AWS::Lambda::Version","DeletionPolicy":"Retain","UpdateReplacePolicy":"Retain",\
        "Properties":{"FunctionName":{"Ref":"Worker"}}}
        """)
    #expect(
      JSONWriter.compact(try #require(resources?["WorkerAliaslive"]?["Properties"])) == """
        {"Name":"live","FunctionName":{"Ref":"Worker"},\
        "ProvisionedConcurrencyConfig":{"ProvisionedConcurrentExecutions":5},\
        "FunctionVersion":{"Fn::GetAtt":["\(id)","Version"]}}
        """)
    #expect(resources?["Worker"]?["Properties"]?["Description"]?.string == "Works \(id.suffix(10))")
  }

  @Test func `Callers and addresses name the alias`() throws {
    let resources = try document(stack)["Resources"]
    func property(_ id: String, _ name: String) -> String? {
      resources?[id]?["Properties"]?[name].map { JSONWriter.compact($0) }
    }
    let alias = #"{"Ref":"WorkerAliaslive"}"#
    #expect(property("WorkerJobs", "FunctionName") == alias)
    #expect(property("GatewayGetWorkPermission", "FunctionName") == alias)
    #expect(property("WorkerUrl", "TargetFunctionArn") == alias)
    #expect(property("WorkerUrlPublicPermissions", "FunctionName") == alias)
    #expect(property("WorkerURLInvokeAllowPublicAccess", "FunctionName") == alias)
    #expect(
      property("GatewayWorkerIntegration", "IntegrationUri") == """
        {"Fn::Sub":"arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/\
        ${WorkerAliaslive}/invocations"}
        """)
  }

  @Test func `A function that decides who may call is asked by its alias`() throws {
    let stack = Stack("S") {
      let check = function("Check") { Alias("live") }
      let api = function("Api")
      HTTPAPI("Gateway", authorizer: .lambda(check)) { Route(.get, "/", to: api) }
    }
    let resources = try document(stack)["Resources"]
    let permission = resources?["GatewayCheckAuthorizerPermission"]?["Properties"]
    #expect(permission?["FunctionName"] == ["Ref": "CheckAliaslive"])
    #expect(
      resources?["GatewayCheckAuthorizer"]?["Properties"]?["AuthorizerUri"]?["Fn::Sub"]?.string == """
        arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${CheckAliaslive}/invocations
        """)
    let gateway = try document(stack, .sam)["Resources"]?["Gateway"]?["Properties"]
    #expect(
      gateway?["Auth"]?["Authorizers"]?["Check"]?["FunctionArn"] == ["Ref": "CheckAliaslive"])
    let module = try document(stack, .terraform)["resource"]
    #expect(
      module?["aws_apigatewayv2_authorizer"]?["gateway_check_authorizer"]?["authorizer_uri"]?.string
        == "${aws_lambda_alias.check_alias.invoke_arn}")
  }

  @Test func `SAM publishes by the same hash`() throws {
    let hash = String(try version(try document(stack)["Resources"]).suffix(10))
    let resources = try document(stack, .sam)["Resources"]
    let properties = resources?["Worker"]?["Properties"]
    #expect(properties?["AutoPublishAlias"]?.string == "live")
    #expect(properties?["AutoPublishCodeSha256"]?.string == hash)
    #expect(properties?["Description"]?.string == "Works")
    #expect(
      properties?["ProvisionedConcurrencyConfig"].map { JSONWriter.compact($0) } == """
        {"ProvisionedConcurrentExecutions":5}
        """)
    #expect(properties?["Events"]?["Jobs"] != nil)
    #expect(resources?["WorkerAliaslive"] == nil && resources?["WorkerVersion\(hash)"] == nil)
  }

  @Test func `Terraform's function publishes by itself`() throws {
    let resources = try document(stack, .terraform)["resource"]
    let function = resources?["aws_lambda_function"]?["worker"]
    #expect(function?["publish"] == .bool(true))
    #expect(function?["description"]?.string == "Works")
    #expect(
      JSONWriter.compact(try #require(resources?["aws_lambda_alias"]?["worker_alias"])) == """
        {"name":"live","function_name":"${aws_lambda_function.worker.function_name}",\
        "function_version":"${aws_lambda_function.worker.version}"}
        """)
    let permission = resources?["aws_lambda_permission"]?["gateway_get_work_permission"]
    #expect(permission?["function_name"]?.string == "${aws_lambda_alias.worker_alias.function_name}")
    #expect(permission?["qualifier"]?.string == "${aws_lambda_alias.worker_alias.name}")
    let url = resources?["aws_lambda_function_url"]?["worker_url"]
    #expect(url?["qualifier"]?.string == "${aws_lambda_alias.worker_alias.name}")
    let mapping = resources?["aws_lambda_event_source_mapping"]?["worker_jobs"]
    #expect(mapping?["function_name"]?.string == "${aws_lambda_alias.worker_alias.arn}")
    let concurrency = resources?["aws_lambda_provisioned_concurrency_config"]?["worker_alias"]
    #expect(concurrency?["provisioned_concurrent_executions"] == .int(5))
  }

  @Test func `What is kept ready is scaled by its use`() throws {
    let stack = Stack("S") {
      function(code: .zip("api.zip")) { Alias("live", scaling: ProvisionedScaling(2...10, utilization: 0.6)) }
    }
    for target in [Target.cloudFormation, .sam] {
      let resources = try document(stack, target)["Resources"]
      #expect(
        JSONWriter.compact(try #require(resources?["ApiProvisionedScaling"])) == """
          {"Type":"AWS::ApplicationAutoScaling::ScalableTarget","DependsOn":"ApiAliaslive","Properties":{"MinCapacity":2,\
          "MaxCapacity":10,"ResourceId":{"Fn::Sub":"function:${Api}:live"},\
          "ScalableDimension":"lambda:function:ProvisionedConcurrency","ServiceNamespace":"lambda"}}
          """)
      #expect(
        JSONWriter.compact(try #require(resources?["ApiProvisionedScalingPolicy"]?["Properties"])) == """
          {"PolicyName":"ApiProvisionedScaling","PolicyType":"TargetTrackingScaling",\
          "ScalingTargetId":{"Ref":"ApiProvisionedScaling"},"TargetTrackingScalingPolicyConfiguration":\
          {"PredefinedMetricSpecification":{"PredefinedMetricType":"LambdaProvisionedConcurrencyUtilization"},\
          "TargetValue":0.6}}
          """)
    }
    let resources = try document(stack, .terraform)["resource"]
    let target = resources?["aws_appautoscaling_target"]?["api_provisioned_scaling"]
    #expect(target?["resource_id"]?.string == "function:${aws_lambda_function.api.function_name}:live")
    #expect(resources?["aws_appautoscaling_policy"]?["api_provisioned_scaling_policy"] != nil)
  }

  @Test func `A gradual deployment is SAM's preference, and CodeDeploy's group`() throws {
    let stack = Stack("S", targets: [.cloudFormation, .sam]) {
      let api = function(code: .zip("api.zip")) { Alias("live") }
      let errors = api.alarm(.errors, above: 0)
      api.deployment(.linear10PercentEvery1Minute, alarms: [errors])
    }
    let template = try document(stack)["Resources"]
    #expect(
      JSONWriter.compact(try #require(template?["ApiAliaslive"]?["UpdatePolicy"])) == """
        {"CodeDeployLambdaAliasUpdate":{"ApplicationName":{"Ref":"ServerlessDeploymentApplication"},\
        "DeploymentGroupName":{"Ref":"ApiDeploymentGroup"}}}
        """)
    let serverless = try document(stack, .sam)["Resources"]
    #expect(
      JSONWriter.compact(try #require(serverless?["Api"]?["Properties"]?["DeploymentPreference"])) == """
        {"Type":"Linear10PercentEvery1Minute","Alarms":[{"Ref":"ApiErrors"}]}
        """)
    #expect(serverless?["ApiDeploymentGroup"] == nil && serverless?["CodeDeployServiceRole"] == nil)
  }

  @Test func `Ids keep to SAM's words for signs`() throws {
    let stack = Stack("S") { function { Alias("blue-green_1") } }
    #expect(try ids(stack).contains("ApiAliasblueDgreenU1"))
  }

  @Test func `A condition of the function is one of its version and alias`() throws {
    let stage = Parameter.string("Stage", default: "dev", allowed: ["dev", "prod"])
    let stack = Stack("S") {
      function { Alias("live") }.when(Condition("Prod", .equals(stage, "prod")))
      SQS.Queue("Jobs")
    }
    let resources = try document(stack)["Resources"]
    #expect(resources?["ApiAliaslive"]?["Condition"]?.string == "Prod")
    #expect(resources?[try version(resources)]?["Condition"]?.string == "Prod")
    _ = try document(stack, .terraform)
  }

  @Test func `Functions of a loop each have one`() throws {
    let names = Parameter.list("Names", default: ["a", "b"])
    let stack = Stack("S") {
      ForEach("Functions", in: names) { name in
        LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .zip("worker.zip")) {
          Alias("live")
          Environment(["NAME": name])
        }
      }
    }
    for target in [Target.cloudFormation, .sam] {
      let worker = try #require(try document(stack, target)["Resources"]?["Fn::ForEach::Functions"])
      let text = JSONWriter.compact(worker)
      #expect(text.contains("WorkerAlias&{FunctionsElement}") && !text.contains("AutoPublishAlias"), "\(text)")
    }
  }

  @Test func `Tests ask about the function`() throws {
    let stack = try AssembledStack(stack)
    let worker = try stack.only(Lambda.Function.self)
    #expect(stack.triggers(try stack.only(SQS.Queue.self), worker))
  }

  @Test func `A permission by an alias falls into function and qualifier in Terraform`() throws {
    let stack = Stack("S") {
      let api = function(code: .zip("api.zip"))
      Lambda.Permission(
        "May", action: "lambda:InvokeFunction", functionName: "\(api.arn):live", principal: "123456789012")
    }
    let permission = try document(stack, .terraform)["resource"]?["aws_lambda_permission"]?["may"]
    #expect(permission?["function_name"]?.string == "${aws_lambda_function.api.arn}")
    #expect(permission?["qualifier"]?.string == "live")
  }

  @Test func `A permission on the function does not hold for its alias`() {
    func stack(_ name: (LambdaFunction) -> Value<String>) -> Stack {
      Stack("S") {
        let api = function(code: .zip("api.zip")) { Alias("live") }
        let placed = RawResource("AWS::Events::Rule", "Placed") {
          $0["EventPattern"] = ["source": ["shop"]]
          $0["Targets"] = [["Arn": "\(api.alias.aliasArn)", "Id": "Api"]]
        }
        Lambda.Permission(
          "May", action: "lambda:InvokeFunction", functionName: name(api), principal: "events.amazonaws.com",
          sourceArn: placed["Arn"])
      }
    }
    let found = findings(in: stack(\.functionName))
    #expect(
      found.first?.hasPrefix(
        """
        +2: warning: Placed calls Api/Alias, but no permission lets events.amazonaws.com invoke Api/Alias for Placed \
        [missing-permission]
        """) == true, "\(found)")
    #expect(findings(in: stack(\.alias.aliasArn)).isEmpty)
  }

  @Test func `Findings`() {
    let twice = Stack("S") {
      function(code: .zip("api.zip")) {
        Alias("live")
        Alias("beta")
      }
    }
    #expect(
      findings(in: twice) == [
        """
        +3: error: Api has two Alias children; one is allowed [duplicate-child]
          +2: note: the first stands here
        """
      ])
    let missing = Stack("S") {
      let api = function(code: .zip("api.zip"))
      Output("Alias", api.alias.aliasArn)
    }
    #expect(
      findings(in: missing) == [
        """
        +1: error: the alias of Api is asked for, and it has none [missing-resource]
          hint: write Alias("live") in the braces of Api
        """
      ])
    let both = Stack("S") {
      function(code: .zip("api.zip")) {
        Alias("live", provisionedConcurrency: 2, scaling: ProvisionedScaling(1...5))
      }
    }
    #expect(
      findings(in: both) == [
        """
        +2: error: live of Api has a fixed provisionedConcurrency, and scaling [conflict]
          hint: each deployment would set the number that scaling has changed: give scaling alone
        """
      ])
  }
}
