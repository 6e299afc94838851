import FormworkIR

/// The conditions that resources have of those with which they come.
///
/// What a construct makes of itself, before or after it, is there only where the construct is. One that has a condition of
/// its own is there where both hold.
struct ConditionInheritance {
  /// What constructs made of themselves, with the construct.
  private(set) var pairs: [(companion: ResourceNode, owner: ResourceNode)] = []
  private var owners: [ObjectIdentifier: ResourceNode] = [:]
  private var known: [ObjectIdentifier: Instances] = [:]
  private var joiner = ConditionJoiner([])
  private var isNeeded = false

  /// The conditions of the stack and those that came of joining them, each after those that it asks.
  var conditions: [ConditionNode] { joiner.conditions }

  /// Notes that a construct made a resource of itself.
  mutating func note(_ companion: ResourceNode, comesWith owner: ResourceNode) { pairs.append((companion, owner)) }

  /// Takes the stack's conditions; without any, nothing is to be inherited.
  mutating func prepare(_ conditions: [ConditionNode]) {
    isNeeded = !conditions.isEmpty
    guard isNeeded else { return }
    joiner = ConditionJoiner(conditions)
    for pair in pairs { owners[ObjectIdentifier(pair.companion)] = pair.owner }
  }

  /// Gives a resource the conditions that it inherits.
  mutating func apply(to resource: inout Resource) {
    guard isNeeded else { return }
    let inherited = instances(of: resource.node)
    if inherited != .single { resource.settings.instances = inherited }
  }

  private mutating func instances(of node: ResourceNode) -> Instances {
    guard let owner = owners[ObjectIdentifier(node)] ?? node.leader else { return node.settings.instances }
    if let known = known[ObjectIdentifier(node)] { return known }
    let result = joiner.instances(of: [instances(of: owner), node.settings.instances])
    known[ObjectIdentifier(node)] = result
    return result
  }
}
