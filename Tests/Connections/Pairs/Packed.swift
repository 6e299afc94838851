import Formwork

extension Stack {
  /// Code that this program packs itself, for a layer too.
  static var packed: Stack {
    Stack("Packed", description: "Code that is packed with what it depends on") {
      let shared = LayerVersion(
        "Shared", content: .python(directory: "src/shared"), runtimes: [.python3_13], architectures: [.x86_64])
      LambdaFunction(
        "Api", runtime: .python3_13, handler: "app.handler", code: .python(directory: "src/worker"), timeout: 29
      ) {
        Layers(shared)
      }
      LambdaFunction(
        "Page", runtime: .nodejs22_x, handler: "index.handler", code: .node(directory: "src/page"),
        architectures: [.arm64])
    }
  }
}
