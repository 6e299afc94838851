/// Reads the notation of regular expressions.
package struct PatternParser {
  private let characters: [Unicode.Scalar]
  private var position = 0
  private var ignoresCase = false
  private var dotTakesBreaks = false

  package init(_ text: String) { characters = Array(text.unicodeScalars) }

  /// The whole pattern; `nil` for notation that is not read.
  package mutating func parse() -> PatternNode? {
    guard let node = alternatives(), position == characters.count else { return nil }
    return node
  }

  private var current: Unicode.Scalar? { position < characters.count ? characters[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard characters[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private mutating func alternatives() -> PatternNode? {
    var nodes: [PatternNode] = []
    repeat {
      guard let node = sequence() else { return nil }
      nodes.append(node)
    } while take("|" as Unicode.Scalar)
    return nodes.count == 1 ? nodes[0] : .alternatives(nodes)
  }

  private mutating func sequence() -> PatternNode? {
    var nodes: [PatternNode] = []
    while let scalar = current, scalar != "|", scalar != ")" {
      guard let atom = atom(), let node = quantified(atom) else { return nil }
      if case .empty = node { continue }
      nodes.append(node)
    }
    return nodes.isEmpty ? .empty : nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func quantified(_ atom: PatternNode) -> PatternNode? {
    var node = atom
    while let scalar = current {
      let bounds: (Int, Int?)
      switch scalar {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{":
        guard let counted = counts() else { return node }
        bounds = counted
        position -= 1
      default: return node
      }
      position += 1
      let isGreedy = !take("?" as Unicode.Scalar)
      // A possessive quantifier keeps what it took; the same texts match in practice.
      if isGreedy { _ = take("+" as Unicode.Scalar) }
      if let maximum = bounds.1, maximum < bounds.0 { return nil }
      node = .repeated(node, minimum: bounds.0, maximum: bounds.1, isGreedy: isGreedy)
    }
    return node
  }

  /// `{2}`, `{2,}`, `{2,5}` or `{,5}`, up to behind the brace; `nil` and nothing taken where it is something else.
  private mutating func counts() -> (Int, Int?)? {
    let start = position
    position += 1
    let low = number()
    var high = low
    if take("," as Unicode.Scalar) { high = number() } else if low == nil { position = start; return nil }
    guard take("}" as Unicode.Scalar), low != nil || high != nil else {
      position = start
      return nil
    }
    return (low ?? 0, high)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = current, ("0"..."9").contains(scalar), value ?? 0 < 1_000_000 {
      value = (value ?? 0) * 10 + Int(scalar.value - 48)
      position += 1
    }
    return value
  }

  private mutating func atom() -> PatternNode? {
    guard let scalar = current else { return nil }
    position += 1
    switch scalar {
    case "^": return .start
    case "$": return .end
    case ".":
      if !dotTakesBreaks { return .set(.anyButBreaks) }
      var all = CharacterSet()
      all.negate()
      return .set(all)
    case "(": return group()
    case "[": return characterClass().map { .set(cased($0)) }
    case "\\": return escape()
    case "*", "+", "?": return nil
    // A brace that begins no count is itself.
    case "{": return .set(CharacterSet(scalar))
    default: return .set(cased(CharacterSet(scalar)))
    }
  }

  private func cased(_ set: CharacterSet) -> CharacterSet { ignoresCase ? set.withoutCase() : set }

  private mutating func group() -> PatternNode? {
    let flags = (ignoresCase, dotTakesBreaks)
    var wrap: (PatternNode) -> PatternNode = { $0 }
    if take("?:") {
    } else if take("?=") {
      wrap = { .look($0, isAhead: true, isWanted: true) }
    } else if take("?!") {
      wrap = { .look($0, isAhead: true, isWanted: false) }
    } else if take("?<=") {
      wrap = { .look($0, isAhead: false, isWanted: true) }
    } else if take("?<!") {
      wrap = { .look($0, isAhead: false, isWanted: false) }
    } else if take("?<") || take("?P<") {
      while let scalar = current, scalar != ">" { position += 1; _ = scalar }
      position += 1
    } else if take("?" as Unicode.Scalar) {
      guard readFlags() else { return nil }
      // Flags alone hold to the end of the group around them.
      if take(")" as Unicode.Scalar) { return .empty }
      guard take(":" as Unicode.Scalar) else { return nil }
    }
    guard let inner = alternatives(), take(")" as Unicode.Scalar) else { return nil }
    (ignoresCase, dotTakesBreaks) = flags
    return wrap(inner)
  }

  private mutating func readFlags() -> Bool {
    var isOn = true
    while let scalar = current, scalar != ")", scalar != ":" {
      switch scalar {
      case "i": ignoresCase = isOn
      case "s": dotTakesBreaks = isOn
      case "u", "U", "m": break
      case "-": isOn = false
      default: return false
      }
      position += 1
    }
    return true
  }

  private mutating func escape() -> PatternNode? {
    switch current {
    case "b", "B":
      let isWanted = current == "b"
      position += 1
      return .boundary(isWanted)
    case "A":
      position += 1
      return .start
    case "z", "Z":
      position += 1
      return .end
    default: return escapedSet().map { .set(cased($0)) }
    }
  }

  /// The characters for which an escape stands; the backslash is taken already.
  private mutating func escapedSet() -> CharacterSet? {
    guard let scalar = current else { return nil }
    position += 1
    func opposite(_ set: CharacterSet) -> CharacterSet {
      var set = set
      set.negate()
      return set
    }
    switch scalar {
    case "d": return .digits
    case "D": return opposite(.digits)
    case "w": return .words
    case "W": return opposite(.words)
    case "s": return .spaces
    case "S": return opposite(.spaces)
    case "n": return CharacterSet("\n")
    case "r": return CharacterSet("\r")
    case "t": return CharacterSet("\t")
    case "f": return CharacterSet("\u{C}")
    case "v": return CharacterSet("\u{B}")
    case "0": return CharacterSet("\0")
    case "1"..."9": return nil
    case "u": return take("{" as Unicode.Scalar) ? hexadecimal(until: "}") : hexadecimal(digits: 4)
    case "x": return take("{" as Unicode.Scalar) ? hexadecimal(until: "}") : hexadecimal(digits: 2)
    case "p", "P": return property(isWanted: scalar == "p")
    case "a"..."z", "A"..."Z": return nil
    default: return CharacterSet(scalar)
    }
  }

  private mutating func hexadecimal(digits: Int) -> CharacterSet? {
    guard position + digits <= characters.count else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: characters[position..<(position + digits)])
    position += digits
    return UInt32(text, radix: 16).map { value in
      var set = CharacterSet()
      set.add(value...value)
      return set
    }
  }

  private mutating func hexadecimal(until end: Unicode.Scalar) -> CharacterSet? {
    let count = characters[position...].prefix { $0 != end }.count
    let set = hexadecimal(digits: count)
    return take(end) ? set : nil
  }

  private mutating func property(isWanted: Bool) -> CharacterSet? {
    var name = ""
    if take("{" as Unicode.Scalar) {
      while let scalar = current, scalar != "}" {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      guard take("}" as Unicode.Scalar) else { return nil }
    } else if let scalar = current {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    return Self.properties[name].map { CharacterSet(CharacterSet.Property(kind: $0, isWanted: isWanted)) }
      ?? Self.posix[name].map { set in
        var set = set
        if !isWanted { set.negate() }
        return set
      }
  }

  private static let properties: [String: CharacterSet.Property.Kind] = [
    "L": .letter, "Letter": .letter, "IsAlphabetic": .letter, "Lu": .upper, "Ll": .lower, "N": .digit, "Nd": .digit,
    "Z": .separator, "Zs": .separator, "M": .mark, "S": .symbol, "P": .punctuation, "C": .control, "Cc": .control,
    "Cf": .format,
  ]

  private static let posix: [String: CharacterSet] = [
    "Alnum": CharacterSet("0"..."9", "A"..."Z", "a"..."z"), "Alpha": CharacterSet("A"..."Z", "a"..."z"),
    "Digit": .digits, "Upper": CharacterSet("A"..."Z"), "Lower": CharacterSet("a"..."z"),
    "Graph": CharacterSet("!"..."~"), "Print": CharacterSet(" "..."~"), "ASCII": CharacterSet("\0"..."\u{7F}"),
    "Space": .spaces, "Punct": CharacterSet("!"..."/", ":"..."@", "["..."`", "{"..."~"),
    "XDigit": CharacterSet("0"..."9", "A"..."F", "a"..."f"),
  ]

  // MARK: Classes

  private mutating func characterClass() -> CharacterSet? {
    var set = CharacterSet()
    let isNegated = take("^" as Unicode.Scalar)
    var isFirst = true
    while let scalar = current {
      if scalar == "]", !isFirst {
        position += 1
        if isNegated { set.negate() }
        return set
      }
      isFirst = false
      // Intersections of classes are Java's alone.
      if characters[position...].starts(with: "&&".unicodeScalars) { return nil }
      guard let (low, others) = classMember() else { return nil }
      guard let low else {
        if let others { set.add(others) }
        continue
      }
      if current == "-", position + 1 < characters.count, characters[position + 1] != "]" {
        position += 1
        guard let (high, others) = classMember() else { return nil }
        if let high {
          if high < low { return nil }
          set.add(low...high)
        } else {
          // `[\w-\d]`: the hyphen is itself.
          set.add(low...low)
          set.add(45...45)
          if let others { set.add(others) }
        }
      } else {
        set.add(low...low)
      }
    }
    return nil
  }

  /// One character of a class, or a set of several.
  private mutating func classMember() -> (UInt32?, CharacterSet?)? {
    guard let scalar = current else { return nil }
    if scalar == "[" {
      if let name = posixClass() { return Self.posix[name].map { (nil, $0) } }
      // A bracket inside a class is itself in ECMAScript and a class of its own in Java.
      position += 1
      return (scalar.value, nil)
    }
    position += 1
    guard scalar == "\\" else { return (scalar.value, nil) }
    guard let next = current else { return nil }
    switch next {
    case "d", "D", "w", "W", "s", "S", "p", "P": return escapedSet().map { (nil, $0) }
    case "b":
      position += 1
      return (8, nil)
    case "u", "x":
      let start = position + 1
      guard escapedSet() != nil else { return nil }
      guard let value = number(in: characters[start..<position]) else { return nil }
      // Java and JavaScript spell what lies beyond the first plane by two surrogates.
      guard (0xD800...0xDBFF).contains(value), let low = lowSurrogate() else { return (value, nil) }
      return (0x10000 + (value - 0xD800) << 10 + (low - 0xDC00), nil)
    case "n", "r", "t", "f", "v", "0":
      position += 1
      let values: [Unicode.Scalar: UInt32] = ["n": 10, "r": 13, "t": 9, "f": 12, "v": 11, "0": 0]
      return values[next].map { ($0, nil) }
    case "a"..."z", "A"..."Z", "1"..."9": return nil
    default:
      position += 1
      return (next.value, nil)
    }
  }

  private func number(in digits: ArraySlice<Unicode.Scalar>) -> UInt32? {
    UInt32(String(String.UnicodeScalarView(digits.filter { $0 != "{" && $0 != "}" })), radix: 16)
  }

  /// Takes the second half of a pair of surrogates.
  private mutating func lowSurrogate() -> UInt32? {
    guard position + 6 <= characters.count, characters[position] == "\\", characters[position + 1] == "u",
      let value = number(in: characters[(position + 2)..<(position + 6)]), (0xDC00...0xDFFF).contains(value)
    else { return nil }
    position += 6
    return value
  }

  /// `[:alpha:]` inside a class.
  private mutating func posixClass() -> String? {
    guard characters[position...].starts(with: "[:".unicodeScalars) else { return nil }
    let name = characters[(position + 2)...].prefix { $0 != ":" }
    let end = position + 2 + name.count
    guard characters[end...].starts(with: ":]".unicodeScalars) else { return nil }
    position = end + 2
    let text = String(String.UnicodeScalarView(name))
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
