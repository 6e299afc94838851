import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// An alarm of Amazon CloudWatch.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `AWS::CloudWatch::Alarm`; a statement in the policy of each topic that it tells |
/// | Terraform | `aws_cloudwatch_metric_alarm`; the same in `aws_sns_topic_policy` |
///
/// ```swift
/// worker.alarm(.errors, above: 5, for: 3, of: .minutes(1), tell: pager)
/// Alarm("Slow", metric: "Latency", in: "Shop", statistic: .percentile(99), above: 800, tell: pager)
/// ```
/// What it watches of a resource is a metric of that kind of resource, by the statistic that says most of it: the sum of errors,
/// the highest age, the average time. Other states tell by `Trigger.alarm(alarm, on: .ok).calls(pager)`.
@dynamicMemberLookup
public struct Alarm: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: CloudWatch.Alarm

  /// An alarm of any metric, such as one that a program of yours writes.
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - metric: The metric's name.
  ///   - namespace: Its namespace, such as `Shop`.
  ///   - dimensions: What tells it from others of the name.
  ///   - statistic: What of a period's values is looked at.
  ///   - threshold: The value that is too high.
  ///   - periods: For how many periods in a row it must be; one without it.
  ///   - period: How long a period is: 10, 20 or 30 seconds, or a multiple of 60; five minutes without it.
  ///   - datapoints: How many of the periods are enough; all without it.
  ///   - missing: What periods without values mean; `missing` without it, that nothing is known.
  ///   - description: At most 1,024 characters.
  ///   - targets: Topics that are told, and functions that are called, when the alarm goes off.
  public init(
    _ id: String, metric: Value<String>, in namespace: Value<String>, dimensions: [String: Value<String>] = [:],
    statistic: AlarmStatistic, above threshold: Value<Double>, for periods: Value<Int> = 1,
    of period: Value<Int> = .minutes(5), datapoints: Value<Int>? = nil,
    missing: Value<OneOf<CloudWatch.Alarm.TreatMissingData>>? = nil, description: Value<String>? = nil,
    tell targets: any Connectable..., fileID: String = #fileID, line: Int = #line
  ) {
    let context = DeclarationContext.current
    let watch = AlarmWatch(
      metric: metric.term, namespace: namespace.term,
      dimensions: dimensions.sorted { $0.key < $1.key }.map { ($0.key, $0.value.term) }, statistic: statistic)
    var settings = ResourceSettings()
    if !context.loops.isEmpty { settings.loops = context.loops }
    self.init(
      DeclarationContext.id(id), watch,
      AlarmThreshold("GreaterThanThreshold", threshold, periods, period, datapoints, missing, description), targets,
      scope: context.scope, trail: context.trail, settings, at: SourceLocation(fileID, line))
  }

  init(
    _ id: String, _ watch: AlarmWatch, _ threshold: AlarmThreshold, _ targets: [any Connectable], scope: Scope?,
    trail: Trail?, _ settings: ResourceSettings, at location: SourceLocation
  ) {
    let ends = targets.map { $0.relationEnd }
    let tell: Followers = { alarm in
      ends.map { .relation(AlarmAction(telling: $0, of: alarm, at: location)) }
    }
    let node = ResourceNode(
      id: id, scope: scope, trail: trail, type: CloudWatch.Alarm.schema.type, schema: CloudWatch.Alarm.schema,
      properties: threshold.description + watch.properties + threshold.properties, settings: settings,
      followers: ends.isEmpty ? nil : tell, location: location)
    resource = CloudWatch.Alarm.declared(by: node)
  }

  package init(resource: CloudWatch.Alarm) { self.resource = resource }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> Alarm { Alarm(resource: .declared(by: node)) }

  /// The alarm's ARN.
  public var arn: Value<String> { resource.arn }
  /// The alarm's name.
  public var alarmName: Value<String> { resource.ref }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "an Alarm has no such attribute; it has .arn, .alarmName, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}

extension AlarmAction {
  /// Tells something when an alarm goes off. Alarms of several resources may have one name, so that the id holds all of theirs.
  package convenience init(telling end: RelationEnd, of alarm: ResourceNode, at location: SourceLocation) {
    let id =
      end.node.map { "\($0.id)/\(LogicalName.cloudFormation(alarm.id))" } ?? "\(alarm.id)/\(end.name ?? "Action")"
    self.init(
      id: id, of: .resource(alarm), in: AlarmState.alarm.list, to: end, scope: alarm.scope, location: location)
  }
}
