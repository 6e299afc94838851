import Formwork
import FormworkCloudWatch
import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

extension Alarm {
  /// An alarm that goes off when the value of an expression is too high.
  ///
  /// | target | what it makes |
  /// |---|---|
  /// | CloudFormation, SAM | `AWS::CloudWatch::Alarm` with `Metrics`; a statement in the policy of each topic that it tells |
  /// | Terraform | `aws_cloudwatch_metric_alarm` with a `metric_query` for each; the same in `aws_sns_topic_policy` |
  ///
  /// ```swift
  /// Alarm(
  ///   "ErrorRate", expression: "errors / calls * 100",
  ///   metrics: ["errors": worker.metric(.errors), "calls": worker.metric(.invocations)], above: 5, tell: pager)
  /// ```
  ///
  /// - Parameters:
  ///   - id: The name in its scope.
  ///   - expression: An expression of metric math (Using math expressions with CloudWatch metrics, Amazon CloudWatch User Guide).
  ///   - metrics: The metrics by the names that the expression has for them: letters, digits and `_`, the first a small letter;
  ///     at most 10 (CloudWatch service quotas, Amazon CloudWatch User Guide).
  ///   - threshold: The value that is too high.
  ///   - periods: For how many periods in a row it must be; one without it.
  ///   - period: How long a period of those metrics is that do not say it: 10, 20 or 30 seconds, or a multiple of 60; five
  ///     minutes without it.
  ///   - datapoints: How many of the periods are enough; all without it.
  ///   - missing: What periods without values mean; `missing` without it, that nothing is known.
  ///   - description: At most 1,024 characters.
  ///   - targets: Topics that are told, and functions that are called, when the alarm goes off.
  ///   - content: Children: `Properties`, `Tags`.
  public init(
    _ id: String, expression: Value<String>, metrics: KeyValuePairs<String, MetricSeries> = [:],
    above threshold: Value<Double>, for periods: Value<Int> = 1, of period: Value<Int> = .minutes(5),
    datapoints: Value<Int>? = nil, missing: Value<OneOf<CloudWatch.Alarm.TreatMissingData>>? = nil,
    description: Value<String>? = nil, tell targets: any Connectable..., fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<CloudWatch.Alarm> content: () -> [ConstructChild<CloudWatch.Alarm>] = { [] }
  ) {
    self.init(
      id, AlarmExpression(expression, metrics, period),
      AlarmThreshold("GreaterThanThreshold", threshold, periods, nil, datapoints, missing, description), targets,
      ConstructContent(id, fileID, line, content))
  }

  /// An alarm that goes off when the value of an expression is too low; else as the one that goes off when it is too high.
  public init(
    _ id: String, expression: Value<String>, metrics: KeyValuePairs<String, MetricSeries> = [:],
    below threshold: Value<Double>, for periods: Value<Int> = 1, of period: Value<Int> = .minutes(5),
    datapoints: Value<Int>? = nil, missing: Value<OneOf<CloudWatch.Alarm.TreatMissingData>>? = nil,
    description: Value<String>? = nil, tell targets: any Connectable..., fileID: String = #fileID, line: Int = #line,
    @ConstructBuilder<CloudWatch.Alarm> content: () -> [ConstructChild<CloudWatch.Alarm>] = { [] }
  ) {
    self.init(
      id, AlarmExpression(expression, metrics, period),
      AlarmThreshold("LessThanThreshold", threshold, periods, nil, datapoints, missing, description), targets,
      ConstructContent(id, fileID, line, content))
  }

  private init(
    _ id: String, _ expression: AlarmExpression, _ threshold: AlarmThreshold, _ targets: [any Connectable],
    _ content: ConstructContent<CloudWatch.Alarm>
  ) {
    let location = content.location
    var bag = PropertyBag()
    bag.properties = threshold.description + [Property("Metrics", expression.queries)]
    bag.properties += threshold.properties
    let ends = targets.map { $0.relationEnd }
    let findings = expression.findings(for: DeclarationContext.id(id), at: location)
    self.init(
      resource: content.resource(id, bag) { alarm in
        findings + ends.map { .relation(AlarmAction(telling: $0, of: alarm, at: location)) }
      })
  }
}

/// An expression that an alarm watches, with its metrics.
private struct AlarmExpression {
  let expression: Term
  let metrics: [(id: String, series: MetricSeries)]
  let period: Term

  init(_ expression: Value<String>, _ metrics: KeyValuePairs<String, MetricSeries>, _ period: Value<Int>) {
    self.expression = expression.term
    self.metrics = metrics.map { ($0.key, $0.value) }
    self.period = period.term
  }

  /// The value of `Metrics`: the expression, which is watched, and what it counts with.
  var queries: Term {
    let taken = Set(metrics.map(\.id))
    var id = "expression"
    while taken.contains(id) { id += "_" }
    var watched = [MapEntry("Id", .string(id)), MapEntry("Expression", expression)]
    // A query of Metrics Insights is by no metric's period.
    if metrics.isEmpty { watched.append(MapEntry("Period", period)) }
    watched.append(MapEntry("ReturnData", .bool(true)))
    return .list([.map(watched)] + metrics.map { query($0.id, $0.series) })
  }

  private func query(_ id: String, _ series: MetricSeries) -> Term {
    var entries = [MapEntry("Id", .string(id))]
    if let label = series.label { entries.append(MapEntry("Label", label)) }
    switch series.kind {
    case .expression(let expression, _): entries.append(MapEntry("Expression", expression))
    case .metric(let properties):
      let metric = properties.filter { !["Statistic", "ExtendedStatistic"].contains($0.name) }
      entries.append(
        MapEntry(
          "MetricStat",
          .map([
            MapEntry("Metric", .map(metric.map { MapEntry($0.name, $0.value) })),
            MapEntry("Period", series.period ?? period), MapEntry("Stat", properties.statistic),
          ])))
    }
    return .map(entries + [MapEntry("ReturnData", .bool(false))])
  }

  func findings(for id: String, at location: SourceLocation) -> [Element] {
    var findings: [Element] = []
    MetricMath(expression: expression, ids: metrics.map(\.id), idsHaveSchema: true).check(
      for: id, at: location, &findings)
    if metrics.count > 10 {
      findings.append(
        .finding(
          Diagnostic(
            .error, .quota, "\(id) has an expression over \(metrics.count) metrics; CloudWatch allows an alarm 10",
            at: location, hint: "split it into several alarms, and join them in a CompositeAlarm")))
    }
    for (name, series) in metrics {
      guard case .expression = series.kind else { continue }
      findings.append(
        .finding(
          Diagnostic(
            .error, .wrongKind, "\(id) gives its expression another expression by the id \(name)", at: series.location,
            hint: "write the whole into the alarm's expression")))
    }
    return findings
  }
}
