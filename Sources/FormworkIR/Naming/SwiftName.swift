/// Turns AWS's names into Swift's: the one rule by which generated code, and what tells people about it, spell names.
///
/// Properties, attributes and labels are AWS's names with the capitals they begin with lowered: `QueueUrl` is `queueUrl`,
/// `KMSKeyArn` is `kmsKeyArn`. Values are joined words, `PER_TENANT` is `perTenant`, and a point becomes an underscore:
/// `python3.13` is `python3_13`.
public enum SwiftName {
  /// A property's or attribute's name: words joined, the leading capitals lowered (`KMSKeyArn` becomes `kmsKeyArn`).
  public static func property(_ name: String) -> String { identifier(lowerCamel(pieces(of: name))) }

  /// A type's name: words joined, the first letter raised.
  public static func type(_ name: String) -> String {
    identifier(pieces(of: name).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
  }

  /// The name of an enumeration's value: `python3.13` becomes `python3_13`, `PER_TENANT` becomes `perTenant`.
  public static func member(_ value: String) -> String {
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
  public static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// A name that is not taken yet: the name itself, or with `_2`, `_3`… behind it.
  public static func unique(_ name: String, taken: inout Set<String>) -> String {
    var candidate = name
    var ordinal = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)_\(ordinal)"
      ordinal += 1
    }
    return candidate
  }

  /// The labels of an initialiser for properties in the order of their names.
  public static func labels(of properties: [String]) -> [String] {
    var taken: Set<String> = []
    return properties.map { unique(property($0), taken: &taken) }
  }

  /// The label under which an initialiser takes a property: its own, unless the initialiser has another of that name.
  public static func argument(_ label: String) -> String {
    ReservedNames.free(label, from: ReservedNames.labels, suffix: "Property")
  }

  /// The name of an attribute by its path, such as `endpointAddress` for `Endpoint.Address`.
  public static func attribute(_ path: String, taken: inout Set<String>) -> String {
    let name = path.split(separator: ".").enumerated().map { position, part in
      position == 0 ? property(String(part)) : type(String(part))
    }.joined()
    return unique(ReservedNames.free(name, from: ReservedNames.resourceMembers, suffix: "Attribute"), taken: &taken)
  }

  /// The listed values of a property, each once and sorted, with names that differ.
  public static func members(of values: [String]) -> [(value: String, name: String)] {
    var taken: Set<String> = []
    return Set(values).sorted().map { value in
      let name = ReservedNames.free(member(value), from: ReservedNames.values, suffix: "Value")
      return (value, unique(name, taken: &taken))
    }
  }

  /// The Swift type of a CloudFormation type: `Lambda.Function` for `AWS::Lambda::Function`.
  public static func resource(_ type: String) -> (namespace: String, name: String) {
    let parts = type.split(separator: ":")
    let namespace = parts.count > 1 ? Self.type(String(parts[1])) : Self.type(type)
    let local = Self.type(parts.dropFirst(2).joined())
    return (namespace, ReservedNames.free(local, from: ReservedNames.resources, suffix: "Resource"))
  }

  /// The module of a service: `FormworkLambda`. The name that CloudFormation's own types would get is the backend's.
  public static func module(ofService service: String) -> String {
    service == "CloudFormation" ? "FormworkCloudFormationResources" : "Formwork\(service)"
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
