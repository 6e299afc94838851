import FormworkIR

/// An assembled stack and what was found on the way.
public struct Assembly: Sendable {
  /// The stack as a graph, with its relations not yet expanded and its parameters not yet bound.
  public let graph: Graph
  /// The stack.
  public let stack: Stack
  /// What was found.
  public let diagnostics: Diagnostics
}

extension Stack {
  /// The stack as a graph: its statements and all that they reach by reference, each once.
  public func assembled() -> Assembly {
    var assembler = Assembler(self)
    let graph = assembler.assemble()
    return Assembly(graph: graph, stack: self, diagnostics: assembler.diagnostics)
  }
}

extension Program {
  /// All stacks as graphs, with what only their comparison shows: two stacks of one name, a resource used by two.
  public func assembled() -> [Assembly] {
    var owners: [ObjectIdentifier: Stack] = [:]
    var names: [String: Stack] = [:]
    return stacks.map { stack in
      var assembler = Assembler(stack)
      let graph = assembler.assemble()
      for node in assembler.unscoped {
        if let owner = owners.updateValue(stack, forKey: ObjectIdentifier(node)) {
          assembler.diagnostics.add(.sharedResource(node, first: owner, second: stack))
        }
      }
      if let first = names.updateValue(stack, forKey: LogicalName.folded(stack.name)) {
        assembler.diagnostics.add(
          .duplicate(name: stack.name, "stack", first: first.location, second: stack.location))
      }
      return Assembly(graph: graph, stack: stack, diagnostics: assembler.diagnostics)
    }
  }
}

extension Stack {
  /// What is wrong with the targets named for the stack and for its bindings.
  var targetFindings: [Diagnostic] {
    if targets.isEmpty {
      return [
        Diagnostic(
          .error, .wrongTarget, "the stack \(name) is for no target", at: location,
          hint: "name at least one, such as targets: [.terraform], or leave the argument out for all of them")
      ]
    }
    var found: [Diagnostic] = []
    if let sharing, !targets.contains(.sam) {
      found.append(
        Diagnostic(
          .warning, .wrongTarget,
          "the stack \(name) shares globals, which SAM alone has, and is for \(targets.titles): it has no effect",
          at: sharing, hint: "remove .sharingGlobals(), or add .sam to the targets of the stack"))
    }
    return found
      + bindings.compactMap { binding in
        if binding.targets.contains(where: targets.contains) { return nil }
        let what = binding.name.map { "of \($0)" } ?? "of the defaults"
        return Diagnostic(
          .warning, .wrongTarget,
          "the binding \(what) is for \(binding.targets.titles), and the stack \(name) is for \(targets.titles): it has no effect",
          at: binding.location, hint: "remove the binding, or name a target of the stack")
      }
  }

  /// The finding that the stack is asked for a target that it is not for; `nil` if it is for the target, or for none, which
  /// its assembly has found.
  public func finding(asking target: Target) -> Diagnostic? {
    if targets.isEmpty || targets.contains(target) { return nil }
    return Diagnostic(
      .error, .wrongTarget, "the stack \(name) is not for \(target.title): it is for \(targets.titles)", at: location,
      hint: "ask for one of its targets, or add .\(target) to the targets of the stack")
  }
}

/// Things with names, each once, in the order in which they were met.
struct NamedList<Node: AnyObject & Equatable> {
  /// The things in order.
  private(set) var all: [Node] = []
  private var index: [String: Node] = [:]

  /// What became of a thing that was added.
  enum Outcome {
    /// It is new.
    case new
    /// It was there.
    case same
    /// There is another thing of its name.
    case other(Node)
  }

  /// The thing of a name.
  subscript(name: String) -> Node? { index[name] }

  /// Adds a thing unless it is there.
  mutating func add(_ node: Node, named name: String) -> Outcome {
    if let known = index[name] {
      return known === node || known == node ? .same : .other(known)
    }
    index[name] = node
    all.append(node)
    return .new
  }
}
