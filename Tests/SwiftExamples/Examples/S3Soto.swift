import Formwork

extension Stack {
  static let s3Soto = Stack("S3Soto") {
    let api = SwiftFunction("SotoExample", logLevel: .debug, timeout: 60) {
      Allow(["s3:ListAllMyBuckets"], on: ["*"])
    }
    let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
    Output("SwiftAPIEndpoint", gateway.endpoint, description: "API Gateway endpoint URL for your application")
  }
}
