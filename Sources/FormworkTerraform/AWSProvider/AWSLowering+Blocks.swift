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
        return rendering.report(.unsupported, "\(mapping.resource) has at most one \(row.path.joined(separator: "."))")
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
        return rendering.report(.unsupported, "a condition cannot decide about \(row.path.joined(separator: "."))")
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
    body.addDynamic(row.path[0], forEach: "${\(rendering.expression(term))}", content: content)
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
        return rendering.report(.unsupported, "a condition cannot decide about a block inside a block of another name")
      }
      var inner = Body()
      lower(properties(entries), by: row.children, into: &inner)
      body.addDynamic(label, forEach: "${\(condition) ? [1] : []}", content: inner)
    case .list(let elements):
      for element in elements { addDynamic(element, if: condition, by: row, into: &body) }
    default: refuseUnwritten(term, "map")
    }
  }

  /// The content of a block; `nil` where there is to be none, or where it was added as a dynamic one.
  private func block(_ entries: [MapEntry], by row: TableRow, into body: inout Body) -> Body? {
    var inner = Body()
    if row.omitsEmpty, let entry = entries.first, entries.count == 1 {
      if entry.value.isEmptyCollection || entry.value == .absent { return nil }
      if entry.value.mayBeEmpty, let name = entry.key.literal, let label = row.path.last,
        let path = row.children[name]?.path
      {
        var expression = "length(" + rendering.expression(entry.value) + ") > 0"
        if rendering.isSecret(entry.value) { expression = "nonsensitive(\(expression))" }
        inner.set(path, rendering.document(entry.value) ?? .null)
        body.addDynamic(label, forEach: "${\(expression) ? [1] : []}", content: inner)
        return nil
      }
    }
    lower(properties(entries), by: row.children, into: &inner)
    return inner
  }
}
