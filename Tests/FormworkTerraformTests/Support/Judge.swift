import FormworkIR
import Foundation
import Testing

/// The outside judge: Terraform itself, where the environment names the tool that runs it with the providers' schemas.
///
/// `FORMWORK_TF_CHECK` is the path of a command with `validate DIR` and `apply DIR --again`; without it nothing is
/// judged. `FORMWORK_TF_OUTPUT` names a folder that collects every configuration, to be judged all at once.
enum Judge {
  private static let tool = ProcessInfo.processInfo.environment["FORMWORK_TF_CHECK"]
  private static let collection = ProcessInfo.processInfo.environment["FORMWORK_TF_OUTPUT"]

  /// Whether configurations are judged.
  static var isPresent: Bool { tool != nil }

  /// Keeps a configuration for validation.
  static func validate(_ document: Document, sourceLocation: Testing.SourceLocation) throws {
    guard let collection else { return }
    let file = sourceLocation.fileID.split(separator: "/").last.map { String($0) } ?? ""
    let name = "\(file)-\(sourceLocation.line)-\(sourceLocation.column)-\(UUID().uuidString.prefix(4))"
    let folder = URL(fileURLWithPath: collection).appendingPathComponent(name)
    try write(["main.tf.json": document], to: folder)
  }

  /// Applies a configuration twice; the second plan must be empty. Returns the findings, empty if there are none.
  static func apply(_ files: [String: Document], folder main: String = "") throws -> String {
    guard let tool else { return "" }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("formwork-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(files, to: folder)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["apply", folder.appendingPathComponent(main).path, "--again"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: output, as: UTF8.self)
  }

  private static func write(_ files: [String: Document], to folder: URL) throws {
    for (name, document) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(JSONWriter.bytes(of: document)).write(to: file)
    }
  }
}
