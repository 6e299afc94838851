/// Bytes under construction, in memory of their own: appending costs a comparison and a store.
///
/// With a sink the buffer passes on what it holds whenever it is full, so that a long document never lies in memory whole.
public struct ByteBuffer: ~Copyable {
  /// Takes bytes that are ready; they are gone when it returns.
  public typealias Sink = (UnsafeRawBufferPointer) -> Void

  private var base: UnsafeMutableRawPointer?
  private var capacity = 0
  private var count = 0
  private let sink: Sink?

  /// An empty buffer.
  public init(sink: Sink? = nil) { self.sink = sink }

  deinit { base?.deallocate() }

  /// What has been written and not passed on.
  public var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: base, count: count)) }

  /// Passes on what is left.
  public mutating func flush() {
    if count > 0 { sink?(UnsafeRawBufferPointer(start: base, count: count)) }
    if sink != nil { count = 0 }
  }

  private mutating func makeRoom(for more: Int) {
    if count + more > capacity { grow(by: more) }
  }

  private mutating func grow(by more: Int) {
    flush()
    if count + more <= capacity { return }
    capacity = max(1 << 16, capacity * 2, count + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    if let base {
      larger.copyMemory(from: base, byteCount: count)
      base.deallocate()
    }
    base = larger
  }

  private mutating func store(_ byte: UInt8) {
    base?.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    store(byte)
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    guard let start = part.baseAddress, part.count > 0 else { return }
    makeRoom(for: part.count)
    base?.advanced(by: count).copyMemory(from: start, byteCount: part.count)
    count += part.count
  }

  mutating func append(spaces number: Int) {
    makeRoom(for: number)
    base?.advanced(by: count).initializeMemory(as: UInt8.self, repeating: 0x20, count: number)
    count += number
  }

  mutating func append(_ number: Int) {
    if number >= 0, number < 10 { return append(UInt8(ascii: "0") + UInt8(number)) }
    append(String(number))
  }

  /// Appends text between double quotes, with what `escape` writes for the bytes that may not stand there.
  mutating func append(quoting text: String, _ escape: (UInt8, inout ByteBuffer) -> Void) {
    var text = text
    text.withUTF8 { utf8 in
      makeRoom(for: utf8.count + 2)
      store(UInt8(ascii: "\""))
      var start = 0
      for position in utf8.indices {
        let byte = utf8[position]
        if byte >= 0x20, byte != 0x22, byte != 0x5C { continue }
        append(UnsafeBufferPointer(rebasing: utf8[start..<position]))
        start = position + 1
        escape(byte, &self)
      }
      append(UnsafeBufferPointer(rebasing: utf8[start...]))
      append(UInt8(ascii: "\""))
    }
  }
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

extension String {
  /// Three texts in a row, made in one piece; `+` would make each step anew.
  public init(joining first: String, _ second: String, _ third: String) {
    var (first, second, third) = (first, second, third)
    let counts = (first.utf8.count, second.utf8.count, third.utf8.count)
    self = first.withUTF8 { first in
      second.withUTF8 { second in
        third.withUTF8 { third in
          String(unsafeUninitializedCapacity: counts.0 + counts.1 + counts.2) { buffer in
            Self.copy(first, to: buffer, at: 0)
            Self.copy(second, to: buffer, at: counts.0)
            Self.copy(third, to: buffer, at: counts.0 + counts.1)
            return counts.0 + counts.1 + counts.2
          }
        }
      }
    }
  }

  private static func copy(
    _ source: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) {
    guard let from = source.baseAddress, let start = target.baseAddress else { return }
    (start + place).initialize(from: from, count: source.count)
  }
}
