import FormworkIR

/// How `hashicorp/awscc` has a CloudFormation type: names follow from the schema by rule.
final class AWSCCMapping {
  let schema: ResourceSchema
  /// The Terraform type.
  let resource: String

  init(_ schema: ResourceSchema) {
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

  /// The attribute to which a reference leads.
  func attribute(_ path: String) -> String {
    var names = path.split(separator: ".").map { String($0) }[...]
    guard let root = names.popFirst() else { return "id" }
    return ([argument(root)] + names.map { AWSCCName.snake($0) }).joined(separator: ".")
  }
}
