import Formwork

extension Stack {
  static let codable = Stack("Codable") {
    let api = SwiftFunction("StreamingCodable", timeout: 15) {
      FunctionURL(.awsIam, invokeMode: .responseStream)
    }
    if let url = api.functionUrl { Output("LambdaURL", url, description: "Lambda URL") }
  }
}
