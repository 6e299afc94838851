import Formwork
import FormworkCloudWatch
import FormworkDSL

/// A widget of a row.
public struct DashboardWidget: Sendable {
  let widget: Widget
}

/// Turns the widgets in a row's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum WidgetBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = DashboardWidget

  /// A chart.
  public static func buildExpression(_ child: Chart) -> [Element] { [.init(widget: child.widget)] }
  /// Numbers.
  public static func buildExpression(_ child: Number) -> [Element] { [.init(widget: child.widget)] }
  /// Text.
  public static func buildExpression(_ child: Text) -> [Element] { [.init(widget: child.widget)] }
  /// States of alarms.
  public static func buildExpression(_ child: AlarmStatus) -> [Element] { [.init(widget: child.widget)] }
  /// Widgets made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(*, unavailable, message: "this cannot stand in a row: use Chart, Number, Text or AlarmStatus")
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}

/// A child of a dashboard's braces.
public struct DashboardChild: Sendable {
  enum Kind: Sendable {
    case widget(Widget)
    case row([Widget])
    case tags(Tags)
    case properties(Properties<CloudWatch.Dashboard>)
  }

  let kind: Kind
}

/// Turns the children in a dashboard's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum DashboardBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = DashboardChild

  /// A chart.
  public static func buildExpression(_ child: Chart) -> [Element] { [.init(kind: .widget(child.widget))] }
  /// Numbers.
  public static func buildExpression(_ child: Number) -> [Element] { [.init(kind: .widget(child.widget))] }
  /// Text.
  public static func buildExpression(_ child: Text) -> [Element] { [.init(kind: .widget(child.widget))] }
  /// States of alarms.
  public static func buildExpression(_ child: AlarmStatus) -> [Element] { [.init(kind: .widget(child.widget))] }
  /// Widgets beside each other.
  public static func buildExpression(_ child: Row) -> [Element] { [.init(kind: .row(child.widgets))] }
  /// Tags of the dashboard.
  public static func buildExpression(_ child: Tags) -> [Element] { [.init(kind: .tags(child))] }
  /// Properties of the generated resource.
  public static func buildExpression(_ child: Properties<CloudWatch.Dashboard>) -> [Element] {
    [.init(kind: .properties(child))]
  }
  /// Children made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message: "this cannot stand on a dashboard: use Chart, Number, Text, AlarmStatus, Row, Tags or Properties"
  )
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}

/// Turns the metrics in a widget's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum MetricBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = MetricSeries

  /// A metric.
  public static func buildExpression(_ child: MetricSeries) -> [Element] { [child] }
  /// Metrics made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(*, unavailable, message: "this is no metric: use worker.metric(.errors), or MetricSeries")
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}

/// Turns the alarms in a widget's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum AlarmBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = any AlarmDeclaration

  /// An alarm.
  public static func buildExpression(_ child: Alarm) -> [Element] { [child] }
  /// An alarm on other alarms.
  public static func buildExpression(_ child: CompositeAlarm) -> [Element] { [child] }
  /// A generated alarm.
  public static func buildExpression(_ child: CloudWatch.Alarm) -> [Element] { [child] }
  /// A generated alarm on other alarms.
  public static func buildExpression(_ child: CloudWatch.CompositeAlarm) -> [Element] { [child] }
  /// Alarms made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(*, unavailable, message: "this is no alarm: use Alarm, CompositeAlarm or worker.alarm(.errors, above: 5)")
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}
