extension Term {
  /// The term as JSON text, such as the pattern of a filter: a literal where nothing in it is known only at deployment, else
  /// text with references in it. What deployment knows stands in quotes, but for numbers and Booleans.
  public var jsonText: Term {
    var writer = JSONText()
    writer.write(self)
    return writer.term
  }
}

/// Writes JSON text around terms.
private struct JSONText {
  private var segments: [TextSegment] = []
  private var words = ""

  var term: Term {
    if segments.isEmpty { return .string(words) }
    return .text(words.isEmpty ? segments : segments + [.literal(words)])
  }

  mutating func write(_ term: Term) {
    switch term {
    case .absent: words += "null"
    case .bool(let flag): words += flag ? "true" : "false"
    case .int(let number): words += JSONWriter.compact(.int(number))
    case .double(let number): words += JSONWriter.compact(.double(number))
    case .string(let text): words += JSONWriter.compact(.string(text))
    case .list(let elements):
      words += "["
      for (position, element) in elements.filter({ $0 != .absent }).enumerated() {
        if position > 0 { words += "," }
        write(element)
      }
      words += "]"
    case .map(let entries):
      words += "{"
      for (position, entry) in entries.filter({ $0.value != .absent }).enumerated() {
        if position > 0 { words += "," }
        switch entry.key {
        case .literal(let key): words += JSONWriter.compact(.string(key))
        case .text(let segments): writeQuoted(segments)
        }
        words += ":"
        write(entry.value)
      }
      words += "}"
    case .text(let segments): writeQuoted(segments)
    case .parameter(let parameter) where parameter.kind == .number || parameter.kind == .bool: append(term)
    // Either branch brings its own quotes.
    case .function(.conditional(let condition, let then, let otherwise)):
      append(.function(.conditional(condition, then: then.jsonText, otherwise: otherwise.jsonText)))
    default:
      words += "\""
      append(term)
      words += "\""
    }
  }

  private mutating func writeQuoted(_ segments: [TextSegment]) {
    words += "\""
    for segment in segments {
      switch segment {
      case .literal(let text): words += JSONWriter.compact(.string(text)).dropFirst().dropLast()
      case .term(let term): append(term)
      }
    }
    words += "\""
  }

  private mutating func append(_ term: Term) {
    if !words.isEmpty { segments.append(.literal(words)) }
    words = ""
    segments.append(.term(term))
  }
}
