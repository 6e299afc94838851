import FormworkIR

/// Writes the definitions of state machines so that numbers of deployment stay numbers.
///
/// In `Definition`, a document, CloudFormation has parameters as text, and the Amazon States Language has numbers: `Seconds`,
/// `MaxAttempts`. In `DefinitionString` a placeholder may stand without quotes, and `DefinitionSubstitutions` says what it
/// stands for (AWS::StepFunctions::StateMachine, AWS CloudFormation Template Reference):
/// ```yaml
/// DefinitionString: |-
///   {
///     "Seconds": ${Wait}
///   }
/// DefinitionSubstitutions:
///   Wait: !Ref Wait
/// ```
public enum StateMachineDefinitions {
  /// The type of state machines.
  static let type = "AWS::StepFunctions::StateMachine"

  /// Whether the definition of a machine is written as text with placeholders.
  public static func writesText(of machine: Resource) -> Bool {
    machine["Definition"].map { !$0.deploymentNumbers().isEmpty } ?? false
  }

  /// The graph with each definition that holds such a number as text with placeholders; all others stay as they are.
  public static func written(in graph: Graph, for target: Target) -> (graph: Graph, diagnostics: [Diagnostic]) {
    guard graph.mayHoldDeploymentNumbers else { return (graph, []) }
    var graph = graph
    var diagnostics: [Diagnostic] = []
    for index in graph.resources.indices where graph.resources[index].type == type {
      let resource = graph.resources[index]
      guard let definition = resource["Definition"], !definition.deploymentNumbers().isEmpty else { continue }
      var writer = DefinitionWriter(resource, target)
      let text = writer.text(of: definition)
      diagnostics += writer.diagnostics
      guard writer.diagnostics.isEmpty else { continue }
      graph.resources[index].properties = resource.properties.flatMap { property -> [Property] in
        switch property.name {
        case "Definition":
          [
            Property("DefinitionString", .string(text)),
            Property("DefinitionSubstitutions", .map(writer.substitutions)),
          ]
        case "DefinitionSubstitutions": []
        default: [property]
        }
      }
    }
    return (graph, diagnostics)
  }
}

/// Writes one definition as JSON text with placeholders for what only deployment knows.
private struct DefinitionWriter {
  private let resource: Resource
  private let target: Target
  private(set) var diagnostics: [Diagnostic] = []
  /// The placeholders' names and values: first those that the program gave, then those made here.
  private(set) var substitutions: [MapEntry] = []
  /// The names of the placeholders that the program gave.
  private var given: Set<String> = []
  /// What each name stands for; `nil` for the variable of a loop.
  private var names: [String: Term?] = [:]
  private var buffer = ""

  init(_ resource: Resource, _ target: Target) {
    self.resource = resource
    self.target = target
    switch resource["DefinitionSubstitutions"] {
    case nil, .absent?: break
    case .map(let entries)?:
      substitutions = entries
      for entry in entries { if let name = entry.key.literal { names[name] = .some(entry.value) } }
    case let other?:
      refuse(
        "DefinitionSubstitutions of \(resource.id) is \(other.kindName)", hint: "write it as a map, or \(Self.binding)")
    }
    given = Set(names.keys)
    for loop in resource.settings.loops { names[loop.variable] = .some(nil) }
  }

  private static let binding = "bind the parameter at synthesis"

  mutating func text(of definition: Term) -> String {
    buffer = ""
    write(definition, path: [], indent: 0)
    return buffer
  }

  // MARK: Words

  /// Words as they stand between the quotes of JSON. `${` begins a placeholder only where the program's own substitutions have
  /// its name; otherwise its `$` is written as an escape, which Step Functions reads as the same character.
  private func words(_ text: String, beforePlaceholder: Bool = false) -> String {
    let quoted = JSONWriter.compact(.string(text)).dropFirst().dropLast()
    guard quoted.utf8.contains(UInt8(ascii: "$")) else { return String(quoted) }
    var result = ""
    var rest = quoted
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...].dropFirst()
      let isMark = rest.isEmpty ? beforePlaceholder : rest.first == "{" && !isGiven(rest)
      result += isMark ? "\\u0024" : "$"
    }
    return result + rest
  }

  /// Whether the braces with which a text begins hold a name of the program's own substitutions; one pair may hold several.
  private func isGiven(_ text: Substring) -> Bool {
    guard let end = text.firstIndex(of: "}") else { return false }
    return text[..<end].dropFirst().split(separator: ",").contains { given.contains(String($0)) }
  }

  // MARK: JSON

  private mutating func write(_ term: Term, path: [String], indent: Int) {
    switch term {
    case .map(let entries):
      let entries = entries.filter { $0.value != .absent }
      if entries.isEmpty { return buffer += "{}" }
      buffer += "{"
      for (index, entry) in entries.enumerated() {
        breakLine(indent + 2, isFirst: index == 0)
        writeKey(entry.key, path: path)
        buffer += ": "
        write(entry.value, path: path + [entry.key.literal ?? "Key"], indent: indent + 2)
      }
      breakLine(indent, isFirst: true)
      buffer += "}"
    case .list(let elements):
      let elements = elements.filter { $0 != .absent }
      if elements.isEmpty { return buffer += "[]" }
      buffer += "["
      for (index, element) in elements.enumerated() {
        breakLine(indent + 2, isFirst: index == 0)
        write(element, path: path + ["\(index + 1)"], indent: indent + 2)
      }
      breakLine(indent, isFirst: true)
      buffer += "]"
    case .string(let text): buffer += "\"\(words(text))\""
    case .int(let number): buffer += JSONWriter.compact(.int(number))
    case .double(let number): buffer += JSONWriter.compact(.double(number))
    case .bool(let flag): buffer += JSONWriter.compact(.bool(flag))
    case .text(let segments): writeText(segments, path: path)
    default: writePlaceholder(for: term, path: path)
    }
  }

  private mutating func breakLine(_ indent: Int, isFirst: Bool) {
    buffer += (isFirst ? "\n" : ",\n") + String(repeating: " ", count: indent)
  }

  private mutating func writeKey(_ key: MapKey, path: [String]) {
    switch key {
    case .literal(let name): buffer += "\"\(words(name))\""
    case .text(let segments): writeText(segments, path: path + ["Key"])
    }
  }

  private mutating func writeText(_ segments: [TextSegment], path: [String]) {
    buffer += "\""
    for (index, segment) in segments.enumerated() {
      switch segment {
      case .literal(let text): buffer += words(text, beforePlaceholder: index + 1 < segments.count)
      case .term(let term): buffer += "${\(name(for: term, path: path))}"
      }
    }
    buffer += "\""
  }

  /// A placeholder, in quotes where text takes its place, and in brackets where a list does.
  private mutating func writePlaceholder(for term: Term, path: [String]) {
    if let separator = Self.separator(of: term) {
      let joined = Term.function(.join(separator: separator, term))
      let name = name(for: joined, suggested: Self.suggestion(for: term, path: path))
      buffer += separator == "," ? "[${\(name)}]" : "[\"${\(name)}\"]"
    } else if term.isNumeric {
      buffer += "${\(name(for: term, path: path))}"
    } else if Self.isText(term) {
      buffer += "\"${\(name(for: term, path: path))}\""
    } else {
      refuse(
        "\(path.joined(separator: ".")) in Definition of \(resource.id) is \(term.kindName) that no placeholder can stand for",
        hint: "\(Self.binding), or choose between two state machines")
    }
  }

  /// What stands between the elements of a list in the text; `nil` for what is no list.
  private static func separator(of term: Term) -> String? {
    switch term {
    case .parameter(let parameter) where parameter.kind == .stringList: "\",\""
    case .parameter(let parameter) where parameter.kind == .numberList: ","
    case .pseudo(.notificationARNs), .function(.split), .function(.availabilityZones), .function(.cidr): "\",\""
    default: nil
    }
  }

  /// Whether the value is text that stands between quotes as it is.
  private static func isText(_ term: Term) -> Bool {
    switch term {
    case .string, .text, .reference, .pseudo: true
    case .parameter(let parameter): parameter.kind == .string
    case .function(let function):
      switch function {
      case .join, .base64, .importValue, .loopVariable, .dynamic, .parameterOfTurn, .select: true
      case .conditional(_, let then, let otherwise): isText(then) && isText(otherwise)
      case .find(let lookup):
        if case .mapping(let mapping) = lookup.source {
          mapping.entries.allSatisfy { entry in
            guard case .map(let values) = entry.value else { return false }
            return values.allSatisfy { value in
              if case .string(let key) = lookup.secondKey, value.key.literal != key { return true }
              return isText(value.value)
            }
          }
        } else {
          false
        }
      default: false
      }
    default: false
    }
  }

  // MARK: Names

  private mutating func name(for term: Term, path: [String]) -> String {
    name(for: term, suggested: Self.suggestion(for: term, path: path))
  }

  /// The name of the placeholder for a term: the suggested one, with a number where that stands for something else.
  private mutating func name(for term: Term, suggested: String) -> String {
    var name = suggested
    var number = 1
    while let known = names[name] {
      if let known, known == term { return name }
      number += 1
      name = "\(suggested)\(number)"
    }
    names[name] = .some(term)
    substitutions.append(MapEntry(name, term))
    return name
  }

  /// What a reader would call the value: the parameter, the resource and its attribute, or the place in the definition.
  private static func suggestion(for term: Term, path: [String]) -> String {
    let words: String
    switch term {
    case .parameter(let parameter): words = parameter.name
    case .reference(let reference): words = "\(reference.target.logicalID)/\(reference.attribute)"
    case .pseudo(let pseudo): words = pseudo.rawValue.split(separator: ":").last.map(String.init) ?? ""
    case .function(.loopVariable(let loop, _)): words = "\(loop.name)/Element"
    default: words = path.joined(separator: "/")
    }
    let name = LogicalName.cloudFormation(words)
    return name.isEmpty ? "Value" : name
  }

  private mutating func refuse(_ what: String, hint: String) {
    let need = "\(target.title) needs placeholders where a definition holds a number that only deployment knows"
    diagnostics.append(Diagnostic(.error, .unsupported, "\(what); \(need)", at: resource.location, hint: hint))
  }
}
