import Formwork
import Foundation
import Testing

/// Compares a stack's files with those recorded in `Tests/Goldens/<name>`.
///
/// With `FORMWORK_RECORD=1` in the environment the files are written instead, and the test fails so that nobody takes a
/// recording for a passing run.
func expectGolden(_ name: String, of stack: Stack, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let isRecording = ProcessInfo.processInfo.environment["FORMWORK_RECORD"] == "1"
  for target in Target.allCases {
    let outcome = Synthesizer(pathPrefix: "../../", files: nil).render(stack, for: target)
    #expect(outcome.diagnostics.all.map(\.description) == [], sourceLocation: sourceLocation)
    for file in outcome.rendering?.files ?? [] {
      let url = root.appending(path: "Goldens/\(name)/\(target.rawValue)/\(file.path)")
      let text = String(decoding: file.bytes, as: UTF8.self)
      if isRecording {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name)/\(target.rawValue)/\(file.path)", sourceLocation: sourceLocation)
      } else {
        let golden = try String(contentsOf: url, encoding: .utf8)
        #expect(text == golden, "\(name)/\(target.rawValue)/\(file.path)", sourceLocation: sourceLocation)
      }
    }
  }
}
