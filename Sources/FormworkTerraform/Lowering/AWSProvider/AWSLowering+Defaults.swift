import FormworkIR

extension AWSLowering {
  /// Writes out what CloudFormation takes where nothing is given, since the provider takes something else.
  func add(_ fallback: RowSet.Fallback, for properties: [Property], of rows: RowSet, to body: inout Body) {
    let path = fallback.path
    // A value in a block asks for no block.
    if path.count > 1, body[path.dropLast()] == nil { return }
    let isDynamic = path.count == 1 && body.isDynamic(path[0])
    guard isDynamic || body[path[...]] != nil else {
      guard fallback.tests.hold(among: properties, of: resource) else { return }
      guard let source = fallback.source else { return body.set(path, fallback.value) }
      if let term = source.value(among: properties, of: resource) { setAttribute(term, at: path, in: &body) }
      return
    }
    // Given on a condition only: otherwise the default stands.
    guard let name = fallback.property, let term = properties.first(where: { $0.name == name })?.value,
      term.mayBeAbsent, fallback.tests.hold(among: properties, of: resource)
    else { return }
    if isDynamic {
      addBlock(fallback, rows[name]?.kind, where: term, to: &body)
    } else if let value = Term(literal: fallback.value) {
      setAttribute(term.withAbsence(as: value), at: path, in: &body)
    }
  }

  /// The block that stands where none is given; Terraform counts the dynamic ones too.
  private func addBlock(
    _ fallback: RowSet.Fallback, _ kind: TableRow.Kind?, where term: Term, to body: inout Body
  ) {
    guard case .object(let members) = fallback.value, case .block(true)? = kind else { return }
    var content = Body()
    for member in members { content.set(member.key, member.value) }
    for conditions in term.absences {
      let test = conditions.joined(separator: " && ")
      body.addDynamic(fallback.path[0], forEach: "${\(test) ? [1] : []}", content: content)
    }
  }
}

extension Term {
  /// A literal.
  init?(literal document: Document) {
    switch document {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let text): self = .string(text)
    case .array(let elements):
      let terms = elements.compactMap { Term(literal: $0) }
      if terms.count != elements.count { return nil }
      self = .list(terms)
    case .null, .object: return nil
    }
  }

  /// The choice with a value in place of none.
  func withAbsence(as value: Term) -> Term {
    switch self {
    case .absent: value
    case .function(.conditional(let condition, let then, let otherwise)):
      .function(
        .conditional(condition, then: then.withAbsence(as: value), otherwise: otherwise.withAbsence(as: value)))
    default: self
    }
  }

  /// The conditions, all of which must hold, of each case in which the choice comes to none.
  var absences: [[String]] { outcomes.filter { $0.value == .absent }.map(\.tests) }

  /// The values to which the choice can come, none left out, each with the conditions that must all hold.
  var choices: [(value: Term, tests: [String])] { outcomes.filter { $0.value != .absent } }

  private var outcomes: [(value: Term, tests: [String])] {
    guard case .function(.conditional(let condition, let then, let otherwise)) = self else { return [(self, [])] }
    let name = "local." + TerraformName.snake(condition.name)
    return then.outcomes.map { ($0.value, [name] + $0.tests) }
      + otherwise.outcomes.map { ($0.value, ["!" + name] + $0.tests) }
  }
}
