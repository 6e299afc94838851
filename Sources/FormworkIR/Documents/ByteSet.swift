/// A set of ASCII characters in two words.
struct ByteSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The characters of a text.
  init(_ characters: String) {
    for byte in characters.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }
  }

  /// Whether a byte is one of the characters.
  func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low & (1 << UInt64(byte)) != 0 }
    return byte < 128 && high & (1 << UInt64(byte &- 64)) != 0
  }
}
