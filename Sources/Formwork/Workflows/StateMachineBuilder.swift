import FormworkDSL
import FormworkServerless

/// A child of a state machine's braces.
public struct StateMachineChild: Sendable {
  let kind: Kind

  enum Kind: Sendable {
    case logGroup(LogGroup)
    case logging(ExecutionLogging)
    case tracing(Tracing)
    case tags(Tags)
    case trigger(Trigger)
    case allow(Allow)
    case properties(Properties<StepFunctions.StateMachine>)
  }
}

/// Turns the children in a state machine's braces into settings; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum StateMachineBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = StateMachineChild

  /// Several children.
  public typealias Children = [StateMachineChild]

  /// The log group of executions.
  public static func buildExpression(_ child: LogGroup) -> Children { [.init(kind: .logGroup(child))] }
  /// What is logged.
  public static func buildExpression(_ child: ExecutionLogging) -> Children { [.init(kind: .logging(child))] }
  /// Tracing.
  public static func buildExpression(_ child: Tracing) -> Children { [.init(kind: .tracing(child))] }
  /// Tags of the machine and of what comes with it.
  public static func buildExpression(_ child: Tags) -> Children { [.init(kind: .tags(child))] }
  /// What starts the machine.
  public static func buildExpression(_ child: Trigger) -> Children { [.init(kind: .trigger(child))] }
  /// What the machine may do besides what its definition tells.
  public static func buildExpression(_ child: Allow) -> Children { [.init(kind: .allow(child))] }
  /// Properties of the generated resource.
  public static func buildExpression(_ child: Properties<StepFunctions.StateMachine>) -> Children {
    [.init(kind: .properties(child))]
  }
  /// Children made elsewhere.
  public static func buildExpression(_ children: Children) -> Children { children }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message:
      "this cannot stand in a state machine's braces: use LogGroup, ExecutionLogging, Tracing, Tags, Trigger, Allow or Properties"
  )
  public static func buildExpression<T>(_ other: T) -> Children { [] }
}
