import Formwork

/// A part of what a target writes for a stack, as compact JSON; `nothing` where there is no such part.
public func compact(_ stack: Stack, _ target: Target, _ path: String...) throws -> String {
  let outcome = Synthesizer(files: nil).render(stack, for: target)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  var part: Document? = rendering.document
  for step in path { part = part?[step] }
  return part.map { JSONWriter.compact($0) } ?? "nothing"
}

/// Everything found about a stack, with lines counted from the stack's: `+2: error: …`.
public func findings(_ target: Target = .cloudFormation, in stack: Stack) -> [String] {
  var diagnostics = Diagnostics()
  for assembly in Program(stacks: { [stack] }).assembled() {
    diagnostics.add(contentsOf: Synthesizer(files: nil).render(assembly, for: target).diagnostics.all)
  }
  return diagnostics.all.map { relative($0.description, to: stack.location) }
}

/// A text whose locations in a file are lines after another one.
private func relative(_ text: String, to origin: FormworkIR.SourceLocation) -> String {
  let parts = text.split(separator: "\(origin.file):", omittingEmptySubsequences: false)
  var result = String(parts.first ?? "")
  for part in parts.dropFirst() {
    let digits = part.prefix { $0.isNumber }
    result += "+\((Int(digits) ?? 0) - origin.line)" + part.dropFirst(digits.count)
  }
  return result
}
