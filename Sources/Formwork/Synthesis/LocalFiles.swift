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

  /// The files and folders in a folder; links count as what they lead to.
  public func entries(of folder: String) -> [FileEntry]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var entries: [FileEntry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        entries.append(FileEntry(name, size: Int(status.st_size), mode: Int(status.st_mode & 0o777)))
      case S_IFDIR: entries.append(FileEntry(name, size: nil, mode: Int(status.st_mode & 0o777)))
      default: break
      }
    }
    return entries
  }
}
