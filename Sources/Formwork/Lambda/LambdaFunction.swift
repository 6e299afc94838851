import FormworkDSL
import FormworkIR
import FormworkServerless

/// A Lambda function with its log group and, unless one is given, its role.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::Lambda::Function`, `AWS::Logs::LogGroup`, `AWS::IAM::Role` |
/// | SAM | `AWS::Serverless::Function`, and the same resources beside it |
/// | Terraform | `aws_lambda_function`, `aws_cloudwatch_log_group`, `aws_iam_role`, `aws_iam_role_policy` |
///
/// ```swift
/// let api = LambdaFunction("Api", runtime: .python3_13, handler: "app.handler", code: .zip("build/api.zip")) {
///   LogGroup(retention: .days(30))
///   Environment(["STAGE": stage])
/// }
/// ```
/// A role made here may write to the function's own log group and do what the braces ask for, nothing else.
@dynamicMemberLookup
public struct LambdaFunction: ResourceDeclaration {
  /// The generated resource beneath.
  public let resource: Lambda.Function
  /// The log group that was made or given; `nil` if there is none.
  public let logGroup: Logs.LogGroup?
  /// The role that the function runs under.
  public let role: Role
  private let url: FunctionURL?
  private let aliasChild: Alias?

  /// A function.
  ///
  /// - Parameters:
  ///   - id: The name in its scope; what comes with the function has ids below it, such as `Api/LogGroup`.
  ///   - functionName: At most 64 letters, digits, `-` and `_`. Without it AWS or the backend makes one up from the
  ///     stack's name and the id, which lets a change replace the function.
  ///   - runtime: The language runtime; an image has none.
  ///   - handler: The module and function that Lambda calls, such as `app.handler`; an image has none.
  ///   - code: Where the code comes from.
  ///   - memorySize: 128 to 10,240 MB; 128 without it.
  ///   - timeout: 1 to 900 seconds; 3 without it.
  ///   - role: The role to run under; without it one is made with least privilege.
  ///   - architectures: The instruction set; `x86_64` without it.
  ///   - description: At most 256 characters.
  ///   - content: Children: `LogGroup`, `Logging`, `Environment`, `Layers`, `Tags`, `Tracing`, `VPC`, `DeadLetter`,
  ///     `Destination`, `ReservedConcurrency`, `EphemeralStorage`, `ImageSettings`, `Setting`, `FunctionURL`, `Alias`, `Trigger`,
  ///     `Allow`, `Policy`, `ManagedPolicy`, `Properties`.
  public init(
    _ id: String, functionName: Value<String>? = nil, runtime: Value<OneOf<Lambda.Function.Runtime>>? = nil,
    handler: Value<String>? = nil, code: Code, memorySize: Value<Int>? = nil, timeout: Value<Int>? = nil,
    role: Role? = nil, architectures: Value<[OneOf<Lambda.Function.Architectures>]>? = nil,
    description: Value<String>? = nil, fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
  ) {
    let location = SourceLocation(fileID, line)
    let (children, parts) = DeclarationContext.within(id, at: location) {
      let children = LambdaFunctionChildren(content(), of: id, at: location)
      return (children, LambdaFunctionParts(children, functionName: functionName, role: role))
    }

    var bag = PropertyBag(capacity: 16)
    bag.set("FunctionName", functionName)
    bag.set("Description", description)
    if code.isImage { bag.set("PackageType", Value<String>("Image")) }
    bag.set("Runtime", runtime)
    bag.set("Handler", handler)
    bag.set("Code", code.property)
    bag.set("Architectures", architectures)
    bag.set("MemorySize", memorySize)
    bag.set("Timeout", timeout)
    bag.set("Role", parts.role.arn)
    bag.properties += parts.properties

    var settings = ResourceSettings()
    if let logGroup = parts.logGroup { settings.dependsOn.append(logGroup.node) }
    if parts.role.foreign != .refused { settings.foreignRole = parts.role.foreign }
    let node = ResourceNode(
      declaring: id, type: Lambda.Function.schema.type, schema: Lambda.Function.schema,
      properties: children.changed(bag.properties), settings: settings, companions: parts.companions,
      followers: parts.followers, at: location)
    resource = Lambda.Function.declared(by: node)
    logGroup = parts.logGroup
    self.role = parts.role
    url = children.url
    aliasChild = children.alias
  }

  private init(_ other: LambdaFunction, node: ResourceNode) {
    resource = Lambda.Function.declared(by: node)
    logGroup = other.logGroup
    role = other.role
    url = other.url
    aliasChild = other.aliasChild
  }

  /// The declaration underneath.
  public var node: ResourceNode { resource.node }

  /// The same with another declaration underneath.
  public func replacing(_ node: ResourceNode) -> LambdaFunction { LambdaFunction(self, node: node) }

  /// The function's ARN.
  public var arn: Value<String> { attribute("Arn") }
  /// The function's name.
  public var functionName: Value<String> { attribute("FunctionName") }
  /// The ARN by which API Gateway calls the function: what an integration's URI takes.
  public var invokeArn: Value<String> { attribute("InvokeArn") }

  /// The HTTPS address, if the braces hold a `FunctionURL`.
  public var functionUrl: Value<String>? {
    url.map { Value(term: .reference(Reference($0.node(of: node, aliasChild), "FunctionUrl"))) }
  }

  /// The alias that the braces hold: `worker.alias.aliasArn` is what others call, and `Allow(.invoke, on: worker.alias)` lets
  /// them. Without an `Alias` in the braces it is an error at the function's line.
  public var alias: Lambda.Alias {
    .declared(by: aliasChild.map { $0.node(of: node) } ?? Alias.missing(of: node))
  }

  private func attribute(_ name: String) -> Value<String> { Value(term: .reference(Reference(node, name))) }

  /// Says which attributes there are.
  @available(
    *, unavailable,
    message:
      "a LambdaFunction has no such attribute; it has .alias, .arn, .functionName, .functionUrl, .invokeArn, .logGroup, .role, .ref, and .resource for the generated type beneath"
  )
  public subscript(dynamicMember name: String) -> Value<String> { attribute("Ref") }
}
