import Formwork

extension Stack {
  static let streamingURL = Stack("StreamingURL") {
    let api = SwiftFunction("StreamingNumbers", logLevel: .trace, timeout: 5) {
      FunctionURL(.awsIam, invokeMode: .responseStream)
    }
    if let url = api.functionUrl { Output("LambdaURL", url, description: "Lambda URL") }
  }
}
