import FormworkIR
import FormworkRelations

extension StackRule {
  /// Policies name the actions that they allow (Apply least-privilege permissions, IAM User Guide).
  public static let wildcardAction = StackRule("wildcard-action", "policies allow no wildcard actions") { graph in
    PolicyStatements.all(in: graph, ofIdentities: true).compactMap { statement in
      let wide = statement.actions.filter { $0 == "*" || $0.hasSuffix(":*") }
      if !statement.isAllowance { return nil }
      if statement.excludesActions {
        return RuleFinding(statement.owner, "\(statement.name) allows all actions but some", hint: "list the actions")
      }
      guard let first = wide.first else { return nil }
      return RuleFinding(statement.owner, "\(statement.name) allows \(first)", hint: "list the actions that are needed")
    }
  }

  /// Policies of resources say whom they let in (Apply least-privilege permissions, IAM User Guide).
  public static let wildcardPrincipal = StackRule("wildcard-principal", "policies let in nobody unknown") { graph in
    PolicyStatements.all(in: graph, ofIdentities: false).compactMap { statement in
      guard statement.isAllowance, statement.letsAnyoneIn, !statement.hasCondition else { return nil }
      return RuleFinding(
        statement.owner, "\(statement.name) lets anyone in", hint: "name the principals, or add a condition")
    }
  }
}

/// A statement and where it stands.
struct PolicyStatements {
  let owner: ResourceNode
  let name: String
  private let term: Term

  /// The statements of identities, or of resources.
  static func all(in graph: Graph, ofIdentities: Bool) -> [PolicyStatements] {
    let identities: Set<String> = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
    return graph.resources.flatMap { resource -> [PolicyStatements] in
      var documents: [(name: String, document: Term?)] = []
      if ofIdentities {
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
      return documents.flatMap { name, document -> [PolicyStatements] in
        guard let document = document.flatMap(PolicyStatementReader.parsed) else { return [] }
        return (document.entry("Statement").map(PolicyStatementReader.list) ?? []).map {
          PolicyStatements(owner: resource.node, name: name, term: $0)
        }
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
