import FormworkIR

extension AWSLowering {
  /// The one destination of a state machine's log, which is the ARN of a log group with `:*`.
  func lowerLogDestination(_ term: Term, by row: TableRow, into body: inout Body) {
    guard case .list(let destinations) = term, destinations.count == 1, case .map(let outer) = destinations[0],
      case .map(let inner) = outer.first(where: { $0.key.literal == "CloudWatchLogsLogGroup" })?.value,
      let arn = inner.first(where: { $0.key.literal == "LogGroupArn" })?.value
    else { return refuseUnwritten(term, "list of one CloudWatchLogsLogGroup") }
    setAttribute(arn, at: row.path, in: &body)
  }

  /// A definition with the values of its substitutions in their places, which are written `${Name}`.
  func lowerDefinition(_ term: Term, by row: TableRow, into body: inout Body) {
    let values = substitutions()
    let replaced = substituted(term, values)
    switch replaced {
    case .map, .list, .function(.merge): setAttribute(.function(.jsonString(replaced)), at: row.path, in: &body)
    default: setAttribute(replaced, at: row.path, in: &body)
    }
  }

  /// A definition that lies in S3; the deployment puts the values in.
  func lowerDefinitionObject(_ term: Term, by row: TableRow, into body: inout Body) {
    guard var text = objectText(term) else { return }
    for entry in substitutions() {
      text = "replace(\(text), \(TemplateText.quoted("${" + entry.name + "}")), \(rendering.expression(entry.value)))"
    }
    body.set(row.path, .string("${\(text)}"))
  }

  private func substitutions() -> [Property] {
    guard let term = resource["DefinitionSubstitutions"], term != .absent else { return [] }
    guard case .map(let entries) = term else {
      rendering.within("DefinitionSubstitutions") { refuseUnwritten(term, "map") }
      return []
    }
    return properties(entries)
  }

  private func substituted(_ term: Term, _ values: [Property]) -> Term {
    if values.isEmpty { return term }
    switch term {
    case .string(let text): return TermFolder.joined(substituted(text, values))
    case .text(let segments):
      return TermFolder.joined(
        segments.flatMap { segment -> [TextSegment] in
          if case .literal(let text) = segment { return substituted(text, values) }
          return [segment]
        })
    case .list(let elements): return .list(elements.map { substituted($0, values) })
    case .map(let entries): return .map(entries.map { MapEntry(key: $0.key, value: substituted($0.value, values)) })
    case .function(.conditional(let condition, let then, let otherwise)):
      return .function(
        .conditional(condition, then: substituted(then, values), otherwise: substituted(otherwise, values)))
    case .function(.join(let separator, let list)):
      return .function(.join(separator: separator, substituted(list, values)))
    default: return term
    }
  }

  /// Text with the names in braces replaced; names that have no value stay as they are.
  private func substituted(_ text: String, _ values: [Property]) -> [TextSegment] {
    var segments: [TextSegment] = []
    var words = ""
    var rest = Substring(text)
    while let dollar = rest.firstIndex(of: "$") {
      let after = rest[dollar...].dropFirst()
      if after.first == "{", let end = after.firstIndex(of: "}"),
        let value = values.first(where: { $0.name == after[after.index(after: after.startIndex)..<end] })?.value
      {
        words += rest[..<dollar]
        if !words.isEmpty { segments.append(.literal(words)) }
        words = ""
        segments.append(.term(value))
        rest = after[after.index(after: end)...]
      } else {
        words += rest[...dollar]
        rest = after
      }
    }
    words += rest
    if !words.isEmpty || segments.isEmpty { segments.append(.literal(words)) }
    return segments
  }
}
