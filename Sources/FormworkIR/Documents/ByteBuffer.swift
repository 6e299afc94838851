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
