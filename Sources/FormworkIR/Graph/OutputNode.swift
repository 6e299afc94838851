/// A value that the deployed stack tells: an entry of `Outputs` in CloudFormation, an `output` block in Terraform.
public struct OutputNode: Sendable {
  /// The name: `FunctionArn` in CloudFormation, `function_arn` in Terraform.
  public var name: String
  /// The value.
  public var value: Term
  /// What it is.
  public var summary: String?
  /// The name under which CloudFormation exports it to other stacks.
  public var exportName: Term?
  /// The condition under which there is such an output.
  public var condition: ConditionNode?
  /// The components through which it was declared.
  public var trail: Trail?
  /// Where it was declared.
  public var location: SourceLocation

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
