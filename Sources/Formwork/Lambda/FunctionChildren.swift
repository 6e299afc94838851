import FormworkDSL
import FormworkIR
import FormworkServerless

/// The log group of the function in whose braces it stands; once at most.
///
/// It is named `/aws/lambda/<function name>` and exists before the function does, so that retention holds from the first
/// line. A function without this child gets a log group that keeps 14 days.
public struct LogGroup: Sendable {
  /// Where the logs go.
  enum Source: Sendable {
    case made(retention: Value<Int>?, kmsKeyArn: Value<String>?, onDelete: RetentionPolicy)
    case declared(Logs.LogGroup)
    case none
  }

  let source: Source
  let location: SourceLocation

  /// A log group that keeps its lines for some time; CloudWatch offers certain numbers of days, and `.never` expires none.
  ///
  /// With `kmsKeyArn` the lines are encrypted by a key of yours, whose policy must let CloudWatch Logs use it. `onDelete`
  /// says what becomes of the group and its lines when it leaves the stack or is replaced. The templates state
  /// it even where it is the default, since the group holds data (`DeletionPolicy`, `UpdateReplacePolicy`); Terraform has
  /// `skip_destroy` for `.retain`.
  public init(
    retention: LogRetention = .days(14), kmsKeyArn: Value<String>? = nil, onDelete: RetentionPolicy = .delete,
    fileID: String = #fileID, line: Int = #line
  ) {
    source = .made(retention: retention.days, kmsKeyArn: kmsKeyArn, onDelete: onDelete)
    location = SourceLocation(fileID, line)
  }

  /// A log group declared with its generated type.
  public init(_ group: Logs.LogGroup, fileID: String = #fileID, line: Int = #line) {
    source = .declared(group)
    location = SourceLocation(fileID, line)
  }

  private init(source: Source, _ location: SourceLocation) {
    self.source = source
    self.location = location
  }

  /// No log group in the stack: Lambda makes one when the function first runs, and it keeps everything.
  public static func none(fileID: String = #fileID, line: Int = #line) -> LogGroup {
    LogGroup(source: .none, SourceLocation(fileID, line))
  }
}

/// How long a log group keeps its lines.
public struct LogRetention: Sendable {
  let days: Value<Int>?

  /// So many days: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or
  /// 3653 (PutRetentionPolicy, Amazon CloudWatch Logs API Reference).
  public static func days(_ days: Value<Int>) -> LogRetention { LogRetention(days: days) }

  /// Forever.
  public static let never = LogRetention(days: nil)
}

/// Environment variables of the function in whose braces they stand. Several blocks join; a name given twice is an error.
///
/// Names begin with a letter; 4 KB hold all names and values.
public struct Environment: Sendable {
  let term: Term
  let location: SourceLocation

  /// Variables written here.
  public init(_ variables: Value<[String: String]>, fileID: String = #fileID, line: Int = #line) {
    term = variables.term
    location = SourceLocation(fileID, line)
  }

  /// All variables of a map, such as a map parameter.
  public init(from variables: Value<[String: String]>, fileID: String = #fileID, line: Int = #line) {
    self.init(variables, fileID: fileID, line: line)
  }
}

/// Layers of the function in whose braces they stand, at most five in all.
public struct Layers: Sendable {
  let term: Term
  let location: SourceLocation

  /// Layer versions by ARN.
  public init(_ arns: Value<[String]>, fileID: String = #fileID, line: Int = #line) {
    term = arns.term
    location = SourceLocation(fileID, line)
  }

  /// All layers of a list, such as a list parameter.
  public init(from arns: Value<[String]>, fileID: String = #fileID, line: Int = #line) {
    self.init(arns, fileID: fileID, line: line)
  }

  /// Layer versions of this stack.
  public init(_ versions: LayerVersion..., fileID: String = #fileID, line: Int = #line) {
    self.init(Value(versions.map(\.arn)), fileID: fileID, line: line)
  }
}

/// X-Ray tracing of the function in whose braces it stands; a role made for the function may send its traces.
public struct Tracing: Sendable {
  let mode: Value<OneOf<Lambda.Function.Mode>>
  let location: SourceLocation

  /// `.active` traces calls by a sampling rule of its own, `.passThrough` only those that come with a trace.
  public init(_ mode: Value<OneOf<Lambda.Function.Mode>>, fileID: String = #fileID, line: Int = #line) {
    self.mode = mode
    location = SourceLocation(fileID, line)
  }
}

/// The network of the function in whose braces it stands; a role made for the function may make its interfaces.
public struct VPC: Sendable {
  let subnets: Value<[String]>
  let securityGroups: Value<[String]>
  let dualStack: Value<Bool>?
  let location: SourceLocation

  /// Subnets and security groups by id: at most 16 subnets and five groups, all of one VPC. With `dualStack` the function
  /// reaches out by IPv6 too, through subnets that have both.
  public init(
    subnets: Value<[String]>, securityGroups: Value<[String]>, dualStack: Value<Bool>? = nil, fileID: String = #fileID,
    line: Int = #line
  ) {
    self.subnets = subnets
    self.securityGroups = securityGroups
    self.dualStack = dualStack
    location = SourceLocation(fileID, line)
  }
}
