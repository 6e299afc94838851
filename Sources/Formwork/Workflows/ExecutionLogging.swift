import FormworkDSL
import FormworkIR
import FormworkServerless

/// What the state machine in whose braces it stands writes to its log group.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `LoggingConfiguration`, in `AWS::Serverless::StateMachine` `Logging` |
/// | Terraform | `logging_configuration` |
///
/// Without a `LogGroup` beside it the machine gets one that keeps 14 days. Its name begins with `/aws/vendedlogs/`, as AWS
/// advises, since the policy of log groups with other names may grow too long (Using CloudWatch Logs to log execution history
/// in Step Functions, AWS Step Functions Developer Guide).
public struct ExecutionLogging: Sendable {
  let level: Value<OneOf<StepFunctions.StateMachine.Level>>
  let includesData: Value<Bool>?
  let location: SourceLocation

  /// Events of executions from a level on.
  ///
  /// - Parameters:
  ///   - level: `.all` logs every event, `.error` failures of states and executions, `.fatal` those of executions, `.off` none.
  ///   - includesData: Whether lines hold the input and output of states; they do not without it.
  public init(
    _ level: Value<OneOf<StepFunctions.StateMachine.Level>>, includesData: Value<Bool>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    self.level = level
    self.includesData = includesData
    location = SourceLocation(fileID, line)
  }
}
