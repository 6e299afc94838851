import FormworkIR

/// The files below a folder that are packed, in the order of their paths.
public struct SourceTree {
  /// A file.
  public struct File: Sendable {
    /// Its path below the folder.
    public let path: String
    /// Its size in bytes.
    public let size: Int
    /// Whether its owner may run it.
    public let isExecutable: Bool
  }

  /// The files.
  public private(set) var files: [File] = []

  /// What editors, version control and build tools leave in a folder of sources, and what is installed for the machine it is on.
  private static let foreign: Set<String> = [
    ".aws-sam", ".build", ".formwork", ".git", ".gitignore", ".mypy_cache", ".pytest_cache", ".ruff_cache",
    ".terraform",
    "node_modules",
  ]

  /// The files below a folder, without what Python compiles them to; `nil` if they cannot be listed. Of sources also what does
  /// not belong to them stays out, such as a virtual environment.
  public init?(_ folder: String, ofSources: Bool, _ reader: any FileReading) {
    guard add(folder, "", ofSources, reader, depth: 0) else { return nil }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func add(
    _ folder: String, _ prefix: String, _ ofSources: Bool, _ reader: any FileReading, depth: Int
  ) -> Bool {
    // A link may lead back up.
    guard depth < 64, let entries = reader.entries(of: folder) else { return false }
    if ofSources, entries.contains(where: { $0.name == "pyvenv.cfg" }) { return true }
    for entry in entries {
      if entry.name == "__pycache__" || entry.name == ".DS_Store" || entry.name.hasSuffix(".pyc") { continue }
      if ofSources, Self.foreign.contains(entry.name) { continue }
      if let size = entry.size {
        files.append(File(path: prefix + entry.name, size: size, isExecutable: entry.isExecutable))
      } else if !add("\(folder)/\(entry.name)", prefix + entry.name + "/", ofSources, reader, depth: depth + 1) {
        return false
      }
    }
    return true
  }
}

extension SourcePackage {
  /// A number that tells whether the sources are those that were packed: names, modes and contents, and what they are packed
  /// for. `nil` if they cannot be read.
  public func checksum(_ reader: any FileReading) -> String? {
    guard let platform else { return nil }
    var sum = Checksum()
    // The form of the zip has a version too: another one packs anew.
    sum.add("1 \(language) \(platform.runtime) \(platform.architecture) \(folderInZip) \(manifest)")
    if let sources {
      guard let tree = SourceTree(sources, ofSources: true, reader) else { return nil }
      for file in tree.files {
        sum.add("\(file.path) \(file.isExecutable) \(file.size)")
        guard sum.add(contentsOf: "\(sources)/\(file.path)", file.size, reader) else { return nil }
      }
    }
    // It may lie elsewhere.
    if case .file(let path) = manifest {
      for file in [path] + lockFiles {
        guard let size = reader.size(of: file) else { continue }
        sum.add("\(size)")
        guard sum.add(contentsOf: file, size, reader) else { return nil }
      }
    }
    return sum.text
  }

  /// The files that say which versions `npm` installs, the one to prefer first.
  public var lockFiles: [String] {
    guard language == .node, let manifestPath else { return [] }
    let folder = manifestPath.lastIndex(of: "/").map { manifestPath[...$0] } ?? ""
    return ["npm-shrinkwrap.json", "package-lock.json"].map { folder + $0 }
  }
}

extension SourcePackage {
  /// What it is packed from that is not there.
  public func missingSources(_ files: any FileReading) -> [String] {
    if let sources, files.isFolder(sources) == false { return [sources] }
    if case .file(let path) = manifest, files.size(of: path) == nil { return [path] }
    return []
  }

  /// The checksum of the sources from which the zip was packed.
  public func packedChecksum(_ files: any FileReading) -> String? {
    guard let checksumPath, let size = files.size(of: checksumPath),
      let bytes = files.bytes(of: checksumPath, from: 0, count: size)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The 64 bits of FNV-1a: enough to notice a change, which nobody makes to deceive himself.
private struct Checksum {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  mutating func add(contentsOf path: String, _ size: Int, _ reader: any FileReading) -> Bool {
    guard let bytes = reader.bytes(of: path, from: 0, count: size) else { return false }
    bytes.withUnsafeBufferPointer { for byte in $0 { add(byte) } }
    return true
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  var text: String { String(value, radix: 16) }
}
