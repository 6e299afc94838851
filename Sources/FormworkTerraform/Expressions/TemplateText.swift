/// Literal text as Terraform's templates spell it.
enum TemplateText {
  /// The text in a JSON string: `${` and `%{` would begin a template and are doubled; JSON's own escapes are the
  /// writer's.
  static func escaped(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in !bytes.contains { $0 == dollar || $0 == percent } }
    return isPlain ? text : doubled(text)
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
  private static let percent = UInt8(ascii: "%")
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
}
