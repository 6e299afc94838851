import FormworkIR

/// Decides whether a condition holds wherever a place of the graph is, exactly, by its finitely many cases.
struct ConditionImplication {
  /// What came of it.
  enum Answer {
    /// It holds there always.
    case implied
    /// There is a case in which it does not hold.
    case refuted(example: String)
    /// It was not decided, with the reason.
    case undecided(String)
  }

  /// More cases than these are not looked at.
  static let caseLimit = 65_536

  var variables = ConditionVariables()
  /// What every deployment keeps to.
  private var rules: [(formula: ConditionFormula, variables: Set<Int>)] = []
  /// Answers by the names of the place and the condition.
  private var known: [String: Answer] = [:]
  /// The case at hand: a number for each variable.
  var values: [Int] = []

  /// An implication over the values that keep to the rules of a stack.
  init(rules: [RuleNode]) {
    for rule in rules {
      let kept = ConditionFormula.all(rule.assertions.map { variables.formula(of: $0.predicate) })
      let formula: ConditionFormula =
        rule.condition.map { .any([.not(variables.formula(of: $0)), kept]) } ?? kept
      self.rules.append((formula, formula.variables))
    }
  }

  /// Whether a condition holds in a place, which is told by the branches that lead there, the outermost first.
  mutating func answer(_ place: [ConditionBranch], _ condition: ConditionNode) -> Answer {
    if place.contains(where: { $0.holds && $0.condition.name == condition.name }) { return .implied }
    var key = condition.name
    for branch in place { key += (branch.holds ? "\n" : "\n!") + branch.condition.name }
    if let known = known[key] { return known }
    let answer = decided(place, condition)
    known[key] = answer
    return answer
  }

  private mutating func decided(_ place: [ConditionBranch], _ condition: ConditionNode) -> Answer {
    let premises = place.map { branch in
      let formula = variables.formula(of: branch.condition)
      return branch.holds ? formula : .not(formula)
    }
    let names = place.reduce(into: Set<String>()) { if $1.holds { $1.condition.gatherAsked(into: &$0) } }
    return decided(premises, names, condition.predicate, condition)
  }

  /// Takes a conjunction part by part: each has fewer cases than the whole, and what the place asks by name has none.
  private mutating func decided(
    _ premises: [ConditionFormula], _ names: Set<String>, _ predicate: Predicate, _ condition: ConditionNode?
  ) -> Answer {
    if let condition, names.contains(condition.name) { return .implied }
    switch predicate {
    case .condition(let inner): return decided(premises, names, inner.predicate, inner)
    case .all(let operands):
      var open: Answer?
      for operand in operands {
        switch decided(premises, names, operand, nil) {
        case .implied: continue
        case .refuted(let example): return .refuted(example: example)
        case .undecided(let reason): open = .undecided(reason)
        }
      }
      return open ?? .implied
    default: return searched(premises, condition.map { variables.formula(of: $0) } ?? variables.formula(of: predicate))
    }
  }

  // MARK: Cases

  private mutating func searched(_ premises: [ConditionFormula], _ goal: ConditionFormula) -> Answer {
    let formulas = premises + [.not(goal)]
    var answer = search(formulas)
    if case .implied = answer { return answer }
    // Rules that speak of the same values may leave that case out.
    let bound = rules.isEmpty ? formulas : formulas + relevantRules(formulas)
    if bound.count > formulas.count { answer = search(bound) }
    return answer
  }

  /// The rules that speak of the variables of formulas, or of those of which other such rules speak.
  private func relevantRules(_ formulas: [ConditionFormula]) -> [ConditionFormula] {
    var seen = formulas.reduce(into: Set<Int>()) { $0.formUnion($1.variables) }
    var rest = rules
    var relevant: [ConditionFormula] = []
    while let index = rest.firstIndex(where: { !$0.variables.isDisjoint(with: seen) }) {
      let (rule, own) = rest.remove(at: index)
      relevant.append(rule)
      seen.formUnion(own)
    }
    return relevant
  }

  /// Looks for a case in which all formulas hold.
  private mutating func search(_ formulas: [ConditionFormula]) -> Answer {
    var domains: [Int: Set<Int>] = [:]
    for formula in formulas { formula.walk { domains[$0, default: []].insert($1) } }
    var dimensions: [(variable: Int, values: [Int])] = []
    var cases = 1
    for (variable, used) in domains.sorted(by: { $0.key < $1.key }) {
      let values = used.sorted() + (hasOther(variable, besides: used) ? [ConditionFormula.other] : [])
      dimensions.append((variable, values))
      let (product, overflows) = cases.multipliedReportingOverflow(by: values.count)
      if overflows || product > Self.caseLimit {
        return .undecided("that would be more than \(Self.caseLimit) cases")
      }
      cases = product
    }
    while values.count < variables.all.count { values.append(ConditionFormula.unassigned) }
    defer { for dimension in dimensions { values[dimension.variable] = ConditionFormula.unassigned } }
    guard found(.all(formulas), dimensions[...]) else { return .implied }
    if isEntangled(dimensions.map(\.variable)) {
      return .undecided("the values compared may depend on each other")
    }
    return .refuted(example: example(.all(formulas), dimensions.map(\.variable)))
  }

  private mutating func found(
    _ formula: ConditionFormula, _ dimensions: ArraySlice<(variable: Int, values: [Int])>
  ) -> Bool {
    if let answer = formula.answer(values) { return answer }
    guard let next = dimensions.first else { return false }
    for value in next.values {
      values[next.variable] = value
      if found(formula, dimensions.dropFirst()) { return true }
    }
    values[next.variable] = ConditionFormula.unassigned
    return false
  }

  /// Whether a variable may have a value that the formulas at hand do not name.
  private func hasOther(_ variable: Int, besides used: Set<Int>) -> Bool {
    let variable = variables.all[variable]
    guard let allowed = variable.allowed else { return true }
    return allowed.contains { text in variable.numbers[text].map { !used.contains($0) } ?? true }
  }

  /// Whether variables may depend on each other, so that a case may not exist: a text made of a parameter, and the
  /// parameter itself.
  private func isEntangled(_ used: [Int]) -> Bool {
    let used = used.map { variables.all[$0] }
    for (index, computed) in used.enumerated() where computed.isComputed {
      for (position, variable) in used.enumerated() where position != index {
        if computed.parameters.isEmpty || variable.parameters.isEmpty { return true }
        if !computed.parameters.isDisjoint(with: variable.parameters) { return true }
      }
    }
    return false
  }
}

extension ConditionNode {
  /// Gathers its name and those of the conditions that it asks besides whatever else it asks.
  fileprivate func gatherAsked(into names: inout Set<String>) {
    if names.insert(name).inserted { predicate.gatherAsked(into: &names) }
  }
}

extension Predicate {
  fileprivate func gatherAsked(into names: inout Set<String>) {
    switch self {
    case .condition(let condition): condition.gatherAsked(into: &names)
    case .all(let operands): for operand in operands { operand.gatherAsked(into: &names) }
    default: break
    }
  }
}
