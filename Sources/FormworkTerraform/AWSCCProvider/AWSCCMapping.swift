import FormworkIR

/// How `hashicorp/awscc` has a CloudFormation type: names follow from the schema by rule.
final class AWSCCMapping: Sendable {
  let schema: ResourceSchema
  /// The Terraform type.
  let resource: String

  /// The properties that the provider's version of the schema lacks, by their paths.
  let missing: Set<String>

  init(_ schema: ResourceSchema) {
    missing = AWSCCMissingProperties.paths(of: schema.type)
    self.schema = schema
    resource = AWSCCName.type(schema.type)
  }

  /// The attribute that a property of the resource itself is.
  func argument(_ property: String) -> String {
    switch property {
    // Terraform keeps `id` and `provider` for itself.
    case "Id": AWSCCName.snake(schema.type.split(separator: ":").last.map { String($0) } ?? "") + "_id"
    case "Provider": "provider_name"
    default: AWSCCName.snake(property)
    }
  }

  /// The attribute to which a reference leads; `nil` where the schema knows none of that name.
  func attribute(_ path: String) -> String? {
    // What Ref returns without a name of its own is the identifier; several parts are joined in both.
    if path == "Ref" || (path == "Id" && schema.refAttribute == "Id") { return "id" }
    if missing.contains(path) { return nil }
    var names = path.split(separator: ".").map { String($0) }[...]
    guard let root = names.popFirst() else { return nil }
    let isKnown =
      schema.root[root] != nil || schema.attributes.contains { $0 == path || $0 == root || $0.hasPrefix(root + ".") }
    // What Ref returns is the primary identifier, which the provider has as `id` where it is no property.
    if !isKnown { return path == schema.refAttribute ? "id" : nil }
    return ([argument(root)] + names.map { AWSCCName.snake($0) }).joined(separator: ".")
  }
}
