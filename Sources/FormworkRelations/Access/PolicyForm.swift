/// Where the policy of a resource stands, into which relations write what others may do to it.
enum PolicyForm {
  /// In a property of the resource: the way to its document.
  case property(document: [String])
  /// In a policy of the account's log groups in the region, whose statements name their resources.
  case region
  /// In a resource of its own.
  case resource(type: String, ResourceAccess.PolicyType)

  /// The form for a type; `nil` where its policy is another thing, such as a function's permissions.
  static func of(_ type: String) -> PolicyForm? {
    // A trust policy is whole from the start, and says who, not what.
    if type == "AWS::IAM::Role" { return nil }
    if type == "AWS::Logs::LogGroup" { return .region }
    if let (policy, form) = ResourceAccess.policyTypes.first(where: { $0.value.owner == type }) {
      return .resource(type: policy, form)
    }
    guard let document = ResourceAccess.of(type)?.ownPolicy, !document.isEmpty else { return nil }
    return .property(document: document)
  }
}
