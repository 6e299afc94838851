import FormworkIR

/// Spells values, references and conditions in Terraform's expression language.
///
/// What they read besides resources, such as the region or a parameter of Systems Manager, it adds to the requirements.
package final class ExpressionRenderer {
  package let graph: Graph
  package let bindings: Bindings
  package let reporter: Reporter
  package let requirements = Requirements()
  let refusals = ProviderRefusals()
  /// How a path that is relative to the program's working folder is reached from the module's.
  let pathPrefix: String

  /// What is fitted to a stack that is deployed, if anything is.
  let adaptation: (any Adaptation)?

  /// The resource whose values are spelled at the moment, and the resources among those to which they refer whose parts
  /// must be there too.
  var waiter: ResourceBinding?
  var awaited: [ResourceBinding] = []

  /// The conditions that hold wherever the value at hand is needed.
  private var guards: [String] = []
  /// The data sources that only some conditions ask for, which may not be there.
  private let optional: Set<String>

  /// Whether the graph has secrets at all; most have none, and then nothing is searched for them.
  let hasSecrets: Bool
  /// Whether attributes are secrets, for those that were asked about.
  var secrets: [String: Bool] = [:]
  /// The ids of parameters of Systems Manager and of secrets by their types and names.
  lazy var namedResources = Dictionary(
    graph.resources.compactMap { resource -> (String, String)? in
      guard resource.type == "AWS::SSM::Parameter" || resource.type == "AWS::SecretsManager::Secret",
        let name = resource["Name"], name != .absent
      else { return nil }
      return ("\(resource.type) \(name)", resource.id)
    }, uniquingKeysWith: { first, _ in first })
  private var parameterNames: [ObjectIdentifier: String] = [:]

  init(
    _ graph: Graph, bindings: Bindings, pathPrefix: String = "", optional: Set<String> = [],
    adaptation: (any Adaptation)? = nil, reporter: Reporter
  ) {
    self.adaptation = adaptation
    self.graph = graph
    self.bindings = bindings
    self.pathPrefix = pathPrefix
    self.optional = optional
    self.reporter = reporter
    hasSecrets =
      graph.parameters.contains(where: \.isSecret)
      || graph.resources.contains { $0.settings.isSensitive || $0.properties.contains { $0.value.readsSecret } }
  }

  /// Runs a closure for what is needed only where a condition holds.
  func guarded<Value>(by test: String, _ body: () -> Value) -> Value { guarded(by: [test], body) }

  /// Runs a closure for what is needed only where some conditions hold.
  func guarded<Value>(by tests: [String], _ body: () -> Value) -> Value {
    guards += tests
    defer { guards.removeLast(tests.count) }
    return body()
  }

  /// The conditions that hold wherever the value at hand is needed, as one; `nil` where there is none.
  var demand: String? {
    if guards.isEmpty { return nil }
    var tests: [String] = []
    for test in guards where !tests.contains(test) { tests.append(test) }
    return tests.joined(separator: " && ")
  }

  /// An attribute of a data source with such arguments, named after `word` where it is new.
  func reading(_ attribute: String, of type: String, named word: String, _ arguments: Document) -> String {
    let address = requirements.readings.address(of: type, named: word, arguments, if: demand)
    return optional.contains(address) ? "one(\(address)[*].\(attribute))" : "\(address).\(attribute)"
  }

  /// A parameter's variable.
  package func variableName(_ parameter: ParameterNode) -> String {
    let key = ObjectIdentifier(parameter)
    if let name = parameterNames[key] { return name }
    let name = TerraformName.variable(parameter.name)
    parameterNames[key] = name
    return name
  }
}
