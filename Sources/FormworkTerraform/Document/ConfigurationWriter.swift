import FormworkIR

/// The last stage: the whole configuration, its sections in the order in which people write them.
struct ConfigurationWriter {
  let graph: Graph
  let expressions: ExpressionRenderer
  let tables: AWSTables
  let reporter: Reporter

  var requirements: Requirements { expressions.requirements }

  /// The configuration with the resources of the stages before.
  func document(_ resources: FinishedResources) -> Document {
    let rules = ruleSection()
    let locals = localSection()
    let outputs = outputSection()
    let helpers = rules + identitySection(besides: rules) + replacementSection(resources.replacements, besides: rules)
    // What is rendered before may stand for what other stacks export.
    let variables = variableSection() + requirements.importSection()

    var sections: [Document.Member] = []
    func add(_ name: String, _ members: [Document.Member]) {
      if !members.isEmpty { sections.append(Document.Member(name, .object(members))) }
    }
    if let summary = graph.summary { sections.append(Document.Member("//", .string(summary))) }
    add("terraform", terraformSection(resources))
    add("variable", variables)
    add("locals", locals)
    add("data", requirements.dataSection())
    add(
      "resource",
      resources.section + (helpers.isEmpty ? [] : [Document.Member("terraform_data", .object(helpers))]))
    add("output", outputs)
    if !resources.moved.isEmpty { sections.append(Document.Member("moved", .array(resources.moved))) }
    if !graph.released.isEmpty { sections.append(Document.Member("removed", .array(removedSection()))) }
    return .object(sections)
  }

  /// What the stack lets go of: the resource, and what `hashicorp/aws` has beside it for parts of it.
  private func removedSection() -> [Document] {
    graph.released.flatMap { resource -> [Document] in
      let name = TerraformName.snake(resource.id)
      guard let mapping = tables[resource.type] else {
        return [Self.removed("\(AWSCCName.type(resource.type)).\(name)")]
      }
      return ([mapping.resource] + mapping.links.keys.sorted()).map { Self.removed("\($0).\(name)") }
    }
  }

  private static func removed(_ address: String) -> Document {
    ["from": .string(address), "lifecycle": ["destroy": false]]
  }

  /// The versions: Terraform has removed blocks since 1.7.
  private func terraformSection(_ resources: FinishedResources) -> [Document.Member] {
    var aws: AWSProviderVersion?
    for group in resources.section where group.key.hasPrefix("aws_") {
      aws = max(aws ?? .least, .needed(by: group.key, group.value.members ?? []))
    }
    let makesAWSCC = resources.section.contains { $0.key.hasPrefix("awscc_") }
    let providers = requirements.providers(aws: aws, makesAWSCC: makesAWSCC)
    let version = Document.Member("required_version", .string(graph.released.isEmpty ? ">= 1.5" : ">= 1.7"))
    return providers.isEmpty ? [version] : [version, Document.Member("required_providers", .object(providers))]
  }

  /// The resource whose id stands for the stack's, if anything takes that.
  private func identitySection(besides rules: [Document.Member]) -> [Document.Member] {
    guard requirements.usesStackIdentity, let name = Requirements.stackIdentity.split(separator: ".").last else {
      return []
    }
    if let rule = graph.rules.first(where: { rule in
      TerraformName.snake(rule.name) == name && rules.contains { $0.key == name }
    }) {
      reporter.reportCollision(
        "stack and rule", graph.name, graph.location, rule.name, rule.location, Requirements.stackIdentity)
    }
    return [Document.Member(String(name), [:])]
  }

  /// What replaces resources when it changes.
  private func replacementSection(
    _ replacements: [LoweredResources.Replacement], besides rules: [Document.Member]
  ) -> [Document.Member] {
    for replacement in replacements where rules.contains(where: { $0.key == replacement.member.key }) {
      let (member, owner) = (replacement.member, replacement.owner)
      guard let rule = graph.rules.first(where: { TerraformName.snake($0.name) == member.key }) else { continue }
      reporter.reportCollision(
        "rule and resource", rule.name, rule.location, owner.id, owner.location, "terraform_data." + member.key)
    }
    return replacements.map(\.member)
  }

  private func localSection() -> [Document.Member] {
    var seen: [String: ConditionNode] = [:]
    return mappingSection()
      + graph.conditions.compactMap { condition in
        reporter.about("condition '\(condition.name)'", at: condition.location) {
          let name = TerraformName.snake(condition.name)
          if name == "mappings", let mapping = graph.mappings.first {
            reporter.reportCollision(
              "mappings and condition", mapping.name, mapping.location, condition.name, condition.location,
              "local." + name)
            return nil
          }
          if let first = seen.updateValue(condition, forKey: name) {
            reporter.reportCollision(
              "conditions", first.name, first.location, condition.name, condition.location, "local." + name)
            return nil
          }
          var expression = expressions.expression(condition.predicate)
          // Which branch is taken is no secret, and Terraform refuses secrets in count and for_each.
          if isSecret(condition.predicate) { expression = "nonsensitive(\(expression))" }
          return Document.Member(name, .string("${" + expression + "}"))
        }
      }
  }

  private func isSecret(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .equals(let left, let right), .contains(let left, let right), .eachEquals(let left, let right),
      .eachIn(let left, let right):
      expressions.isSecret(left) || expressions.isSecret(right)
    case .not(let inner): isSecret(inner)
    case .all(let parts), .any(let parts): parts.contains(where: isSecret)
    case .condition: false
    }
  }

  /// All mappings in one local value, so that a lookup may compute a mapping's name.
  private func mappingSection() -> [Document.Member] {
    if graph.mappings.isEmpty { return [] }
    let members = graph.mappings.map { mapping in
      reporter.about("mapping '\(mapping.name)'", at: mapping.location) {
        Document.Member(TemplateText.escaped(mapping.name), expressions.document(.map(mapping.entries)) ?? .null)
      }
    }
    return [Document.Member("mappings", .object(members))]
  }

  private func outputSection() -> [Document.Member] {
    var seen = NameTable<Int>()
    seen.reserveCapacity(graph.outputs.count)
    return graph.outputs.indices.compactMap { position in
      let output = graph.outputs[position]
      return reporter.about("output '\(output.name)'", at: output.location) {
        let name = TerraformName.snake(output.name)
        if let index = seen.updateValue(position, forKey: name) {
          let first = graph.outputs[index]
          reporter.reportCollision(
            "outputs", first.name, first.location, output.name, output.location, "output." + name)
          return nil
        }
        var members: [Document.Member] = []
        if let summary = output.summary { members.append(Document.Member("description", .string(summary))) }
        var value = output.value
        if let condition = output.condition {
          value = .function(.conditional(condition, then: value, otherwise: .absent))
        }
        members.append(Document.Member("value", expressions.document(value) ?? .null))
        if expressions.isSecret(value) { members.append(Document.Member("sensitive", true)) }
        return Document.Member(name, .object(members))
      }
    }
  }
}
