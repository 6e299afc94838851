import Formwork
import FormworkRESTAPI
import TestSupport
import Testing

/// Deployments follow what an API has, and nothing else.
struct RESTDeploymentTests {
  /// The id of a stack's only deployment.
  static func deployment(_ stack: Stack) throws -> String {
    let outcome = Synthesizer(files: nil).render(stack, for: .cloudFormation)
    let resources = outcome.rendering?.document["Resources"]?.members ?? []
    let ids = resources.filter { $0.value["Type"]?.string == "AWS::ApiGateway::Deployment" }.map(\.key)
    return try #require(ids.count == 1 ? ids[0] : nil, "\(ids) \(outcome.diagnostics)")
  }

  private static func api(
    name: Value<String>? = nil, description: Value<String>? = nil, throttling: RESTThrottling? = nil,
    functionName: Value<String>? = nil, memorySize: Value<Int> = 128,
    _ routes: @escaping (LambdaFunction) -> [RESTRoute]
  ) throws -> String {
    try deployment(
      Stack("S") {
        let worker = LambdaFunction(
          "Worker", functionName: functionName, runtime: .python3_13, handler: "app.handler",
          code: .object(bucket: "code", key: "app.zip", version: "1"), memorySize: memorySize)
        let other = RESTAPITests.worker("Other")
        RESTAPI("Api", name: name, description: description, throttling: throttling) {
          for route in routes(worker) { route }
        }
        Output("Other", other.arn)
      })
  }

  private static func orders(_ worker: LambdaFunction) -> [RESTRoute] {
    [RESTRoute(.get, "/orders", to: worker), RESTRoute(.post, "/orders", to: worker), RESTRoute(.get, "/", to: worker)]
  }

  @Test func `The form of the hash is what it was`() throws {
    let id = try Self.api(Self.orders)
    #expect(id == "ApiDeployment867de98fa2")
  }

  @Test func `Every change of a route makes another deployment`() throws {
    var ids = [try Self.api(Self.orders)]
    ids.append(try Self.api { [RESTRoute(.get, "/orders", to: $0), RESTRoute(.post, "/orders", to: $0)] })
    ids.append(try Self.api { Self.orders($0) + [RESTRoute(.get, "/more", to: $0)] })
    ids.append(try Self.api { [RESTRoute(.get, "/orders", to: $0, timeout: 5)] })
    ids.append(try Self.api { [RESTRoute(.get, "/orders", to: $0, timeout: 6)] })
    ids.append(try Self.api { [RESTRoute(.get, "/orders", to: $0, streaming: true)] })
    ids.append(try Self.api { [RESTRoute(.get, "/orders", to: $0, authorizer: .iam)] })
    ids.append(try Self.api { [RESTRoute(.get, "/orders", to: $0, parameters: [.query("page")])] })
    // Another name is another function, at another address.
    ids.append(try Self.api(functionName: "first", Self.orders))
    ids.append(try Self.api(functionName: "second", Self.orders))
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /ApiDeployment[0-9a-f]{10}/) != nil) }
  }

  @Test func `A condition that asks for something else makes another deployment`() throws {
    func id(_ stage: Value<String>) throws -> String {
      let isLarge = Condition("IsLarge", .equals(.region, stage))
      return try Self.deployment(
        RESTAPITests.stack { worker in
          RESTAPI("Api") {
            RESTRoute(.get, "/", to: worker)
            Properties<ApiGateway.RestApi> { $0.minimumCompressionSize = .if(isLarge, then: 1000, else: 10) }
          }
        })
    }
    #expect(try id("eu-west-1") == id("eu-west-1"))
    #expect(try id("eu-west-1") != id("eu-central-1"))
  }

  @Test func `What a deployment does not show makes none`() throws {
    let id = try Self.api(Self.orders)
    #expect(try Self.api(Self.orders) == id)
    #expect(try Self.api { Self.orders($0).reversed() } == id)
    #expect(try Self.api(description: "Of the shop", Self.orders) == id)
    #expect(try Self.api(throttling: .rate(10, burst: 20), Self.orders) == id)
    #expect(try Self.api(memorySize: 256, Self.orders) == id)
  }

  @Test func `What changes an API besides its body is deployed as well`() throws {
    func id(_ policy: Value<JSON>?) throws -> String {
      try Self.deployment(
        RESTAPITests.stack { worker in
          RESTAPI("Api") {
            RESTRoute(.get, "/", to: worker)
            if let policy { Properties<ApiGateway.RestApi> { $0.policy = policy } }
          }
        })
    }
    let ids = [try id(nil), try id(["Version": "2012-10-17"]), try id(["Version": "2008-10-17"])]
    #expect(Set(ids).count == 3)
  }

  @Test func `On the other targets the body, by which they know a change, changes as well`() throws {
    func bodies(_ seconds: Int) throws -> [String] {
      let stack = RESTAPITests.stack { worker in
        RESTAPI("Api") { RESTRoute(.get, "/", to: worker, timeout: seconds) }
      }
      return [
        try compact(stack, .sam, "Resources", "Api", "Properties", "DefinitionBody"),
        try compact(stack, .terraform, "resource", "aws_api_gateway_rest_api", "api", "body"),
      ]
    }
    #expect(try bodies(5) == bodies(5))
    for (five, six) in zip(try bodies(5), try bodies(6)) { #expect(five != six) }
  }

  @Test func `A parameter's value is not followed, but in the name`() {
    func stack(_ name: Value<String>?, _ pool: Value<String>) -> Stack {
      Stack("S") {
        let worker = RESTAPITests.worker()
        let authorizer = RESTAuthorizer.cognito(Existing("AWS::Cognito::UserPool", arn: pool))
        RESTAPI("Api", name: name, authorizer: authorizer) { RESTRoute(.get, "/", to: worker) }
      }
    }
    let pool = Value<String>(Parameter.string("Pool"))
    #expect(
      findings(in: stack(nil, pool)) == [
        """
        +3: warning: the deployment of Api will not follow a change of the parameter Pool: deployment alone knows the value, \
        and routes are deployed where the template changes [unfollowed-change]
          hint: bind it when you synthesize, --set Pool=…
        """
      ])
    #expect(findings(.terraform, in: stack(nil, pool)) == [])
    let literal: Value<String> = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a"
    #expect(findings(in: stack("\(Parameter.string("Stage"))-orders", literal)) == [])
  }

  @Test func `Nothing but ids differs once the API or a function is renamed`() throws {
    func stack(_ api: String, _ worker: String, _ former: (api: String?, worker: String?)) -> Stack {
      Stack("Shop") {
        let worker = RESTAPITests.worker(worker).formerly(former.worker)
        RESTAPI(api, name: "shop") { RESTRoute(.get, "/orders", to: worker) }.formerly(former.api)
      }
    }
    let before = stack("Old", "Worker", (nil, nil))
    let api = try renameDifferences(before, stack("New", "Worker", ("Old", nil)))
    #expect(api.isEmpty, "\(api.joined(separator: "\n"))")
    let worker = try renameDifferences(before, stack("Old", "Runner", (nil, "Worker")))
    #expect(worker.isEmpty, "\(worker.joined(separator: "\n"))")
  }
}
