/// Writes documents as YAML in block style, two spaces a level, by appending bytes to one buffer.
///
/// Text is left plain only where every YAML reader takes it for that text, and is quoted otherwise; text of several
/// lines becomes a literal block. The result means the same to YAML 1.1 and 1.2 readers.
public struct YAMLWriter: ~Copyable {
  /// How a single-member object is written as a tag, such as `!Ref Name`; `nil` where it is an ordinary object.
  public typealias Tagging = (_ member: Document.Member) -> (tag: String, value: Document)?

  private var bytes: ByteBuffer
  private let tagging: Tagging

  /// The document as YAML.
  public static func bytes(of document: Document, tagging: @escaping Tagging = { _ in nil }) -> [UInt8] {
    var writer = YAMLWriter(tagging: tagging)
    writer.write(document)
    return writer.bytes.bytes
  }

  /// Writes the document as YAML, part by part.
  public static func write(_ document: Document, tagging: @escaping Tagging, to sink: @escaping ByteBuffer.Sink) {
    var writer = YAMLWriter(tagging: tagging, sink: sink)
    writer.write(document)
    writer.bytes.flush()
  }

  private init(tagging: @escaping Tagging, sink: ByteBuffer.Sink? = nil) {
    self.tagging = tagging
    bytes = ByteBuffer(sink: sink)
  }

  private mutating func write(_ document: Document) {
    switch document {
    case .object(let members) where !members.isEmpty: write(members, indent: 0)
    case .array(let elements) where !elements.isEmpty: write(elements, indent: 0)
    default:
      writeInline(document)
      append("\n")
    }
  }

  private mutating func write(_ members: [Document.Member], indent: Int, isFirstInline: Bool = false) {
    var isInline = isFirstInline
    for member in members {
      if !isInline { pad(indent) }
      isInline = false
      append(scalar: member.key)
      append(":")
      writeValue(member.value, indent: indent)
    }
  }

  private mutating func write(_ elements: [Document], indent: Int, isFirstInline: Bool = false) {
    var isInline = isFirstInline
    for element in elements {
      if !isInline { pad(indent) }
      isInline = false
      append("-")
      if case .object(let members) = element, !members.isEmpty, tag(of: members) == nil {
        append(" ")
        write(members, indent: indent + 2, isFirstInline: true)
      } else if case .array(let inner) = element, !inner.isEmpty {
        append(" ")
        write(inner, indent: indent + 2, isFirstInline: true)
      } else {
        writeValue(element, indent: indent)
      }
    }
  }

  /// Writes what stands behind a key or a dash, and the line break after it.
  private mutating func writeValue(_ value: Document, indent: Int) {
    switch value {
    case .object(let members) where !members.isEmpty:
      if let (tag, value) = tag(of: members) {
        append(" ")
        append(tag)
        return writeValue(value, indent: indent)
      }
      append("\n")
      write(members, indent: indent + 2)
    case .array(let elements) where !elements.isEmpty:
      append("\n")
      write(elements, indent: indent + 2)
    case .string(let text) where Self.isPlain(text):
      append(" ")
      append(text)
      append("\n")
    case .string(let text) where Self.suitsBlock(text):
      append(text.utf8.last == UInt8(ascii: "\n") ? " |" : " |-")
      append("\n")
      for line in Self.lines(of: text) {
        if !line.isEmpty {
          pad(indent + 2)
          append(String(Substring(line)))
        }
        append("\n")
      }
    default:
      append(" ")
      writeInline(value)
      append("\n")
    }
  }

  private mutating func writeInline(_ value: Document) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .int(let value): bytes.append(value)
    case .double(let value): append(JSONWriter.text(of: value))
    case .string(let text): append(scalar: text)
    case .array: append("[]")
    case .object: append("{}")
    }
  }

  private func tag(of members: [Document.Member]) -> (tag: String, value: Document)? {
    members.count == 1 ? tagging(members[0]) : nil
  }

  private mutating func pad(_ count: Int) { bytes.append(spaces: count) }

  private mutating func append(_ text: String) { bytes.append(text) }

  private mutating func append(scalar text: String) {
    if Self.isPlain(text) {
      append(text)
    } else if text.unicodeScalars.allSatisfy(Self.isPrintable) {
      append("'")
      append(Self.withQuotesDoubled(text))
      append("'")
    } else {
      append(Self.doubleQuoted(text))
    }
  }

  private static func withQuotesDoubled(_ text: String) -> String {
    guard text.holds(UInt8(ascii: "'")) else { return text }
    return text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
  }

  /// Whether the text needs no quotes in any position and no reader takes it for something else.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    let looksPlain = text.withUTF8 { bytes -> Bool in
      guard let first = bytes.first, let last = bytes.last, starters.contains(first) else { return false }
      if last == UInt8(ascii: ":") || last == UInt8(ascii: " ") { return false }
      var previous = first
      let safe = safe
      for byte in bytes {
        if !safe.contains(byte) || (byte == UInt8(ascii: " ") && previous == UInt8(ascii: ":")) { return false }
        previous = byte
      }
      return true
    }
    guard looksPlain, text.utf8.count <= 5, let first = text.utf8.first, wordStarters.contains(first) else {
      return looksPlain
    }
    switch text.lowercased() {
    case "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf": return false
    default: return true
    }
  }

  /// The bytes with which a word begins that some readers take for a Boolean, null or a number.
  private static let wordStarters = ByteSet("ynotfiYNOTFI")

  /// The bytes with which plain text may begin.
  private static let starters = ByteSet(letters + "/_$")

  /// The bytes that may stand inside plain text.
  private static let safe = ByteSet(letters + "0123456789/_-.$+@{}()*^~;<>=?!|&%: ")

  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

  /// Whether a character may stand in single quotes: printable in YAML, and no line break of any kind.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether the text reads well as a literal block and comes back unchanged: several lines, none of which begins the
  /// text with a space or holds what blocks cannot hold.
  private static func suitsBlock(_ text: String) -> Bool {
    let newline = UInt8(ascii: "\n")
    guard text.holds(newline), let first = text.utf8.first, first != newline, first != UInt8(ascii: " ") else {
      return false
    }
    guard text.unicodeScalars.allSatisfy({ isPrintable($0) || $0 == "\n" }) else { return false }
    let lines = lines(of: text)
    // A block keeps at most one line break at its end; text that ends in several needs quotes.
    return lines.last?.isEmpty == false && lines.allSatisfy { $0.last != UInt8(ascii: " ") }
  }

  private static func lines(of text: String) -> [Substring.UTF8View] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isPrintable(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
      }
    }
    return result + "\""
  }
}
