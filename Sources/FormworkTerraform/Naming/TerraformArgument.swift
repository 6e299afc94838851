/// What Terraform calls the properties of CloudFormation's types, for messages.
public enum TerraformArgument {
  /// The argument that a property becomes, by its path in CloudFormation's names: `aws_lambda_function.memory_size` for
  /// `MemorySize` of a function. `nil` where the property has no argument of its own.
  public static func name(of path: [String], in type: String) -> String? {
    TerraformForm(of: type)?.argument(of: path)
  }
}
