import FormworkIR

extension TerraformRenderer {
  /// The whole configuration, its sections in the order in which people write them.
  func configuration() -> Document {
    refuseMacros()
    bind()
    lowerResources()
    var resources = resourceSection()
    let rules = ruleSection()
    let locals = localSection()
    let outputs = outputSection()
    let helpers = rules + identitySection(besides: rules) + replacementSection(besides: rules)
    if !helpers.isEmpty { resources.append(Document.Member("terraform_data", .object(helpers))) }
    // What is rendered before may stand for what other stacks export.
    let variables = variableSection() + importSection()

    var sections: [Document.Member] = []
    func add(_ name: String, _ members: [Document.Member]) {
      if !members.isEmpty { sections.append(Document.Member(name, .object(members))) }
    }
    if let summary = graph.summary { sections.append(Document.Member("//", .string(summary))) }
    add("terraform", terraformSection())
    add("variable", variables)
    add("locals", locals)
    add("data", dataSection())
    add("resource", resources)
    add("output", outputs)
    if !moved.isEmpty { sections.append(Document.Member("moved", .array(moved))) }
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

  /// The versions: data.aws_region has its `region` since version 6 of the provider.
  private func terraformSection() -> [Document.Member] {
    var providers: [Document.Member] = []
    let usesAWS =
      !dataSources.isEmpty || !lookups.isEmpty || !readings.isEmpty || blocks.contains { $0.type.hasPrefix("aws_") }
    if usesAWS { providers.append(Self.provider("aws", "hashicorp/aws", ">= 6.0")) }
    if usesAWSCC { providers.append(Self.provider("awscc", "hashicorp/awscc", ">= 1.0")) }
    if !archives.isEmpty { providers.append(Self.provider("archive", "hashicorp/archive", ">= 2.4")) }
    for utility in utilities {
      providers.append(Self.provider(utility.rawValue, "hashicorp/\(utility.rawValue)", utility.version))
    }
    // Terraform has removed blocks since 1.7.
    let version = Document.Member("required_version", .string(graph.released.isEmpty ? ">= 1.5" : ">= 1.7"))
    return providers.isEmpty ? [version] : [version, Document.Member("required_providers", .object(providers))]
  }

  /// The resource whose id stands for the stack's, if anything takes that.
  private func identitySection(besides rules: [Document.Member]) -> [Document.Member] {
    guard usesStackIdentity, let name = Self.stackIdentity.split(separator: ".").last else { return [] }
    if let rule = graph.rules.first(where: { rule in
      TerraformName.snake(rule.name) == name && rules.contains { $0.key == name }
    }) {
      reportCollision(
        "stack and rule", graph.name, graph.location, rule.name, rule.location, Self.stackIdentity)
    }
    return [Document.Member(String(name), [:])]
  }

  /// What replaces resources when it changes.
  private func replacementSection(besides rules: [Document.Member]) -> [Document.Member] {
    for (member, owner) in replacements where rules.contains(where: { $0.key == member.key }) {
      guard let rule = graph.rules.first(where: { TerraformName.snake($0.name) == member.key }) else { continue }
      reportCollision(
        "rule and resource", rule.name, rule.location, owner.id, owner.location, "terraform_data." + member.key)
    }
    return replacements.map(\.member)
  }

  private static func provider(_ name: String, _ source: String, _ version: String) -> Document.Member {
    Document.Member(name, ["source": .string(source), "version": .string(version)])
  }

  private func localSection() -> [Document.Member] {
    var seen: [String: ConditionNode] = [:]
    return mappingSection()
      + graph.conditions.compactMap { condition in
        about("condition '\(condition.name)'", at: condition.location) {
          let name = TerraformName.snake(condition.name)
          if name == "mappings", let mapping = graph.mappings.first {
            reportCollision(
              "mappings and condition", mapping.name, mapping.location, condition.name, condition.location,
              "local." + name)
            return nil
          }
          if let first = seen.updateValue(condition, forKey: name) {
            reportCollision(
              "conditions", first.name, first.location, condition.name, condition.location, "local." + name)
            return nil
          }
          var expression = expression(condition.predicate)
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
      isSecret(left) || isSecret(right)
    case .not(let inner): isSecret(inner)
    case .all(let parts), .any(let parts): parts.contains(where: isSecret)
    case .condition: false
    }
  }

  /// All mappings in one local value, so that a lookup may compute a mapping's name.
  private func mappingSection() -> [Document.Member] {
    if graph.mappings.isEmpty { return [] }
    let members = graph.mappings.map { mapping in
      about("mapping '\(mapping.name)'", at: mapping.location) {
        Document.Member(TemplateText.escaped(mapping.name), document(.map(mapping.entries)) ?? .null)
      }
    }
    return [Document.Member("mappings", .object(members))]
  }

  /// The macros of the whole template, but for those whose work the graph has done already.
  private func refuseMacros() {
    for call in graph.macros
    where call.name != MacroCall.languageExtensions && !call.name.hasPrefix("AWS::Serverless-") {
      refuse(call)
    }
  }

  private func dataSection() -> [Document.Member] {
    var section: [Document.Member] = []
    for source in DataSource.allCases where usedDataSources.contains(source) {
      section.append(
        Document.Member(source.rawValue, .object([Document.Member(source.name, source.arguments)])))
    }
    for (type, block) in lookups.map({ ($0.type, $0.member) }) + readings.blocks {
      guard let index = section.firstIndex(where: { $0.key == type }), case .object(let others) = section[index].value
      else {
        section.append(Document.Member(type, .object([block])))
        continue
      }
      section[index].value = .object(others + [block])
    }
    if !archives.isEmpty { section.append(Document.Member("archive_file", .object(archives))) }
    return section
  }

  private func outputSection() -> [Document.Member] {
    var seen = NameTable<Int>()
    seen.reserveCapacity(graph.outputs.count)
    return graph.outputs.indices.compactMap { position in
      let output = graph.outputs[position]
      return about("output '\(output.name)'", at: output.location) {
        let name = TerraformName.snake(output.name)
        if let index = seen.updateValue(position, forKey: name) {
          let first = graph.outputs[index]
          reportCollision("outputs", first.name, first.location, output.name, output.location, "output." + name)
          return nil
        }
        var members: [Document.Member] = []
        if let summary = output.summary { members.append(Document.Member("description", .string(summary))) }
        var value = output.value
        if let condition = output.condition {
          value = .function(.conditional(condition, then: value, otherwise: .absent))
        }
        members.append(Document.Member("value", document(value) ?? .null))
        if isSecret(value) { members.append(Document.Member("sensitive", true)) }
        return Document.Member(name, .object(members))
      }
    }
  }

  func reportCollision(
    _ what: String, _ first: String, _ firstLocation: SourceLocation, _ second: String,
    _ secondLocation: SourceLocation, _ name: String
  ) {
    diagnostics.add(
      Diagnostic(
        .error, .nameCollision, "the \(what) '\(first)' and '\(second)' would both be \(name) in Terraform",
        at: secondLocation, notes: [Diagnostic.Note("the first is declared here", at: firstLocation)]))
  }
}
