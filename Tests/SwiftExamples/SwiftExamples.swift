import Formwork
import FormworkCommand

@main
struct SwiftExamples: Infrastructure {
  static var program: Program {
    Program {
      Stack.apiGatewayV1
      Stack.apiGatewayV2
      Stack.lambdaAuthorizer
      Stack.hummingbird
      Stack.multiSourceAPI
      Stack.s3AWSSDK
      Stack.s3Soto
      Stack.serviceLifecyclePostgres
      Stack.codable
      Stack.streamingURL
      Stack.multiTenant
      Stack.streamingAPI
      Stack.testing
      Stack.folder
    }
  }
}
