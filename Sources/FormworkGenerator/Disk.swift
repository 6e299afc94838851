import Foundation

/// The folder of generated sources.
struct Disk {
  /// The folder that holds those of the services and of the tables.
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

  /// The Swift files of the services at hand that are not generated; of all services where all are at hand.
  private func superfluous(besides files: [Generation.File]) -> [String] {
    let expected = Set(files.map(\.path))
    let isWhole = expected.contains("\(Generation.schemaFolder)/Index.swift")
    let services = Set(
      files.map(\.path).filter { $0.hasPrefix(Generation.serviceFolder + "/") }.map {
        String($0.split(separator: "/")[1])
      })
    let found = names(in: Generation.serviceFolder).flatMap { service in
      isWhole || services.contains(service)
        ? names(in: "\(Generation.serviceFolder)/\(service)").map { "\(Generation.serviceFolder)/\(service)/\($0)" }
        : []
    }
    let tables = (isWhole ? [Generation.schemaFolder, Generation.serverlessFolder] : []).flatMap { folder in
      names(in: folder).map { "\(folder)/\($0)" }
    }
    return (found + tables)
      .filter { $0.hasSuffix(".swift") && !expected.contains($0) }
  }

  private func names(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: output.appendingPathComponent(folder).path)
    return (names ?? []).sorted()
  }
}
