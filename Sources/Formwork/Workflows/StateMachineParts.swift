import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// What is made of a state machine's braces, in its scope: the log group, the role, and what the machine says of them.
final class StateMachineParts {
  /// The role that was made or given.
  let role: Role
  /// The log group that was made or given; `nil` if there is none.
  let logGroup: Logs.LogGroup?
  /// What the braces say of the generated resource.
  private(set) var changes: [Properties<StepFunctions.StateMachine>] = []
  /// The properties that follow from the braces.
  private(set) var properties: [Property] = []
  /// What is deployed along with the machine, and what was found.
  private(set) var companions: [Element] = []
  /// Makes what the machine may do, and what starts it.
  let followers: Followers

  init(_ children: [StateMachineChild], name: Value<String>?, role given: Role?, at location: SourceLocation) {
    let scope = DeclarationContext.current.scope
    let id = scope?.path ?? ""
    var (group, logging, tracing): (LogGroup?, ExecutionLogging?, Tracing?) = (nil, nil, nil)
    var triggers: [Trigger] = []
    var grants: [Allow] = []
    var tags: [Term] = []
    var findings: [Element] = []
    func isFirst(_ first: SourceLocation?, _ second: SourceLocation, _ name: String) -> Bool {
      guard let first else { return true }
      findings.append(
        .finding(
          Diagnostic(
            .error, .duplicateChild, "\(id) has two \(name) children; one is allowed", at: second,
            notes: [.init("the first stands here", at: first)])))
      return false
    }
    for child in children {
      switch child.kind {
      case .logGroup(let child): if isFirst(group?.location, child.location, "LogGroup") { group = child }
      case .logging(let child): if isFirst(logging?.location, child.location, "ExecutionLogging") { logging = child }
      case .tracing(let child): if isFirst(tracing?.location, child.location, "Tracing") { tracing = child }
      case .trigger(let child): triggers.append(child)
      case .allow(let child): grants.append(child)
      case .properties(let child): changes.append(child)
      case .tags(let child):
        tags.append(child.term)
        findings.append(.tags(child.term, scope: scope, location: child.location))
      }
    }
    if let tracing, tracing.mode != .active {
      findings.append(
        .finding(
          Diagnostic(
            .error, .unknownValue, "\(id) has Tracing(\(tracing.mode.term)), and a state machine traces or does not",
            at: tracing.location, hint: "write Tracing(.active), or leave it out")))
    }

    let isLogging = group != nil || logging != nil
    let logGroup =
      isLogging
      ? (group ?? LogGroup(at: logging?.location ?? location))
        .resource(in: "/aws/vendedlogs/states/", named: name, for: id) : nil
    if let logging, logGroup == nil, logging.level != .off {
      findings.append(
        .finding(
          Diagnostic(
            .error, .unfitSetting, "\(id) logs executions, and LogGroup.none() leaves them no log group",
            at: logging.location, hint: "take LogGroup.none() out, or ExecutionLogging")))
    }
    var bag = PropertyBag()
    if let logGroup {
      bag.set(
        "LoggingConfiguration",
        StepFunctions.StateMachine.LoggingConfiguration(
          destinations: [.init(cloudWatchLogsLogGroup: .init(logGroupArn: logGroup.arn))],
          includeExecutionData: logging?.includesData, level: logging?.level ?? .error))
    }
    if tracing != nil {
      bag.set("TracingConfiguration", StepFunctions.StateMachine.TracingConfiguration(enabled: true))
    }
    if !tags.isEmpty { bag.set("Tags", Value<JSON>(term: tags.count == 1 ? tags[0] : TermFolder.merged(tags))) }
    properties = bag.properties

    var rights: [(name: String, right: Allow)] = []
    if logGroup != nil { rights.append(("DeliverLogs", Self.logDelivery(at: location))) }
    if tracing != nil { rights.append(("SendTraces", Self.traces(at: location))) }
    companions = findings
    if let logGroup {
      companions.append(group?.isDeclared == true ? .resource(logGroup.node) : .made(logGroup.node))
    }
    if let given {
      role = given
      grants = rights.map(\.right) + grants
      if let declared = given.resource { companions.append(.resource(declared.node)) }
    } else {
      let policies = rights.map { Policy($0.name, $0.right.statements, at: location).inline }
      let made = IAM.Role(
        "Role", assumeRolePolicyDocument: PolicyDocument.trust([.stepFunctions]).json,
        policies: policies.isEmpty ? nil : Value(policies), fileID: location.file, line: location.line)
      role = .declared(made)
      companions.append(.made(made.node))
    }
    self.logGroup = logGroup
    let (allowed, starts) = (grants, triggers)
    followers = { machine in
      [.relation(StateMachineCalls(of: machine))] + allowed.map { .relation($0.grant(to: machine)) }
        + starts.flatMap { $0.elements(calling: machine) }
    }
  }

  /// What delivers logs to a log group; these actions know no narrower resource (Using CloudWatch Logs to log execution history
  /// in Step Functions, AWS Step Functions Developer Guide).
  private static func logDelivery(at location: SourceLocation) -> Allow {
    Allow(
      [
        "logs:CreateLogDelivery", "logs:GetLogDelivery", "logs:UpdateLogDelivery", "logs:DeleteLogDelivery",
        "logs:ListLogDeliveries", "logs:PutResourcePolicy", "logs:DescribeResourcePolicies", "logs:DescribeLogGroups",
      ], on: ["*"], fileID: location.file, line: location.line)
  }

  /// What sends traces to AWS X-Ray (X-Ray and Step Functions, AWS Step Functions Developer Guide).
  private static func traces(at location: SourceLocation) -> Allow {
    Allow(
      [
        "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets",
      ], on: ["*"], fileID: location.file, line: location.line)
  }
}
