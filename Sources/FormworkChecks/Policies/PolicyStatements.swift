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

/// Reads one statement of a policy document and holds a request against it.
struct PolicyStatementReader {
  private let entries: [MapEntry]
  let names: PolicyNames
  private let usesVariables: Bool

  /// A statement; `nil` for what is not one.
  init?(_ term: Term, _ names: PolicyNames, usesVariables: Bool) {
    guard case .map(let entries) = term else { return nil }
    self.entries = entries
    self.names = names
    self.usesVariables = usesVariables
  }

  /// The statements of a document; `nil` if it cannot be read before deployment.
  static func all(in document: Term, _ names: PolicyNames) -> [PolicyStatementReader]? {
    guard let document = parsed(document), case .map(let entries) = document else { return nil }
    let usesVariables = entries.first { $0.key.literal == "Version" }?.value == .string("2012-10-17")
    guard let statement = entries.first(where: { $0.key.literal == "Statement" })?.value else { return [] }
    let terms = list(statement)
    let readers = terms.compactMap { PolicyStatementReader($0, names, usesVariables: usesVariables) }
    return readers.count == terms.count ? readers : nil
  }

  /// A document that is written as JSON text, as a document.
  static func parsed(_ document: Term) -> Term? {
    switch document {
    case .string(let text):
      do { return Term(try JSONReader.document(from: text)) } catch { return nil }
    case .function(.jsonString(let inner)): return inner
    default: return document
    }
  }

  /// The elements of a list; anything else is its own only element, as policies allow.
  static func list(_ term: Term) -> [Term] {
    if case .list(let elements) = term { return elements }
    return [term]
  }

  subscript(name: String) -> Term? { entries.first { $0.key.literal == name }?.value }

  /// Whether it denies rather than allows.
  var isDenial: Bool { self["Effect"] == .string("Deny") }

  /// Which objects the statement has to cover to have its effect.
  private var reach: PolicyText.Reach { isDenial ? .all : .some }

  /// Whether it is about the request's action, resource and circumstances.
  func applies(to request: AccessRequest) -> Bool {
    coversAction(request) && coversResource(request) && meetsConditions(request)
  }

  private func coversAction(_ request: AccessRequest) -> Bool {
    let action = PolicyText(request.action).lowercased
    func covered(_ term: Term) -> Bool {
      Self.list(term).contains { names.text($0, isPattern: true).lowercased.matches(action) }
    }
    if let term = self["Action"] { return covered(term) }
    if let term = self["NotAction"] { return !covered(term) }
    return false
  }

  private func coversResource(_ request: AccessRequest) -> Bool {
    func covered(_ term: Term, _ reach: PolicyText.Reach) -> Bool {
      Self.list(term).contains { pattern(of: $0, request)?.matches(request.resource, reach) ?? false }
    }
    if let term = self["Resource"] { return covered(term, reach) }
    if let term = self["NotResource"] { return !covered(term, isDenial ? .some : .all) }
    // A trust policy is about the role that has it.
    return true
  }

  private func meetsConditions(_ request: AccessRequest) -> Bool {
    guard let condition = self["Condition"] else { return true }
    guard case .map(let operators) = condition else { return false }
    return operators.allSatisfy { entry in
      guard let name = entry.key.literal, let test = ConditionOperator(name), case .map(let keys) = entry.value else {
        return false
      }
      return keys.allSatisfy { key in
        guard let keyName = key.key.literal else { return false }
        let wanted = Self.list(key.value).map { pattern(of: $0, request) }
        return test.holds(wanted: wanted, found: request.context[keyName.lowercased()], reach)
      }
    }
  }

  /// A pattern with its policy variables put in; `nil` if the request has none of that name.
  func pattern(of term: Term, _ request: AccessRequest) -> PolicyText? {
    guard usesVariables else { return names.text(term, isPattern: true) }
    guard case .string(let words) = term, words.contains("${") else {
      return PolicyVariables.put(into: term, request.context, names)
    }
    return PolicyVariables.put(into: .text([.literal(words)]), request.context, names)
  }

  // MARK: Principals

  /// How a resource's policy lets a caller in.
  enum Admission {
    /// By name.
    case direct
    /// As one of the account, whose own policies then decide.
    case account
  }

  /// How the statement's principal names the caller; `nil` if it does not.
  func admission(of caller: AccessRequest.Caller) -> Admission? {
    if let principal = self["Principal"] { return admission(of: caller, in: principal) }
    if let principal = self["NotPrincipal"] { return admission(of: caller, in: principal) == nil ? .direct : nil }
    return nil
  }

  private func admission(of caller: AccessRequest.Caller, in principal: Term) -> Admission? {
    if principal == .string("*") { return .direct }
    guard case .map(let kinds) = principal else { return nil }
    var found: Admission?
    for kind in kinds {
      for term in Self.list(kind.value) {
        switch (kind.key.literal, caller) {
        case ("Service", .service(let name)):
          if names.text(term).literal == name { return .direct }
        case ("AWS", .identity(let arn)):
          let text = names.text(term)
          if term == .string("*") || text.matches(arn) { return .direct }
          if Self.isAccount(text) { found = .account }
        case ("AWS", .service) where term == .string("*"): return .direct
        default: break
        }
      }
    }
    return found
  }

  private static func isAccount(_ text: PolicyText) -> Bool {
    if text.atoms == [.account] { return true }
    if let literal = text.literal, literal.utf8.count == 12, literal.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
      return true
    }
    return PolicyText("arn:aws:iam::*:root", isPattern: true).matches(text)
  }
}

extension Term {
  /// A document as a term: an object becomes a map with its members in their order, `null` what is absent.
  public init(_ document: Document) {
    switch document {
    case .null: self = .absent
    case .bool(let flag): self = .bool(flag)
    case .int(let number): self = .int(number)
    case .double(let number): self = .double(number)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .list(elements.map { Term($0) })
    case .object(let members): self = .map(members.map { MapEntry($0.key, Term($0.value)) })
    }
  }
}

/// The resources that are policies of others, by whom they name: by a reference, or by the name that it is given.
struct PolicySubjects {
  private var resources: [Resource] = []
  private var byNode: [ResourceNode: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  /// Adds a policy with a property that names one of its subjects or a list of them.
  mutating func add(_ policy: Resource, to subjects: Term) {
    let position = resources.count
    resources.append(policy)
    for element in PolicyStatementReader.list(subjects) {
      for node in element.referencedNodes { byNode[node, default: []].append(position) }
      if let text = element.literalText { byName[text, default: []].append(position) }
    }
  }

  /// The policies of a resource, each once, in the order of the graph.
  func policies(of node: ResourceNode, named name: String?) -> [Resource] {
    var found = byNode[node] ?? []
    if let name, let others = byName[name] { found = (found + others).sorted() }
    var last: String?
    return found.compactMap { position in
      let resource = resources[position]
      if resource.id == last { return nil }
      last = resource.id
      return resource
    }
  }
}
