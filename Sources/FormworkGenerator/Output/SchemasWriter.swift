/// Writes the tables of FormworkSchemas: what AWS publishes about each type, as compact text.
enum SchemasWriter {
  /// The files of a service, with what stands behind the service's name in theirs.
  static func files(for service: String, types: [TypeModel]) -> [(suffix: String, text: String)] {
    var parts: [[TypeModel]] = [[]]
    var count = 0
    for type in types {
      let lines = FactsWriter.lines(of: type).count
      if count + lines > SourceText.lineLimit, !(parts.last ?? []).isEmpty {
        parts.append([])
        count = 0
      }
      parts[parts.count - 1].append(type)
      count += lines
    }
    return parts.enumerated().map { position, part in
      let suffix = position == 0 ? "" : "+\(position + 1)"
      let next = position + 1 < parts.count ? function(of: service, part: position + 1) : nil
      return (suffix, file(function(of: service, part: position), service, part, next: next))
    }
  }

  private static func function(of service: String, part: Int) -> String {
    "facts\(service)" + (part == 0 ? "" : "_\(part + 1)")
  }

  private static func file(_ function: String, _ service: String, _ types: [TypeModel], next: String?) -> String {
    var output = SourceText()
    output.header()
    output.line()
    output.block("extension SchemaTables") { output in
      output.line("/// Types of `AWS::\(service)`.")
      output.block("static func \(function)(_ name: String) -> StaticString?") { output in
        output.line("switch name {")
        for type in types {
          output.line("case \(SourceText.literal(TypeModel.local(of: type.type))):")
          output.rawText(FactsWriter.lines(of: type))
        }
        output.line("default: \(next.map { "\($0)(name)" } ?? "nil")")
        output.line("}")
      }
    }
    return output.text
  }

  /// The file that leads from a service to its table.
  static func index(_ services: [(name: String, types: [TypeModel])], date: String?) -> String {
    var output = SourceText()
    output.header()
    output.line()
    output.block("extension SchemaTables") { output in
      output.line("/// The day on which AWS published the schemas.")
      output.line("static let date: StaticString = \"\(date ?? "")\"")
      output.line()
      output.line("/// The services in the order of their names.")
      output.line("static let services: StaticString = \"\(services.map(\.name).joined(separator: " "))\"")
      output.line()
      output.line("/// The types of a service in the order of their names.")
      output.block("static func names(of service: String) -> StaticString") { output in
        output.line("switch service {")
        for service in services {
          let names = service.types.map { TypeModel.local(of: $0.type) }.sorted().joined(separator: " ")
          output.line("case \"\(service.name)\": \"\(names)\"")
        }
        output.line("default: \"\"")
        output.line("}")
      }
      output.line()
      output.line("/// The facts of a type; `nil` for one that is not known.")
      output.block("static func facts(of name: String, in service: String) -> StaticString?") { output in
        output.line("switch service {")
        for service in services {
          output.line("case \"\(service.name)\": \(function(of: service.name, part: 0))(name)")
        }
        output.line("default: nil")
        output.line("}")
      }
    }
    return output.text
  }
}
