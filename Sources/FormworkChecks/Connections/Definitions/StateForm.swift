import FormworkIR

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
