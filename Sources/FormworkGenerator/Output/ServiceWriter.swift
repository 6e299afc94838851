/// Writes the files of one service.
struct ServiceWriter {
  /// The service's name in CloudFormation.
  let service: String
  /// The enumeration around its types.
  let namespace: String
  /// What several types have in common.
  let shared: SharedTypes
  /// The names of its types and of what they have in common.
  let siblings: Set<String>

  /// The files, as few as their length allows: a compiler reads all of a module for each bundle of files that it compiles,
  /// so that many small files cost more than a few long ones. The types on which constructs stand are a file of the module
  /// that they share; the module of the service exports that one and holds the others.
  func files(for types: [TypeModel]) -> [Generation.File] {
    guard let serverless = ServerlessDecisions.types[service] else {
      return packed([declaration] + parts(for: types, shared.names), in: folder, importing: [])
    }
    let inner = types.filter { serverless.contains($0.name) }
    let outer = types.filter { !serverless.contains($0.name) }
    let aliases = Set(inner.flatMap(\.aliases))
    let others = shared.names.filter { !aliases.contains($0) }
    return packed(
      [declaration] + parts(for: inner, shared.names.filter(aliases.contains)), in: Generation.serverlessFolder,
      importing: [])
      + [exports] + packed(parts(for: outer, others), in: folder, importing: [ServerlessDecisions.module])
  }

  private var folder: String { "\(Generation.serviceFolder)/\(service)" }

  /// The declarations of resource types and of what several have in common, by its names.
  private func parts(for types: [TypeModel], _ common: [String]) -> [SourceText] {
    let writer = TypeWriter(namespace: namespace, siblings: siblings)
    let common = Set(common)
    return writer.nestedParts(
      shared.objects.filter { common.contains($0.name) }, shared.enumerations.filter { common.contains($0.name) },
      in: namespace) + types.flatMap(writer.parts)
  }

  private var declaration: SourceText {
    var output = SourceText()
    output.line("/// The resource types `AWS::\(service)::…`.")
    output.line("public enum \(namespace) {}")
    return output
  }

  /// What lets a program that imports the service see the types that share a module.
  private var exports: Generation.File {
    var output = SourceText()
    output.header()
    output.line("@_exported import \(ServerlessDecisions.module)")
    return Generation.File(path: "\(folder)/Exports.swift", text: output.text)
  }

  private func packed(_ parts: [SourceText], in folder: String, importing modules: [String]) -> [Generation.File] {
    var files: [SourceText] = []
    for part in parts {
      if let last = files.last, last.lineCount + part.lineCount <= SourceText.lineLimit {
        files[files.count - 1].line()
      } else {
        files.append(opened(importing: modules))
      }
      files[files.count - 1].append(part)
    }
    return files.enumerated().map { position, text in
      let suffix = position == 0 ? "" : "+\(position + 1)"
      return Generation.File(path: "\(folder)/\(service)\(suffix).swift", text: text.text)
    }
  }

  private func opened(importing modules: [String]) -> SourceText {
    var output = SourceText()
    output.header()
    for module in (["FormworkDSL", "FormworkIR", "FormworkSchemas"] + modules).sorted() {
      output.line("import \(module)")
    }
    output.line()
    return output
  }
}
