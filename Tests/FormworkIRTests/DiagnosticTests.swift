import FormworkIR
import Testing

/// How findings print.
struct DiagnosticTests {
  private let here = SourceLocation("App/main.swift", 12)

  @Test func `A finding with all parts`() {
    let finding = Diagnostic(
      .error, .duplicateID, "Jobs is declared twice", at: here,
      notes: [.init("first declared here", at: SourceLocation("App/main.swift", 3)), .init("no place")],
      hint: "give one another name")
    #expect(
      finding.description == """
        App/main.swift:12: error: Jobs is declared twice [duplicate-id]
          App/main.swift:3: note: first declared here
          note: no place
          hint: give one another name
        """)
  }

  @Test func `The same finding is kept once`() {
    let finding = Diagnostic(.warning, .deprecated, "old", at: here)
    var all = Diagnostics([finding])
    all.add(finding)
    all.add(Diagnostic(.error, .deprecated, "old", at: here))
    #expect(all.all.count == 2)
    #expect(all.errors.count == 1)
    #expect(all.hasErrors)
  }

  @Test func `Severities are ordered`() {
    #expect(Diagnostic.Severity.note < .warning)
    #expect(Diagnostic.Severity.warning < .error)
  }
}
