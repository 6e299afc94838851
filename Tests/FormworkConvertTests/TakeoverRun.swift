import FormworkCommand
import Foundation
import Synchronization
import Testing

@testable import formwork_convert

/// Lines that a run prints.
final class PrintedLines: Sendable {
  let all = Mutex<[String]>([])
}

/// What a run printed, returned and wrote.
struct TakeoverRun {
  var status: Int32 = 0
  var said: [String] = []
  var complained: [String] = []
  var files: [String: String] = [:]

  /// What was written of a file, as JSON.
  func document(_ path: String) throws -> [String: Any] {
    let text = try #require(files[path], "\(files.keys.sorted()) \(complained)")
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// A resource of the module.
  func resource(_ type: String, _ name: String) throws -> [String: Any] {
    let all = try document("terraform/main.tf.json")["resource"] as? [String: [String: [String: Any]]]
    return try #require(all?[type]?[name])
  }

  /// The imports, as `address = id`.
  func imports() throws -> [String] {
    let blocks = try document("root/imports.tf.json")["import"] as? [[String: String]] ?? []
    return blocks.map { "\($0["to"] ?? "") = \($0["id"] ?? "")" }
  }

  /// Takes over the stack that a list of resources describes.
  init(_ template: String, _ resources: String, _ arguments: String...) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "formwork-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(template.utf8).write(to: folder.appending(path: "template.json"))
    try Data(resources.utf8).write(to: folder.appending(path: "resources.json"))
    let (said, complained) = (PrintedLines(), PrintedLines())
    let console = Console(
      say: { line in said.all.withLock { $0.append(line) } },
      complain: { line in complained.all.withLock { $0.append(line) } })
    let base = folder.path + "/"
    status = Conversion.run(
      [
        base + "template.json", "--target", "terraform", "--stack-resources", base + "resources.json", "--out",
        base + "out",
      ] + arguments, to: console)
    self.said = said.all.withLock { $0 }.map { $0.replacing(base, with: "") }
    self.complained = complained.all.withLock { $0 }.map { $0.replacing(base, with: "") }
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasPrefix("out/") {
      guard path.hasSuffix(".json") else { continue }
      files[String(path.dropFirst(4))] = try String(contentsOfFile: base + path, encoding: .utf8)
    }
  }

  static let stack = "arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/0f1e2d3c"
  static let queue = "https://sqs.eu-central-1.amazonaws.com/123456789012/shop-Jobs-1A2B"
}

/// What `describe-stack-resources` prints of resources: logical id, type, physical id.
func describedResources(_ resources: [(String, String, String)]) -> String {
  let entries = resources.map { name, type, id in
    """
    {"StackName": "shop", "StackId": "\(TakeoverRun.stack)", "LogicalResourceId": "\(name)", "PhysicalResourceId": "\(id)",
     "ResourceType": "AWS::\(type)", "ResourceStatus": "CREATE_COMPLETE"}
    """
  }
  return #"{"StackResources": [\#(entries.joined(separator: ",\n"))]}"#
}
