import Formwork

extension AssembledStack {
  /// Expects that somebody may do something to a resource, in either framework. A failure says of each of the verb's actions
  /// what decided it, and where the two are declared; an answer that hangs on a policy outside the stack is a failure too.
  ///
  /// ```swift
  /// try stack.expect(api, can: .read, orders)
  /// ```
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  public func expect(
    _ caller: some Inspectable, can verb: AccessVerb, _ target: some Inspectable, object: Value<String>? = nil,
    context: [String: Value<JSON>] = [:], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let place = TestPlace(fileID, filePath, line, column)
    try expect(caller.node, isAllowed: true, verb, target.node, object, context, place)
  }

  /// Expects that somebody may do none of a verb's actions to a resource; see `expect(_:can:_:)`.
  ///
  /// - Throws: `TestFailure` where no test of Swift Testing runs.
  public func expect(
    _ caller: some Inspectable, cannot verb: AccessVerb, _ target: some Inspectable, object: Value<String>? = nil,
    context: [String: Value<JSON>] = [:], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let place = TestPlace(fileID, filePath, line, column)
    try expect(caller.node, isAllowed: false, verb, target.node, object, context, place)
  }

  private func expect(
    _ caller: ResourceNode, isAllowed: Bool, _ verb: AccessVerb, _ target: ResourceNode, _ object: Value<String>?,
    _ context: [String: Value<JSON>], _ place: TestPlace
  ) throws {
    if let misuse = misuse(of: verb, for: .resource(target)) { return try TestReport.fail(misuse, place) }
    let found = decisions(.resource(caller), verb, .resource(target), object, context)
    let allows = found.contains { $0.decision.isAllowed }
    if !allows, let open = Self.uncertainty(of: found, caller.id, verb, target.id) {
      return try TestReport.fail(open, place)
    }
    if allows == isAllowed { return }
    let can = isAllowed ? "can" : "cannot"
    let does = isAllowed ? "cannot" : "can"
    let lines =
      ["expected that \(caller.id) \(can) \(verb) \(target.id), found that it \(does)"]
      + found.map { "  \($0.action): \($0.decision)" }
      + [caller, target].map { "  \($0.id) is declared at \($0.location)" }
    try TestReport.fail(lines.joined(separator: "\n"), place)
  }
}
