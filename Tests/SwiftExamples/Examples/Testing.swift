import Formwork

extension Stack {
  static let testing = Stack("Testing") {
    let api = SwiftFunction("APIGatewayLambda", logLevel: .trace, timeout: 60)
    let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
    Output("APIGatewayEndpoint", gateway.endpoint, description: "API Gateway endpoint URL")
  }
}
