import Formwork

extension Stack {
  /// No example of the runtime's: a program that lies in a folder, which is packed at deployment.
  static let folder = Stack("Folder") {
    LambdaFunction(
      "Import", runtime: .provided_al2023, handler: "bootstrap", code: .directory("build/import"),
      architectures: [.arm64])
  }
}
