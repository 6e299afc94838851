import FormworkIR

extension ExpressionRenderer {
  /// The term as a value of the JSON syntax: a literal, or a string that is a template. `nil` stands for no value.
  package func document(_ term: Term) -> Document? {
    switch term {
    case .absent: return nil
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text): return .string(TemplateText.escaped(text))
    case .text(let segments): return .string(template(segments, isQuoted: false))
    case .list(let elements):
      if elements.contains(where: \.mayBeAbsent) { return .string("${" + expression(term) + "}") }
      return .array(elements.compactMap(document))
    case .map(let entries):
      if entries.contains(where: \.value.mayBeAbsent) { return .string("${" + expression(term) + "}") }
      return .object(
        entries.compactMap { entry in
          within(entry.key) { document(entry.value) }.map { Document.Member(key(entry.key, isQuoted: false), $0) }
        })
    case .function(.jsonString(let value)):
      if let text = CanonicalJSON.text(of: value) { return .string(TemplateText.escaped(text)) }
      return .string("${" + expression(term) + "}")
    case .reference(let reference):
      // Most references are one expression, which needs none of a template's care.
      if case .expression(let expression)? = resolved(reference) {
        return .string(String(joining: "${", expression, "}"))
      }
      return .string(template([.term(term)], isQuoted: false))
    case .parameter: return .string(String(joining: "${", expression(term), "}"))
    case .pseudo, .artefact, .function: return .string(template([.term(term)], isQuoted: false))
    }
  }

  /// Segments as the content of a template; `isQuoted` inside a string of an expression, where quotes are escaped.
  func template(_ segments: [TextSegment], isQuoted: Bool) -> String {
    var result = ""
    var words = ""
    func flush(beforeInterpolation: Bool) {
      if words.isEmpty { return }
      // A dollar sign right before `${` would escape it, so the run stands in an interpolation of its own.
      let dollars = beforeInterpolation ? TemplateText.trailingDollars(words) : 0
      if dollars > 0 { words = String(Substring(words.utf8.dropLast(dollars))) }
      result += isQuoted ? TemplateText.quotedContent(words) : TemplateText.escaped(words)
      if dollars > 0 { result += "${\"" + String(repeating: "$", count: dollars) + "\"}" }
      words = ""
    }
    func append(_ segments: [TextSegment]) {
      for segment in segments {
        switch segment {
        case .literal(let text): words += text
        case .term(.string(let text)): words += text
        case .term(.int(let value)): words += String(value)
        case .term(.bool(let value)): words += value ? "true" : "false"
        case .term(.text(let inner)): append(inner)
        case .term(.pseudo(.stackName)): words += graph.name
        case .term(.function(.join(let separator, .list(let elements))))
        where !elements.contains(where: \.mayBeAbsent):
          append(joined(elements, separator))
        case .term(.reference(let reference)):
          switch resolved(reference) {
          case .expression(let expression):
            flush(beforeInterpolation: true)
            result += "${" + expression + "}"
          case .text(let pieces):
            for piece in pieces {
              switch piece {
              case .words(let text): words += text
              case .expression(let expression):
                flush(beforeInterpolation: true)
                result += "${" + expression + "}"
              }
            }
          case nil: break
          }
        case .term(let term):
          flush(beforeInterpolation: true)
          result += "${" + expression(term) + "}"
        }
      }
    }
    append(segments)
    flush(beforeInterpolation: false)
    return result
  }

  /// The elements of a list as text with a separator between them.
  func joined(_ elements: [Term], _ separator: String) -> [TextSegment] {
    var segments: [TextSegment] = []
    for element in elements where element != .absent {
      if !segments.isEmpty { segments.append(.literal(separator)) }
      segments.append(.term(element))
    }
    return segments
  }

  /// A map's key; Terraform reads keys as templates too.
  func key(_ key: MapKey, isQuoted: Bool) -> String {
    switch key {
    case .literal(let text): isQuoted ? TemplateText.quotedContent(text) : TemplateText.escaped(text)
    case .text(let segments): template(segments, isQuoted: isQuoted)
    }
  }

  private func within<Value>(_ key: MapKey, _ body: () -> Value) -> Value {
    switch key {
    case .literal(let name): reporter.within(name, body)
    case .text: body()
    }
  }
}

extension Term {
  /// Whether the value may turn out as none at deployment.
  var mayBeAbsent: Bool {
    if case .function(.conditional(_, let then, let otherwise)) = self {
      return then == .absent || otherwise == .absent || then.mayBeAbsent || otherwise.mayBeAbsent
    }
    return false
  }

  /// Whether the whole value is known at synthesis.
  var isLiteral: Bool {
    switch self {
    case .absent, .bool, .int, .double, .string: true
    case .text(let segments):
      segments.allSatisfy {
        if case .term(let term) = $0 { return term.isLiteral }
        return true
      }
    case .list(let elements): elements.allSatisfy(\.isLiteral)
    case .map(let entries): entries.allSatisfy { $0.key.literal != nil && $0.value.isLiteral }
    case .reference, .parameter, .pseudo, .artefact, .function: false
    }
  }
}
