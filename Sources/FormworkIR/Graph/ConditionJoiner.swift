/// Makes one condition of several: the one under which all of them hold.
///
/// What comes along with something conditional has all conditions of those with which it comes. Where a condition of the
/// graph asks just that, it is taken; otherwise a new one is made, named after those that it asks: `ProdAndAudit`.
public struct ConditionJoiner: Sendable {
  /// The conditions that were given and those that were made, each after those that it asks.
  public private(set) var conditions: [ConditionNode]
  /// The places of conditions, by name; made when conditions are first joined, since most graphs join none.
  private var positions: [String: Int] = [:]
  /// What each condition asks, as numbers of single questions.
  private var questions: [Set<Int>] = []
  /// The first condition that asks just some questions.
  private var conditionsByQuestions: [Set<Int>: Int] = [:]
  /// The numbers of questions, by their texts: two questions of one text are still compared.
  private var numbers: [String: [(predicate: Predicate, number: Int)]] = [:]
  private var count = 0
  private var names: Set<String> = []

  /// A joiner of the conditions of a graph, each after those that it asks.
  public init(_ conditions: [ConditionNode]) { self.conditions = conditions }

  /// How many there are of what is there only where all are: one, or one where a condition holds.
  public mutating func instances(of all: [Instances]) -> Instances {
    var asked: [ConditionNode] = []
    for case .conditional(let condition) in all where !asked.contains(where: { $0.name == condition.name }) {
      asked.append(condition)
    }
    guard let condition = condition(asking: asked) else { return .single }
    return .conditional(condition)
  }

  /// The condition that holds where at least one of several holds; `nil` for none.
  public mutating func condition(askingAnyOf all: [ConditionNode]) -> ConditionNode? {
    if all.count <= 1 { return all.first }
    prepare()
    let parts = Set(all.map { place(of: $0) }).sorted().map { conditions[$0] }
    if parts.count == 1 { return parts[0] }
    let predicate = Predicate.any(parts.map { .condition($0) })
    let asked: Set<Int> = [number(of: predicate)]
    if let known = conditionsByQuestions[asked] { return conditions[known] }
    let condition = ConditionNode(name(for: parts, joinedBy: "Or"), predicate, location: parts[0].location)
    add(condition, asking: asked)
    return condition
  }

  /// The condition that holds just where all of several hold; `nil` for none.
  public mutating func condition(asking all: [ConditionNode]) -> ConditionNode? {
    if all.count <= 1 { return all.first }
    prepare()
    let places = Set(all.map { place(of: $0) }).sorted()
    let asked = places.reduce(into: Set<Int>()) { $0.formUnion(questions[$1]) }
    if let known = conditionsByQuestions[asked] { return conditions[known] }
    return made(of: needed(places), asking: asked)
  }

  /// The places of conditions without those that others of them ask as well.
  private func needed(_ places: [Int]) -> [Int] {
    places.filter { place in
      !places.contains { other in
        other != place && questions[place].isSubset(of: questions[other])
          && (questions[place] != questions[other] || other < place)
      }
    }
  }

  private mutating func made(of places: [Int], asking asked: Set<Int>) -> ConditionNode {
    let parts = places.map { conditions[$0] }
    var loops: [LoopNode] = []
    for loop in parts.flatMap(\.loops) where !loops.contains(loop) { loops.append(loop) }
    let condition = ConditionNode(
      name(for: parts), Self.all(parts.map { .condition($0) }), loops: loops, location: parts[0].location)
    add(condition, asking: asked)
    return condition
  }

  /// CloudFormation's `Fn::And` takes ten at most.
  private static func all(_ operands: [Predicate]) -> Predicate {
    if operands.count <= 10 { return .all(operands) }
    return all(
      stride(from: 0, to: operands.count, by: 10).map { start in
        let part = Array(operands[start..<min(start + 10, operands.count)])
        return part.count == 1 ? part[0] : .all(part)
      })
  }

  private func name(for parts: [ConditionNode], joinedBy word: String = "And") -> String {
    let words = parts.map { $0.loops.isEmpty ? LogicalName.cloudFormation($0.name) : $0.name }
    let joined = words.joined(separator: word)
    let name = joined.utf8.count <= 240 ? joined : (word == "And" ? "All\(parts.count)" : "Any\(parts.count)")
    if !names.contains(LogicalName.folded(name)) { return name }
    var number = 2
    while names.contains(LogicalName.folded("\(name)\(number)")) { number += 1 }
    return "\(name)\(number)"
  }

  // MARK: What conditions ask

  private mutating func prepare() {
    if !positions.isEmpty { return }
    let given = conditions
    conditions = []
    for condition in given { add(condition, asking: nil) }
  }

  private mutating func place(of condition: ConditionNode) -> Int {
    positions[condition.name] ?? add(condition, asking: nil)
  }

  @discardableResult
  private mutating func add(_ condition: ConditionNode, asking asked: Set<Int>?) -> Int {
    let asked = asked ?? questions(of: condition)
    let place = conditions.count
    conditions.append(condition)
    questions.append(asked)
    positions[condition.name] = place
    names.insert(LogicalName.folded(condition.name))
    if conditionsByQuestions[asked] == nil { conditionsByQuestions[asked] = place }
    return place
  }

  private mutating func questions(of condition: ConditionNode) -> Set<Int> {
    if let known = positions[condition.name] { return questions[known] }
    // In a loop the name says which turn is meant, and what is asked alone does not.
    if !condition.loops.isEmpty { return [number(of: .condition(condition))] }
    return questions(of: condition.predicate)
  }

  private mutating func questions(of predicate: Predicate) -> Set<Int> {
    switch predicate {
    case .condition(let condition): return questions(of: condition)
    case .all(let operands): return operands.reduce(into: []) { $0.formUnion(questions(of: $1)) }
    default: return [number(of: predicate)]
    }
  }

  private mutating func number(of predicate: Predicate) -> Int {
    let text = predicate.description
    if let known = numbers[text]?.first(where: { $0.predicate == predicate }) { return known.number }
    count += 1
    numbers[text, default: []].append((predicate, count))
    return count
  }
}
