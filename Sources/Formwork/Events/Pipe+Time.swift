import FormworkDSL
import FormworkIR

extension StartingPosition {
  /// The time at which reading begins as a pipe takes it, such as `2027-01-01T09:00:00Z` (PipeSourceKinesisStreamParameters,
  /// AWS CloudFormation Template Reference); a time that only deployment knows stays as it is.
  package var time: Value<JSON>? {
    guard let term = timestamp?.term else { return nil }
    let seconds: Double? =
      switch term {
      case .int(let number): Double(number)
      case .double(let number): number
      default: nil
      }
    guard let seconds, (0..<253_402_300_800).contains(seconds) else { return Value(term: term) }
    return Value(term: .string(Self.text(Int(seconds))))
  }

  /// A time by its seconds since 1970, by the Gregorian calendar whose years begin in March.
  private static func text(_ seconds: Int) -> String {
    let (days, rest) = (seconds / 86_400 + 719_468, seconds % 86_400)
    let (era, day) = (days / 146_097, days % 146_097)
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month > 9
    let date = [
      padded(era * 400 + year + (isNextYear ? 1 : 0), 4), padded(isNextYear ? month - 9 : month + 3),
      padded(dayOfYear - (153 * month + 2) / 5 + 1),
    ]
    let time = [padded(rest / 3_600), padded(rest / 60 % 60), padded(rest % 60)]
    return "\(date.joined(separator: "-"))T\(time.joined(separator: ":"))Z"
  }

  private static func padded(_ number: Int, _ count: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
