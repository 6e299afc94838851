import FormworkIR
import FormworkRelations
import Testing

/// A new version that takes over little by little.
struct GradualDeploymentTests {
  private let scene = Scene()
  private let alias = Scene.node("Worker/Alias", "AWS::Lambda::Alias", [Property("Name", .string("live"))])
  private let errors = Scene.node("Errors", "AWS::CloudWatch::Alarm")

  private func deployment(before: ResourceNode? = nil) -> GradualDeployment {
    GradualDeployment(
      of: scene.worker, by: alias, at: "Canary10Percent5Minutes", alarms: [errors.end], before: before?.end,
      after: nil, location: Scene.location)
  }

  @Test func `A group with the stack's application and role`() {
    let text = scene.made(deployment())
    #expect(text.contains("ServerlessDeploymentApplication AWS::CodeDeploy::Application"), "\(text)")
    #expect(text.contains("CodeDeployServiceRole AWS::IAM::Role"))
    #expect(text.contains("Worker/DeploymentGroup AWS::CodeDeploy::DeploymentGroup"))
    #expect(text.contains("\"CodeDeployDefault.LambdaCanary10Percent5Minutes\""))
    #expect(text.contains("\"Alarms\": [[\"Name\": Errors.AlarmName]]"))
    #expect(deployment().description == "Worker is deployed by Canary10Percent5Minutes")
  }

  @Test func `The alias is updated by the group`() throws {
    let graph = scene.expanded([deployment(before: scene.worker)]).graph
    let policy = try #require(graph.resources.first { $0.id == "Worker/Alias" }?.settings.updatePolicy)
    #expect(
      policy.description == """
        ["CodeDeployLambdaAliasUpdate": ["ApplicationName": ServerlessDeploymentApplication.ApplicationName, \
        "DeploymentGroupName": Worker/DeploymentGroup.DeploymentGroupName, "BeforeAllowTrafficHook": Worker.FunctionName]]
        """)
  }

  @Test func `Who is asked may be asked, and may answer`() {
    let text = scene.made(deployment(before: scene.worker))
    #expect(text.contains("CodeDeployServiceRole/Worker AWS::IAM::RolePolicy"), "\(text)")
    #expect(text.contains("\"codedeploy:PutLifecycleEventHookExecutionStatus\""))
  }

  @Test func `Terraform has none`() {
    let found = scene.expanded([deployment()], for: .terraform).diagnostics.all.map(\.description)
    #expect(
      found == [
        """
        App/Infrastructure.swift:1: error: Worker is deployed by Canary10Percent5Minutes, and Terraform would move the alias with \
        each apply [unsupported]
          hint: deploy the stack by CloudFormation or SAM, or leave the gradual deployment out
        """
      ])
  }

  @Test func `A condition cannot decide about it`() {
    let condition = ConditionNode("Prod", .equals(.string("a"), .string("b")), location: Scene.location)
    let guest = Scene.node("Other", "AWS::Lambda::Function") { $0.instances = .conditional(condition) }
    let found = scene.findings(
      GradualDeployment(
        of: guest, by: alias, at: "AllAtOnce", alarms: [], before: nil, after: nil, location: Scene.location))
    #expect(found.first?.contains("which a condition or a loop cannot decide about [unsupported]") == true, "\(found)")
  }

  @Test func `SAM has a preference of the function`() {
    guard case .publication(let owner, let properties, let ids)? = deployment(before: scene.guest).serverless else {
      Issue.record("no form of SAM")
      return
    }
    #expect(owner == scene.worker)
    #expect(
      properties.map { "\($0.name): \($0.value)" } == [
        """
        DeploymentPreference: ["Type": "Canary10Percent5Minutes", "Alarms": [Errors.AlarmName], \
        "Hooks": ["PreTraffic": Guest.FunctionName]]
        """
      ])
    #expect(ids == ["ServerlessDeploymentApplication", "CodeDeployServiceRole", "Worker/DeploymentGroup"])
  }
}
