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
