import FormworkIR

extension Graph {
  /// The graph with policies that only deployment chooses settled: Terraform's `lifecycle` takes nothing but literals, so of
  /// the possible ones that which keeps most stands, with a warning.
  func settlingRetention() -> (graph: Graph, warnings: [Diagnostic]) {
    guard
      resources.contains(where: {
        $0.settings.deletionPolicyChoice != nil || $0.settings.updateReplacePolicyChoice != nil
      })
    else { return (self, []) }
    var graph = self
    var warnings: [Diagnostic] = []
    for index in graph.resources.indices {
      let resource = graph.resources[index]
      func settle(_ name: String, _ choice: Term?) -> RetentionPolicy? {
        guard let choice else { return nil }
        let policy = choice.keepingMost
        warnings.append(
          Diagnostic(
            .warning, .unsupported,
            "\(resource.type) '\(resource.id)': \(name) is chosen at deployment, and Terraform must know it before;"
              + " \(policy.rawValue) stands whatever is chosen", at: resource.location,
            hint: "Bind the parameters that decide it at synthesis."))
        return policy
      }
      if let policy = settle("DeletionPolicy", resource.settings.deletionPolicyChoice) {
        graph.resources[index].settings.deletionPolicy = policy
      }
      if let policy = settle("UpdateReplacePolicy", resource.settings.updateReplacePolicyChoice) {
        graph.resources[index].settings.updateReplacePolicy = policy
      }
    }
    return (graph, warnings)
  }
}

extension Term {
  /// Of the policies that a choice can come to, the one that keeps most.
  fileprivate var keepingMost: RetentionPolicy {
    let outcomes = retentionOutcomes.map { $0.flatMap(RetentionPolicy.init) ?? .retain }
    return [RetentionPolicy.retain, .retainExceptOnCreate, .snapshot].first(where: outcomes.contains) ?? .delete
  }
}
