import FormworkDSL
import FormworkIR
import FormworkServerless

/// What the braces of a function hold, sorted.
final class LambdaFunctionChildren {
  /// The function's id within its stack.
  let id: String
  /// Where the function is declared.
  let location: SourceLocation
  private(set) var environments: [Environment] = []
  private(set) var layers: [Layers] = []
  private(set) var tags: [Tags] = []
  private(set) var policies: [Policy] = []
  private(set) var logGroup: LogGroup?
  private(set) var tracing: Tracing?
  private(set) var vpc: VPC?
  private(set) var deadLetter: DeadLetter?
  private(set) var url: FunctionURL?
  private(set) var alias: Alias?
  /// The tags of the function's scope, and what was found of children that stand twice and may not.
  private(set) var elements: [Element] = []
  private(set) var triggers: [Trigger] = []
  private(set) var grants: [Allow] = []
  private(set) var managedPolicies: [ManagedPolicy] = []
  private(set) var destination: Destination?
  private(set) var logging: Logging?
  private(set) var settings: [Setting] = []
  private var changes: [Properties<Lambda.Function>] = []

  /// Sorts children; one that may stand only once and stands twice is a finding with both lines.
  init(_ children: [LambdaFunctionChild], of id: String, at location: SourceLocation) {
    self.id = DeclarationContext.current.scope?.path ?? id
    self.location = location
    for child in children {
      switch child.kind {
      case .environment(let child): environments.append(child)
      case .layers(let child): layers.append(child)
      case .tags(let child): tags.append(child)
      case .policy(let child): policies.append(child)
      case .properties(let child): changes.append(child)
      case .trigger(let child): triggers.append(child)
      case .allow(let child): grants.append(child)
      case .managed(let child): managedPolicies.append(child)
      case .destination(let child):
        if isFirst(destination?.location, child.location, "Destination") { destination = child }
      case .logGroup(let child): if isFirst(logGroup?.location, child.location, "LogGroup") { logGroup = child }
      case .tracing(let child): if isFirst(tracing?.location, child.location, "Tracing") { tracing = child }
      case .vpc(let child): if isFirst(vpc?.location, child.location, "VPC") { vpc = child }
      case .deadLetter(let child): if isFirst(deadLetter?.location, child.location, "DeadLetter") { deadLetter = child }
      case .logging(let child): if isFirst(logging?.location, child.location, "Logging") { logging = child }
      case .setting(let child):
        let first = settings.first { $0.child == child.child }
        if isFirst(first?.location, child.location, child.child) {
          settings.append(child)
          grants += child.grants
        }
      case .alias(let child): if isFirst(alias?.location, child.location, "Alias") { alias = child }
      case .url(let child): if isFirst(url?.location, child.location, "FunctionURL") { url = child }
      }
    }
    for tags in tags {
      elements.append(.tags(tags.term, scope: DeclarationContext.current.scope, location: tags.location))
    }
  }

  /// Whether nothing of a kind stood before; otherwise a finding says so.
  private func isFirst(_ first: SourceLocation?, _ location: SourceLocation, _ name: String) -> Bool {
    guard let first else { return true }
    elements.append(
      .finding(
        Diagnostic(
          .error, .duplicateChild, "\(id) has two \(name) children; one is allowed", at: location,
          notes: [.init("the first stands here", at: first)])))
    return false
  }

  /// The function's properties after the changes that the braces ask for.
  func changed(_ properties: [Property]) -> [Property] {
    properties.changed(by: changes)
  }
}
