import FormworkIR

extension ConfigurationWriter {
  /// Rules that ask about more than one parameter: preconditions of a `terraform_data` resource, so that a plan fails as
  /// CloudFormation would refuse the parameters. Rules about one parameter are validations of its variable.
  func ruleSection() -> [Document.Member] {
    var seen: [String: RuleNode] = [:]
    return graph.rules.compactMap { rule in
      reporter.about("rule '\(rule.name)'", at: rule.location) {
        let name = TerraformName.snake(rule.name)
        if let first = seen.updateValue(rule, forKey: name) {
          reporter.reportCollision(
            "rules", first.name, first.location, rule.name, rule.location, "terraform_data." + name)
          return nil
        }
        if refuseWholeTypes(in: rule) || rule.onlyParameter != nil { return nil }
        return Document.Member(name, ["lifecycle": ["precondition": .array(conditions(of: rule))]])
      }
    }
  }

  /// The validations that rules ask of a variable.
  func ruleValidations(of parameter: ParameterNode) -> [Document] {
    graph.rules.flatMap { rule -> [Document] in
      guard rule.onlyParameter == parameter else { return [] }
      return reporter.about("rule '\(rule.name)'", at: rule.location) { conditions(of: rule) }
    }
  }

  private func conditions(of rule: RuleNode) -> [Document] {
    rule.assertions.map { assertion in
      var condition = expressions.expression(assertion.predicate)
      if let when = rule.condition { condition = "!(\(expressions.expression(when))) || (\(condition))" }
      let message = assertion.summary ?? "The rule \(rule.name) does not hold."
      return [
        "condition": .string("${\(condition)}"), "error_message": .string(TemplateText.escaped(message)),
      ]
    }
  }

  private func refuseWholeTypes(in rule: RuleNode) -> Bool {
    var visitor = RuleVisitor()
    rule.walk(&visitor)
    guard let function = visitor.refused else { return false }
    reporter.report(
      .unsupported,
      "Terraform cannot ask for \(function): a variable knows nothing of the resources that others name",
      hint: "Write the assertion without it for Terraform, or check it with a data source of your own.")
    return true
  }
}

extension RuleNode {
  /// The parameter, if the rule asks about one alone and about nothing that a validation cannot see.
  fileprivate var onlyParameter: ParameterNode? {
    var visitor = RuleVisitor()
    walk(&visitor)
    guard !visitor.asksMore, visitor.refused == nil, visitor.parameters.count == 1,
      let parameter = visitor.parameters.first
    else { return nil }
    return parameter.isStored ? nil : parameter
  }

  fileprivate func walk(_ visitor: inout RuleVisitor) {
    condition.map { visitor.see($0) }
    for assertion in assertions { visitor.see(assertion.predicate) }
  }
}

/// Sees what a rule asks about.
private struct RuleVisitor: TermVisitor {
  var parameters: Set<ParameterNode> = []
  var asksMore = false
  var refused: Intrinsic?

  mutating func visit(_ reference: Reference) { asksMore = true }
  mutating func visit(_ parameter: ParameterNode) { parameters.insert(parameter) }
  mutating func visit(_ condition: ConditionNode) { asksMore = true }
  mutating func visit(_ mapping: MappingNode) { asksMore = true }

  mutating func see(_ predicate: Predicate) {
    switch predicate {
    case .equals(let left, let right), .contains(let left, let right), .eachEquals(let left, let right),
      .eachIn(let left, let right):
      see(left)
      see(right)
    case .not(let operand): see(operand)
    case .all(let operands), .any(let operands): for operand in operands { see(operand) }
    case .condition(let condition): visit(condition)
    }
  }

  private mutating func see(_ term: Term) {
    switch term {
    case .function(let function):
      switch function {
      case .parameterValues, .parameterAttribute, .parameterAttributes: refused = function
      default: break
      }
    case .pseudo: asksMore = true
    case .list(let elements): for element in elements { see(element) }
    default: break
    }
    term.walk(&self)
  }
}
