/// A part of a regular expression.
package indirect enum PatternNode {
  case empty
  case set(CharacterSet)
  case start
  case end
  case boundary(Bool)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case repeated(PatternNode, minimum: Int, maximum: Int?, isGreedy: Bool)
  case look(PatternNode, isAhead: Bool, isWanted: Bool)
}

/// A set of characters: those of ASCII in two words, others by ranges and properties.
package struct CharacterSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var ranges: [ClosedRange<UInt32>] = []
  private var properties: [Property] = []
  private var isNegated = false
  private var others: [CharacterSet] = []

  /// A property of characters, or its opposite.
  struct Property: Sendable {
    let kind: Kind
    let isWanted: Bool

    enum Kind: Sendable {
      case letter, upper, lower, digit, separator, mark, symbol, punctuation, control, format, alphanumeric
    }
  }

  /// No characters.
  init() {}

  /// One character.
  init(_ scalar: Unicode.Scalar) { add(scalar.value...scalar.value) }

  /// Characters in a row.
  init(_ ranges: ClosedRange<Unicode.Scalar>...) {
    for range in ranges { add(range.lowerBound.value...range.upperBound.value) }
  }

  /// Characters with a property.
  init(_ property: Property) { properties = [property] }

  /// All but the line breaks.
  static let anyButBreaks: CharacterSet = {
    var set = CharacterSet("\n"..."\n", "\r"..."\r")
    set.negate()
    return set
  }()
  static let digits = CharacterSet("0"..."9")
  static let words = CharacterSet("0"..."9", "A"..."Z", "a"..."z", "_"..."_")
  static let spaces = CharacterSet("\t"..."\r", " "..." ", "\u{A0}"..."\u{A0}", "\u{2000}"..."\u{200A}")

  /// Adds the characters from one to another.
  mutating func add(_ range: ClosedRange<UInt32>) {
    low |= Self.bits(of: range, from: 0)
    high |= Self.bits(of: range, from: 64)
    if range.upperBound >= 128 { ranges.append(max(range.lowerBound, 128)...range.upperBound) }
  }

  /// Which of the 64 characters from a first one on lie in a range.
  private static func bits(of range: ClosedRange<UInt32>, from first: UInt32) -> UInt64 {
    let lower = max(range.lowerBound, first)
    let upper = min(range.upperBound, first + 63)
    if lower > upper { return 0 }
    return (UInt64.max >> UInt64(63 - (upper - lower))) << UInt64(lower - first)
  }

  /// Which characters of ASCII the set has, a bit for each in two words.
  var ascii: (low: UInt64, high: UInt64) {
    var words = (low: low, high: high)
    for other in others {
      let more = other.ascii
      words.low |= more.low
      words.high |= more.high
    }
    if !properties.isEmpty {
      for value in UInt32(0)..<64 {
        if holds(value) { words.low |= 1 << UInt64(value) }
        if holds(value + 64) { words.high |= 1 << UInt64(value) }
      }
    }
    return isNegated ? (~words.low, ~words.high) : words
  }

  /// Adds the characters of another set.
  mutating func add(_ set: CharacterSet) { others.append(set) }

  /// Turns the set into all other characters.
  mutating func negate() { isNegated.toggle() }

  /// The set without regard to capitals.
  func withoutCase() -> CharacterSet {
    var set = self
    for value in UInt32(65)...90 where contains(value) != contains(value + 32) {
      set.isNegated ? set.remove(value, value + 32) : set.add(value...value)
      if !set.isNegated { set.add((value + 32)...(value + 32)) }
    }
    return set
  }

  private mutating func remove(_ values: UInt32...) {
    for value in values {
      if value < 64 { low &= ~(1 << UInt64(value)) } else { high &= ~(1 << UInt64(value - 64)) }
    }
  }

  /// Whether a character is in the set.
  package func contains(_ value: UInt32) -> Bool { holds(value) != isNegated }

  private func holds(_ value: UInt32) -> Bool {
    if value < 64 {
      if low & (1 << UInt64(value)) != 0 { return true }
    } else if value < 128 {
      if high & (1 << UInt64(value - 64)) != 0 { return true }
    } else if ranges.contains(where: { $0.contains(value) }) {
      return true
    }
    if others.contains(where: { $0.contains(value) }) { return true }
    guard !properties.isEmpty, let scalar = Unicode.Scalar(value) else { return false }
    return properties.contains { $0.kind.holds(scalar) == $0.isWanted }
  }
}

extension CharacterSet.Property.Kind {
  /// Whether a character has the property.
  fileprivate func holds(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    switch self {
    case .letter:
      return [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter].contains(category)
    case .upper: return category == .uppercaseLetter
    case .lower: return category == .lowercaseLetter
    case .digit: return [.decimalNumber, .letterNumber, .otherNumber].contains(category)
    case .separator: return [.spaceSeparator, .lineSeparator, .paragraphSeparator].contains(category)
    case .mark: return [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
    case .symbol: return [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol].contains(category)
    case .punctuation:
      return [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation,
      ].contains(category)
    case .control: return [.control, .format, .surrogate, .privateUse, .unassigned].contains(category)
    case .format: return category == .format
    case .alphanumeric:
      return Self.letter.holds(scalar) || Self.digit.holds(scalar)
    }
  }
}
