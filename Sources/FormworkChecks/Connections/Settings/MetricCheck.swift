import FormworkIR
import FormworkRelations

/// Checks what alarms watch (PutMetricAlarm, Amazon CloudWatch API Reference; the pages on metrics and dimensions of each
/// service's guide).
enum MetricCheck {
  /// What a dimension is by in the metrics of a service: a type's attribute.
  private static let rows: [String: (namespace: String, type: String, attribute: String)] = [
    "BucketName": ("AWS/S3", "AWS::S3::Bucket", "BucketName"),
    "EventBusName": ("AWS/Events", "AWS::Events::EventBus", "Name"),
    "FunctionName": ("AWS/Lambda", "AWS::Lambda::Function", "FunctionName"),
    "LogGroupName": ("AWS/Logs", "AWS::Logs::LogGroup", "LogGroupName"),
    "QueueName": ("AWS/SQS", "AWS::SQS::Queue", "QueueName"),
    "StateMachineArn": ("AWS/States", "AWS::StepFunctions::StateMachine", "Arn"),
    "StreamName": ("AWS/Kinesis", "AWS::Kinesis::Stream", "Name"),
    "TableName": ("AWS/DynamoDB", "AWS::DynamoDB::Table", "TableName"),
    "TopicName": ("AWS/SNS", "AWS::SNS::Topic", "TopicName"),
  ]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for alarm in stack.resources(of: "AWS::CloudWatch::Alarm") {
      if alarm.value("MetricName") != nil, alarm.value("Metrics") == nil, alarm.value("Statistic") == nil,
        alarm.value("ExtendedStatistic") == nil
      {
        diagnostics.add(
          alarm.finding(
            .error, .missingProperty, "\(alarm.id) watches a metric, but sets neither Statistic nor ExtendedStatistic",
            hint: "say by what it is watched, such as Sum for errors and Maximum for ages"))
      }
      check(alarm.value("Namespace"), alarm.value("Dimensions"), "Dimensions", of: alarm, stack, &diagnostics)
      checkName(alarm, stack, &diagnostics)
      for (index, query) in (alarm.value("Metrics")?.elements ?? []).enumerated() {
        let metric = query.member("MetricStat", "Metric")
        check(
          metric?.member("Namespace"), metric?.member("Dimensions"), "Metrics[\(index)].MetricStat.Metric.Dimensions",
          of: alarm, stack, &diagnostics)
      }
    }
  }

  /// A metric that AWS does not have for the resource that the alarm watches, or that has a dimension besides.
  private static func checkName(_ alarm: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard let name = alarm.value("MetricName")?.literalText, let dimensions = alarm.value("Dimensions")?.elements else {
      return
    }
    for dimension in dimensions {
      guard let end = stack.end(dimension.member("Value")), let facts = ResourceMetrics.of(end.type),
        facts.namespace == alarm.value("Namespace")?.literalText,
        facts.dimension == dimension.member("Name")?.literalText
      else { continue }
      guard let metric = facts.metrics[name] else {
        diagnostics.add(
          alarm.finding(
            .warning, .unknownValue, "\(alarm.id) watches \(name) of \(end.id), and \(end.type) has no such metric",
            hint: Spelling.nearest(to: name, among: facts.metrics.keys.sorted()).map { "did you mean \($0)?" }
              ?? "its metrics are \(facts.metrics.keys.sorted().joined(separator: ", "))"))
        return
      }
      let names = dimensions.compactMap { $0.member("Name")?.literalText }
      guard let further = metric.further, names.count == dimensions.count, !names.contains(further) else { return }
      diagnostics.add(
        alarm.finding(
          .warning, .missingProperty,
          "\(alarm.id) watches \(name) of \(end.id), which \(end.type) has for each \(further) alone",
          hint: "say which, in dimensions: or in Dimensions: \(further)"))
      return
    }
  }

  private static func check(
    _ namespace: Term?, _ dimensions: Term?, _ place: String, of alarm: Resource, _ stack: ConnectedStack,
    _ diagnostics: inout Diagnostics
  ) {
    for (index, dimension) in (dimensions?.elements ?? []).enumerated() {
      guard let name = dimension.member("Name")?.literalText, let row = rows[name],
        namespace?.literalText == row.namespace, case .reference? = dimension.member("Value"),
        let end = stack.end(dimension.member("Value")), end.type == row.type, end.attribute != row.attribute
      else { continue }
      let found = AddressKind.of(end.type)?.what(end.attribute) ?? end.attribute
      diagnostics.add(
        alarm.finding(
          .warning, .wrongAddress,
          """
          \(place)[\(index)] of \(alarm.id) gives \(end.id).\(end.attribute), \(found), as \(name); no metric has such a \
          dimension
          """, hint: "write \(end.id).\(row.attribute)"))
    }
  }
}
