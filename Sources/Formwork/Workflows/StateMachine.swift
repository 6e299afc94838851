import FormworkDSL
import FormworkIR
import FormworkRelations
import FormworkServerless

/// A state machine of AWS Step Functions with its role, unless one is given.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::StepFunctions::StateMachine`, `AWS::IAM::Role`, an `AWS::IAM::RolePolicy` for each thing that it calls |
/// | SAM | the same; `AWS::Serverless::StateMachine` where a trigger starts it |
/// | Terraform | `aws_sfn_state_machine`, `aws_iam_role`, an `aws_iam_role_policy` for each thing that it calls |
///
/// ```swift
/// StateMachine(
///   "Orders",
///   definition: [
///     "StartAt": "Charge",
///     "States": [
///       "Charge": [
///         "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
///         "Parameters": ["FunctionName": charge.arn.asJSON, "Payload.$": "$"], "End": true,
///       ]
///     ],
///   ]
/// ) {
///   LogGroup(retention: .days(30))
/// }
/// ```
/// The role may do what the definition calls, and nothing else: the functions, queues, topics, tables, buses and machines that
/// it names in the integrations of Step Functions and in calls of AWS's SDK (How Step Functions generates IAM policies for
/// integrated services, AWS Step Functions Developer Guide). A call that does not tell on what is a finding, and for `Allow`.
@dynamicMemberLookup
public struct StateMachine: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: StepFunctions.StateMachine
  /// The role that the machine runs under.
  public let role: Role
  /// The log group of its executions; `nil` if there is none.
  public let logGroup: Logs.LogGroup?

  /// A state machine.
  ///
  /// - Parameters:
  ///   - id: The name in its scope; what comes with the machine has ids below it, such as `Orders/Role`.
  ///   - definition: The states in the Amazon States Language, or `.file(…)`.
  ///   - type: `.standard` runs each execution once and for up to a year, `.express` at least once and for up to five minutes;
  ///     `.standard` without it (Choosing workflow type in Step Functions, AWS Step Functions Developer Guide).
  ///   - stateMachineName: At most 80 characters. Without it AWS makes one up.
  ///   - role: The role to run under; without it one is made.
  ///   - content: Children: `LogGroup`, `ExecutionLogging`, `Tracing`, `Tags`, `Trigger`, `Allow`, `Properties`.
  public init(
    _ id: String, definition: MachineDefinition, type: Value<OneOf<StepFunctions.StateMachine.StateMachineType>>? = nil,
    stateMachineName: Value<String>? = nil, role: Role? = nil, fileID: String = #fileID, line: Int = #line,
    @StateMachineBuilder content: () -> [StateMachineChild] = { [] }
  ) {
    let location = SourceLocation(fileID, line)
    let parts = DeclarationContext.within(id, at: location) {
      StateMachineParts(content(), name: stateMachineName, role: role, at: location)
    }
    var bag = PropertyBag(capacity: 8)
    bag.set("StateMachineName", stateMachineName)
    bag.set("StateMachineType", type)
    bag.properties += definition.properties
    bag.set("RoleArn", parts.role.arn)
    bag.properties += parts.properties
    var settings = ResourceSettings()
    if parts.role.foreign != .refused { settings.foreignRole = parts.role.foreign }
    let node = ResourceNode(
      declaring: id, type: StepFunctions.StateMachine.schema.type, schema: StepFunctions.StateMachine.schema,
      properties: bag.properties.changed(by: parts.changes), settings: settings, companions: parts.companions,
      followers: parts.followers, at: location)
    resource = StepFunctions.StateMachine.declared(by: node)
    self.role = parts.role
    logGroup = parts.logGroup
  }

  private init(_ other: StateMachine, node: ResourceNode) {
    resource = StepFunctions.StateMachine.declared(by: node)
    role = other.role
    logGroup = other.logGroup
  }

  /// A state machine that exists.
  public static func existing(arn: Value<String>) -> Existing { Existing("AWS::StepFunctions::StateMachine", arn: arn) }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> StateMachine { StateMachine(self, node: node) }

  /// The machine's ARN.
  public var arn: Value<String> { resource.arn }
  /// The machine's name.
  public var name: Value<String> { resource.name }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a StateMachine has no such attribute; it has .arn, .name, .role, .logGroup, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { arn }
}
