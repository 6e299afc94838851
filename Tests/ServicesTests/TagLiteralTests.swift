import Foundation
import Testing

/// `tags: ["Team": "orders"]` fits wherever a type takes tags.
struct TagLiteralTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test func `A dictionary is a literal of the tags of every type`() throws {
    var count = 0
    let services = Self.sources.appending(path: "Services")
    for service in try FileManager.default.contentsOfDirectory(atPath: services.path).sorted() {
      let folder = services.appending(path: service)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { folder.appending(path: $0) }
      let brought = Self.sources.appending(path: "FormworkServerless/Generated/\(service).swift")
      let all = (FileManager.default.fileExists(atPath: brought.path) ? [brought] : []) + files
      let text = try all.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
      let lines = text.split(separator: "\n")
      func types(_ suffix: String) -> Set<Substring> {
        Set(lines.filter { $0.hasSuffix(suffix) }.compactMap { $0.dropLast(suffix.count).split(separator: " ").last })
      }
      let entries = types(": EntryType {")
      let holders = types(": EntriesType {")
      var label: String?
      for line in lines {
        if line.contains("It takes tags in `"), line.hasSuffix("`.") {
          label = line.split(separator: "`").dropLast().last.map { $0.lowercased() }
        } else if let name = label, line.hasPrefix("      "), let colon = line.firstIndex(of: ":"),
          line[..<colon].drop(while: { $0 == " " }).lowercased() == name
        {
          let written = line[colon...].dropFirst(2)
          let kind = written.hasPrefix("Value<") ? written.dropFirst(6).prefix { $0 != ">" } : ""
          let isEntries =
            kind.first == "[" && entries.contains(kind.dropFirst().dropLast())
            || holders.contains(written.prefix { $0 != "?" && $0 != "," })
          #expect(isEntries || kind == "JSON" || kind == "[String: String]", "\(service): \(line)")
          count += 1
          label = nil
        }
      }
    }
    #expect(count > 1_200)
  }
}
