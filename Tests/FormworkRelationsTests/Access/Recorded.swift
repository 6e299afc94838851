import Foundation
import Testing

/// Compares a text with that of a file of the repository.
///
/// With `FORMWORK_RECORD=1` in the environment the file is written instead, and the test fails so that nobody takes a
/// recording for a passing run.
func expectRecorded(_ text: String, in path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let url = root.appending(path: path)
  if ProcessInfo.processInfo.environment["FORMWORK_RECORD"] == "1" {
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(path)", sourceLocation: sourceLocation)
    return
  }
  let isSame = try String(contentsOf: url, encoding: .utf8) == text
  #expect(isSame, "\(path) differs; FORMWORK_RECORD=1 writes it anew", sourceLocation: sourceLocation)
}
