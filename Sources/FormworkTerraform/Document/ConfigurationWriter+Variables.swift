import FormworkIR

extension ConfigurationWriter {
  func variableSection() -> [Document.Member] {
    var seen: [String: ParameterNode] = [:]
    return graph.parameters.compactMap { parameter in
      reporter.about("parameter '\(parameter.name)'", at: parameter.location) {
        let name = expressions.variableName(parameter)
        if let first = seen.updateValue(parameter, forKey: name) {
          reporter.reportCollision(
            "parameters", first.name, first.location, parameter.name, parameter.location, "var." + name)
          return nil
        }
        return Document.Member(name, .object(variable(parameter, name: name)))
      }
    }
  }

  private func variable(_ parameter: ParameterNode, name: String) -> [Document.Member] {
    var members: [Document.Member] = []
    if let summary = parameter.summary { members.append(Document.Member("description", .string(summary))) }
    // Of what the parameter store has, the variable holds the name.
    members.append(Document.Member("type", .string(parameter.isStored ? "string" : parameter.kind.terraformType)))
    if let value = parameter.defaultValue, value != .absent {
      if case .string(let text) = value, text.contains(DynamicReference.mark) {
        reporter.report(
          .unsupported, "the default is a dynamic reference, and a variable's default cannot read anything",
          hint: "Let the resources refer to it directly.")
      } else if let literal = Self.literal(parameter.isStored ? value : parameter.value(value)) {
        members.append(Document.Member("default", literal))
      } else {
        reporter.report(.unsupported, "a default must be known at synthesis; found \(value)")
      }
    }
    members.append(Document.Member("nullable", false))
    if parameter.isSecret { members.append(Document.Member("sensitive", true)) }
    let validations = validations(of: parameter, name: name) + ruleValidations(of: parameter)
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
    let isList = parameter.kind.isList && !parameter.isStored
    /// A condition on the value, or on each element of a list.
    func add(_ condition: (String) -> String, _ message: String) {
      let whole = isList ? "alltrue([for v in var.\(name) : \(condition("v"))])" : condition("var." + name)
      // A message must be a sentence, and it is a template.
      validations.append([
        "condition": .string("${\(whole)}"),
        "error_message": .string(
          TemplateText.escaped(
            constraints.summary.map { "\(parameter.name): \($0)" } ?? "\(parameter.name) must \(message).")),
      ])
    }
    if !constraints.allowedValues.isEmpty {
      let values = constraints.allowedValues.map { expressions.expression(Self.element($0, of: parameter)) }.joined(
        separator: ", ")
      let words = constraints.allowedValues.map(\.marked).joined(separator: ", ")
      add({ "contains([\(values)], \($0))" }, "be one of: \(words)")
    }
    if let pattern = constraints.allowedPattern {
      let parts = AllowedPattern(pattern)
      if let feature = parts.unsupportedFeature {
        reporter.report(
          .unsupported,
          "Terraform's regular expressions have no \(feature), so nothing checks the pattern \(pattern)",
          severity: .warning, hint: "Write the pattern without, or accept that Terraform takes any text.")
      } else {
        add({ parts.condition(on: $0) }, "match \(pattern)")
      }
    }
    if constraints.minimumLength != nil || constraints.maximumLength != nil {
      let longest = constraints.maximumLength.map { String($0) }
      // Every text has at least no characters.
      let shortest = constraints.minimumLength.flatMap { $0 > 0 || longest == nil ? String($0) : nil }
      add(
        { Self.range("length(\($0))", shortest, longest) },
        "have " + Self.words(shortest, longest) + " characters")
    }
    if constraints.minimum != nil || constraints.maximum != nil {
      let least = constraints.minimum.map { expressions.expression(.double($0)) }
      let greatest = constraints.maximum.map { expressions.expression(.double($0)) }
      add({ Self.range($0, least, greatest) }, "be " + Self.words(least, greatest))
    }
    return validations
  }

  /// A literal as an element of the parameter's values.
  private static func element(_ term: Term, of parameter: ParameterNode) -> Term {
    if parameter.isStored { return .string(term.literalText ?? "") }
    if case .list(let elements) = parameter.value(term), parameter.kind.isList, elements.count == 1 {
      return elements[0]
    }
    return parameter.value(term)
  }

  private static func range(_ value: String, _ lower: String?, _ upper: String?) -> String {
    [lower.map { "\(value) >= \($0)" }, upper.map { "\(value) <= \($0)" }].compactMap { $0 }.joined(separator: " && ")
  }

  private static func words(_ lower: String?, _ upper: String?) -> String {
    switch (lower, upper) {
    case (let lower?, let upper?): lower == upper ? "exactly \(lower)" : "\(lower) to \(upper)"
    case (let lower?, nil): "at least \(lower)"
    case (nil, let upper?): "at most \(upper)"
    case (nil, nil): "any"
    }
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
    case .numberList: "list(number)"
    case .stringMap: "map(string)"
    }
  }
}
