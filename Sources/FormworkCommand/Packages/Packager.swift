import Formwork

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Packs the sources of functions and layers with what they depend on.
struct Packager {
  private let console: Console
  private let files = LocalFiles()

  init(_ console: Console) { self.console = console }

  /// What Lambda takes at most, in bytes (Lambda quotas, AWS Lambda Developer Guide).
  private static let largestUpload = 50 * 1024 * 1024
  private static let largestCode = 250 * 1024 * 1024

  /// The packages of a stack, each once, with the lines of their code.
  static func packages(of graph: Graph) -> [(package: SourcePackage, location: SourceLocation)] {
    var seen: Set<String> = []
    return graph.resources.flatMap(\.properties).compactMap { property in
      guard case .artefact(let artefact) = property.value, let package = artefact.build?.package,
        let path = package.path,
        seen.insert(path).inserted
      else { return nil }
      return (package, artefact.location)
    }
  }

  /// Packs one package, unless its zip was packed from the same sources.
  func pack(_ package: SourcePackage, at location: SourceLocation, _ diagnostics: inout Diagnostics) {
    do throws(Diagnostic) {
      let missing = package.missingSources(files)
      guard missing.isEmpty, let path = package.path, let checksumPath = package.checksumPath,
        let platform = package.platform, let checksum = package.checksum(files)
      else {
        throw Diagnostic(
          .error, .missingFile, "\(missing.first ?? package.sources ?? "code") is to be packed and cannot be read",
          at: location, hint: "the path is relative to the folder in which the program runs")
      }
      if files.size(of: path) != nil, package.packedChecksum(files) == checksum {
        return console.say("kept \(path): its sources are those that were packed")
      }
      let folder = Shell.passingFolder()
      guard let folder else { throw Self.unwritable("a folder for passing files", location) }
      defer { _ = Shell.run("rm -rf \(Shell.quoted(folder))") }
      let (entries, size) = try self.entries(of: package, platform, in: folder, location)
      if size > Self.largestCode {
        throw Diagnostic(
          .error, .quota,
          "\(path) would hold \(Self.megabytes(size)); Lambda allows 250 MB for a function with its layers",
          at: location, hint: "leave out what the function does not need, or deploy an image")
      }
      if entries.isEmpty {
        throw Diagnostic(
          .error, .missingFile, "there is nothing to pack for \(path)", at: location,
          hint: "write the sources, or name packages in \(package.manifestPath ?? package.usualManifest)")
      }
      let zipSize = try write(entries, to: path, location)
      try write(checksum, to: checksumPath, location)
      let count = "\(entries.count) \(entries.count == 1 ? "file" : "files")"
      console.say("packed \(path): \(count), \(Self.megabytes(zipSize))")
      if zipSize > Self.largestUpload {
        diagnostics.add(
          Diagnostic(
            .warning, .quota, "\(path) has \(Self.megabytes(zipSize)); Lambda takes at most 50 MB without S3",
            at: location,
            hint: "CloudFormation and SAM upload to S3; for Terraform, upload it and name it as .object(…)"))
      }
    } catch {
      diagnostics.add(error)
    }
  }

  private struct Entry {
    let name: String
    let path: String
    let isExecutable: Bool
  }

  /// What the zip holds, sorted by name, and how many bytes. Sources win over files of packages.
  private func entries(
    of package: SourcePackage, _ platform: SourcePackage.Platform, in folder: String, _ location: SourceLocation
  ) throws(Diagnostic) -> (entries: [Entry], size: Int) {
    var found: [String: Entry] = [:]
    var sizes: [String: Int] = [:]
    func add(_ root: String, below prefix: String, ofSources: Bool) throws(Diagnostic) {
      guard let tree = SourceTree(root, ofSources: ofSources, files) else {
        throw Diagnostic(.error, .fileAccess, "\(root) cannot be listed", at: location)
      }
      for file in tree.files where ofSources || Self.isNeeded(file.path, package.language) {
        let name = package.folderInZip + prefix + file.path
        found[name] = Entry(name: name, path: "\(root)/\(file.path)", isExecutable: file.isExecutable)
        sizes[name] = file.size
      }
    }
    if let manifest = package.manifestPath, files.size(of: manifest) != nil {
      console.say(
        "packing \(package.path ?? manifest): \(package.language == .python ? "pip" : "npm") reads \(manifest)")
      switch package.language {
      case .python:
        try run(Self.pip(manifest, platform, into: "\(folder)/packages"), in: folder, location)
        if files.isFolder("\(folder)/packages") == true { try add("\(folder)/packages", below: "", ofSources: false) }
      case .node:
        try run(npm(package, manifest, platform, in: folder), in: folder, location)
        if files.isFolder("\(folder)/node_modules") == true {
          try add("\(folder)/node_modules", below: "node_modules/", ofSources: false)
        }
      }
    }
    if let sources = package.sources { try add(sources, below: "", ofSources: true) }
    let entries = found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard entries.count < 65_535 else {
      throw Diagnostic(.error, .quota, "\(entries.count) files are to be packed; a zip holds 65,534", at: location)
    }
    return (entries, sizes.values.reduce(0, +))
  }

  /// Whether a file of a package is needed at run time. What tools note about the machine and the way they installed it on
  /// would change the zip.
  private static func isNeeded(_ path: String, _ language: SourcePackage.Language) -> Bool {
    let parts = path.split(separator: "/")
    switch language {
    case .python:
      if parts.first == "bin" { return false }
      let notes: Set<Substring> = ["RECORD", "INSTALLER", "REQUESTED", "direct_url.json"]
      return !(parts.count == 2 && parts[0].hasSuffix(".dist-info") && notes.contains(parts[1]))
    case .node: return parts.first != ".bin" && parts != [".package-lock.json"]
    }
  }

  /// `pip`'s command. Wheels may ask for the C library that the runtime's operating system has: 2.34 of Amazon Linux 2023 from
  /// Python 3.12 on, before that 2.26 (Lambda runtimes, AWS Lambda Developer Guide).
  static func pip(_ manifest: String, _ platform: SourcePackage.Platform, into folder: String) -> [String] {
    let version = platform.runtime.dropFirst("python".count)
    let machine = platform.architecture == "arm64" ? "aarch64" : "x86_64"
    let newest = (Int(version.split(separator: ".").last ?? "") ?? 0) >= 12 ? 34 : 26
    var words = [
      "python3", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-compile",
    ]
    words += [
      "--target", folder, "--only-binary", ":all:", "--implementation", "cp", "--python-version", String(version),
    ]
    for minor in (17...newest).reversed() { words += ["--platform", "manylinux_2_\(minor)_\(machine)"] }
    return words + ["--platform", "manylinux2014_\(machine)", "--requirement", manifest]
  }

  /// `npm`'s command, in a folder of its own, so that the user's `node_modules` stays as it is.
  private func npm(
    _ package: SourcePackage, _ manifest: String, _ platform: SourcePackage.Platform, in folder: String
  ) -> [String] {
    let lock = package.lockFiles.first { files.size(of: $0) != nil }
    var copied = [manifest]
    if let lock { copied.append(lock) }
    copied.append(folder)
    _ = Shell.run("cp " + copied.map(Shell.quoted).joined(separator: " "))
    let machine = platform.architecture == "arm64" ? "arm64" : "x64"
    return [
      "npm", lock == nil ? "install" : "ci", "--prefix", folder, "--omit=dev", "--no-audit", "--no-fund",
      "--loglevel=error",
      "--os=linux", "--libc=glibc", "--cpu=\(machine)",
    ]
  }

  func run(_ words: [String], in folder: String, _ location: SourceLocation) throws(Diagnostic) {
    let log = "\(folder)/log"
    let command = words.map(Shell.quoted).joined(separator: " ")
    let status = Shell.run("\(command) >\(Shell.quoted(log)) 2>&1 </dev/null")
    if status == 0 { return }
    if status == 127 {
      throw Diagnostic(
        .error, .failedTool, "\(words[0]) is not there, which packs this code", at: location,
        hint: words[0] == "npm" ? "install Node.js, which brings npm" : "install Python 3 with pip")
    }
    let bytes = files.bytes(of: log, from: 0, count: files.size(of: log) ?? 0) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).suffix(8)
    let tool = words[0] == "npm" ? "npm \(words[1])" : "pip install"
    throw Diagnostic(
      .error, .failedTool, "\(tool) failed with status \(status)", at: location, notes: lines.map { .init(String($0)) })
  }

  /// Writes the archive under a passing name first, and returns its size.
  private func write(_ entries: [Entry], to path: String, _ location: SourceLocation) throws(Diagnostic) -> Int {
    if let slash = path.lastIndex(of: "/") { _ = Shell.run("mkdir -p \(Shell.quoted(String(path[..<slash])))") }
    let passing = path + ".formwork-new"
    guard var writer = ZipWriter(passing) else { throw Self.unwritable(path, location) }
    var unreadable: String?
    for entry in entries {
      let bytes = files.bytes(of: entry.path, from: 0, count: files.size(of: entry.path) ?? 0)
      if bytes == nil { unreadable = entry.path }
      writer.add(entry.name, isExecutable: entry.isExecutable, bytes ?? [])
    }
    let size = writer.size
    let isWritten = writer.close()
    if let unreadable {
      unlink(passing)
      throw Diagnostic(.error, .fileAccess, "\(unreadable) cannot be read", at: location)
    }
    guard isWritten, rename(passing, path) == 0 else { throw Self.unwritable(path, location) }
    return size
  }

  private func write(_ text: String, to path: String, _ location: SourceLocation) throws(Diagnostic) {
    guard let file = fopen(path, "wb") else { throw Self.unwritable(path, location) }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else { throw Self.unwritable(path, location) }
  }

  private static func unwritable(_ what: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(.error, .fileAccess, "cannot write \(what)", at: location)
  }

  private static func megabytes(_ size: Int) -> String {
    let tenths = (size * 10 + 524_288) / 1_048_576
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
