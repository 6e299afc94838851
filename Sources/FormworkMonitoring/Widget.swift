import FormworkDSL
import FormworkIR

/// A part of a dashboard as CloudWatch has it (Dashboard body structure and syntax, Amazon CloudWatch API Reference).
struct Widget: Sendable {
  let type: String
  /// What tells it from others of the type; the series of a chart stand in `metrics`.
  let properties: [MapEntry]
  var metrics: [MetricSeries] = []
  let width: Int
  let height: Int
  let location: SourceLocation
}

/// A chart of metrics on a dashboard, or of what an alarm watches.
///
/// ```swift
/// Chart("Calls") {
///   worker.metric(.invocations)
///   worker.metric(.errors, label: "Failures")
/// }
/// Chart("Age of jobs", of: late)
/// ```
public struct Chart: Sendable {
  let widget: Widget

  /// How the values of metrics are drawn.
  public enum View: String, Sendable {
    /// A line for each metric.
    case lines
    /// Lines above each other, with the areas below them filled.
    case stacked
    /// A bar for each metric, as high as its last value.
    case bars
    /// A circle with a part for each metric.
    case pie

    var properties: [MapEntry] {
      switch self {
      case .lines: [MapEntry("view", .string("timeSeries")), MapEntry("stacked", .bool(false))]
      case .stacked: [MapEntry("view", .string("timeSeries")), MapEntry("stacked", .bool(true))]
      case .bars: [MapEntry("view", .string("bar"))]
      case .pie: [MapEntry("view", .string("pie"))]
      }
    }
  }

  /// A chart of metrics.
  ///
  /// - Parameters:
  ///   - title: What stands above it.
  ///   - view: How the values are drawn.
  ///   - period: How long a period is of those metrics that do not say it; five minutes without it.
  ///   - lines: Horizontal lines at values, each with its label.
  ///   - width: How many of the dashboard's 24 columns it takes: 1 to 24.
  ///   - height: How many rows it takes: 1 to 1,000.
  ///   - metrics: The metrics: at most 500, with those that expressions count with.
  public init(
    _ title: Value<String>, view: View = .lines, period: Value<Int>? = nil,
    lines: KeyValuePairs<String, Value<Double>> = [:], width: Int = 12, height: Int = 6,
    fileID: String = #fileID, line: Int = #line, @MetricBuilder metrics: () -> [MetricSeries]
  ) {
    var properties = view.properties
    properties.append(MapEntry("region", .pseudo(.region)))
    properties.append(MapEntry("title", title.term))
    if let period { properties.append(MapEntry("period", period.term)) }
    if !lines.isEmpty {
      let lines = lines.map { Term.map([MapEntry("label", .string($0.key)), MapEntry("value", $0.value.term)]) }
      properties.append(MapEntry("annotations", .map([MapEntry("horizontal", .list(lines))])))
    }
    widget = Widget(
      type: "metric", properties: properties, metrics: metrics(), width: width, height: height,
      location: SourceLocation(fileID, line))
  }

  /// A chart of what an alarm watches, with its threshold.
  ///
  /// - Parameters:
  ///   - title: What stands above it.
  ///   - alarm: The alarm; one that asks others watches nothing itself, and stands in an `AlarmStatus`.
  ///   - width: How many of the dashboard's 24 columns it takes: 1 to 24.
  ///   - height: How many rows it takes: 1 to 1,000.
  public init(
    _ title: Value<String>, of alarm: Alarm, width: Int = 12, height: Int = 6, fileID: String = #fileID,
    line: Int = #line
  ) {
    widget = Widget(
      type: "metric",
      properties: View.lines.properties + [
        MapEntry("region", .pseudo(.region)), MapEntry("title", title.term),
        MapEntry("annotations", .map([MapEntry("alarms", .list([alarm.arn.term]))])),
      ], width: width, height: height, location: SourceLocation(fileID, line))
  }
}

/// The last values of metrics on a dashboard, as numbers.
///
/// ```swift
/// Number("Orders today") { MetricSeries("Placed", in: "Shop", statistic: .sum, period: .days(1)) }
/// ```
public struct Number: Sendable {
  let widget: Widget

  /// Numbers.
  ///
  /// - Parameters:
  ///   - title: What stands above them.
  ///   - period: How long a period is of those metrics that do not say it; five minutes without it.
  ///   - width: How many of the dashboard's 24 columns it takes: 1 to 24.
  ///   - height: How many rows it takes: 1 to 1,000.
  ///   - metrics: The metrics: at most 500, with those that expressions count with.
  public init(
    _ title: Value<String>, period: Value<Int>? = nil, width: Int = 6, height: Int = 3, fileID: String = #fileID,
    line: Int = #line, @MetricBuilder metrics: () -> [MetricSeries]
  ) {
    var properties = [
      MapEntry("view", .string("singleValue")), MapEntry("region", .pseudo(.region)), MapEntry("title", title.term),
    ]
    if let period { properties.append(MapEntry("period", period.term)) }
    widget = Widget(
      type: "metric", properties: properties, metrics: metrics(), width: width, height: height,
      location: SourceLocation(fileID, line))
  }
}

/// Text on a dashboard, in Markdown: `Text("# Shop")`.
public struct Text: Sendable {
  let widget: Widget

  /// Text.
  ///
  /// - Parameters:
  ///   - markdown: The text, in Markdown.
  ///   - width: How many of the dashboard's 24 columns it takes: 1 to 24.
  ///   - height: How many rows it takes: 1 to 1,000.
  public init(
    _ markdown: Value<String>, width: Int = 24, height: Int = 2, fileID: String = #fileID, line: Int = #line
  ) {
    widget = Widget(
      type: "text", properties: [MapEntry("markdown", markdown.term)], width: width, height: height,
      location: SourceLocation(fileID, line))
  }
}

/// The states of alarms on a dashboard: `AlarmStatus("Alarms") { late; outage }`.
public struct AlarmStatus: Sendable {
  let widget: Widget

  /// The states of alarms.
  ///
  /// - Parameters:
  ///   - title: What stands above them.
  ///   - width: How many of the dashboard's 24 columns it takes: 1 to 24.
  ///   - height: How many rows it takes: 1 to 1,000.
  ///   - alarms: The alarms: 1 to 100.
  public init(
    _ title: Value<String>, width: Int = 24, height: Int = 3, fileID: String = #fileID, line: Int = #line,
    @AlarmBuilder alarms: () -> [any AlarmDeclaration]
  ) {
    let alarms = alarms().map { Term.reference(Reference($0.node, "Arn")) }
    widget = Widget(
      type: "alarm", properties: [MapEntry("title", title.term), MapEntry("alarms", .list(alarms))], width: width,
      height: height, location: SourceLocation(fileID, line))
  }
}

/// Widgets that begin at the left of a dashboard, and after which the next one does again.
public struct Row: Sendable {
  let widgets: [Widget]

  /// Widgets beside each other; what does not fit into 24 columns stands below.
  public init(@WidgetBuilder widgets: () -> [DashboardWidget]) { self.widgets = widgets().map(\.widget) }
}
