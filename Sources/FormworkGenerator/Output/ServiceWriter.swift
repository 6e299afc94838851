/// Writes the file of a service's namespace.
enum ServiceWriter {
  /// The file's text.
  static func file(for namespace: String, service: String, types: [TypeModel]) -> String {
    var output = SourceText()
    output.header()
    output.line("import FormworkDSL")
    output.line("import FormworkIR")
    output.line()
    output.line("/// The resource types `AWS::\(service)::…`.")
    output.block("public enum \(namespace)") { output in
      output.line("/// The schemas of every type of the service, for resources that are declared by name.")
      let schema = types.contains { $0.name == "ResourceSchema" } ? "FormworkIR.ResourceSchema" : "ResourceSchema"
      output.block("public static var schemas: [\(schema)]") { output in
        output.line("[")
        for type in types { output.line("  \(SwiftName.escaped(type.name)).schema,") }
        output.line("]")
      }
    }
    return output.text
  }
}
