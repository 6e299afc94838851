/// How checks read local files; the caller decides what there is to read.
public protocol FileReading: Sendable {
  /// The size of a file in bytes; `nil` if there is none.
  func size(of path: String) -> Int?
  /// Bytes of a file; `nil` if they cannot be read.
  func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]?
  /// Whether there is a folder at a path; `nil` if that is not known.
  func isFolder(_ path: String) -> Bool?
}

extension FileReading {
  /// Folders are not looked for.
  public func isFolder(_ path: String) -> Bool? { nil }
}
