import Foundation
import Testing

@testable import FormworkTerraform

/// The page that says why arguments stand in a module has every fact of the table with its reason.
struct BehaviourPageTests {
  @Test func `Every behaviour is on its page`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "Documentation/Behaviours.md"), encoding: .utf8)
    let rows = Set(page.split(separator: "\n").filter { $0.hasPrefix("| `AWS::") && $0.contains("` | `") })
    var expected: Set<Substring> = []
    for text in AWSTables.services.values.joined() {
      var (type, reason) = ("", "")
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let first = words.first else { continue }
        switch first {
        case "resource": (type, reason) = (String(words[1]), "")
        case "#": reason = words.dropFirst().joined(separator: " ")
        case "default", "successor", "await", "drift":
          if reason.isEmpty { continue }
          let fact = words.joined(separator: " ").replacing("|", with: " or ")
          expected.insert("| `\(type)` | `\(fact)` | \(reason) |")
        default: reason = ""
        }
      }
    }
    #expect(expected.count > 70)
    #expect(expected.subtracting(rows).sorted() == [])
    #expect(rows.subtracting(expected).sorted() == [])
  }
}
