/// What a schema asks of the properties of an object beyond each by itself.
public enum ObjectRule: Sendable, Equatable {
  /// `oneOf` and `anyOf`: sets of properties of which exactly one must fit, or at least one.
  case alternatives([Alternative], isExclusive: Bool)
  /// `dependentRequired`: where the property is set, the others must be too.
  case needs(String, [String])
  /// `dependentExcluded`: where the property is set, none of the others may be.
  case excludes(String, [String])
  /// `minProperties` and `maxProperties`: how many may be set.
  case count(minimum: Int?, maximum: Int?)

  /// A set of properties that go together.
  public struct Alternative: Sendable, Equatable {
    /// Those that must be set.
    public let required: [String]
    /// The only ones that may be set; `nil` where others may stand beside.
    public let allowed: [String]?

    /// A set of properties.
    public init(required: [String], allowed: [String]? = nil) {
      self.required = required
      self.allowed = allowed
    }
  }
}

extension ObjectRule {
  /// The rule as a line of the compact text, which ``init(line:)`` reads.
  public var line: String {
    switch self {
    case .alternatives(let alternatives, let isExclusive):
      let words = alternatives.map { alternative in
        alternative.required.joined(separator: ",")
          + (alternative.allowed.map { "(\($0.joined(separator: ",")))" } ?? "")
      }
      return (isExclusive ? "*one " : "*any ") + words.joined(separator: "|")
    case .needs(let property, let others): return "*needs \(property) \(others.joined(separator: ","))"
    case .excludes(let property, let others): return "*excludes \(property) \(others.joined(separator: ","))"
    case .count(let minimum, let maximum):
      return "*size \(minimum.map(String.init) ?? "")...\(maximum.map(String.init) ?? "")"
    }
  }

  /// The rule that a line spells; `nil` for any other line.
  public init?(line: Substring) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    func names(_ text: Substring) -> [String] { text.split(separator: ",").map(String.init) }
    switch words.first {
    case "*one" where words.count == 2, "*any" where words.count == 2:
      let alternatives = words[1].split(separator: "|", omittingEmptySubsequences: false).map { text in
        let parts = text.split(separator: "(", omittingEmptySubsequences: false)
        return Alternative(required: names(parts[0]), allowed: parts.count == 2 ? names(parts[1].dropLast()) : nil)
      }
      self = .alternatives(alternatives, isExclusive: words[0] == "*one")
    case "*needs" where words.count == 3: self = .needs(String(words[1]), names(words[2]))
    case "*excludes" where words.count == 3: self = .excludes(String(words[1]), names(words[2]))
    case "*size" where words.count == 2:
      let (low, high) = ResourceSchema.bounds(words[1]) { Int($0) }
      self = .count(minimum: low, maximum: high)
    default: return nil
    }
  }
}
