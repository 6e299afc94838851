import FormworkDSL
import FormworkIR
import FormworkServerless

/// What a service, a cron job and a queue worker take as a `FastAPIServer` does: they are made of one zip, each with a handler
/// of its own.
///
/// ```swift
/// FastAPICronJob(
///   "Nightly", .init(
///     functionName: "orders-nightly", packageZipPath: "build/api.zip",
///     executionRoleArn: "arn:aws:iam::123456789012:role/orders"),
///   schedule: .cron("0 3 * * ? *"))
/// ```
public struct FastAPISettings: Sendable {
  let functionName: Value<String>
  private let packageZipPath: Value<String>
  private let packageZipHash: Value<String>?
  private let executionRoleArn: Value<String>
  private let handler: Value<String>?
  private let runtime: Value<OneOf<Lambda.Function.Runtime>>
  private let memorySize: Value<Int>
  private let timeout: Value<Int>
  private let logRetention: Value<Int>?
  private let environmentVariables: Value<[String: String]>
  private let layers: Value<[String]>
  private let tags: Value<[String: String]>

  /// Settings, with the meaning and the defaults that a `FastAPIServer` has; the handler's default is that of the construct.
  public init(
    functionName: Value<String>, packageZipPath: Value<String>, packageZipHash: Value<String>? = nil,
    executionRoleArn: Value<String>, handler: Value<String>? = nil,
    runtime: Value<OneOf<Lambda.Function.Runtime>> = .python3_13, memorySize: Value<Int> = 128,
    timeout: Value<Int> = 30, logRetention: Value<Int>? = nil, environmentVariables: Value<[String: String]> = [:],
    layers: Value<[String]> = [], tags: Value<[String: String]> = [:]
  ) {
    self.functionName = functionName
    self.packageZipPath = packageZipPath
    self.packageZipHash = packageZipHash
    self.executionRoleArn = executionRoleArn
    self.handler = handler
    self.runtime = runtime
    self.memorySize = memorySize
    self.timeout = timeout
    self.logRetention = logRetention
    self.environmentVariables = environmentVariables
    self.layers = layers
    self.tags = tags
  }

  /// Settings that are all parameters: the variables of a Terraform module, named and preset as those of the module that the
  /// program FastAPIServer writes. Without `handler` the handler's default is the server's, `api_server.lambda_handler`.
  public static func variables(
    handler: String = Self.serverHandler, fileID: String = #fileID, line: Int = #line
  ) -> FastAPISettings {
    FastAPISettings(
      functionName: Parameter.string(
        "FunctionName", description: "The function's name", length: 1...64, fileID: fileID, line: line),
      packageZipPath: Parameter.string(
        "PackageZipPath", description: "The zip with the application", fileID: fileID, line: line),
      packageZipHash: Parameter.string(
        "PackageZipHash", description: "The zip's SHA-256 in Base64", fileID: fileID, line: line),
      executionRoleArn: Parameter.string(
        "ExecutionRoleArn", description: "The role the function runs under", fileID: fileID, line: line),
      handler: Parameter.string(
        "Handler", default: handler, description: "The module and the handler in it", fileID: fileID, line: line),
      runtime: Parameter.choice(
        "Runtime", default: .python3_13, description: "The Python runtime", fileID: fileID, line: line),
      memorySize: Parameter.number(
        "MemorySize", default: 128, description: "In MB", in: 128...10240, fileID: fileID, line: line),
      timeout: Parameter.number(
        "Timeout", default: 30, description: "In seconds", in: 1...900, fileID: fileID, line: line),
      logRetention: Parameter.number(
        "LogRetentionDays", default: 14, description: "In days", fileID: fileID, line: line),
      environmentVariables: Parameter.map(
        "EnvironmentVariables", default: [:], description: "At most 4 KB", fileID: fileID, line: line),
      layers: Parameter.list("Layers", default: [], description: "At most five ARNs", fileID: fileID, line: line),
      tags: Parameter.map(
        "Tags", default: [:], description: "Tags of the function and its log group", fileID: fileID, line: line))
  }

  /// The handler of a server.
  public static let serverHandler = "api_server.lambda_handler"

  /// The function of a server, or of a sibling whose braces also say what calls it.
  ///
  /// - Parameter foreign: What becomes of the rights that the execution role needs for what calls the function.
  func function(
    _ id: String, handler usual: String, foreign: ForeignRole = .refused, _ location: (fileID: String, line: Int),
    @LambdaFunctionBuilder content: () -> [LambdaFunctionChild]
  ) -> LambdaFunction {
    let (fileID, line) = location
    let children = DeclarationContext.within(id, at: SourceLocation(fileID, line), content)
    let hasLogGroup = children.contains { if case .logGroup = $0.kind { true } else { false } }
    return LambdaFunction(
      id, functionName: functionName, runtime: runtime, handler: handler ?? Value(usual),
      code: .zip(packageZipPath, sha256: packageZipHash, fileID: fileID, line: line), memorySize: memorySize,
      timeout: timeout, role: .existing(arn: executionRoleArn, policies: foreign), fileID: fileID, line: line
    ) {
      if logRetention != nil || !hasLogGroup {
        LogGroup(retention: .days(logRetention ?? 14), fileID: fileID, line: line)
      }
      if environmentVariables.term != .map([]) {
        Environment(from: environmentVariables, fileID: fileID, line: line)
      }
      if layers.term != .list([]) { Layers(from: layers, fileID: fileID, line: line) }
      if tags.term != .map([]) { Tags(from: tags, fileID: fileID, line: line) }
      children
    }
  }
}

extension LambdaFunction {
  /// The outputs of a server, which its siblings have too.
  @StackBuilder var serverOutputs: StackContent {
    Output("FunctionArn", arn, description: "The function's ARN")
    Output("FunctionName", functionName, description: "The function's name")
    Output("InvokeArn", invokeArn, description: "The ARN by which API Gateway calls the function")
  }
}
