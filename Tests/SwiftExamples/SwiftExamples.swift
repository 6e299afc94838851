import Formwork
import FormworkCommand

@main
struct SwiftExamples: Infrastructure {
  static var program: Program {
    Program {
      Stack.apiGatewayV2
      Stack.lambdaAuthorizer
      Stack.hummingbird
      Stack.multiSourceAPI
      Stack.s3AWSSDK
      Stack.s3Soto
      Stack.serviceLifecyclePostgres
      Stack.codable
      Stack.streamingURL
      Stack.testing
      Stack.folder
    }
  }
}
