import FormworkIR

extension AWSLowering {
  /// An object whose presence says yes, unless its one member says no.
  func presence(_ term: Term, _ member: String) -> Term? {
    guard case .map(let entries) = term else { return refused(term, "a map") }
    return entries.first { $0.key.literal == member }?.value ?? .bool(true)
  }

  /// CloudFormation's ARN of a log group ends in `:*`, for all its streams; where the service answers without it, the
  /// plan would differ for ever.
  func withoutStreams(_ term: Term) -> Term {
    guard case .reference(let reference) = term, reference.target.type == "AWS::Logs::LogGroup",
      reference.attribute == "Arn"
    else { return term }
    return .reference(Reference(reference.target, "ArnWithoutStreams", instanceKey: reference.instanceKey))
  }

  /// Seconds since 1970 as RFC 3339 text, by the civil calendar.
  func timestamp(_ term: Term) -> Term? {
    let seconds: Int
    switch term {
    case .int(let value): seconds = value
    case .double(let value) where abs(value) < 1e12: seconds = Int(value)
    default: return refused(term, "a number known at synthesis")
    }
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return .string(
      "\(year)-\(two(month))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z")
  }
}
