#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(Musl)
  private typealias Stream = OpaquePointer
#else
  private typealias Stream = UnsafeMutablePointer<FILE>
#endif

/// Writes a zip archive whose bytes depend on the names, modes and contents of its entries alone.
///
/// Entries are stored as they are, since every compressor has bytes of its own; their time is the first that the format knows
/// (APPNOTE.TXT, PKWARE).
struct ZipWriter {
  private let file: Stream
  private var directory: [UInt8] = []
  private var offset = 0
  private var count = 0
  private var isGood = true

  /// The size of the archive so far.
  var size: Int { offset + directory.count + 22 }

  /// A writer of a new file; `nil` if it cannot be made.
  init?(_ path: String) {
    guard let file = fopen(path, "wb") else { return nil }
    self.file = file
  }

  /// Adds a file.
  mutating func add(_ name: String, isExecutable: Bool, _ bytes: [UInt8]) {
    var common: [UInt8] = []
    // Version 2.0; names in UTF-8; stored; midnight of 1 January 1980.
    for field in [20, 0x0800, 0, 0, 0x0021] { Self.append(field, 2, to: &common) }
    Self.append(Int(CRC32.value(of: bytes)), 4, to: &common)
    for field in [bytes.count, bytes.count] { Self.append(field, 4, to: &common) }
    for field in [name.utf8.count, 0] { Self.append(field, 2, to: &common) }

    var header: [UInt8] = []
    Self.append(0x0403_4B50, 4, to: &header)
    header += common + Array(name.utf8)

    Self.append(0x0201_4B50, 4, to: &directory)
    // Made on Unix, which is what gives the mode its meaning.
    Self.append(3 << 8 | 20, 2, to: &directory)
    directory += common
    for field in [0, 0, 0] { Self.append(field, 2, to: &directory) }
    Self.append((isExecutable ? 0o100755 : 0o100644) << 16, 4, to: &directory)
    Self.append(offset, 4, to: &directory)
    directory += Array(name.utf8)
    write(header)
    write(bytes)
    count += 1
  }

  /// Ends the archive; whether all of it was written.
  mutating func close() -> Bool {
    let (start, length) = (offset, directory.count)
    write(directory)
    var end: [UInt8] = []
    Self.append(0x0605_4B50, 4, to: &end)
    for field in [0, 0, count, count] { Self.append(field, 2, to: &end) }
    for field in [length, start] { Self.append(field, 4, to: &end) }
    Self.append(0, 2, to: &end)
    write(end)
    return fclose(file) == 0 && isGood
  }

  private mutating func write(_ bytes: [UInt8]) {
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { isGood = false }
    offset += bytes.count
  }

  private static func append(_ value: Int, _ count: Int, to bytes: inout [UInt8]) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (index * 8))) }
  }
}

/// The checksum of entries in a zip archive.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    return value
  }

  static func value(of bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        for byte in bytes { value = table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ value >> 8 }
      }
    }
    return ~value
  }
}
