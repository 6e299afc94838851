import Formwork
import Testing

/// `Documentation/Findings.md` tells every code that the sources have, and shows each in use.
struct FindingsPageTests {
  /// What templates and running stacks give, and no program, which `FormworkImportTests` and `FormworkConvertTests` have a
  /// template for each of; and what rules give, which `RuleTests` have a stack for.
  private static let codesElsewhere: Set<String> = [
    "invalid-template", "unknown-reference", "not-expanded", "unused-acknowledgement", "deployed-stack", "not-imported",
  ]

  /// The codes in the headings of the page.
  private func documented() throws -> [String] {
    try Repository.file("Documentation/Findings.md").lines.compactMap { line in
      line.firstMatch(of: /^### `([a-z-]+)`$/).map { String($0.output.1) }
    }
  }

  @Test func `The page has the codes of the sources`() throws {
    var codes: Set<String> = []
    for file in try Repository.files(in: "Sources", "swift") where !file.path.hasPrefix("Sources/Services/") {
      let text = file.lines.joined(separator: "\n")
      for match in text.matches(of: /DiagnosticCode\("([^"]+)"\)/) { codes.insert(String(match.output.1)) }
    }
    let documented = try documented()
    #expect(Set(documented) == codes)
    #expect(documented.count == Set(documented).count, "a code is told twice")
  }

  @Test func `Every code has a program that gives it`() throws {
    for code in try documented() where !Self.codesElsewhere.contains(code) {
      let fault = try #require(Faults.all.first { $0.code == code }, "no program for \(code)")
      #expect(fault.findings.contains("[\(code)]"), "\(code): \(fault.findings)")
    }
  }
}
