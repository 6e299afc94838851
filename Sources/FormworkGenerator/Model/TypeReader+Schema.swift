import FormworkIR

extension TypeReader {
  /// What a reference inside the schema points to.
  func target(of pointer: String) -> Document? {
    let parts = pointer.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "#" else { return nil }
    switch parts[1] {
    case "definitions": return definitions[parts[2]]
    case "properties": return properties[parts[2]]
    default: return nil
    }
  }

  /// The JSON types that values may have; inferred where the schema is silent.
  func types(of node: Document) -> [String] {
    let listed = node["type"]?.array?.compactMap(\.string) ?? node["type"]?.string.map { [$0] } ?? []
    let types = listed.filter { $0 != "null" }
    if !types.isEmpty { return types }
    if node["properties"] != nil || node["patternProperties"] != nil { return ["object"] }
    if node["items"] != nil { return ["array"] }
    if let values = node["enum"]?.array ?? node["const"].map({ [$0] }), values.allSatisfy({ $0.string != nil }) {
      return ["string"]
    }
    if node["pattern"] != nil || node["minLength"] != nil || node["maxLength"] != nil { return ["string"] }
    return typesOfAlternatives(of: node)
  }

  private func typesOfAlternatives(of node: Document) -> [String] {
    var types: Set<String> = []
    for key in ["allOf", "oneOf", "anyOf"] {
      for part in node[key]?.array ?? [] {
        let part = part["$ref"]?.string.flatMap(target) ?? part
        if part["$ref"] == nil { types.formUnion(self.types(of: part)) }
      }
    }
    return types.sorted()
  }

  /// The facts that stand in a schema beside the type.
  static func facts(of node: Document) -> Facts {
    var facts = Facts()
    facts.minimum = node["minimum"]?.numberText
    facts.maximum = node["maximum"]?.numberText
    facts.minimumCount = node["minLength"]?.int ?? node["minItems"]?.int
    facts.maximumCount = node["maxLength"]?.int ?? node["maxItems"]?.int
    let caseless = node["enumCaseInsensitive"]?.array
    let values = node["enum"]?.array ?? node["const"].map { [$0] } ?? caseless ?? []
    facts.values = values.compactMap { $0.string ?? $0.numberText }
    facts.ignoresCase = caseless != nil
    facts.multiple = node["multipleOf"]?.numberText
    facts.isTime = ["date-time", "timestamp"].contains(node["format"]?.string ?? "")
    facts.pattern = node["pattern"]?.string.flatMap(Self.writable)
    return facts
  }

  /// The pattern in ASCII, or `nil` if it holds a control character: facts are one line each.
  static func writable(_ pattern: String) -> String? {
    var text = ""
    for scalar in pattern.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F { return nil }
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else if scalar.value <= 0xFFFF {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        return nil
      }
    }
    return text.isEmpty ? nil : text
  }
}

extension Facts {
  /// Takes over what the elements of a list or map must be.
  mutating func takeElementFacts(_ element: Facts) {
    elementMinimumCount = element.minimumCount
    elementMaximumCount = element.maximumCount
    ignoresCase = element.ignoresCase
    isTime = element.isTime
    multiple = element.multiple
    minimum = element.minimum
    maximum = element.maximum
    values = element.values
    isOpen = element.isOpen
    pattern = element.pattern
  }
}

extension Document {
  /// The number, if it is a whole one.
  var int: Int? {
    switch self {
    case .int(let value): value
    case .double(let value): abs(value) < 1e15 && Double(Int(value)) == value ? Int(value) : nil
    default: nil
    }
  }

  /// The number as text, whole ones without a fraction.
  var numberText: String? {
    if let int { return "\(int)" }
    if case .double(let value) = self { return "\(value)" }
    return nil
  }
}
