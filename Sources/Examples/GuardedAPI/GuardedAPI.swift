// An HTTP API whose routes ask who calls: a token of a user pool, a function of your own, an IAM identity, or nobody.
//
//     swift run GuardedAPI

import Formwork
import FormworkCommand

@main
struct GuardedAPIInfrastructure: Infrastructure {
  static var program: Program {
    Program {
      Stack("GuardedAPI") {
        let pool = Parameter.string("UserPool", default: "us-east-1_EXAMPLE", description: "The id of the user pool")
        let client = Parameter.string("Client", default: "web", description: "The id of the pool's client")
        let orders = LambdaFunction(
          "Orders", runtime: .python3_13, handler: "api_server.lambda_handler", code: .zip("build/api.zip"))
        let check = LambdaFunction(
          "Check", runtime: .python3_13, handler: "api_server.lambda_handler", code: .zip("build/api.zip"))

        HTTPAPI(
          "Gateway",
          authorizer: .jwt(issuer: "https://cognito-idp.\(.region).amazonaws.com/\(pool)", audience: [Value(client)])
        ) {
          Route(.get, "/orders", to: orders)
          Route(.post, "/orders", to: orders, scopes: ["orders/write"])
          Route(.get, "/health", to: orders, authorizer: .open)
          Route(
            .post, "/hooks/{source}", to: orders, authorizer: .lambda(check, headers: ["X-Key"], cache: .minutes(5)))
          Route(.delete, "/orders/{id}", to: orders, authorizer: .iam)
          Route(.options, "/orders", to: orders)
          Route.default(to: orders)
        }
      }
    }
  }
}
