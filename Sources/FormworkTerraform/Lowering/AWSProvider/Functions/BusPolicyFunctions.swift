import FormworkIR

extension AWSLowering {
  /// A bus has one policy. Where only principals are named, each is a permission, which adds to it; where a statement is
  /// given, the first policy of the bus takes the statements of all, since in `aws` each would be the whole.
  func lowerBusStatement() -> Bool {
    let name = resource["EventBusName"] ?? .absent
    let policies = stage.busPolicies.first { $0.bus == name }?.policies ?? [binding]
    let stated = policies.filter { $0.resource["Statement"].map { $0 != .absent } ?? false }
    guard let owner = stated.first(where: { $0.resource.settings.instances == .single }) ?? stated.first else {
      return false
    }
    checkParts()
    if owner !== binding {
      result.addresses.append(owner.address)
      if owner.resource.settings.instances != .single, resource.settings.instances != owner.resource.settings.instances
      {
        reporter.report(
          .unsupported,
          "its statement is part of \(owner.address), since a bus has one policy, and that one has another condition",
          notes: [Diagnostic.Note("the policy is declared here", at: owner.resource.location)],
          hint: "Give the policies of one bus the same condition.")
      }
      return true
    }
    var statements: [Term] = []
    for other in policies {
      guard let statement = Self.statement(of: other.resource, bus: name) else { continue }
      if other !== binding { result.predecessors += other.resource.settings.dependsOn }
      if case .conditional(let condition) = other.resource.settings.instances,
        binding.resource.settings.instances == .single
      {
        statements.append(.function(.conditional(condition, then: statement, otherwise: .absent)))
      } else {
        statements.append(statement)
      }
    }
    let policy = Term.map([
      MapEntry("Version", .string("2012-10-17")), MapEntry("Statement", .list(statements)),
    ])
    var body = Body()
    if name != .absent { setAttribute(name, at: ["event_bus_name"], in: &body) }
    setAttribute(.function(.jsonString(policy)), at: ["policy"], in: &body)
    stage.emit(
      ResourceBlock(type: binding.type, name: binding.name, body: body, owner: result))
    return true
  }

  /// A statement says all; a principal is said in its stead.
  private func checkParts() {
    guard let statement = resource["Statement"], statement != .absent else { return }
    for property in resource.properties
    where !["Statement", "StatementId", "EventBusName"].contains(property.name) && property.value != .absent {
      reporter.within(property.name) {
        reporter.report(.unsupported, "it says what the Statement says already")
      }
    }
  }

  private static func statement(of resource: Resource, bus: Term) -> Term? {
    let sid = resource["StatementId"].map { [MapEntry("Sid", $0)] } ?? []
    if let statement = resource["Statement"], statement != .absent {
      guard case .map(let entries) = statement else { return statement }
      return .map(sid + entries.filter { $0.key.literal != "Sid" })
    }
    guard let principal = resource["Principal"] else { return nil }
    var entries = sid + [MapEntry("Effect", .string("Allow"))]
    if principal == .string("*") {
      entries.append(MapEntry("Principal", principal))
    } else {
      let root = TermFolder.joined([
        .literal("arn:"), .term(.pseudo(.partition)), .literal(":iam::"), .term(principal), .literal(":root"),
      ])
      entries.append(MapEntry("Principal", .map([MapEntry("AWS", root)])))
    }
    entries.append(MapEntry("Action", resource["Action"] ?? .string("events:PutEvents")))
    entries.append(MapEntry("Resource", Self.arn(of: bus)))
    if let condition = resource["Condition"], let type = condition.member("Type"), let name = condition.member("Key"),
      let value = condition.member("Value")
    {
      let test = Term.map([MapEntry(key: Self.key(name), value: value)])
      entries.append(MapEntry("Condition", .map([MapEntry(key: Self.key(type), value: test)])))
    }
    return .map(entries)
  }

  private static func key(_ term: Term) -> MapKey { term.words.map { .literal($0) } ?? .text([.term(term)]) }

  private static func arn(of bus: Term) -> Term {
    if case .reference(let reference) = bus { return .reference(Reference(reference.target, "Arn")) }
    return TermFolder.joined([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":events:"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":event-bus/"), .term(bus == .absent ? .string("default") : bus),
    ])
  }
}

extension ResourceLowering {
  /// The policies of event buses, by what names the bus.
  func findBusPolicies() -> [(bus: Term, policies: [ResourceBinding])] {
    var found: [(bus: Term, policies: [ResourceBinding])] = []
    for resource in graph.resources where resource.type == "AWS::Events::EventBusPolicy" {
      guard let binding = bindings[resource.id] else { continue }
      let bus = resource["EventBusName"] ?? .absent
      if let index = found.firstIndex(where: { $0.bus == bus }) {
        found[index].policies.append(binding)
      } else {
        found.append((bus, [binding]))
      }
    }
    return found
  }
}
