import FormworkIR
import FormworkRelations

/// A statement and where it stands.
struct PolicyStatements {
  let owner: ResourceNode
  let name: String
  /// The statement.
  let term: Term

  /// All statements, in the order of the graph.
  static func all(in graph: Graph) -> [PolicyStatements] {
    // Most resources are of few types, of which most hold no policies.
    var holders: [String: Bool] = [:]
    return graph.resources.flatMap { resource -> [PolicyStatements] in
      let type = resource.type
      let holds = holders[type] ?? mayHold(type)
      holders[type] = holds
      if !holds { return [] }
      return of(resource, asIdentity: true) + of(resource, asIdentity: false) + others(of: resource)
    }
  }

  /// Whether resources of a type have policies.
  private static func mayHold(_ type: String) -> Bool {
    ResourceAccess.attachments[type] != nil || identities.contains(type) || otherDocuments[type] != nil
      || ResourceAccess.policyTypes[type] != nil || ResourceAccess.typesWithOwnPolicy.contains(type)
  }

  private static let identities: Set<String> = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]

  /// The statements of documents that are neither an identity's nor a resource's own.
  private static func others(of resource: Resource) -> [PolicyStatements] {
    guard let property = otherDocuments[resource.type] else { return [] }
    return statements(in: [("\(property) of \(resource.id)", resource[property])], of: resource)
  }

  private static let otherDocuments = [
    "AWS::Backup::BackupVault": "AccessPolicy",
    "AWS::EC2::VPCEndpoint": "PolicyDocument",
    "AWS::Kinesis::ResourcePolicy": "ResourcePolicy",
    "AWS::Logs::ResourcePolicy": "PolicyDocument",
    "AWS::S3::AccessPoint": "Policy",
    "AWS::SNS::TopicInlinePolicy": "PolicyDocument",
    "AWS::SQS::QueueInlinePolicy": "PolicyDocument",
    "AWS::SSO::PermissionSet": "InlinePolicy",
  ]

  /// The statements of identities, or of resources.
  static func all(in graph: Graph, ofIdentities: Bool) -> [PolicyStatements] {
    graph.resources.flatMap { of($0, asIdentity: ofIdentities) }
  }

  private static func of(_ resource: Resource, asIdentity: Bool) -> [PolicyStatements] {
    var documents: [(name: String, document: Term?)] = []
    if asIdentity {
      if ResourceAccess.attachments[resource.type] != nil {
        documents.append((resource.id, resource["PolicyDocument"]))
      } else if identities.contains(resource.type) {
        for policy in resource["Policies"].map(PolicyStatementReader.list) ?? [] {
          let name = policy.entry("PolicyName")?.literalText ?? "without a known name"
          documents.append(("policy \(name) of \(resource.id)", policy.entry("PolicyDocument")))
        }
      }
    } else if let facts = ResourceAccess.policyTypes[resource.type] {
      documents.append((resource.id, resource[facts.document]))
    } else if let path = ResourceAccess.of(resource.type)?.ownPolicy, let first = path.first {
      var document = resource[first]
      for name in path.dropFirst() { document = document?.entry(name) }
      documents.append(("\(path.joined(separator: ".")) of \(resource.id)", document))
    }
    return statements(in: documents, of: resource)
  }

  private static func statements(
    in documents: [(name: String, document: Term?)], of resource: Resource
  ) -> [PolicyStatements] {
    documents.flatMap { name, document -> [PolicyStatements] in
      guard let document = document.flatMap(PolicyStatementReader.parsed) else { return [] }
      return (document.entry("Statement").map(PolicyStatementReader.list) ?? []).map {
        PolicyStatements(owner: resource.node, name: name, term: $0)
      }
    }
  }

  var isAllowance: Bool { term.entry("Effect") == .string("Allow") }
  var hasCondition: Bool { term.entry("Condition") != nil }
  var excludesActions: Bool { term.entry("NotAction") != nil }
  var actions: [String] { (term.entry("Action").map(PolicyStatementReader.list) ?? []).compactMap(\.literalText) }

  var letsAnyoneIn: Bool {
    guard let principal = term.entry("Principal") else { return term.entry("NotPrincipal") != nil }
    if principal == .string("*") { return true }
    guard case .map(let kinds) = principal else { return false }
    return kinds.contains { kind in
      kind.key.literal == "AWS" && PolicyStatementReader.list(kind.value).contains(.string("*"))
    }
  }
}
