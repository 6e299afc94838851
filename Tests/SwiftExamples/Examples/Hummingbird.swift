import Formwork

extension Stack {
  static let hummingbird = Stack("Hummingbird") {
    let api = SwiftFunction("HBLambda", logLevel: .debug, timeout: 60)
    let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
    Output("APIGatewayEndpoint", gateway.endpoint, description: "API Gateway endpoint URL")
  }
}
