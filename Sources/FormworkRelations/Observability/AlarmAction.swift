import FormworkIR

/// An alarm of Amazon CloudWatch calls a function or tells a topic when its state changes: a member of the alarm's list of
/// actions, and what lets it (Using Amazon CloudWatch alarms: alarm actions, Amazon CloudWatch User Guide). SAM has no event
/// for it.
public final class AlarmAction: Relation {
  /// The id, of which the permission's is made.
  public let id: String
  /// The alarm.
  public let alarm: RelationEnd
  /// The property with the actions for a state, such as `AlarmActions`.
  public let list: String
  /// What is called.
  public let target: RelationEnd
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// An action.
  public init(
    id: String, of alarm: RelationEnd, in list: String, to target: RelationEnd, scope: Scope?,
    location: SourceLocation
  ) {
    self.id = id
    self.alarm = alarm
    self.list = list
    self.target = target
    self.scope = scope
    self.location = location
  }

  /// A topic needs nothing that bears the id, so that several states may tell one.
  public var isUnique: Bool { target.type != "AWS::SNS::Topic" }
  /// The alarm and what is called.
  public var ends: [RelationEnd] { [alarm, target] }
  /// The terms of the ends.
  public var terms: [Term] { ends.flatMap(\.terms) }
  /// The action with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    AlarmAction(
      id: id, of: alarm.replacingTerms(replacement), in: list, to: target.replacingTerms(replacement), scope: scope,
      location: location)
  }

  /// Such as `Errors calls Pager`.
  public var description: String {
    "\(alarm.description) \(target.type == "AWS::SNS::Topic" ? "tells" : "calls") \(target.description)"
  }

  /// Adds to the alarm's actions, and the permission.
  public func expand(into expansion: RelationExpansion) {
    guard case .resource(let owner) = alarm,
      ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"].contains(owner.type)
    else {
      expansion.find(
        .wrongKind, "\(description), but \(alarm.description) is no AWS::CloudWatch::Alarm of the stack", of: self,
        hint: "an alarm names its actions itself, so it has to be declared in the stack")
      return
    }
    guard ["AWS::Lambda::Function", "AWS::SNS::Topic"].contains(target.type) else {
      expansion.find(
        .wrongKind, "\(description), but an alarm cannot send to \(target.type)", of: self,
        hint: "it can send to AWS::Lambda::Function and AWS::SNS::Topic")
      return
    }
    let call = ServiceCall(
      service: target.type == "AWS::SNS::Topic" ? "cloudwatch.amazonaws.com" : "lambda.alarms.cloudwatch.amazonaws.com",
      source: ResourceAccess.arn(of: alarm), isLimitedToAccount: true, target: target)
    guard call.open(id, in: expansion, for: self) != nil else { return }
    expansion.add(ResourceAccess.arn(of: target), to: owner, at: [list], for: self)
  }
}
