import FormworkIR

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes files whole or not at all: each under a passing name first, then all renamed.
public struct OutputWriter: Sendable {
  /// A writer.
  public init() {}

  /// Writes files at paths, making the folders they need.
  ///
  /// - Throws: `Diagnostics` that name the path that cannot be written; then none of the files has changed.
  public func write(_ files: [OutputFile]) throws(Diagnostics) {
    var written: [(passing: String, final: String)] = []
    do throws(Diagnostics) {
      for file in files {
        try makeFolder(of: file.path, for: file.path)
        let passing = file.path + ".formwork-new"
        written.append((passing, file.path))
        try write(file, to: passing)
      }
      for file in written where rename(file.passing, file.final) != 0 {
        throw Self.failure(file.final)
      }
    } catch {
      for file in written { unlink(file.passing) }
      throw error
    }
  }

  private func write(_ file: OutputFile, to passing: String) throws(Diagnostics) {
    let descriptor = open(passing, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(file.path) }
    var failure: Diagnostics?
    file.write { bytes in
      var offset = 0
      while offset < bytes.count, failure == nil {
        let count = systemWrite(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
        if count > 0 { offset += count } else { failure = Self.failure(file.path) }
      }
    }
    if close(descriptor) != 0, failure == nil { failure = Self.failure(file.path) }
    if let failure { throw failure }
  }

  private func makeFolder(of path: String, for file: String) throws(Diagnostics) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    var status = stat()
    if stat(folder, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return }
      throw Diagnostics([
        Diagnostic(.error, .fileAccess, "cannot write \(file): \(folder) is not a folder", at: nil)
      ])
    }
    try makeFolder(of: folder, for: file)
    if mkdir(folder, 0o755) != 0, errno != EEXIST { throw Self.failure(file) }
  }

  private static func failure(_ path: String) -> Diagnostics {
    let reason = strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
    return Diagnostics([
      Diagnostic(
        .error, .fileAccess, "cannot write \(path): \(reason)", at: nil,
        hint: "choose another folder with --out, or change its permissions")
    ])
  }
}

/// The C library's `write`, out of reach of the method of that name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
