/// How checks read local files; the caller decides what there is to read.
public protocol FileReading: Sendable {
  /// The size of a file in bytes; `nil` if there is none.
  func size(of path: String) -> Int?
  /// Bytes of a file; `nil` if they cannot be read.
  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]?
  /// Whether there is a folder at a path; `nil` if that is not known.
  func isFolder(_ path: String) -> Bool?
  /// What lies in a folder, in any order, without what its folders hold; `nil` if that is not known.
  func entries(of folder: String) -> [FileEntry]?
}

extension FileReading {
  /// Folders are not looked for.
  public func isFolder(_ path: String) -> Bool? { nil }
  /// Folders are not listed.
  public func entries(of folder: String) -> [FileEntry]? { nil }
}

/// A file or folder in a folder.
public struct FileEntry: Sendable {
  /// Its name.
  public let name: String
  /// The size of a file in bytes; `nil` for a folder.
  public let size: Int?
  /// The permissions of Unix.
  public let mode: Int

  /// A file, or a folder without a size.
  public init(_ name: String, size: Int?, mode: Int) {
    self.name = name
    self.size = size
    self.mode = mode
  }

  /// Whether its owner may run it.
  public var isExecutable: Bool { mode & 0o100 != 0 }
}

/// The files in a zip archive, read from the directory at its end.
public struct ZipArchive {
  /// A file or folder.
  public struct Entry {
    /// The path inside the archive; a folder's ends with a slash.
    public let name: String
    /// The permissions of Unix; 0 where the archive has none.
    public let mode: Int
    /// The CRC-32 of the bytes.
    public let checksum: Int
    /// How many bytes there are.
    public let size: Int
  }

  /// The entries, in the archive's order.
  public let entries: [Entry]
  /// The names of the entries.
  var names: Set<String> { Set(entries.map(\.name)) }

  /// The archive at a path; `nil` if it cannot be read or is none.
  public init?(_ path: String, _ files: any FileReading) {
    guard let size = files.size(of: path) else { return nil }
    // The end record is 22 bytes, and a comment of at most 65,535 may follow.
    let tailCount = min(size, 22 + 65_535)
    guard let tail = files.bytes(of: path, from: size - tailCount, count: tailCount) else { return nil }
    guard let end = Self.endRecord(in: tail) else { return nil }
    let count = Self.number(tail, at: end + 12, bytes: 4)
    let offset = Self.number(tail, at: end + 16, bytes: 4)
    guard offset + count <= size, let directory = files.bytes(of: path, from: offset, count: count) else { return nil }
    var entries: [Entry] = []
    var position = 0
    while position + 46 <= directory.count, Self.number(directory, at: position, bytes: 4) == 0x0201_4B50 {
      let nameCount = Self.number(directory, at: position + 28, bytes: 2)
      let extraCount = Self.number(directory, at: position + 30, bytes: 2)
      let commentCount = Self.number(directory, at: position + 32, bytes: 2)
      guard position + 46 + nameCount <= directory.count else { return nil }
      // The upper half of the attributes is Unix's where the archive was made there.
      let isUnix = directory[position + 5] == 3
      entries.append(
        Entry(
          name: String(decoding: directory[(position + 46)..<(position + 46 + nameCount)], as: UTF8.self),
          mode: isUnix ? Self.number(directory, at: position + 40, bytes: 2) & 0o777 : 0,
          checksum: Self.number(directory, at: position + 16, bytes: 4),
          size: Self.number(directory, at: position + 24, bytes: 4)))
      position += 46 + nameCount + extraCount + commentCount
    }
    self.entries = entries
  }

  private static func endRecord(in tail: [UInt8]) -> Int? {
    guard tail.count >= 22 else { return nil }
    var position = tail.count - 22
    while position >= 0 {
      if number(tail, at: position, bytes: 4) == 0x0605_4B50 { return position }
      position -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], at position: Int, bytes count: Int) -> Int {
    var number = 0
    for index in (0..<count).reversed() { number = number << 8 | Int(bytes[position + index]) }
    return number
  }
}
