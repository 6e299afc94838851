import FormworkIR

extension ServerlessEvent {
  /// The types whose short forms in SAM have events of rules and schedules.
  static let owners: Set = ["AWS::Lambda::Function", "AWS::StepFunctions::StateMachine"]

  /// The name of an event among its owner's, by the id of its relation: SAM puts the owner's logical id before it.
  static func name(of id: String, for owner: ResourceNode) -> String {
    LogicalName.cloudFormation(id.hasPrefix(owner.id + "/") ? String(id.dropFirst(owner.id.count + 1)) : id)
  }
}
