import FormworkDSL
import FormworkIR
import FormworkRelations

/// Allows something: verbs on a resource, or actions on what has an ARN.
///
/// ```swift
/// Allow(.read, .write, on: orders)
/// Allow(.read, on: uploads, prefix: "in/")
/// Allow(["ses:SendEmail"], on: [identity.arn], when: ["StringEquals": ["ses:FromAddress": "shop@example.com"]])
/// ```
/// In the braces of a function or role it becomes a policy of its own, an `AWS::IAM::RolePolicy` or `aws_iam_role_policy`, one
/// per role and counterpart; in a `Policy` or `PolicyDocument`, a statement. There is no default resource: least privilege is
/// yours to state.
public struct Allow: Sendable {
  enum Content: Sendable {
    case verbs([AccessVerb], RelationEnd, object: Term?)
    case statement(PolicyStatement, AccessRight)
    case service([AccessVerb], CloudService)
  }

  let content: Content
  let location: SourceLocation

  /// What verbs mean on a resource, and no more: `.read` on a table is `dynamodb:GetItem` and its like, on its indexes too.
  ///
  /// - Parameters:
  ///   - verbs: What is allowed, such as `.read`; a literal such as `"dynamodb:Query"` is one action.
  ///   - target: A resource, declared or existing.
  ///   - prefix: What the names of things inside begin with, such as keys of a bucket or the path of parameters; all without it.
  public init(
    _ verbs: AccessVerb..., on target: some Connectable, prefix: Value<String>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) {
    let object = prefix.map { Value<String>("\($0)*").term }
    content = .verbs(verbs, target.relationEnd, object: object)
    location = SourceLocation(fileID, line)
  }

  /// Actions on resources by ARN.
  ///
  /// - Parameters:
  ///   - actions: The actions, such as `ses:SendEmail`.
  ///   - resources: ARNs.
  ///   - conditions: The conditions by operator and key, as in a policy's `Condition`.
  ///   - principals: Who is allowed, in the policy of a resource; the policy of a role has none.
  public init(
    _ actions: [String], on resources: Value<[String]>, to principals: [Principal] = [],
    when conditions: Value<JSON>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    let others = principals.isEmpty ? [] : [MapEntry("Principal", Principal.term(of: principals))]
    let list: [Term] = if case .list(let elements) = resources.term { elements } else { [resources.term] }
    let entries: [MapEntry] = if case .map(let entries)? = conditions?.term { entries } else { [] }
    content = .statement(
      PolicyStatement(effect: "Allow", actions: actions, resources: resources, others: others, when: conditions),
      AccessRight(actions, on: list, when: entries))
    location = SourceLocation(fileID, line)
  }

  /// What verbs mean on a service that is used without a resource: `Allow(.write, on: .metrics(namespace: "Shop"))`.
  public init(_ verbs: AccessVerb..., on service: CloudService, fileID: String = #fileID, line: Int = #line) {
    content = .service(verbs, service)
    location = SourceLocation(fileID, line)
  }

  /// The statements of a document.
  var statements: [PolicyStatement] {
    switch content {
    case .statement(let statement, _): return [statement]
    case .service(let verbs, let service):
      guard let rights = service.rights(verbs) else { return Self.unknown(verbs, on: ["*"]) }
      return rights.map { PolicyStatement(term: $0.statement()) }
    case .verbs(let verbs, let end, let object):
      let rights = ResourceAccess.rights(verbs, to: end, object: object, resource: end.node.map { Resource($0) })
      guard let rights else { return Self.unknown(verbs, on: [Value(term: ResourceAccess.arn(of: end))]) }
      return rights.map { PolicyStatement(term: $0.statement()) }
    }
  }

  /// A statement of verbs that do not exist there, which the check of policies then refuses by name.
  private static func unknown(_ verbs: [AccessVerb], on resources: Value<[String]>) -> [PolicyStatement] {
    [PolicyStatement(effect: "Allow", actions: verbs.map(\.name), resources: resources)]
  }

  /// The relation that gives it to a role, or to what works under one.
  func grant(to worker: ResourceNode) -> Grant {
    switch content {
    case .statement(_, let right): Grant(to: worker, .rights([right]), scope: worker.scope, location: location)
    case .service(let verbs, let service):
      Grant(to: worker, .service(verbs, service), scope: worker.scope, location: location)
    case .verbs(let verbs, let end, let object):
      Grant(to: worker, .verbs(verbs, end, object: object), scope: worker.scope, location: location)
    }
  }
}

extension ResourceDeclaration {
  /// Allows something as a statement of the stack, outside the braces of the role or of what works under one:
  /// `worker.allow(.read, on: orders)`.
  public func allow(
    _ verbs: AccessVerb..., on target: some Connectable, prefix: Value<String>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> ConnectionStatement {
    let object = prefix.map { Value<String>("\($0)*").term }
    let grant = Grant(
      to: node, .verbs(verbs, target.relationEnd, object: object), scope: node.scope,
      location: SourceLocation(fileID, line))
    return ConnectionStatement([.relation(grant)])
  }
}

extension CloudService {
  /// Metrics of CloudWatch; `.write` puts those of a namespace.
  public static func metrics(namespace: Value<String>) -> CloudService { metrics(namespace: namespace.term) }
}
