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
        values[name] = parameter.bound(to: binding.value)
      }
    }
    if bindsDefaults {
      for parameter in parameters where values[parameter.name] == nil {
        if let value = parameter.defaultValue { values[parameter.name] = parameter.bound(to: value) }
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
    var gone: Set<String> = []
    graph.resources = resources.compactMap { resource in
      var resource = resource
      if case .conditional(let condition) = resource.settings.instances {
        switch folder.fold(condition) {
        case .known(false):
          gone.insert(resource.id)
          return nil
        case .known(true): resource.settings.instances = .single
        case .asked(let condition): resource.settings.instances = .conditional(condition)
        }
      }
      resource.properties = resource.properties.compactMap { property in
        let value = folder.fold(property.value)
        return value == .absent && property.value != .absent ? nil : Property(property.name, value)
      }
      folder.fold(&resource.settings)
      return resource
    }
    graph.rules = rules.map { $0.folded(by: &folder) }
    graph.macros = macros.map { call in MacroCall(call.name, call.parameters.map { folder.fold($0) }) }
    graph.relations = relations.compactMap { relation in
      // What one resource means to another goes with either.
      if !gone.isEmpty, relation.ends.contains(where: { end in end.node.map { gone.contains($0.id) } ?? false }) {
        return nil
      }
      return relation.replacingTerms { folder.fold($0) }
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
      return output.replacing(
        value: folder.fold(output.value), exportName: output.exportName.map { folder.fold($0) }, condition: condition,
        loops: output.loops.map { folder.fold($0) })
    }
    graph.removeUnusedMappings()
    return graph
  }

  /// Drops the mappings of which folding has left no lookup, unless they stand as statements.
  private mutating func removeUnusedMappings() {
    if mappings.isEmpty { return }
    var visitor = UsedMappings()
    for resource in resources {
      for property in resource.properties { property.value.walk(&visitor) }
      for override in resource.settings.overrides {
        for argument in override.arguments { argument.value.walk(&visitor) }
      }
      for entry in resource.settings.metadata { entry.value.walk(&visitor) }
      for loop in resource.settings.loops { loop.collection.walk(&visitor) }
    }
    for relation in relations {
      for term in relation.terms { term.walk(&visitor) }
    }
    for condition in conditions { condition.predicate.walk(&visitor) }
    for output in outputs {
      output.value.walk(&visitor)
      output.exportName?.walk(&visitor)
    }
    mappings.removeAll { !visitor.names.contains($0.name) && !statedMappings.contains($0.name) }
  }
}

extension TermFolder {
  /// A choice that is decided becomes the policy itself.
  fileprivate mutating func folded(policy choice: Term) -> (RetentionPolicy?, choice: Term?) {
    let rest = fold(choice)
    if case .string(let text) = rest, let policy = RetentionPolicy(rawValue: text) { return (policy, nil) }
    return (nil, rest == .absent ? nil : rest)
  }

  /// Puts what is known into everything that is said of a resource besides its properties.
  fileprivate mutating func fold(_ settings: inout ResourceSettings) {
    if settings == ResourceSettings() { return }
    settings.overrides = settings.overrides.map { override in
      Override(override.target, override.arguments.map { Property($0.name, fold($0.value)) }, at: override.location)
    }
    settings.metadata = settings.metadata.map { Property($0.name, fold($0.value)) }
    if !settings.otherAttributes.isEmpty {
      settings.otherAttributes = settings.otherAttributes.map { Property($0.name, fold($0.value)) }
    }
    settings.loops = settings.loops.map { fold($0) }
    if let choice = settings.deletionPolicyChoice {
      (settings.deletionPolicy, settings.deletionPolicyChoice) = folded(policy: choice)
    }
    if let choice = settings.updateReplacePolicyChoice {
      (settings.updateReplacePolicy, settings.updateReplacePolicyChoice) = folded(policy: choice)
    }
    if let policy = settings.creationPolicy { settings.creationPolicy = fold(policy) }
    if let policy = settings.updatePolicy { settings.updatePolicy = fold(policy) }
  }
}

/// Gathers the mappings in which something is looked up.
private struct UsedMappings: TermVisitor {
  var names: Set<String> = []
  mutating func visit(_ reference: Reference) {}
  mutating func visit(_ parameter: ParameterNode) {}
  mutating func visit(_ condition: ConditionNode) {}
  mutating func visit(_ mapping: MappingNode) { names.insert(mapping.name) }
}
