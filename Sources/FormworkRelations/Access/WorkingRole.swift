import FormworkIR

/// The role under which something works, as far as rights can be given to it.
public enum WorkingRole: Sendable {
  /// A role of the stack.
  case owned(ResourceNode)
  /// A role outside the stack to which policies may be attached, by its ARN.
  case attachable(arn: Term)
  /// A role outside the stack, which is not to be touched.
  case foreign(Term)
  /// A role outside the stack that has all rights.
  case complete
  /// None: what works has no role, or is none that could have one.
  case none

  /// The role of a worker: of a role itself, or of the resource that names one.
  public init(of worker: ResourceNode, in expansion: RelationExpansion) {
    if worker.type == "AWS::IAM::Role" {
      self = .owned(worker)
      return
    }
    let resource = expansion.resource(worker) ?? Resource(worker)
    for property in ResourceAccess.of(worker.type)?.roles ?? [] {
      guard let term = resource.value(at: property) else { continue }
      if case .reference(let reference) = term, reference.target.type == "AWS::IAM::Role" {
        self = .owned(reference.target)
      } else {
        switch resource.settings.foreignRole {
        case .attached: self = .attachable(arn: term)
        case .complete: self = .complete
        case .refused: self = .foreign(term)
        }
      }
      return
    }
    self = .none
  }

  /// The name of a role by its ARN: what follows the last `/`. Of an ARN that only deployment knows it is what follows the
  /// first, so that such a role can have no path.
  public static func name(inARN arn: Term) -> Term {
    switch arn {
    case .string(let text): return .string(text.split(separator: "/").last.map(String.init) ?? text)
    case .text(let segments):
      guard
        let place = segments.lastIndex(where: { segment in
          if case .literal(let text) = segment { text.contains("/") } else { false }
        }), case .literal(let text) = segments[place]
      else { break }
      let rest = String(text[text.index(after: text.lastIndex(of: "/") ?? text.startIndex)...])
      return TermFolder.joined((rest.isEmpty ? [] : [.literal(rest)]) + segments[(place + 1)...])
    default: break
    }
    return .function(.select(1, .function(.split(separator: "/", arn))))
  }
}

extension Resource {
  /// The value of a property, or of a member inside one, such as `ExtendedS3DestinationConfiguration.RoleARN`.
  public func value(at path: String) -> Term? {
    var names = path.split(separator: ".").map(String.init)[...]
    let value = names.popFirst().flatMap { self[$0] }
    return names.reduce(value) { $0?.entry($1) }
  }

  /// The roles of the stack that a service assumes for the resource: those that it names by ARN in a property, or a property
  /// inside one, whose name says so, as `RoleArn`, `RoleARN`, `ServiceRole` and `ExecutionRoleArn` do.
  ///
  /// Policies name roles as well, but nobody assumes them for a policy.
  var assumedRoles: [ResourceNode] {
    if type.hasPrefix("AWS::IAM::") || ResourceAccess.policyTypes[type] != nil { return [] }
    var roles: [ResourceNode] = []
    for property in properties { Self.find(in: property.value, named: property.name, &roles) }
    return roles
  }

  private static func find(in term: Term, named name: String, _ roles: inout [ResourceNode]) {
    switch term {
    case .reference(let reference):
      guard reference.target.type == "AWS::IAM::Role", isRole(name),
        !roles.contains(where: { $0.id == reference.target.id })
      else { return }
      roles.append(reference.target)
    case .map(let entries):
      for entry in entries { find(in: entry.value, named: entry.key.literal ?? "", &roles) }
    case .list(let elements):
      for element in elements { find(in: element, named: name, &roles) }
    default: return
    }
  }

  private static func isRole(_ name: String) -> Bool {
    ["Role", "RoleArn", "RoleARN"].contains { name.hasSuffix($0) } || name == "Roles"
  }
}
