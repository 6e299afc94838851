/// How checks read local files; the caller decides what there is to read.
public protocol FileReading: Sendable {
  /// The size of a file in bytes; `nil` if there is none.
  func size(of path: String) -> Int?
  /// Bytes of a file; `nil` if they cannot be read.
  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]?
  /// Whether there is a folder at a path; `nil` if that is not known.
  func isFolder(_ path: String) -> Bool?
  /// What lies in a folder, in any order; `nil` if that is not known.
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
  /// Whether its owner may run it.
  public let isExecutable: Bool

  /// A file, or a folder without a size.
  public init(_ name: String, size: Int?, isExecutable: Bool) {
    self.name = name
    self.size = size
    self.isExecutable = isExecutable
  }
}

/// The names of the files in a zip archive, read from the directory at its end.
struct ZipArchive {
  /// The names of the entries.
  let names: Set<String>

  /// The archive at a path; `nil` if it cannot be read or is none.
  init?(_ path: String, _ files: any FileReading) {
    guard let size = files.size(of: path) else { return nil }
    // The end record is 22 bytes, and a comment of at most 65,535 may follow.
    let tailCount = min(size, 22 + 65_535)
    guard let tail = files.bytes(of: path, from: size - tailCount, count: tailCount) else { return nil }
    guard let end = Self.endRecord(in: tail) else { return nil }
    let count = Self.number(tail, at: end + 12, bytes: 4)
    let offset = Self.number(tail, at: end + 16, bytes: 4)
    guard offset + count <= size, let directory = files.bytes(of: path, from: offset, count: count) else { return nil }
    var names: Set<String> = []
    var position = 0
    while position + 46 <= directory.count, Self.number(directory, at: position, bytes: 4) == 0x0201_4B50 {
      let nameCount = Self.number(directory, at: position + 28, bytes: 2)
      let extraCount = Self.number(directory, at: position + 30, bytes: 2)
      let commentCount = Self.number(directory, at: position + 32, bytes: 2)
      guard position + 46 + nameCount <= directory.count else { return nil }
      names.insert(String(decoding: directory[(position + 46)..<(position + 46 + nameCount)], as: UTF8.self))
      position += 46 + nameCount + extraCount + commentCount
    }
    self.names = names
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
