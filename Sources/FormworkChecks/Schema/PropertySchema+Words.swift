import FormworkIR

extension PropertySchema {
  /// Whether lengths are limited at all.
  var limitsCount: Bool { minimumCount != nil || maximumCount != nil }

  /// Whether a text or list may have so many characters or elements.
  func allowsCount(_ count: Int) -> Bool {
    if let minimumCount, count < minimumCount { return false }
    if let maximumCount, count > maximumCount { return false }
    return true
  }

  /// Whether a text is short enough and not empty, judged by its bytes: no text has more characters than bytes.
  func surelyAllows(_ text: String) -> Bool {
    let bytes = text.utf8.count
    return bytes <= maximumCount ?? .max && (minimumCount ?? 0) <= (bytes > 0 ? 1 : 0)
  }

  /// The lengths allowed, in words.
  var countWords: String { Self.words(minimumCount, maximumCount) { "\($0)" } }

  /// The numbers allowed, in words.
  var rangeWords: String { Self.words(minimum, maximum) { Term.double($0).numberWords } }

  /// Whether a text is one of the listed values.
  func allows(_ text: String) -> Bool {
    if !ignoresCase { return allowedValues.contains(text) }
    let text = text.lowercased()
    return allowedValues.contains { $0.lowercased() == text }
  }

  /// Two bounds in words.
  static func words<Bound>(_ low: Bound?, _ high: Bound?, _ show: (Bound) -> String) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(show(low))…\(show(high))"
    case (let low?, nil): "at least \(show(low))"
    case (nil, let high?): "at most \(show(high))"
    case (nil, nil): "any"
    }
  }
}

extension PropertySchema.Kind {
  /// The kind in words.
  var words: String {
    switch self {
    case .string: "text"
    case .integer: "a whole number"
    case .number: "a number"
    case .boolean: "a Boolean"
    case .json: "JSON"
    case .object(let name): "a map with the properties of \(name)"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

extension Term {
  /// A number without a fraction that is zero.
  var numberWords: String {
    if case .double(let number) = self, let whole = Int(exactly: number) { return "\(whole)" }
    return description
  }
}

/// The values that were found to be good last, by type and property.
///
/// Most resources of a type say the same of most properties, and comparing costs less than checking.
final class GoodValues {
  /// The values of one type, in the order of the schema's properties.
  final class OfType {
    private var values: [Term?]

    init(_ schema: ResourceSchema) { values = Array(repeating: nil, count: schema.root.properties.count) }

    /// The value of the property at a position.
    subscript(position: Int) -> Term? {
      get { values[position] }
      set { values[position] = newValue }
    }
  }

  private var types: [ObjectIdentifier: OfType] = [:]

  /// The values of a type.
  func values(of schema: ResourceSchema) -> OfType {
    if let known = types[ObjectIdentifier(schema)] { return known }
    let values = OfType(schema)
    types[ObjectIdentifier(schema)] = values
    return values
  }
}
