import FormworkIR
import FormworkRelations

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

/// A task of a state machine: whether the machine's role may do what it does (IAM policies for integrated services, AWS Step
/// Functions Developer Guide).
struct StateMachineTask {
  private let machine: Resource
  private let name: String
  private let state: Term
  private let substitutions: Term?

  init(_ machine: Resource, _ task: (name: String, state: Term), _ substitutions: Term?) {
    self.machine = machine
    name = task.name
    state = task.state
    self.substitutions = substitutions
  }

  func run(_ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    if state.member("Credentials") != nil { return }
    guard let target = target(stack) else { return checkUntold(stack, &diagnostics) }
    if target.waits { checkWaiting(for: target.end, stack, &diagnostics) }
    let role = machine.value("RoleArn")
    guard stack.may(role, target.action, on: target.end.arn) == .no, let id = stack.role(role)?.id else { return }
    if target.end.type == "AWS::Lambda::Function" {
      // A statement may name the versions of a function alone.
      let version = Term.text([.term(target.end.arn), .literal(":"), .term(.pseudo(.stackName))])
      if stack.may(role, target.action, on: version) != .no { return }
    }
    diagnostics.add(
      machine.finding(
        .warning, .missingRight,
        """
        the state \(name) of \(machine.id) calls \(target.end.id), but the machine's role \(id) may not do \
        \(target.action) there
        """, hint: RightHint.text(target.action, on: target.end.type, id: target.end.id, to: id)))
  }

  /// A machine that waits for another's execution asks how it is, stops it, and hears of it by a rule that AWS manages, which
  /// is made along with the machine (Call Step Functions and IAM policies for it, AWS Step Functions Developer Guide).
  private func checkWaiting(for end: ConnectedEnd, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard end.type == "AWS::StepFunctions::StateMachine" else { return }
    let role = machine.value("RoleArn")
    let executions = ["Name", "StateMachineName"].map { attribute in
      arn(
        ":states:",
        [
          .literal(":execution:"), .term(.reference(Reference(end.resource.node, attribute))), .literal(":"),
          .term(.pseudo(.stackName)),
        ])
    }
    let rule = arn(":events:", [.literal(":rule/StepFunctionsGetEventsForStepFunctionsExecutionRule")])
    let asking = ["states:DescribeExecution", "states:StopExecution"].filter { action in
      executions.allSatisfy { stack.may(role, action, on: $0) == .no }
    }
    let hearing = ["events:PutTargets", "events:PutRule", "events:DescribeRule"].filter {
      stack.may(role, $0, on: rule) == .no
    }
    guard !asking.isEmpty || !hearing.isEmpty, let id = stack.role(role)?.id else { return }
    let place = hearing.isEmpty ? "there" : "on what it needs for that"
    diagnostics.add(
      machine.finding(
        hearing.isEmpty ? .warning : .error, .missingRight,
        """
        the state \(name) of \(machine.id) waits for \(end.id), but the machine's role \(id) may not do \
        \(WordList.any(asking + hearing)) \(place)
        """,
        hint: """
          give it the rights in the braces of \(id): states:DescribeExecution and states:StopExecution on the executions \
          of \(end.id), and events:PutTargets, events:PutRule and events:DescribeRule on the rule \
          StepFunctionsGetEventsForStepFunctionsExecutionRule
          """))
  }

  /// An ARN in the region and account of the deployment.
  private func arn(_ service: String, _ rest: [TextSegment]) -> Term {
    .text(
      [
        .literal("arn:"), .term(.pseudo(.partition)), .literal(service), .term(.pseudo(.region)), .literal(":"),
        .term(.pseudo(.accountID)),
      ] + rest)
  }

  private func target(_ stack: ConnectedStack) -> (end: ConnectedEnd, action: String, waits: Bool)? {
    guard let resource = substituted(state.member("Resource")) else { return nil }
    if let end = stack.end(resource), end.type == "AWS::Lambda::Function", end.isARN {
      return (end, "lambda:InvokeFunction", false)
    }
    guard let integration = integration(stack), let target = integration.target, let action = integration.action,
      let parameter = substituted(
        state.member("Parameters", target.parameter) ?? state.member("Arguments", target.parameter)),
      let end = stack.end(parameter), end.type == target.type
    else { return nil }
    return (end, action, integration.waits)
  }

  /// The integration that the task names; `nil` for the ARN of a function, or of what only deployment knows.
  private func integration(_ stack: ConnectedStack) -> TaskIntegration? {
    substituted(state.member("Resource")).flatMap { stack.names.text($0).literal }.flatMap { TaskIntegration($0) }
  }

  /// A task of which only an execution knows what it calls: something must let the role do that at all.
  private func checkUntold(_ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard let integration = integration(stack), let action = integration.action else { return }
    let role = machine.value("RoleArn")
    guard stack.mayAnywhere(role, action) == .no, let id = stack.role(role)?.id else { return }
    let owner = id == "\(machine.id)/Role" ? machine.id : id
    diagnostics.add(
      machine.finding(
        .warning, .missingRight,
        "the state \(name) of \(machine.id) calls \(integration.name), but nothing lets the machine's role do \(action)",
        hint: "say on what it may: Allow([\"\(action)\"], on: […]) in the braces of \(owner)"))
  }

  /// A term for which `${Name}` stands among the definition's substitutions.
  private func substituted(_ term: Term?) -> Term? {
    guard case .string(let text)? = term, text.hasPrefix("${"), text.hasSuffix("}") else { return term }
    return substitutions?.member(String(text.dropFirst(2).dropLast())) ?? term
  }
}
