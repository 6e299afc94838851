import FormworkIR

/// Spells values, references and conditions in Terraform's expression language.
///
/// What they read besides resources, such as the region or a parameter of Systems Manager, it adds to the requirements.
final class ExpressionRenderer {
  let graph: Graph
  let bindings: Bindings
  let reporter: Reporter
  let requirements = Requirements()
  let refusals = ProviderRefusals()
  /// How a path that is relative to the program's working folder is reached from the module's.
  let pathPrefix: String

  /// The resource whose values are spelled at the moment, and the resources among those to which they refer whose parts
  /// must be there too.
  var waiter: ResourceBinding?
  var awaited: [ResourceBinding] = []

  /// Whether the graph has secrets at all; most have none, and then nothing is searched for them.
  let hasSecrets: Bool
  /// Whether attributes are secrets, for those that were asked about.
  var secrets: [String: Bool] = [:]
  private var parameterNames: [ObjectIdentifier: String] = [:]

  init(_ graph: Graph, bindings: Bindings, pathPrefix: String = "", reporter: Reporter) {
    self.graph = graph
    self.bindings = bindings
    self.pathPrefix = pathPrefix
    self.reporter = reporter
    hasSecrets =
      graph.parameters.contains(where: \.isSecret)
      || graph.resources.contains { $0.settings.isSensitive || $0.properties.contains { $0.value.readsSecret } }
  }

  /// A parameter's variable.
  func variableName(_ parameter: ParameterNode) -> String {
    let key = ObjectIdentifier(parameter)
    if let name = parameterNames[key] { return name }
    let name = TerraformName.variable(parameter.name)
    parameterNames[key] = name
    return name
  }
}
