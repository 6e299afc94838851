import FormworkIR

/// What fits the lowered blocks to a stack that CloudFormation has deployed, between the stages of lowering and finishing.
///
/// It stands in a module of its own, since only `formwork-convert` takes stacks over.
package protocol Adaptation: Sendable {
  /// The stack's ARN, where it is known.
  var stackID: String? { get }

  /// Changes blocks, and returns what is written besides the configuration. `ids` are the logical ids of the graph, also of
  /// what Terraform does without.
  func adapt(
    _ lowered: inout LoweredResources, ids: Set<String>, expressions: ExpressionRenderer, reporter: Reporter
  ) -> [OutputFile]
}
