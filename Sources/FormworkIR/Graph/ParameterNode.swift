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
    /// A list of numbers: Terraform's `list(number)`, CloudFormation's `List<Number>`.
    case numberList = "list of numbers"
    /// A map of texts: Terraform's `map(string)`; CloudFormation and SAM have no such parameter.
    case stringMap = "map of strings"

    /// Whether its values have elements.
    public var isList: Bool { self == .stringList || self == .numberList }
  }

  /// What is asked of a parameter's values.
  public struct Constraints: Sendable, Equatable {
    /// The only values allowed.
    public var allowedValues: [Term] = []
    /// A regular expression that the whole text must match.
    public var allowedPattern: String?
    /// The shortest text.
    public var minimumLength: Int?
    /// The longest text.
    public var maximumLength: Int?
    /// The least number.
    public var minimum: Double?
    /// The greatest number.
    public var maximum: Double?
    /// What is said of a value that is not allowed.
    public var summary: String?

    /// No constraints.
    public init() {}

    /// The shortest and longest text, where both are asked.
    public var length: ClosedRange<Int>? {
      get {
        guard let minimumLength, let maximumLength, minimumLength <= maximumLength else { return nil }
        return minimumLength...maximumLength
      }
      set {
        minimumLength = newValue?.lowerBound
        maximumLength = newValue?.upperBound == .max ? nil : newValue?.upperBound
      }
    }
  }

  /// The name: `FunctionName` in CloudFormation, `function_name` in Terraform.
  public let name: String
  /// The kind of its values. Of a name in the parameter store, the kind of what is read there.
  public let kind: Kind
  /// CloudFormation's type where it says more than the kind, such as `AWS::EC2::VPC::Id`.
  public let type: String?
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
    _ name: String, _ kind: Kind, type: String? = nil, defaultValue: Term? = nil, summary: String? = nil,
    constraints: Constraints = Constraints(), isSecret: Bool = false, location: SourceLocation
  ) {
    self.name = name
    self.kind = kind
    self.type = type
    self.defaultValue = defaultValue
    self.summary = summary
    self.constraints = constraints
    self.isSecret = isSecret
    self.location = location
  }

  /// Whether it is given the name of a parameter in the parameter store, and stands for the value there.
  public var isStored: Bool { type?.hasPrefix("AWS::SSM::Parameter::Value<") ?? false }

  /// A literal of a template, where everything may be text, as a value of the parameter's kind.
  public func value(_ literal: Term) -> Term {
    switch (kind, literal) {
    case (.number, .string(let text)): Self.number(text)
    case (.bool, .string("true")): .bool(true)
    case (.bool, .string("false")): .bool(false)
    case (.string, .int), (.string, .double), (.string, .bool): .string(literal.description)
    case (.stringList, .string(let text)): .list(Self.parts(text).map { .string($0) })
    case (.numberList, .string(let text)): .list(Self.parts(text).map(Self.number))
    case (.stringList, .int), (.stringList, .double): .list([.string(literal.description)])
    case (.numberList, .int), (.numberList, .double): .list([literal])
    default: literal
    }
  }

  /// The elements of a list in one text; white space around commas is no part of them.
  private static func parts(_ text: String) -> [String] {
    if text.isEmpty { return [] }
    return text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let start = part.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func number(_ text: String) -> Term {
    Int(text).map { .int($0) } ?? Double(text).flatMap { $0.isFinite ? .double($0) : nil } ?? .string(text)
  }
}

extension ParameterNode: Hashable {
  /// Whether both declare the same parameter in the same words.
  public static func == (left: ParameterNode, right: ParameterNode) -> Bool {
    left === right
      || (left.name == right.name && left.kind == right.kind && left.type == right.type
        && left.defaultValue == right.defaultValue && left.summary == right.summary
        && left.constraints == right.constraints && left.isSecret == right.isSecret)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
