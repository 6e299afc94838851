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
  /// The name in templates where it is stated; otherwise it follows from `name`.
  public let logicalID: String?
  /// The loops that repeat it, the outermost first; its name then holds their variables.
  public let loops: [LoopNode]
  /// The components through which it was declared.
  public let trail: Trail?
  /// Where it was declared.
  public let location: SourceLocation

  /// An output.
  public init(
    _ name: String, _ value: Term, summary: String? = nil, exportName: Term? = nil, condition: ConditionNode? = nil,
    logicalID: String? = nil, loops: [LoopNode] = [], trail: Trail? = nil, location: SourceLocation
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.exportName = exportName
    self.condition = condition
    self.logicalID = logicalID
    self.loops = loops
    self.trail = trail
    self.location = location
  }

  /// The name in templates.
  public var templateName: String {
    logicalID ?? LogicalName.cloudFormation(name) + loops.map { "&{\($0.variable)}" }.joined()
  }

  /// The same output with other values.
  public func replacing(
    name: String? = nil, value: Term, exportName: Term?, condition: ConditionNode?, loops: [LoopNode]? = nil
  ) -> OutputNode {
    OutputNode(
      name ?? self.name, value, summary: summary, exportName: exportName, condition: condition,
      logicalID: logicalID.map { name ?? $0 }, loops: loops ?? self.loops, trail: trail, location: location)
  }
}
