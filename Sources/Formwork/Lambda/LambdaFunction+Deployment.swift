import FormworkDSL
import FormworkIR
import FormworkRelations

/// How the calls of an alias go over to a new version.
public struct DeploymentPace: Sendable {
  let name: String

  /// A tenth of the calls, and the others after five minutes.
  public static let canary10Percent5Minutes = DeploymentPace(name: "Canary10Percent5Minutes")
  /// A tenth of the calls, and the others after ten minutes.
  public static let canary10Percent10Minutes = DeploymentPace(name: "Canary10Percent10Minutes")
  /// A tenth of the calls, and the others after a quarter of an hour.
  public static let canary10Percent15Minutes = DeploymentPace(name: "Canary10Percent15Minutes")
  /// A tenth of the calls, and the others after half an hour.
  public static let canary10Percent30Minutes = DeploymentPace(name: "Canary10Percent30Minutes")
  /// A further tenth of the calls every minute.
  public static let linear10PercentEvery1Minute = DeploymentPace(name: "Linear10PercentEvery1Minute")
  /// A further tenth of the calls every two minutes.
  public static let linear10PercentEvery2Minutes = DeploymentPace(name: "Linear10PercentEvery2Minutes")
  /// A further tenth of the calls every three minutes.
  public static let linear10PercentEvery3Minutes = DeploymentPace(name: "Linear10PercentEvery3Minutes")
  /// A further tenth of the calls every ten minutes.
  public static let linear10PercentEvery10Minutes = DeploymentPace(name: "Linear10PercentEvery10Minutes")
  /// All calls at once, after `before` was asked.
  public static let allAtOnce = DeploymentPace(name: "AllAtOnce")
}

extension LambdaFunction {
  /// Lets calls of the function's alias go over to a new version little by little, as a statement of the stack:
  /// `worker.deployment(.canary10Percent5Minutes, alarms: [errors])`.
  ///
  /// | target | what it makes |
  /// |---|---|
  /// | CloudFormation | `AWS::CodeDeploy::DeploymentGroup`, with an application and a role for the stack; the alias's update policy |
  /// | SAM | `DeploymentPreference` of the function |
  /// | Terraform | an error: each apply would move the alias |
  ///
  /// An alarm that goes off leads the alias back to the version before (Deploying serverless applications gradually, AWS SAM
  /// Developer Guide). The function needs an `Alias` in its braces.
  ///
  /// - Parameters:
  ///   - pace: How the calls go over.
  ///   - alarms: The alarms that lead the alias back, at most ten.
  ///   - before: A function that is called before the first call goes over, and reports whether it may; it gets the right to.
  ///   - after: One that is called when all calls have gone over.
  public func deployment(
    _ pace: DeploymentPace, alarms: [Alarm] = [], before: LambdaFunction? = nil, after: LambdaFunction? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> ConnectionStatement {
    ConnectionStatement([
      .relation(
        GradualDeployment(
          of: node, by: alias.node, at: pace.name, alarms: alarms.map(\.relationEnd), before: before?.relationEnd,
          after: after?.relationEnd, location: SourceLocation(fileID, line)))
    ])
  }
}
