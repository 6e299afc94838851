/// Writes the tables of FormworkSchemas: what AWS publishes about each type, as compact text.
///
/// A service's facts are one text, and all services are in few files: an element of an array and a file each cost every
/// program compile time, more than a long text does.
struct SchemasWriter {
  /// A service with its types in the order of their names.
  typealias Service = (name: String, types: [TypeModel])

  /// One text: a service's facts, or a part of them.
  private struct Table {
    var service: String
    var name: String
    var source: SourceText
  }

  private var tables: [Table] = []
  /// By service, the names of its types with the table that has each, and the bytes in it.
  private var entries: [(service: String, types: [String])] = []
  private let limit: Int

  /// A writer for services; `limit` is how many lines a file has at most, its frame aside.
  init(_ services: [Service], limit: Int = SourceText.lineLimit) {
    self.limit = limit
    for service in services { add(service) }
  }

  private mutating func add(_ service: Service) {
    var types: [String] = []
    for (position, part) in Self.split(service.types, limit).enumerated() {
      var lines: [String] = []
      var bytes = 0
      for type in part {
        if !lines.isEmpty {
          lines.append("")
          bytes += 2
        }
        let facts = FactsWriter.lines(of: type)
        let length = facts.reduce(facts.count - 1) { $0 + $1.utf8.count }
        types.append("\(TypeModel.local(of: type.type)):\(tables.count):\(bytes):\(length)")
        lines += facts
        bytes += length
      }
      let name = "facts\(service.name)" + (position == 0 ? "" : "_\(position + 1)")
      var source = SourceText()
      source.line("/// Types of `AWS::\(service.name)`.")
      source.line("static let \(name): StaticString =")
      source.rawText(lines)
      tables.append(Table(service: service.name, name: name, source: source))
    }
    entries.append((service.name, types))
  }

  /// The types of a service in lots whose texts fit into files.
  private static func split(_ types: [TypeModel], _ limit: Int) -> [[TypeModel]] {
    var parts: [[TypeModel]] = [[]]
    var count = 0
    for type in types {
      let lines = FactsWriter.lines(of: type).count + 1
      if count + lines > limit, !parts[parts.count - 1].isEmpty {
        parts.append([])
        count = 0
      }
      parts[parts.count - 1].append(type)
      count += lines
    }
    return parts
  }

  /// The files of the tables by their names, without `.swift`: the first letters of their first and last services.
  func files() -> [(name: String, text: String)] {
    var lots: [[Table]] = []
    var count = 0
    for table in tables {
      if lots.isEmpty || count + table.source.lineCount > limit {
        lots.append([])
        count = 0
      }
      lots[lots.count - 1].append(table)
      count += table.source.lineCount + 1
    }
    var names: [String: Int] = [:]
    return lots.map { lot in
      let letters = lot.map { String($0.service.prefix(1)) }
      let range = letters.first == letters.last ? letters[0] : "\(letters[0])-\(letters[letters.count - 1])"
      names[range, default: 0] += 1
      let position = names[range, default: 1]
      return (position == 1 ? range : "\(range)+\(position)", Self.file(lot))
    }
  }

  private static func file(_ tables: [Table]) -> String {
    var output = SourceText()
    output.header()
    output.line()
    output.block("extension SchemaTables") { output in
      for (position, table) in tables.enumerated() {
        if position > 0 { output.line() }
        output.append(table.source)
      }
    }
    return output.text
  }

  /// The file that leads from a service to its types and their facts.
  func index(date: String?) -> String {
    var output = SourceText()
    output.header()
    output.line()
    output.line("import FormworkIR")
    output.line()
    output.block("extension SchemaTables") { output in
      output.line("/// The day on which AWS published the schemas.")
      output.line("static let date: StaticString = \"\(date ?? "")\"")
      output.line()
      output.line(
        "/// The types of each service: the name, the place of the text in `facts`, the first byte in it and how many there are."
      )
      output.line("static let services = TextTable(")
      output.line("  \"\(entries.map(\.service).joined(separator: " "))\",")
      output.line("  [")
      for entry in entries { output.line("    \"\(entry.types.joined(separator: " "))\",") }
      output.line("  ])")
      output.line()
      let serverless = entries.flatMap { entry in
        entry.types.map { "AWS::\(entry.service)::\($0.prefix { $0 != ":" })" }.filter(ServerlessDecisions.contains)
      }
      output.line("/// The types of `\(ServerlessDecisions.module)`.")
      output.line("static let serverless: StaticString = \"\(serverless.joined(separator: " "))\"")
      output.line()
      output.line("/// The facts of the services' types.")
      output.line("static let facts: [StaticString] = [")
      for table in tables { output.line("  \(table.name),") }
      output.line("]")
    }
    return output.text
  }
}
