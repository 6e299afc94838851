import Formwork
import FormworkTesting
import Testing

/// Routes, and what they become.
struct HTTPAPITests {
  private static func service() -> Stack {
    Stack("Orders") {
      let api = LambdaFunction(
        "Api", functionName: "orders", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip"))
      HTTPAPI("Gateway", name: "orders", cors: .init(allowMethods: ["GET"], allowOrigins: ["https://example.com"])) {
        Route(.get, "/", to: api)
        Route(.any, "/orders/{id}/{rest+}", to: api)
      }
    }
  }

  @Test func `Golden`() throws {
    try expectGolden("http-api", of: Self.service())
  }

  @Test func `A route is an integration, a route and a permission`() throws {
    let stack = try AssembledStack(Self.service())
    #expect(stack.all(ApiGatewayV2.Integration.self).map(\.id) == ["Gateway/ApiIntegration"])
    #expect(stack.all(ApiGatewayV2.Route.self).map(\.routeKey) == ["GET /", "ANY /orders/{id}/{rest+}"])
    #expect(stack.all(ApiGatewayV2.Stage.self).map(\.stageName) == ["$default"])
    let sources = stack.all(Lambda.Permission.self).map { $0.sourceArn?.term }
    let gateway = try stack.only(ApiGatewayV2.Api.self)
    let arn = Term.reference(Reference(gateway.node, "ExecutionArn"))
    #expect(sources[0] == .text([.term(arn), .literal("/*/GET/")]))
    #expect(sources[1] == .text([.term(arn), .literal("/*/*/orders/*/*")]))
  }

  @Test func `The permission of the default route is enough`() throws {
    let stack = try AssembledStack {
      let api = function()
      HTTPAPI("Gateway") {
        Route(.get, "/", to: api)
        Route.default(to: api)
      }
    }
    #expect(stack.all(ApiGatewayV2.Route.self).map(\.routeKey) == ["GET /", "$default"])
    #expect(stack.all(Lambda.Permission.self).map(\.id) == ["Gateway/DefaultPermission"])
  }

  @Test func `A function that refers to its API gets no events in SAM`() throws {
    let stack = Stack("S") {
      let gateway = HTTPAPI("Gateway")
      let api = function { Environment(["URL": gateway.endpoint]) }
      gateway.route(.get, "/", to: api)
    }
    let document = try AssembledStack(stack, for: .sam).rendered(as: .sam)
    #expect(document["Resources"]?["Gateway"]?["Type"] == "AWS::ApiGatewayV2::Api")
    #expect(document["Resources"]?["GatewayGetRootRoute"]?["Type"] == "AWS::ApiGatewayV2::Route")
    #expect(document["Resources"]?["Api"]?["Properties"]?["Events"] == nil)
  }

  @Test func `The same route twice`() {
    let found = findings(
      in: Stack("S") {
        let api = function()
        HTTPAPI("Gateway") {
          Route(.get, "/", to: api)
          Route(.get, "/", to: api)
        }
      })
    #expect(
      found == [
        """
        +4: error: Gateway/GetRoot is declared twice [duplicate-id]
          +3: note: first declared here: Gateway routes GET / to Api
          hint: give one of the two an id: of its own
        """
      ])
  }

  @Test(arguments: ["orders", "", "/orders/{id", "/orders/a{id}", "/{rest+}/more", "/{}"])
  func `A path that API Gateway does not take`(path: String) {
    let found = findings(
      in: Stack("S") {
        let api = function()
        HTTPAPI("Gateway") {
          Route(.get, path, to: api, id: "Show")
        }
      })
    #expect(
      found == [
        """
        +3: error: a route of Gateway has the path "\(path)" [invalid-name]
          hint: paths begin with '/'; a part of one may be {name}, the last {name+}
        """
      ])
  }

  @Test func `A permission that a route already gives`() {
    let found = findings(
      in: Stack("S") {
        let api = function()
        let gateway = HTTPAPI("Gateway") {
          Route(.get, "/", to: api)
        }
        Lambda.Permission(
          "Mine", action: "lambda:InvokeFunction", functionName: api.functionName,
          principal: "apigateway.amazonaws.com",
          sourceArn: "\(Value<String>(term: .reference(Reference(gateway.node, "ExecutionArn"))))/*/GET/")
      })
    #expect(
      found == [
        """
        +5: warning: Mine means the same as Gateway/GetRootPermission, which follows from a relation [same-meaning]
          +3: note: the relation is stated here
          hint: one of the two is enough
        """
      ])
  }
}
