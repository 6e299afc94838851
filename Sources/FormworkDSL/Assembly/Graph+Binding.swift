import FormworkIR

extension Graph {
  /// The graph with parameters bound: folded into literals wherever they stand.
  ///
  /// Later bindings win. A name that no parameter has, and a value of another kind or outside the parameter's
  /// constraints, is an error.
  public func bound(by bindings: [Binding], for target: Target) -> (graph: Graph, diagnostics: Diagnostics) {
    var diagnostics = Diagnostics()
    let relevant = bindings.filter { $0.targets.contains(target) }
    if relevant.isEmpty { return (self, diagnostics) }

    var values: [String: Term] = [:]
    var bindsDefaults = false
    for binding in relevant {
      guard let name = binding.name else {
        bindsDefaults = true
        continue
      }
      guard let parameter = parameters.first(where: { $0.name == name }) else {
        diagnostics.add(unknownParameter(name, at: binding.location))
        continue
      }
      if let finding = parameter.finding(about: binding.value, at: binding.location) {
        diagnostics.add(finding)
      } else {
        values[name] = binding.value
      }
    }
    if bindsDefaults {
      for parameter in parameters where values[parameter.name] == nil {
        if let value = parameter.defaultValue { values[parameter.name] = value }
      }
    }
    return (folding(values), diagnostics)
  }

  private func unknownParameter(_ name: String, at location: SourceLocation?) -> Diagnostic {
    let names = parameters.map(\.name)
    let hint: String
    if let near = Spelling.nearest(to: name, among: names) {
      hint = "did you mean \(near)?"
    } else if names.isEmpty {
      hint = "the stack has no parameters"
    } else {
      hint = "its parameters are \(names.joined(separator: ", "))"
    }
    return Diagnostic(
      .error, .unknownParameter, "the stack \(self.name) has no parameter \(name)", at: location, hint: hint)
  }

  /// The graph with what is known of its parameters put in.
  private func folding(_ values: [String: Term]) -> Graph {
    var folder = TermFolder(values: values)
    var graph = self
    graph.parameters.removeAll { values[$0.name] != nil }
    graph.tags = tags.folded(by: &folder)
    graph.conditions = conditions.compactMap { condition in
      if case .asked(let condition) = folder.fold(condition) { return condition }
      return nil
    }
    graph.resources = resources.compactMap { resource in
      var resource = resource
      if case .conditional(let condition) = resource.settings.instances {
        switch folder.fold(condition) {
        case .known(false): return nil
        case .known(true): resource.settings.instances = .single
        case .asked(let condition): resource.settings.instances = .conditional(condition)
        }
      }
      resource.properties = resource.properties.compactMap { property in
        let value = folder.fold(property.value)
        return value == .absent && property.value != .absent ? nil : Property(property.name, value)
      }
      resource.settings.overrides = resource.settings.overrides.map { override in
        Override(
          override.target, override.arguments.map { Property($0.name, folder.fold($0.value)) }, at: override.location)
      }
      return resource
    }
    graph.relations = relations.map { relation in
      Relation(
        relation.kind, id: relation.id, from: relation.source, to: relation.target,
        settings: relation.settings.map { Property($0.name, folder.fold($0.value)) }, scope: relation.scope,
        location: relation.location)
    }
    graph.outputs = outputs.compactMap { output in
      var condition = output.condition
      if let asked = condition {
        switch folder.fold(asked) {
        case .known(false): return nil
        case .known(true): condition = nil
        case .asked(let rest): condition = rest
        }
      }
      return OutputNode(
        output.name, folder.fold(output.value), summary: output.summary,
        exportName: output.exportName.map { folder.fold($0) }, condition: condition, trail: output.trail,
        location: output.location)
    }
    return graph
  }
}

extension ParameterNode {
  /// What is wrong with the default, if anything is.
  var defaultFinding: Diagnostic? {
    guard let defaultValue, var finding = finding(about: defaultValue, at: location) else { return nil }
    finding.message = finding.message.replacing(
      "the parameter \(name) was given", with: "the parameter \(name) has the default")
    finding.notes = []
    return finding
  }

  /// What is wrong with a value for the parameter, if anything is.
  func finding(about value: Term, at location: SourceLocation?) -> Diagnostic? {
    if !fits(value) {
      return Diagnostic(
        .error, .wrongKind, "the parameter \(name) is a \(kind.rawValue) and was given \(value.kindName): \(value)",
        at: location, notes: [.init("declared here", at: self.location)])
    }
    if !constraints.allowedValues.isEmpty, !constraints.allowedValues.contains(value) {
      return outside(
        "\(value)", "one of \(constraints.allowedValues.map(\.description).joined(separator: ", "))", location)
    }
    switch value {
    case .string(let text):
      if let length = constraints.length, !length.contains(text.count) {
        return outside(
          "text of \(text.count) characters", "\(length.lowerBound)…\(length.upperBound) characters", location)
      }
      if let pattern = constraints.allowedPattern, !matches(text, pattern) {
        return outside("\(value)", "text that matches \(pattern)", location)
      }
    case .int(let number):
      if let minimum = constraints.minimum, number < minimum {
        return outside("\(number)", "at least \(minimum)", location)
      }
      if let maximum = constraints.maximum, number > maximum {
        return outside("\(number)", "at most \(maximum)", location)
      }
    default: break
    }
    return nil
  }

  private func outside(_ found: String, _ allowed: String, _ location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, .outOfRange, "the parameter \(name) was given \(found); it takes \(allowed)", at: location,
      notes: [.init("declared here", at: self.location)])
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    // A pattern that this engine cannot read is left to the target, which checks it again.
    guard let regex = try? Regex(pattern) else { return true }
    return (try? regex.wholeMatch(in: text)) ?? nil != nil
  }

  private func fits(_ value: Term) -> Bool {
    switch (kind, value) {
    case (.string, .string), (.number, .int), (.number, .double), (.bool, .bool): return true
    case (.stringList, .list(let elements)):
      return elements.allSatisfy { if case .string = $0 { true } else { false } }
    case (.stringMap, .map(let entries)):
      return entries.allSatisfy { entry in
        if case .string = entry.value { entry.key.literal != nil } else { false }
      }
    default: return false
    }
  }
}
