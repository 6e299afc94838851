import FormworkIR
import FormworkRelations

/// Whether the policies of a stack allow a request, and which of them say so.
public struct AccessDecision: Sendable, Equatable, CustomStringConvertible {
  /// The answers of AWS's evaluation.
  public enum Verdict: String, Sendable {
    /// A statement allows it and none denies it.
    case allowed
    /// A statement denies it, whatever others allow.
    case denied = "explicitly denied"
    /// No statement allows it.
    case notAllowed = "not allowed"
  }

  /// The answer.
  public var verdict: Verdict
  /// The statements that decided, such as `policy ReadConfig of Api/Role`.
  public var reasons: [String]
  /// What the answer would also depend on, but synthesis cannot know, such as a managed policy of somebody else. Empty
  /// where the answer is certain.
  public var unknowns: [String]

  /// A decision.
  public init(_ verdict: Verdict, reasons: [String] = [], unknowns: [String] = []) {
    self.verdict = verdict
    self.reasons = reasons
    self.unknowns = unknowns
  }

  /// Whether the request is allowed.
  public var isAllowed: Bool { verdict == .allowed }

  /// The answer with what decided it.
  public var description: String {
    verdict.rawValue + (reasons.isEmpty ? "" : " by " + reasons.joined(separator: ", "))
      + (unknowns.isEmpty ? "" : "; unknown: " + unknowns.joined(separator: ", "))
  }
}

/// Who asks, for what, under which circumstances: what a statement is held against.
struct AccessRequest {
  /// Who asks.
  enum Caller {
    /// A role or user, by its ARN.
    case identity(PolicyText)
    /// A service, such as `sns.amazonaws.com`.
    case service(String)
  }

  var caller: Caller
  var action: String
  var resource: PolicyText
  /// The keys of conditions in small letters, and their values.
  var context: [String: [PolicyText]]
}

/// Answers whether the policies in a graph allow somebody something, as AWS evaluates them within one account
/// (Policy evaluation logic, IAM User Guide): a denial wins; else a resource's policy that names the caller is enough; else
/// the caller's own policies decide, within its permissions boundary.
public struct PolicyEvaluator: Sendable {
  private let sources: PolicySources

  /// An evaluator of the policies in a graph, whose relations are expanded. It reads the graph once, so that whoever has
  /// many questions keeps it.
  public init(_ graph: Graph) { sources = PolicySources(graph) }

  /// An evaluator of policies that were read already.
  init(_ sources: PolicySources) { self.sources = sources }

  /// What is asked about: a resource of the graph, or an ARN.
  public enum Subject: Sendable {
    /// A resource of the graph.
    case resource(ResourceNode)
    /// A role, user, or thing by its ARN.
    case arn(Term)
    /// A service by its name, such as `sns.amazonaws.com`.
    case service(String)
  }

  /// Whether a caller may do something to a resource, with one decision for each of the verb's actions.
  ///
  /// - Parameters:
  ///   - caller: Who asks.
  ///   - verb: What it wants to do: one action, or a verb that stands for several.
  ///   - target: What it wants to do it to.
  ///   - object: What inside the resource is meant, such as the key of an object; `nil` asks whether there is any.
  ///   - context: The keys of the conditions that the request carries.
  public func decisions(
    _ caller: Subject, _ verb: AccessVerb, _ target: Subject, object: Term? = nil,
    context: [(key: String, value: Term)] = []
  ) -> [(action: String, decision: AccessDecision)] {
    questions(verb, target, object).map { action, resource in
      guard let resource else { return (action, AccessDecision(.notAllowed)) }
      var session = PolicySession(sources)
      return (action, session.decide(caller, action, resource, target, context))
    }
  }

  /// The actions of a verb, each with what it is about.
  private func questions(_ verb: AccessVerb, _ target: Subject, _ object: Term?) -> [(String, PolicyText?)] {
    let names = sources.names
    switch target {
    case .service: return verb.isAction ? [(verb.name, nil)] : []
    case .arn(let term): return verb.isAction ? [(verb.name, names.text(term))] : []
    case .resource(let node):
      guard let facts = ResourceAccess.of(node.type) else { return verb.isAction ? [(verb.name, nil)] : [] }
      let rules = verb.isAction ? facts.rules(for: verb.name) : facts.verbs[verb] ?? []
      var seen: Set<String> = []
      return rules.filter { !$0.comesAlong }.flatMap { rule -> [(String, PolicyText?)] in
        var shape = rule.shapes.first ?? .itself
        if object != nil, shape == .itself, let objects = facts.objects, verb.isAction { shape = objects }
        let text = names.text(shape, of: node, facts, object: object)
        return rule.actions.filter { seen.insert($0).inserted }.map { ($0, text) }
      }
    }
  }

  /// The verbs that the resource's type knows.
  public static func verbs(for type: String) -> [AccessVerb] {
    ResourceAccess.of(type).map { $0.actions.keys.sorted { $0.name < $1.name } } ?? []
  }
}

/// One question on its way to an answer.
struct PolicySession {
  private let sources: PolicySources
  private var unknowns: [String] = []

  init(_ sources: PolicySources) { self.sources = sources }

  private var names: PolicyNames { sources.names }

  mutating func decide(
    _ caller: PolicyEvaluator.Subject, _ action: String, _ resource: PolicyText, _ target: PolicyEvaluator.Subject,
    _ context: [(key: String, value: Term)]
  ) -> AccessDecision {
    var keys: [String: [PolicyText]] = [:]
    let identity: ResourceNode?
    let who: AccessRequest.Caller
    (who, identity) = resolved(caller, &keys)
    for (key, value) in context {
      keys[key.lowercased()] = PolicyStatementReader.list(value).map { names.text($0) }
    }
    let request = AccessRequest(caller: who, action: action, resource: resource, context: keys)
    let own = identity.map { sources.identityDocuments(of: $0) } ?? []
    let boundary = identity.flatMap { sources.boundary(of: $0) }
    let attached: [PolicySource] =
      if case .resource(let node) = target { sources.resourceDocuments(of: node) } else { [] }

    var denials: [String] = []
    var allowances: [String] = []
    var admittances: [String] = []
    var admitsAccount = false
    for source in own {
      for statement in statements(of: source) where statement.applies(to: request) {
        if statement.isDenial { denials.append(source.name) } else { allowances.append(source.name) }
      }
    }
    for source in attached {
      for statement in statements(of: source) where statement.applies(to: request) {
        guard let admission = statement.admission(of: who) else { continue }
        if statement.isDenial {
          denials.append(source.name)
        } else if admission == .direct {
          admittances.append(source.name)
        } else {
          admitsAccount = true
        }
      }
    }
    var isBounded = false
    if let boundary {
      let limits = statements(of: boundary).filter { $0.applies(to: request) }
      if limits.contains(where: \.isDenial) { denials.append(boundary.name) }
      isBounded = limits.isEmpty && boundary.document != nil
    }
    if !denials.isEmpty { return AccessDecision(.denied, reasons: Self.unique(denials)) }
    if !admittances.isEmpty { return AccessDecision(.allowed, reasons: Self.unique(admittances)) }
    if isBounded { allowances = [] }
    if case .resource(let node) = target, ResourceAccess.of(node.type)?.needsOwnPolicy ?? false, !admitsAccount {
      allowances = []
    }
    return AccessDecision(
      allowances.isEmpty ? .notAllowed : .allowed, reasons: Self.unique(allowances), unknowns: unknowns)
  }

  private mutating func statements(of source: PolicySource) -> [PolicyStatementReader] {
    guard let document = source.document, let statements = PolicyStatementReader.all(in: document, names) else {
      unknowns.append(source.name)
      return []
    }
    return statements
  }

  /// Who a subject is to AWS: a role, a user, or the service that acts for a resource.
  private mutating func resolved(
    _ caller: PolicyEvaluator.Subject, _ keys: inout [String: [PolicyText]]
  ) -> (caller: AccessRequest.Caller, identity: ResourceNode?) {
    switch caller {
    case .service(let name): return (.service(name), nil)
    case .arn(let term): return (.identity(names.text(term)), nil)
    case .resource(let node):
      guard let facts = ResourceAccess.of(node.type) else { return (.identity(PolicyText(node.id)), nil) }
      for property in facts.roles {
        guard let role = names.resource(node)?.value(at: property) else { continue }
        if let identity = role.referencedNodes.first(where: { $0.type == "AWS::IAM::Role" }) {
          return (.identity(names.arn(of: identity) ?? PolicyText()), identity)
        }
        unknowns.append("the role \(role)")
        return (.identity(names.text(role)), nil)
      }
      let arn = names.arn(of: node) ?? PolicyText()
      guard let service = facts.service else { return (.identity(arn), node) }
      keys["aws:sourcearn"] = [names.text(facts.callsAs, of: node, facts)]
      keys["aws:sourceaccount"] = [PolicyText.account]
      return (.service(service), nil)
    }
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension PolicyText {
  /// The account of the deployment.
  static var account: PolicyText {
    var text = PolicyText()
    text.atoms = [.account]
    return text
  }
}
