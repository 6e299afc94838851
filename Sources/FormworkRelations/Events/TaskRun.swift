import FormworkIR

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
