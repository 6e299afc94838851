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
