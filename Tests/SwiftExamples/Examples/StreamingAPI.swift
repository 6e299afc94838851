import FormworkRESTAPI

extension Stack {
  static let streamingAPI = Stack("StreamingAPI") {
    let function = SwiftFunction("StreamingNumbers", logLevel: .trace, timeout: 60)
    let api = RESTAPI("StreamingApi", stage: "prod", name: "StreamingAPI") {
      RESTRoute(.any, "/stream", to: function, streaming: true, timeout: 60)
    }
    Output("ApiUrl", "\(api.url)/stream", description: "API Gateway endpoint URL for streaming")
    Output("LambdaArn", function.arn, description: "Lambda Function ARN")
  }
}
