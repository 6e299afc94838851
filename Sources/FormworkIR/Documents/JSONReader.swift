/// Reads JSON (RFC 8259) from bytes into a document whose objects keep every member in its order.
///
/// Whole numbers that fit an `Int` are read as such, all others as `Double`. Escaped surrogate pairs become one
/// character.
public struct JSONReader {
  /// Why bytes are no JSON, and where.
  public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The line, counted from 1.
    public let line: Int
    /// The byte of the line, counted from 1.
    public let column: Int
    /// What is wrong there, in a sentence.
    public let message: String

    /// The place and the sentence.
    public var description: String { "line \(line), column \(column): \(message)" }
  }

  /// How deep arrays and objects may stand inside each other.
  static let depthLimit = 512

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// Whether the places of members and elements are kept.
  private let isLocating: Bool
  /// The places inside the value that was read last.
  private var places: [DocumentPlace] = []

  private init(bytes: [UInt8], isLocating: Bool = false) {
    self.bytes = bytes
    self.isLocating = isLocating
  }

  /// The document that the bytes spell.
  public static func document(from bytes: [UInt8]) throws(Failure) -> Document {
    var reader = JSONReader(bytes: bytes)
    reader.skipSpace()
    let document = try reader.readValue()
    reader.skipSpace()
    if reader.position < bytes.count { throw reader.failure("Nothing may follow the value.") }
    return document
  }

  /// The document that the bytes spell, with the places of all members and elements.
  public static func located(from bytes: [UInt8]) throws(Failure) -> LocatedDocument {
    var reader = JSONReader(bytes: bytes, isLocating: true)
    reader.skipSpace()
    let start = reader.position
    let document = try reader.readValue()
    let place = DocumentPlace(offset: start, children: reader.places)
    reader.skipSpace()
    if reader.position < bytes.count { throw reader.failure("Nothing may follow the value.") }
    return LocatedDocument(document, place: place, lines: LineIndex(bytes))
  }

  /// The document that a text spells.
  public static func document(from text: String) throws(Failure) -> Document {
    try document(from: Array(text.utf8))
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ message: String, at place: Int? = nil) -> Failure {
    let place = min(place ?? position, bytes.count)
    var line = 1
    var start = 0
    for index in 0..<place where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      start = index + 1
    }
    return Failure(line: line, column: place - start + 1, message: message)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func readValue() throws(Failure) -> Document {
    guard let byte = current else { throw failure("The text ends where a value is expected.") }
    if isLocating { places = [] }
    switch byte {
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: throw failure("A value is expected here.")
    }
  }

  private mutating func readWord(_ word: StaticString, _ value: Document) throws(Failure) -> Document {
    let end = position + word.utf8CodeUnitCount
    let isWord =
      end <= bytes.count
      && word.withUTF8Buffer { expected in expected.elementsEqual(bytes[position..<end]) }
    if !isWord { throw failure("A value is expected here; the only words are true, false and null.") }
    position = end
    return value
  }

  private mutating func open() throws(Failure) {
    if depth == Self.depthLimit { throw failure("More than \(Self.depthLimit) levels stand inside each other.") }
    depth += 1
    position += 1
    skipSpace()
  }

  private mutating func readArray() throws(Failure) -> Document {
    try open()
    var elements: [Document] = []
    var inner: [DocumentPlace] = []
    if current != UInt8(ascii: "]") {
      while true {
        let start = position
        elements.append(try readValue())
        if isLocating { inner.append(DocumentPlace(offset: start, children: places)) }
        skipSpace()
        if current != UInt8(ascii: ",") { break }
        position += 1
        skipSpace()
      }
      if current != UInt8(ascii: "]") { throw failure("The array needs a comma or its closing bracket here.") }
    }
    position += 1
    depth -= 1
    places = inner
    return .array(elements)
  }

  private mutating func readObject() throws(Failure) -> Document {
    try open()
    var members: [Document.Member] = []
    var inner: [DocumentPlace] = []
    if current != UInt8(ascii: "}") {
      while true {
        if current != UInt8(ascii: "\"") { throw failure("The name of a member is expected here, in quotes.") }
        let start = position
        let key = try readString()
        skipSpace()
        if current != UInt8(ascii: ":") { throw failure("A colon is expected after the name of a member.") }
        position += 1
        skipSpace()
        members.append(Document.Member(key, try readValue()))
        if isLocating { inner.append(DocumentPlace(offset: start, children: places)) }
        skipSpace()
        if current != UInt8(ascii: ",") { break }
        position += 1
        skipSpace()
      }
      if current != UInt8(ascii: "}") { throw failure("The object needs a comma or its closing brace here.") }
    }
    position += 1
    depth -= 1
    places = inner
    return .object(members)
  }

  private mutating func readNumber() throws(Failure) -> Document {
    let start = position
    var isWhole = true
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
    if current == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try skipDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      isWhole = false
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try skipDigits()
    }
    if let current, isDigit(current) { throw failure("A number may not begin with a zero.", at: start) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let value = Int(text) { return .int(value) }
    guard let value = Double(text), value.isFinite else { throw failure("The number is too large.", at: start) }
    return .double(value)
  }

  private mutating func skipDigits() throws(Failure) {
    let start = position
    while let byte = current, isDigit(byte) { position += 1 }
    if position == start { throw failure("A digit is expected here.") }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

extension JSONReader {
  private mutating func readString() throws(Failure) -> String {
    let quote = position
    position += 1
    var start = position
    var text = ""
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        let last = try segment(from: start)
        position += 1
        return text.isEmpty ? last : text + last
      case UInt8(ascii: "\\"):
        text += try segment(from: start)
        text.unicodeScalars.append(try readEscape())
        start = position
      case 0..<0x20: throw failure("A control character in a text must be escaped.")
      default: position += 1
      }
    }
    throw failure("The text that begins here has no closing quote.", at: quote)
  }

  /// The bytes up to here as text. Decoding repairs what is not UTF-8, so that other bytes betray it.
  private func segment(from start: Int) throws(Failure) -> String {
    let slice = bytes[start..<position]
    let text = String(decoding: slice, as: UTF8.self)
    if !text.utf8.elementsEqual(slice) { throw failure("The text holds bytes that are not UTF-8.", at: start) }
    return text
  }

  private mutating func readEscape() throws(Failure) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = current else { throw failure("The text ends inside an escape.", at: start) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicode(from: start)
    default: throw failure("There is no such escape in JSON.", at: start)
    }
  }

  private mutating func readUnicode(from start: Int) throws(Failure) -> Unicode.Scalar {
    let first = try readHexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, current == UInt8(ascii: "\\") {
      position += 1
      if current == UInt8(ascii: "u") {
        position += 1
        let second = try readHexadecimal()
        if second >= 0xDC00, second < 0xE000 {
          // One operation a line: mixed shifts and sums of literals take the compiler a fifth of a second.
          let high = UInt32(first &- 0xD800) << 10
          let low = UInt32(second &- 0xDC00)
          if let scalar = Unicode.Scalar(0x10000 + high + low) { return scalar }
        }
      }
    }
    throw failure("Half of a surrogate pair is no character.", at: start)
  }

  private mutating func readHexadecimal() throws(Failure) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current else { throw failure("The text ends inside an escape.") }
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      default: throw failure("Four hexadecimal digits follow \\u.")
      }
      position += 1
    }
    return value
  }
}
