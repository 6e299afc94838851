import FormworkIR

extension AWSLowering {
  /// Lowers a value into nested blocks.
  func setBlock(_ term: Term, by row: TableRow, isSingle: Bool, into body: inout Body) {
    switch term {
    case .absent: break
    case .map(let entries):
      guard let block = block(entries, by: row, into: &body) else { return }
      body.set(row.path, block.document)
    case .list(let elements):
      if isSingle, elements.count > 1 {
        return reporter.report(.unsupported, "\(mapping.resource) has at most one \(row.path.joined(separator: "."))")
      }
      if elements.contains(where: { if case .map = $0 { false } else { true } }) {
        return setOneByOne(elements, by: row, into: &body)
      }
      let blocks = elements.compactMap { element -> Document? in
        guard case .map(let entries) = element else { return nil }
        var inner = Body()
        lower(properties(entries), by: row.children, into: &inner)
        return inner.document
      }
      if !blocks.isEmpty { body.set(row.path, isSingle && blocks.count == 1 ? blocks[0] : .array(blocks)) }
    case .function(.conditional(let condition, let then, let otherwise)):
      if case .object = row.kind {
        return reporter.report(.unsupported, "a condition cannot decide about \(row.path.joined(separator: "."))")
      }
      let name = "local." + TerraformName.snake(condition.name)
      addDynamic(then, if: name, by: row, into: &body)
      addDynamic(otherwise, if: "!" + name, by: row, into: &body)
    default: refuseUnwritten(term, isSingle ? "map" : "list of maps")
    }
  }

  /// A block per text of a list that only the deployment knows; `false` where a block holds more than the text.
  func setBlockPerText(_ term: Term, by row: TableRow, into body: inout Body) -> Bool {
    guard row.transform?.name == "wrapEach", let member = row.transform?.arguments.first, row.path.count == 1,
      let argument = row.children[member]?.path
    else { return false }
    var content = Body()
    content.set(argument, .string("${\(row.path[0]).value}"))
    body.addDynamic(row.path[0], forEach: "${\(expressions.expression(term))}", content: content)
    return true
  }

  /// A list some of whose elements exist on a condition: every element is a dynamic block, so that their order stays.
  private func setOneByOne(_ elements: [Term], by row: TableRow, into body: inout Body) {
    for element in elements where element != .absent {
      switch element {
      case .function(.conditional(let condition, let then, let otherwise)):
        let name = "local." + TerraformName.snake(condition.name)
        addDynamic(then, if: name, by: row, into: &body)
        addDynamic(otherwise, if: "!" + name, by: row, into: &body)
      case .map: addDynamic(element, if: "true", by: row, into: &body)
      default: refuseUnwritten(element, "map")
      }
    }
  }

  private func addDynamic(_ term: Term, if condition: String, by row: TableRow, into body: inout Body) {
    switch term {
    case .absent: break
    case .map(let entries):
      guard let label = row.path.last, row.path.count == 1 else {
        return reporter.report(.unsupported, "a condition cannot decide about a block inside a block of another name")
      }
      var inner = Body()
      let tests = condition == "true" ? [] : [condition]
      expressions.guarded(by: tests) { lower(properties(entries), by: row.children, into: &inner) }
      body.addDynamic(label, forEach: "${\(condition) ? [1] : []}", content: inner)
    case .list(let elements):
      for element in elements { addDynamic(element, if: condition, by: row, into: &body) }
    case .function(.conditional(let inner, let then, let otherwise)):
      let outer = condition == "true" ? "" : condition + " && "
      let name = "local." + TerraformName.snake(inner.name)
      addDynamic(then, if: outer + name, by: row, into: &body)
      addDynamic(otherwise, if: outer + "!" + name, by: row, into: &body)
    default: refuseUnwritten(term, "map")
    }
  }

  /// The content of a block; `nil` where there is to be none, or where it was added as a dynamic one.
  private func block(_ entries: [MapEntry], by row: TableRow, into body: inout Body) -> Body? {
    var inner = Body()
    if row.omitsEmpty, entries.isEmpty { return nil }
    if row.omitsEmpty, let entry = entries.first, entries.count == 1 {
      if entry.value.isEmptyCollection || entry.value == .absent { return nil }
      if entry.value.mayBeEmpty, let name = entry.key.literal, let label = row.path.last,
        let child = row.children[name], case .attribute = child.kind
      {
        var expression = "length(" + expressions.expression(entry.value) + ") > 0"
        if expressions.isSecret(entry.value) { expression = "nonsensitive(\(expression))" }
        inner.set(child.path, expressions.document(entry.value) ?? .null)
        body.addDynamic(label, forEach: "${\(expression) ? [1] : []}", content: inner)
        return nil
      }
    }
    lower(properties(entries), by: row.children, into: &inner)
    return inner
  }
}

extension AWSLowering {
  /// An object whose presence says yes, unless its one member says no.
  func presence(_ term: Term, _ member: String) -> Term? {
    guard case .map(let entries) = term else { return refused(term, "a map") }
    return entries.first { $0.key.literal == member }?.value ?? .bool(true)
  }

  /// CloudFormation's ARN of a log group ends in `:*`, for all its streams; where the service answers without it, the
  /// plan would differ for ever.
  func withoutStreams(_ term: Term) -> Term {
    guard case .reference(let reference) = term, reference.target.type == "AWS::Logs::LogGroup",
      reference.attribute == "Arn"
    else { return term }
    return .reference(Reference(reference.target, "ArnWithoutStreams", instanceKey: reference.instanceKey))
  }

  /// A key by its id, or a role or instance profile by its name, where the provider asks for an ARN or reads one back.
  func arn(_ term: Term) -> Term {
    guard case .reference(let reference) = term, !reference.attribute.hasSuffix("Arn"),
      ["AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::IAM::Role", "AWS::IAM::InstanceProfile"]
        .contains(reference.target.type)
    else { return term }
    return .reference(Reference(reference.target, "Arn", instanceKey: reference.instanceKey))
  }

  /// Seconds since 1970 as RFC 3339 text, by the civil calendar.
  func timestamp(_ term: Term) -> Term? {
    let seconds: Int
    switch term {
    case .int(let value): seconds = value
    case .double(let value) where abs(value) < 1e12: seconds = Int(value)
    default: return refused(term, "a number known at synthesis")
    }
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return .string(
      "\(year)-\(two(month))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z")
  }
}

extension AWSLowering {
  private var acceptance: String { "Accept its loss for Terraform at the resource, or write a Terraform override." }

  func refuse(_ name: String, among rows: RowSet) {
    let guess = Spelling.nearest(to: name, among: rows.rows.map(\.property)).map { "Did you mean \($0)? " } ?? ""
    reporter.within(name) {
      reporter.report(
        .unsupported, "no counterpart in \(mapping.resource) of hashicorp/aws", hint: guess + acceptance)
    }
  }

  /// Refuses the property at hand, unless its loss is accepted.
  func refuse(reason: String) {
    if isIgnored(nil) { return }
    reporter.report(
      .unsupported, "no counterpart in \(mapping.resource) of hashicorp/aws: \(reason)", hint: acceptance)
  }

  func refuseFunction(_ name: String) {
    reporter.report(
      .unsupported, "the lowering '\(name)' of \(mapping.type) to \(mapping.resource) is not built yet",
      hint: acceptance)
  }

  /// The structure of blocks must be known when the configuration is written.
  func refuseUnwritten(_ term: Term, _ wanted: String) {
    reporter.report(
      .unsupported,
      "\(mapping.resource) has a block here, so a \(wanted) must be written out in the program; found \(term)")
  }
}

extension Term {
  /// A literal that is no collection, in the JSON syntax.
  package var plainDocument: Document? {
    switch self {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let text): .string(TemplateText.escaped(text))
    default: nil
    }
  }

  /// A choice between maps as a map of choices; anything else as it is.
  var withChoicesInside: Term {
    guard case .function(.conditional(let condition, let then, let otherwise)) = self else { return self }
    let branches = [then.withChoicesInside, otherwise.withChoicesInside].map { branch -> [MapEntry]? in
      switch branch {
      case .map(let entries): entries
      case .absent: []
      default: nil
      }
    }
    guard let first = branches[0], let second = branches[1] else { return self }
    var entries: [MapEntry] = []
    for entry in first {
      let other = second.first { $0.key == entry.key }?.value ?? .absent
      let value = entry.value == other ? other : .function(.conditional(condition, then: entry.value, otherwise: other))
      entries.append(MapEntry(key: entry.key, value: value))
    }
    for entry in second where !first.contains(where: { $0.key == entry.key }) {
      entries.append(
        MapEntry(key: entry.key, value: .function(.conditional(condition, then: .absent, otherwise: entry.value))))
    }
    return .map(entries)
  }

  /// Whether it is a list of texts that the deployment knows before it makes anything: a parameter, or one split.
  var isListOfDeployment: Bool {
    switch self {
    case .parameter(let parameter): parameter.kind == .stringList
    case .function(.split(_, let text)): text.referencedNodes.isEmpty
    default: false
    }
  }

  /// Whether it is a list or map without elements.
  var isEmptyCollection: Bool {
    switch self {
    case .list(let elements): elements.isEmpty
    case .map(let entries): entries.isEmpty
    case .function(.merge(let parts)): parts.allSatisfy(\.isEmptyCollection)
    default: false
    }
  }

  /// Whether it is a collection given at deployment, or several, that may have no elements.
  var mayBeEmpty: Bool {
    switch self {
    case .parameter(let parameter): parameter.kind == .stringList || parameter.kind == .stringMap
    case .function(.merge(let parts)): parts.allSatisfy { $0.isEmptyCollection || $0.mayBeEmpty }
    default: false
    }
  }

  /// Whether it is a collection given at deployment that has no elements unless the user says otherwise.
  var isEmptyByDefault: Bool {
    switch self {
    case .parameter(let parameter): mayBeEmpty && parameter.defaultValue?.isEmptyCollection == true
    case .function(.merge(let parts)):
      !parts.isEmpty && parts.allSatisfy { $0.isEmptyCollection || $0.isEmptyByDefault }
    default: false
    }
  }
}
