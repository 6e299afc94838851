import FormworkIR

extension AWSLowering {
  /// The words by which a row says how a value becomes secondary resources: one per element, one if a member says so.
  static let splits: Set<String> = ["each", "eachJSON", "eachInstanceGroup", "present", "methodSettings"]

  /// Lowers a property that is a resource of its own in Terraform.
  func lowerSecondary(_ term: Term, by row: TableRow, type: String, alongside body: inout Body) {
    let (outer, count) = (expressions.awaited, secondaries.count)
    expressions.awaited = []
    setSecondary(term, by: row, type: type, alongside: &body)
    // What only the secondary resource refers to, only it waits for.
    for index in secondaries.indices where index >= count || secondaries[index].type == type {
      for role in expressions.awaited where !secondaries[index].awaited.contains(where: { $0 === role }) {
        secondaries[index].awaited.append(role)
      }
    }
    expressions.awaited = outer
  }

  private func setSecondary(_ term: Term, by row: TableRow, type: String, alongside body: inout Body) {
    if case .function(.conditional(let condition, let then, let otherwise)) = term, row.path.isEmpty || row.isBlock {
      var unused = body
      choose(condition, then, otherwise) { lowerSecondary($0, by: row, type: type, alongside: &unused) }
      return
    }
    switch row.transform?.name {
    case "each": lowerEach(term, by: row.primary(transform: nil), type: type)
    case "eachJSON":
      lowerEach(term, by: row.primary(transform: TableRow.Transform(name: "json", arguments: [])), type: type)
    case "eachInstanceGroup":
      lowerEach(instanceGroups(term), by: row.primary(transform: nil), type: type)
    case "present": setPresent(term, by: row, type: type)
    case "methodSettings":
      if let list = transformed(term, by: row) { lowerEach(list, by: row.primary(transform: nil), type: type) }
    default:
      let inner = row.primary(transform: row.transform)
      if let index = secondaries.firstIndex(where: { $0.type == type && $0.name == binding.name }) {
        // Several properties say one thing together, such as a stage's name and its description.
        var content = secondaries[index].body
        if inner.path.isEmpty, inner.transform == nil {
          flatten(term, by: inner, into: &content)
        } else {
          lower(term, by: inner, into: &content)
        }
        secondaries[index].body = content
        return
      }
      var content = links(to: type)
      let count = content.members.count
      if inner.path.isEmpty, inner.transform == nil {
        flatten(term, by: inner, into: &content)
      } else {
        lower(term, by: inner, into: &content)
      }
      if content.members.count == count { return }
      add(type, suffix: "", content)
    }
  }

  /// A resource that is there if a member says so, whatever else is said.
  private func setPresent(_ term: Term, by row: TableRow, type: String) {
    guard case .map(let entries) = term else { return refuseUnwritten(term, "map") }
    let member = row.transform?.arguments.first ?? "Enabled"
    let rest = entries.filter { $0.key.literal != member }
    let isThere = term.member(member)
    if case .function(.conditional(let condition, let then, let otherwise))? = isThere {
      let choices = [then, otherwise].map { Term.map(rest + [MapEntry(member, $0)]) }
      return choose(condition, choices[0], choices[1]) { setPresent($0, by: row, type: type) }
    }
    if isThere?.truth == false || (isThere == nil && rest.isEmpty) { return }
    if let isThere, isThere.truth == nil { return reporter.within(member) { _ = refused(isThere, "true or false") } }
    var content = links(to: type)
    flatten(.map(rest), by: row.primary(transform: nil), into: &content)
    add(type, suffix: "", content)
  }

  /// Parts of a resource of which a condition decides whether there are any: `count` says so.
  private func choose(_ condition: ConditionNode, _ then: Term, _ otherwise: Term, lower: (Term) -> Void) {
    let name = "local." + TerraformName.snake(condition.name)
    for (branch, test) in [(then, name), (otherwise, "!" + name)] where branch != .absent {
      let outer = secondaries
      secondaries = []
      expressions.guarded(by: test) { lower(branch) }
      for index in secondaries.indices { secondaries[index].conditions.insert(test, at: 0) }
      secondaries = outer + secondaries
    }
  }

  private func lowerEach(_ term: Term, by row: TableRow, type: String) {
    switch term {
    case .list(let elements):
      for (position, element) in elements.enumerated() where element != .absent {
        addElement(element, at: position, by: row, type: type)
      }
    case .function(.conditional(let condition, let then, let otherwise)):
      choose(condition, then, otherwise) { lowerEach($0, by: row, type: type) }
    case _ where term.isListOfDeployment && !row.path.isEmpty:
      var content = Body()
      content.set("for_each", .string("${toset(\(expressions.expression(term)))}"))
      for member in links(to: type).members { content.set(member.key, member.value) }
      content.set(row.path, "${each.value}")
      add(type, suffix: "", content)
      if case .conditional(let condition) = resource.settings.instances, let index = secondaries.indices.last {
        secondaries[index].conditions.append("local." + TerraformName.snake(condition.name))
      }
    default: refuseUnwritten(term, "list")
    }
  }

  private func addElement(_ element: Term, at position: Int, by row: TableRow, type: String) {
    if case .function(.conditional(let condition, let then, let otherwise)) = element {
      return choose(condition, then, otherwise) { addElement($0, at: position, by: row, type: type) }
    }
    var content = links(to: type)
    if row.isBlock || !row.path.isEmpty {
      lower(element, by: row, into: &content)
    } else {
      flatten(element, by: row, into: &content)
    }
    add(type, suffix: Self.word(for: element) ?? String(position + 1), content)
  }

  /// Hands the secondary resources over, each told which of the others it waits for.
  func emitSecondaries() {
    for var block in secondaries {
      if let types = mapping.order[block.type] {
        block.waitsFor += secondaries.filter { types.contains($0.type) }.map { $0.type + "." + $0.name }
      }
      stage.emit(block)
    }
  }

  /// Adds a secondary resource.
  func add(_ type: String, suffix: String, _ content: Body) {
    secondaries.append(
      ResourceBlock(type: type, name: uniqueName(type, suffix), body: content, owner: result))
  }

  /// The arguments that tie a secondary resource to the primary one.
  func links(to type: String) -> Body {
    var body = Body()
    for link in mapping.links[type] ?? [] {
      switch link.source {
      case .attribute(let attribute): body.set(link.argument, .string("${\(binding.path(to: attribute))}"))
      case .words(let words): body.set(link.argument, .string(words))
      case .list(let attribute): body.set(link.argument, .array([.string("${\(binding.path(to: attribute))}")]))
      case .property(let name):
        if let term = resource[name], let value = expressions.document(term) { body.set(link.argument, value) }
      }
    }
    return body
  }

  /// One resource per element of list properties, instead of one for all.
  func fanOut(_ shared: Body) {
    var blocks: [(fan: AWSMapping.FanOut, word: String?, value: Document)] = []
    for fan in mapping.fanOuts {
      guard let term = resource[fan.property], term != .absent else { continue }
      reporter.within(fan.property) {
        guard case .list(let elements) = term else { return refuseUnwritten(term, "list") }
        for element in elements where element != .absent {
          var element = element
          if let member = fan.member {
            guard let inner = element.member(member) else {
              refuseUnwritten(element, "map with \(member)")
              continue
            }
            element = inner
          }
          if let value = expressions.document(element) { blocks.append((fan, Self.word(for: element), value)) }
        }
      }
    }
    if blocks.isEmpty, !reporter.diagnostics.hasErrors {
      let names = mapping.fanOuts.map(\.property).joined(separator: ", ")
      reporter.report(.missingProperty, "at least one of \(names) is required")
    }
    for (position, block) in blocks.enumerated() {
      var body = shared
      body.prepend(block.fan.argument, block.value)
      // References lead to the first one, which keeps the resource's own name.
      let name = uniqueName(block.fan.resource, position == 0 ? "" : block.word ?? String(position + 1))
      stage.emit(ResourceBlock(type: block.fan.resource, name: name, body: body, owner: result))
    }
  }

  /// A word that tells an element from its neighbours and stays when they change: a name in it, the last part of an ARN,
  /// or the name of the resource it refers to.
  static func word(for element: Term) -> String? {
    switch element {
    case .string(let text):
      let last = text.split(whereSeparator: { $0 == "/" || $0 == ":" }).last
      return last.map { TerraformName.snake(String($0)) }
    case .text(let segments):
      for segment in segments.reversed() {
        if case .literal(let words) = segment, let word = word(for: .string(words)) { return word }
        if case .term(let term) = segment, let word = word(for: term) { return word }
      }
      return nil
    case .reference(let reference): return TerraformName.snake(reference.target.id)
    case .parameter(let parameter): return TerraformName.snake(parameter.name)
    case .map(let entries):
      for name in ["StatusCode", "MethodPath"] {
        guard let text = element.member(name)?.literalText else { continue }
        let plain = text.hasPrefix("~1/") ? text : text.split(separator: "~1").joined(separator: "/")
        let words = TerraformName.snake(plain).split(separator: "_")
        return words.isEmpty ? "all" : words.joined(separator: "_")
      }
      for name in ["PolicyName", "Id", "Name", "FeatureName", "ScheduledActionName"] {
        if let entry = entries.first(where: { $0.key.literal == name }) { return word(for: entry.value) }
      }
      return nil
    default: return nil
    }
  }
}
