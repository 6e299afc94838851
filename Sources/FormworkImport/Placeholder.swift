/// A piece of the text of `Fn::Sub`.
enum Placeholder {
  /// Words as they are, without the `!` of `${!`.
  case words(String)
  /// A name in `${}`, or in `&{}`, which drops all but letters and digits of an element.
  case name(String, isAlphanumeric: Bool)

  /// The piece as the text has it.
  var text: String {
    switch self {
    case .words(let words): words
    case .name(let name, let isAlphanumeric): (isAlphanumeric ? "&{" : "${") + name + "}"
    }
  }

  /// The pieces of a text. `${` without an end stays words.
  static func pieces(of text: String) -> [Placeholder] {
    let bytes = Array(text.utf8)
    // Behind the last end nothing begins; looking for one each time would take long.
    let last = bytes.lastIndex(of: UInt8(ascii: "}")) ?? -1
    var pieces: [Placeholder] = []
    var words: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let isMark = byte == UInt8(ascii: "$") || byte == UInt8(ascii: "&")
      guard isMark, position + 1 < last, bytes[position + 1] == UInt8(ascii: "{"),
        let end = end(of: bytes, from: position + 2)
      else {
        words.append(byte)
        position += 1
        continue
      }
      if byte == UInt8(ascii: "$"), bytes[position + 2] == UInt8(ascii: "!") {
        words += Array("${".utf8) + bytes[(position + 3)..<end] + [UInt8(ascii: "}")]
      } else {
        if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
        words = []
        let name = String(decoding: bytes[(position + 2)..<end], as: UTF8.self)
        pieces.append(.name(name, isAlphanumeric: byte == UInt8(ascii: "&")))
      }
      position = end + 1
    }
    if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
    return pieces
  }

  /// Where a placeholder ends: in a loop its name may hold placeholders itself, as in `${Topic&{Name}.Arn}`.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    guard let nearest = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    var position = start
    var depth = 0
    // No name is longer; without a bound, text of nothing but beginnings would take long.
    while position < min(bytes.count, start + 1_024) {
      switch bytes[position] {
      case UInt8(ascii: "}"):
        if depth == 0 { return position }
        depth -= 1
      case UInt8(ascii: "{"):
        let mark = bytes[position - 1]
        if position > start, mark == UInt8(ascii: "$") || mark == UInt8(ascii: "&") { depth += 1 }
      default: break
      }
      position += 1
    }
    return nearest
  }
}
