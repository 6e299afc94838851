import Formwork

/// A faulty program for one code of `Documentation/Findings.md`, and the words that Formwork has for it.
///
/// The line of the first stack is line 1, or a later one where `linesBefore` it belong to the program.
struct Fault: Sendable {
  let code: String
  /// Everything found, as it is printed.
  let findings: String

  /// What is found about stacks for a target.
  init(
    _ code: String, for target: Target = .cloudFormation, files: (any FileReading)? = nil, linesBefore: Int = 0,
    _ stacks: [Stack]
  ) {
    self.code = code
    let synthesizer = Synthesizer(pathPrefix: "../../", files: files)
    var diagnostics = Diagnostics()
    for assembly in Program(stacks: { stacks }).assembled() {
      diagnostics.add(contentsOf: synthesizer.render(assembly, for: target).diagnostics.all)
    }
    findings = Self.relative(diagnostics.description, to: stacks[0].location, linesBefore)
  }

  init(_ code: String, for target: Target = .cloudFormation, files: (any FileReading)? = nil, _ stack: Stack) {
    self.init(code, for: target, files: files, [stack])
  }

  init(_ code: String, printed: String) {
    self.code = code
    findings = printed
  }

  /// A text whose locations in a file are lines after another one.
  private static func relative(_ text: String, to origin: SourceLocation, _ linesBefore: Int) -> String {
    let parts = text.split(separator: "\(origin.file):", omittingEmptySubsequences: false)
    var result = String(parts.first ?? "")
    for part in parts.dropFirst() {
      let digits = part.prefix { $0.isNumber }
      result +=
        "App/Infrastructure.swift:\((Int(digits) ?? 0) - origin.line + 1 + linesBefore)" + part.dropFirst(digits.count)
    }
    return result
  }
}
