import FormworkIR

extension ResourceFinisher {
  /// The parts of others that must be there for a resource to work: the policies of roles that it uses, the rules of its
  /// groups, the value of a secret.
  ///
  /// In CloudFormation a role is there only with all its policies, and a function or mapping that needs one of them is
  /// refused without it. Other resources of IAM do not use a role's permissions, but for the profile by which instances do.
  func awaitedAddresses(
    _ awaited: [ResourceBinding], of block: ResourceBlock, besides known: [Document]
  ) -> [Document] {
    let binding = block.owner.binding
    if binding.resource.type.hasPrefix("AWS::IAM::"), block.type != "aws_iam_instance_profile" { return [] }
    var addresses: [Document] = []
    for other in awaited {
      guard case .aws(let mapping) = other.provider else { continue }
      // A policy about the resource itself can only come after it.
      if other.referredIDs.contains(binding.resource.id) { continue }
      for address in lowered[other].addresses {
        let type = address.prefix { $0 != "." }
        // What is alike stands beside each other, such as the rules of groups that name other groups.
        guard let part = mapping.awaited.first(where: { $0.type == type }), part.concerns(block.type),
          !mapping.awaited.contains(where: { $0.type == block.type }), !known.contains(.string(address))
        else { continue }
        addresses.append(.string(address))
      }
    }
    return addresses
  }
}
