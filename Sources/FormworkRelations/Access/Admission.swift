import FormworkIR

extension [MapEntry] {
  /// Conditions that all hold: those of both, by operator.
  fileprivate func joined(with others: [MapEntry]) -> [MapEntry] {
    others.reduce(into: self) { joined, other in
      guard let index = joined.firstIndex(where: { $0.key == other.key }),
        case .map(let keys) = joined[index].value, case .map(let more) = other.value
      else { return joined.append(other) }
      joined[index].value = .map(keys + more)
    }
  }
}

/// Somebody outside is let do something to a resource, by the resource's own policy.
public final class Admission: Relation {
  /// The id, which names nothing that is deployed.
  public let id: String
  /// Who is admitted, as the value of a statement's `Principal`.
  public let principal: Term
  /// The resource.
  public let end: RelationEnd
  /// What is allowed.
  public let verbs: [AccessVerb]
  /// The conditions, by operator.
  public let conditions: [MapEntry]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// An admission.
  public init(
    of principal: Term, to end: RelationEnd, _ verbs: [AccessVerb], when conditions: [MapEntry], scope: Scope?,
    location: SourceLocation
  ) {
    id = "\(end.description)/Admission"
    self.principal = principal
    self.end = end
    self.verbs = verbs
    self.conditions = conditions
    self.scope = scope
    self.location = location
  }

  /// The resource.
  public var ends: [RelationEnd] { [end] }
  /// A resource may admit any number.
  public var isUnique: Bool { false }
  /// The principal and conditions.
  public var terms: [Term] { [principal] + end.terms + conditions.map(\.value) }

  /// The admission with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    Admission(
      of: replacement(principal), to: end.replacingTerms(replacement), verbs,
      when: conditions.map { MapEntry(key: $0.key, value: replacement($0.value)) }, scope: scope, location: location)
  }

  /// Such as `Jobs admits others to send`.
  public var description: String { "\(end.description) admits others to \(verbs.map(\.name).joined(separator: ", "))" }

  /// Adds the statements.
  public func contribute(to expansion: RelationExpansion) {
    guard PolicyForm.of(end.type) != nil else {
      expansion.find(
        .unsupported, "\(description), but \(end.type) has no policy of its own", of: self,
        hint: "allow it in the role of whoever asks")
      return
    }
    guard let rights = ResourceAccess.rights(verbs, to: end) else {
      expansion.findUnknownVerb(verbs, of: end, for: self)
      return
    }
    for right in rights {
      var right = right
      right.conditions = conditions
      // In a key's own policy the key is the only resource there is.
      if end.type == "AWS::KMS::Key" { right.resources = [.string("*")] }
      expansion.admit(principal, right, to: end, for: self)
    }
    admitToKey(expansion)
  }

  /// Whoever is let in from another account needs the customer's key too, whose policy alone can let them use it (Allowing
  /// users in other accounts to use a KMS key, AWS KMS Developer Guide).
  private func admitToKey(_ expansion: RelationExpansion) {
    let resource = end.node.flatMap { expansion.resource($0) }
    // A service uses the key for itself, and not through another one. Conditions that name what the key encrypts would close
    // a circle there; the account is enough.
    let service = principal.entry("Service")
    if case .string(let name)? = service, conditions.contains(where: { !$0.value.referencedNodes.isEmpty }) {
      guard let right = ResourceAccess.keyRight(for: name, sendingTo: end.type) else { return }
      expansion.admit(principal, right, toKeyOf: end, for: self)
      return
    }
    for right in ResourceAccess.keyRights(verbs, to: end, resource: resource) {
      expansion.admit(
        principal,
        AccessRight(
          right.actions, on: [.string("*")],
          when: service != nil ? conditions : conditions.joined(with: right.conditions)), toKeyOf: end, for: self)
    }
  }
}
