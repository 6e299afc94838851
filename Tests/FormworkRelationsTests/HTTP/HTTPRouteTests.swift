import FormworkIR
import FormworkRelations
import Testing

/// What routes of an HTTP API become, from a graph that no program declared.
struct HTTPRouteTests {
  private let location = SourceLocation("App/Infrastructure.swift", 1)

  private func node(_ id: String, _ type: String) -> ResourceNode {
    ResourceNode(id: id, scope: nil, trail: nil, type: type, schema: nil, properties: [], location: location)
  }

  private func expanded(_ relations: [any Relation], declared: [ResourceNode] = []) -> (Graph, [Diagnostic]) {
    let graph = Graph(
      name: "S", resources: declared.map { Resource($0) }, relations: relations, location: location)
    let result = Expander(schemas: { _ in nil }).expand(graph)
    return (result.graph, result.diagnostics.all)
  }

  private func route(
    _ id: String, from api: ResourceNode, to function: ResourceNode, _ method: String, _ path: String
  ) -> HTTPRoute {
    HTTPRoute(id: "\(api.id)/\(id)", from: api, to: function, method: method, path: path, location: location)
  }

  @Test func `Routes to one function share an integration`() {
    let (api, function) = (node("Api", "AWS::ApiGatewayV2::Api"), node("Fn", "AWS::Lambda::Function"))
    let (graph, findings) = expanded([
      route("GetA", from: api, to: function, "GET", "/a"), route("GetB", from: api, to: function, "GET", "/b/{id}"),
    ])
    #expect(findings.isEmpty)
    #expect(
      graph.resources.map(\.id) == [
        "Api/FnIntegration", "Api/GetARoute", "Api/GetAPermission", "Api/GetBRoute", "Api/GetBPermission",
      ])
    #expect(graph.resources[1]["RouteKey"] == .string("GET /a"))
    #expect(
      graph.resources[4]["SourceArn"]
        == .text([.term(.reference(Reference(api, "ExecutionArn"))), .literal("/*/GET/b/*")]))
    #expect(graph.relations.isEmpty)
  }

  @Test func `The permission of the default route covers the others to its function alone`() {
    let api = node("Api", "AWS::ApiGatewayV2::Api")
    let (first, second) = (node("First", "AWS::Lambda::Function"), node("Second", "AWS::Lambda::Function"))
    let (graph, _) = expanded([
      route("Get", from: api, to: first, "GET", "/"),
      route("Default", from: api, to: first, "ANY", HTTPRoute.defaultPath),
      route("Post", from: api, to: second, "POST", "/"),
    ])
    let permissions = graph.resources.filter { $0.type == "AWS::Lambda::Permission" }.map(\.id)
    #expect(permissions == ["Api/DefaultPermission", "Api/PostPermission"])
  }

  @Test func `A stage serves the root and every change`() {
    let api = node("Api", "AWS::ApiGatewayV2::Api")
    let (graph, _) = expanded([HTTPStage(of: api, location: location)])
    #expect(graph.resources.map(\.id) == ["Api/DefaultStage"])
    #expect(graph.resources[0]["StageName"] == .string("$default"))
    #expect(graph.resources[0]["AutoDeploy"] == .bool(true))
  }

  @Test func `A declared resource that means the same is a warning with both lines`() {
    let api = node("Api", "AWS::ApiGatewayV2::Api")
    let own = ResourceNode(
      id: "Own", scope: nil, trail: nil, type: "AWS::ApiGatewayV2::Stage", schema: nil,
      properties: [
        Property("ApiId", .reference(Reference(api, "ApiId"))), Property("StageName", .string("$default")),
      ], location: SourceLocation("App/Infrastructure.swift", 9))
    let (_, findings) = expanded([HTTPStage(of: api, location: location)], declared: [own])
    #expect(
      findings.map(\.description) == [
        """
        App/Infrastructure.swift:9: warning: Own means the same as Api/DefaultStage, which follows from a relation \
        [same-meaning]
          App/Infrastructure.swift:1: note: the relation is stated here
          hint: one of the two is enough
        """
      ])
  }

  @Test func `People read relations as sentences`() {
    let (api, function) = (node("Gateway", "AWS::ApiGatewayV2::Api"), node("Orders", "AWS::Lambda::Function"))
    let sentences = [
      route("Get", from: api, to: function, "GET", "/orders"),
      route("Default", from: api, to: function, "ANY", HTTPRoute.defaultPath),
    ].map(\.description)
    #expect(
      sentences == ["Gateway routes GET /orders to Orders", "Gateway routes all other requests to Orders"])
    #expect(HTTPStage(of: api, location: location).description == "Gateway serves its routes at its root")
  }

  @Test func `SAM has a route as an event of the function`() throws {
    let (api, function) = (node("Gateway", "AWS::ApiGatewayV2::Api"), node("Orders", "AWS::Lambda::Function"))
    guard case .event(let event)? = route("Get", from: api, to: function, "GET", "/orders").serverless else {
      Issue.record("no event")
      return
    }
    #expect(event.name == "GatewayGet")
    #expect(event.type == "HttpApi")
    #expect(event.properties.map(\.name) == ["ApiId", "Method", "Path"])
    #expect(event.container === api)
  }
}
