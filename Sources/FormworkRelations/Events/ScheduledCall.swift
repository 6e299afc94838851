import FormworkIR

/// A schedule of Amazon EventBridge Scheduler calls a target: `AWS::Scheduler::Schedule` and a role of its own. SAM has it as a
/// `ScheduleV2` event of a function.
public final class ScheduledCall: Relation {
  /// The id of the schedule.
  public let id: String
  /// When, such as `cron(0 3 * * ? *)`.
  public let expression: Term
  /// What is called.
  public let target: RelationEnd
  /// Settings of the schedule in CloudFormation's names, as given.
  public let settings: [Property]
  /// Settings of the target in CloudFormation's names, as given.
  public let targetSettings: [Property]
  /// What the target takes beside the event.
  public let parameters: TargetParameters
  /// The queue for calls that were given up.
  public let deadLetters: RelationEnd?
  /// How a task of Amazon ECS is run, where that is the target.
  public let task: TaskRun?
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A schedule.
  public init(
    id: String, _ expression: Term, to target: RelationEnd, settings: [Property], targetSettings: [Property],
    parameters: TargetParameters = TargetParameters(), deadLetters: RelationEnd?, task: TaskRun? = nil, scope: Scope?,
    location: SourceLocation
  ) {
    self.id = id
    self.expression = expression
    self.target = target
    self.settings = settings
    self.targetSettings = targetSettings
    self.parameters = parameters
    self.deadLetters = deadLetters
    self.task = task
    self.scope = scope
    self.location = location
  }

  /// The target and the queue for calls that were given up.
  public var ends: [RelationEnd] { [target] + [deadLetters, task?.cluster].compactMap { $0 } }
  /// The terms of the ends, the expression and the settings.
  public var terms: [Term] {
    ends.flatMap(\.terms) + [expression] + settings.terms + targetSettings.terms + parameters.terms
      + (task?.terms ?? [])
  }

  /// The schedule with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    ScheduledCall(
      id: id, replacement(expression), to: target.replacingTerms(replacement),
      settings: settings.replacingTerms(replacement), targetSettings: targetSettings.replacingTerms(replacement),
      parameters: parameters.replacingTerms(replacement), deadLetters: deadLetters?.replacingTerms(replacement),
      task: task?.replacingTerms(replacement), scope: scope,
      location: location)
  }

  /// Such as `cron(0 3 * * ? *) calls Report`.
  public var description: String { "\(expression) calls \(target.description)" }

  private static let service = "scheduler.amazonaws.com"

  /// Looks whether the target has what it takes, and whether calls that were given up go to a queue.
  public func contribute(to expansion: RelationExpansion) {
    parameters.check(Self.service, target, in: expansion, for: self)
    _ = expansion.isRun(target, by: task, for: self)
    _ = expansion.isQueue(deadLetters, for: self)
  }

  /// Adds the schedule and the role under which it calls.
  public func expand(into expansion: RelationExpansion) {
    let call = ServiceCall(service: Self.service, target: target)
    var failures: [AccessRight] = []
    if let deadLetters {
      failures = [AccessRight(["sqs:SendMessage"], on: [ResourceAccess.arn(of: deadLetters)])]
      failures += keyRights(of: deadLetters)
    }
    let rights = failures + (task?.rights(target, expansion) ?? [])
    guard let passage = call.open(id, with: rights, in: expansion, for: self), let role = passage.role else { return }
    var entries = [MapEntry("Arn", ResourceAccess.arn(of: task?.cluster ?? target)), MapEntry("RoleArn", role)]
    if let task { entries.append(task.parameters(target, network: "AwsvpcConfiguration")) }
    entries += targetEntries
    var properties = [Property("ScheduleExpression", expression)]
    if !settings.contains(where: { $0.name == "FlexibleTimeWindow" }) {
      properties.append(Property("FlexibleTimeWindow", .map([MapEntry("Mode", .string("OFF"))])))
    }
    expansion.add(
      "AWS::Scheduler::Schedule", id: id, for: self, properties + settings + [Property("Target", .map(entries))])
  }

  private func keyRights(of queue: RelationEnd) -> [AccessRight] {
    ResourceAccess.keyRights([.send], to: queue, resource: queue.node.map { Resource($0) })
  }

  private var targetEntries: [MapEntry] {
    let failures = deadLetters.map {
      [MapEntry("DeadLetterConfig", .map([MapEntry("Arn", ResourceAccess.arn(of: $0))]))]
    }
    let parameters = parameters.property(for: Self.service, to: target).map { [$0] } ?? []
    return (failures ?? []) + (parameters + targetSettings).map { MapEntry($0.name, $0.value) }
  }

  /// An event of a function, unless calls that were given up go to a queue with a key of its own, which the role that SAM
  /// makes may not use. SAM would name the schedule by its id, which two stacks cannot share, unless told not to.
  public var serverless: ServerlessForm? {
    guard case .resource(let function) = target, ServerlessEvent.owners.contains(function.type) else { return nil }
    if let deadLetters, !keyRights(of: deadLetters).isEmpty { return nil }
    let names: Set = ["Input", "RetryPolicy"]
    guard targetSettings.allSatisfy({ names.contains($0.name) }) else { return nil }
    let isNamed = settings.contains { $0.name == "Name" }
    return .event(
      ServerlessEvent(
        of: function, named: ServerlessEvent.name(of: id, for: function), type: "ScheduleV2",
        [Property("ScheduleExpression", expression)] + settings
          + (isNamed ? [] : [Property("OmitName", .bool(true))])
          + targetEntries.map { Property($0.key.literal ?? "", $0.value) }))
  }
}

/// How a rule or schedule runs a task of Amazon ECS.
public struct TaskRun: Sendable, Equatable {
  /// The cluster.
  public let cluster: RelationEnd
  /// How many tasks are started, where that is given.
  public let count: Term?
  /// The subnets.
  public let subnets: Term
  /// The security groups, where they are given.
  public let securityGroups: Term?
  /// Whether the tasks have public addresses.
  public let isPublic: Bool

  /// A run on Fargate.
  public init(on cluster: RelationEnd, count: Term?, subnets: Term, securityGroups: Term?, isPublic: Bool) {
    self.cluster = cluster
    self.count = count
    self.subnets = subnets
    self.securityGroups = securityGroups
    self.isPublic = isPublic
  }

  /// The terms.
  public var terms: [Term] { cluster.terms + [count, subnets, securityGroups].compactMap { $0 } }

  /// The run with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> TaskRun {
    TaskRun(
      on: cluster.replacingTerms(replacement), count: count.map(replacement), subnets: replacement(subnets),
      securityGroups: securityGroups.map(replacement), isPublic: isPublic)
  }

  /// Who starts a task hands it its roles, for which there is a right of its own (Amazon ECS EventBridge IAM role, Amazon
  /// Elastic Container Service Developer Guide).
  func rights(_ task: RelationEnd, _ expansion: RelationExpansion) -> [AccessRight] {
    guard let resource = task.node.flatMap({ expansion.resource($0) }) else { return [] }
    let roles = ["TaskRoleArn", "ExecutionRoleArn"].compactMap { resource[$0] }
    if roles.isEmpty { return [] }
    let condition = MapEntry(
      "StringEquals", .map([MapEntry("iam:PassedToService", .string("ecs-tasks.amazonaws.com"))]))
    return [AccessRight(["iam:PassRole"], on: roles, when: [condition])]
  }

  /// The parameters of the target; EventBridge and its Scheduler spell the network differently.
  func parameters(_ task: RelationEnd, network: String) -> MapEntry {
    var vpc = [MapEntry("Subnets", subnets)]
    if let securityGroups { vpc.append(MapEntry("SecurityGroups", securityGroups)) }
    vpc.append(MapEntry("AssignPublicIp", .string(isPublic ? "ENABLED" : "DISABLED")))
    var entries = [
      MapEntry("TaskDefinitionArn", ResourceAccess.arn(of: task)), MapEntry("LaunchType", .string("FARGATE")),
    ]
    if let count { entries.append(MapEntry("TaskCount", count)) }
    entries.append(MapEntry("NetworkConfiguration", .map([MapEntry(network, .map(vpc))])))
    return MapEntry("EcsParameters", .map(entries))
  }
}
