import Formwork
import FormworkTesting
import Testing

/// Who may call the routes of an HTTP API.
struct AuthorizerTests {
  private static let jwt = Authorizer.jwt(issuer: "https://issuer.example", audience: ["web"])

  @Test func `A function decides for all routes but the open ones`() throws {
    let stack = Stack("S") {
      let check = function("Check")
      let api = function("Api")
      HTTPAPI("Gateway", authorizer: .lambda(check, cache: .minutes(5))) {
        Route(.get, "/orders", to: api)
        Route(.get, "/health", to: api, authorizer: .open)
      }
    }
    let assembled = try AssembledStack(stack)
    let authorizer = try #require(assembled.graph.resources.first { $0.id == "Gateway/CheckAuthorizer" })
    #expect(authorizer["AuthorizerType"] == .string("REQUEST"))
    #expect(authorizer["IdentitySource"] == .list([.string("$request.header.Authorization")]))
    #expect(authorizer["AuthorizerResultTtlInSeconds"] == .int(300))
    #expect(authorizer["EnableSimpleResponses"] == .bool(true))
    let routes = assembled.all(ApiGatewayV2.Route.self)
    #expect(routes.map(\.authorizationType) == ["CUSTOM", nil])
    #expect(routes[0].authorizerId?.term == .reference(Reference(authorizer.node, "AuthorizerId")))
    let permission = try #require(assembled.graph.resources.first { $0.id == "Gateway/CheckAuthorizerPermission" })
    let gateway = try assembled.only(ApiGatewayV2.Api.self)
    #expect(
      permission["SourceArn"]
        == .text([.term(.reference(Reference(gateway.node, "ExecutionArn"))), .literal("/authorizers/*")]))
  }

  @Test func `SAM has authorizers in the API and what differs in the events`() throws {
    let stack = Stack("S") {
      let check = function("Check")
      let api = function("Api")
      HTTPAPI("Gateway", authorizer: Self.jwt) {
        Route(.get, "/a", to: api)
        Route(.get, "/b", to: api, scopes: ["read"])
        Route(.get, "/c", to: api, authorizer: .open)
        Route(.get, "/d", to: api, authorizer: .iam)
        Route(.get, "/e", to: api, authorizer: .lambda(check, headers: [], queryStrings: ["key"], name: "Keys"))
      }
    }
    let resources = try AssembledStack(stack, for: .sam).rendered(as: .sam)["Resources"]
    let auth = resources?["Gateway"]?["Properties"]?["Auth"]
    #expect(auth?["DefaultAuthorizer"] == "JWT")
    #expect(auth?["EnableIamAuthorizer"] == true)
    #expect(auth?["Authorizers"]?["JWT"]?["JwtConfiguration"]?["issuer"] == "https://issuer.example")
    #expect(auth?["Authorizers"]?["Keys"]?["Identity"]?["QueryStrings"] == ["key"])
    let events = resources?["Api"]?["Properties"]?["Events"]
    #expect(events?["GatewayGetA"]?["Properties"]?["Auth"] == nil)
    #expect(
      events?["GatewayGetB"]?["Properties"]?["Auth"] == ["Authorizer": "JWT", "AuthorizationScopes": ["read"]])
    #expect(events?["GatewayGetC"]?["Properties"]?["Auth"] == ["Authorizer": "NONE"])
    #expect(events?["GatewayGetD"]?["Properties"]?["Auth"] == ["Authorizer": "AWS_IAM"])
    #expect(events?["GatewayGetE"]?["Properties"]?["Auth"] == ["Authorizer": "Keys"])
  }

  @Test func `A function that decides and refers to its API gets plain resources in SAM`() throws {
    let stack = Stack("S") {
      let gateway = HTTPAPI("Gateway")
      let check = function("Check") { Environment(["URL": gateway.endpoint]) }
      let api = function("Api")
      gateway.route(.get, "/", to: api, authorizer: .lambda(check))
    }
    let resources = try AssembledStack(stack, for: .sam).rendered(as: .sam)["Resources"]
    #expect(resources?["Gateway"]?["Type"] == "AWS::ApiGatewayV2::Api")
    #expect(resources?["GatewayCheckAuthorizer"]?["Type"] == "AWS::ApiGatewayV2::Authorizer")
    #expect(resources?["GatewayGetRootRoute"]?["Properties"]?["AuthorizationType"] == "CUSTOM")
  }

  @Test func `A statement has what the API has`() throws {
    let stack = try AssembledStack {
      let api = function("Api")
      let gateway = HTTPAPI("Gateway", authorizer: Self.jwt)
      gateway.route(.get, "/", to: api, scopes: ["read"])
      gateway.route(.get, "/health", to: api, authorizer: .open)
    }
    #expect(stack.all(ApiGatewayV2.Route.self).map(\.authorizationType) == ["JWT", nil])
    #expect(stack.ids.contains("Gateway/JWTAuthorizer"))
  }

  @Test func `Scopes without a token`() {
    let found = findings(
      in: Stack("S") {
        let api = function()
        HTTPAPI("Gateway", authorizer: .iam) { Route(.get, "/", to: api, scopes: ["read"]) }
      })
    #expect(
      found == [
        """
        +2: error: the route GET / of Gateway asks for scopes, which only tokens have [conflict]
          hint: scopes go with authorizer: .jwt(issuer:audience:)
        """
      ])
  }

  @Test func `Answers that nothing tells apart cannot be kept`() {
    let found = findings(
      in: Stack("S") {
        let check = function("Check")
        HTTPAPI("Gateway", authorizer: .lambda(check, headers: [], cache: 60)) { Route(.get, "/", to: check) }
      })
    #expect(
      found == [
        """
        +2: error: Gateway keeps answers of Check, but nothing tells one caller from another [conflict]
          hint: give the headers that do, such as headers: ["Authorization"]
        """
      ])
  }

  @Test func `Two authorizers of one name`() {
    let other = Authorizer.jwt(issuer: "https://other.example", audience: ["web"])
    let found = findings(
      in: Stack("S") {
        let api = function()
        let gateway = HTTPAPI("Gateway", authorizer: Self.jwt) {
          Route(.get, "/a", to: api, authorizer: other)
        }
        gateway.route(.get, "/b", to: api, authorizer: other)
      })
    #expect(
      found == [
        """
        +2: error: Gateway has two different authorizers with the name JWT [duplicate-id]
          +5: note: the other is here
          hint: give one of them another name:
        """
      ])
  }

  @Test func `Braces and statements may name the same authorizer`() throws {
    let stack = try AssembledStack {
      let check = function("Check")
      let gateway = HTTPAPI("Gateway") { Route(.get, "/a", to: check, authorizer: .lambda(check)) }
      gateway.route(.get, "/b", to: check, authorizer: .lambda(check))
      gateway.route(.get, "/c", to: check, authorizer: .lambda(check))
    }
    #expect(stack.ids.filter { $0 == "Gateway/CheckAuthorizer" }.count == 1)
    #expect(stack.all(ApiGatewayV2.Route.self).map(\.authorizationType) == ["CUSTOM", "CUSTOM", "CUSTOM"])
  }

  @Test func `An authorizer whose name is no id`() {
    let found = findings(
      in: Stack("S") {
        let api = function()
        HTTPAPI("Gateway") { Route(.get, "/b", to: api, authorizer: .lambda(api, name: "my check")) }
      })
    #expect(
      found == [
        """
        +2: error: an authorizer of Gateway has the name "my check" [invalid-name]
          hint: ids are made of it: letters and digits
        """
      ])
  }

  @Test func `SAM is told of OPTIONS, which it leaves out of what holds for all routes`() throws {
    let stack = Stack("S") {
      let api = function()
      HTTPAPI("Gateway", authorizer: Self.jwt) {
        Route(.options, "/", to: api)
        Route(.any, "/a", to: api)
      }
    }
    let events = try AssembledStack(stack, for: .sam).rendered(as: .sam)["Resources"]?["Api"]?["Properties"]?["Events"]
    #expect(events?["GatewayOptionsRoot"]?["Properties"]?["Auth"] == ["Authorizer": "JWT"])
    #expect(events?["GatewayAnyA"]?["Properties"]?["Auth"] == nil)
  }
}
