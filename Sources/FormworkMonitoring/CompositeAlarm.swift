import Formwork
import FormworkCloudWatch
import FormworkDSL
import FormworkIR
import FormworkRelations

/// An alarm of Amazon CloudWatch on the states of other alarms.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::CloudWatch::CompositeAlarm`; a statement in the policy of each topic that it tells |
/// | Terraform | `aws_cloudwatch_composite_alarm`; the same in `aws_sns_topic_policy` |
///
/// ```swift
/// CompositeAlarm("Outage", when: .any(errors, late), tell: pager)
/// CompositeAlarm(
///   "Failing", when: .all(.alarm(errors), .not(.alarm(deploying))),
///   suppressed: .by(maintenance, waiting: .minutes(2), extending: .minutes(1)), tell: pager)
/// ```
/// Other states tell by `Trigger.alarm(outage, on: .ok).calls(pager)`.
@dynamicMemberLookup
public struct CompositeAlarm: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: CloudWatch.CompositeAlarm

  /// A composite alarm.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - rule: When it goes off; it may ask 100 alarms (PutCompositeAlarm, Amazon CloudWatch API Reference).
  ///   - alarmName: 1 to 255 characters. AWS makes one up without it.
  ///   - description: At most 1,024 characters.
  ///   - suppression: An alarm that keeps this one from telling anybody; none without it.
  ///   - targets: Topics that are told, and functions that are called, when the alarm goes off.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, when rule: AlarmRule, alarmName: Value<String>? = nil, description: Value<String>? = nil,
    suppressed suppression: AlarmSuppression? = nil, tell targets: any Connectable..., fileID: String = #fileID,
    line: Int = #line,
    @ConstructBuilder<CloudWatch.CompositeAlarm> content: () -> [ConstructChild<CloudWatch.CompositeAlarm>] = { [] }
  ) {
    let content = ConstructContent(id, fileID, line, content)
    let location = content.location
    var bag = PropertyBag()
    bag.set("AlarmName", alarmName)
    bag.set("AlarmDescription", description)
    bag.properties.append(Property("AlarmRule", rule.term))
    if let suppression { bag.properties += suppression.properties }
    let ends = targets.map { $0.relationEnd }
    let findings = Self.findings(in: rule, of: DeclarationContext.id(id), at: location)
    resource = content.resource(id, bag) { alarm in
      findings + ends.map { .relation(AlarmAction(telling: $0, of: alarm, at: location)) }
    }
  }

  private init(resource: CloudWatch.CompositeAlarm) { self.resource = resource }

  private static func findings(in rule: AlarmRule, of id: String, at location: SourceLocation) -> [Element] {
    var asked: [Term] = []
    for alarm in rule.alarms where !asked.contains(alarm) { asked.append(alarm) }
    guard asked.count > 100 else { return [] }
    return [
      .finding(
        Diagnostic(
          .error, .quota, "the rule of \(id) asks \(asked.count) alarms; CloudWatch allows 100", at: location,
          hint: "join some of them in a CompositeAlarm of their own, and ask that"))
    ]
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> CompositeAlarm { CompositeAlarm(resource: .declared(by: node)) }

  /// The alarm's ARN.
  public var arn: Value<String> { resource.arn }
  /// The alarm's name.
  public var alarmName: Value<String> { resource.alarmName }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a CompositeAlarm has no such attribute; it has .arn, .alarmName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}

/// An alarm that keeps a composite alarm from telling anybody while it has gone off (Composite alarm action suppression, Amazon
/// CloudWatch User Guide).
public struct AlarmSuppression: Sendable {
  let properties: [Property]

  /// Keeps a composite alarm quiet while another alarm has gone off.
  ///
  /// - Parameters:
  ///   - alarm: The other alarm, such as one that goes off during a deployment.
  ///   - waiting: The seconds for which the composite alarm waits for it to go off before it tells anybody.
  ///   - extending: The seconds for which the composite alarm stays quiet after it is over.
  public static func by(
    _ alarm: any AlarmDeclaration, waiting: Value<Int>, extending: Value<Int>
  ) -> AlarmSuppression {
    AlarmSuppression(properties: [
      Property("ActionsSuppressor", .reference(Reference(alarm.node, "Arn"))),
      Property("ActionsSuppressorWaitPeriod", waiting.term),
      Property("ActionsSuppressorExtensionPeriod", extending.term),
    ])
  }
}
