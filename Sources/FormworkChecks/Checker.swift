import FormworkIR

/// Checks an expanded graph: its references, what AWS's schemas ask, and what only the services' own rules know.
public struct Checker: Sendable {
  /// What a target calls a property of a type, by the property's path.
  public typealias Naming = @Sendable (_ type: String, _ path: [String]) -> String?

  private let files: (any FileReading)?
  private let naming: Naming?
  private let target: Target?
  private let checksConnections: Bool

  /// A checker; with `files` it also looks into code that lies on the local disk, with `naming` its findings tell the
  /// target's names too. What only one target makes fail is found for that `target`.
  public init(
    files: (any FileReading)? = nil, naming: Naming? = nil, for target: Target? = nil, checksConnections: Bool = true
  ) {
    self.target = target
    self.files = files
    self.naming = naming
    self.checksConnections = checksConnections
  }

  /// Every finding, in the order of the graph.
  public func findings(about graph: Graph) -> Diagnostics {
    var diagnostics = Diagnostics()
    var dependencies = DependencyCheck(graph)
    dependencies.run(&diagnostics)
    ConditionCheck.run(over: graph, &diagnostics)
    let (patterns, good) = (PatternCache(), GoodValues())
    for resource in graph.resources {
      if let schema = resource.node.schema {
        let conformance = SchemaConformance(resource, schema, patterns: patterns, good: good, naming: naming)
        conformance.run()
        diagnostics.add(contentsOf: conformance.diagnostics)
      }
      guard let rules = Self.rules[resource.type] else { continue }
      let checked = CheckedResource(resource: resource, files: files)
      for rule in rules { rule(checked, &diagnostics) }
    }
    PolicyCheck.run(graph, &diagnostics)
    if checksConnections { ConnectionCheck.run(over: graph, for: target, files, &diagnostics) }
    return diagnostics
  }

  /// The services' own rules, by resource type.
  static let rules: [String: [CheckRule]] = LambdaRules.rules
}

/// What a rule looks at.
struct CheckedResource {
  let resource: Resource
  let files: (any FileReading)?

  /// A finding about the resource.
  func finding(
    _ severity: Diagnostic.Severity = .error, _ code: DiagnosticCode, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity, code, message, at: resource.location, hint: hint)
  }
}

/// A rule of a service: looks at one resource and says what it finds.
typealias CheckRule = @Sendable (_ checked: CheckedResource, _ diagnostics: inout Diagnostics) -> Void
