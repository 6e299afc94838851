/// Writes the file of a service's namespace.
enum ServiceWriter {
  /// The file's text; `shared` are the lists of values that several types of the service have in common.
  static func file(for namespace: String, service: String, shared: [EnumerationModel]) -> String {
    var output = SourceText()
    output.header()
    if !shared.isEmpty {
      output.line("import FormworkDSL")
      output.line("import FormworkIR")
      output.line()
    }
    output.line("/// The resource types `AWS::\(service)::…`.")
    output.block("public enum \(namespace)") { output in
      for (position, enumeration) in shared.enumerated() {
        if position > 0 { output.line() }
        tag(enumeration, to: &output)
      }
    }
    for enumeration in shared {
      output.line()
      members(of: enumeration, in: namespace, to: &output)
    }
    return output.text
  }

  /// Adds the type that names a list of values.
  static func tag(_ enumeration: EnumerationModel, to output: inout SourceText) {
    output.line("/// Lists the values of `\(enumeration.name)`.")
    output.line("public enum \(SwiftName.escaped(enumeration.name)) {}")
  }

  /// Adds the values of a list, so that they can be written with a leading dot.
  static func members(of enumeration: EnumerationModel, in scope: String, to output: inout SourceText) {
    output.block("extension Value where T == OneOf<\(scope).\(SwiftName.escaped(enumeration.name))>") { output in
      for member in enumeration.members {
        output.line("/// \(member.value.isEmpty ? "An empty text." : "`\(SourceText.plain(member.value))`.")")
        output.line(
          "public static var \(SwiftName.escaped(member.name)): Self "
            + "{ Self(term: .string(\(SourceText.literal(member.value)))) }")
      }
    }
  }
}
