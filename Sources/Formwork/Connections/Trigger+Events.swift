import FormworkDSL
import FormworkIR
import FormworkRelations

extension Trigger {
  /// Calls a target with the events that match a pattern: `AWS::Events::Rule` and what lets it through,
  /// `aws_cloudwatch_event_rule` and `aws_cloudwatch_event_target`; in SAM an `EventBridgeRule` event of a function.
  ///
  /// - Parameters:
  ///   - pattern: The pattern, such as `["source": ["shop"], "detail-type": ["Placed"]]`.
  ///   - bus: The bus; the account's default one without it.
  ///   - id: The trigger's name below the callee's; the bus's, or `Event`, without it.
  ///   - input: What the target gets in place of the event.
  ///   - inputPath: The part of the event that the target gets, such as `$.detail`.
  ///   - inputPaths: Parts of the event by name, for `template`.
  ///   - template: What the target gets, with `<name>` for each of `inputPaths`.
  ///   - retries: How often delivery is tried again: 0 to 185.
  ///   - maximumAge: How old an event may be that is still tried: 60 to 86,400 seconds.
  ///   - onFailure: The queue for events that were given up.
  ///   - messageGroup: The group of a queue's messages, which a FIFO queue asks for: up to 128 letters, digits and signs
  ///     (SqsParameters, Amazon EventBridge API Reference).
  ///   - partitionKeyPath: Where in the event the key stands by which a data stream spreads records, such as `$.detail.id`;
  ///     the event's id without it (KinesisParameters).
  ///   - enabled: Whether the rule is on; it is without it.
  public static func event(
    _ pattern: Value<JSON>, on bus: (any Connectable)? = nil, id: String? = nil, input: Value<JSON>? = nil,
    inputPath: Value<String>? = nil, inputPaths: Value<[String: String]>? = nil, template: Value<String>? = nil,
    retries: Value<Int>? = nil, maximumAge: Value<Int>? = nil, onFailure: (any Connectable)? = nil,
    messageGroup: Value<String>? = nil, partitionKeyPath: Value<String>? = nil, enabled: Bool? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    let end = bus?.relationEnd
    let target = RuleTarget(
      input: input, inputPath: inputPath, inputPaths: inputPaths, template: template, retries: retries,
      maximumAge: maximumAge, onFailure: onFailure, messageGroup: messageGroup, partitionKeyPath: partitionKeyPath)
    return rule(
      .pattern(pattern.term, bus: end), id, named: end?.name, or: "Event", Settings(enabled), target,
      SourceLocation(fileID, line))
  }

  /// Calls a target on a schedule: `AWS::Scheduler::Schedule` with a role of its own, `aws_scheduler_schedule`; in SAM a
  /// `ScheduleV2` event of a function.
  ///
  /// - Parameters:
  ///   - schedule: When: `.rate(.minutes(5))`, `.cron("0 3 * * ? *")` or `.at("2027-01-01T09:00:00")`.
  ///   - timeZone: The time zone of the schedule, such as `Europe/Berlin`; UTC without it.
  ///   - id: The trigger's name below the callee's; `Schedule` without it.
  ///   - input: What the target gets.
  ///   - window: The minutes within which the call may come later: 1 to 1,440; none without it.
  ///   - retries: How often a call is tried again: 0 to 185; 185 without it.
  ///   - maximumAge: How long it is tried: 60 to 86,400 seconds; a day without it.
  ///   - onFailure: The queue for calls that were given up.
  ///   - messageGroup: The group of a queue's messages, which a FIFO queue asks for: up to 128 letters, digits and signs
  ///     (SqsParameters, EventBridge Scheduler API Reference).
  ///   - partitionKey: The key by which a data stream spreads records, which it asks for: up to 256 characters
  ///     (KinesisParameters).
  ///   - source: The source of the event that a bus gets, which it asks for (EventBridgeParameters).
  ///   - detailType: The type of that event, which a bus asks for: up to 128 characters (EventBridgeParameters).
  ///   - start: The time from which it holds, in UTC.
  ///   - end: The time until which it holds, in UTC.
  ///   - group: The schedule group.
  ///   - enabled: Whether the schedule is on; it is without it.
  public static func schedule(
    _ schedule: Schedule, in timeZone: Value<String>? = nil, id: String? = nil, input: Value<JSON>? = nil,
    window: Value<Int>? = nil, retries: Value<Int>? = nil, maximumAge: Value<Int>? = nil,
    onFailure: (any Connectable)? = nil, messageGroup: Value<String>? = nil, partitionKey: Value<String>? = nil,
    source: Value<String>? = nil, detailType: Value<String>? = nil, start: Value<String>? = nil,
    end: Value<String>? = nil,
    group: Value<String>? = nil, enabled: Bool? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    var settings = Settings()
    settings.set("ScheduleExpressionTimezone", timeZone)
    if let window {
      settings.set(
        "FlexibleTimeWindow", members: [("Mode", .string("FLEXIBLE")), ("MaximumWindowInMinutes", window.term)])
    }
    settings.set("StartDate", start)
    settings.set("EndDate", end)
    settings.set("GroupName", group)
    settings.set("State", Settings(enabled).state)
    var parameters = TargetParameters()
    parameters.set(.messageGroup, messageGroup?.term)
    parameters.set(.partitionKey, partitionKey?.term)
    parameters.set(.source, source?.term)
    parameters.set(.detailType, detailType?.term)
    let target = RuleTarget(input: input, retries: retries, maximumAge: maximumAge)
    let (properties, targetProperties, failures) = (settings.properties, target.properties, onFailure?.relationEnd)
    return Trigger(id, named: nil, or: "Schedule", SourceLocation(fileID, line)) { [parameters] call in
      [
        ScheduledCall(
          id: call.id, schedule.expression.term, to: .resource(call.callee), settings: properties,
          targetSettings: targetProperties, parameters: parameters, deadLetters: failures, task: call.task,
          scope: call.scope, location: call.location)
      ]
    }
  }

  /// Calls a target on a schedule by a rule of EventBridge, as was done before there was a Scheduler: `AWS::Events::Rule`; in
  /// SAM a `Schedule` event of a function. A rule knows neither time zones nor single times.
  ///
  /// - Parameters:
  ///   - schedule: When: `.rate(.minutes(5))` or `.cron("0 3 * * ? *")`, in UTC.
  ///   - id: The trigger's name below the callee's; `Schedule` without it.
  ///   - input: What the target gets.
  ///   - retries: How often a call is tried again: 0 to 185.
  ///   - maximumAge: How long it is tried: 60 to 86,400 seconds.
  ///   - onFailure: The queue for calls that were given up.
  ///   - messageGroup: The group of a queue's messages, which a FIFO queue asks for: up to 128 letters, digits and signs
  ///     (SqsParameters, Amazon EventBridge API Reference).
  ///   - partitionKeyPath: Where in the event the key stands by which a data stream spreads records; the event's id without
  ///     it (KinesisParameters).
  ///   - enabled: Whether the rule is on; it is without it.
  public static func scheduleByRule(
    _ schedule: Schedule, id: String? = nil, input: Value<JSON>? = nil, retries: Value<Int>? = nil,
    maximumAge: Value<Int>? = nil, onFailure: (any Connectable)? = nil, messageGroup: Value<String>? = nil,
    partitionKeyPath: Value<String>? = nil, enabled: Bool? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    let target = RuleTarget(
      input: input, retries: retries, maximumAge: maximumAge, onFailure: onFailure, messageGroup: messageGroup,
      partitionKeyPath: partitionKeyPath)
    return rule(
      .schedule(schedule.expression.term), id, named: nil, or: "Schedule", Settings(enabled), target,
      SourceLocation(fileID, line))
  }

  static func rule(
    _ source: EventRule.Source, _ id: String?, named name: String?, or kind: String, _ settings: Settings,
    _ target: RuleTarget, bucket: RelationEnd? = nil, _ location: SourceLocation
  ) -> Trigger {
    let properties = settings.properties
    return Trigger(id, named: name, or: kind, location) { call in
      [
        EventRule(
          id: call.id, on: source, to: .resource(call.callee), settings: properties,
          targetSettings: target.properties, parameters: target.parameters, deadLetters: target.onFailure,
          task: call.task, bucket: bucket, scope: call.scope, location: call.location)
      ]
    }
  }
}

/// What a rule or schedule says of its target.
struct RuleTarget: Sendable {
  /// What it gets, and how often it is tried, in CloudFormation's names.
  let properties: [Property]
  /// What targets of its type take besides.
  let parameters: TargetParameters
  /// The queue for what was given up.
  let onFailure: RelationEnd?

  init(
    input: Value<JSON>? = nil, inputPath: Value<String>? = nil, inputPaths: Value<[String: String]>? = nil,
    template: Value<String>? = nil, retries: Value<Int>? = nil, maximumAge: Value<Int>? = nil,
    onFailure: (any Connectable)? = nil, messageGroup: Value<String>? = nil, partitionKeyPath: Value<String>? = nil
  ) {
    var settings = Settings()
    settings.set("Input", input.map { Value<String>(term: $0.term.jsonText) })
    settings.set("InputPath", inputPath)
    settings.set(
      "InputTransformer", members: [("InputPathsMap", inputPaths?.term), ("InputTemplate", template?.term)])
    settings.set(
      "RetryPolicy",
      members: [("MaximumEventAgeInSeconds", maximumAge?.term), ("MaximumRetryAttempts", retries?.term)])
    var parameters = TargetParameters()
    parameters.set(.messageGroup, messageGroup?.term)
    parameters.set(.partitionKeyPath, partitionKeyPath?.term)
    properties = settings.properties
    self.parameters = parameters
    self.onFailure = onFailure?.relationEnd
  }
}

/// When a schedule calls.
public struct Schedule: Sendable {
  let expression: Value<String>

  /// Again and again after some time: `.rate(.minutes(5))`.
  public static func rate(_ rate: Rate) -> Schedule { Schedule(expression: Value("rate(\(rate.text))")) }
  /// By six fields, minutes, hours, day of month, month, day of week and year, one of the days being `?`:
  /// `.cron("0 3 * * ? *")` is three o'clock each day.
  public static func cron(_ fields: Value<String>) -> Schedule { Schedule(expression: "cron(\(fields))") }
  /// Once, at a time such as `2027-01-01T09:00:00`; the Scheduler alone.
  public static func at(_ time: Value<String>) -> Schedule { Schedule(expression: "at(\(time))") }
  /// Any expression of AWS's, such as one of a parameter.
  public static func expression(_ expression: Value<String>) -> Schedule { Schedule(expression: expression) }

  /// How often a schedule calls.
  public struct Rate: Sendable {
    let text: String

    private init(_ count: Int, _ unit: String) { text = "\(count) \(unit)\(count == 1 ? "" : "s")" }

    /// Every so many minutes.
    public static func minutes(_ count: Int) -> Rate { Rate(count, "minute") }
    /// Every so many hours.
    public static func hours(_ count: Int) -> Rate { Rate(count, "hour") }
    /// Every so many days.
    public static func days(_ count: Int) -> Rate { Rate(count, "day") }
  }
}

extension Settings {
  /// Whether something is on, where that is said.
  init(_ enabled: Bool?) {
    self.init()
    set("State", enabled.map { Value<String>($0 ? "ENABLED" : "DISABLED") })
  }

  var state: Value<String>? { properties.first { $0.name == "State" }.map { Value(term: $0.value) } }
}
