import FormworkIR

/// An operator of a policy's conditions, such as `ForAnyValue:StringLikeIfExists`
/// (IAM JSON policy elements: Condition operators, IAM User Guide).
struct ConditionOperator {
  private enum Quantifier { case one, any, all }

  private let quantifier: Quantifier
  private let toleratesAbsence: Bool
  private let isNegated: Bool
  private let name: String
  private let test: (_ wanted: PolicyText, _ found: PolicyText, _ reach: PolicyText.Reach) -> Bool

  /// An operator by its name; `nil` if there is none of the name, and then the condition does not hold.
  init?(_ name: String) {
    var rest = name[...]
    if rest.hasPrefix("ForAllValues:") {
      quantifier = .all
      rest = rest.dropFirst(13)
    } else if rest.hasPrefix("ForAnyValue:") {
      quantifier = .any
      rest = rest.dropFirst(12)
    } else {
      quantifier = .one
    }
    toleratesAbsence = rest.hasSuffix("IfExists")
    if toleratesAbsence { rest = rest.dropLast(8) }
    self.name = String(rest)
    isNegated = rest.contains("Not")
    let positive = String(rest.split(separator: "Not", omittingEmptySubsequences: false).joined())
    guard let test = Self.tests[positive] else { return nil }
    self.test = test
  }

  /// Whether the condition holds for the values that the request has for the key, `nil` if it has none.
  ///
  /// `reach` says whether a pattern has to match all that a value stands for, or one of it.
  func holds(wanted: [PolicyText?], found: [PolicyText]?, _ reach: PolicyText.Reach) -> Bool {
    if name == "Null" {
      return wanted.contains { $0?.lowercased.literal == (found == nil ? "true" : "false") }
    }
    guard let found, !found.isEmpty else {
      if quantifier == .all { return true }
      if quantifier == .any { return false }
      return toleratesAbsence || isNegated
    }
    func holds(_ value: PolicyText) -> Bool {
      wanted.contains { pattern in pattern.map { test($0, value, isNegated ? reach.opposite : reach) } ?? false }
        != isNegated
    }
    return quantifier == .any ? found.contains(where: holds) : found.allSatisfy(holds)
  }

  private static let tests: [String: @Sendable (PolicyText, PolicyText, PolicyText.Reach) -> Bool] = [
    "StringEquals": { wanted, found, _ in plain(wanted) == plain(found) },
    "StringEqualsIgnoreCase": { wanted, found, _ in plain(wanted.lowercased) == plain(found.lowercased) },
    "StringLike": { $0.matches($1, $2) },
    "ArnEquals": { $0.matches($1, $2) },
    "ArnLike": { $0.matches($1, $2) },
    "BinaryEquals": { wanted, found, _ in plain(wanted) == plain(found) },
    "Bool": { wanted, found, _ in plain(wanted.lowercased) == plain(found.lowercased) },
    "NumericEquals": { wanted, found, _ in compare(wanted, found) { $1 == $0 } },
    "NumericLessThan": { wanted, found, _ in compare(wanted, found) { $1 < $0 } },
    "NumericLessThanEquals": { wanted, found, _ in compare(wanted, found) { $1 <= $0 } },
    "NumericGreaterThan": { wanted, found, _ in compare(wanted, found) { $1 > $0 } },
    "NumericGreaterThanEquals": { wanted, found, _ in compare(wanted, found) { $1 >= $0 } },
    "DateEquals": { wanted, found, _ in dates(wanted, found) { $1 == $0 } },
    "DateLessThan": { wanted, found, _ in dates(wanted, found) { $1 < $0 } },
    "DateLessThanEquals": { wanted, found, _ in dates(wanted, found) { $1 <= $0 } },
    "DateGreaterThan": { wanted, found, _ in dates(wanted, found) { $1 > $0 } },
    "DateGreaterThanEquals": { wanted, found, _ in dates(wanted, found) { $1 >= $0 } },
    "IpAddress": { wanted, found, _ in AddressBlock.holds(wanted.literal, found.literal) },
    "Null": { _, _, _ in false },
  ]

  /// A text in which wildcards are what they look like.
  private static func plain(_ text: PolicyText) -> [PolicyText.Atom] {
    text.atoms.map { atom in
      switch atom {
      case .star: .byte(UInt8(ascii: "*"))
      case .question: .byte(UInt8(ascii: "?"))
      default: atom
      }
    }
  }

  private static func compare(
    _ wanted: PolicyText, _ found: PolicyText, _ test: (Double, Double) -> Bool
  ) -> Bool {
    guard let wanted = wanted.literal.flatMap(Double.init), let found = found.literal.flatMap(Double.init) else {
      return false
    }
    return test(wanted, found)
  }

  /// Dates of ISO 8601 in one time zone order as their texts do.
  private static func dates(_ wanted: PolicyText, _ found: PolicyText, _ test: (String, String) -> Bool) -> Bool {
    guard let wanted = wanted.literal, let found = found.literal else { return false }
    return test(full(wanted), full(found))
  }

  private static func full(_ date: String) -> String { date.utf8.count == 10 ? date + "T00:00:00Z" : date }
}

/// A block of IPv4 addresses, such as `203.0.113.0/24`.
enum AddressBlock {
  /// Whether an address lies in a block; addresses of the sixth version lie in a block only if they are written alike.
  static func holds(_ block: String?, _ address: String?) -> Bool {
    guard let block, let address else { return false }
    let parts = block.split(separator: "/")
    let bits = parts.count == 2 ? Int(parts[1]) ?? -1 : 32
    guard let base = parts.first.flatMap({ number(String($0)) }), let value = number(address), (0...32).contains(bits)
    else { return block == address }
    return bits == 0 || base >> (32 - bits) == value >> (32 - bits)
  }

  private static func number(_ address: String) -> Int? {
    let parts = address.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard parts.count == 4, parts.allSatisfy((0...255).contains) else { return nil }
    return parts.reduce(0) { $0 << 8 | $1 }
  }
}
