import FormworkIR

/// The role of a state machine may make the calls that its definition names, and no others: functions, queues, topics, tables,
/// buses and other machines by the integrations of Step Functions, and what calls of AWS's SDK refer to (How Step Functions
/// generates IAM policies for integrated services, AWS Step Functions Developer Guide).
///
/// A call whose target only an execution knows is left to `Allow`; the check of definitions says so.
public final class StateMachineCalls: Relation {
  /// The id, which names nothing that is deployed.
  public let id: String
  /// The state machine.
  public let machine: ResourceNode

  /// The calls of a state machine.
  public init(of machine: ResourceNode) {
    self.machine = machine
    id = "\(machine.id)/Calls"
  }

  /// The scope of the machine.
  public var scope: Scope? { machine.scope }
  /// Where the machine was declared.
  public var location: SourceLocation { machine.location }
  /// The machine, whose definition names the others.
  public var ends: [RelationEnd] { [.resource(machine)] }
  /// None besides those of the definition.
  public var terms: [Term] { [] }
  /// The calls as they are.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { self }
  /// Such as `Orders makes the calls of its definition`.
  public var description: String { "\(machine.id) makes the calls of its definition" }

  /// Adds a policy for each target.
  public func contribute(to expansion: RelationExpansion) {
    guard let definition = expansion.resource(machine)?["Definition"] else { return }
    let tasks = DefinedTask.all(in: definition)
    let known = expansion.diagnostics.all.count
    for call in StateMachineCall.all(of: tasks, in: machine) {
      expansion.allow(call.rights(expansion), to: machine, on: call.target, for: self)
      // A role that is not the stack's is one fault, however much the machine calls.
      if expansion.diagnostics.all.count > known { return }
    }
  }
}

/// What a definition does to one target.
struct StateMachineCall {
  /// The target; `nil` for what AWS knows no narrower resource of.
  let target: RelationEnd?
  /// What inside is meant, such as an alias of a function.
  var object: Term?
  /// What is done.
  var verbs: [AccessVerb] = []
  /// Rights that no type has a word for.
  var others: [AccessRight] = []

  /// The rights that it takes.
  func rights(_ expansion: RelationExpansion) -> [AccessRight] {
    guard var target else { return others }
    // The definition calls what it names, the function itself where it does not say the alias.
    if let node = target.node { target = .resource(expansion.itself(node)) }
    let resource = target.node.flatMap { expansion.resource($0) }
    return (ResourceAccess.rights(verbs, to: target, object: object, resource: resource) ?? []) + others
  }

  /// The calls of tasks, one for each target, in the order met.
  static func all(of tasks: [DefinedTask], in machine: ResourceNode) -> [StateMachineCall] {
    var calls: [StateMachineCall] = []
    for task in tasks {
      for call in task.calls(in: machine) {
        let index = calls.firstIndex { $0.target == call.target && $0.object == call.object }
        guard let index else {
          calls.append(call)
          continue
        }
        calls[index].verbs += call.verbs.filter { !calls[index].verbs.contains($0) }
        calls[index].others += call.others.filter { !calls[index].others.contains($0) }
      }
    }
    return calls
  }
}

extension DefinedTask {
  /// The calls that the task makes, as far as its words tell.
  func calls(in machine: ResourceNode) -> [StateMachineCall] {
    if isOwn {
      // A distributed map runs its items as executions of the machine (IAM policies for using Distributed Map states, AWS Step
      // Functions Developer Guide).
      return [
        StateMachineCall(
          target: .resource(machine),
          verbs: ["states:StartExecution", "states:DescribeExecution", "states:StopExecution"])
      ]
    }
    // Under other credentials the task has the rights of the role that it assumes.
    if let role = state.entry("Credentials")?.entry("RoleArn") {
      guard let end = TaskTarget.named(by: role, "RoleArn", as: "AWS::IAM::Role") else { return [] }
      return [StateMachineCall(target: end.end, verbs: ["sts:AssumeRole"])]
    }
    guard let resource = state.entry("Resource") else { return [] }
    guard let integration else {
      return TaskTarget.function(named: resource).map { [StateMachineCall($0, [.invoke])] } ?? []
    }
    var calls: [StateMachineCall] = []
    if let row = integration.row {
      for target in targets(row) {
        calls.append(StateMachineCall(target, [row.verb] + (integration.waiting?.actions ?? [])))
      }
    } else if let action = integration.action, !integration.waits {
      calls = references(for: action).map {
        StateMachineCall(target: $0, verbs: [AccessVerb(stringLiteral: action)])
      }
    }
    if let waiting = integration.waiting {
      calls.append(StateMachineCall(target: nil, others: Self.rights(toWait: waiting)))
    }
    return calls
  }

  /// The targets that the parameter of a row names.
  private func targets(_ row: TaskIntegration.Row) -> [TaskTarget] {
    guard let parameters else { return [] }
    var terms: [Term] = [parameters]
    for name in row.path {
      terms = terms.flatMap { term -> [Term] in
        if name == "*" { return if case .list(let elements) = term { elements } else { [] } }
        if let value = term.entry(name) { return [value] }
        // Events that name no bus go to the account's own.
        guard row.type == "AWS::Events::EventBus", name == row.path.last, term.entry("\(name).$") == nil,
          case .map = term
        else { return [] }
        return [.string("default")]
      }
    }
    return terms.compactMap { TaskTarget.named(by: $0, row.path.last ?? "", as: row.type) }
  }

  /// The resources of an action's service to which the parameters refer.
  private func references(for action: String) -> [RelationEnd] {
    guard case .map(let entries)? = parameters, let service = action.split(separator: ":").first else { return [] }
    var ends: [RelationEnd] = []
    for entry in entries {
      guard let key = entry.key.literal, !Self.payloads.contains(key), case .reference(let reference) = entry.value,
        let access = ResourceAccess.of(reference.target.type), access.arn.hasPrefix("arn:aws:\(service):")
      else { continue }
      let end = RelationEnd.resource(reference.target)
      if !ends.contains(end) { ends.append(end) }
    }
    return ends
  }

  /// Parameters that hold what is sent, not to what.
  private static let payloads: Set<String> = ["Body", "Input", "Item", "Message", "MessageBody", "Payload"]

  /// A task that waits asks how its job is, stops it, and hears of it by a rule that Step Functions manages, which is made along
  /// with the machine.
  private static func rights(toWait waiting: TaskIntegration.Waiting) -> [AccessRight] {
    let rule = Term.text([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":events:"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":rule/\(waiting.rule)"),
    ])
    let hearing = AccessRight(["events:PutTargets", "events:PutRule", "events:DescribeRule"], on: [rule])
    return waiting.others.isEmpty ? [hearing] : [AccessRight(waiting.others, on: [.string("*")]), hearing]
  }
}

extension StateMachineCall {
  fileprivate init(_ target: TaskTarget, _ verbs: [AccessVerb]) {
    self.init(target: target.end, object: target.object, verbs: verbs)
  }
}

/// A state of a definition that calls something: a task, or the source or the results of a distributed map.
public struct DefinedTask: Sendable {
  /// The state's name, with those of the states around it: `Each.ItemProcessor.Charge`.
  public let name: String
  /// The state, with `Resource` and `Parameters` or `Arguments`.
  public let state: Term
  /// Whether it is the part of a distributed map that starts the machine itself.
  public private(set) var isOwn = false

  /// The tasks of a definition, in the order written, those of its branches and iterations included.
  public static func all(in definition: Term) -> [DefinedTask] {
    var tasks: [DefinedTask] = []
    collect(definition, "", &tasks)
    return tasks
  }

  private static func collect(_ definition: Term, _ place: String, _ tasks: inout [DefinedTask]) {
    guard case .map(let entries)? = definition.entry("States") else { return }
    for entry in entries {
      guard let name = entry.key.literal else { continue }
      let state = entry.value
      if state.entry("Type")?.literalText == "Task" { tasks.append(DefinedTask(name: place + name, state: state)) }
      if case .list(let branches)? = state.entry("Branches") {
        for (index, branch) in branches.enumerated() { collect(branch, "\(place)\(name).Branches[\(index)].", &tasks) }
      }
      for part in ["Iterator", "ItemProcessor"] {
        guard let inner = state.entry(part) else { continue }
        if inner.entry("ProcessorConfig")?.entry("Mode")?.literalText == "DISTRIBUTED" {
          tasks.append(DefinedTask(name: place + name, state: state, isOwn: true))
        }
        collect(inner, "\(place)\(name).\(part).", &tasks)
      }
      for part in ["ItemReader", "ResultWriter"] {
        guard let inner = state.entry(part), inner.entry("Resource") != nil else { continue }
        tasks.append(DefinedTask(name: "\(place)\(name).\(part)", state: inner))
      }
    }
  }

  /// The words of a `Resource`, where nothing in them is left to deployment but the partition.
  var words: String? {
    switch state.entry("Resource") {
    case .string(let text)?: return text
    case .text(let segments)?:
      var words = ""
      for segment in segments {
        switch segment {
        case .literal(let text): words += text
        case .term(.pseudo(.partition)): words += "aws"
        case .term: return nil
        }
      }
      return words
    default: return nil
    }
  }

  /// The integration that the task names; `nil` for the ARN of a function or of anything else.
  public var integration: TaskIntegration? { words.flatMap { TaskIntegration($0) } }

  /// What the call is given: `Arguments` in JSONata, `Parameters` in JSONPath.
  public var parameters: Term? { state.entry("Arguments") ?? state.entry("Parameters") }
}
