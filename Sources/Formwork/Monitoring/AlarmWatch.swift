import FormworkCloudWatch
import FormworkDSL
import FormworkIR
import FormworkRelations

/// What an alarm watches.
struct AlarmWatch {
  /// Its properties, in the order in which templates have them.
  let properties: [Property]

  init(metric: Term, namespace: Term, dimensions: [(name: String, value: Term)], statistic: AlarmStatistic) {
    var properties = [Property("Namespace", namespace), Property("MetricName", metric)]
    if !dimensions.isEmpty {
      properties.append(
        Property(
          "Dimensions",
          .list(
            dimensions.map { .map([MapEntry("Name", .string($0.name)), MapEntry("Value", $0.value)]) })))
    }
    self.properties = properties + [statistic.property]
  }

  /// A metric of a resource, by the table of metrics. Of a name that is not in it nothing is known but what is given; the check
  /// of metrics says so.
  init(_ metric: String, of node: ResourceNode, further: [String: Value<String>], statistic: AlarmStatistic?) {
    let facts = ResourceMetrics.of(node.type)
    var dimensions: [(name: String, value: Term)] = []
    if let facts { dimensions.append((facts.dimension, .reference(Reference(node, facts.attribute)))) }
    dimensions += further.sorted { $0.key < $1.key }.map { ($0.key, $0.value.term) }
    self.init(
      metric: .string(metric), namespace: .string(facts?.namespace ?? ""), dimensions: dimensions,
      statistic: statistic ?? AlarmStatistic("Statistic", facts?.metrics[metric]?.statistic ?? "Sum"))
  }
}

/// When an alarm goes off.
struct AlarmThreshold {
  /// What the alarm is for, where that is said.
  let description: [Property]
  /// The properties, in the order in which templates have them.
  let properties: [Property]

  init(
    _ comparison: String, _ threshold: Value<Double>, _ periods: Value<Int>, _ period: Value<Int>,
    _ datapoints: Value<Int>?, _ missing: Value<OneOf<CloudWatch.Alarm.TreatMissingData>>?,
    _ description: Value<String>?
  ) {
    var settings = Settings()
    settings.set("Period", period)
    settings.set("EvaluationPeriods", periods)
    settings.set("DatapointsToAlarm", datapoints)
    settings.set("ComparisonOperator", Value<String>(comparison))
    settings.set("Threshold", threshold)
    settings.set("TreatMissingData", missing)
    properties = settings.properties
    self.description = description.map { [Property("AlarmDescription", $0.term)] } ?? []
  }
}

extension ResourceDeclaration {
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
