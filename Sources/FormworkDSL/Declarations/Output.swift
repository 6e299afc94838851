import FormworkIR

/// A value that the deployed stack tells: an entry of `Outputs` in CloudFormation and SAM, an `output` block in Terraform.
///
/// `Output("FunctionArn", …)` is `FunctionArn` in CloudFormation and `function_arn` in Terraform; in `Group("Blue")` it is
/// `BlueFunctionArn` and `blue_function_arn`. An output derived from a secret is sensitive in Terraform.
public struct Output: Statement, Sendable {
  private let node: OutputNode

  /// An output. `export` is the name under which other CloudFormation stacks of the region may import it; Terraform
  /// has no such list and gives the output alone.
  public init<T>(
    _ name: String, _ value: Value<T>, description: String? = nil, export: Value<String>? = nil,
    when condition: Condition? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    node = Self.node(name, value.term, description, export, condition, SourceLocation(fileID, line))
  }

  /// An output that is text, such as an address made of references: `Output("Docs", "\(api.endpoint)/docs")`.
  public init(
    _ name: String, _ value: Value<String>, description: String? = nil, export: Value<String>? = nil,
    when condition: Condition? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    node = Self.node(name, value.term, description, export, condition, SourceLocation(fileID, line))
  }

  private static func node(
    _ name: String, _ value: Term, _ summary: String?, _ export: Value<String>?, _ condition: Condition?,
    _ location: SourceLocation
  ) -> OutputNode {
    OutputNode(
      DeclarationContext.id(name), value, summary: summary, exportName: export?.term, condition: condition?.node,
      loops: DeclarationContext.current.loops, trail: DeclarationContext.current.trail, location: location)
  }

  /// The output as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.output(node)] }
}
