/// Writes the files of one service.
struct ServiceWriter {
  /// The service's name in CloudFormation.
  let service: String
  /// The enumeration around its types.
  let namespace: String
  /// What several types have in common.
  let shared: SharedTypes

  /// The texts of the files, as few as their length allows: a compiler reads all of a module for each bundle of files that
  /// it compiles, so that many small files cost more than a few long ones.
  func files(for types: [TypeModel]) -> [String] {
    let writer = TypeWriter(namespace: namespace, siblings: Set(types.map(\.name)).union(shared.names))
    var parts = [declaration]
    parts += writer.nestedParts(shared.objects, shared.enumerations, in: namespace)
    for type in types { parts += writer.parts(for: type) }
    return packed(parts)
  }

  private var declaration: SourceText {
    var output = SourceText()
    output.line("/// The resource types `AWS::\(service)::…`.")
    output.line("public enum \(namespace) {}")
    return output
  }

  private func packed(_ parts: [SourceText]) -> [String] {
    var files: [SourceText] = []
    for part in parts {
      if let last = files.last, last.lineCount + part.lineCount <= SourceText.lineLimit {
        files[files.count - 1].line()
      } else {
        files.append(opened())
      }
      files[files.count - 1].append(part)
    }
    return files.map(\.text)
  }

  private func opened() -> SourceText {
    var output = SourceText()
    output.header()
    for module in ["FormworkDSL", "FormworkIR", "FormworkSchemas"] { output.line("import \(module)") }
    output.line()
    return output
  }
}
