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

extension ConditionImplication {
  /// The case that was found, without what does not matter in it: `Stage is "dev"`.
  mutating func example(_ formula: ConditionFormula, _ used: [Int]) -> String {
    for variable in used where values[variable] != ConditionFormula.unassigned {
      let value = values[variable]
      values[variable] = ConditionFormula.unassigned
      if formula.answer(values) != true { values[variable] = value }
    }
    var words: [String] = []
    for index in used where values[index] != ConditionFormula.unassigned {
      let variable = variables.all[index]
      let subject = variable.subject.comparedName
      if let counterpart = variable.counterpart {
        words.append("\(subject) is \(values[index] == 0 ? "" : "not ")\(counterpart.comparedName)")
      } else if values[index] == ConditionFormula.other {
        words.append("\(subject) is " + otherWords(variable, index, formula))
      } else {
        words.append("\(subject) is \"\(variable.texts[values[index]])\"")
      }
    }
    return words.joined(separator: " and ")
  }

  /// A value that a formula does not name: one of those allowed, or none of those that are named.
  private func otherWords(
    _ variable: ConditionVariables.Variable, _ index: Int, _ formula: ConditionFormula
  ) -> String {
    var named: [Int] = []
    formula.walk { if $0 == index, !named.contains($1) { named.append($1) } }
    let texts = named.sorted().map { variable.texts[$0] }
    if let allowed = variable.allowed?.first(where: { !texts.contains($0) }) { return "\"\(allowed)\"" }
    return "not " + texts.map { "\"\($0)\"" }.joined(separator: " and not ")
  }
}

extension Term {
  /// What a comparison calls it: a parameter by its name alone.
  fileprivate var comparedName: String {
    if case .parameter(let parameter) = self { return parameter.name }
    return description
  }
}

/// What a condition asks, over variables of which each has one of some values.
indirect enum ConditionFormula: Sendable {
  /// It holds, or does not, whatever the variables are.
  case known(Bool)
  /// A variable has one of its values, by the numbers of both.
  case value(of: Int, is: Int)
  /// Another formula does not hold.
  case not(ConditionFormula)
  /// All hold.
  case all([ConditionFormula])
  /// At least one holds.
  case any([ConditionFormula])

  /// Shows the variables and values of which it speaks.
  func walk(_ see: (_ variable: Int, _ value: Int) -> Void) {
    switch self {
    case .known: break
    case .value(let variable, let value): see(variable, value)
    case .not(let operand): operand.walk(see)
    case .all(let operands), .any(let operands): for operand in operands { operand.walk(see) }
    }
  }

  /// The variables of which it speaks.
  var variables: Set<Int> {
    var found: Set<Int> = []
    walk { variable, _ in found.insert(variable) }
    return found
  }

  /// The answer for some of the variables: `nil` where the others decide. `values` has a number for each variable,
  /// `unassigned` where it is open.
  func answer(_ values: [Int]) -> Bool? {
    switch self {
    case .known(let holds): return holds
    case .value(let variable, let value):
      let assigned = values[variable]
      return assigned == Self.unassigned ? nil : assigned == value
    case .not(let operand): return operand.answer(values).map { !$0 }
    case .all(let operands): return Self.answer(operands, values, decidedBy: false)
    case .any(let operands): return Self.answer(operands, values, decidedBy: true)
    }
  }

  private static func answer(_ operands: [ConditionFormula], _ values: [Int], decidedBy value: Bool) -> Bool? {
    var isOpen = false
    for operand in operands {
      switch operand.answer(values) {
      case value?: return value
      case nil: isOpen = true
      default: break
      }
    }
    return isOpen ? nil : !value
  }

  /// Stands for a variable that has no value yet.
  static let unassigned = -1
  /// Stands for any value that no formula at hand names.
  static let other = -2
}
