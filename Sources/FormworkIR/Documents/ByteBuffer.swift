/// Bytes under construction.
struct ByteBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ part: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: part) }

  mutating func append(_ part: UnsafeRawBufferPointer) { bytes.append(contentsOf: part) }

  mutating func append(spaces count: Int) {
    var rest = count
    while rest > 0 {
      let part = min(rest, Self.spaces.count)
      Self.spaces.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<part])) }
      rest -= part
    }
  }

  mutating func append(_ number: Int) {
    if number >= 0, number < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    append(String(number))
  }

  private static let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 64)
}

extension String {
  /// Whether the text holds a byte; reads the bytes in place.
  public func holds(_ byte: UInt8) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      for candidate in bytes where candidate == byte { return true }
      return false
    }
  }
}
