import FormworkIR

/// Follows the states of a definition from the first to the last.
struct StateMachineFlow {
  let machine: Resource
  let property: String
  /// The tasks that were met, with their states' names.
  private(set) var tasks: [(name: String, state: Term)] = []

  init(machine: Resource, property: String) {
    self.machine = machine
    self.property = property
  }

  mutating func run(_ document: Term, _ diagnostics: inout Diagnostics) { follow(document, "", &diagnostics) }

  /// The states of a machine, or of a branch or iteration, which `place` names.
  private mutating func follow(_ document: Term, _ place: String, _ diagnostics: inout Diagnostics) {
    guard case .map(let entries)? = document.member("States") else { return }
    var states: [String: Term] = [:]
    for entry in entries { if let name = entry.key.literal { states[name] = entry.value } }
    guard states.count == entries.count else { return }
    let names = entries.compactMap(\.key.literal)
    let start = document.member("StartAt")
    guard let start else {
      report(
        "\(place)StartAt is missing", hint: "name the first state: \"StartAt\": \"\(names.first ?? "…")\"", &diagnostics
      )
      return
    }
    guard let first = start.literalText else { return }
    if states[first] == nil {
      report(
        "\(place)StartAt is \"\(first)\", and there is no such state", hint: Self.hint(first, names), &diagnostics)
      return
    }
    var isEnding = false
    var isWhole = true
    for name in names {
      guard let state = states[name] else { continue }
      for next in Self.nexts(of: state) {
        guard let text = next.literalText else {
          isWhole = false
          continue
        }
        if states[text] == nil {
          isWhole = false
          report(
            "\(place)\(name) goes on to \"\(text)\", and there is no such state", hint: Self.hint(text, names),
            &diagnostics)
        }
      }
      let type = state.member("Type")?.literalText
      if type.flatMap(StateForm.of) == nil { isWhole = false }
      if type == "Succeed" || type == "Fail" || state.member("End")?.isTrue == true { isEnding = true }
      for fault in StateForm.faults(of: state) {
        report("\(place)\(name) \(fault.what)", hint: fault.hint, &diagnostics)
      }
      if let type, StateForm.of(type)?.goesOn == true, state.member("Next") == nil, state.member("End") == nil {
        isWhole = false
        report(
          "\(place)\(name) neither goes on nor ends", hint: "give it \"Next\", or \"End\": true", &diagnostics)
      }
      if type == "Task" { tasks.append((place + name, state)) }
      for (index, branch) in (state.member("Branches")?.elements ?? []).enumerated() {
        follow(branch, "\(place)\(name).Branches[\(index)].", &diagnostics)
      }
      for part in ["Iterator", "ItemProcessor"] {
        if let inner = state.member(part) { follow(inner, "\(place)\(name).\(part).", &diagnostics) }
      }
    }
    if !isEnding, isWhole {
      report(
        "\(place.isEmpty ? "no state" : "no state of \(place.dropLast())") ends the execution",
        hint: "give the last state \"End\": true, or let it go on to a state of the type Succeed", &diagnostics)
    }
    if isWhole { findUnreachable(from: first, names, states, place, &diagnostics) }
  }

  private func findUnreachable(
    from first: String, _ names: [String], _ states: [String: Term], _ place: String, _ diagnostics: inout Diagnostics
  ) {
    var reached: Set<String> = [first]
    var open = [first]
    while let name = open.popLast() {
      for next in states[name].map(Self.nexts) ?? [] {
        if let text = next.literalText, reached.insert(text).inserted { open.append(text) }
      }
    }
    for name in names where !reached.contains(name) {
      report(
        "no way leads to the state \(place)\(name)", hint: "let a state go on to it by Next, or take it out",
        &diagnostics)
    }
  }

  /// The states to which a state may go on.
  private static func nexts(of state: Term) -> [Term] {
    var nexts = [state.member("Next"), state.member("Default")].compactMap { $0 }
    for list in ["Choices", "Catch"] {
      for element in state.member(list)?.elements ?? [] { if let next = element.member("Next") { nexts.append(next) } }
    }
    return nexts
  }

  private func report(_ what: String, hint: String?, _ diagnostics: inout Diagnostics) {
    diagnostics.add(
      machine.finding(.error, .invalidDefinition, "in \(property) of \(machine.id), \(what)", hint: hint))
  }

  private static func hint(_ word: String, _ names: [String]) -> String {
    Spelling.nearest(to: word, among: names).map { "did you mean \($0)?" }
      ?? "its states are \(names.joined(separator: ", "))"
  }
}
