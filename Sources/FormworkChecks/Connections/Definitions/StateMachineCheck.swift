import FormworkIR

/// Checks the definitions of state machines that are written out (State machine structure in Amazon States Language, AWS Step
/// Functions Developer Guide).
enum StateMachineCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for machine in stack.resources(of: "AWS::StepFunctions::StateMachine") {
      let property = machine.value("Definition") != nil ? "Definition" : "DefinitionString"
      guard let term = machine.value(property) else { continue }
      switch StateMachineDefinition.read(term) {
      case .unknown: continue
      case .malformed(let reason):
        diagnostics.add(
          machine.finding(.error, .invalidDefinition, "\(property) of \(machine.id) is no JSON: \(reason)"))
      case .document(let document):
        let substitutions = machine.value("DefinitionSubstitutions")
        var check = StateMachineFlow(machine: machine, property: property)
        check.run(document, &diagnostics)
        for task in check.tasks { StateMachineTask(machine, task, substitutions).run(stack, &diagnostics) }
      }
    }
  }
}

/// Reads definitions, also those of which parts are known only at deployment.
enum StateMachineDefinition {
  static func read(_ term: Term) -> ConnectedDocument {
    switch term {
    case .text(let segments): pieces(segments)
    case .function(.join(let separator, .list(let elements))):
      pieces(
        elements.enumerated().flatMap { position, element -> [TextSegment] in
          let piece: TextSegment = if case .string(let words) = element { .literal(words) } else { .term(element) }
          return position > 0 ? [.literal(separator), piece] : [piece]
        })
    case .string(let text) where text.contains("${"):
      // Substitutions may stand outside of texts, so that what is no JSON yet becomes it at deployment.
      if case .document(let document) = ConnectedDocument(term) { .document(document) } else { .unknown }
    default: ConnectedDocument(term)
    }
  }

  /// Text with terms in it: each becomes a mark, the text is read, and the marks become the terms again.
  private static func pieces(_ segments: [TextSegment]) -> ConnectedDocument {
    var text = ""
    var terms: [Term] = []
    for segment in segments {
      switch segment {
      case .literal(let words): text += words
      case .term(let term):
        text += "\u{E000}\(terms.count)\u{E000}"
        terms.append(term)
      }
    }
    // What does not stand in a text, or is no JSON with marks in it, is left to deployment.
    guard case .document(let document) = ConnectedDocument(.string(text)) else { return .unknown }
    return .document(document.puttingIn(terms))
  }
}

extension Term {
  /// The document with its marks replaced by terms.
  fileprivate func puttingIn(_ terms: [Term]) -> Term {
    switch self {
    case .list(let elements): .list(elements.map { $0.puttingIn(terms) })
    case .map(let entries): .map(entries.map { MapEntry(key: $0.key, value: $0.value.puttingIn(terms)) })
    case .string(let text) where text.contains("\u{E000}"): Self.text(text, terms)
    default: self
    }
  }

  private static func text(_ text: String, _ terms: [Term]) -> Term {
    var segments: [TextSegment] = []
    for (position, part) in text.split(separator: "\u{E000}", omittingEmptySubsequences: false).enumerated() {
      if position.isMultiple(of: 2) {
        if !part.isEmpty { segments.append(.literal(String(part))) }
      } else if let index = Int(part), terms.indices.contains(index) {
        segments.append(.term(terms[index]))
      }
    }
    if segments.count == 1, case .term(let term) = segments[0] { return term }
    return .text(segments)
  }
}
