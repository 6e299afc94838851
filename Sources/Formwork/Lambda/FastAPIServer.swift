import FormworkDSL
import FormworkIR
import FormworkServerless

/// A FastAPI application on Lambda, called through API Gateway by way of Mangum.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::Lambda::Function`, `AWS::Logs::LogGroup`; outputs `FunctionArn`, `FunctionName`, `InvokeArn` |
/// | SAM | `AWS::Serverless::Function`, `AWS::Logs::LogGroup`; the same outputs |
/// | Terraform | `aws_lambda_function`, `aws_cloudwatch_log_group`; outputs `function_arn`, `function_name`, `invoke_arn` |
///
/// ```swift
/// FastAPIServer(
///   "Server", functionName: "orders-api", packageZipPath: "build/api.zip",
///   executionRoleArn: "arn:aws:iam::123456789012:role/orders-api"
/// ) {
///   Tracing(.active)
/// }
/// ```
/// Whatever a function's braces take, these take too. Arguments and children join; a setting given by both is an error.
public struct FastAPIServer: Component {
  /// The function.
  public let function: LambdaFunction

  /// A server.
  ///
  /// - Parameters:
  ///   - id: The function's id.
  ///   - functionName: At most 64 letters, digits, `-` and `_`; the log group is `/aws/lambda/<functionName>`.
  ///   - packageZipPath: The zip with the application, relative to the folder in which the program runs.
  ///   - packageZipHash: The Base64 form of the zip's SHA-256, for Terraform's `source_code_hash`; without it Terraform
  ///     reads the file.
  ///   - executionRoleArn: The role that the function runs under.
  ///   - handler: The module and the Mangum adapter in it.
  ///   - runtime: The Python runtime.
  ///   - memorySize: 128 to 10,240 MB.
  ///   - timeout: 1 to 900 seconds.
  ///   - logRetention: How many days the log group keeps its lines; one of the numbers that CloudWatch offers.
  ///   - environmentVariables: At most 4 KB; an empty map sets none.
  ///   - layers: At most five ARNs; an empty list sets none.
  ///   - tags: Tags of the function and its log group; an empty map sets none.
  ///   - content: Children as a function's braces take them, such as `Tracing(.active)`.
  public init(
    _ id: String, functionName: Value<String>, packageZipPath: Value<String>, packageZipHash: Value<String>? = nil,
    executionRoleArn: Value<String>, handler: Value<String> = "api_server.lambda_handler",
    runtime: Value<OneOf<Lambda.Function.Runtime>> = .python3_13, memorySize: Value<Int> = 128,
    timeout: Value<Int> = 30, logRetention: Value<Int>? = nil, environmentVariables: Value<[String: String]> = [:],
    layers: Value<[String]> = [], tags: Value<[String: String]> = [:], fileID: String = #fileID, line: Int = #line,
    @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
  ) {
    function = FastAPISettings(
      functionName: functionName, packageZipPath: packageZipPath, packageZipHash: packageZipHash,
      executionRoleArn: executionRoleArn, handler: handler, runtime: runtime, memorySize: memorySize, timeout: timeout,
      logRetention: logRetention, environmentVariables: environmentVariables, layers: layers, tags: tags
    ).function(id, handler: FastAPISettings.serverHandler, (fileID, line), content: content)
  }

  /// The function and its outputs.
  public var body: StackContent {
    function
    function.serverOutputs
  }
}
