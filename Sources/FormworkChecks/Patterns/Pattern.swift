/// A regular expression of a schema, read once and matched against text known at synthesis.
///
/// Schemas use the common part of Java's and ECMAScript's notation. This reads that part alone and does without
/// Foundation; what it cannot read, or not decide within a bounded number of steps, counts as matching, since the service
/// checks again.
package struct Pattern: Sendable {
  /// What the matcher does, step by step.
  let steps: [Step]
  /// The sets of characters of which the steps speak.
  let sets: [CharacterSet]
  /// Two words for each set: which of the characters of ASCII it has.
  private let bits: [UInt64]

  /// Whether one of the sets has a character.
  func set(_ index: Int, contains value: UInt32) -> Bool {
    if value < 128 { return bits[index * 2 + Int(value >> 6)] & (1 << UInt64(value & 63)) != 0 }
    return sets[index].contains(value)
  }

  /// One step of the matcher.
  indirect enum Step: Sendable {
    /// One character of a set.
    case set(Int)
    /// As many characters of a set as there are between two bounds, the most or the least first.
    case run(Int, minimum: Int, maximum: Int, isGreedy: Bool)
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
    self.init(node)
  }

  fileprivate init?(_ node: PatternNode) {
    var program = Program()
    guard program.compile(node) else { return nil }
    steps = program.steps + [.accept]
    sets = program.sets
    bits = sets.flatMap { set in
      let ascii = set.ascii
      return [ascii.low, ascii.high]
    }
  }
}

/// The steps of a pattern in the making.
private struct Program {
  var steps: [Pattern.Step] = []
  var sets: [CharacterSet] = []

  /// More steps than this come of counted repetitions within each other; such patterns are not read.
  private static let limit = 20_000

  mutating func compile(_ node: PatternNode) -> Bool {
    if steps.count > Self.limit { return false }
    switch node {
    case .empty: return true
    case .set(let set): steps.append(.set(index(of: set)))
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .boundary(let isWanted): steps.append(.boundary(isWanted))
    case .sequence(let nodes):
      for node in nodes where !compile(node) { return false }
    case .alternatives(let nodes):
      var exits: [Int] = []
      for (position, node) in nodes.enumerated() {
        let fork = steps.count
        let isLast = position == nodes.count - 1
        if !isLast { steps.append(.accept) }
        if !compile(node) { return false }
        if isLast { break }
        exits.append(steps.count)
        steps.append(.accept)
        steps[fork] = .fork(fork + 1, steps.count)
      }
      for exit in exits { steps[exit] = .jump(steps.count) }
    case .look(let inner, let isAhead, let isWanted):
      guard let pattern = Pattern(inner) else { return false }
      steps.append(.look(pattern, isAhead: isAhead, isWanted: isWanted))
    case .repeated(let inner, let minimum, let maximum, let isGreedy):
      if case .set(let set) = inner {
        steps.append(.run(index(of: set), minimum: minimum, maximum: maximum ?? .max, isGreedy: isGreedy))
        return true
      }
      return compile(inner, minimum, maximum, isGreedy)
    }
    return true
  }

  private mutating func index(of set: CharacterSet) -> Int {
    sets.append(set)
    return sets.count - 1
  }

  private mutating func compile(
    _ inner: PatternNode, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool
  ) -> Bool {
    for _ in 0..<minimum where !compile(inner) { return false }
    func fork(_ next: Int, _ exit: Int) -> Pattern.Step { isGreedy ? .fork(next, exit) : .fork(exit, next) }
    guard let maximum else {
      let loop = steps.count
      steps.append(.accept)
      if !compile(inner) { return false }
      steps.append(.jump(loop))
      steps[loop] = isGreedy ? .loop(loop + 1, steps.count) : .loop(steps.count, loop + 1)
      return true
    }
    var forks: [Int] = []
    for _ in minimum..<max(minimum, maximum) {
      forks.append(steps.count)
      steps.append(.accept)
      if !compile(inner) { return false }
    }
    for position in forks { steps[position] = fork(position + 1, steps.count) }
    return true
  }
}
