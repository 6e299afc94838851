import FormworkIR

/// Something may do something to something else: `Allow(.read, .write, on: orders)`.
///
/// It becomes a policy of the worker's role, one per role and counterpart, for which the worker waits.
public final class Grant: Relation {
  /// What is allowed.
  public enum Subject: Sendable, Equatable {
    /// Verbs on something, or on what is inside it, such as a prefix of a bucket.
    case verbs([AccessVerb], RelationEnd, object: Term?)
    /// Verbs on a service that is used without a resource.
    case service([AccessVerb], CloudService)
    /// Rights that the user spelled out.
    case rights([AccessRight])
  }

  /// The id, which names nothing that is deployed.
  public let id: String
  /// A role, or what works under one.
  public let worker: ResourceNode
  /// What is allowed.
  public let subject: Subject
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A grant.
  public init(to worker: ResourceNode, _ subject: Subject, scope: Scope?, location: SourceLocation) {
    self.worker = worker
    self.subject = subject
    self.scope = scope
    self.location = location
    id = "\(worker.id)/Grant"
  }

  /// The worker and the counterpart.
  public var ends: [RelationEnd] {
    if case .verbs(_, let end, _) = subject { return [.resource(worker), end] }
    return [.resource(worker)]
  }

  /// A worker may have any number.
  public var isUnique: Bool { false }

  /// The terms of the ends and of what is spelled out.
  public var terms: [Term] {
    switch subject {
    case .verbs(_, let end, let object): end.terms + (object.map { [$0] } ?? [])
    case .service(_, let service): service.terms
    case .rights(let rights): rights.flatMap { $0.resources + $0.conditions.map(\.value) }
    }
  }

  /// The grant with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    let changed: Subject =
      switch subject {
      case .verbs(let verbs, let end, let object):
        .verbs(verbs, end.replacingTerms(replacement), object: object.map(replacement))
      case .service(let verbs, let service): .service(verbs, service.replacingTerms(replacement))
      case .rights(let rights): .rights(rights.map { $0.replacingTerms(replacement) })
      }
    return Grant(to: worker, changed, scope: scope, location: location)
  }

  /// Such as `Worker may read, write Orders`.
  public var description: String {
    switch subject {
    case .verbs(let verbs, let end, _):
      "\(worker.id) may \(verbs.map(\.name).joined(separator: ", ")) \(end.description)"
    case .service(let verbs, let service):
      "\(worker.id) may \(verbs.map(\.name).joined(separator: ", ")) \(service.name)"
    case .rights(let rights): "\(worker.id) may do \(rights.flatMap(\.actions).joined(separator: ", "))"
    }
  }

  /// Adds the policy.
  public func contribute(to expansion: RelationExpansion) {
    switch subject {
    case .rights(let rights): expansion.allow(rights, to: worker, on: nil, for: self)
    case .service(let verbs, let service):
      guard let rights = service.rights(verbs) else {
        expansion.find(
          .unknownValue, "\(description): that is no verb of \(service.name)", of: self,
          hint: "its verbs are \(service.verbs.map(\.name).joined(separator: ", "))")
        return
      }
      expansion.allow(rights, to: worker, on: nil, for: self)
    case .verbs(let verbs, let end, let object):
      let resource = end.node.flatMap { expansion.resource($0) }
      guard let rights = ResourceAccess.rights(verbs, to: end, object: object, resource: resource) else {
        expansion.findUnknownVerb(verbs, of: end, for: self)
        return
      }
      expansion.allow(rights, to: worker, on: end, for: self)
    }
  }
}

extension RelationExpansion {
  /// Says which verbs there are for a type that does not know one.
  func findUnknownVerb(_ verbs: [AccessVerb], of end: RelationEnd, for relation: any Relation) {
    let known = (ResourceAccess.of(end.type)?.actions.keys.map { $0.name } ?? []).sorted()
    let unknown = verbs.filter { !$0.isAction && !known.contains($0.name) }.map(\.name).joined(separator: ", ")
    find(
      .unknownValue, "\(relation): \(unknown) is no verb of \(end.type)", of: relation,
      hint: known.isEmpty
        ? "name the actions: Allow([\"service:Action\"], on: [arn])"
        : "its verbs are \(known.joined(separator: ", ")); an action such as \"s3:GetObject\" always is one")
  }
}
