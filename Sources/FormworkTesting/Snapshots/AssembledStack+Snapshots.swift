import Formwork
import Foundation

extension AssembledStack {
  /// Expects a target's document to be the one that was recorded beside the test.
  ///
  /// The snapshot is `Snapshots/<file of the test>/<name>.<target>.json`. With `FORMWORK_RECORD=1` in the environment it is
  /// written anew, and the test fails so that no recording passes for a check.
  ///
  /// - Throws: `TestFailure` where no test of Swift Testing runs, or `Diagnostics` if the target cannot express the stack.
  public func expectSnapshot(
    as target: Target, named name: String? = nil, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
  ) throws {
    let test = URL(filePath: filePath)
    let path = test.deletingLastPathComponent().appending(path: "Snapshots")
      .appending(path: test.deletingPathExtension().lastPathComponent)
      .appending(path: "\(name ?? graph.name).\(target.rawValue).json")
    let isRecording = ProcessInfo.processInfo.environment["FORMWORK_RECORD"] == "1"
    if let message = try snapshotFailure(target, path, isRecording: isRecording) {
      try TestReport.fail(message, TestPlace(fileID, filePath, line, column))
    }
  }

  /// Why a snapshot is not what the target gets; `nil` if it is.
  func snapshotFailure(_ target: Target, _ path: URL, isRecording: Bool) throws -> String? {
    let document = try rendered(as: target)
    let text = String(decoding: JSONWriter.bytes(of: document), as: UTF8.self)
    let name = path.lastPathComponent
    if isRecording {
      do {
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: path, atomically: true, encoding: .utf8)
      } catch { return "the snapshot \(path.path) cannot be written: \(error)" }
      return "recorded \(name); run again without FORMWORK_RECORD"
    }
    guard FileManager.default.fileExists(atPath: path.path) else {
      return "there is no snapshot \(path.path); record it with FORMWORK_RECORD=1"
    }
    let recorded = try String(contentsOf: path, encoding: .utf8)
    if recorded == text { return nil }
    let old: Document
    do { old = try JSONReader.document(from: recorded) } catch { return "the snapshot \(name) is no JSON: \(error)" }
    let differences = SnapshotDifference(target, types: graph.resources.map(\.type)).lines(from: old, to: document)
    let changes = differences.isEmpty ? ["only white space and the like differs"] : differences
    return
      (["\(target.title) of \(graph.name) is not the snapshot \(name)"] + changes.map { "  " + $0 }
      + ["  in its text:"] + Self.textDifference(recorded, text).map { "  " + $0 }).joined(separator: "\n")
  }

  /// The lines in which two texts differ, from the first to the last.
  private static func textDifference(_ old: String, _ new: String) -> [String] {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    var start = 0
    while start < before.count, start < after.count, before[start] == after[start] { start += 1 }
    var end = 0
    while end < before.count - start, end < after.count - start,
      before[before.count - 1 - end] == after[after.count - 1 - end]
    {
      end += 1
    }
    return ["@@ line \(start + 1) @@"] + before[start..<(before.count - end)].map { "-\($0)" }
      + after[start..<(after.count - end)].map { "+\($0)" }
  }
}

/// Expects a target's document of a stack to be the one that was recorded beside the test.
///
/// - Throws: `TestFailure` where no test of Swift Testing runs, or `Diagnostics` if the target cannot express the stack.
public func expectSnapshot(
  of stack: AssembledStack, as target: Target, named name: String? = nil, fileID: String = #fileID,
  filePath: String = #filePath, line: Int = #line, column: Int = #column
) throws {
  try stack.expectSnapshot(as: target, named: name, fileID: fileID, filePath: filePath, line: line, column: column)
}
