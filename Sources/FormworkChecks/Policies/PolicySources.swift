import FormworkIR
import FormworkRelations

/// A policy document and where it stands.
struct PolicySource {
  /// The document's name in sentences.
  var name: String
  /// The document; `nil` if it is not part of the stack.
  var document: Term?
}

/// Finds the policies of identities and resources, whatever declared them.
struct PolicySources {
  private let graph: Graph
  private let names: PolicyNames

  init(_ graph: Graph, _ names: PolicyNames) {
    self.graph = graph
    self.names = names
  }

  // MARK: Identities

  /// The policies of a role or user and of the groups that it is in.
  func identityDocuments(of node: ResourceNode) -> [PolicySource] {
    guard let identity = names.resource(node) else { return [] }
    var sources: [PolicySource] = []
    for policy in identity["Policies"].map(PolicyStatementReader.list) ?? [] {
      let name = policy.entry("PolicyName")?.literalText ?? "without a known name"
      sources.append(PolicySource(name: "policy \(name) of \(node.id)", document: policy.entry("PolicyDocument")))
    }
    for arn in identity["ManagedPolicyArns"].map(PolicyStatementReader.list) ?? [] { sources.append(managed(arn)) }
    for resource in graph.resources {
      guard let properties = ResourceAccess.attachments[resource.type],
        properties.contains(where: { resource[$0].map { refers($0, to: node) } ?? false })
      else { continue }
      sources.append(PolicySource(name: resource.id, document: resource["PolicyDocument"]))
    }
    for group in identity["Groups"].map(PolicyStatementReader.list) ?? [] {
      let target =
        group.referencedNodes.first
        ?? graph.resources.first {
          $0.type == "AWS::IAM::Group" && $0["GroupName"] == group
        }?.node
      if let target { sources += identityDocuments(of: target) }
    }
    return sources
  }

  /// The permissions boundary of a role or user.
  func boundary(of node: ResourceNode) -> PolicySource? {
    names.resource(node)?["PermissionsBoundary"].map(managed)
  }

  private func managed(_ arn: Term) -> PolicySource {
    if let node = arn.referencedNodes.first, let resource = names.resource(node) {
      return PolicySource(name: resource.id, document: resource["PolicyDocument"])
    }
    let text = names.text(arn)
    let prefix = "arn:aws:iam::aws:policy/"
    if let literal = text.literal, literal.hasPrefix(prefix) {
      let name = String(literal.dropFirst(prefix.utf8.count))
      return PolicySource(name: "AWS's policy \(name)", document: ResourceAccess.managedPolicies[name].map(Self.allowing))
    }
    return PolicySource(name: "the policy \(text)", document: nil)
  }

  private static func allowing(_ actions: [String]) -> Term {
    statement([
      MapEntry("Effect", .string("Allow")), MapEntry("Action", .list(actions.map { .string($0) })),
      MapEntry("Resource", .string("*")),
    ])
  }

  private static func statement(_ entries: [MapEntry]) -> Term {
    .map([MapEntry("Version", .string("2012-10-17")), MapEntry("Statement", .list([.map(entries)]))])
  }

  /// Whether a property names a resource: by a reference, or by the name that the resource is given.
  private func refers(_ term: Term, to node: ResourceNode) -> Bool {
    PolicyStatementReader.list(term).contains { element in
      if element.referencedNodes.contains(node) { return true }
      guard let text = element.literalText, let facts = ResourceAccess.of(node.type),
        let brace = facts.arn.lastIndex(of: "{"), let end = facts.arn[brace...].firstIndex(of: "}")
      else { return false }
      let property = String(facts.arn[facts.arn.index(after: brace)..<end])
      return names.resource(node)?[property] == .string(text)
    }
  }

  // MARK: Resources

  /// The policies that stand at a resource: its own, and those of resources that are its policies.
  func resourceDocuments(of node: ResourceNode) -> [PolicySource] {
    var sources: [PolicySource] = []
    if let path = ResourceAccess.of(node.type)?.ownPolicy, let first = path.first {
      var term = names.resource(node)?[first]
      for name in path.dropFirst() { term = term?.entry(name) }
      if let term { sources.append(PolicySource(name: "\(path.joined(separator: ".")) of \(node.id)", document: term)) }
    }
    for resource in graph.resources {
      if resource.type == "AWS::Lambda::Permission", let name = resource["FunctionName"], refers(name, to: node) {
        sources.append(PolicySource(name: resource.id, document: Self.document(of: resource)))
      }
      guard let facts = ResourceAccess.policyTypes[resource.type], let subject = resource[facts.subject],
        refers(subject, to: node)
      else { continue }
      sources.append(PolicySource(name: resource.id, document: resource[facts.document]))
    }
    return sources
  }

  /// A permission of a function as the statement that it adds to the function's policy.
  private static func document(of permission: Resource) -> Term {
    var conditions: [MapEntry] = []
    if let source = permission["SourceArn"] {
      conditions.append(MapEntry("ArnLike", .map([MapEntry("aws:SourceArn", source)])))
    }
    if let account = permission["SourceAccount"] {
      conditions.append(MapEntry("StringEquals", .map([MapEntry("aws:SourceAccount", account)])))
    }
    let principal = permission["Principal"] ?? .absent
    let isService = principal.literalText?.utf8.contains(UInt8(ascii: ".")) ?? false
    var entries = [
      MapEntry("Effect", .string("Allow")),
      MapEntry("Principal", .map([MapEntry(isService ? "Service" : "AWS", principal)])),
      MapEntry("Action", permission["Action"] ?? .absent), MapEntry("Resource", .string("*")),
    ]
    if !conditions.isEmpty { entries.append(MapEntry("Condition", .map(conditions))) }
    return statement(entries)
  }
}
