import FormworkRESTAPI

extension Stack {
  static let apiGatewayV1 = Stack("APIGatewayV1") {
    let function = SwiftFunction("APIGatewayLambda", logLevel: .debug, timeout: 60)
    let api = RESTAPI("Gateway") { RESTRoute(.get, "/", to: function) }
    Output("APIGatewayEndpoint", "\(api.url)/", description: "API Gateway endpoint URL")
  }
}
