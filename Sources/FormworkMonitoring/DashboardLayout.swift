import FormworkDSL
import FormworkIR
import FormworkRelations

/// Puts widgets on a dashboard's grid and writes them down.
struct DashboardLayout {
  /// The dashboard's id.
  let id: String
  let location: SourceLocation
  private(set) var findings: [Element] = []
  private var widgets: [Term] = []
  private var metricCount = 0
  private var (x, y, rowHeight) = (0, 0, 0)

  init(id: String, location: SourceLocation) {
    self.id = id
    self.location = location
  }

  /// The next widget begins at the left, below all others.
  mutating func beginRow() {
    (x, y, rowHeight) = (0, y + rowHeight, 0)
  }

  /// A widget beside the one before, or below where it does not fit.
  mutating func add(_ widget: Widget) {
    checkSize(widget)
    if x + widget.width > 24 { beginRow() }
    var properties = widget.properties
    if !widget.metrics.isEmpty {
      var list = MetricList(id: id, location: widget.location)
      for series in widget.metrics { list.add(series) }
      findings += list.findings
      metricCount += list.count
      if list.count > 500 {
        find(.quota, "a widget of \(id) has \(list.count) metrics; CloudWatch allows 500", widget, "split it")
      }
      properties.insert(MapEntry("metrics", .list(list.terms)), at: 0)
    } else if widget.properties.allSatisfy({ $0.key.literal != "annotations" }), widget.type == "metric" {
      find(.missingProperty, "a widget of \(id) shows no metric", widget, "name one in its braces, or take it out")
    }
    if widget.type == "alarm", case .list(let alarms)? = Term.map(widget.properties).entry("alarms"),
      !(1...100).contains(alarms.count)
    {
      find(
        .outOfRange, "a widget of \(id) shows \(alarms.count) alarms; CloudWatch allows 1 to 100", widget,
        "name one in its braces, or split it")
    }
    widgets.append(
      .map([
        MapEntry("type", .string(widget.type)), MapEntry("x", .int(x)), MapEntry("y", .int(y)),
        MapEntry("width", .int(widget.width)), MapEntry("height", .int(widget.height)),
        MapEntry("properties", .map(properties)),
      ]))
    x += widget.width
    rowHeight = max(rowHeight, widget.height)
  }

  /// The dashboard's body.
  func body(start: Term?) -> Term {
    .map((start.map { [MapEntry("start", $0)] } ?? []) + [MapEntry("widgets", .list(widgets))])
  }

  /// Finds what is too much for one dashboard.
  mutating func checkQuotas() {
    for (count, what, limit) in [(widgets.count, "widgets", 500), (metricCount, "metrics", 2_500)] where count > limit {
      findings.append(
        .finding(
          Diagnostic(
            .error, .quota, "\(id) has \(count) \(what); CloudWatch allows a dashboard \(limit)", at: location,
            hint: "split it into several dashboards")))
    }
  }

  private mutating func checkSize(_ widget: Widget) {
    for (name, size, limit) in [("width", widget.width, 24), ("height", widget.height, 1_000)]
    where !(1...limit).contains(size) {
      find(
        .outOfRange, "a widget of \(id) has the \(name) \(size); CloudWatch allows 1 to \(limit)", widget,
        "a dashboard has 24 columns; a widget may be 1,000 rows high")
    }
  }

  private mutating func find(_ code: DiagnosticCode, _ message: String, _ widget: Widget, _ hint: String) {
    findings.append(.finding(Diagnostic(.error, code, message, at: widget.location, hint: hint)))
  }
}

/// The metrics of a widget as CloudWatch writes them: a list for each, with its dimensions and how it is shown.
private struct MetricList {
  let id: String
  let location: SourceLocation
  private(set) var terms: [Term] = []
  private(set) var findings: [Element] = []
  /// What expressions count with, by the names that they have for it.
  private var inputs: [(id: String, term: Term)] = []

  init(id: String, location: SourceLocation) {
    self.id = id
    self.location = location
  }

  /// How many metrics there are, with those that are not shown.
  var count: Int { terms.count }

  mutating func add(_ series: MetricSeries) {
    switch series.kind {
    case .metric(let properties): terms.append(metric(properties, series, []))
    case .expression(let expression, let metrics):
      MetricMath(expression: expression, ids: metrics.map(\.id)).check(for: id, at: series.location, &findings)
      for input in metrics { add(input.series, as: input.id) }
      terms.append(.list([.map([MapEntry("expression", expression)] + options(of: series))]))
    }
  }

  /// Adds what an expression counts with. Names hold for the whole widget.
  private mutating func add(_ series: MetricSeries, as name: String) {
    let hidden = [MapEntry("id", .string(name)), MapEntry("visible", .bool(false))]
    let term: Term
    switch series.kind {
    case .metric(let properties): term = metric(properties, series, hidden)
    case .expression(let expression, let metrics):
      MetricMath(expression: expression, ids: metrics.map(\.id)).check(for: id, at: series.location, &findings)
      for input in metrics { add(input.series, as: input.id) }
      term = .list([.map([MapEntry("expression", expression)] + options(of: series) + hidden)])
    }
    guard let other = inputs.first(where: { $0.id == name }) else {
      inputs.append((name, term))
      terms.append(term)
      return
    }
    guard other.term != term else { return }
    findings.append(
      .finding(
        Diagnostic(
          .error, .duplicateKey, "two expressions in one widget of \(id) have different metrics by the id \(name)",
          at: location, hint: "give one of them another id, or show them in two widgets")))
  }

  private mutating func metric(_ properties: [Property], _ series: MetricSeries, _ hidden: [MapEntry]) -> Term {
    check(properties, series)
    var list = [properties["Namespace"], properties["MetricName"]]
    if case .list(let dimensions) = properties["Dimensions"] {
      for dimension in dimensions {
        list += [dimension.entry("Name") ?? .absent, dimension.entry("Value") ?? .absent]
      }
    }
    return .list(list + [.map([MapEntry("stat", properties.statistic)] + options(of: series) + hidden)])
  }

  private func options(of series: MetricSeries) -> [MapEntry] {
    [("label", series.label), ("period", series.period)].compactMap { name, term in term.map { MapEntry(name, $0) } }
  }

  /// A metric that AWS does not have for the resource, or that has a dimension besides.
  private mutating func check(_ properties: [Property], _ series: MetricSeries) {
    guard let source = series.source, let facts = ResourceMetrics.of(source.type),
      case .string(let name) = properties["MetricName"]
    else { return }
    guard let metric = facts.metrics[name] else {
      warn(
        .unknownValue, "\(id) shows \(name) of \(source.id), and \(source.type) has no such metric", series,
        Spelling.nearest(to: name, among: facts.metrics.keys.sorted()).map { "did you mean \($0)?" }
          ?? "its metrics are \(facts.metrics.keys.sorted().joined(separator: ", "))")
      return
    }
    guard let further = metric.further, case .list(let dimensions) = properties["Dimensions"],
      !dimensions.contains(where: { $0.entry("Name") == .string(further) })
    else { return }
    warn(
      .missingProperty, "\(id) shows \(name) of \(source.id), which \(source.type) has for each \(further) alone",
      series,
      "say which: dimensions: [\"\(further)\": …]")
  }

  private mutating func warn(_ code: DiagnosticCode, _ message: String, _ series: MetricSeries, _ hint: String) {
    findings.append(.finding(Diagnostic(.warning, code, message, at: series.location, hint: hint)))
  }
}
