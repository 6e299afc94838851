import Formwork

extension Stack {
  static let lambdaAuthorizer = Stack("LambdaAuthorizer") {
    let api = SwiftFunction("APIGatewayLambda", logLevel: .debug, timeout: 60)
    let authorizer = SwiftFunction("AuthorizerLambda", logLevel: .debug, timeout: 29)
    let gateway = HTTPAPI("MyProtectedApi", authorizer: .lambda(authorizer, name: "MyLambdaRequestAuthorizer")) {
      Route(.any, "/demo", to: api)
    }
    Output("APIGatewayEndpoint", "\(gateway.endpoint)/demo", description: "API Gateway endpoint URI")
  }
}
