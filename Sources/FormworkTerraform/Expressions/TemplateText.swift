import FormworkIR

/// Literal text as Terraform's templates spell it.
package enum TemplateText {
  /// The text in a JSON string: `${` and `%{` would begin a template and are doubled; JSON's own escapes are the
  /// writer's.
  package static func escaped(_ text: String) -> String {
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
