import FormworkIR

extension TemplateReader {
  /// Notes what conditions there are, in their order, without reading them: they may refer to each other in any order.
  mutating func declareConditions(_ cursor: Cursor?, _ graph: inout Graph) -> [String] {
    var names: [String] = []
    for (key, value) in section(cursor, "Conditions", &graph) { declareCondition(key, value, [], &names) }
    return names
  }

  private mutating func declareCondition(
    _ key: String, _ cursor: Cursor, _ around: [LoopNode], _ names: inout [String]
  ) {
    if key.hasPrefix("Fn::ForEach") {
      guard let (loop, body) = loop(key, cursor, around) else { return }
      for (key, value) in body { declareCondition(key, value, around + [loop], &names) }
      return
    }
    if conditionSources.updateValue((cursor, around), forKey: key) == nil { names.append(key) }
    for elements in knownTurns(of: around) {
      conditionInstances[LogicalName.expanded(key, elements)] = Instance(template: key, elements: elements)
    }
  }

  /// The conditions, each after those that it asks.
  mutating func orderedConditions(_ names: [String]) -> [ConditionNode] {
    var ordered: [ConditionNode] = []
    var seen: Set<String> = []
    func add(_ node: ConditionNode, _ depth: Int) {
      guard depth < Self.depthLimit, conditionSources[node.name] != nil, seen.insert(node.name).inserted else { return }
      var visitor = AskedConditions()
      node.predicate.walk(&visitor)
      for asked in visitor.nodes { add(asked, depth + 1) }
      ordered.append(node)
    }
    for name in names {
      guard let source = conditionSources[name] else { continue }
      if let node = condition(name, source.cursor) { add(node, 0) }
    }
    return ordered
  }

  /// The condition of a name, read when it is first asked for.
  mutating func condition(_ name: String, _ cursor: Cursor) -> ConditionNode? {
    if let known = conditions[name] {
      if known == nil {
        report(.dependencyCycle, "the condition \(name) asks itself, directly or by way of others", cursor)
      }
      return known
    }
    guard let source = conditionSources[name] else {
      if let instance = conditionInstances[name] { return written(name, instance, cursor) }
      // Another loop over the same elements may have another name for its variable.
      if let turn = turns(of: name).first, turn != name, let instance = conditionInstances[turn] {
        return written(name, instance, cursor)
      }
      let known = conditionSources.keys.sorted()
      report(
        .unknownReference, "\(subject) asks the condition \(name), which the template does not declare", cursor,
        hint: Spelling.nearest(to: name, among: known).map { "did you mean \($0)?" })
      return nil
    }
    conditions[name] = .some(nil)
    let (outerSubject, outerLoops) = (subject, loops)
    subject = "the condition \(name)"
    loops = source.loops
    conditionDepth += 1
    defer {
      (subject, loops) = (outerSubject, outerLoops)
      conditionDepth -= 1
    }
    guard conditionDepth < Self.depthLimit else {
      report(.invalidTemplate, "more than \(Self.depthLimit) conditions ask each other in a row", source.cursor)
      conditions[name] = .some(nil)
      return nil
    }
    let predicate = predicate(source.cursor) ?? .equals(.string(""), .string(""))
    let node = ConditionNode(name, predicate, loops: source.loops, location: location(source.cursor))
    conditions[name] = node
    return node
  }

  /// One of the conditions that a loop makes, asked by its own name from outside of the loop.
  private mutating func written(_ name: String, _ instance: Instance, _ cursor: Cursor) -> ConditionNode? {
    guard let template = condition(instance.template, cursor) else { return nil }
    return ConditionNode(name, template.predicate, location: template.location)
  }

  // MARK: Predicates

  /// What a condition or an assertion asks.
  mutating func predicate(_ cursor: Cursor) -> Predicate? {
    guard let (name, argument) = cursor.single else {
      report(.invalidTemplate, "\(subject) must be a function such as Fn::Equals; found \(cursor.kindName)", cursor)
      return nil
    }
    if cursor.depth > Self.depthLimit {
      report(.invalidTemplate, "\(subject) has more than \(Self.depthLimit) levels inside each other", cursor)
      return nil
    }
    switch name {
    case "Fn::Equals": return pair(name, argument).map { .equals($0, $1) }
    case "Fn::Not":
      guard let elements = argument.elements, elements.count == 1 else {
        return wrong(name, "a list of one condition", argument)
      }
      return predicate(elements[0]).map { .not($0) }
    case "Fn::And", "Fn::Or":
      guard let elements = argument.elements, (2...10).contains(elements.count) else {
        return wrong(name, "a list of 2 to 10 conditions", argument)
      }
      let operands = elements.compactMap { predicate($0) }
      return name == "Fn::And" ? .all(operands) : .any(operands)
    case "Condition":
      guard !isInRule, let asked = turnName(argument) ?? text(argument, "the condition in \(subject)") else { break }
      return condition(asked, argument).map { .condition($0) }
    case "Fn::Contains" where isInRule: return pair(name, argument).map { .contains($0, $1) }
    case "Fn::EachMemberEquals" where isInRule: return pair(name, argument).map { .eachEquals($0, $1) }
    case "Fn::EachMemberIn" where isInRule: return pair(name, argument).map { .eachIn($0, $1) }
    default: break
    }
    report(
      .invalidTemplate, "\(subject) asks \(name), which is no question", cursor,
      hint: "questions are Fn::Equals, Fn::Not, Fn::And, Fn::Or"
        + (isInRule ? ", Fn::Contains, Fn::EachMemberEquals and Fn::EachMemberIn" : " and Condition"))
    return nil
  }

  private mutating func pair(_ name: String, _ cursor: Cursor) -> (Term, Term)? {
    guard let elements = cursor.elements, elements.count == 2 else {
      return wrong(name, "a list of two values", cursor)
    }
    return (term(elements[0]), term(elements[1]))
  }

  mutating func wrong<Value>(_ name: String, _ form: String, _ cursor: Cursor) -> Value? {
    report(.invalidTemplate, "\(name) in \(subject) takes \(form); found \(Self.words(cursor))", cursor)
    return nil
  }

  private static func words(_ cursor: Cursor) -> String {
    if case .array(let elements) = cursor.document {
      return "a list of \(elements.count) element\(elements.count == 1 ? "" : "s")"
    }
    return cursor.kindName
  }

  // MARK: Rules

  mutating func readRules(_ cursor: Cursor?) -> [RuleNode] {
    guard let cursor else { return [] }
    subject = "the section Rules"
    isInRule = true
    defer { isInRule = false }
    return entries(cursor, subject).map { name, cursor in
      subject = "the rule \(name)"
      var condition: Predicate?
      var assertions: [RuleNode.Assertion] = []
      for (key, value) in entries(cursor, subject) {
        switch key {
        case "RuleCondition": condition = predicate(value)
        case "Assertions":
          guard let elements = value.elements else {
            report(.invalidTemplate, "Assertions of \(subject) must be a list; found \(value.kindName)", value)
            continue
          }
          assertions = elements.compactMap { readAssertion($0) }
        default: report(.invalidTemplate, "\(subject) has \(key); RuleCondition and Assertions are allowed", value)
        }
      }
      return RuleNode(name, when: condition, assertions, location: location(cursor))
    }
  }

  private mutating func readAssertion(_ cursor: Cursor) -> RuleNode.Assertion? {
    var asked: Predicate?
    var summary: String?
    for (key, value) in entries(cursor, "an assertion of \(subject)") {
      switch key {
      case "Assert": asked = predicate(value)
      case "AssertDescription": summary = text(value, "AssertDescription of \(subject)")
      default:
        report(
          .invalidTemplate, "an assertion of \(subject) has \(key); Assert and AssertDescription are allowed", value)
      }
    }
    return asked.map { RuleNode.Assertion($0, summary: summary) }
  }
}

/// Gathers the conditions that a predicate asks.
private struct AskedConditions: TermVisitor {
  var nodes: [ConditionNode] = []
  mutating func visit(_ reference: Reference) {}
  mutating func visit(_ parameter: ParameterNode) {}
  mutating func visit(_ condition: ConditionNode) { nodes.append(condition) }
}
