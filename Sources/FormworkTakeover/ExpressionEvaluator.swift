import FormworkIR

/// Computes expressions of Terraform's language, as far as ids of what is deployed need it.
///
/// It knows references, texts with expressions in them, choices, comparisons, and a few functions. Anything else has no
/// value, which is what a caller must reckon with anyway: much is known only to AWS.
struct ExpressionEvaluator {
  /// Gives the value of a reference by its parts, such as `aws_sqs_queue`, `jobs`, `arn`; `nil` where it is not known.
  let value: ([String]) -> Document?

  /// An expression that could not be read.
  private struct Unreadable: Error {}

  /// The value of a text that an argument holds; `nil` where it is not known.
  func text(_ template: String) -> Document? {
    var reader = Reader(Array(template))
    do throws(Unreadable) {
      return try content(&reader, until: nil)
    } catch {
      return nil
    }
  }

  /// The value of an argument: what stands in it for text, the parts of a list likewise.
  func argument(_ document: Document) -> Document? {
    switch document {
    case .string(let template): return text(template)
    case .array(let elements):
      let values = elements.compactMap { argument($0) }
      return values.count == elements.count ? .array(values) : nil
    case .object(let members):
      return .object(members.compactMap { member in argument(member.value).map { Document.Member(member.key, $0) } })
    default: return document
    }
  }

  private struct Reader {
    var characters: [Character]
    var position = 0

    init(_ characters: [Character]) { self.characters = characters }

    var next: Character? { position < characters.count ? characters[position] : nil }

    func sees(_ words: String) -> Bool { characters[position...].starts(with: words) }

    mutating func take(_ words: String) -> Bool {
      guard sees(words) else { return false }
      position += words.count
      return true
    }

    mutating func skipSpace() {
      while let character = next, character == " " || character == "\n" { position += 1 }
    }

    mutating func takeToken(_ words: String) -> Bool {
      skipSpace()
      return take(words)
    }
  }

  /// Text up to a quotation mark, or the end, with the values of the expressions in it. A lone expression keeps its kind.
  private func content(_ reader: inout Reader, until end: Character?) throws(Unreadable) -> Document? {
    var parts: [Document?] = []
    var words = ""
    var isWhole = true
    while let character = reader.next, character != end {
      if reader.take("$${") {
        words += "${"
      } else if reader.take("%%{") {
        words += "%{"
      } else if reader.take("${") {
        if !words.isEmpty { parts.append(.string(words)) }
        words = ""
        parts.append(try choice(&reader))
        guard reader.takeToken("}") else { throw Unreadable() }
      } else if reader.sees("%{") {
        throw Unreadable()
      } else if end != nil, reader.take("\\") {
        guard let escaped = reader.next else { throw Unreadable() }
        reader.position += 1
        words.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
        isWhole = isWhole && "nt\"\\".contains(escaped)
      } else {
        words.append(character)
        reader.position += 1
      }
    }
    if !isWhole { throw Unreadable() }
    if parts.count == 1, words.isEmpty { return parts[0] }
    if !words.isEmpty || parts.isEmpty { parts.append(.string(words)) }
    var result = ""
    for part in parts {
      guard let text = part?.scalarText else { return nil }
      result += text
    }
    return .string(result)
  }

  private func choice(_ reader: inout Reader) throws(Unreadable) -> Document? {
    let test = try either(&reader)
    guard reader.takeToken("?") else { return test }
    let then = try choice(&reader)
    guard reader.takeToken(":") else { throw Unreadable() }
    let otherwise = try choice(&reader)
    guard case .bool(let holds)? = test else { return nil }
    return holds ? then : otherwise
  }

  private func either(_ reader: inout Reader) throws(Unreadable) -> Document? {
    var result = try both(&reader)
    while reader.takeToken("||") {
      let right = try both(&reader)
      if result == .bool(true) || right == .bool(true) {
        result = true
      } else {
        result = result == nil || right == nil ? nil : false
      }
    }
    return result
  }

  private func both(_ reader: inout Reader) throws(Unreadable) -> Document? {
    var result = try comparison(&reader)
    while reader.takeToken("&&") {
      let right = try comparison(&reader)
      if result == .bool(false) || right == .bool(false) {
        result = false
      } else {
        result = result == nil || right == nil ? nil : true
      }
    }
    return result
  }

  private func comparison(_ reader: inout Reader) throws(Unreadable) -> Document? {
    let left = try operand(&reader)
    for (sign, sense) in [("==", true), ("!=", false)] where reader.takeToken(sign) {
      let right = try operand(&reader)
      guard let left, let right else { return nil }
      return .bool((left == right) == sense)
    }
    return left
  }

  private func operand(_ reader: inout Reader) throws(Unreadable) -> Document? {
    if reader.takeToken("!") {
      guard case .bool(let holds)? = try operand(&reader) else { return nil }
      return .bool(!holds)
    }
    var result = try primary(&reader)
    while reader.take("[") {
      let index = try choice(&reader)
      guard reader.takeToken("]") else { throw Unreadable() }
      switch (result, index) {
      case (.array(let elements)?, .int(let position)?):
        result = elements.indices.contains(position) ? elements[position] : nil
      case (let map?, .string(let key)?): result = map[key]
      default: result = nil
      }
    }
    return result
  }

  private func primary(_ reader: inout Reader) throws(Unreadable) -> Document? {
    reader.skipSpace()
    guard let first = reader.next else { throw Unreadable() }
    if reader.take("\"") {
      let result = try content(&reader, until: "\"")
      guard reader.take("\"") else { throw Unreadable() }
      return result
    }
    if reader.take("(") {
      let result = try choice(&reader)
      guard reader.takeToken(")") else { throw Unreadable() }
      return result
    }
    if reader.take("[") {
      let elements = try list(&reader, until: "]")
      let values = elements.compactMap { $0 }
      return values.count == elements.count ? .array(values) : nil
    }
    if first.isNumber {
      var digits = ""
      while let digit = reader.next, digit.isNumber {
        digits.append(digit)
        reader.position += 1
      }
      return Int(digits).map { .int($0) }
    }
    var name = try word(&reader)
    if reader.take("(") { return call(name, try list(&reader, until: ")")) }
    var path: [String] = []
    // Instances are alike: there is at most one.
    while true {
      path.append(name)
      while reader.take("[*]") || reader.take("[0]") {}
      guard reader.take(".") else { break }
      name = try word(&reader)
    }
    switch path {
    case ["true"]: return true
    case ["false"]: return false
    case ["null"]: return .null
    default: return value(path)
    }
  }

  private func word(_ reader: inout Reader) throws(Unreadable) -> String {
    var name = ""
    while let character = reader.next, character.isLetter || character.isNumber || character == "_" || character == "-"
    {
      name.append(character)
      reader.position += 1
    }
    if name.isEmpty { throw Unreadable() }
    return name
  }

  private func list(_ reader: inout Reader, until end: String) throws(Unreadable) -> [Document?] {
    var elements: [Document?] = []
    while !reader.takeToken(end) {
      elements.append(try choice(&reader))
      guard reader.takeToken(",") else {
        guard reader.takeToken(end) else { throw Unreadable() }
        break
      }
    }
    return elements
  }

  private func call(_ name: String, _ arguments: [Document?]) -> Document? {
    switch (name, arguments.count) {
    case ("one", 1), ("tostring", 1), ("nonsensitive", 1): return arguments[0]
    case ("tonumber", 1): return arguments[0]?.scalarText.flatMap { Int($0) }.map { .int($0) }
    case ("lower", 1): return arguments[0]?.string.map { .string($0.lowercased()) }
    case ("upper", 1): return arguments[0]?.string.map { .string($0.uppercased()) }
    case ("split", 2):
      guard let separator = arguments[0]?.string, !separator.isEmpty, let text = arguments[1]?.string else {
        return nil
      }
      return .array(text.split(separator: separator, omittingEmptySubsequences: false).map { .string(String($0)) })
    case ("join", 2):
      guard let separator = arguments[0]?.string, let elements = arguments[1]?.array else { return nil }
      let texts = elements.compactMap(\.scalarText)
      return texts.count == elements.count ? .string(texts.joined(separator: separator)) : nil
    default: return nil
    }
  }
}

extension Document {
  /// The text that a scalar is in a longer one.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .int(let number): String(number)
    case .bool(let value): String(value)
    case .null, .double, .array, .object: nil
    }
  }
}
