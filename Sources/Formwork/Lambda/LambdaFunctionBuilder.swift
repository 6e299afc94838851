import FormworkDSL
import FormworkServerless

/// A child of a function's braces.
public struct LambdaFunctionChild: Sendable {
  let kind: Kind

  enum Kind: Sendable {
    case logGroup(LogGroup)
    case environment(Environment)
    case layers(Layers)
    case tags(Tags)
    case tracing(Tracing)
    case vpc(VPC)
    case deadLetter(DeadLetter)
    case alias(Alias)
    case url(FunctionURL)
    case policy(Policy)
    case properties(Properties<Lambda.Function>)
    case trigger(Trigger)
    case allow(Allow)
    case managed(ManagedPolicy)
    case destination(Destination)
    case logging(Logging)
    case setting(Setting)
  }
}

/// Turns the children in a function's braces into settings; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum LambdaFunctionBuilder: ListBuilder {
  /// What the list holds.
  public typealias Element = LambdaFunctionChild

  /// Several children.
  public typealias Children = [LambdaFunctionChild]

  /// The log group.
  public static func buildExpression(_ child: LogGroup) -> Children { [.init(kind: .logGroup(child))] }
  /// Environment variables.
  public static func buildExpression(_ child: Environment) -> Children { [.init(kind: .environment(child))] }
  /// Layers.
  public static func buildExpression(_ child: Layers) -> Children { [.init(kind: .layers(child))] }
  /// Tags of the function and of what comes with it.
  public static func buildExpression(_ child: Tags) -> Children { [.init(kind: .tags(child))] }
  /// Tracing.
  public static func buildExpression(_ child: Tracing) -> Children { [.init(kind: .tracing(child))] }
  /// The network.
  public static func buildExpression(_ child: VPC) -> Children { [.init(kind: .vpc(child))] }
  /// Where failed calls go.
  public static func buildExpression(_ child: DeadLetter) -> Children { [.init(kind: .deadLetter(child))] }
  /// The alias that points to the newest version.
  public static func buildExpression(_ child: Alias) -> Children { [.init(kind: .alias(child))] }
  /// An HTTPS address.
  public static func buildExpression(_ child: FunctionURL) -> Children { [.init(kind: .url(child))] }
  /// What the function may do.
  public static func buildExpression(_ child: Policy) -> Children { [.init(kind: .policy(child))] }
  /// What calls the function.
  public static func buildExpression(_ child: Trigger) -> Children { [.init(kind: .trigger(child))] }
  /// What the function may do to a resource.
  public static func buildExpression(_ child: Allow) -> Children { [.init(kind: .allow(child))] }
  /// A managed policy of the role that is made for the function.
  public static func buildExpression(_ child: ManagedPolicy) -> Children { [.init(kind: .managed(child))] }
  /// Where the outcomes of asynchronous calls go.
  public static func buildExpression(_ child: Destination) -> Children { [.init(kind: .destination(child))] }
  /// The form of the log's lines.
  public static func buildExpression(_ child: Logging) -> Children { [.init(kind: .logging(child))] }
  /// Calls at a time.
  public static func buildExpression(_ child: ReservedConcurrency) -> Children {
    [.init(kind: .setting(child.setting))]
  }
  /// The size of `/tmp`.
  public static func buildExpression(_ child: EphemeralStorage) -> Children { [.init(kind: .setting(child.setting))] }
  /// What replaces an image's settings.
  public static func buildExpression(_ child: ImageSettings) -> Children { [.init(kind: .setting(child.setting))] }
  /// A setting that few functions need.
  public static func buildExpression(_ child: Setting) -> Children { [.init(kind: .setting(child))] }
  /// Properties of the generated resource.
  public static func buildExpression(_ child: Properties<Lambda.Function>) -> Children {
    [.init(kind: .properties(child))]
  }

  /// Children made elsewhere.
  public static func buildExpression(_ children: Children) -> Children { children }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message:
      "this cannot stand in a function's braces: use LogGroup, Logging, Environment, Layers, Tags, Tracing, VPC, DeadLetter, Destination, ReservedConcurrency, EphemeralStorage, ImageSettings, Setting, FunctionURL, Alias, Trigger, Allow, Policy, ManagedPolicy or Properties; declare resources in the Stack and refer to them here"
  )
  public static func buildExpression<T>(_ other: T) -> Children { [] }
}
