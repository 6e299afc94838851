import Foundation

/// The folder of generated sources.
struct Disk {
  /// The folder that holds one folder a service.
  let output: URL

  /// The text of a file, if there is one.
  func text(of file: URL) -> String? {
    FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes files that differ and removes Swift files of the same services that are generated no more.
  func write(_ files: [Generation.File]) throws {
    for file in files {
      let place = output.appendingPathComponent(file.path)
      if text(of: place) != file.text { try write(file.text, to: place) }
    }
    for path in superfluous(besides: files) {
      try FileManager.default.removeItem(at: output.appendingPathComponent(path))
    }
  }

  /// Writes one file, with the folders above it.
  func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// A sentence for each file that is missing, different or superfluous.
  func differences(from files: [Generation.File]) -> [String] {
    var differences: [String] = []
    for file in files {
      switch text(of: output.appendingPathComponent(file.path)) {
      case file.text?: break
      case nil: differences.append("\(file.path) is missing")
      default: differences.append("\(file.path) differs")
      }
    }
    return (differences + superfluous(besides: files).map { "\($0) is superfluous" }).sorted()
  }

  /// Lines of the report with those of the services at hand replaced; other services keep theirs.
  func merged(_ lines: [String], services: [String]?, report: URL) -> [String] {
    guard let services else { return lines }
    let old = (text(of: report) ?? "").split(separator: "\n").map(String.init)
    return (lines + old.filter { !services.contains(TypeModel.service(of: $0)) }).sorted()
  }

  private func superfluous(besides files: [Generation.File]) -> [String] {
    let expected = Set(files.map(\.path))
    let services = Set(files.compactMap { $0.path.split(separator: "/").first.map(String.init) })
    return services.sorted().flatMap { service in
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: output.appendingPathComponent(service).path)
      return (names ?? []).filter { $0.hasSuffix(".swift") }.map { "\(service)/\($0)" }.sorted()
    }.filter { !expected.contains($0) }
  }
}
