import Formwork

/// Everything found about a program, with lines counted from the line of the first stack: `+2: error: …`.
func findings(
  _ target: Target = .cloudFormation, settings: [Binding] = [], files: (any FileReading)? = nil,
  in stacks: Stack...
) -> [String] {
  let synthesizer = Synthesizer(settings: settings, pathPrefix: "../../", files: files)
  var diagnostics = Diagnostics()
  for assembly in Program(stacks: { stacks }).assembled() {
    diagnostics.add(contentsOf: synthesizer.render(assembly, for: target).diagnostics.all)
  }
  guard let first = stacks.first?.location else { return [] }
  return diagnostics.all.map { relative($0.description, to: first) }
}

/// A text whose locations in a file are lines after another one.
func relative(_ text: String, to origin: SourceLocation) -> String {
  let parts = text.split(separator: "\(origin.file):", omittingEmptySubsequences: false)
  var result = String(parts.first ?? "")
  for part in parts.dropFirst() {
    let digits = part.prefix { $0.isNumber }
    result += "+\((Int(digits) ?? 0) - origin.line)" + part.dropFirst(digits.count)
  }
  return result
}

/// A function whose settings are all right, with a role of its own left out.
func function(
  _ id: String = "Api", functionName: Value<String>? = nil,
  runtime: Value<OneOf<Lambda.Function.Runtime>> = .python3_13,
  handler: Value<String> = "app.handler", code: Code = .object(bucket: "code", key: "api.zip"),
  memorySize: Value<Int>? = nil, timeout: Value<Int>? = nil, fileID: String = #fileID, line: Int = #line,
  @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
) -> LambdaFunction {
  LambdaFunction(
    id, functionName: functionName, runtime: runtime, handler: handler, code: code, memorySize: memorySize,
    timeout: timeout, role: .existing(arn: "arn:aws:iam::123456789012:role/api"), fileID: fileID, line: line,
    content: content)
}
