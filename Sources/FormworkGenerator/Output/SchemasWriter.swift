/// Writes the tables of FormworkSchemas: what AWS publishes about each type, as compact text.
///
/// All services are in few files, by their first letters, since a compiler process reads all of a module for each 25 files.
enum SchemasWriter {
  /// A service with its types in the order of their names.
  typealias Service = (name: String, types: [TypeModel])

  /// The files of the tables by their names, without `.swift`; `limit` is how many lines one has at most, its frame aside.
  static func files(
    for services: [Service], limit: Int = SourceText.lineLimit
  ) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for (letter, group) in Dictionary(grouping: services, by: { $0.name.prefix(1) }).sorted(by: { $0.key < $1.key }) {
      var parts = [SourceText()]
      for (service, types) in group {
        for (position, part) in split(types, limit).enumerated() {
          let table = table(of: service, part: position, part)
          if parts[parts.count - 1].lineCount > 0 {
            if parts[parts.count - 1].lineCount + table.lineCount > limit {
              parts.append(SourceText())
            } else {
              parts[parts.count - 1].line()
            }
          }
          parts[parts.count - 1].append(table)
        }
      }
      files += parts.enumerated().map { position, part in
        ("\(letter)" + (position == 0 ? "" : "+\(position + 1)"), file(part))
      }
    }
    return files
  }

  /// The types of a service in lots whose texts fit into files.
  private static func split(_ types: [TypeModel], _ limit: Int) -> [[TypeModel]] {
    var parts: [[TypeModel]] = [[]]
    var count = 0
    for type in types {
      let lines = FactsWriter.lines(of: type).count + 2
      if count + lines > limit, !parts[parts.count - 1].isEmpty {
        parts.append([])
        count = 0
      }
      parts[parts.count - 1].append(type)
      count += lines
    }
    return parts
  }

  private static func name(of service: String, part: Int) -> String {
    "facts\(service)" + (part == 0 ? "" : "_\(part + 1)")
  }

  private static func table(of service: String, part: Int, _ types: [TypeModel]) -> SourceText {
    var output = SourceText()
    output.line("/// Types of `AWS::\(service)`.")
    output.line("static let \(name(of: service, part: part)): [StaticString] = [")
    for type in types { output.rawText(FactsWriter.lines(of: type), before: ",") }
    output.line("]")
    return output
  }

  private static func file(_ tables: SourceText) -> String {
    var output = SourceText()
    output.header()
    output.line()
    output.block("extension SchemaTables") { $0.append(tables) }
    return output.text
  }

  /// The file that leads from a service to its table.
  static func index(_ services: [Service], date: String?, limit: Int = SourceText.lineLimit) -> String {
    var output = SourceText()
    output.header()
    output.line()
    output.line("import FormworkIR")
    output.line()
    output.block("extension SchemaTables") { output in
      output.line("/// The day on which AWS published the schemas.")
      output.line("static let date: StaticString = \"\(date ?? "")\"")
      output.line()
      output.line("/// The names of each service's types, in the order of their facts.")
      output.line("static let services = TextTable(")
      output.line("  \"\(services.map(\.name).joined(separator: " "))\",")
      output.line("  [")
      for service in services {
        let names = service.types.map { TypeModel.local(of: $0.type) }.joined(separator: " ")
        output.line("    \"\(names)\",")
      }
      output.line("  ])")
      output.line()
      let serverless = services.flatMap { service in
        service.types.map(\.type).filter(ServerlessDecisions.contains)
      }
      output.line("/// The types of `\(ServerlessDecisions.module)`.")
      output.line("static let serverless: StaticString = \"\(serverless.joined(separator: " "))\"")
      output.line()
      output.line("/// The facts of each service's types.")
      output.line("static let facts: [[StaticString]] = [")
      for service in services {
        let tables = split(service.types, limit).indices.map { name(of: service.name, part: $0) }
        output.line("  \(tables.joined(separator: " + ")),")
      }
      output.line("]")
    }
    return output.text
  }
}
