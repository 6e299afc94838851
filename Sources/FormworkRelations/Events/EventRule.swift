import FormworkIR

/// Events of a bus, or a schedule by rule, reach a target: `AWS::Events::Rule` and what lets it through. SAM has it as an
/// event of a function.
public final class EventRule: Relation {
  /// What sets the rule off.
  public enum Source: Sendable, Equatable {
    /// Events that match a pattern, on a bus; the default one where it is `nil`.
    case pattern(Term, bus: RelationEnd?)
    /// A schedule, such as `rate(5 minutes)`.
    case schedule(Term)
  }

  /// The id of the rule.
  public let id: String
  /// What sets the rule off.
  public let source: Source
  /// What is called.
  public let target: RelationEnd
  /// Settings of the rule in CloudFormation's names, as given.
  public let settings: [Property]
  /// Settings of the target in CloudFormation's names, as given.
  public let targetSettings: [Property]
  /// What the target takes beside the event.
  public let parameters: TargetParameters
  /// The queue for what could not be delivered.
  public let deadLetters: RelationEnd?
  /// How a task of Amazon ECS is run, where that is the target.
  public let task: TaskRun?
  /// The bucket whose events come by the bus, which is told to send them.
  public let bucket: RelationEnd?
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A rule.
  public init(
    id: String, on source: Source, to target: RelationEnd, settings: [Property], targetSettings: [Property],
    parameters: TargetParameters = TargetParameters(), deadLetters: RelationEnd?, task: TaskRun? = nil,
    bucket: RelationEnd? = nil, scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.source = source
    self.target = target
    self.settings = settings
    self.targetSettings = targetSettings
    self.parameters = parameters
    self.deadLetters = deadLetters
    self.task = task
    self.bucket = bucket
    self.scope = scope
    self.location = location
  }

  private var bus: RelationEnd? {
    if case .pattern(_, let bus) = source { return bus }
    return nil
  }

  private static let service = "events.amazonaws.com"

  /// The bus, the target, and the queue for what could not be delivered.
  public var ends: [RelationEnd] { [bus, target, deadLetters, bucket, task?.cluster].compactMap { $0 } }

  /// The terms of the ends, the pattern and the settings.
  public var terms: [Term] {
    let own: Term =
      switch source {
      case .pattern(let term, _), .schedule(let term): term
      }
    return ends.flatMap(\.terms) + [own] + settings.terms + targetSettings.terms + parameters.terms
      + (task?.terms ?? [])
  }

  /// The rule with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    let changed: Source =
      switch source {
      case .pattern(let term, let bus): .pattern(replacement(term), bus: bus?.replacingTerms(replacement))
      case .schedule(let term): .schedule(replacement(term))
      }
    return EventRule(
      id: id, on: changed, to: target.replacingTerms(replacement), settings: settings.replacingTerms(replacement),
      targetSettings: targetSettings.replacingTerms(replacement), parameters: parameters.replacingTerms(replacement),
      deadLetters: deadLetters?.replacingTerms(replacement),
      task: task?.replacingTerms(replacement), bucket: bucket?.replacingTerms(replacement), scope: scope,
      location: location)
  }

  /// Such as `events of Orders call Worker`.
  public var description: String {
    switch source {
    case .pattern(_, let bus):
      "events of \((bucket ?? bus)?.description ?? "the default bus") reach \(target.description)"
    case .schedule(let expression): "\(expression) calls \(target.description)"
    }
  }

  /// Turns a bucket's events on, and looks whether the target has what it takes.
  public func contribute(to expansion: RelationExpansion) {
    parameters.check(Self.service, target, in: expansion, for: self)
    _ = expansion.isRun(target, by: task, for: self)
    guard case .resource(let bucket)? = bucket else { return }
    expansion.set(
      .map([MapEntry("EventBridgeEnabled", .bool(true))]), of: bucket,
      at: ["NotificationConfiguration", "EventBridgeConfiguration"],
      orFind: "\(description), but \(bucket.id) says of EventBridge what keeps them back", for: self)
  }

  /// Adds the rule, and what lets it through to the target and to the queue.
  public func expand(into expansion: RelationExpansion) {
    if let bus, bus.type != "AWS::Events::EventBus" {
      expansion.find(
        .wrongKind, "\(description), but \(bus.description) is \(bus.type)", of: self,
        hint: "events come by AWS::Events::EventBus")
      return
    }
    guard expansion.isQueue(deadLetters, for: self) else { return }
    let madeNames = [MadeName(in: "Targets", "Id", of: id, .logical)]
    let node = expansion.plan("AWS::Events::Rule", id: id, for: self, madeNames: madeNames)
    let ruleARN = Term.reference(Reference(node, "Arn"))
    let call = ServiceCall(service: Self.service, source: ruleARN, target: target)
    guard let passage = call.open(id, with: task?.rights(target, expansion) ?? [], in: expansion, for: self) else {
      return
    }
    var targetEntries = [
      MapEntry("Arn", task.map { ResourceAccess.arn(of: $0.cluster) } ?? targetARN), MapEntry("Id", .string(targetID)),
    ]
    if let role = passage.role { targetEntries.append(MapEntry("RoleArn", role)) }
    if let deadLetters {
      expansion.admit(
        service: Self.service, ["sqs:SendMessage"], source: ruleARN, to: deadLetters, for: self)
      targetEntries.append(
        MapEntry("DeadLetterConfig", .map([MapEntry("Arn", ResourceAccess.arn(of: deadLetters))])))
    }
    if let task { targetEntries.append(task.parameters(target, network: "AwsVpcConfiguration")) }
    let parameters = parameters.property(for: Self.service, to: target).map { [$0] } ?? []
    targetEntries += (parameters + targetSettings).map { MapEntry($0.name, $0.value) }
    expansion.add(
      "AWS::Events::Rule", id: id, for: self,
      ruleProperties + settings + [Property("Targets", .list([.map(targetEntries)]))])
  }

  private var ruleProperties: [Property] {
    switch source {
    case .schedule(let expression): return [Property("ScheduleExpression", expression)]
    case .pattern(let pattern, let bus):
      return (bus.map { [Property("EventBusName", Self.name(of: $0))] } ?? []) + [Property("EventPattern", pattern)]
    }
  }

  private static func name(of bus: RelationEnd) -> Term {
    switch bus {
    case .resource(let node): .reference(Reference(node, "Name"))
    case .existing(_, let arn): arn
    }
  }

  /// A log group is a target without the `:*` of its ARN.
  private var targetARN: Term {
    guard target.type == "AWS::Logs::LogGroup", case .resource(let node) = target else {
      return ResourceAccess.arn(of: target)
    }
    return .text([
      .literal("arn:"), .term(.pseudo(.partition)), .literal(":logs:"), .term(.pseudo(.region)), .literal(":"),
      .term(.pseudo(.accountID)), .literal(":log-group:"), .term(.reference(Reference(node, "LogGroupName"))),
    ])
  }

  /// The name of the target in the rule, as SAM makes it: 64 characters at most.
  private var targetID: String {
    let ends = [
      "AWS::Lambda::Function": "LambdaTarget", "AWS::StepFunctions::StateMachine": "StepFunctionsTarget",
    ]
    let end = ends[target.type] ?? "Target"
    return String(LogicalName.cloudFormation(id).prefix(64 - end.utf8.count)) + end
  }

  /// An event of a function or state machine.
  public var serverless: ServerlessForm? {
    guard case .resource(let function) = target, ServerlessEvent.owners.contains(function.type), deadLetters == nil
    else {
      return nil
    }
    let rule = settings.filter { $0.name != "State" && $0.name != "Name" && $0.name != "Description" }
    guard rule.isEmpty else { return nil }
    let state = settings.filter { $0.name == "State" }
    switch source {
    case .schedule(let expression):
      let names: Set = ["Input", "RetryPolicy"]
      guard targetSettings.allSatisfy({ names.contains($0.name) }) else { return nil }
      let others = settings.filter { $0.name != "State" }
      return .event(
        ServerlessEvent(
          of: function, named: ServerlessEvent.name(of: id, for: function), type: "Schedule",
          [Property("Schedule", expression)] + others + state + targetSettings))
    case .pattern(let pattern, let bus):
      let names: Set = ["Input", "InputPath", "InputTransformer", "RetryPolicy"]
      // SAM drops the state and has no description of rules by pattern.
      guard settings.allSatisfy({ $0.name == "Name" }), targetSettings.allSatisfy({ names.contains($0.name) }) else {
        return nil
      }
      return .event(
        ServerlessEvent(
          of: function, named: ServerlessEvent.name(of: id, for: function), type: "EventBridgeRule",
          (bus.map { [Property("EventBusName", Self.name(of: $0))] } ?? []) + [Property("Pattern", pattern)]
            + settings.map { Property("RuleName", $0.value) } + targetSettings))
    }
  }
}

/// Messages of AWS IoT reach a function: `AWS::IoT::TopicRule` and a permission. SAM has it as an `IoTRule` event.
public final class TopicRule: Relation {
  /// The id of the rule.
  public let id: String
  /// The query, such as `SELECT * FROM 'devices/+/state'`.
  public let query: Term
  /// The version of the query language, where it is given.
  public let version: Term?
  /// The function.
  public let function: ResourceNode
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A rule.
  public init(
    id: String, _ query: Term, version: Term?, to function: ResourceNode, scope: Scope?, location: SourceLocation
  ) {
    self.id = id
    self.query = query
    self.version = version
    self.function = function
    self.scope = scope
    self.location = location
  }

  /// The function.
  public var ends: [RelationEnd] { [.resource(function)] }
  /// The query and its version.
  public var terms: [Term] { [query] + (version.map { [$0] } ?? []) }
  /// The rule with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    TopicRule(
      id: id, replacement(query), version: version.map(replacement), to: function, scope: scope, location: location)
  }

  /// Such as `messages of AWS IoT call Worker`.
  public var description: String { "messages of AWS IoT call \(function.id)" }

  /// Adds the rule and the permission.
  public func expand(into expansion: RelationExpansion) {
    guard expansion.isFunction(function, for: self) else { return }
    let rule = expansion.plan("AWS::IoT::TopicRule", id: id, for: self)
    expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")), Property("Principal", .string("iot.amazonaws.com")),
        Property(
          "SourceArn",
          .text([
            .literal("arn:"), .term(.pseudo(.partition)), .literal(":iot:"), .term(.pseudo(.region)), .literal(":"),
            .term(.pseudo(.accountID)), .literal(":rule/"), .term(.reference(Reference(rule, "RuleName"))),
          ])),
        Property("SourceAccount", .pseudo(.accountID)),
      ])
    var payload = [MapEntry("Sql", query)]
    if let version { payload.append(MapEntry("AwsIotSqlVersion", version)) }
    payload.append(
      MapEntry(
        "Actions",
        .list([.map([MapEntry("Lambda", .map([MapEntry("FunctionArn", .reference(Reference(function, "Arn")))]))])])))
    payload.append(MapEntry("RuleDisabled", .bool(false)))
    expansion.add("AWS::IoT::TopicRule", id: id, for: self, [Property("TopicRulePayload", .map(payload))])
  }

  /// An event of the function.
  public var serverless: ServerlessForm? {
    .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "IoTRule",
        [Property("Sql", query)] + (version.map { [Property("AwsIotSqlVersion", $0)] } ?? [])))
  }
}
