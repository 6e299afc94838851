import FormworkIR

/// Checks what the patterns of rules ask of events (Events and Creating event patterns, Amazon EventBridge User Guide).
enum EventPatternCheck {
  /// What every event has at its top; events of an archive have the last.
  private static let keys = [
    "version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail", "replay-name",
  ]

  static func run(over pattern: Term, of rule: Resource, _ diagnostics: inout Diagnostics) {
    if pattern == .map([]) {
      diagnostics.add(
        rule.finding(
          .error, .invalidFilter, "EventPattern of \(rule.id) is empty; Amazon EventBridge asks for something to match",
          hint: "for every event write {\"source\": [{\"prefix\": \"\"}]}"))
      return
    }
    guard let key = FilterCheck.unknownKey(in: pattern, keys) else { return }
    diagnostics.add(
      rule.finding(
        .warning, .invalidFilter,
        "EventPattern of \(rule.id) asks for \(key), and an event has \(WordList.all(keys)): nothing matches",
        hint: Spelling.nearest(to: key, among: keys).map { "did you mean \($0)?" }
          ?? "what an event holds stands in its detail: {\"detail\": {\"\(key)\": […]}}"))
  }
}
