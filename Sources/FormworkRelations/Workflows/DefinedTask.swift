import FormworkIR

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
