import FormworkIR

extension TemplateRenderer {
  /// The metadata of a resource: the user's, what it waits for under a condition, and what tools are to overlook.
  mutating func metadata(of resource: Resource) -> Document? {
    var members = resource.settings.metadata.map { Document.Member($0.name, document($0.value)) }
    // `DependsOn` takes no conditions; a reference is waited for, wherever it stands.
    let waits = resource.settings.conditionalWaits.filter { !reached.contains($0.node.id) }.map { wait in
      Term.function(.conditional(wait.condition, then: .reference(Reference(wait.node, "Ref")), otherwise: .absent))
    }
    if !waits.isEmpty {
      // The name says why the references stand there and means nothing to CloudFormation, so the user's own goes first.
      let isTaken = members.contains { $0.key == "DependsOn" }
      members.append(.init(isTaken ? "ConditionalDependsOn" : "DependsOn", document(.list(waits))))
    }
    // A local path is what `aws cloudformation package` replaces, and what cfn-lint otherwise warns of (W3002).
    if target == .cloudFormation, resource.properties.contains(where: { $0.value.isLocalArtefact }) {
      if let own = members.firstIndex(where: { $0.key == "cfn-lint" }) {
        members[own].value.ignoreCheck("W3002")
      } else {
        members.append(.init("cfn-lint", ["config": ["ignore_checks": ["W3002"]]]))
      }
    }
    return members.isEmpty ? nil : .object(members)
  }
}

extension Document {
  /// Adds a rule to those that cfn-lint is to ignore in a resource, in the metadata that its user wrote for it.
  fileprivate mutating func ignoreCheck(_ rule: String) {
    let checks = self["config"]?["ignore_checks"]?.array ?? []
    if checks.contains(.string(rule)) { return }
    set("config", to: (self["config"] ?? .object([])).setting("ignore_checks", to: .array(checks + [.string(rule)])))
  }

  private mutating func set(_ key: String, to value: Document) { self = setting(key, to: value) }

  private func setting(_ key: String, to value: Document) -> Document {
    var members = members ?? []
    if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = value
    } else {
      members.append(.init(key, value))
    }
    return .object(members)
  }
}
