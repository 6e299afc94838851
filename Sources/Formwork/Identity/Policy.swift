import FormworkDSL
import FormworkIR
import FormworkServerless

/// Statements about what a role may do: a child of a role's or a function's braces.
///
/// ```swift
/// Policy("ReadConfig") {
///   Allow(["s3:GetObject"], on: ["\(bucket.arn)/*"])
/// }
/// ```
public struct Policy: Sendable {
  let name: String
  let document: PolicyDocument
  let location: SourceLocation

  /// A named policy.
  public init(
    _ name: String, fileID: String = #fileID, line: Int = #line,
    @PolicyStatementBuilder statements: () -> [PolicyStatement]
  ) {
    self.name = name
    document = PolicyDocument(statements())
    location = SourceLocation(fileID, line)
  }

  init(_ name: String, _ statements: [PolicyStatement], at location: SourceLocation) {
    self.name = name
    document = PolicyDocument(statements)
    self.location = location
  }

  /// The policy as it stands inside a role.
  var inline: IAM.Role.Policy {
    // The name first, as people write it.
    IAM.Role.Policy(
      term: .map([MapEntry("PolicyName", .string(name)), MapEntry("PolicyDocument", document.json.term)]))
  }
}

extension [Policy] {
  /// A finding for every name that two of the policies have: IAM keeps one policy for each name.
  func findings(in owner: String) -> [FormworkIR.Element] {
    var known: [String: SourceLocation] = [:]
    return compactMap { policy in
      guard let first = known.updateValue(policy.location, forKey: policy.name) else { return nil }
      return .finding(
        Diagnostic(
          .error, .duplicateKey, "\(owner) has two policies named \(policy.name)", at: policy.location,
          notes: [.init("the first stands here", at: first)], hint: "give each a name of its own, or join them"))
    }
  }
}

/// An IAM policy document, version 2012-10-17.
public struct PolicyDocument: Sendable {
  private let statements: [PolicyStatement]

  /// A document of statements.
  public init(_ statements: [PolicyStatement]) { self.statements = statements }

  /// The document as the property of a resource.
  public var json: Value<JSON> {
    Value(
      term: .map([
        MapEntry("Version", .string("2012-10-17")),
        MapEntry("Statement", .list(statements.map(\.term))),
      ]))
  }

  /// A document of the statements in the braces, for a property of a generated type:
  /// `keyPolicy: PolicyDocument { Allow(…) }.json`.
  public init(@PolicyStatementBuilder statements: () -> [PolicyStatement]) { self.init(statements()) }

  /// The trust of a role in a service.
  static func trust(_ principals: [Principal], when conditions: Value<JSON>? = nil) -> PolicyDocument {
    PolicyDocument(Principal.trust(in: principals, when: conditions))
  }
}

/// One statement of a policy document.
public struct PolicyStatement: Sendable {
  let term: Term

  init(term: Term) { self.term = term }

  init(
    effect: String, actions: [String], resources: Value<[String]>? = nil, others: [MapEntry] = [],
    when conditions: Value<JSON>? = nil
  ) {
    var entries = [MapEntry("Effect", .string(effect))]
    entries += others
    entries.append(
      MapEntry("Action", actions.count == 1 ? .string(actions[0]) : .list(actions.map { .string($0) })))
    if let resources {
      if case .list(let elements) = resources.term, elements.count == 1 {
        entries.append(MapEntry("Resource", elements[0]))
      } else {
        entries.append(MapEntry("Resource", resources.term))
      }
    }
    if let conditions { entries.append(MapEntry("Condition", conditions.term)) }
    term = .map(entries)
  }
}

/// Turns the statements in a policy's braces into its document.
@resultBuilder
public enum PolicyStatementBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = PolicyStatement

  /// A statement that allows.
  public static func buildExpression(_ allow: Allow) -> [PolicyStatement] { allow.statements }
  /// A statement that denies.
  public static func buildExpression(_ deny: Deny) -> [PolicyStatement] { [deny.statement] }
  /// Says what may stand here.
  @available(*, unavailable, message: "only Allow(…) and Deny(…) can stand in a Policy")
  public static func buildExpression<T>(_ other: T) -> [PolicyStatement] { [] }
}

/// Turns the policies in a role's braces into a list.
@resultBuilder
public enum PolicyBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = Policy

  /// A policy.
  public static func buildExpression(_ policy: Policy) -> [Policy] { [policy] }
  /// Says what may stand here.
  @available(*, unavailable, message: "only a Policy can stand in a Role; put Allow(…) into Policy(\"Name\") { … }")
  public static func buildExpression<T>(_ other: T) -> [Policy] { [] }
}
