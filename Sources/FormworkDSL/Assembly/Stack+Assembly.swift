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
