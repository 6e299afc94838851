import FormworkDSL
import FormworkIR
import FormworkRelations

extension Trigger {
  /// Tells a function, queue or topic of objects in a bucket: the bucket's notifications and a permission, in SAM an `S3`
  /// event; by way of EventBridge a rule.
  ///
  /// S3 tries the permission when the bucket is made, so a function that refers to the bucket would close a circle in
  /// templates: `via: .eventBridge` has none.
  ///
  /// - Parameters:
  ///   - bucket: A bucket of the stack; by way of EventBridge any.
  ///   - event: What happens to an object.
  ///   - id: The trigger's name below the callee's; the bucket's without it.
  ///   - prefix: What keys begin with.
  ///   - suffix: What keys end with.
  ///   - way: The bucket's own notifications, or EventBridge. What follows holds for EventBridge alone; with notifications it
  ///     is an error.
  ///   - input: What the target gets in place of the event.
  ///   - inputPath: The part of the event that the target gets, such as `$.detail`.
  ///   - inputPaths: Parts of the event by name, for `template`.
  ///   - template: What the target gets, with `<name>` for each of `inputPaths`.
  ///   - retries: How often delivery is tried again: 0 to 185.
  ///   - maximumAge: How old an event may be that is still tried: 60 to 86,400 seconds.
  ///   - onFailure: The queue for events that were given up.
  ///   - messageGroup: The group of a queue's messages, which a FIFO queue asks for: up to 128 letters, digits and signs
  ///     (SqsParameters, Amazon EventBridge API Reference).
  ///   - partitionKeyPath: Where in the event the key stands by which a data stream spreads records, such as
  ///     `$.detail.object.key`; the event's id without it (KinesisParameters).
  ///   - enabled: Whether the rule is on; it is without it.
  public static func bucket(
    _ bucket: some Connectable, on event: BucketEvent, id: String? = nil, prefix: Value<String>? = nil,
    suffix: Value<String>? = nil, via way: BucketEvent.Way = .notification, input: Value<JSON>? = nil,
    inputPath: Value<String>? = nil, inputPaths: Value<[String: String]>? = nil, template: Value<String>? = nil,
    retries: Value<Int>? = nil, maximumAge: Value<Int>? = nil, onFailure: (any Connectable)? = nil,
    messageGroup: Value<String>? = nil, partitionKeyPath: Value<String>? = nil, enabled: Bool? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    let end = bucket.relationEnd
    let location = SourceLocation(fileID, line)
    if way == .eventBridge {
      let target = RuleTarget(
        input: input, inputPath: inputPath, inputPaths: inputPaths, template: template, retries: retries,
        maximumAge: maximumAge, onFailure: onFailure, messageGroup: messageGroup, partitionKeyPath: partitionKeyPath)
      return rule(
        .pattern(event.pattern(of: end, prefix: prefix, suffix: suffix), bus: nil), id, named: end.name, or: "Bucket",
        Settings(enabled), target, bucket: end, location)
    }
    let rules: [(String, Bool)] = [
      ("input", input != nil), ("inputPath", inputPath != nil), ("inputPaths", inputPaths != nil),
      ("template", template != nil), ("retries", retries != nil), ("maximumAge", maximumAge != nil),
      ("onFailure", onFailure != nil), ("messageGroup", messageGroup != nil),
      ("partitionKeyPath", partitionKeyPath != nil), ("enabled", enabled != nil),
    ]
    let unfit = rules.filter(\.1).map(\.0)
    return Trigger(id, named: end.name, or: "Bucket", location) { call in
      [
        BucketNotification(
          id: call.id, from: end, to: .resource(call.callee), events: [event.name], prefix: prefix?.term,
          suffix: suffix?.term, unfit: unfit, scope: call.scope, location: call.location)
      ]
    }
  }

  /// Calls a function with the lines of a log group, or sends them to a stream: `AWS::Logs::SubscriptionFilter`,
  /// `aws_cloudwatch_log_subscription_filter`; in SAM a `CloudWatchLogs` event.
  ///
  /// - Parameters:
  ///   - group: A log group, declared or existing; two subscriptions of one are the most.
  ///   - pattern: The pattern of lines, such as `?ERROR ?WARN`; all without it.
  ///   - id: The trigger's name below the callee's; `Logs` without it.
  public static func logs(
    of group: some Connectable, matching pattern: Value<String> = "", id: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Trigger {
    let end = group.relationEnd
    return Trigger(id, named: nil, or: "Logs", SourceLocation(fileID, line)) { call in
      [
        LogSubscription(
          id: call.id, of: end, to: .resource(call.callee), pattern: pattern.term, scope: call.scope,
          location: call.location)
      ]
    }
  }

  /// Calls a function with messages of AWS IoT: `AWS::IoT::TopicRule` and a permission, `aws_iot_topic_rule`; in SAM an
  /// `IoTRule` event.
  ///
  /// - Parameters:
  ///   - query: Which messages, such as `SELECT * FROM 'devices/+/state'`.
  ///   - version: The version of the query language; `2015-10-08` without it.
  ///   - id: The trigger's name below the function's; `IoT` without it.
  public static func iot(
    _ query: Value<String>, version: Value<String>? = nil, id: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Trigger {
    Trigger(id, named: nil, or: "IoT", SourceLocation(fileID, line)) { call in
      [
        TopicRule(
          id: call.id, query.term, version: version?.term, to: call.callee, scope: call.scope, location: call.location)
      ]
    }
  }

  /// Calls a function at steps of a user pool of Amazon Cognito: the pool's `LambdaConfig` and a permission; in SAM a
  /// `Cognito` event.
  ///
  /// - Parameters:
  ///   - pool: A user pool of the stack, which names its functions itself.
  ///   - steps: The steps, such as `.preSignUp`; one function each.
  ///   - id: The trigger's name below the function's; the pool's without it.
  public static func cognito(
    _ pool: some Connectable, at steps: PoolStep..., id: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    let end = pool.relationEnd
    let names = steps.map(\.name)
    return Trigger(id, named: end.name, or: "Cognito", SourceLocation(fileID, line)) { call in
      [
        PoolTrigger(
          id: call.id, from: end, at: names, to: call.callee, scope: call.scope, location: call.location)
      ]
    }
  }

  /// Calls a function from a skill of Alexa: a permission for that skill alone; in SAM an `AlexaSkill` event.
  ///
  /// - Parameters:
  ///   - skill: The skill's id, such as `amzn1.ask.skill.…`.
  ///   - id: The trigger's name below the function's; `Alexa` without it.
  public static func alexa(
    skill: Value<String>, id: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Trigger {
    Trigger(id, named: nil, or: "Alexa", SourceLocation(fileID, line)) { call in
      [SkillTrigger(id: call.id, skill: skill.term, to: call.callee, scope: call.scope, location: call.location)]
    }
  }

  /// Calls a function, or tells a topic by `.calls(topic)`, when an alarm changes its state: a member of the alarm's actions,
  /// and a permission or a statement in the topic's policy. SAM has no event for it.
  ///
  /// - Parameters:
  ///   - alarm: An alarm of the stack.
  ///   - state: The state that calls.
  ///   - id: The trigger's name below the function's; the alarm's without it.
  public static func alarm(
    _ alarm: some Connectable, on state: AlarmState = .alarm, id: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Trigger {
    let end = alarm.relationEnd
    let list = state.list
    return Trigger(id, named: end.name, or: "Alarm", SourceLocation(fileID, line)) { call in
      [
        AlarmAction(
          id: call.id, of: end, in: list, to: .resource(call.callee), scope: call.scope, location: call.location)
      ]
    }
  }

  /// Calls a function with email that Amazon SES receives: a `LambdaAction` of the receipt rule and a permission, for which the
  /// rule waits. SAM has no event for it.
  ///
  /// - Parameters:
  ///   - rule: A receipt rule of the stack.
  ///   - invocation: `.requestResponse` makes SES wait for the answer, 30 seconds at most, by which the function decides what
  ///     becomes of the mail; `.event` without it.
  ///   - id: The trigger's name below the function's; the rule's without it.
  public static func email(
    _ rule: some Connectable, invocation: ReceiptInvocation? = nil, id: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Trigger {
    let end = rule.relationEnd
    let settings = invocation.map { [Property("InvocationType", .string($0.rawValue))] } ?? []
    return Trigger(id, named: end.name, or: "Email", SourceLocation(fileID, line)) { call in
      [
        ReceiptAction(
          id: call.id, of: end, to: .resource(call.callee), settings: settings, scope: call.scope,
          location: call.location)
      ]
    }
  }
}

/// How Amazon SES calls a function with email (Invoke Lambda function action, Amazon SES Developer Guide).
public enum ReceiptInvocation: String, Sendable {
  /// Without waiting for it.
  case event = "Event"
  /// Waiting for its answer, by which the function decides what becomes of the mail.
  case requestResponse = "RequestResponse"
}

/// A state of an alarm.
public enum AlarmState: Sendable {
  /// The alarm's threshold is crossed.
  case alarm
  /// It is not.
  case ok
  /// There is too little data to tell.
  case insufficientData

  /// The property of the alarm that holds the actions.
  var list: String {
    switch self {
    case .alarm: "AlarmActions"
    case .ok: "OKActions"
    case .insufficientData: "InsufficientDataActions"
    }
  }
}

/// A step at which a user pool calls a function (Customizing user pool workflows with Lambda triggers, Amazon Cognito
/// Developer Guide); a literal is a step in AWS's own name.
public struct PoolStep: Sendable, ExpressibleByStringLiteral {
  let name: String

  /// A step by AWS's name.
  public init(stringLiteral name: String) { self.name = name }

  /// Before somebody signs up.
  public static let preSignUp: PoolStep = "PreSignUp"
  /// After somebody was confirmed.
  public static let postConfirmation: PoolStep = "PostConfirmation"
  /// Before somebody signs in.
  public static let preAuthentication: PoolStep = "PreAuthentication"
  /// After somebody signed in.
  public static let postAuthentication: PoolStep = "PostAuthentication"
  /// Before tokens are made.
  public static let preTokenGeneration: PoolStep = "PreTokenGeneration"
  /// When a message is sent.
  public static let customMessage: PoolStep = "CustomMessage"
  /// When somebody unknown signs in, who may come from an older directory.
  public static let userMigration: PoolStep = "UserMigration"
  /// To choose a challenge.
  public static let defineAuthChallenge: PoolStep = "DefineAuthChallenge"
  /// To make a challenge.
  public static let createAuthChallenge: PoolStep = "CreateAuthChallenge"
  /// To look at the answer to a challenge.
  public static let verifyAuthChallenge: PoolStep = "VerifyAuthChallengeResponse"
}
