import FormworkIR

/// Something that resources of a stack have to keep: a code, a sentence, and a check.
///
/// Rules are values: a test holds a stack to them, and the command line's `check` does the same with those of the program.
public struct StackRule: Sendable {
  /// A word in kebab case, by which the rule is acknowledged.
  public let code: String
  /// What has to hold, in a sentence without its full stop.
  public let summary: String
  /// Finds what does not hold.
  public let check: @Sendable (_ graph: Graph) -> [RuleFinding]

  /// A rule over the whole graph.
  public init(_ code: String, _ summary: String, check: @escaping @Sendable (_ graph: Graph) -> [RuleFinding]) {
    self.code = code
    self.summary = summary
    self.check = check
  }

  /// A rule over each resource of a type: `message` says what is wrong, `nil` that nothing is.
  public init(
    _ code: String, _ summary: String, type: String, hint: String? = nil,
    message: @escaping @Sendable (_ resource: Resource) -> String?
  ) {
    self.init(code, summary) { graph in
      graph.resources.filter { $0.type == type }.compactMap { resource in
        message(resource).map { RuleFinding(resource.node, $0, hint: hint) }
      }
    }
  }
}

/// A resource that does not keep a rule.
public struct RuleFinding: Sendable {
  /// The resource.
  public let node: ResourceNode
  /// What is wrong, beginning with the resource's id.
  public let message: String
  /// What can be done about it.
  public let hint: String?

  /// A finding about a resource.
  public init(_ node: ResourceNode, _ message: String, hint: String? = nil) {
    self.node = node
    self.message = message
    self.hint = hint
  }
}

/// Rules that are applied together.
public struct RuleSet: Sendable {
  /// The rules in the order of their findings.
  public var rules: [StackRule]

  /// A set of rules.
  public init(_ rules: [StackRule]) { self.rules = rules }

  /// No rule.
  public static let none = RuleSet([])

  /// The rules of both sets.
  public static func + (left: RuleSet, right: RuleSet) -> RuleSet { RuleSet(left.rules + right.rules) }

  /// The set with further rules.
  public func adding(_ rules: StackRule...) -> RuleSet { RuleSet(self.rules + rules) }

  /// The set without the rules of some codes.
  public func without(_ codes: String...) -> RuleSet { RuleSet(rules.filter { !codes.contains($0.code) }) }

  /// What a graph does not keep and nobody acknowledged, and the acknowledgements that nothing needs.
  ///
  /// An acknowledgement of a rule that is not in the set is not reported, since another set may have it.
  public func findings(about graph: Graph, severity: Diagnostic.Severity = .warning) -> [Diagnostic] {
    let acknowledgements = graph.resources.flatMap { resource in
      resource.settings.acknowledgements.map { (id: resource.id, acknowledgement: $0) }
    }
    var used: Set<Int> = []
    var findings: [Diagnostic] = []
    for rule in rules {
      for finding in rule.check(graph) {
        let id = finding.node.id
        let known = acknowledgements.indices.filter { index in
          let (owner, acknowledgement) = acknowledgements[index]
          return acknowledgement.code == rule.code && (id == owner || id.hasPrefix(owner + "/"))
        }
        used.formUnion(known)
        if !known.isEmpty { continue }
        findings.append(
          Diagnostic(severity, .rule(rule.code), finding.message, at: finding.node.location, hint: finding.hint))
      }
    }
    for (index, (id, acknowledgement)) in acknowledgements.enumerated()
    where !used.contains(index) && rules.contains(where: { $0.code == acknowledgement.code }) {
      findings.append(
        Diagnostic(
          severity, .unusedAcknowledgement,
          "\(id) acknowledges \(acknowledgement.code), which finds nothing there", at: acknowledgement.location,
          hint: "remove the acknowledgement"))
    }
    return findings
  }
}

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
