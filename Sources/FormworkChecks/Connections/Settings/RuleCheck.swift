import FormworkIR

/// Checks rules on a schedule, and schedules (Creating a rule that runs on a schedule, Amazon EventBridge User Guide); their
/// schema counts the targets of a rule.
enum RuleCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for rule in stack.resources(of: "AWS::Events::Rule") {
      guard let schedule = rule.value("ScheduleExpression") else { continue }
      if let bus = rule.value("EventBusName"), let name = custom(bus, stack) {
        diagnostics.add(
          rule.finding(
            .error, .unfitSetting,
            "\(rule.id) has a ScheduleExpression and is on the bus \(name); rules on a schedule stand on the default bus alone",
            hint: "take the bus out, or use EventBridge Scheduler: Trigger.schedule(…)"))
      }
      check(schedule, of: rule, "ScheduleExpression", allowsTimes: false, &diagnostics)
    }
    for schedule in stack.resources(of: "AWS::Scheduler::Schedule") {
      check(schedule.value("ScheduleExpression"), of: schedule, "ScheduleExpression", allowsTimes: true, &diagnostics)
      checkZone(of: schedule, &diagnostics)
      checkDates(of: schedule, &diagnostics)
    }
    checkLogFilters(stack, &diagnostics)
  }

  /// The name of a bus that is not the default one.
  private static func custom(_ bus: Term, _ stack: ConnectedStack) -> String? {
    if let end = stack.end(bus), end.type == "AWS::Events::EventBus" { return end.id }
    guard let text = bus.literalText, text != "default", !text.hasSuffix("event-bus/default") else { return nil }
    return text
  }

  private static func check(
    _ term: Term?, of owner: Resource, _ place: String, allowsTimes: Bool, _ diagnostics: inout Diagnostics
  ) {
    // What is neither form, the schema says.
    guard let text = term?.literalText, allowsTimes || owner.node.schema == nil || ScheduleSyntax.hasForm(text),
      let fault = ScheduleSyntax.fault(in: text, allowsTimes: allowsTimes)
    else { return }
    diagnostics.add(
      owner.finding(
        .error, .invalidSchedule, "\(place) of \(owner.id) is \"\(text)\": \(fault.reason)", hint: fault.hint))
  }

  /// Time zones are those of the IANA database, such as `Europe/Berlin`.
  private static func checkZone(of schedule: Resource, _ diagnostics: inout Diagnostics) {
    guard let zone = schedule.value("ScheduleExpressionTimezone")?.literalText, !ScheduleSyntax.isZone(zone) else {
      return
    }
    diagnostics.add(
      schedule.finding(
        .error, .invalidSchedule,
        "ScheduleExpressionTimezone of \(schedule.id) is \"\(zone)\", which is no time zone of the IANA database",
        hint: "write the area and the place, such as Trigger.schedule(…, in: \"Europe/Berlin\")"))
  }

  /// A schedule begins and ends at times of ISO 8601 (CreateSchedule, Amazon EventBridge Scheduler API Reference).
  private static func checkDates(of schedule: Resource, _ diagnostics: inout Diagnostics) {
    var times: [Double] = []
    for name in ["StartDate", "EndDate"] {
      guard case .string(let text)? = schedule.value(name) else { continue }
      // Without a zone it is in UTC.
      if text.contains("T"), let date = PolicyDate(text) ?? PolicyDate("\(text)Z") {
        times.append(date.seconds)
        continue
      }
      diagnostics.add(
        schedule.finding(
          .error, .invalidSchedule,
          "\(name) of \(schedule.id) is \"\(text)\", which is no time of ISO 8601",
          hint: "write 2030-01-31T08:00:00Z"))
    }
    guard times.count == 2, times[1] < times[0], let start = schedule.value("StartDate"),
      let end = schedule.value("EndDate")
    else { return }
    diagnostics.add(
      schedule.finding(
        .error, .invalidSchedule, "EndDate of \(schedule.id), \(end), is before its StartDate, \(start)",
        hint: "let it end after it begins"))
  }

  /// A log group has at most two subscription filters (CloudWatch Logs quotas).
  private static func checkLogFilters(_ stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    var count: [String: Int] = [:]
    for filter in stack.resources(of: "AWS::Logs::SubscriptionFilter") where filter.settings.instances == .single {
      guard let group = filter.value("LogGroupName") else { continue }
      let name = stack.names.text(group).description
      count[name, default: 0] += 1
      guard count[name] == 3 else { continue }
      diagnostics.add(
        filter.finding(
          .error, .quota,
          "\(filter.id) is the third subscription filter of \(stack.end(group)?.id ?? name); Amazon CloudWatch Logs allows 2 for a log group",
          hint: "send the lines to a stream once, and let several read it: Trigger.logs(of: …).calls(stream)"))
    }
  }
}
