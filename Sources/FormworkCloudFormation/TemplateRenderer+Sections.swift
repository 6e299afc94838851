import FormworkIR

extension TemplateRenderer {
  /// A whole template around rendered resources and sections of the target's own. `rendered` are the resources of the graph, in
  /// the same order; all of them unless given. Call it last: only what the resources use is declared.
  public mutating func template(
    resources: [Document.Member], of rendered: [Resource]? = nil, sections: [Document.Member] = [],
    transform: String? = nil
  ) -> Document {
    let outputs = outputSection()
    // Conditions and rules refer to parameters and to each other, so they come before the parameters are counted.
    let conditions = conditionSection()
    let rules = graph.rules.map { Document.Member($0.name, rule($0)) }
    let resources =
      graph.resources.contains { !$0.settings.loops.isEmpty }
      ? repeated(zip(rendered ?? graph.resources, resources).map { ($0.settings.loops, $1) }) : resources
    let parameters = graph.parameters.filter {
      usedParameters.contains($0.name) || graph.statedParameters.contains($0.name)
    }.map { Document.Member($0.name, parameter($0)) }

    var members: [Document.Member] = [.init("AWSTemplateFormatVersion", "2010-09-09")]
    if let transforms = transforms(and: transform) { members.append(.init("Transform", transforms)) }
    if let summary = graph.summary { members.append(.init("Description", .string(summary))) }
    let sectionMacros = graph.macros.filter { $0.section != nil }.map { ($0.section, macro($0)) }
    func add(_ name: String, _ section: [Document.Member]) {
      let section = section + sectionMacros.filter { $0.0 == name }.map { Document.Member("Fn::Transform", $0.1) }
      if !section.isEmpty { members.append(.init(name, .object(section))) }
    }
    begin("the metadata of \(graph.name)", at: graph.location)
    add("Metadata", graph.metadata.map { Document.Member($0.name, document($0.value)) })
    members += sections + graph.otherSections.map { Document.Member($0.name, document($0.value)) }
    add("Parameters", parameters)
    add("Mappings", graph.mappings.map { Document.Member($0.name, mapping($0)) })
    add("Rules", rules)
    add("Conditions", conditions)
    if resources.isEmpty { members.append(.init("Resources", .object([]))) } else { add("Resources", resources) }
    add("Outputs", outputs)
    return .object(members)
  }

  private mutating func outputSection() -> [Document.Member] {
    let members = graph.outputs.map { output -> Document.Member in
      begin("output \(output.name)", at: output.location, in: output.loops)
      return .init(output.templateName, self.output(output))
    }
    return repeated(zip(graph.outputs, members).map { ($0.loops, $1) })
  }

  private mutating func conditionSection() -> [Document.Member] {
    let members = graph.conditions.map { condition -> Document.Member in
      begin("condition \(condition.name)", at: condition.location, in: condition.loops)
      return .init(condition.name, document(condition.predicate))
    }
    return repeated(zip(graph.conditions, members).map { ($0.loops, $1) })
  }

  /// The macros of the template: those stated, the language extensions where something needs them, and the target's own.
  private mutating func transforms(and own: String?) -> Document? {
    var macros = graph.macros.filter { $0.section == nil }.map { call in
      call.parameters == nil ? Document.string(call.name) : macro(call)
    }
    let names = graph.macros.map(\.name)
    if needsLanguageExtensions, !names.contains(MacroCall.languageExtensions) {
      macros.insert(.string(MacroCall.languageExtensions), at: 0)
    }
    if let own, !names.contains(own) { macros.append(.string(own)) }
    return macros.count == 1 ? macros[0] : macros.isEmpty ? nil : .array(macros)
  }

  /// The members of a section with those in loops put under `Fn::ForEach`, where the first of them stands.
  private mutating func repeated(
    _ items: [(loops: [LoopNode], member: Document.Member)], depth: Int = 0
  ) -> [Document.Member] {
    if items.allSatisfy({ $0.loops.count <= depth }) { return items.map(\.member) }
    var order: [(loop: LoopNode?, items: [(loops: [LoopNode], member: Document.Member)])] = []
    var positions: [String: Int] = [:]
    for item in items {
      guard item.loops.count > depth else {
        order.append((nil, [item]))
        continue
      }
      let loop = item.loops[depth]
      if let position = positions[loop.name] {
        order[position].items.append(item)
      } else {
        positions[loop.name] = order.count
        order.append((loop, [item]))
      }
    }
    return order.map { entry in
      guard let loop = entry.loop else { return entry.items[0].member }
      needsLanguageExtensions = true
      begin("the loop \(loop.name)", at: loop.location, in: Array(entry.items[0].loops.prefix(depth)))
      let collection = document(loop.collection)
      return .init(
        "Fn::ForEach::\(loop.name)",
        .array([.string(loop.variable), collection, .object(repeated(entry.items, depth: depth + 1))]))
    }
  }

  private mutating func mapping(_ node: MappingNode) -> Document {
    begin("mapping \(node.name)", at: node.location)
    return document(.map(node.entries))
  }

  private mutating func rule(_ node: RuleNode) -> Document {
    begin("rule \(node.name)", at: node.location)
    var members: [Document.Member] = []
    if let condition = node.condition { members.append(.init("RuleCondition", document(condition))) }
    let assertions = node.assertions.map { assertion -> Document in
      var members = [Document.Member("Assert", document(assertion.predicate))]
      if let summary = assertion.summary { members.append(.init("AssertDescription", .string(summary))) }
      return .object(members)
    }
    members.append(.init("Assertions", .array(assertions)))
    return .object(members)
  }

  private mutating func parameter(_ node: ParameterNode) -> Document {
    begin("parameter \(node.name)", at: node.location)
    // Where something takes it, that place has been named already.
    if node.kind == .stringMap, !usedParameters.contains(node.name) {
      refuse("a map parameter", hint: "bind \(node.name) at synthesis")
    }
    var members: [Document.Member] = [.init("Type", .string(node.type ?? Self.type(of: node.kind)))]
    if let value = node.defaultValue { members.append(.init("Default", defaultValue(value))) }
    if let summary = node.summary { members.append(.init("Description", .string(summary))) }
    if node.isSecret { members.append(.init("NoEcho", true)) }
    members += constraints(of: node)
    return .object(members)
  }

  private mutating func constraints(of node: ParameterNode) -> [Document.Member] {
    var members: [Document.Member] = []
    let constraints = node.constraints
    if node.kind == .bool {
      members.append(.init("AllowedValues", ["true", "false"]))
    } else if !constraints.allowedValues.isEmpty {
      members.append(.init("AllowedValues", .array(constraints.allowedValues.map { document($0) })))
    }
    if let pattern = constraints.allowedPattern { members.append(.init("AllowedPattern", .string(pattern))) }
    if let length = constraints.minimumLength { members.append(.init("MinLength", .int(length))) }
    if let length = constraints.maximumLength { members.append(.init("MaxLength", .int(length))) }
    if let minimum = constraints.minimum { members.append(.init("MinValue", Self.number(minimum))) }
    if let maximum = constraints.maximum { members.append(.init("MaxValue", Self.number(maximum))) }
    if let summary = constraints.summary { members.append(.init("ConstraintDescription", .string(summary))) }
    return members
  }

  private static func number(_ value: Double) -> Document { Int(exactly: value).map { .int($0) } ?? .double(value) }

  private static func type(of kind: ParameterNode.Kind) -> String {
    switch kind {
    case .string, .bool, .stringMap: "String"
    case .number: "Number"
    case .stringList: "CommaDelimitedList"
    case .numberList: "List<Number>"
    }
  }

  private mutating func defaultValue(_ term: Term) -> Document {
    switch term {
    case .bool(let value): return .string(value ? "true" : "false")
    case .list(let elements):
      let texts = elements.compactMap(\.literalText)
      if texts.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
        refuse("a list with a comma in one of its texts", hint: "CommaDelimitedList has no way to write it")
      }
      return .string(texts.joined(separator: ","))
    // A default that looks like a dynamic reference is one, where the parameter is used.
    case .string(let text): return .string(text)
    default: return document(term)
    }
  }

  private mutating func output(_ output: OutputNode) -> Document {
    var members: [Document.Member] = []
    if let summary = output.summary { members.append(.init("Description", .string(summary))) }
    if let condition = output.condition { members.append(.init("Condition", Self.name(use(condition)))) }
    members.append(.init("Value", outputValue(output.value)))
    if let name = output.exportName { members.append(.init("Export", ["Name": document(name)])) }
    return .object(members)
  }

  /// Outputs of templates are texts: a list joins to one, anything else without a text form is refused.
  private mutating func outputValue(_ term: Term) -> Document {
    switch term {
    case .list: return document(.function(.join(separator: ",", term)))
    case .parameter(let parameter) where parameter.kind.isList:
      return document(.function(.join(separator: ",", term)))
    case .map, .artefact:
      refuse("an output that is \(term.kindName)")
      return .null
    default: return document(term)
    }
  }
}
