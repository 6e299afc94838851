import FormworkIR

/// The values of which conditions speak, as variables, and conditions as formulas over them.
///
/// All comparisons of one parameter with texts are one variable; so are those of anything else that is compared with texts,
/// such as the region. A comparison of two things that both are known at deployment alone is a variable of its own.
struct ConditionVariables {
  /// One variable.
  struct Variable {
    /// What is compared.
    let subject: Term
    /// With what else it is compared, where that is no text; the variable then says whether both are the same.
    let counterpart: Term?
    /// The only values that it may have; `nil` for any text.
    let allowed: [String]?
    /// The texts with which it is compared, by their numbers.
    var texts: [String] = []
    var numbers: [String: Int] = [:]
    /// The parameters on which it depends.
    let parameters: Set<String>

    /// Whether it is computed of other things, so that it may depend on other variables.
    var isComputed: Bool {
      if counterpart != nil { return true }
      switch subject {
      case .parameter, .pseudo: return false
      default: return true
      }
    }
  }

  private(set) var all: [Variable] = []
  /// Variables by the texts of what they compare; what has one text is still compared.
  private var byText: [String: [Int]] = [:]
  private var formulas: [String: ConditionFormula] = [:]

  /// What a condition asks.
  mutating func formula(of condition: ConditionNode) -> ConditionFormula {
    if let known = formulas[condition.name] { return known }
    let formula = formula(of: condition.predicate)
    formulas[condition.name] = formula
    return formula
  }

  /// What a predicate asks.
  mutating func formula(of predicate: Predicate) -> ConditionFormula {
    switch predicate {
    case .equals(let left, let right): return comparison(left, right)
    case .not(let operand): return .not(formula(of: operand))
    case .all(let operands): return .all(operands.map { formula(of: $0) })
    case .any(let operands): return .any(operands.map { formula(of: $0) })
    case .condition(let condition): return formula(of: condition)
    case .contains(.list(let elements), let value): return .any(elements.map { comparison($0, value) })
    case .contains(let list, let value), .eachEquals(let list, let value), .eachIn(let list, let value):
      return identity(.string(predicate.description), .list([list, value]))
    }
  }

  private mutating func comparison(_ left: Term, _ right: Term) -> ConditionFormula {
    switch (left.literalText, right.literalText) {
    case (let left?, let right?): return .known(left == right)
    case (nil, let text?): return comparison(of: left, with: text)
    case (let text?, nil): return comparison(of: right, with: text)
    case (nil, nil): return left == right ? .known(true) : identity(left, right)
    }
  }

  private mutating func comparison(of subject: Term, with text: String) -> ConditionFormula {
    if case .parameter(let parameter) = subject, !parameter.mayBe(text) { return .known(false) }
    let index = variable(subject, nil)
    if let number = all[index].numbers[text] { return .value(of: index, is: number) }
    let number = all[index].texts.count
    all[index].texts.append(text)
    all[index].numbers[text] = number
    return .value(of: index, is: number)
  }

  /// A variable that says whether two things are the same.
  private mutating func identity(_ left: Term, _ right: Term) -> ConditionFormula {
    let isInOrder = left.description <= right.description
    return .value(of: isInOrder ? variable(left, right) : variable(right, left), is: 0)
  }

  private mutating func variable(_ subject: Term, _ counterpart: Term?) -> Int {
    let text = subject.description + (counterpart.map { " is \($0)" } ?? "")
    let known = byText[text]?.first { all[$0].subject == subject && all[$0].counterpart == counterpart }
    if let known { return known }
    var names = ParameterNames()
    subject.walk(&names)
    counterpart?.walk(&names)
    var allowed: [String]?
    if counterpart == nil, case .parameter(let parameter) = subject { allowed = parameter.allowedTexts }
    byText[text, default: []].append(all.count)
    all.append(Variable(subject: subject, counterpart: counterpart, allowed: allowed, parameters: names.names))
    return all.count - 1
  }
}

extension ParameterNode {
  /// The only texts that it may be; `nil` where there is no list of them.
  fileprivate var allowedTexts: [String]? {
    // Of a name in the parameter store the name is constrained, and what stands there is compared.
    if isStored { return nil }
    if kind == .bool { return ["true", "false"] }
    let texts = constraints.allowedValues.compactMap(\.literalText)
    return texts.isEmpty || texts.count != constraints.allowedValues.count ? nil : texts
  }

  /// Whether a text keeps to its constraints.
  fileprivate func mayBe(_ text: String) -> Bool {
    if isStored { return true }
    if let allowed = allowedTexts { return allowed.contains(text) }
    guard kind == .string else { return true }
    return text.count >= constraints.minimumLength ?? 0 && text.count <= constraints.maximumLength ?? .max
  }
}

/// Gathers the parameters on which a value depends.
private struct ParameterNames: TermVisitor {
  var names: Set<String> = []
  mutating func visit(_ reference: Reference) {}
  mutating func visit(_ parameter: ParameterNode) { names.insert(parameter.name) }
  mutating func visit(_ condition: ConditionNode) {}
}
