#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the way from an output folder back to the folder in which the program runs.
enum OutputFolder {
  /// What stands before a path relative to the working folder to reach it from `folder`, such as `../../`.
  static func prefix(from folder: String, workingFolder: String = workingFolder()) -> String {
    let base = parts(workingFolder)
    let target = folder.hasPrefix("/") ? parts(folder) : parts(workingFolder + "/" + folder)
    var shared = 0
    while shared < base.count, shared < target.count, base[shared] == target[shared] { shared += 1 }
    let up = String(repeating: "../", count: target.count - shared)
    return up + base[shared...].map { $0 + "/" }.joined()
  }

  /// The names on the way to a folder, with `.` and `..` resolved.
  private static func parts(_ path: String) -> [String] {
    var parts: [String] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts
  }

  static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
