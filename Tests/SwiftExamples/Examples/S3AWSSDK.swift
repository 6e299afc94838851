import Formwork

extension Stack {
  static let s3AWSSDK = Stack("S3AWSSDK") {
    let api = SwiftFunction("AWSSDKExample", logLevel: .debug, timeout: 60) {
      Allow(["s3:ListAllMyBuckets"], on: ["*"])
    }
    let gateway = HTTPAPI("Gateway") { Route.default(to: api) }
    Output("SwiftAPIEndpoint", gateway.endpoint, description: "API Gateway endpoint URL for your application")
  }
}
