import Foundation
import Testing

/// `tags: ["Team": "orders"]` fits wherever a type takes tags.
struct TagLiteralTests {
  private static let services = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Services")

  @Test func `A dictionary is a literal of the tags of every type`() throws {
    var types = 0
    for service in try FileManager.default.contentsOfDirectory(atPath: Self.services.path).sorted() {
      let folder = Self.services.appending(path: service)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let text = try files.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
      let entries = Set(text.matches(of: /public struct (\w+): EntryType/).map { String($0.output.1) })
      var label: Substring?
      for line in text.split(separator: "\n") {
        if let match = line.firstMatch(of: /It takes tags in `(\w+)`\.$/) {
          label = match.output.1
        } else if let name = label, let match = line.firstMatch(of: /^ {6}(\w+): Value<(.+)>(?: = nil)?,$/),
          match.output.1.lowercased() == name.lowercased()
        {
          let kind = match.output.2
          let isEntries = kind.first == "[" && entries.contains(String(kind.dropFirst().dropLast()))
          #expect(isEntries || kind == "JSON" || kind == "[String: String]", "\(service): \(line)")
          types += 1
          label = nil
        }
      }
    }
    #expect(types > 1_200)
  }
}
