import FormworkIR

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
