import FormworkIR

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

extension Pattern {
  /// Whether the pattern matches somewhere in a text; `nil` where that takes too many steps.
  package func matches(_ text: String) -> Bool? {
    var text = text
    let isASCII = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 128 } }
    var matcher = Matcher(text: isASCII ? text.utf8.map { UInt32($0) } : text.unicodeScalars.map(\.value))
    // A pattern that begins with ^ matches at the beginning or nowhere.
    var isAnchored = false
    if case .start? = steps.first { isAnchored = true }
    for start in 0...(isAnchored ? 0 : matcher.text.count) {
      if matcher.match(self, at: start) != nil { return true }
      if matcher.budget <= 0 { return nil }
    }
    return false
  }
}

/// Tries a pattern at places of one text.
private struct Matcher {
  let text: [UInt32]
  var budget = 100_000

  init(text: [UInt32]) { self.text = text }

  /// A place to go on at should the way taken fail.
  private struct Choice {
    var step: Int
    var place: Int
    /// The last place of a run of characters that can still shrink or grow.
    var bound = -1
    var isGreedy = false
    var set = -1
  }

  /// Where a match from a place ends; with `end`, only one that ends there counts.
  mutating func match(_ pattern: Pattern, at start: Int, endingAt end: Int? = nil) -> Int? {
    var choices: [Choice] = []
    // Without references back to groups, what failed at a step and place once fails there again.
    var visited: Set<Int> = []
    var (step, place) = (0, start)
    while true {
      budget -= 1
      if budget <= 0 { return nil }
      var fails = false
      switch pattern.steps[step] {
      case .accept:
        if end == nil || end == place { return place }
        fails = true
      case .set(let set):
        if place < text.count, pattern.set(set, contains: text[place]) {
          place += 1
          step += 1
        } else {
          fails = true
        }
      case .run(let set, let minimum, let maximum, let isGreedy):
        var last = place
        let most = maximum > text.count - place ? text.count : place + maximum
        let wanted = isGreedy ? most : place + minimum
        while last < wanted, last < most, pattern.set(set, contains: text[last]) { last += 1 }
        budget -= (last - place) >> 4
        if last - place < minimum {
          fails = true
          break
        }
        step += 1
        if isGreedy {
          if last > place + minimum {
            choices.append(Choice(step: step, place: last - 1, bound: place + minimum, isGreedy: true))
          }
        } else if most > last {
          choices.append(Choice(step: step, place: last, bound: most, set: set))
        }
        place = last
      case .fork(let first, let second):
        choices.append(Choice(step: second, place: place))
        step = first
      case .loop(let first, let second):
        if visited.insert(step * (text.count + 1) + place).inserted {
          choices.append(Choice(step: second, place: place))
          step = first
        } else {
          fails = true
        }
      case .jump(let target): step = target
      case .start: if place == 0 { step += 1 } else { fails = true }
      case .end: if place == text.count { step += 1 } else { fails = true }
      case .boundary(let isWanted):
        let before = place > 0 && CharacterSet.words.contains(text[place - 1])
        let after = place < text.count && CharacterSet.words.contains(text[place])
        if (before != after) == isWanted { step += 1 } else { fails = true }
      case .look(let inner, let isAhead, let isWanted):
        if looks(inner, from: place, isAhead) == isWanted { step += 1 } else { fails = true }
      }
      if !fails { continue }
      guard let next = retreat(&choices, pattern) else { return nil }
      (step, place) = next
    }
  }

  private mutating func looks(_ pattern: Pattern, from place: Int, _ isAhead: Bool) -> Bool {
    if isAhead { return match(pattern, at: place) != nil }
    for start in stride(from: place, through: 0, by: -1) where match(pattern, at: start, endingAt: place) != nil {
      return true
    }
    return false
  }

  /// The last choice that is still open.
  private func retreat(_ choices: inout [Choice], _ pattern: Pattern) -> (Int, Int)? {
    while let choice = choices.popLast() {
      guard choice.bound >= 0 else { return (choice.step, choice.place) }
      if choice.isGreedy {
        if choice.place > choice.bound {
          choices.append(
            Choice(step: choice.step, place: choice.place - 1, bound: choice.bound, isGreedy: true))
        }
        return (choice.step, choice.place)
      }
      guard choice.place < choice.bound, pattern.set(choice.set, contains: text[choice.place]) else { continue }
      choices.append(Choice(step: choice.step, place: choice.place + 1, bound: choice.bound, set: choice.set))
      return (choice.step, choice.place + 1)
    }
    return nil
  }
}

/// The patterns of one run of checks, each read once, and the texts that matched last.
final class PatternCache {
  private final class Entry {
    let pattern: Pattern?
    /// Texts that are known to match. Many resources say the same of one property, so a few are enough.
    private var matching: [String] = []
    private var next = 0

    init(_ pattern: String) { self.pattern = Pattern(pattern) }

    func fails(_ text: String) -> Bool {
      guard let pattern, !matching.contains(text) else { return false }
      if pattern.matches(text) == false { return true }
      if matching.count < 4 {
        matching.append(text)
      } else {
        matching[next] = text
        next = (next + 1) % 4
      }
      return false
    }
  }

  private var entries: [String: Entry] = [:]
  private var ofProperties: [ObjectIdentifier: Entry] = [:]

  /// Whether a text certainly does not match a pattern.
  func fails(_ text: String, _ pattern: String) -> Bool {
    let entry = entries[pattern] ?? Entry(pattern)
    entries[pattern] = entry
    return entry.fails(text)
  }

  /// Whether a text certainly does not match the pattern of a property, which is found faster than by its text.
  func fails(_ text: String, _ pattern: String, of property: PropertySchema) -> Bool {
    let key = ObjectIdentifier(property)
    if let entry = ofProperties[key] { return entry.fails(text) }
    let entry = Entry(pattern)
    ofProperties[key] = entry
    return entry.fails(text)
  }
}
