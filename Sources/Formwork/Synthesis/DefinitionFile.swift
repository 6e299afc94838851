import FormworkChecks
import FormworkIR

/// A definition of a state machine that stands in a file: read before relations ask what it calls, so that what follows from
/// it is the same as of one in the program.
struct DefinitionFile {
  private let path: String
  private let machine: Resource
  private let values: [MapEntry]
  private var unknown: [String] = []
  private var used: Set<String> = []

  /// What stands for the file until it is read.
  static func term(_ path: String) -> Term {
    .artefact(Artefact(.zip(path: .string(path)), location: SourceLocation(path, 1)))
  }

  /// The graph with the definitions of files in their places.
  static func read(in graph: Graph, by files: any FileReading, _ diagnostics: inout Diagnostics) -> Graph {
    var graph = graph
    for index in graph.resources.indices where graph.resources[index].type == "AWS::StepFunctions::StateMachine" {
      let machine = graph.resources[index]
      guard case .artefact(let artefact)? = machine["Definition"], case .zip(.string(let path)) = artefact.source else {
        continue
      }
      var file = DefinitionFile(path, machine)
      graph.resources[index]["Definition"] = file.definition(files, &diagnostics)
      graph.resources[index]["DefinitionSubstitutions"] = nil
    }
    return graph
  }

  private init(_ path: String, _ machine: Resource) {
    self.path = path
    self.machine = machine
    values = if case .map(let entries)? = machine["DefinitionSubstitutions"] { entries } else { [] }
  }

  /// The definition; an empty one where the file cannot be read, which is a finding.
  private mutating func definition(_ files: any FileReading, _ diagnostics: inout Diagnostics) -> Term {
    let nothing = Term.map([])
    guard let size = files.size(of: path), let bytes = files.bytes(of: path, from: 0, count: size) else {
      diagnostics.add(
        finding(
          .fileAccess, "the definition of \(machine.id), \(path), cannot be read",
          hint: "the path is relative to the folder in which the program runs"))
      return nothing
    }
    let document: Term
    do {
      document = Term(try JSONReader.document(from: Self.marked(String(decoding: bytes, as: UTF8.self))))
    } catch {
      diagnostics.add(
        finding(
          .invalidDefinition, "the definition of \(machine.id), \(path), is no JSON: \(error.message)",
          hint: "write the file in JSON, the form that all targets take"))
      return nothing
    }
    let definition = substituted(document)
    let names = values.compactMap(\.key.literal)
    for name in unknown {
      diagnostics.add(
        finding(
          .invalidDefinition, "\(path) asks for ${\(name)}, and \(machine.id) has no substitution of that name",
          hint: Spelling.nearest(to: name, among: names).map { "did you mean \($0)?" }
            ?? "give it one: .file(\"\(path)\", substitutions: [\"\(name)\": …])"))
    }
    for name in names where !used.contains(name) && unknown.isEmpty {
      diagnostics.add(
        finding(
          .invalidDefinition, "\(machine.id) has a substitution for \(name), and \(path) does not ask for ${\(name)}",
          hint: "take it out, or write ${\(name)} where the value belongs"))
    }
    return definition
  }

  private func finding(_ code: DiagnosticCode, _ message: String, hint: String) -> Diagnostic {
    Diagnostic(.error, code, message, at: machine.location, hint: hint)
  }

  // MARK: Substitutions

  /// Stands on both sides of a name that is written without quotes, so that the text is JSON before names have values.
  private static let mark: Character = "\u{E000}"

  private static func marked(_ text: String) -> String {
    var result = ""
    var isInside = false
    var isEscaped = false
    var rest = text[...]
    while let character = rest.first {
      if !isInside, character == "$", let (name, end) = name(atStartOf: rest) {
        result += "\"\(mark)\(name)\(mark)\""
        rest = end
        continue
      }
      if character == "\"", !isEscaped { isInside.toggle() }
      isEscaped = isInside && character == "\\" && !isEscaped
      result.append(character)
      rest = rest.dropFirst()
    }
    return result
  }

  /// The name in `${Name}` with which a text begins, and what follows it.
  private static func name(atStartOf text: Substring) -> (name: String, rest: Substring)? {
    guard text.hasPrefix("${"), let end = text.firstIndex(of: "}") else { return nil }
    let name = text[..<end].dropFirst(2)
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
    return (String(name), text[end...].dropFirst())
  }

  private mutating func value(of name: String) -> Term? {
    used.insert(name)
    if let value = values.first(where: { $0.key.literal == name })?.value { return value }
    if !unknown.contains(name) { unknown.append(name) }
    return nil
  }

  private mutating func substituted(_ term: Term) -> Term {
    switch term {
    case .list(let elements): return .list(elements.map { substituted($0) })
    case .map(let entries):
      return .map(entries.map { MapEntry(key: $0.key, value: substituted($0.value)) })
    case .string(let text) where text.first == Self.mark:
      guard let value = value(of: String(text.dropFirst().dropLast())) else { return term }
      return Self.written(value)
    case .string(let text) where text.contains("${"): return joined(text)
    default: return term
    }
  }

  /// What a value is where it stands without quotes: text that is JSON becomes that, such as a number.
  private static func written(_ value: Term) -> Term {
    guard case .string(let text) = value else { return value }
    do { return Term(try JSONReader.document(from: text)) } catch { return value }
  }

  private mutating func joined(_ text: String) -> Term {
    var segments: [TextSegment] = []
    var words = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "$", let (name, end) = Self.name(atStartOf: rest), let value = value(of: name) {
        if !words.isEmpty { segments.append(.literal(words)) }
        words = ""
        segments.append(.term(value))
        rest = end
      } else {
        words.append(character)
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { segments.append(.literal(words)) }
    return TermFolder.joined(segments)
  }
}
