import FormworkIR

/// A skill of Alexa calls a function: a permission. SAM has it as an `AlexaSkill` event.
public final class SkillTrigger: Relation {
  /// The id of the trigger.
  public let id: String
  /// The skill's id, to which the permission is limited.
  public let skill: Term
  /// The function.
  public let function: ResourceNode
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A trigger.
  public init(id: String, skill: Term, to function: ResourceNode, scope: Scope?, location: SourceLocation) {
    self.id = id
    self.skill = skill
    self.function = function
    self.scope = scope
    self.location = location
  }

  /// The function.
  public var ends: [RelationEnd] { [.resource(function)] }
  /// The skill's id.
  public var terms: [Term] { [skill] }
  /// The trigger with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    SkillTrigger(id: id, skill: replacement(skill), to: function, scope: scope, location: location)
  }

  /// Such as `an Alexa skill calls Worker`.
  public var description: String { "an Alexa skill calls \(function.id)" }

  /// Adds the permission.
  public func expand(into expansion: RelationExpansion) {
    guard expansion.isFunction(function, for: self) else { return }
    expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")), Property("Principal", .string("alexa-appkit.amazon.com")),
        Property("EventSourceToken", skill),
      ])
  }

  /// An event of the function.
  public var serverless: ServerlessForm? {
    .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "AlexaSkill",
        [Property("SkillId", skill)]))
  }
}
