/// Writes documents as JSON, two spaces a level, by appending bytes to one buffer.
public struct JSONWriter: ~Copyable {
  private var bytes: ByteBuffer
  private let isCompact: Bool

  private init(isCompact: Bool, sink: ByteBuffer.Sink? = nil) {
    self.isCompact = isCompact
    bytes = ByteBuffer(sink: sink)
  }

  /// The document as indented JSON that ends with a line break.
  public static func bytes(of document: Document) -> [UInt8] {
    var writer = JSONWriter(isCompact: false)
    writer.writeLine(document)
    return writer.bytes.bytes
  }

  /// Writes the document as indented JSON that ends with a line break, part by part.
  public static func write(_ document: Document, to sink: @escaping ByteBuffer.Sink) {
    var writer = JSONWriter(isCompact: false, sink: sink)
    writer.writeLine(document)
    writer.bytes.flush()
  }

  private mutating func writeLine(_ document: Document) {
    write(document, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The document as JSON text without white space.
  public static func compact(_ document: Document) -> String {
    var writer = JSONWriter(isCompact: true)
    writer.write(document, indent: 0)
    return String(decoding: writer.bytes.bytes, as: UTF8.self)
  }

  private mutating func write(_ document: Document, indent: Int) {
    switch document {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .int(let value): bytes.append(value)
    case .double(let value): append(Self.text(of: value))
    case .string(let text): appendQuoted(text)
    case .array(let elements):
      if elements.isEmpty { return append("[]") }
      bytes.append(UInt8(ascii: "["))
      for (position, element) in elements.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        breakLine(indent + 1)
        write(element, indent: indent + 1)
      }
      breakLine(indent)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      if members.isEmpty { return append("{}") }
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for member in members {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        breakLine(indent + 1)
        appendQuoted(member.key)
        bytes.append(UInt8(ascii: ":"))
        if !isCompact { bytes.append(UInt8(ascii: " ")) }
        write(member.value, indent: indent + 1)
      }
      breakLine(indent)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func breakLine(_ indent: Int) {
    if isCompact { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(spaces: indent * 2)
  }

  private mutating func append(_ text: String) { bytes.append(text) }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(quoting: text) { byte, bytes in
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
      default:
        bytes.append("u00" as StaticString)
        for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
      }
    }
  }

  /// A number as JSON spells it: whole numbers without a fraction. Infinite numbers have no spelling and become `null`;
  /// the checks refuse them before.
  static func text(of value: Double) -> String {
    if !value.isFinite { return "null" }
    if abs(value) < 1e15, Double(Int(value)) == value { return String(Int(value)) }
    return value.description
  }
}
