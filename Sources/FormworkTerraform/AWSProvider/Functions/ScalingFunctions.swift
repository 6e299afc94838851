import FormworkIR

extension AWSLowering {
  /// The metrics of a group that are collected: all of them, where none is named.
  func scalingMetrics(_ term: Term) -> Term? {
    guard let collection = first(term) else { return nil }
    return eachChoice(of: collection) { choice in
      guard case .map(let entries) = choice, choice.member("Metrics") == nil else { return choice }
      let all = Self.groupMetrics.map { Term.string($0) }
      return .map(entries.filter { $0.key.literal != "Metrics" } + [MapEntry("Metrics", .list(all))])
    }
  }

  private static let groupMetrics = [
    "GroupMinSize", "GroupMaxSize", "GroupDesiredCapacity", "GroupInServiceInstances", "GroupPendingInstances",
    "GroupStandbyInstances", "GroupTerminatingInstances", "GroupTotalInstances", "GroupInServiceCapacity",
    "GroupPendingCapacity", "GroupStandbyCapacity", "GroupTerminatingCapacity", "GroupTotalCapacity",
    "WarmPoolDesiredCapacity", "WarmPoolWarmedCapacity", "WarmPoolPendingCapacity", "WarmPoolTerminatingCapacity",
    "WarmPoolTotalCapacity", "GroupAndWarmPoolDesiredCapacity", "GroupAndWarmPoolTotalCapacity",
  ]

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
