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

/// What a state of a type has (State machine structure in Amazon States Language, and the page on each type, AWS Step Functions
/// Developer Guide).
struct StateForm: Sendable {
  /// The members of which the state has one.
  let needed: [String]
  /// Whether the state goes on to another or ends the execution.
  let goesOn: Bool

  private static let forms: [String: StateForm] = [
    "Choice": StateForm(needed: ["Choices"], goesOn: false), "Fail": StateForm(needed: [], goesOn: false),
    "Map": StateForm(needed: ["ItemProcessor", "Iterator"], goesOn: true),
    "Parallel": StateForm(needed: ["Branches"], goesOn: true), "Pass": StateForm(needed: [], goesOn: true),
    "Succeed": StateForm(needed: [], goesOn: false), "Task": StateForm(needed: ["Resource"], goesOn: true),
    "Wait": StateForm(needed: ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"], goesOn: true),
  ]

  /// The form of a type; `nil` where there is no such type.
  static func of(_ type: String) -> StateForm? { forms[type] }

  /// A fault of a state.
  struct Fault {
    /// What was found, behind the state's name.
    let what: String
    /// What to write.
    let hint: String?
  }

  /// The faults of a state, but for where it goes on to.
  static func faults(of state: Term) -> [Fault] {
    guard case .map(let entries) = state, entries.allSatisfy({ $0.key.literal != nil }) else { return [] }
    guard let term = state.member("Type") else {
      return [Fault(what: "has no Type", hint: "its Type is one of \(WordList.any(forms.keys.sorted()))")]
    }
    guard let type = term.literalText, !type.contains("${") else { return [] }
    guard let form = forms[type] else {
      return [
        Fault(
          what: "has the Type \"\(type)\"; it is one of \(WordList.any(forms.keys.sorted()))",
          hint: Spelling.nearest(to: type, among: forms.keys.sorted()).map { "did you mean \($0)?" })
      ]
    }
    var faults: [Fault] = []
    if !form.needed.isEmpty, !form.needed.contains(where: { state.member($0) != nil }) {
      faults.append(
        Fault(what: "is a \(type), and has no \(WordList.any(form.needed))", hint: "give it \(form.needed[0])"))
    }
    if form.goesOn, state.member("Next") != nil, state.member("End")?.isTrue == true {
      faults.append(Fault(what: "both goes on by Next and ends", hint: "keep Next, or \"End\": true"))
    }
    if type == "Succeed" || type == "Fail" {
      for name in ["Next", "End"] where state.member(name) != nil {
        faults.append(
          Fault(what: "is a \(type), which ends the execution, and has \(name) too", hint: "take \(name) out"))
      }
    }
    if type == "Choice" {
      for (index, rule) in (state.member("Choices")?.elements ?? []).enumerated() {
        if let fault = ChoiceRule.fault(of: rule, "Choices[\(index)]") { faults.append(fault) }
      }
    }
    return faults
  }
}

/// A rule of a choice: a comparison of a variable in JSONPath, or a condition in JSONata (Choice workflow state, AWS Step
/// Functions Developer Guide).
private enum ChoiceRule {
  private static let comparisons: [String] = {
    let orders = ["Equals", "GreaterThan", "GreaterThanEquals", "LessThan", "LessThanEquals"]
    let ordered = ["Numeric", "String", "Timestamp"].flatMap { kind in orders.map { kind + $0 } } + ["BooleanEquals"]
    let kinds = ["Boolean", "Null", "Numeric", "Present", "String", "Timestamp"].map { "Is\($0)" }
    return ordered + ordered.map { "\($0)Path" } + kinds + ["StringMatches"]
  }()
  /// What a rule has besides what it compares.
  private static let others: Set<String> = ["Assign", "Comment", "Next", "Output", "Variable"]

  static func fault(of rule: Term, _ place: String) -> StateForm.Fault? {
    guard case .map(let entries) = rule else { return nil }
    let keys = entries.filter { $0.value != .absent }.compactMap(\.key.literal)
    guard entries.allSatisfy({ $0.key.literal != nil }) else { return nil }
    for name in ["And", "Or"] {
      for (index, inner) in (rule.member(name)?.elements ?? []).enumerated() {
        if let found = fault(of: inner, "\(place).\(name)[\(index)]") { return found }
      }
    }
    if let inner = rule.member("Not") { return fault(of: inner, "\(place).Not") }
    let asked = keys.filter { !others.contains($0) }
    if asked.isEmpty {
      return StateForm.Fault(
        what: "compares nothing in \(place)",
        hint: "write a comparison, such as \"StringEquals\": \"paid\", or a Condition in JSONata")
    }
    for key in asked where !comparisons.contains(key) {
      guard let near = Spelling.nearest(to: key, among: comparisons) else { continue }
      return StateForm.Fault(
        what: "asks for \(key) in \(place), and there is no such comparison", hint: "did you mean \(near)?")
    }
    return nil
  }
}
