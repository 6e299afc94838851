import FormworkIR

/// Checks patterns of events and filters: objects all the way down, whose values are lists of what matches.
enum FilterCheck {
  /// The filters of a mapping or pipe.
  static func run(over criteria: Term?, of owner: Resource, _ place: String, _ diagnostics: inout Diagnostics) {
    for (index, filter) in (criteria?.member("Filters")?.elements ?? []).enumerated() {
      check(filter.member("Pattern"), of: owner, "\(place).Filters[\(index)].Pattern", &diagnostics)
    }
  }

  /// The patterns of rules and the filter policies of subscriptions.
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for rule in stack.resources(of: "AWS::Events::Rule") {
      check(rule.value("EventPattern"), of: rule, "EventPattern", &diagnostics)
    }
    for site in SubscriptionSite.all(in: stack) {
      check(site.term.member("FilterPolicy"), of: site.owner, site.place("FilterPolicy"), &diagnostics)
    }
    for pipe in stack.resources(of: "AWS::Pipes::Pipe") {
      run(
        over: pipe.value("SourceParameters")?.member("FilterCriteria"), of: pipe, "SourceParameters.FilterCriteria",
        &diagnostics)
    }
  }

  private static func check(_ term: Term?, of owner: Resource, _ place: String, _ diagnostics: inout Diagnostics) {
    switch ConnectedDocument(term) {
    case .unknown: return
    case .malformed(let reason):
      diagnostics.add(
        owner.finding(
          .error, .invalidFilter, "\(place) of \(owner.id) is no JSON: \(reason)",
          hint: "write an object of lists, such as {\"source\": [\"shop\"]}"))
    case .document(let document):
      guard case .map = document else {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter, "\(place) of \(owner.id) is \(document.kindName); it has to be an object",
            hint: "write an object of lists, such as {\"source\": [\"shop\"]}"))
        return
      }
      guard let (path, value) = fault(in: document, []) else { return }
      diagnostics.add(
        owner.finding(
          .error, .invalidFilter,
          """
          \(path.joined(separator: ".")) in \(place) of \(owner.id) is \(value.isWritten ? value.description : value.kindName), \
          and no list of what matches
          """, hint: "write [\(value)]"))
    }
  }

  /// The first value that is neither an object nor a list.
  private static func fault(in term: Term, _ path: [String]) -> (path: [String], value: Term)? {
    guard case .map(let entries) = term else { return nil }
    for entry in entries {
      let name = entry.key.literal ?? "…"
      switch entry.value {
      case .map: if let found = fault(in: entry.value, path + [name]) { return found }
      case .string, .int, .double, .bool, .text: return (path + [name], entry.value)
      default: break
      }
    }
    return nil
  }
}
