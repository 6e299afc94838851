/// Finds the values of a property where a schema lists them in other ways than by `enum`.
enum ListedValues {
  /// The values of a pattern that is nothing but alternatives: `^(ERROR|INFO|NONE)$`.
  static func ofPattern(_ pattern: String?) -> [String]? {
    guard var text = pattern?[...], text.contains("|") else { return nil }
    // Anchors inside, or of one side alone, mean something else than their author thought.
    if text.first == "^" {
      guard text.last == "$" else { return nil }
      text = text.dropFirst().dropLast()
      guard text.first == "(", text.last == ")" else { return nil }
    }
    if text.first == "(" {
      guard text.last == ")" else { return nil }
      text = text.dropFirst().dropLast()
    } else {
      return nil
    }
    let values = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return values.allSatisfy(isPlain) ? values : nil
  }

  private static func isPlain(_ value: String) -> Bool {
    !value.isEmpty
      && value.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
      }
  }

  /// The values that a description ends a sentence with: ``Valid values: ``messageGroup`` | ``queue`` ``. Only lists whose
  /// every value is marked as code count.
  static func ofDescription(_ description: String?) -> [String]? {
    guard let text = description, let start = text.range(afterAnyOf: introductions) else { return nil }
    var rest = text[start...].drop { $0 == ":" || $0 == " " || $0 == "\n" }
    var values: [String] = []
    while rest.hasPrefix("``") {
      rest = rest.dropFirst(2)
      guard let end = rest.range(afterAnyOf: ["``"]) else { return nil }
      let words = rest[..<end].dropLast(2)
      values += words.split(separator: "|").map { $0.drop { $0 == " " } }.map { word in
        String(word.reversed().drop { $0 == " " }.reversed())
      }
      rest = rest[end...]
      var ending = rest.drop { $0 == " " }
      if ending.isEmpty || ending.first == "." || ending.first == "\n" { break }
      let separators = [", and ", ", or ", "| ", "|", ", ", "and ", "or "]
      guard let separator = separators.first(where: { ending.hasPrefix($0) }) else { return nil }
      ending = ending.dropFirst(separator.count).drop { $0 == " " }
      rest = ending
    }
    let isList = values.count > 1 && values.allSatisfy { !$0.isEmpty && !$0.contains(" ") }
    return isList ? values : nil
  }

  private static let introductions = [
    "Valid values are", "valid values are", "Valid values:", "Valid Values:", "valid values:", "Possible values are",
    "Possible values:", "Allowed values are", "Allowed values:",
  ]
}

extension StringProtocol where SubSequence == Substring {
  /// The place behind the first of some words that occurs.
  fileprivate func range(afterAnyOf words: [String]) -> Index? {
    var position = startIndex
    while position < endIndex {
      let rest = self[position...]
      if let word = words.first(where: { rest.hasPrefix($0) }) { return index(position, offsetBy: word.count) }
      position = index(after: position)
    }
    return nil
  }
}
