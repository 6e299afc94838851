import FormworkIR

/// Email that Amazon SES receives calls a function: a member of the actions of a receipt rule, and a permission (Invoke Lambda
/// function action, Amazon SES Developer Guide). SAM has no event for it.
public final class ReceiptAction: Relation {
  /// The id, of which the permission's is made.
  public let id: String
  /// The receipt rule.
  public let rule: RelationEnd
  /// The function.
  public let target: RelationEnd
  /// The settings of the action besides the function, in AWS's names.
  public let settings: [Property]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// An action.
  public init(
    id: String, of rule: RelationEnd, to target: RelationEnd, settings: [Property], scope: Scope?,
    location: SourceLocation
  ) {
    self.id = id
    self.rule = rule
    self.target = target
    self.settings = settings
    self.scope = scope
    self.location = location
  }

  /// The rule and the function.
  public var ends: [RelationEnd] { [rule, target] }
  /// The terms of the ends and the settings.
  public var terms: [Term] { ends.flatMap(\.terms) + settings.map(\.value) }
  /// The action with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    ReceiptAction(
      id: id, of: rule.replacingTerms(replacement), to: target.replacingTerms(replacement),
      settings: settings.map { Property($0.name, replacement($0.value)) }, scope: scope, location: location)
  }

  /// Such as `Support calls Worker`.
  public var description: String { "\(rule.description) calls \(target.description)" }

  /// Adds to the rule's actions, and the permission, for which the rule waits: SES refuses a rule that may not call.
  public func expand(into expansion: RelationExpansion) {
    guard case .resource(let owner) = rule, owner.type == "AWS::SES::ReceiptRule" else {
      expansion.find(
        .wrongKind, "\(description), but \(rule.description) is no AWS::SES::ReceiptRule of the stack", of: self,
        hint: "a receipt rule names its actions itself, so it has to be declared in the stack")
      return
    }
    // The permission is there before the rule and cannot name it.
    let call = ServiceCall(service: "ses.amazonaws.com", isLimitedToAccount: true, target: target)
    guard let passage = call.open(id, in: expansion, for: self) else { return }
    let action = settings.map { MapEntry($0.name, $0.value) }
    expansion.add(
      .map([MapEntry("LambdaAction", .map([MapEntry("FunctionArn", ResourceAccess.arn(of: target))] + action))]),
      to: owner, at: ["Rule", "Actions"], for: self)
    if let permission = passage.admission { expansion.wait(owner, for: permission) }
  }
}
