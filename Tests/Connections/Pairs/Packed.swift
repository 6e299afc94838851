import Formwork

extension Stack {
  /// Code that this program packs itself: two functions from one folder, a layer, and a page on Node.js.
  static var packed: Stack {
    let runtime: Value<OneOf<Lambda.Function.Runtime>> = Parameter.choice("Runtime", default: .python3_13)
    return Stack("Packed", description: "Code that is packed with what it depends on") {
      let code = Code.python(directory: "src/api")
      let shared = LayerVersion("Shared", content: .python(directory: "src/shared"), runtimes: [runtime])
      LambdaFunction("Api", runtime: runtime, handler: "api_server.lambda_handler", code: code, timeout: 29) {
        Layers(shared)
      }
      let jobs = Queue("Jobs", visibilityTimeout: 180)
      LambdaFunction("Worker", runtime: runtime, handler: "queue_worker.lambda_handler", code: code, timeout: 30) {
        Trigger.queue(jobs, reportsFailures: true)
      }
      LambdaFunction(
        "Page", runtime: .nodejs22_x, handler: "index.handler", code: .node(directory: "src/page"),
        architectures: [.arm64])
    }
    .bindingDefaults(for: .terraform, .cloudFormation, .sam)
  }
}
