import FormworkChecks
import FormworkDSL
import FormworkIR

extension StackRule {
  /// A rule over each resource of a generated type:
  ///
  /// ```swift
  /// let memory = StackRule("memory", "functions state their memory", for: Lambda.Function.self) {
  ///   $0.memorySize != nil
  /// }
  /// ```
  public init<R: ResourceType>(
    _ code: String, _ summary: String, for type: R.Type, hint: String? = nil,
    holds: @escaping @Sendable (_ properties: PropertyReader<R>) -> Bool
  ) {
    self.init(code, summary, type: R.schema.type, hint: hint) { resource in
      holds(PropertyReader(properties: resource.properties))
        ? nil : "\(resource.id) does not keep the rule that \(summary)"
    }
  }
}
