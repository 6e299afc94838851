import FormworkIR

/// The text of a policy as far as synthesis knows it: bytes, wildcards, and values that only deployment knows.
struct PolicyText: Equatable {
  /// A piece of the text.
  enum Atom: Equatable {
    /// A byte of literal text.
    case byte(UInt8)
    /// `*`: any text.
    case star
    /// `?`: any one character.
    case question
    /// A value known at deployment, by what it is the value of; a name that is a part of an ARN has no slash in it.
    case unknown(String, isName: Bool = false)
    /// The region of the deployment.
    case region
    /// The account of the deployment.
    case account
    /// Any object inside a resource, such as a key of a bucket: what a request for "some object" asks.
    case someObject
  }

  var atoms: [Atom] = []

  /// Literal text; a pattern's wildcards are wildcards.
  init(_ text: String = "", isPattern: Bool = false) { append(text, isPattern: isPattern) }

  mutating func append(_ text: String, isPattern: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "*") where isPattern: atoms.append(.star)
      case UInt8(ascii: "?") where isPattern: atoms.append(.question)
      default: atoms.append(.byte(byte))
      }
    }
  }

  /// The text if all of it is known.
  var literal: String? {
    var bytes: [UInt8] = []
    for atom in atoms {
      guard case .byte(let byte) = atom else { return nil }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same with small letters for capitals.
  var lowercased: PolicyText {
    var copy = self
    copy.atoms = atoms.map { atom in
      if case .byte(let byte) = atom, byte >= 65, byte <= 90 { return .byte(byte + 32) }
      return atom
    }
    return copy
  }

  /// Which of the objects that a text stands for a pattern has to match.
  enum Reach {
    /// One is enough: what an allowing statement is asked.
    case some
    /// All: what a denying statement is asked.
    case all

    /// The other of the two.
    var opposite: Reach { self == .all ? .some : .all }
  }

  /// Whether this pattern matches a text.
  func matches(_ text: PolicyText, _ reach: Reach = .all) -> Bool {
    let (pattern, text) = Self.aligned(atoms, text.atoms)
    return Self.matches(pattern, text, reach)
  }

  /// Whether this pattern matches an ARN: each of the six parts between colons by itself, so that a wildcard stays within
  /// its part. What is not known to have six parts is matched as a whole.
  func matchesARN(_ text: PolicyText, _ reach: Reach = .all) -> Bool {
    let (pattern, text) = Self.aligned(atoms, text.atoms)
    let patterns = Self.fields(pattern)
    let parts = Self.fields(text)
    guard patterns.count == 6, parts.count == 6 else { return Self.matches(pattern, text, reach) }
    return zip(patterns, parts).allSatisfy { Self.matches($0, $1, reach) }
  }

  private static func matches(_ pattern: [Atom], _ text: [Atom], _ reach: Reach) -> Bool {
    var p = 0
    var t = 0
    var retry: (pattern: Int, text: Int)?
    while t < text.count {
      if reach == .some, text[t] == .someObject, p < pattern.count { return true }
      if p < pattern.count, pattern[p] == .star {
        retry = (p + 1, t)
        p += 1
      } else if p < pattern.count, Self.equal(pattern[p], text[t]) {
        p += 1
        t += 1
      } else if let last = retry {
        p = last.pattern
        t = last.text + 1
        retry = (last.pattern, t)
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == .star { p += 1 }
    return p == pattern.count
  }

  private static func equal(_ pattern: Atom, _ text: Atom) -> Bool {
    switch (pattern, text) {
    case (.question, .byte), (.question, .question): true
    default: pattern == text
    }
  }

  /// A pattern and an ARN in which a region or account that one of them writes out stands for the deployment's own.
  private static func aligned(_ pattern: [Atom], _ text: [Atom]) -> (pattern: [Atom], text: [Atom]) {
    guard pattern.contains(where: isPlace) || text.contains(where: isPlace) else { return (pattern, text) }
    var left = fields(pattern)
    var right = fields(text)
    guard left.count > 4, right.count > 4 else { return (pattern, text) }
    for position in 3...4 {
      if left[position].count == 1, isPlace(left[position][0]), isWritten(right[position]) {
        left[position] = right[position]
      } else if right[position].count == 1, isPlace(right[position][0]), isWritten(left[position]) {
        right[position] = left[position]
      }
    }
    return (Array(left.joined(separator: [colon])), Array(right.joined(separator: [colon])))
  }

  private static let colon = Atom.byte(UInt8(ascii: ":"))

  private static func isPlace(_ atom: Atom) -> Bool { atom == .region || atom == .account }

  private static func isWritten(_ field: [Atom]) -> Bool {
    !field.isEmpty && field.allSatisfy { if case .byte = $0 { true } else { false } }
  }

  private static func fields(_ atoms: [Atom]) -> [[Atom]] {
    atoms.split(separator: colon, maxSplits: 5, omittingEmptySubsequences: false).map(Array.init)
  }
}

extension PolicyText: CustomStringConvertible {
  /// The text with what is unknown in braces.
  var description: String {
    var result = ""
    var bytes: [UInt8] = []
    func flush() {
      result += String(decoding: bytes, as: UTF8.self)
      bytes = []
    }
    for atom in atoms {
      if case .byte(let byte) = atom {
        bytes.append(byte)
        continue
      }
      flush()
      switch atom {
      case .byte: break
      case .star: result += "*"
      case .question: result += "?"
      case .unknown(let name, _): result += "{\(name)}"
      case .region: result += "{region}"
      case .account: result += "{account}"
      case .someObject: result += "{some object}"
      }
    }
    flush()
    return result
  }
}

/// Policy variables, such as `${aws:username}`, and what a request puts in their place
/// (IAM policy elements: Variables and tags, IAM User Guide).
enum PolicyVariables {
  /// A term as a pattern with its variables put in; `nil` if the request has none of that name and no default stands
  /// beside it.
  static func put(into term: Term, _ context: [String: [PolicyText]], _ names: PolicyNames) -> PolicyText? {
    guard case .text(let segments) = term else { return names.text(term, isPattern: true) }
    var result = PolicyText()
    for segment in segments {
      switch segment {
      case .term(let term): result.atoms += names.text(term).atoms
      case .literal(let words):
        guard let text = put(into: words, context) else { return nil }
        result.atoms += text.atoms
      }
    }
    return result
  }

  private static func put(into words: String, _ context: [String: [PolicyText]]) -> PolicyText? {
    var result = PolicyText()
    var rest = words[...]
    while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
      result.append(String(rest[..<start.lowerBound]), isPattern: true)
      let inner = rest[start.upperBound..<end]
      rest = rest[rest.index(after: end)...]
      if inner == "*" || inner == "?" || inner == "$" {
        result.append(String(inner), isPattern: false)
        continue
      }
      let parts = inner.split(separator: ",", maxSplits: 1)
      let name = String(parts.first ?? "").lowercased()
      if let value = context[name]?.first {
        result.atoms += value.atoms
      } else if parts.count == 2 {
        result.append(String(parts[1].filter { $0 != "'" && $0 != " " }), isPattern: false)
      } else {
        return nil
      }
    }
    result.append(String(rest), isPattern: true)
    return result
  }
}
