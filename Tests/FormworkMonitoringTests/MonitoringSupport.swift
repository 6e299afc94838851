import Formwork
import Testing

/// Everything found about a stack, with lines counted from its own: `+2: error: …`.
func findings(in stack: Stack, for target: Target = .cloudFormation) -> [String] {
  let origin = stack.location
  return Synthesizer(files: nil).render(stack, for: target).diagnostics.all.map { finding in
    let parts = finding.description.split(separator: "\(origin.file):", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
      let digits = part.prefix { $0.isNumber }
      return text + "+\((Int(digits) ?? 0) - origin.line)" + part.dropFirst(digits.count)
    }
  }
}

/// A part of what a target writes of a stack.
func part(_ stack: Stack, _ target: Target, _ path: String...) throws -> Document {
  let outcome = Synthesizer(files: nil).render(stack, for: target)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  return try path.reduce(rendering.document) { document, key in
    try #require(document[key], "there is no \(key)")
  }
}

/// The same as compact JSON.
func compact(_ stack: Stack, _ target: Target, _ path: String...) throws -> String {
  let outcome = Synthesizer(files: nil).render(stack, for: target)
  guard let rendering = outcome.rendering else { throw outcome.diagnostics }
  return JSONWriter.compact(
    try path.reduce(rendering.document) { document, key in try #require(document[key], "there is no \(key)") })
}

/// A function whose code is elsewhere.
func function(_ id: String = "Worker", fileID: String = #fileID, line: Int = #line) -> LambdaFunction {
  LambdaFunction(
    id, runtime: .python3_13, handler: "app.handler", code: .object(bucket: "code", key: "app.zip"), fileID: fileID,
    line: line)
}
