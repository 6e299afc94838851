import FormworkIR
import FormworkRelations

/// A policy document and where it stands.
struct PolicySource {
  /// The document's name in sentences.
  var name: String
  /// The document; `nil` if it is not part of the stack.
  var document: Term?
}

/// Finds the policies of identities and resources, whatever declared them; reads the graph once.
struct PolicySources {
  /// How terms of the graph are written.
  let names: PolicyNames
  private let attached: PolicySubjects
  private let standing: PolicySubjects
  private let groups: [String: [Resource]]

  init(_ graph: Graph) {
    names = PolicyNames(graph)
    var attached = PolicySubjects()
    var standing = PolicySubjects()
    var groups: [String: [Resource]] = [:]
    for resource in graph.resources {
      for property in ResourceAccess.attachments[resource.type] ?? [] {
        if let subject = resource[property] { attached.add(resource, to: subject) }
      }
      if resource.type == "AWS::Lambda::Permission", let subject = resource["FunctionName"] {
        standing.add(resource, to: subject)
      }
      if let facts = ResourceAccess.policyTypes[resource.type], let subject = resource[facts.subject] {
        standing.add(resource, to: subject)
      }
      if resource.type == "AWS::IAM::Group", let name = resource["GroupName"] {
        groups[name.description, default: []].append(resource)
      }
    }
    self.attached = attached
    self.standing = standing
    self.groups = groups
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
    for resource in attached.policies(of: node, named: name(of: node)) {
      sources.append(PolicySource(name: resource.id, document: resource["PolicyDocument"]))
    }
    for group in identity["Groups"].map(PolicyStatementReader.list) ?? [] {
      let target =
        group.referencedNodes.first ?? groups[group.description]?.first { $0["GroupName"] == group }?.node
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
      return PolicySource(
        name: "AWS's policy \(name)", document: ResourceAccess.managedPolicies[name].map(Self.allowing))
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

  /// The name that a resource is given, by which others may name it.
  private func name(of node: ResourceNode) -> String? {
    guard let facts = ResourceAccess.of(node.type),
      let brace = facts.arn.lastIndex(of: "{"), let end = facts.arn[brace...].firstIndex(of: "}"),
      case .string(let text)? = names.resource(node)?[String(facts.arn[facts.arn.index(after: brace)..<end])]
    else { return nil }
    return text
  }

  // MARK: Resources

  /// The resources that are policies of a resource.
  func standingPolicies(of node: ResourceNode) -> [Resource] { standing.policies(of: node, named: name(of: node)) }

  /// The policies that stand at a resource: its own, and those of resources that are its policies.
  func resourceDocuments(of node: ResourceNode) -> [PolicySource] {
    var sources: [PolicySource] = []
    if let path = ResourceAccess.of(node.type)?.ownPolicy, let first = path.first {
      var term = names.resource(node)?[first]
      for name in path.dropFirst() { term = term?.entry(name) }
      if let term { sources.append(PolicySource(name: "\(path.joined(separator: ".")) of \(node.id)", document: term)) }
    }
    for resource in standing.policies(of: node, named: name(of: node)) {
      let document =
        ResourceAccess.policyTypes[resource.type].map { resource[$0.document] } ?? Self.document(of: resource)
      sources.append(PolicySource(name: resource.id, document: document))
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
