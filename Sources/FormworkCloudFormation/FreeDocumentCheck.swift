import FormworkIR

/// Finds numbers of deployment in free documents, where CloudFormation has them as text.
public enum FreeDocumentCheck {
  /// What will not be what the program says: an error where the service asks for a number, a warning where its documentation
  /// says nothing of text.
  ///
  /// - Parameters:
  ///   - graph: The graph, its relations expanded.
  ///   - writesDefinitions: Whether `StateMachineDefinitions` writes the definitions of state machines with their numbers, so
  ///     that there is nothing to find in them.
  public static func findings(about graph: Graph, writesDefinitions: Bool) -> [Diagnostic] {
    guard graph.mayHoldDeploymentNumbers else { return [] }
    var findings: [Diagnostic] = []
    for resource in graph.resources {
      guard let schema = resource.node.schema else { continue }
      for property in resource.properties {
        guard let kind = schema.root[property.name]?.kind else { continue }
        let path = [property.name]
        visit(property.value, kind, path, schema) { document, path in
          let path = path.joined(separator: ".")
          if writesDefinitions, path == "Definition", resource.type == StateMachineDefinitions.type { return }
          if let finding = finding(document, path, resource) { findings.append(finding) }
        }
      }
    }
    return findings
  }

  /// Calls `found` with each free document in a property.
  private static func visit(
    _ term: Term, _ kind: PropertySchema.Kind, _ path: [String], _ schema: ResourceSchema,
    _ found: (_ document: Term, _ path: [String]) -> Void
  ) {
    switch (kind, term) {
    case (.json, _): found(term, path)
    case (_, .function(.conditional(_, let then, let otherwise))):
      visit(then, kind, path, schema, found)
      visit(otherwise, kind, path, schema, found)
    case (.list(let element, _), .list(let elements)):
      for term in elements { visit(term, element, path, schema, found) }
    case (.map(let element), .map(let entries)):
      for entry in entries { visit(entry.value, element, path, schema, found) }
    case (.object(let name), .map(let entries)):
      guard let definition = schema.definitions[name] else { return }
      for entry in entries {
        guard let name = entry.key.literal, let kind = definition[name]?.kind else { continue }
        visit(entry.value, kind, path + [name], schema, found)
      }
    default: break
    }
  }

  private static func finding(
    _ document: Term, _ path: String, _ resource: Resource
  ) -> Diagnostic? {
    let rule = FreeDocumentRule.rule(of: path, in: resource.type)
    if case .takesText? = rule { return nil }
    let numbers = document.deploymentNumbers()
    guard let first = numbers.first else { return nil }
    let place = first.path.isEmpty ? "\(path) of \(resource.id)" : "\(first.path) in \(path) of \(resource.id)"
    let more = numbers.count == 1 ? "" : ", and so are \(numbers.count - 1) more"
    let what = "\(place) is \(first.term)\(more); CloudFormation has it as text in a free document"
    let names = numbers.compactMap { number -> String? in
      if case .parameter(let parameter) = number.term { return parameter.name }
      return nil
    }
    let hint =
      names.first.map {
        "bind it at synthesis: --set \($0)=…, or .binding([\"\($0)\": …], for: .cloudFormation, .sam) on the stack"
      } ?? "give it as a literal"
    switch rule {
    case .asksForKind(let words)?:
      return Diagnostic(.error, .wrongKind, "\(what), and \(words)", at: resource.location, hint: hint)
    case .takesText?: return nil
    case nil:
      return Diagnostic(
        .warning, .wrongKind, "\(what), which \(resource.type) may not take for a number", at: resource.location,
        hint: hint)
    }
  }
}
