/// Reads the expressions of schedules (Schedule types in EventBridge Scheduler; Cron and rate expressions in Amazon
/// EventBridge User Guide).
enum ScheduleSyntax {
  /// What is wrong with an expression.
  struct Fault: Equatable {
    /// What was found and what is allowed.
    let reason: String
    /// What to write instead.
    let hint: String
  }

  /// Whether a text has the form of an expression, right or wrong.
  static func hasForm(_ text: String) -> Bool {
    ["rate(", "cron(", "at("].contains { text.hasPrefix($0) } && text.hasSuffix(")")
  }

  /// What is wrong; `nil` where nothing is.
  static func fault(in text: String, allowsTimes: Bool) -> Fault? {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else {
      return Fault(
        reason: "it is neither cron(…) nor rate(…)\(allowsTimes ? " nor at(…)" : "")", hint: "write .rate(.minutes(5))")
    }
    let inner = String(text[text.index(after: open)...].dropLast())
    switch text[..<open] {
    case "rate": return rateFault(inner)
    case "cron": return cronFault(inner)
    case "at": return allowsTimes ? timeFault(inner) : once
    default:
      return Fault(
        reason: "it is neither cron(…) nor rate(…)\(allowsTimes ? " nor at(…)" : "")", hint: "write .rate(.minutes(5))")
    }
  }

  /// Whether a text has the form of a time zone's name.
  static func isZone(_ name: String) -> Bool {
    if ["UTC", "GMT", "EST", "MST", "HST", "CET", "EET", "MET", "WET", "PRC", "ROC", "ROK"].contains(name) {
      return true
    }
    guard let first = name.first, first.isLetter, first.isUppercase else { return false }
    let isPlain = name.utf8.allSatisfy {
      ($0 | 32) >= 97 && ($0 | 32) <= 122 || ($0 >= 48 && $0 <= 57) || [43, 45, 47, 95].contains($0)
    }
    let isOld = [
      "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "Cuba", "Egypt", "Eire", "Hongkong", "Iceland", "Iran", "Israel",
      "Jamaica", "Japan", "Kwajalein", "Libya", "Navajo", "Poland", "Portugal", "Singapore", "Turkey", "Universal",
      "Zulu",
      "Greenwich", "UCT",
    ].contains(name)
    return isPlain && (name.contains("/") || isOld)
  }

  private static let once = Fault(
    reason: "rules know no at(…)", hint: "use EventBridge Scheduler: Trigger.schedule(.at(…))")

  private static func rateFault(_ inner: String) -> Fault? {
    let words = inner.split(separator: " ", omittingEmptySubsequences: true)
    let example = "write a number and a unit: rate(5 minutes), or .rate(.minutes(5))"
    guard words.count == 2, let number = Int(words[0]), number > 0 else {
      return Fault(reason: "a rate is a whole number above 0 and a unit", hint: example)
    }
    let unit = String(words[1])
    let singular = ["minute", "hour", "day"]
    let plural = ["minutes", "hours", "days"]
    if number == 1, let index = plural.firstIndex(of: unit) {
      return Fault(reason: "one is followed by a unit in the singular", hint: "write rate(1 \(singular[index]))")
    }
    if number > 1, let index = singular.firstIndex(of: unit) {
      return Fault(
        reason: "more than one is followed by a unit in the plural", hint: "write rate(\(number) \(plural[index]))")
    }
    if !singular.contains(unit), !plural.contains(unit) {
      return Fault(reason: "\(unit) is no unit; they are minutes, hours and days", hint: example)
    }
    return nil
  }

  private static func timeFault(_ inner: String) -> Fault? {
    let digits = inner.map { $0.isNumber ? "0" : String($0) }.joined()
    if digits == "0000-00-00T00:00:00" { return nil }
    return Fault(reason: "a time is yyyy-mm-ddThh:mm:ss", hint: "write at(2030-01-31T08:00:00)")
  }

  private static func cronFault(_ inner: String) -> Fault? {
    let fields = inner.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    if fields.count != 6 {
      return Fault(
        reason: "a cron expression has 6 fields, and this one has \(fields.count)",
        hint: "write minutes, hours, day of month, month, day of week and year, such as cron(0 3 * * ? *)")
    }
    for (field, row) in zip(fields, CronField.all) where !row.takes(field) {
      return Fault(reason: "\(field) is no \(row.name): \(row.words)", hint: "write \(row.example) there")
    }
    if (fields[2] == "?") == (fields[4] == "?") {
      return Fault(
        reason: fields[2] == "?"
          ? "only one of the day of the month and the day of the week may be ?"
          : "one of the day of the month and the day of the week has to be ?",
        hint: "write ? for the day that does not matter, such as cron(0 3 * * ? *)")
    }
    return nil
  }
}

/// A field of a cron expression.
private struct CronField {
  let name: String
  let range: ClosedRange<Int>
  var names: [String] = []
  /// What it takes besides numbers, names, `*`, `,`, `-` and `/`.
  var marks: [Character] = []
  let example: String

  static let all = [
    CronField(name: "minute", range: 0...59, example: "0"), CronField(name: "hour", range: 0...23, example: "3"),
    CronField(name: "day of a month", range: 1...31, marks: ["?", "L", "W"], example: "1"),
    CronField(
      name: "month", range: 1...12,
      names: ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"], example: "JAN-MAR"),
    CronField(
      name: "day of a week", range: 1...7, names: ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"],
      marks: ["?", "L", "#"], example: "MON-FRI"), CronField(name: "year", range: 1970...2199, example: "*"),
  ]

  /// What it takes, in words.
  var words: String {
    let names = names.isEmpty ? "" : " or \(names.first ?? "")-\(names.last ?? "")"
    return "it is \(range.lowerBound)-\(range.upperBound)\(names), with * , - and /"
  }

  func takes(_ field: String) -> Bool {
    field.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
      let steps = part.split(separator: "/", omittingEmptySubsequences: false)
      if steps.count > 2 || (steps.count == 2 && Int(steps[1]) == nil) { return false }
      guard let first = steps.first, !first.isEmpty else { return false }
      if first == "*" { return true }
      if first.contains(where: marks.contains) {
        return first.allSatisfy { marks.contains($0) || $0.isNumber || $0.isLetter || $0 == "-" }
      }
      let bounds = first.split(separator: "-", omittingEmptySubsequences: false)
      return bounds.count <= 2
        && bounds.allSatisfy { bound in
          names.contains(bound.uppercased()) || Int(bound).map(range.contains) ?? false
        }
    }
  }
}
