import FormworkIR

/// Finds versions that are published once and for ever, while an alias is to follow the function: CloudFormation publishes one
/// where it makes an `AWS::Lambda::Version`, and that is made again only under another id, or with another description or code
/// hash (AWS::Lambda::Version, AWS CloudFormation User Guide). Of templates that others wrote nothing is said, since a tool may
/// change the ids.
enum VersionCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard stack.graph.owner != nil else { return }
    for alias in stack.resources(of: "AWS::Lambda::Alias") {
      guard case .reference(let reference)? = alias.value("FunctionVersion"),
        let version = stack.names.resource(reference.target), version.type == "AWS::Lambda::Version",
        case .declared = version.origin, version.value("Description") == nil, version.value("CodeSha256") == nil,
        let function = stack.function(alias.value("FunctionName"))
      else { continue }
      diagnostics.add(
        version.finding(
          .warning, .unfollowedChange,
          "\(version.id) is published once, so that \(alias.id) stays at the first code of \(function.id)",
          hint: "write Alias(\"live\") in the braces of the function: it publishes a version with every change"))
    }
  }
}
