import FormworkIR

/// What `hashicorp/aws` cannot have of resources that `hashicorp/awscc` could make.
final class ProviderRefusals {
  /// The first reason for each resource, by its id.
  private(set) var reasons: [String: String] = [:]

  /// Notes that `hashicorp/aws` cannot have all of a resource, if `hashicorp/awscc` has its type and may make it.
  ///
  /// What the table knows beyond the properties, `awscc` does not do: last snapshots, resources for which others wait, and
  /// parts of others. Such resources stay.
  func note(_ binding: ResourceBinding, _ reason: String) {
    let resource = binding.resource
    let settings = resource.settings
    guard resource.node.schema != nil, !AWSCCMissingTypes.contains(resource.type), settings.terraformProvider == nil,
      settings.ignoredByTerraform.isEmpty, !settings.overrides.contains(where: { $0.target == .terraform }),
      reasons[resource.id] == nil, case .aws(let mapping) = binding.provider, !mapping.leavesSnapshot(resource),
      mapping.awaited.isEmpty || mapping.isWholeInAWSCC, mapping.host == nil
    else { return }
    let title = "\(resource.type) '\(resource.id)'"
    let rest = reason.hasPrefix(title) ? reason.dropFirst(title.count).drop { ",: ".contains($0) } : reason[...]
    reasons[resource.id] = String(rest)
  }
}
