import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// What an alarm watches.
package struct AlarmWatch {
  /// Its properties, in the order in which templates have them.
  package let properties: [Property]

  package init(metric: Term, namespace: Term, dimensions: [(name: String, value: Term)], statistic: AlarmStatistic) {
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
  package init(_ metric: String, of node: ResourceNode, further: [String: Value<String>], statistic: AlarmStatistic?) {
    let facts = ResourceMetrics.of(node.type)
    var dimensions: [(name: String, value: Term)] = []
    if let facts { dimensions.append((facts.dimension, facts.value(of: node))) }
    dimensions += further.sorted { $0.key < $1.key }.map { ($0.key, $0.value.term) }
    self.init(
      metric: .string(metric), namespace: .string(facts?.namespace ?? ""), dimensions: dimensions,
      statistic: statistic ?? AlarmStatistic("Statistic", facts?.metrics[metric]?.statistic ?? "Sum"))
  }
}

/// When an alarm goes off.
package struct AlarmThreshold {
  /// What the alarm is for, where that is said.
  package let description: [Property]
  /// The properties, in the order in which templates have them.
  package let properties: [Property]

  package init(
    _ comparison: String, _ threshold: Value<Double>, _ periods: Value<Int>, _ period: Value<Int>?,
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
