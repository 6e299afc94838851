import FormworkChecks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files of the local disk, read by the C library alone.
public struct LocalFiles: FileReading {
  /// Access to the files.
  public init() {}

  /// The size of a regular file in bytes; `nil` if there is none.
  public func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether there is a folder at a path.
  public func isFolder(_ path: String) -> Bool? {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a folder holds; links are what they lead to.
  public func entries(ofFolder path: String) -> [FolderEntry]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      var status = stat()
      guard name != ".", name != "..", stat("\(path)/\(name)", &status) == 0 else { continue }
      entries.append(
        FolderEntry(name, isFolder: status.st_mode & S_IFMT == S_IFDIR, mode: Int(status.st_mode & 0o777)))
    }
    return entries
  }

  /// Bytes of a file; `nil` if they cannot be read.
  public func bytes(of path: String, from offset: Int, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
      }
      guard got > 0 else { return nil }
      filled += got
    }
    return bytes
  }
}
