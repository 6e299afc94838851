/// A regular expression of CloudFormation, which is Java's, as conditions of Terraform, which uses RE2.
///
/// RE2 looks neither ahead nor behind. What a pattern asks by looking ahead from its beginning, such as "one digit at
/// least", becomes a condition of its own. What else RE2 cannot do, or reads as something else, is named.
struct AllowedPattern {
  /// What the text must match from its beginning, or must not.
  struct LookAhead: Equatable {
    let isNegative: Bool
    let pattern: String
  }

  /// What is asked by looking ahead from the beginning.
  let lookAheads: [LookAhead]
  /// What the whole text must match.
  let pattern: String

  /// A pattern in parts.
  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    let isAnchored = rest.first == "^"
    if isAnchored { rest = rest.dropFirst() }
    var lookAheads: [LookAhead] = []
    while let (lookAhead, length) = Self.leading(rest) {
      lookAheads.append(lookAhead)
      rest = rest.dropFirst(length)
    }
    self.lookAheads = lookAheads
    pattern = lookAheads.isEmpty ? text : (isAnchored ? "^" : "") + Self.text(rest)
  }

  /// The condition on a value: that it matches.
  func condition(on value: String) -> String {
    var parts = lookAheads.map { lookAhead in
      "\(lookAhead.isNegative ? "!" : "")can(regex(\(TemplateText.quoted("^(?:\(lookAhead.pattern))")), \(value)))"
    }
    parts.append("can(regex(\(TemplateText.quoted("^(?:\(pattern))$")), \(value)))")
    return parts.joined(separator: " && ")
  }

  /// What of the pattern RE2 cannot do.
  var unsupportedFeature: String? {
    for part in lookAheads.map(\.pattern) + [pattern] {
      if let feature = Self.unsupportedFeature(in: part) { return feature }
    }
    return nil
  }

  /// A group at the beginning that looks ahead, and its length.
  private static func leading(_ text: ArraySlice<Unicode.Scalar>) -> (LookAhead, length: Int)? {
    let isNegative = text.starts(with: "(?!".unicodeScalars)
    guard isNegative || text.starts(with: "(?=".unicodeScalars), let end = closing(text) else { return nil }
    let body = text[(text.startIndex + 3)..<end]
    return (LookAhead(isNegative: isNegative, pattern: Self.text(body)), end + 1 - text.startIndex)
  }

  /// The parenthesis that closes the one at the beginning.
  private static func closing(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    var depth = 0
    var isInClass = false
    var position = text.startIndex
    while position < text.endIndex {
      switch text[position] {
      case "\\": position += 1
      case "[": isInClass = true
      case "]": isInClass = false
      case "(" where !isInClass: depth += 1
      case ")" where !isInClass:
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
      position += 1
    }
    return nil
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// What of a pattern RE2, which Terraform uses, cannot do.
  private static func unsupportedFeature(in pattern: String) -> String? {
    let characters = Array(pattern.unicodeScalars)
    var position = 0
    var isInClass = false
    while position < characters.count {
      let rest = characters[position...]
      switch characters[position] {
      case "\\":
        if let next = rest.dropFirst().first {
          if ("1"..."9").contains(next) || next == "k" { return "back-references" }
          if "ZGRhHX".unicodeScalars.contains(next) { return "\\\(next)" }
        }
        position += 2
        continue
      // RE2 takes the bracket for a character, and ends the class at the first one that closes.
      case "[" where isInClass:
        if rest.dropFirst().first != ":" { return "classes inside of classes" }
        position += 2
        while position < characters.count, characters[position] != "]" { position += 1 }
      case "&" where isInClass && rest.dropFirst().first == "&": return "intersections of classes"
      case "[":
        isInClass = true
        // A bracket that closes stands for itself at the beginning.
        if rest.dropFirst().first == "^" { position += 1 }
        if position + 1 < characters.count, characters[position + 1] == "]" { position += 1 }
      case "]": isInClass = false
      case "(" where !isInClass: if let feature = unsupportedGroup(rest) { return feature }
      case "{" where !isInClass: if counts(rest).contains(where: { $0 > 1_000 }) { return "counts above 1,000" }
      case "*", "+", "?", "}":
        if !isInClass, rest.dropFirst().first == "+" { return "possessive quantifiers" }
      default: break
      }
      position += 1
    }
    return nil
  }

  private static func unsupportedGroup(_ text: ArraySlice<Unicode.Scalar>) -> String? {
    guard text.starts(with: "(?".unicodeScalars), let kind = text.dropFirst(2).first else { return nil }
    let after = text.dropFirst(3).first
    if kind == "=" || kind == "!" { return "look-ahead" }
    if kind == "<", after == "=" || after == "!" { return "look-behind" }
    if kind == ">" { return "atomic groups" }
    return nil
  }

  /// The numbers in braces at the beginning.
  private static func counts(_ text: ArraySlice<Unicode.Scalar>) -> [Int] {
    Self.text(text.dropFirst().prefix { $0 != "}" }).split(separator: ",").compactMap { Int($0) }
  }
}
