import FormworkIR
import FormworkRelations

/// Checks whether a rule, schedule or pipe says of its target what the service has to know of it, such as the group of a FIFO
/// queue's messages. What relations make they check themselves, with the argument's name.
enum TargetParameterCheck {
  static func run(over stack: ConnectedStack, _ sites: [ServiceCallSite], _ diagnostics: inout Diagnostics) {
    for site in sites where !site.isFailure {
      if case .relation = site.caller.origin { continue }
      guard let end = stack.end(site.target), let settings = settings(of: site) else { continue }
      let isFIFO = end.type == "AWS::SQS::Queue" && end.resource.value("FifoQueue")?.literalText == "true"
      guard let needs = TargetParameters.needs(site.service, end.type, isFIFO: isFIFO) else { continue }
      let known = settings.term.member(needs.property)
      let missing = needs.members.filter { known?.member($0.name) == nil }
      if missing.isEmpty || !isWritten(settings.term) || (known.map { !isWritten($0) } ?? false) { continue }
      diagnostics.add(
        site.caller.finding(
          .error, isFIFO ? .fifoMismatch : .missingProperty,
          """
          \(site.deed(to: end.id, end.type)), \(isFIFO ? "a FIFO queue" : end.type), but \
          \(settings.place)\(needs.property) does not say \(WordList.all(missing.map(\.name)))
          """,
          hint: """
            set \(missing.map(\.name).joined(separator: " and ")) there, or write \(site.words) with \
            \(missing.map { "\($0.argument):" }.joined(separator: " and "))
            """))
    }
  }

  /// What is said of a target, and the place where that stands.
  private static func settings(of site: ServiceCallSite) -> (term: Term, place: String)? {
    switch site.service {
    case "pipes.amazonaws.com":
      guard site.place == "Target" else { return nil }
      return (site.caller.value("TargetParameters") ?? .map([]), "TargetParameters.")
    case "scheduler.amazonaws.com": return site.caller.value("Target").map { ($0, "Target.") }
    case "events.amazonaws.com":
      guard let targets = site.caller.value("Targets")?.elements else { return nil }
      for (index, target) in targets.enumerated() where site.place == "Targets[\(index)].Arn" {
        return (target, "Targets[\(index)].")
      }
      return nil
    default: return nil
    }
  }

  private static func isWritten(_ term: Term) -> Bool {
    if case .map = term { return true }
    return false
  }
}
