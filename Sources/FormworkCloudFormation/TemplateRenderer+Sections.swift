import FormworkIR

extension TemplateRenderer {
  /// A whole template around rendered resources. Call it last: only what the resources use is declared.
  public mutating func template(resources: [Document.Member], transform: String? = nil) -> Document {
    let outputs = graph.outputs.map { output -> Document.Member in
      begin("output \(output.name)", at: output.location)
      return .init(LogicalName.cloudFormation(output.name), self.output(output))
    }
    // Conditions refer to parameters and to each other, so they come before the parameters are counted.
    var conditions: [Document.Member] = []
    for condition in graph.conditions {
      begin("condition \(condition.name)", at: condition.location)
      conditions.append(.init(condition.name, document(condition.predicate)))
    }
    let parameters = graph.parameters.filter {
      usedParameters.contains($0.name) || graph.statedParameters.contains($0.name)
    }.map { Document.Member($0.name, parameter($0)) }

    var members: [Document.Member] = [.init("AWSTemplateFormatVersion", "2010-09-09")]
    if let transform { members.append(.init("Transform", .string(transform))) }
    if let summary = graph.summary { members.append(.init("Description", .string(summary))) }
    if !parameters.isEmpty { members.append(.init("Parameters", .object(parameters))) }
    if !conditions.isEmpty { members.append(.init("Conditions", .object(conditions))) }
    members.append(.init("Resources", .object(resources)))
    if !outputs.isEmpty { members.append(.init("Outputs", .object(outputs))) }
    return .object(members)
  }

  private mutating func parameter(_ node: ParameterNode) -> Document {
    begin("parameter \(node.name)", at: node.location)
    // Where something takes it, that place has been named already.
    if node.kind == .stringMap, !usedParameters.contains(node.name) {
      refuse("a map parameter", hint: "bind \(node.name) at synthesis")
    }
    var members: [Document.Member] = [.init("Type", .string(Self.type(of: node.kind)))]
    if let value = node.defaultValue { members.append(.init("Default", defaultValue(value))) }
    if let summary = node.summary { members.append(.init("Description", .string(summary))) }
    if node.isSecret { members.append(.init("NoEcho", true)) }
    let constraints = node.constraints
    if node.kind == .bool {
      members.append(.init("AllowedValues", ["true", "false"]))
    } else if !constraints.allowedValues.isEmpty {
      members.append(.init("AllowedValues", .array(constraints.allowedValues.map { document($0) })))
    }
    if let pattern = constraints.allowedPattern { members.append(.init("AllowedPattern", .string(pattern))) }
    if let length = constraints.length {
      members.append(.init("MinLength", .int(length.lowerBound)))
      members.append(.init("MaxLength", .int(length.upperBound)))
    }
    if let minimum = constraints.minimum { members.append(.init("MinValue", .int(minimum))) }
    if let maximum = constraints.maximum { members.append(.init("MaxValue", .int(maximum))) }
    return .object(members)
  }

  private static func type(of kind: ParameterNode.Kind) -> String {
    switch kind {
    case .string, .bool, .stringMap: "String"
    case .number: "Number"
    case .stringList: "CommaDelimitedList"
    }
  }

  private mutating func defaultValue(_ term: Term) -> Document {
    switch term {
    case .bool(let value): return .string(value ? "true" : "false")
    case .list(let elements):
      let texts = elements.compactMap { element -> String? in
        if case .string(let text) = element { return text }
        return nil
      }
      if texts.contains(where: { $0.utf8.contains(UInt8(ascii: ",")) }) {
        refuse("a list with a comma in one of its texts", hint: "CommaDelimitedList has no way to write it")
      }
      return .string(texts.joined(separator: ","))
    default: return document(term)
    }
  }

  private mutating func output(_ output: OutputNode) -> Document {
    var members: [Document.Member] = []
    if let summary = output.summary { members.append(.init("Description", .string(summary))) }
    if let condition = output.condition { members.append(.init("Condition", .string(use(condition)))) }
    members.append(.init("Value", outputValue(output.value)))
    if let name = output.exportName { members.append(.init("Export", ["Name": document(name)])) }
    return .object(members)
  }

  /// Outputs of templates are texts: a list joins to one, anything else without a text form is refused.
  private mutating func outputValue(_ term: Term) -> Document {
    switch term {
    case .list: return document(.function(.join(separator: ",", term)))
    case .parameter(let parameter) where parameter.kind == .stringList:
      return document(.function(.join(separator: ",", term)))
    case .map, .artefact:
      refuse("an output that is \(term.kindName)")
      return .null
    default: return document(term)
    }
  }
}
