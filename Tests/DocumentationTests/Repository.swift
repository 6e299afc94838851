import Foundation

/// The files of this package, as its documentation quotes them.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A text file.
  struct File: Sendable {
    /// The path from the root.
    let path: String
    let lines: [String]
  }

  static func file(_ path: String) throws -> File {
    File(path: path, lines: lines(of: try String(contentsOf: root.appending(path: path), encoding: .utf8)))
  }

  static func lines(of text: String) -> [String] { text.components(separatedBy: "\n") }

  /// All files under a folder with one of the extensions, in the order of their paths.
  static func files(in folder: String, _ extensions: String...) throws -> [File] {
    let url = root.appending(path: folder)
    guard let names = FileManager.default.enumerator(atPath: url.path) else { return [] }
    let paths = names.compactMap { $0 as? String }.filter { name in
      !name.contains(".build/") && extensions.contains { name.hasSuffix("." + $0) }
    }
    return try paths.sorted().map { try file("\(folder)/\($0)") }
  }

  /// The README and every page of the documentation.
  static func pages() throws -> [File] { try [file("README.md")] + files(in: "Documentation", "md") }
}
