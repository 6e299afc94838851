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
