import Formwork

extension AssembledStack {
  /// Expects the stack to keep rules; what is acknowledged with a reason is left out.
  ///
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  public func expectConformance(
    to rules: RuleSet, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
  ) throws {
    let findings = rules.findings(about: graph, severity: .error)
    if findings.isEmpty { return }
    try TestReport.fail(
      findings.map(\.description).joined(separator: "\n"), TestPlace(fileID, filePath, line, column))
  }
}

/// Expects a stack to keep rules: `try expect(stack, conformsTo: .recommended)`.
///
/// - Throws: `TestFailure` where no test of Swift Testing runs.
public func expect(
  _ stack: AssembledStack, conformsTo rules: RuleSet, fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) throws {
  try stack.expectConformance(to: rules, fileID: fileID, filePath: filePath, line: line, column: column)
}
