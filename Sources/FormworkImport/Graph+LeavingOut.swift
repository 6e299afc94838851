import FormworkIR

extension Graph {
  /// The graph without some resources. What others read of them becomes parameters, so that whoever deploys the rest says it;
  /// each place is a warning.
  ///
  /// A parameter is named by the resource and the attribute: `TableArn` for `Fn::GetAtt: [Table, Arn]`, `Table` for its `Ref`.
  /// What is read as a list is a list parameter, everything else is text. Waiting for a resource that is left out ends.
  ///
  /// - Returns: The graph, with a warning for each resource or output that referred to one of those, and an error for each name
  ///   that no resource has.
  public func leavingOut(_ names: [String]) -> (graph: Graph, diagnostics: Diagnostics) {
    var omission = Omission(graph: self, names: names)
    omission.run()
    return (omission.graph, omission.diagnostics)
  }
}

/// The work of leaving resources out of a graph.
private struct Omission {
  var graph: Graph
  let names: [String]
  var diagnostics = Diagnostics()
  private var gone: Set<String> = []
  private var parameters: [String: ParameterNode] = [:]
  /// The attributes that the thing at hand reads of what is gone, in their order.
  private var read: [(reference: Reference, parameter: ParameterNode)] = []

  init(graph: Graph, names: [String]) {
    self.graph = graph
    self.names = names
  }

  mutating func run() {
    for name in names {
      let found = graph.resources.filter { $0.id == name || $0.settings.logicalID == name }
      gone.formUnion(found.map(\.id))
      if !found.isEmpty { continue }
      diagnostics.add(
        Diagnostic(
          .error, .unknownReference, "there is no resource \(name) to leave out", at: graph.location,
          hint: Spelling.nearest(to: name, among: graph.resources.map(\.id)).map { "did you mean \($0)?" }))
    }
    if gone.isEmpty { return }
    graph.resources.removeAll { gone.contains($0.id) }
    for index in graph.resources.indices {
      let resource = graph.resources[index]
      read = []
      for position in resource.properties.indices {
        let property = resource.properties[position]
        var isList = false
        if case .list? = resource.node.schema?.root[property.name]?.kind { isList = true }
        graph.resources[index].properties[position].value = replaced(property.value, isList: isList)
      }
      if resource.settings.dependsOn.contains(where: { gone.contains($0.id) }) {
        graph.resources[index].settings.dependsOn.removeAll { gone.contains($0.id) }
      }
      if resource.settings.conditionalWaits.contains(where: { gone.contains($0.node.id) }) {
        graph.resources[index].settings.conditionalWaits.removeAll { gone.contains($0.node.id) }
      }
      report("\(resource.type) '\(resource.id)'", at: resource.location)
    }
    graph.outputs = graph.outputs.map { output in
      read = []
      let (value, exportName) = (replaced(output.value), output.exportName.map { replaced($0) })
      defer { report("output '\(output.name)'", at: output.location) }
      return output.replacing(value: value, exportName: exportName, condition: output.condition)
    }
  }

  private mutating func replaced(_ term: Term, isList: Bool = false) -> Term {
    if !term.referencedNodes.contains(where: { gone.contains($0.id) }) { return term }
    var found: [Reference] = []
    // The folder asks for each reference; what it finds is noted after it, since it cannot change this value meanwhile.
    var folder = TermFolder(replacing: { reference in
      found.append(reference)
      return .reference(reference)
    })
    _ = folder.fold(term)
    var lists: Set<String> = []
    term.findLists(isList: isList, into: &lists)
    var stands: [String: ParameterNode] = [:]
    for reference in found where gone.contains(reference.target.id) {
      let key = reference.target.id + "." + reference.attribute
      let parameter = parameter(for: reference, isList: lists.contains(key))
      stands[key] = parameter
      if !read.contains(where: { $0.parameter == parameter }) { read.append((reference, parameter)) }
    }
    folder = TermFolder(replacing: { reference in
      stands[reference.target.id + "." + reference.attribute].map { .parameter($0) } ?? .reference(reference)
    })
    return folder.fold(term)
  }

  /// The parameter that stands for an attribute.
  private mutating func parameter(for reference: Reference, isList: Bool) -> ParameterNode {
    let target = reference.target
    let isRef = !reference.isGetAtt && reference.attribute == (target.schema?.refAttribute ?? "Ref")
    let key = target.id + "." + (isRef ? "Ref" : reference.attribute)
    if let known = parameters[key] { return known }
    let words = (target.settings.logicalID ?? target.id) + (isRef ? "" : reference.attribute)
    var name = String(words.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
    while graph.parameters.contains(where: { $0.name == name }) { name += "Value" }
    let parameter = ParameterNode(
      name, isList ? .stringList : .string,
      summary: "The \(isRef ? "name or id" : reference.attribute) of \(target.id), a \(target.type).",
      location: target.location)
    parameters[key] = parameter
    graph.parameters.append(parameter)
    return parameter
  }

  private mutating func report(_ title: String, at location: SourceLocation) {
    for (reference, parameter) in read {
      diagnostics.add(
        Diagnostic(
          .warning, .missingResource,
          "\(title) reads \(reference.attribute) of '\(reference.target.id)', which is left out; the parameter"
            + " \(parameter.name) stands for it", at: location))
    }
  }
}

extension Term {
  /// Finds the references that stand where a list does: elements are picked of them or joined, or a property is a list.
  fileprivate func findLists(isList: Bool, into found: inout Set<String>) {
    switch self {
    case .reference(let reference):
      if isList { found.insert(reference.target.id + "." + reference.attribute) }
    case .list(let elements): for element in elements { element.findLists(isList: false, into: &found) }
    case .map(let entries): for entry in entries { entry.value.findLists(isList: false, into: &found) }
    case .text(let segments):
      for case .term(let term) in segments { term.findLists(isList: false, into: &found) }
    case .function(.conditional(_, let then, let otherwise)):
      then.findLists(isList: isList, into: &found)
      otherwise.findLists(isList: isList, into: &found)
    case .function(.select(_, let list)), .function(.join(_, let list)), .function(.length(let list)):
      list.findLists(isList: true, into: &found)
    case .function(.split(_, let term)), .function(.base64(let term)), .function(.jsonString(let term)),
      .function(.number(let term)):
      term.findLists(isList: false, into: &found)
    default: break
    }
  }
}
