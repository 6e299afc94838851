import FormworkIR

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
