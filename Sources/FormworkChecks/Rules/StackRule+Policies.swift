import FormworkIR

extension StackRule {
  /// Policies name the actions that they allow (Apply least-privilege permissions, IAM User Guide).
  public static let wildcardAction = StackRule("wildcard-action", "policies allow no wildcard actions") { graph in
    PolicyStatements.all(in: graph, ofIdentities: true).compactMap { statement in
      let wide = statement.actions.filter { $0 == "*" || $0.hasSuffix(":*") }
      if !statement.isAllowance { return nil }
      if statement.excludesActions {
        return RuleFinding(statement.owner, "\(statement.name) allows all actions but some", hint: "list the actions")
      }
      guard let first = wide.first else { return nil }
      return RuleFinding(statement.owner, "\(statement.name) allows \(first)", hint: "list the actions that are needed")
    }
  }

  /// Policies of resources say whom they let in (Apply least-privilege permissions, IAM User Guide).
  public static let wildcardPrincipal = StackRule("wildcard-principal", "policies let in nobody unknown") { graph in
    PolicyStatements.all(in: graph, ofIdentities: false).compactMap { statement in
      guard statement.isAllowance, statement.letsAnyoneIn, !statement.hasCondition else { return nil }
      return RuleFinding(
        statement.owner, "\(statement.name) lets anyone in", hint: "name the principals, or add a condition")
    }
  }
}
