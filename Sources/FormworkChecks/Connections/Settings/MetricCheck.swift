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
      checkName(
        alarm.value("MetricName"), alarm.value("Namespace"), alarm.value("Dimensions"), of: alarm, stack, &diagnostics)
      for (index, query) in (alarm.value("Metrics")?.elements ?? []).enumerated() {
        let metric = query.member("MetricStat", "Metric")
        check(
          metric?.member("Namespace"), metric?.member("Dimensions"), "Metrics[\(index)].MetricStat.Metric.Dimensions",
          of: alarm, stack, &diagnostics)
        checkName(
          metric?.member("MetricName"), metric?.member("Namespace"), metric?.member("Dimensions"), of: alarm, stack,
          &diagnostics)
      }
    }
  }

  /// A metric that AWS does not have for the resource that the alarm watches, or that has a dimension besides.
  private static func checkName(
    _ metric: Term?, _ namespace: Term?, _ dimensions: Term?, of alarm: Resource, _ stack: ConnectedStack,
    _ diagnostics: inout Diagnostics
  ) {
    guard let name = metric?.literalText, let dimensions = dimensions?.elements else { return }
    for dimension in dimensions {
      guard let end = watched(dimension.member("Value"), stack), let facts = ResourceMetrics.of(end.type),
        facts.namespace == namespace?.literalText,
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

  /// The resource that a dimension names: the one that it refers to, or one whose property it repeats.
  private static func watched(_ value: Term?, _ stack: ConnectedStack) -> (id: String, type: String)? {
    if let end = stack.end(value) { return (end.id, end.type) }
    guard let value else { return nil }
    for (type, property) in ResourceMetrics.writtenDimensions {
      if let resource = stack.resources(of: type).first(where: { $0.value(property) == value }) {
        return (resource.id, type)
      }
    }
    return nil
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

/// Checks whom alarms tell (Using Amazon CloudWatch alarms; Amazon SNS access control use cases).
enum AlarmCheck {
  static let lists = ["AlarmActions", "OKActions", "InsufficientDataActions"]

  private static let types = ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"]

  /// Whom the alarms of a stack tell, each with its place.
  static func actions(in stack: ConnectedStack) -> [(alarm: Resource, place: String, action: Term)] {
    types.flatMap { stack.resources(of: $0) }.flatMap { alarm in
      lists.flatMap { list in
        (alarm.value(list)?.elements ?? []).enumerated().map { (alarm, "\(list)[\($0)]", $1) }
      }
    }
  }

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for (alarm, place, action) in actions(in: stack) { check(action, at: place, of: alarm, stack, &diagnostics) }
    MetricCheck.run(over: stack, &diagnostics)
  }

  private static func check(
    _ action: Term, at place: String, of alarm: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    if let text = action.literalText, !text.hasPrefix("arn:") {
      diagnostics.add(
        alarm.finding(
          .error, .wrongAddress, "\(place) of \(alarm.id) is \"\(text)\", which is no ARN",
          hint: "name a topic of the stack by its arn"))
      return
    }
    guard let end = stack.end(action) else { return }
    if let kind = AddressKind.of(end.type), !end.isARN {
      diagnostics.add(
        alarm.finding(
          .error, .wrongAddress,
          "\(place) of \(alarm.id) is \(end.id).\(end.attribute), \(kind.what(end.attribute)); its ARN belongs there",
          hint: "write \(end.id).\(ConnectedEnd.arnAttribute(of: end.type))"))
      return
    }
    if AddressKind.of(end.type) != nil, end.type != "AWS::SNS::Topic", end.type != "AWS::Lambda::Function" {
      diagnostics.add(
        alarm.finding(
          .error, .wrongKind,
          """
          \(place) of \(alarm.id) is \(end.id), whose type is \(end.type); alarms tell AWS::SNS::Topic, and call \
          AWS::Lambda::Function
          """, hint: "name a topic, and subscribe the other to it: Subscription(to: …)"))
      return
    }
    // A topic without a policy lets in whatever works for its account.
    guard end.type == "AWS::SNS::Topic",
      stack.sources.standingPolicies(of: end.resource.node).contains(where: { $0.type == "AWS::SNS::TopicPolicy" })
    else { return }
    let alarmARN = Term.reference(Reference(alarm.node, "Arn"))
    guard stack.admits(end.resource, "cloudwatch.amazonaws.com", "sns:Publish", for: alarmARN) == .no else { return }
    diagnostics.add(
      alarm.finding(
        .warning, .missingPermission,
        "\(alarm.id) tells \(end.id), whose policy does not let cloudwatch.amazonaws.com publish to it",
        hint:
          "let it in: Admit(\"cloudwatch.amazonaws.com\", to: [.publish]) in the braces of \(end.resource.node.name)"))
  }
}

/// Checks the filters of log groups (Filter pattern syntax for metric filters and subscription filters; Subscription filters with
/// AWS Lambda, Amazon CloudWatch Logs User Guide).
enum LogFilterCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for type in ["AWS::Logs::SubscriptionFilter", "AWS::Logs::MetricFilter"] {
      for filter in stack.resources(of: type) { checkPattern(of: filter, &diagnostics) }
    }
    for filter in stack.resources(of: "AWS::Logs::SubscriptionFilter") { checkLoop(filter, stack, &diagnostics) }
  }

  /// What begins as a pattern of JSON or of columns ends as one.
  private static func checkPattern(of filter: Resource, _ diagnostics: inout Diagnostics) {
    guard case .string(let text)? = filter.value("FilterPattern") else { return }
    let pattern = text.filter { !$0.isWhitespace }
    for (open, close, words) in [("{", "}", "JSON"), ("[", "]", "columns")]
    where pattern.hasPrefix(open) && !pattern.hasSuffix(close) {
      diagnostics.add(
        filter.finding(
          .error, .invalidFilter,
          "FilterPattern of \(filter.id) begins with \(open), as a pattern of \(words), and does not end with \(close)",
          hint: open == "{" ? "write { $.level = \"error\" }" : "write [ip, user, status = 4*]"))
    }
  }

  /// A function that gets the lines of its own log group writes the next ones by that.
  private static func checkLoop(_ filter: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    guard let function = stack.function(filter.value("DestinationArn")), let group = filter.value("LogGroupName") else {
      return
    }
    let own =
      function.value("LoggingConfig")?.member("LogGroup")
      ?? .text([.literal("/aws/lambda/"), .term(.reference(Reference(function.node, "FunctionName")))])
    guard stack.names.text(group) == stack.names.text(own) else { return }
    diagnostics.add(
      filter.finding(
        .warning, .endlessLoop,
        "\(filter.id) sends \(function.id) the lines of its own log group: each call writes lines that call it again",
        hint: "read the lines by another function, or those of another log group: Trigger.logs(of: …)"))
  }
}
