import FormworkIR

extension AWSLowering {
  /// The target that a policy scales, given by reference or by the three parts of its id.
  func lowerScalingTarget(_ term: Term, into body: inout Body) {
    let names = ["resource_id", "scalable_dimension", "service_namespace"]
    if case .reference(let reference) = term, let target = rendering.bindings[reference.target.id],
      target.type == "aws_appautoscaling_target"
    {
      for name in names { body.set(name, .string("${\(target.path(to: name))}")) }
      return
    }
    let parts = "split(\"|\", \(rendering.expression(term)))"
    for (position, name) in names.enumerated() { body.set(name, .string("${\(parts)[\(position)]}")) }
  }
}
