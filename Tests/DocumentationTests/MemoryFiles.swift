import Formwork

/// One file that is in memory only.
struct MemoryFiles: FileReading {
  let path: String
  let contents: [UInt8]

  func size(of path: String) -> Int? { path == self.path ? contents.count : nil }

  func isFolder(_ path: String) -> Bool? { self.path.hasPrefix(path + "/") }

  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
    guard path == self.path, offset >= 0, offset + count <= contents.count else { return nil }
    return Array(contents[offset..<(offset + count)])
  }

  /// A zip archive of empty files: only the directory at its end, which is all that checks read.
  static func zip(at path: String, of names: [String]) -> MemoryFiles {
    func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> ($0 * 8) & 255) } }
    var directory: [UInt8] = []
    for name in names {
      directory += number(0x0201_4B50, 4) + [UInt8](repeating: 0, count: 24) + number(name.utf8.count, 2)
      directory += [UInt8](repeating: 0, count: 16) + Array(name.utf8)
    }
    let end =
      number(0x0605_4B50, 4) + [UInt8](repeating: 0, count: 4) + number(names.count, 2) + number(names.count, 2)
      + number(directory.count, 4) + number(0, 4) + number(0, 2)
    return MemoryFiles(path: path, contents: directory + end)
  }
}

/// A folder `api`, and a zip that was packed when it held something else.
struct PackedFiles: FileReading {
  private static let zip = ".formwork/packages/python3.13-x86_64/api.zip"
  private let archive = MemoryFiles.zip(at: Self.zip, of: ["app.py"])

  func size(of path: String) -> Int? { path == "api/app.py" ? 0 : archive.size(of: path) }

  func isFolder(_ path: String) -> Bool? { path == "api" }

  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
    path == "api/app.py" ? [] : archive.bytes(of: path, from: offset, count: count)
  }

  func entries(of folder: String) -> [FileEntry]? {
    folder == "api" ? [FileEntry("app.py", size: 0, mode: 0o644)] : nil
  }
}
