import FormworkIR

extension TemplateReader {
  /// A loop and what it repeats: `Fn::ForEach::Name: [variable, collection, {…}]`.
  mutating func loop(
    _ key: String, _ cursor: Cursor, _ around: [LoopNode]
  ) -> (LoopNode, body: [(key: String, value: Cursor)])? {
    let mark = "Fn::ForEach::"
    guard key.hasPrefix(mark), key.count > mark.count else {
      report(
        .invalidTemplate, "\(subject) has a loop without a name: \(key)", cursor, hint: "write Fn::ForEach::Name")
      return nil
    }
    guard let elements = cursor.elements, elements.count == 3, let variable = elements[0].string else {
      return wrong(key, "a list of the name of a variable, the elements, and an object", cursor)
    }
    let outer = loops
    loops = around
    let collection = term(elements[1])
    loops = outer
    switch collection {
    case .list, .parameter, .function: break
    default:
      report(
        .invalidTemplate, "\(key) in \(subject) takes a list of elements; found \(elements[1].kindName)", elements[1])
    }
    let node = LoopNode(
      String(key.dropFirst(mark.count)), variable: variable, in: collection, location: location(cursor))
    return (node, entries(elements[2], "what \(key) repeats"))
  }

  /// The elements at hand in each turn of nested loops, as far as they are known now.
  func knownTurns(of loops: [LoopNode]) -> [[String: String]] {
    if loops.isEmpty { return [] }
    var turns: [[String: String]] = [[:]]
    for loop in loops {
      var elements: [String]
      switch loop.collection {
      case .parameter(let parameter): elements = parameter.defaultValue.map(parameter.value)?.literalTexts ?? []
      default: elements = loop.collection.literalTexts ?? []
      }
      // So many that nobody wrote them by hand: those names are not looked up.
      if elements.count * turns.count > 10_000 { elements = [] }
      turns = turns.flatMap { turn in
        elements.map { element in
          var more = turn
          more[loop.variable] = element
          return more
        }
      }
    }
    return turns
  }

  /// What a name is in each turn of the loops around, as far as that is known now; itself where it holds no variables.
  func turns(of name: String) -> [String] {
    if LogicalName.variables(of: name).isEmpty { return [name] }
    return knownTurns(of: loops).map { LogicalName.expanded(name, $0) }
  }

  /// The loop whose element a name stands for here.
  func loop(of variable: String) -> LoopNode? { loops.last { $0.variable == variable } }

  /// The names of a template's form: the variables of the loops around replaced by numbers, so that two spellings meet.
  func shape(_ name: String, _ loops: [LoopNode]) -> String {
    var names: [String: String] = [:]
    for (position, loop) in loops.enumerated() { names[loop.variable] = "\u{0}\(position)" }
    return LogicalName.expanded(name, names)
  }
}
