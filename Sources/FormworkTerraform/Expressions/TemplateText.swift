import FormworkIR

/// Literal text as Terraform's templates spell it.
enum TemplateText {
  /// The text in a JSON string: `${` and `%{` would begin a template and are doubled; JSON's own escapes are the
  /// writer's.
  static func escaped(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      !bytes.contains { $0 == dollar || $0 == percent || $0 == carriageReturn }
    }
    if isPlain { return text }
    let result = doubled(text)
    return result.utf8.contains(carriageReturn) ? withoutLoneReturns(result) : result
  }

  /// Terraform's scanner takes a carriage return that no line feed follows together with the next character, even if
  /// that begins a template; so such a one stands in an interpolation of its own.
  private static func withoutLoneReturns(_ text: String) -> String {
    var result: [UInt8] = []
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      if byte == carriageReturn, bytes.first != UInt8(ascii: "\n") {
        result += Array("${\"\\r\"}".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text between the quotes of a string inside an expression.
  static func quotedContent(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      !bytes.contains { $0 < 0x20 || $0 == dollar || $0 == percent || $0 == quote || $0 == backslash }
    }
    if isPlain { return text }
    var result = ""
    for scalar in doubled(text).unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// The text as a string of the expression language.
  static func quoted(_ text: String) -> String { "\"" + quotedContent(text) + "\"" }

  /// The number of dollar signs at the end: right before an interpolation they would escape it.
  static func trailingDollars(_ text: String) -> Int {
    var count = 0
    for byte in text.utf8.reversed() {
      if byte != dollar { break }
      count += 1
    }
    return count
  }

  private static func doubled(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 4)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{"), previous == dollar || previous == percent { result.append(previous) }
      result.append(byte)
      previous = byte
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let dollar = UInt8(ascii: "$")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let percent = UInt8(ascii: "%")
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
}

/// Text behind base64.
enum Base64Text {
  /// The text that base64 (RFC 4648) stands for; `nil` where it is none, or no text in UTF-8.
  static func decoded(_ encoded: String) -> String? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    var characters = encoded.utf8[...]
    guard characters.count % 4 == 0 else { return nil }
    for _ in 0..<2 where characters.last == UInt8(ascii: "=") { characters.removeLast() }
    for character in characters {
      guard let value = value(of: character) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func value(of character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// JSON text as `jsonencode` of Terraform and the providers write it: sorted keys, no white space, and `<`, `>`, `&`
/// escaped, so that a plan shows no difference where there is none.
enum CanonicalJSON {
  /// The text of a value that is known at synthesis; `nil` for any other.
  static func text(of term: Term) -> String? {
    guard term.isLiteral else { return nil }
    return escaped(JSONWriter.compact(document(term)))
  }

  private static func document(_ term: Term) -> Document {
    switch term {
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let text): .string(text)
    case .text(let segments): .string(text(segments))
    case .list(let elements): .array(elements.filter { $0 != .absent }.map(document))
    case .map(let entries): .object(members(entries))
    default: .null
    }
  }

  private static func text(_ segments: [TextSegment]) -> String {
    segments.map { segment in
      switch segment {
      case .literal(let words): words
      case .term(.string(let words)): words
      case .term(.text(let inner)): text(inner)
      case .term(let term): term.description
      }
    }.joined()
  }

  private static func members(_ entries: [MapEntry]) -> [Document.Member] {
    var members: [Document.Member] = []
    for entry in entries where entry.value != .absent {
      members.append(Document.Member(entry.key.literal ?? "", document(entry.value)))
    }
    // Keys sort by their bytes, as Go sorts strings.
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func escaped(_ json: String) -> String {
    let special: Set<Unicode.Scalar> = ["<", ">", "&", "\u{2028}", "\u{2029}"]
    if !json.unicodeScalars.contains(where: special.contains) { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      switch scalar {
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      case "\u{2028}": result += "\\u2028"
      case "\u{2029}": result += "\\u2029"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// The data sources by which a configuration reads values: parameters of Systems Manager, secrets, zones of a region.
///
/// Two readings of the same thing are one data source.
struct Readings {
  private struct Source {
    let type: String
    let name: String
    let arguments: Document
  }

  private var sources: [Source] = []
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// The address of the data source with such arguments, named after `word` where it is new.
  mutating func address(of type: String, named word: String, _ arguments: Document) -> String {
    let key = type + JSONWriter.compact(arguments)
    if let name = names[key] { return "data.\(type).\(name)" }
    var name = word
    var count = 1
    while !taken.insert("\(type).\(name)").inserted {
      count += 1
      name = "\(word)_\(count)"
    }
    names[key] = name
    sources.append(Source(type: type, name: name, arguments: arguments))
    return "data.\(type).\(name)"
  }

  /// Whether nothing is read.
  var isEmpty: Bool { sources.isEmpty }

  /// The blocks by type, in the order in which they were first needed.
  var blocks: [(type: String, block: Document.Member)] {
    sources.map { ($0.type, Document.Member($0.name, $0.arguments)) }
  }
}

/// The variables that stand for values which other CloudFormation stacks export: Terraform has no such register, so that
/// the caller gives them.
struct ImportedVariables {
  /// One of them.
  struct Variable {
    let name: String
    let export: String
  }

  /// All, in the order in which they were first needed.
  private(set) var all: [Variable] = []
  private var names: [String: String] = [:]

  /// The variable for an export, and whether it is new. `export` is its name in words, `taken` says which names are used.
  mutating func name(for export: String, word: String, taken: (String) -> Bool) -> (name: String, isNew: Bool) {
    if let name = names[export] { return (name, false) }
    var name = taken(word) ? "imported_" + word : word
    while taken(name) || all.contains(where: { $0.name == name }) { name += "_" }
    names[export] = name
    all.append(Variable(name: name, export: export))
    return (name, true)
  }
}

extension Term {
  /// Whether the value holds a dynamic reference to a secret.
  var readsSecret: Bool {
    switch self {
    case .text(let segments): segments.contains { if case .term(let term) = $0 { term.readsSecret } else { false } }
    case .list(let elements): elements.contains(where: \.readsSecret)
    case .map(let entries): entries.contains(where: \.value.readsSecret)
    case .function(.dynamic(let reference)): reference.isSecret
    case .function(.join(_, let term)), .function(.base64(let term)), .function(.jsonString(let term)),
      .function(.number(let term)):
      term.readsSecret
    case .function(.conditional(_, let then, let otherwise)): then.readsSecret || otherwise.readsSecret
    default: false
    }
  }
}
