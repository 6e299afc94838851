import FormworkIR

/// Checks patterns of events and filters: objects all the way down, whose values are lists of what matches.
enum FilterCheck {
  /// The filters of a mapping or pipe; `keys` are those by which filters of its source begin.
  static func run(
    over criteria: Term?, of owner: Resource, _ place: String, _ keys: FilterKeys?, _ diagnostics: inout Diagnostics
  ) {
    for (index, filter) in (criteria?.member("Filters")?.elements ?? []).enumerated() {
      let place = "\(place).Filters[\(index)].Pattern"
      guard let pattern = check(filter.member("Pattern"), of: owner, place, &diagnostics), let keys else { continue }
      check(pattern, of: owner, place, keys, &diagnostics)
    }
  }

  /// The patterns of rules and the filter policies of subscriptions.
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for rule in stack.resources(of: "AWS::Events::Rule") {
      guard let pattern = check(rule.value("EventPattern"), of: rule, "EventPattern", &diagnostics) else { continue }
      EventPatternCheck.run(over: pattern, of: rule, &diagnostics)
    }
    for site in SubscriptionSite.all(in: stack) {
      _ = check(site.term.member("FilterPolicy"), of: site.owner, site.place("FilterPolicy"), &diagnostics)
    }
    for pipe in stack.resources(of: "AWS::Pipes::Pipe") {
      guard let criteria = pipe.value("SourceParameters")?.member("FilterCriteria") else { continue }
      run(
        over: criteria, of: pipe, "SourceParameters.FilterCriteria", FilterKeys.of(pipe.value("Source"), stack),
        &diagnostics)
    }
  }

  /// Checks the form of a pattern; gives it back where that is right.
  private static func check(
    _ term: Term?, of owner: Resource, _ place: String, _ diagnostics: inout Diagnostics
  ) -> Term? {
    switch ConnectedDocument(term) {
    case .unknown: return nil
    case .malformed(let reason):
      diagnostics.add(
        owner.finding(
          .error, .invalidFilter, "\(place) of \(owner.id) is no JSON: \(reason)",
          hint: "write an object of lists, such as {\"source\": [\"shop\"]}"))
      return nil
    case .document(let document):
      guard case .map = document else {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter, "\(place) of \(owner.id) is \(document.kindName); it has to be an object",
            hint: "write an object of lists, such as {\"source\": [\"shop\"]}"))
        return nil
      }
      if let (path, value) = fault(in: document, []) {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter,
            """
            \(path.joined(separator: ".")) in \(place) of \(owner.id) is \(value.isWritten ? value.description : value.kindName), \
            and no list of what matches
            """, hint: "write [\(value)]"))
        return nil
      }
      if let (path, comparison) = NumericMatch.fault(in: document, []) {
        diagnostics.add(
          owner.finding(
            .error, .invalidFilter,
            """
            \(path.joined(separator: ".")) in \(place) of \(owner.id) compares by "\(comparison)"; numeric takes \
            \(NumericMatch.comparisons.joined(separator: ", "))
            """, hint: NumericMatch.hint(for: comparison)))
        return nil
      }
      return document
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

  /// A filter begins by what records have at their top, or nothing matches it.
  private static func check(
    _ pattern: Term, of owner: Resource, _ place: String, _ keys: FilterKeys, _ diagnostics: inout Diagnostics
  ) {
    guard let key = unknownKey(in: pattern, keys.keys) else { return }
    diagnostics.add(
      owner.finding(
        .error, .invalidFilter,
        """
        \(place) of \(owner.id) asks for \(key), and \(keys.record) has \(WordList.all(keys.keys)): nothing matches, and \
        \(keys.fate)
        """,
        hint: hint(key, keys)))
  }

  private static func hint(_ key: String, _ keys: FilterKeys) -> String {
    let content = "to filter by the content, write \(keys.filter(by: key))"
    guard let near = Spelling.nearest(to: key, among: keys.keys) else { return content }
    // Another case is what was meant; another spelling may be.
    return near.lowercased() == key.lowercased() ? "did you mean \(near)?" : "did you mean \(near)? If not, \(content)"
  }

  /// The first key outside of what there is, but for one that may be asked not to be there.
  static func unknownKey(in pattern: Term, _ keys: [String]) -> String? {
    guard case .map(let entries) = pattern else { return nil }
    for entry in entries {
      guard let key = entry.key.literal else { continue }
      if key == "$or" {
        let found = entry.value.elements.compactMap { unknownKey(in: $0, keys) }
        if found.count == entry.value.elements.count, let first = found.first { return first }
      } else if !keys.contains(key), !mayMatchAbsence(entry.value) {
        return key
      }
    }
    return nil
  }

  /// Whether what is not there may match.
  private static func mayMatchAbsence(_ term: Term) -> Bool {
    switch term {
    case .map(let entries):
      entries.contains { $0.key.literal == nil || $0.key.literal == "exists" || mayMatchAbsence($0.value) }
    case .list(let elements): elements.contains(where: mayMatchAbsence)
    case .string, .text, .int, .double, .bool: false
    default: true
    }
  }
}
