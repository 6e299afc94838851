import FormworkDSL
import FormworkIR
import FormworkServerless

/// A construct whose resource has metrics that alarms can watch.
public protocol Monitored: ResourceDeclaration {}

extension DataStream: Monitored {}
extension HTTPAPI: Monitored {}
extension LambdaFunction: Monitored {}
extension Queue: Monitored {}
extension StateMachine: Monitored {}
extension Table: Monitored {}
extension Topic: Monitored {}

extension Monitored {
  /// An alarm of one of the resource's metrics: `worker.alarm(.errors, above: 5, for: 3, of: .minutes(1), tell: pager)`.
  ///
  /// Its id is the resource's and the metric's, `Worker/Errors`; a second alarm of one metric needs an `id`. It exists where
  /// the resource does.
  ///
  /// - Parameters:
  ///   - metric: The metric; a literal is one in AWS's own name.
  ///   - threshold: The value that is too high.
  ///   - periods: For how many periods in a row it must be; one without it.
  ///   - period: How long a period is: 10, 20 or 30 seconds, or a multiple of 60; five minutes without it.
  ///   - datapoints: How many of the periods are enough; all without it.
  ///   - statistic: What of a period's values is looked at; without it what says most of the metric.
  ///   - missing: What periods without values mean; `missing` without it, that nothing is known.
  ///   - dimensions: What tells the metric from others besides the resource, such as `["Operation": "GetItem"]`.
  ///   - id: The alarm's name below the resource's; the metric's without it.
  ///   - description: At most 1,024 characters.
  ///   - targets: Topics that are told, and functions that are called, when the alarm goes off.
  public func alarm(
    _ metric: Metric<Self>, above threshold: Value<Double>, for periods: Value<Int> = 1,
    of period: Value<Int> = .minutes(5), datapoints: Value<Int>? = nil, statistic: AlarmStatistic? = nil,
    missing: Value<OneOf<CloudWatch.Alarm.TreatMissingData>>? = nil, dimensions: [String: Value<String>] = [:],
    id: String? = nil, description: Value<String>? = nil, tell targets: any Connectable...,
    fileID: String = #fileID, line: Int = #line
  ) -> Alarm {
    watched(
      AlarmWatch(metric.name, of: node, further: dimensions, statistic: statistic), id ?? metric.name,
      AlarmThreshold("GreaterThanThreshold", threshold, periods, period, datapoints, missing, description), targets,
      SourceLocation(fileID, line))
  }

  /// An alarm of one of the resource's metrics that becomes too low: `worker.alarm(.invocations, below: 1, tell: pager)`.
  ///
  /// - Parameters:
  ///   - metric: The metric; a literal is one in AWS's own name.
  ///   - threshold: The value that is too low.
  ///   - periods: For how many periods in a row it must be; one without it.
  ///   - period: How long a period is: 10, 20 or 30 seconds, or a multiple of 60; five minutes without it.
  ///   - datapoints: How many of the periods are enough; all without it.
  ///   - statistic: What of a period's values is looked at; without it what says most of the metric.
  ///   - missing: What periods without values mean; `missing` without it, that nothing is known.
  ///   - dimensions: What tells the metric from others besides the resource, such as `["Operation": "GetItem"]`.
  ///   - id: The alarm's name below the resource's; the metric's without it.
  ///   - description: At most 1,024 characters.
  ///   - targets: Topics that are told, and functions that are called, when the alarm goes off.
  public func alarm(
    _ metric: Metric<Self>, below threshold: Value<Double>, for periods: Value<Int> = 1,
    of period: Value<Int> = .minutes(5), datapoints: Value<Int>? = nil, statistic: AlarmStatistic? = nil,
    missing: Value<OneOf<CloudWatch.Alarm.TreatMissingData>>? = nil, dimensions: [String: Value<String>] = [:],
    id: String? = nil, description: Value<String>? = nil, tell targets: any Connectable...,
    fileID: String = #fileID, line: Int = #line
  ) -> Alarm {
    watched(
      AlarmWatch(metric.name, of: node, further: dimensions, statistic: statistic), id ?? metric.name,
      AlarmThreshold("LessThanThreshold", threshold, periods, period, datapoints, missing, description), targets,
      SourceLocation(fileID, line))
  }

  private func watched(
    _ watch: AlarmWatch, _ name: String, _ threshold: AlarmThreshold, _ targets: [any Connectable],
    _ location: SourceLocation
  ) -> Alarm {
    var settings = ResourceSettings()
    settings.loops = node.settings.loops
    settings.instances = node.settings.instances
    let name = name.first?.isNumber == true ? "Status\(name)" : name
    return Alarm(
      "\(node.id)/\(name)", watch, threshold, targets, scope: node.scope, trail: node.trail, settings, at: location)
  }
}
