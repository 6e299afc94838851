import FormworkIR

extension TerraformRenderer {
  func variableSection() -> [Document.Member] {
    var seen: [String: ParameterNode] = [:]
    return graph.parameters.compactMap { parameter in
      about("parameter '\(parameter.name)'", at: parameter.location) {
        let name = variableName(parameter)
        if let first = seen.updateValue(parameter, forKey: name) {
          reportCollision("parameters", first.name, first.location, parameter.name, parameter.location, "var." + name)
          return nil
        }
        return Document.Member(name, .object(variable(parameter, name: name)))
      }
    }
  }

  private func variable(_ parameter: ParameterNode, name: String) -> [Document.Member] {
    var members: [Document.Member] = []
    if let summary = parameter.summary { members.append(Document.Member("description", .string(summary))) }
    members.append(Document.Member("type", .string(parameter.kind.terraformType)))
    if let value = parameter.defaultValue, value != .absent {
      if let literal = Self.literal(value) {
        members.append(Document.Member("default", literal))
      } else {
        report(.unsupported, "a default must be known at synthesis; found \(value)")
      }
    }
    members.append(Document.Member("nullable", false))
    if parameter.isSecret { members.append(Document.Member("sensitive", true)) }
    let validations = validations(of: parameter, name: name)
    if !validations.isEmpty { members.append(Document.Member("validation", .array(validations))) }
    return members
  }

  /// A default is a literal, not a template: nothing in it is escaped.
  private static func literal(_ term: Term) -> Document? {
    switch term {
    case .absent: return .null
    case .bool(let value): return .bool(value)
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .string(let text): return .string(text)
    case .list(let elements):
      let literals = elements.compactMap(literal)
      return literals.count == elements.count ? .array(literals) : nil
    case .map(let entries):
      let members = entries.compactMap { entry -> Document.Member? in
        guard let key = entry.key.literal, let value = literal(entry.value) else { return nil }
        return Document.Member(key, value)
      }
      return members.count == entries.count ? .object(members) : nil
    default: return nil
    }
  }

  private func validations(of parameter: ParameterNode, name: String) -> [Document] {
    let constraints = parameter.constraints
    var validations: [Document] = []
    let isList = parameter.kind == .stringList
    /// A condition on the value, or on each element of a list.
    func add(_ condition: (String) -> String, _ message: String) {
      let whole = isList ? "alltrue([for v in var.\(name) : \(condition("v"))])" : condition("var." + name)
      // A message must be a sentence, and it is a template.
      validations.append([
        "condition": .string("${\(whole)}"),
        "error_message": .string(TemplateText.escaped("\(parameter.name) must \(message).")),
      ])
    }
    if !constraints.allowedValues.isEmpty {
      let values = constraints.allowedValues.map { expression($0) }.joined(separator: ", ")
      let words = constraints.allowedValues.map(\.marked).joined(separator: ", ")
      add({ "contains([\(values)], \($0))" }, "be one of: \(words)")
    }
    if let pattern = constraints.allowedPattern {
      if let feature = Self.unsupportedFeature(in: pattern) {
        report(.unsupported, "Terraform's regular expressions have no \(feature); found in the pattern \(pattern)")
      } else {
        let quoted = TemplateText.quoted("^(?:\(pattern))$")
        add({ "can(regex(\(quoted), \($0)))" }, "match \(pattern)")
      }
    }
    if let length = constraints.length {
      // An end without a bound is the greatest integer.
      let longest = length.upperBound == .max ? nil : length.upperBound
      let shortest = length.lowerBound > 0 || longest == nil ? length.lowerBound : nil
      add(
        { Self.range("length(\($0))", shortest, longest) },
        "have " + Self.words(shortest, longest) + " characters")
    }
    if constraints.minimum != nil || constraints.maximum != nil {
      add(
        { Self.range($0, constraints.minimum, constraints.maximum) },
        "be " + Self.words(constraints.minimum, constraints.maximum))
    }
    return validations
  }

  private static func range(_ value: String, _ lower: Int?, _ upper: Int?) -> String {
    [lower.map { "\(value) >= \($0)" }, upper.map { "\(value) <= \($0)" }].compactMap { $0 }.joined(separator: " && ")
  }

  private static func words(_ lower: Int?, _ upper: Int?) -> String {
    switch (lower, upper) {
    case (let lower?, let upper?): lower == upper ? "exactly \(lower)" : "\(lower) to \(upper)"
    case (let lower?, nil): "at least \(lower)"
    case (nil, let upper?): "at most \(upper)"
    case (nil, nil): "any"
    }
  }

  /// What of a pattern RE2, which Terraform uses, cannot do.
  private static func unsupportedFeature(in pattern: String) -> String? {
    let characters = Array(pattern.unicodeScalars)
    var position = 0
    while position < characters.count {
      let rest = characters[position...]
      if characters[position] == "\\" {
        if let next = rest.dropFirst().first, ("1"..."9").contains(next) || next == "k" { return "back-references" }
        position += 2
        continue
      }
      if rest.starts(with: "(?".unicodeScalars), let kind = rest.dropFirst(2).first {
        let after = rest.dropFirst(3).first
        if kind == "=" || kind == "!" { return "look-ahead" }
        if kind == "<", after == "=" || after == "!" { return "look-behind" }
        if kind == ">" { return "atomic groups" }
      }
      position += 1
    }
    return nil
  }
}

extension ParameterNode.Kind {
  /// The kind as a type constraint.
  var terraformType: String {
    switch self {
    case .string: "string"
    case .number: "number"
    case .bool: "bool"
    case .stringList: "list(string)"
    case .stringMap: "map(string)"
    }
  }
}
