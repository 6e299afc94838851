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
    "ArnEquals": { $0.matchesARN($1, $2) },
    "ArnLike": { $0.matchesARN($1, $2) },
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

  private static func dates(_ wanted: PolicyText, _ found: PolicyText, _ test: (Double, Double) -> Bool) -> Bool {
    guard let wanted = wanted.literal.flatMap(PolicyDate.init), let found = found.literal.flatMap(PolicyDate.init)
    else { return false }
    return test(wanted.seconds, found.seconds)
  }
}

/// A block of IP addresses, such as `203.0.113.0/24` or `2001:DB8:1234:5678::/64`.
enum AddressBlock {
  /// Whether an address lies in a block; a text that is no address is held only by itself.
  static func holds(_ block: String?, _ address: String?) -> Bool {
    guard let block, let address else { return false }
    let parts = block.split(separator: "/", omittingEmptySubsequences: false)
    guard let base = parts.first.flatMap(bytes), let value = bytes(address[...]), parts.count <= 2 else {
      return block == address
    }
    let length = base.count * 8
    guard base.count == value.count, let bits = parts.count == 2 ? Int(parts[1]) : length, (0...length).contains(bits)
    else { return false }
    return (0..<bits).allSatisfy { bit in (base[bit / 8] ^ value[bit / 8]) & (0x80 >> (bit % 8)) == 0 }
  }

  /// The four or sixteen bytes of an address; `nil` for what is none.
  private static func bytes(_ text: Substring) -> [UInt8]? {
    guard text.contains(":") else {
      let bytes = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
      return bytes.count == 4 ? all(bytes) : nil
    }
    let halves = text.split(separator: "::", omittingEmptySubsequences: false).map { half in
      let words = half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false)
      return all(words.map { UInt16($0, radix: 16) })
    }
    guard let halves = all(halves) else { return nil }
    // Two colons stand for the groups of zeros that are missing, and may stand once.
    let missing = 8 - halves.reduce(0) { $0 + $1.count }
    guard halves.count == 1 ? missing == 0 : halves.count == 2 && missing > 0 else { return nil }
    let groups = halves.joined(separator: Array(repeating: 0, count: missing))
    return groups.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
  }

  /// The elements, if each is there.
  private static func all<Element>(_ elements: [Element?]) -> [Element]? {
    let found = elements.compactMap(\.self)
    return found.count == elements.count ? found : nil
  }
}

/// A moment as conditions write it: a date of ISO 8601 in one of the W3C's forms, such as `2020-04-01T00:00:00+02:00`, or
/// the seconds since 1970 (IAM JSON policy elements: Condition operators, Date condition operators).
struct PolicyDate {
  /// The seconds since 1970.
  let seconds: Double

  init?(_ text: String) {
    let isNumber = text.utf8.allSatisfy { Reader.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    // Four digits are a year.
    if isNumber, text.utf8.count != 4, let seconds = Double(text) {
      self.seconds = seconds
      return
    }
    var reader = Reader(rest: text.utf8[...])
    guard let year = reader.number(digits: 4) else { return nil }
    let month = reader.take("-") ? reader.number(digits: 2) : 1
    let day = reader.take("-") ? reader.number(digits: 2) : 1
    guard let month, let day, (1...12).contains(month), (1...31).contains(day) else { return nil }
    var seconds = Double(Self.days(year, month, day) * 86_400)
    if reader.take("T") {
      guard let hour = reader.number(digits: 2), reader.take(":"), let minute = reader.number(digits: 2) else {
        return nil
      }
      seconds += Double(hour * 3_600 + minute * 60)
      if reader.take(":") {
        guard let second = reader.number(digits: 2) else { return nil }
        seconds += Double(second)
        if reader.take(".") { seconds += reader.fraction() }
      }
      guard let offset = reader.offset() else { return nil }
      seconds -= Double(offset)
    }
    guard reader.rest.isEmpty else { return nil }
    self.seconds = seconds
  }

  /// The days since 1970 in the Gregorian calendar; March begins the year, so that the leap day is its last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private struct Reader {
    var rest: Substring.UTF8View

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(digits count: Int) -> Int? {
      let digits = rest.prefix(count)
      guard digits.count == count, digits.allSatisfy(Self.isDigit) else { return nil }
      rest.removeFirst(count)
      return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    mutating func fraction() -> Double {
      var value = 0.0
      var unit = 0.1
      while let digit = rest.first, Self.isDigit(digit) {
        value += Double(digit - UInt8(ascii: "0")) * unit
        unit /= 10
        rest.removeFirst()
      }
      return value
    }

    /// The time zone's difference to UTC in seconds.
    mutating func offset() -> Int? {
      if take("Z") { return 0 }
      let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
      guard take("+") || take("-"), let hours = number(digits: 2), take(":"), let minutes = number(digits: 2) else {
        return nil
      }
      return sign * (hours * 3_600 + minutes * 60)
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  }
}
