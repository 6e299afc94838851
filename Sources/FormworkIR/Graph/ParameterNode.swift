/// A value that the stack is given at deployment, or at synthesis by binding.
public final class ParameterNode: Sendable {
  /// The kinds of parameters.
  public enum Kind: String, Sendable {
    /// Text.
    case string
    /// A number.
    case number
    /// `true` or `false`.
    case bool
    /// A list of texts: Terraform's `list(string)`, CloudFormation's `CommaDelimitedList`.
    case stringList = "list of strings"
    /// A map of texts: Terraform's `map(string)`; CloudFormation and SAM have no such parameter.
    case stringMap = "map of strings"
  }

  /// What is asked of a parameter's values.
  public struct Constraints: Sendable, Equatable {
    /// The only values allowed.
    public var allowedValues: [Term] = []
    /// A regular expression that the whole text must match.
    public var allowedPattern: String?
    /// The shortest and longest text.
    public var length: ClosedRange<Int>?
    /// The least number.
    public var minimum: Int?
    /// The greatest number.
    public var maximum: Int?

    /// No constraints.
    public init() {}
  }

  /// The name: `FunctionName` in CloudFormation, `function_name` in Terraform.
  public let name: String
  /// The kind of its values.
  public let kind: Kind
  /// The value where none is given.
  public let defaultValue: Term?
  /// What it is for.
  public let summary: String?
  /// What is asked of its values.
  public let constraints: Constraints
  /// Whether its value is a secret: `NoEcho` in CloudFormation, `sensitive` in Terraform.
  public let isSecret: Bool
  /// Where it was declared.
  public let location: SourceLocation

  /// A parameter.
  public init(
    _ name: String, _ kind: Kind, defaultValue: Term? = nil, summary: String? = nil,
    constraints: Constraints = Constraints(), isSecret: Bool = false, location: SourceLocation
  ) {
    self.name = name
    self.kind = kind
    self.defaultValue = defaultValue
    self.summary = summary
    self.constraints = constraints
    self.isSecret = isSecret
    self.location = location
  }
}

extension ParameterNode: Hashable {
  /// Whether both declare the same parameter in the same words.
  public static func == (left: ParameterNode, right: ParameterNode) -> Bool {
    left === right
      || (left.name == right.name && left.kind == right.kind && left.defaultValue == right.defaultValue
        && left.summary == right.summary && left.constraints == right.constraints && left.isSecret == right.isSecret)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
