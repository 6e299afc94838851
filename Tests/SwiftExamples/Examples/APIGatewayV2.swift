import Formwork

extension Stack {
  static let apiGatewayV2 = Stack("APIGatewayV2") {
    let api = SwiftFunction("APIGatewayLambda", logLevel: .debug, timeout: 60)
    let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
    Output("APIGatewayEndpoint", gateway.endpoint, description: "API Gateway endpoint URL")
  }
}
