import FormworkIR

/// Values that a stack is given at deployment: `Parameters` in CloudFormation and SAM, `variable` blocks in Terraform.
///
/// Each function declares a parameter and returns it as a `Value`, which goes wherever a value goes:
/// `let stage = Parameter.string("Stage", allowed: ["dev", "prod"])`. A parameter is part of the stack when something
/// refers to it, or when it stands as a statement. `Parameter.string("FunctionName")` is `FunctionName` in CloudFormation
/// and `function_name` in Terraform. Binding it at synthesis (`--set FunctionName=orders`) folds it into literals.
public enum Parameter {
  /// A text. `pattern` is a regular expression that the whole text must match; `length` counts characters; `message` is
  /// what is said of a value that is not allowed.
  public static func string(
    _ name: String, default defaultValue: String? = nil, description: String? = nil, allowed: [String] = [],
    pattern: String? = nil, length: ClosedRange<Int>? = nil, message: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Value<String> {
    var constraints = ParameterNode.Constraints()
    constraints.allowedValues = allowed.map { .string($0) }
    constraints.allowedPattern = pattern
    constraints.length = length
    constraints.summary = message
    return value(
      ParameterNode(
        name, .string, defaultValue: defaultValue.map { .string($0) }, summary: description, constraints: constraints,
        location: SourceLocation(fileID, line)))
  }

  /// A text that must not be shown: `NoEcho` in CloudFormation, `sensitive` in Terraform. Both keep it in their state. It
  /// has no default, which would stand in the template.
  public static func secret(
    _ name: String, description: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Value<String> {
    value(
      ParameterNode(name, .string, summary: description, isSecret: true, location: SourceLocation(fileID, line)))
  }

  /// One of the texts that AWS lists for a property, such as a runtime.
  public static func choice<Options>(
    _ name: String, default defaultValue: Value<OneOf<Options>>? = nil, description: String? = nil,
    allowed: [Value<OneOf<Options>>] = [], fileID: String = #fileID, line: Int = #line
  ) -> Value<OneOf<Options>> {
    var constraints = ParameterNode.Constraints()
    constraints.allowedValues = allowed.map(\.term)
    return value(
      ParameterNode(
        name, .string, defaultValue: defaultValue?.term, summary: description, constraints: constraints,
        location: SourceLocation(fileID, line)))
  }

  /// A whole number, in a range or among some numbers if they are given; `message` is what is said of one that is not.
  public static func number(
    _ name: String, default defaultValue: Int? = nil, description: String? = nil, in range: ClosedRange<Int>? = nil,
    allowed: [Int] = [], message: String? = nil, fileID: String = #fileID, line: Int = #line
  ) -> Value<Int> {
    var constraints = ParameterNode.Constraints()
    constraints.allowedValues = allowed.map { .int($0) }
    constraints.minimum = range.map { Double($0.lowerBound) }
    constraints.maximum = range.map { Double($0.upperBound) }
    constraints.summary = message
    return value(
      ParameterNode(
        name, .number, defaultValue: defaultValue.map { .int($0) }, summary: description, constraints: constraints,
        location: SourceLocation(fileID, line)))
  }

  /// `true` or `false`: a `bool` variable in Terraform, a text with these two values in CloudFormation.
  public static func bool(
    _ name: String, default defaultValue: Bool? = nil, description: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Value<Bool> {
    value(
      ParameterNode(
        name, .bool, defaultValue: defaultValue.map { .bool($0) }, summary: description,
        location: SourceLocation(fileID, line)))
  }

  /// A list of texts: `list(string)` in Terraform, `CommaDelimitedList` in CloudFormation.
  public static func list(
    _ name: String, default defaultValue: [String]? = nil, description: String? = nil, fileID: String = #fileID,
    line: Int = #line
  ) -> Value<[String]> {
    value(
      ParameterNode(
        name, .stringList, defaultValue: defaultValue.map { .list($0.map { .string($0) }) }, summary: description,
        location: SourceLocation(fileID, line)))
  }

  /// A map of texts: `map(string)` in Terraform. CloudFormation and SAM have no such parameter; there it must be bound.
  public static func map(
    _ name: String, default defaultValue: [String: String]? = nil, description: String? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Value<[String: String]> {
    value(
      ParameterNode(
        name, .stringMap, defaultValue: defaultValue.map { Value<[String: String]>($0).term }, summary: description,
        location: SourceLocation(fileID, line)))
  }

  static func value<T>(_ node: ParameterNode) -> Value<T> { Value(term: .parameter(node)) }
}

extension Value: Statement {
  /// A parameter as a statement of its stack; any other value says nothing and is a finding.
  public func elements(at location: SourceLocation) -> [Element] {
    if case .parameter(let node) = term { return [.parameter(node)] }
    return [
      .finding(
        Diagnostic(
          .error, .notAStatement, "the value \(term) stands in a stack without a use", at: location,
          hint: "give it to a property or an Output; of values only parameters may stand alone"))
    ]
  }
}
