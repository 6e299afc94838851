import FormworkIR

/// Writes what AWS publishes about a type as the compact text that `ResourceSchema(facts:)` reads.
enum FactsWriter {
  /// The lines of the text.
  static func lines(of model: TypeModel) -> [String] {
    var lines = ["type \(model.type)"]
    if let ref = model.ref { lines.append("ref \(ref)") }
    lines += model.attributes.map { "attr \($0.name)" }
    lines += model.references.filter { $0.name != model.ref }.map { "refer \($0.name)" }
    lines += model.tagPlaces.map { "tags \($0)" }
    lines += model.root.properties.map(line) + model.root.rules.map(\.line)
    for object in model.objects {
      lines.append("def \(object.name)")
      lines += object.properties.map(line) + object.rules.map(\.line)
    }
    return lines
  }

  private static func line(of property: PropertyModel) -> String {
    let mark = property.isRequired ? "!" : Self.firstWords.contains(property.name) ? "?" : ""
    var words = [property.name + mark]
    if property.isCreateOnly { words.append("^") }
    words.append(word(for: property.kind))
    let facts = property.facts
    if facts.minimum != nil || facts.maximum != nil {
      words.append("range=\(facts.minimum ?? "")...\(facts.maximum ?? "")")
    }
    if let count = bounds(facts.minimumCount, facts.maximumCount) { words.append("count=\(count)") }
    if let count = bounds(facts.elementMinimumCount, facts.elementMaximumCount) { words.append("each=\(count)") }
    if let multiple = facts.multiple { words.append("step=\(multiple)") }
    if let key = facts.uniqueKey { words.append("unique=\(key)") }
    if let pattern = facts.keyPattern { words.append("keys=\(escaped(pattern))") }
    if !facts.values.isEmpty {
      let name = facts.isOpen ? "known=" : facts.ignoresCase ? "anycase=" : "enum="
      words.append(name + facts.values.map(escaped).joined(separator: "|"))
    }
    if let pattern = facts.pattern { words.append("pattern=\(pattern)") }
    return words.joined(separator: " ")
  }

  private static func bounds(_ low: Int?, _ high: Int?) -> String? {
    if low == nil, high == nil { return nil }
    return "\(low.map(String.init) ?? "")...\(high.map(String.init) ?? "")"
  }

  /// What other lines begin with.
  private static let firstWords: Set<String> = ["type", "ref", "attr", "refer", "tags", "def"]

  private static func word(for kind: KindModel) -> String {
    switch kind {
    case .string, .enumeration: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .json: "json"
    case .object(let name): name
    case .list(let element, let isSet): isSet ? "<\(word(for: element))>" : "[\(word(for: element))]"
    case .map(let element): "{\(word(for: element))}"
    }
  }

  /// A value without the characters that separate facts.
  static func escaped(_ value: String) -> String {
    var text = ""
    for character in value {
      switch character {
      case " ": text += "%20"
      case "|": text += "%7C"
      case "%": text += "%25"
      default: text.append(character)
      }
    }
    return text
  }
}
