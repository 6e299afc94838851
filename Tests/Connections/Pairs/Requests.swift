import Formwork
import FormworkRESTAPI

extension Stack {
  /// A REST API that asks who calls, wants parameters, streams, and writes down who called.
  static let requests = Stack("Requests") {
    let orders = LambdaFunction(
      "Orders", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 20
    ) {
      Alias("live")
    }
    let files = LambdaFunction(
      "Files", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 120)
    let check = LambdaFunction(
      "Check", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 10)
    let lines = Logs.LogGroup("Lines", retentionInDays: 7)
    let api = RESTAPI(
      "Gateway", description: "Of the shop", endpoint: .regional, authorizer: .lambda(check, cache: .minutes(5)),
      throttling: .rate(100, burst: 200), metrics: true, accessLog: .to(lines), tracing: true
    ) {
      RESTRoute(
        .get, "/orders/{id}", to: orders,
        parameters: [.query("page", required: false), .header("X-Tenant"), .path("id", as: .query("order"))])
      RESTRoute(.post, "/orders", to: orders, timeout: 25, authorizer: .iam)
      RESTRoute(.get, "/health", to: orders, authorizer: .open)
      RESTRoute(.any, "/files/{path+}", to: files, streaming: true, timeout: 120)
      Properties<ApiGateway.Stage> { $0.variables = ["color": "blue"] }
    }
    Output("Address", api.url)
    Output("Stage", api.stage.ref)
  }

  /// REST APIs that SAM says in plain resources: the name of a stage has a hyphen, and a stage has a description.
  static let plainRequests = Stack("PlainRequests") {
    Tags(["team": "shop"])
    let orders = LambdaFunction(
      "Orders", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker"), timeout: 20)
    let pool = Existing(
      "AWS::Cognito::UserPool", arn: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a")
    let gateway = RESTAPI("Gateway", stage: "v1-beta", name: "shop") {
      RESTRoute(.get, "/orders", to: orders)
    }
    gateway.route(.delete, "/orders/{id}", to: orders, authorizer: .cognito(pool), scopes: ["orders/delete"])
    RESTAPI("Other", stage: "v2") {
      RESTRoute(.any, "/{proxy+}", to: orders)
      Properties { $0.failOnWarnings = true }
      Properties<ApiGateway.Stage> { $0.description = "The next" }
    }
  }
}
