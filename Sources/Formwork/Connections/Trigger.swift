import FormworkDSL
import FormworkIR
import FormworkRelations

/// What calls the thing in whose braces it stands: a queue, a stream, a bucket, a schedule, an event.
///
/// ```swift
/// LambdaFunction("Worker", runtime: .python3_13, handler: "app.handler", code: .directory("src/worker")) {
///   Trigger.queue(jobs, batchSize: 10, reportsFailures: true)
///   Trigger.schedule(.rate(.minutes(5)))
/// }
/// Trigger.schedule(.cron("0 3 * * ? *")).calls(nightlyMachine)
/// ```
/// It brings what lets the source call and the function read, and nothing more. Its id is the callee's and the source's, such
/// as `Worker/Jobs`; a second one between the two needs an `id`. Arguments that are not given are not written.
public struct Trigger: Sendable {
  /// What a trigger is made from once the callee is known.
  struct Call: Sendable {
    let callee: ResourceNode
    let id: String
    let scope: Scope?
    let location: SourceLocation
    /// How a task of Amazon ECS is run, where the callee is one.
    var task: TaskRun?
  }

  private let name: String
  private let location: SourceLocation
  private let scope: Scope?
  private let relations: @Sendable (Call) -> [any Relation]

  init(
    _ id: String?, named name: String?, or kind: String, _ location: SourceLocation,
    relations: @escaping @Sendable (Call) -> [any Relation]
  ) {
    self.name = id ?? name ?? kind
    self.location = location
    scope = DeclarationContext.current.scope
    self.relations = relations
  }

  /// The trigger as a statement that runs a task of Amazon ECS on Fargate, for events and schedules:
  /// `Trigger.schedule(.rate(.hours(1))).runs(report, on: cluster, subnets: [subnet])`.
  ///
  /// - Parameters:
  ///   - task: The task definition.
  ///   - cluster: The cluster.
  ///   - count: How many tasks are started; one without it.
  ///   - subnets: The subnets in which they run.
  ///   - securityGroups: Their security groups; the VPC's default one without them.
  ///   - isPublic: Whether they have public addresses, which they need to reach the internet from a public subnet.
  public func runs(
    _ task: some ResourceDeclaration, on cluster: some Connectable, count: Value<Int>? = nil, subnets: Value<[String]>,
    securityGroups: Value<[String]>? = nil, isPublic: Bool = false
  ) -> ConnectionStatement {
    let run = TaskRun(
      on: cluster.relationEnd, count: count?.term, subnets: subnets.term, securityGroups: securityGroups?.term,
      isPublic: isPublic)
    return ConnectionStatement(elements(calling: task.node, task: run))
  }

  /// The relations for a callee.
  func elements(calling callee: ResourceNode, task: TaskRun? = nil) -> [Element] {
    let call = Call(
      callee: callee, id: "\(callee.id)/\(name)", scope: callee.scope ?? scope, location: location, task: task)
    return relations(call).map { .relation($0) }
  }

  /// The trigger as a statement of its stack, outside the callee's braces: `Trigger.queue(jobs).calls(worker)`.
  public func calls(_ callee: some ResourceDeclaration) -> ConnectionStatement {
    ConnectionStatement(elements(calling: callee.node))
  }
}

/// Properties in CloudFormation's names, of which those that are not given are left out.
struct Settings {
  private(set) var properties: [Property] = []

  mutating func set(_ name: String, _ value: (some TermConvertible)?) {
    if let value { properties.append(Property(name, value.term)) }
  }

  /// A map of what is given; nothing where nothing is.
  mutating func set(_ name: String, members: [(String, Term?)]) {
    let entries = members.compactMap { member in member.1.map { MapEntry(member.0, $0) } }
    if !entries.isEmpty { properties.append(Property(name, .map(entries))) }
  }
}
