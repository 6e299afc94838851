/// A regular expression of a schema, read once and matched against text known at synthesis.
///
/// Schemas use the common part of Java's and ECMAScript's notation. This reads that part alone and does without
/// Foundation; what it cannot read, or not decide within a bounded number of steps, counts as matching, since the service
/// checks again.
package struct Pattern: Sendable {
  /// What the matcher does, step by step.
  let steps: [Step]

  /// One step of the matcher.
  indirect enum Step: Sendable {
    /// One character of a set.
    case set(CharacterSet)
    /// As many characters of a set as there are between two bounds, the most or the least first.
    case run(CharacterSet, minimum: Int, maximum: Int, isGreedy: Bool)
    /// Goes on at the first place, and at the second should that fail.
    case fork(Int, Int)
    /// The same at the head of an unbounded repetition, of which each place is tried once.
    case loop(Int, Int)
    /// Goes on elsewhere.
    case jump(Int)
    /// The text begins here.
    case start
    /// The text ends here.
    case end
    /// A word begins or ends here, or does not.
    case boundary(Bool)
    /// What follows, or comes before, matches, or does not.
    case look(Pattern, isAhead: Bool, isWanted: Bool)
    /// The whole matches.
    case accept
  }

  /// The pattern that a text spells; `nil` for notation that is not read.
  package init?(_ text: String) {
    var parser = PatternParser(text)
    guard let node = parser.parse() else { return nil }
    var steps: [Step] = []
    guard Self.compile(node, into: &steps) else { return nil }
    steps.append(.accept)
    self.steps = steps
  }

  private init(steps: [Step]) { self.steps = steps }

  // MARK: From nodes to steps

  /// More steps than this come of counted repetitions within each other; such patterns are not read.
  private static let limit = 20_000

  private static func compile(_ node: PatternNode, into steps: inout [Step]) -> Bool {
    if steps.count > limit { return false }
    switch node {
    case .empty: return true
    case .set(let set): steps.append(.set(set))
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .boundary(let isWanted): steps.append(.boundary(isWanted))
    case .sequence(let nodes):
      for node in nodes where !compile(node, into: &steps) { return false }
    case .alternatives(let nodes):
      var exits: [Int] = []
      for (position, node) in nodes.enumerated() {
        let fork = steps.count
        let isLast = position == nodes.count - 1
        if !isLast { steps.append(.accept) }
        if !compile(node, into: &steps) { return false }
        if isLast { break }
        exits.append(steps.count)
        steps.append(.accept)
        steps[fork] = .fork(fork + 1, steps.count)
      }
      for exit in exits { steps[exit] = .jump(steps.count) }
    case .look(let inner, let isAhead, let isWanted):
      var innerSteps: [Step] = []
      guard compile(inner, into: &innerSteps) else { return false }
      steps.append(.look(Pattern(steps: innerSteps + [.accept]), isAhead: isAhead, isWanted: isWanted))
    case .repeated(let inner, let minimum, let maximum, let isGreedy):
      if case .set(let set) = inner {
        steps.append(.run(set, minimum: minimum, maximum: maximum ?? .max, isGreedy: isGreedy))
        return true
      }
      return compile(inner, minimum, maximum, isGreedy, into: &steps)
    }
    return true
  }

  private static func compile(
    _ inner: PatternNode, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool, into steps: inout [Step]
  ) -> Bool {
    for _ in 0..<minimum where !compile(inner, into: &steps) { return false }
    func fork(_ next: Int, _ exit: Int) -> Step { isGreedy ? .fork(next, exit) : .fork(exit, next) }
    guard let maximum else {
      let loop = steps.count
      steps.append(.accept)
      if !compile(inner, into: &steps) { return false }
      steps.append(.jump(loop))
      steps[loop] = isGreedy ? .loop(loop + 1, steps.count) : .loop(steps.count, loop + 1)
      return true
    }
    var forks: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      forks.append(steps.count)
      steps.append(.accept)
      if !compile(inner, into: &steps) { return false }
    }
    for position in forks { steps[position] = fork(position + 1, steps.count) }
    return true
  }
}
