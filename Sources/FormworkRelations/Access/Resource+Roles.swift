import FormworkIR

extension Resource {
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
