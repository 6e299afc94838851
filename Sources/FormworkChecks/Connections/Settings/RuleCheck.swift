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

/// Checks what the targets of rules get (PutTargets, Amazon EventBridge API Reference; Amazon EventBridge input transformation,
/// Amazon EventBridge User Guide).
enum RuleTargetCheck {
  private static let inputs = ["Input", "InputPath", "InputTransformer"]

  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    for rule in stack.resources(of: "AWS::Events::Rule") {
      for (index, target) in (rule.value("Targets")?.elements ?? []).enumerated() {
        let set = inputs.filter { target.member($0) != nil }
        if set.count > 1 {
          diagnostics.add(
            rule.finding(
              .error, .conflict,
              "Targets[\(index)] of \(rule.id) sets \(WordList.all(set)); a target takes one of \(WordList.any(inputs))",
              hint: "keep what the target is to get"))
        }
        checkTemplate(target.member("InputTransformer"), "Targets[\(index)].InputTransformer", of: rule, &diagnostics)
        checkLoop(target, at: "Targets[\(index)]", of: rule, stack, &diagnostics)
      }
    }
  }

  private static func checkTemplate(
    _ transformer: Term?, _ place: String, of rule: Resource, _ diagnostics: inout Diagnostics
  ) {
    guard let template = transformer?.member("InputTemplate"), let names = names(in: transformer) else { return }
    for name in placeholders(in: template) where !names.contains(name) && !name.hasPrefix("aws.events.") {
      diagnostics.add(
        rule.finding(
          .error, .unknownReference,
          """
          InputTemplate in \(place) of \(rule.id) names <\(name)>, which InputPathsMap does not define\
          \(names.isEmpty ? "" : "; it defines \(WordList.all(names))")
          """,
          hint: Spelling.nearest(to: name, among: names).map { "did you mean <\($0)>?" }
            ?? "define it: inputPaths: [\"\(name)\": \"$.detail.…\"] in Trigger.event(…)"))
      return
    }
  }

  /// The names of the parts of an event; `nil` where only deployment knows them.
  private static func names(in transformer: Term?) -> [String]? {
    guard let map = transformer?.member("InputPathsMap") else { return [] }
    guard case .map(let entries) = map else { return nil }
    let names = entries.compactMap(\.key.literal)
    return names.count == entries.count ? names : nil
  }

  /// The names between `<` and `>` in the words of a text.
  private static func placeholders(in term: Term) -> [String] {
    switch term {
    case .string(let text): placeholders(in: text)
    case .text(let segments):
      segments.flatMap { if case .literal(let words) = $0 { placeholders(in: words) } else { [String]() } }
    case .function(.join(_, .list(let elements))):
      elements.flatMap { if case .string(let words) = $0 { placeholders(in: words) } else { [String]() } }
    default: []
    }
  }

  private static func placeholders(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      let isEscaped = rest[..<open].last == "\\"
      rest = rest[rest.index(after: open)...]
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
      if !isEscaped, !name.isEmpty, rest[name.endIndex...].first == ">" { names.append(String(name)) }
    }
    return names
  }

  /// What a bus sends to itself matches the same pattern again.
  private static func checkLoop(
    _ target: Term, at place: String, of rule: Resource, _ stack: ConnectedStack, _ diagnostics: inout Diagnostics
  ) {
    guard rule.value("EventPattern") != nil, let bus = stack.end(rule.value("EventBusName")),
      bus.type == "AWS::Events::EventBus", let end = stack.end(target.member("Arn")), end.id == bus.id
    else { return }
    diagnostics.add(
      rule.finding(
        .warning, .endlessLoop,
        "\(rule.id) sends the events of \(bus.id) to \(bus.id) itself, where they match it again",
        hint: "send to another bus or target, or take \(place) out"))
  }
}

/// Checks what the patterns of rules ask of events (Events and Creating event patterns, Amazon EventBridge User Guide).
enum EventPatternCheck {
  /// What every event has at its top; events of an archive have the last.
  private static let keys = [
    "version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail", "replay-name",
  ]

  static func run(over pattern: Term, of rule: Resource, _ diagnostics: inout Diagnostics) {
    if pattern == .map([]) {
      diagnostics.add(
        rule.finding(
          .error, .invalidFilter, "EventPattern of \(rule.id) is empty; Amazon EventBridge asks for something to match",
          hint: "for every event write {\"source\": [{\"prefix\": \"\"}]}"))
      return
    }
    guard let key = FilterCheck.unknownKey(in: pattern, keys) else { return }
    diagnostics.add(
      rule.finding(
        .warning, .invalidFilter,
        "EventPattern of \(rule.id) asks for \(key), and an event has \(WordList.all(keys)): nothing matches",
        hint: Spelling.nearest(to: key, among: keys).map { "did you mean \($0)?" }
          ?? "what an event holds stands in its detail: {\"detail\": {\"\(key)\": […]}}"))
  }
}
