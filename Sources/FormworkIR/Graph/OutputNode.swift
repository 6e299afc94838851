/// A value that the deployed stack tells: an entry of `Outputs` in CloudFormation, an `output` block in Terraform.
public final class OutputNode: Sendable {
  /// The name: `FunctionArn` in CloudFormation, `function_arn` in Terraform.
  public let name: String
  /// The value.
  public let value: Term
  /// What it is.
  public let summary: String?
  /// The name under which CloudFormation exports it to other stacks.
  public let exportName: Term?
  /// The condition under which there is such an output.
  public let condition: ConditionNode?
  /// The components through which it was declared.
  public let trail: Trail?
  /// Where it was declared.
  public let location: SourceLocation

  /// An output.
  public init(
    _ name: String, _ value: Term, summary: String? = nil, exportName: Term? = nil, condition: ConditionNode? = nil,
    trail: Trail? = nil, location: SourceLocation
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.exportName = exportName
    self.condition = condition
    self.trail = trail
    self.location = location
  }
}
