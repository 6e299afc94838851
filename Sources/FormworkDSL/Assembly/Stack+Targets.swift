import FormworkIR

extension Stack {
  /// What is wrong with the targets named for the stack and for its bindings.
  var targetFindings: [Diagnostic] {
    if targets.isEmpty {
      return [
        Diagnostic(
          .error, .wrongTarget, "the stack \(name) is for no target", at: location,
          hint: "name at least one, such as targets: [.terraform], or leave the argument out for all of them")
      ]
    }
    return bindings.compactMap { binding in
      if binding.targets.contains(where: targets.contains) { return nil }
      let what = binding.name.map { "of \($0)" } ?? "of the defaults"
      return Diagnostic(
        .warning, .wrongTarget,
        "the binding \(what) is for \(binding.targets.titles), and the stack \(name) is for \(targets.titles): it has no effect",
        at: binding.location, hint: "remove the binding, or name a target of the stack")
    }
  }

  /// The finding that the stack is asked for a target that it is not for; `nil` if it is for the target, or for none, which
  /// its assembly has found.
  public func finding(asking target: Target) -> Diagnostic? {
    if targets.isEmpty || targets.contains(target) { return nil }
    return Diagnostic(
      .error, .wrongTarget, "the stack \(name) is not for \(target.title): it is for \(targets.titles)", at: location,
      hint: "ask for one of its targets, or add .\(target) to the targets of the stack")
  }
}
