import FormworkIR
import FormworkTerraform

extension TerraformBackend {
  /// The backend for a stack that CloudFormation has deployed and whose resources the configuration takes over.
  ///
  /// Arguments have the physical names where the graph states none. A second file, `imports.tf.json`, has an `import` block for
  /// each resource, with addresses inside the module.
  public func takingOver(_ stack: DeployedStack) -> TerraformBackend {
    var backend = self
    backend.adaptation = TakeoverPass(stack: stack)
    return backend
  }
}

/// The takeover as a pass over the lowered blocks.
private struct TakeoverPass: Adaptation {
  let stack: DeployedStack

  var stackID: String? { stack.id }

  func adapt(
    _ lowered: inout LoweredResources, ids: Set<String>, expressions: ExpressionRenderer, reporter: Reporter
  ) -> [OutputFile] {
    let takeover = StackTakeover(stack, lowered, ids: ids, expressions: expressions, reporter: reporter).result()
    lowered = takeover.lowered
    return [takeover.file]
  }
}
