import FormworkIR

/// A new version of a function takes over the calls of its alias little by little: `AWS::CodeDeploy::DeploymentGroup` with its
/// application and role, and the update policy of the alias (Deploying serverless applications gradually, AWS SAM Developer
/// Guide). SAM has it as `DeploymentPreference` of the function. Terraform moves the alias itself, with each apply.
public final class GradualDeployment: Relation {
  /// The id of the deployment group, as SAM has it.
  public let id: String
  /// The function.
  public let function: ResourceNode
  /// The alias.
  public let alias: ResourceNode
  /// The deployment configuration without its prefix, such as `Canary10Percent5Minutes`.
  public let pace: String
  /// The alarms that lead the alias back.
  public let alarms: [RelationEnd]
  /// The function that is asked before the first call goes to the new version.
  public let before: RelationEnd?
  /// The function that is asked when all calls do.
  public let after: RelationEnd?
  /// Where it was declared.
  public let location: SourceLocation

  /// A deployment of a function by its alias.
  public init(
    of function: ResourceNode, by alias: ResourceNode, at pace: String, alarms: [RelationEnd], before: RelationEnd?,
    after: RelationEnd?, location: SourceLocation
  ) {
    id = "\(function.id)/DeploymentGroup"
    self.function = function
    self.alias = alias
    self.pace = pace
    self.alarms = alarms
    self.before = before
    self.after = after
    self.location = location
  }

  /// The ids of SAM's, which all functions of a stack share.
  private static let applicationID = "ServerlessDeploymentApplication"
  private static let roleID = "CodeDeployServiceRole"

  /// The scope of the function.
  public var scope: Scope? { function.scope }
  /// The function, its alias, the alarms and the functions that are asked.
  public var ends: [RelationEnd] {
    [.resource(function), .resource(alias)] + alarms + [before, after].compactMap { $0 }
  }
  /// The terms of the ends.
  public var terms: [Term] { ends.flatMap(\.terms) }
  /// The deployment with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    GradualDeployment(
      of: function, by: alias, at: pace, alarms: alarms.map { $0.replacingTerms(replacement) },
      before: before?.replacingTerms(replacement), after: after?.replacingTerms(replacement), location: location)
  }
  /// Such as `Worker is deployed by Canary10Percent5Minutes`.
  public var description: String { "\(function.id) is deployed by \(pace)" }

  private var hooks: [(name: String, end: RelationEnd)] {
    [("Before", before), ("After", after)].compactMap { name, end in end.map { (name, $0) } }
  }

  /// Adds the group, and what lets CodeDeploy ask the functions and those answer.
  public func contribute(to expansion: RelationExpansion) {
    if expansion.target == .terraform {
      expansion.find(
        .unsupported, "\(description), and Terraform would move the alias with each apply", of: self,
        hint: "deploy the stack by CloudFormation or SAM, or leave the gradual deployment out")
      return
    }
    if expansion.instances(of: self) != .single || !function.settings.loops.isEmpty {
      expansion.find(
        .unsupported, "\(description), which a condition or a loop cannot decide about", of: self,
        hint: "what CodeDeploy needs is made once for all functions of the stack")
      return
    }
    var untagged = ResourceSettings()
    untagged.isUntagged = true
    let application = expansion.add(
      "AWS::CodeDeploy::Application", id: Self.applicationID, for: self, settings: untagged,
      [Property("ComputePlatform", .string("Lambda"))])
    let role = expansion.add("AWS::IAM::Role", id: Self.roleID, for: self, settings: untagged, Self.role)
    let group = expansion.add(
      "AWS::CodeDeploy::DeploymentGroup", id: id, for: self,
      alarmConfiguration + [
        Property("ApplicationName", Self.name(of: application)),
        Property("AutoRollbackConfiguration", Self.rollback),
        Property("DeploymentConfigName", .string("CodeDeployDefault.Lambda\(pace)")),
        Property(
          "DeploymentStyle",
          .map([
            MapEntry("DeploymentType", .string("BLUE_GREEN")),
            MapEntry("DeploymentOption", .string("WITH_TRAFFIC_CONTROL")),
          ])),
        Property("ServiceRoleArn", .reference(Reference(role, "Arn"))),
      ])
    var update = [
      MapEntry("ApplicationName", Self.name(of: application)), MapEntry("DeploymentGroupName", Self.name(of: group)),
    ]
    for (name, end) in hooks {
      guard case .resource(let hook) = end, expansion.isFunction(hook, for: self) else { continue }
      update.append(
        MapEntry("\(name)AllowTrafficHook", .reference(Reference(expansion.itself(hook), "FunctionName"))))
      allow(hook, role, expansion)
    }
    expansion.setUpdatePolicy(.map([MapEntry("CodeDeployLambdaAliasUpdate", .map(update))]), of: alias)
  }

  /// CodeDeploy's role may ask functions of certain names alone, and who is asked reports (AppSpec 'hooks' section
  /// for an AWS Lambda deployment, AWS CodeDeploy User Guide).
  private func allow(_ hook: ResourceNode, _ role: ResourceNode, _ expansion: RelationExpansion) {
    let asking = AccessRight(["lambda:InvokeFunction"], on: [.reference(Reference(expansion.itself(hook), "Arn"))])
    let name = "\(Self.roleID)/\(LogicalName.cloudFormation(hook.id))"
    expansion.add(
      "AWS::IAM::RolePolicy", id: name, for: self, madeNames: [MadeName(in: "PolicyName", of: name, .logical)],
      [
        Property("RoleName", .reference(Reference(role, "RoleName"))),
        Property("PolicyName", .string(LogicalName.cloudFormation(name))),
        Property(
          "PolicyDocument",
          .map([
            MapEntry("Version", .string("2012-10-17")), MapEntry("Statement", .list([asking.statement()])),
          ])),
      ])
    // The action knows no resources (Actions, resources, and condition keys for AWS CodeDeploy).
    expansion.allow(
      [AccessRight(["codedeploy:PutLifecycleEventHookExecutionStatus"], on: [.string("*")])], to: hook, on: nil,
      for: self)
  }

  private static func name(of node: ResourceNode) -> Term {
    let name = node.type == "AWS::CodeDeploy::Application" ? "ApplicationName" : "DeploymentGroupName"
    return .reference(Reference(node, name))
  }

  private var alarmConfiguration: [Property] {
    if alarms.isEmpty { return [] }
    let names = alarms.map { alarm -> Term in
      let name =
        alarm.node.map { Term.reference(Reference($0, "AlarmName")) }
        ?? .function(.select(6, .function(.split(separator: ":", ResourceAccess.arn(of: alarm)))))
      return .map([MapEntry("Name", name)])
    }
    return [
      Property("AlarmConfiguration", .map([MapEntry("Enabled", .bool(true)), MapEntry("Alarms", .list(names))]))
    ]
  }

  private static let rollback = Term.map([
    MapEntry("Enabled", .bool(true)),
    MapEntry(
      "Events",
      .list(["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"].map { .string($0) })),
  ])

  private static let role = [
    Property(
      "AssumeRolePolicyDocument",
      .map([
        MapEntry("Version", .string("2012-10-17")),
        MapEntry(
          "Statement",
          .list([
            .map([
              MapEntry("Effect", .string("Allow")),
              MapEntry("Principal", .map([MapEntry("Service", .string("codedeploy.amazonaws.com"))])),
              MapEntry("Action", .string("sts:AssumeRole")),
            ])
          ])),
      ])),
    Property(
      "ManagedPolicyArns",
      .list([
        .text([
          .literal("arn:"), .term(.pseudo(.partition)),
          .literal(":iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"),
        ])
      ])),
  ]

  /// `DeploymentPreference`, of which SAM makes the rest.
  public var serverless: ServerlessForm? {
    var entries = [MapEntry("Type", .string(pace))]
    if !alarms.isEmpty {
      guard alarms.allSatisfy({ $0.node != nil }) else { return nil }
      entries.append(
        MapEntry("Alarms", .list(alarms.compactMap(\.node).map { .reference(Reference($0, "AlarmName")) })))
    }
    let asked = [("PreTraffic", before), ("PostTraffic", after)].compactMap { name, end in
      end?.node.map { MapEntry(name, .reference(Reference($0, "FunctionName"))) }
    }
    if !asked.isEmpty { entries.append(MapEntry("Hooks", .map(asked))) }
    return .publication(
      of: function, [Property("DeploymentPreference", .map(entries))], making: [Self.applicationID, Self.roleID, id])
  }
}
