/// Turns AWS's names into Swift's.
enum SwiftName {
  /// A property's or attribute's name: words joined, the leading capitals lowered (`KMSKeyArn` becomes `kmsKeyArn`).
  static func property(_ name: String) -> String { identifier(lowerCamel(pieces(of: name))) }

  /// A type's name: words joined, the first letter raised.
  static func type(_ name: String) -> String {
    identifier(pieces(of: name).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
  }

  /// The name of an enumeration's value: `python3.13` becomes `python3_13`, `PER_TENANT` becomes `perTenant`.
  static func member(_ value: String) -> String {
    var name = ""
    var separator: Character?
    var word = ""
    func close() {
      guard !word.isEmpty else { return }
      let lowered = isCapitals(word) ? word.lowercased() : word
      if name.isEmpty {
        name = lowerLeadingCapitals(lowered)
      } else if separator == "." || (name.last?.isNumber == true && word.first?.isNumber == true) {
        name += "_" + lowerLeadingCapitals(lowered)
      } else {
        name += lowered.prefix(1).uppercased() + lowered.dropFirst()
      }
      word = ""
      separator = nil
    }
    for character in value {
      if isWordCharacter(character) {
        word.append(character)
      } else {
        close()
        if separator != "." { separator = character }
      }
    }
    close()
    if name.isEmpty { name = symbols(value) }
    return identifier(name)
  }

  /// The name, in backticks where Swift needs them.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// A name that is not taken yet: the name itself, or with `_2`, `_3`… behind it.
  static func unique(_ name: String, taken: inout Set<String>) -> String {
    var candidate = name
    var ordinal = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)_\(ordinal)"
      ordinal += 1
    }
    return candidate
  }

  private static func pieces(of name: String) -> [String] {
    name.split { !isWordCharacter($0) && $0 != "_" }.map(String.init)
  }

  private static func lowerCamel(_ pieces: [String]) -> String {
    guard let first = pieces.first else { return "" }
    return lowerLeadingCapitals(first)
      + pieces.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// Lowers the capitals a name begins with, but for the last one when it begins the next word. A plural `s` belongs to
  /// the capitals before it: `ARNs` becomes `arns`.
  private static func lowerLeadingCapitals(_ name: String) -> String {
    let characters = Array(name)
    var count = 0
    while count < characters.count, characters[count].isUppercase { count += 1 }
    if count > 1, count < characters.count, characters[count].isLowercase {
      let after = count + 1
      let isPlural = characters[count] == "s" && (after == characters.count || characters[after].isUppercase)
      if !isPlural { count -= 1 }
    }
    return name.prefix(count).lowercased() + name.dropFirst(count)
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func isCapitals(_ word: String) -> Bool { !word.contains { $0.isLowercase } }

  /// An identifier from letters and digits: nothing becomes `empty`, a leading digit gets an underscore.
  private static func identifier(_ name: String) -> String {
    guard let first = name.first else { return "empty" }
    return first.isNumber ? "_" + name : name
  }

  /// The words for a value that has neither letters nor digits, such as `*` or `>=`.
  private static func symbols(_ value: String) -> String {
    let words = value.compactMap { symbolWords[$0] }
    return lowerCamel(words)
  }

  private static let symbolWords: [Character: String] = [
    "*": "any", "<": "less", ">": "greater", "=": "equal", "!": "not", "+": "plus", "-": "minus", "/": "slash",
    ".": "dot", "|": "bar", "&": "and", "%": "percent", "$": "dollar", "#": "number", "@": "at", "_": "underscore",
    ",": "comma", ";": "semicolon", ":": "colon", "?": "question", "~": "tilde", "^": "caret", "\t": "tab",
    " ": "space",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while", "Any", "Self", "Type", "Protocol",
  ]
}
