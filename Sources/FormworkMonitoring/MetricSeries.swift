import Formwork
import FormworkDSL
import FormworkIR
import FormworkRelations

/// The values of a metric over time, by a statistic: what an alarm's expression counts with and a dashboard shows.
///
/// ```swift
/// worker.metric(.errors)
/// MetricSeries("Latency", in: "Shop", dimensions: ["Stage": "prod"], statistic: .percentile(99))
/// MetricSeries.expression("errors / calls * 100", ["errors": worker.metric(.errors), "calls": worker.metric(.invocations)])
/// ```
/// It makes nothing by itself. In an `Alarm` it becomes a `MetricDataQuery`, a `metric_query` in Terraform; on a `Dashboard` a
/// member of a widget's `metrics`.
public struct MetricSeries: Sendable {
  indirect enum Kind: Sendable {
    /// The properties of a metric: `Namespace`, `MetricName`, `Dimensions`, and the statistic.
    case metric([Property])
    case expression(Term, [(id: String, series: MetricSeries)])
  }

  let kind: Kind
  /// The name in legends; `nil` where it is CloudWatch's.
  let label: Term?
  /// Seconds to a value; `nil` where it is left to what uses the series.
  let period: Term?
  /// The resource whose metric it is.
  let source: ResourceNode?
  let location: SourceLocation

  /// Any metric, such as one that a program of yours writes.
  ///
  /// - Parameters:
  ///   - metric: The metric's name.
  ///   - namespace: Its namespace, such as `Shop`.
  ///   - dimensions: What tells it from others of the name.
  ///   - statistic: What of a period's values is looked at.
  ///   - period: How long a period is: 10, 20 or 30 seconds, or a multiple of 60. Without it an alarm's or a widget's.
  ///   - label: The name in legends; without it CloudWatch makes one up.
  public init(
    _ metric: Value<String>, in namespace: Value<String>, dimensions: [String: Value<String>] = [:],
    statistic: AlarmStatistic, period: Value<Int>? = nil, label: Value<String>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    let watch = AlarmWatch(
      metric: metric.term, namespace: namespace.term,
      dimensions: dimensions.sorted { $0.key < $1.key }.map { ($0.key, $0.value.term) }, statistic: statistic)
    self.init(.metric(watch.properties), period, label, of: nil, at: SourceLocation(fileID, line))
  }

  /// What an expression makes of other series, on a dashboard; for an alarm see `Alarm(_:expression:metrics:above:)`.
  ///
  /// - Parameters:
  ///   - expression: An expression of metric math, such as `errors / calls * 100` (Using math expressions with CloudWatch
  ///     metrics, Amazon CloudWatch User Guide).
  ///   - metrics: The series by the names that the expression has for them: letters, digits and `_`, the first a small letter.
  ///     They are not shown themselves.
  ///   - period: How long a period is; without it the widget's.
  ///   - label: The name in legends; without it the expression.
  public static func expression(
    _ expression: Value<String>, _ metrics: KeyValuePairs<String, MetricSeries> = [:], period: Value<Int>? = nil,
    label: Value<String>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> MetricSeries {
    MetricSeries(
      .expression(expression.term, metrics.map { ($0.key, $0.value) }), period, label, of: nil,
      at: SourceLocation(fileID, line))
  }

  init(
    _ kind: Kind, _ period: Value<Int>?, _ label: Value<String>?, of source: ResourceNode?, at location: SourceLocation
  ) {
    self.kind = kind
    self.period = period?.term
    self.label = label?.term
    self.source = source
    self.location = location
  }
}

extension Monitored {
  /// One of the resource's metrics, for the expression of an alarm and for dashboards: `worker.metric(.errors)`.
  ///
  /// - Parameters:
  ///   - metric: The metric; a literal is one in AWS's own name.
  ///   - statistic: What of a period's values is looked at; without it what says most of the metric.
  ///   - period: How long a period is: 10, 20 or 30 seconds, or a multiple of 60. Without it an alarm's or a widget's.
  ///   - dimensions: What tells the metric from others besides the resource, such as `["Operation": "GetItem"]`.
  ///   - label: The name in legends; without it CloudWatch makes one up.
  public func metric(
    _ metric: Metric<Self>, statistic: AlarmStatistic? = nil, period: Value<Int>? = nil,
    dimensions: [String: Value<String>] = [:], label: Value<String>? = nil, fileID: String = #fileID, line: Int = #line
  ) -> MetricSeries {
    let watch = AlarmWatch(metric.name, of: node, further: dimensions, statistic: statistic)
    return MetricSeries(.metric(watch.properties), period, label, of: node, at: SourceLocation(fileID, line))
  }
}

extension [Property] {
  /// The value of a property; `absent` where there is none.
  subscript(name: String) -> Term { first { $0.name == name }?.value ?? .absent }

  /// The statistic of a metric's properties.
  var statistic: Term { (last { $0.name == "Statistic" || $0.name == "ExtendedStatistic" })?.value ?? .absent }
}
