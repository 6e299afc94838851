import FormworkIR
import FormworkSchemas

/// What Terraform calls the properties of CloudFormation's types, for messages.
public enum TerraformArgument {
  /// The argument that a property becomes, by its path in CloudFormation's names: `aws_lambda_function.memory_size` for
  /// `MemorySize` of a function. `nil` where the property has no argument of its own.
  public static func name(of path: [String], in type: String) -> String? {
    guard !path.isEmpty else { return nil }
    if let mapping = AWSTables()[type] { return name(of: path, in: mapping) }
    guard !AWSCCMissingTypes.contains(type), let schema = Schemas.schema(of: type) else { return nil }
    let mapping = AWSCCMapping(schema)
    guard schema.root[path[0]] != nil else { return nil }
    let names = [mapping.argument(path[0])] + path.dropFirst().map(AWSCCName.snake)
    return ([mapping.resource] + names).joined(separator: ".")
  }

  private static func name(of path: [String], in mapping: AWSMapping) -> String? {
    var rows = mapping.rows
    var names = [mapping.resource]
    for (position, property) in path.enumerated() {
      guard let row = rows[property] else { return nil }
      if case .refused = row.kind { return nil }
      if let secondary = row.secondary { names = [secondary] }
      names += row.path
      // Below an argument that takes a document, names stay AWS's.
      if row.children.rows.isEmpty { return position == path.count - 1 ? names.joined(separator: ".") : nil }
      rows = row.children
    }
    return names.count > 1 ? names.joined(separator: ".") : nil
  }
}
