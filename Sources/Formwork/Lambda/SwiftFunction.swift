import FormworkDSL
import FormworkIR
import FormworkServerless

// A function of Swift, and no type of its own: its result is a `LambdaFunction`, so that routes, tests and other people's
// components take it as it is, without a protocol that each call would have to be checked against. An initialiser of
// `LambdaFunction` behind a type alias would do that too, but of two initialisers the compiler no longer says which argument is
// wrong.

// swift-format-ignore: AlwaysUseLowerCamelCase
/// A Lambda function in Swift: an executable product of a package that uses swift-aws-lambda-runtime.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation | `AWS::Lambda::Function`, `AWS::Logs::LogGroup`, `AWS::IAM::Role` |
/// | SAM | `AWS::Serverless::Function`, and the same resources beside it |
/// | Terraform | `aws_lambda_function`, `aws_cloudwatch_log_group`, `aws_iam_role`, `aws_iam_role_policy` |
///
/// ```swift
/// let api = SwiftFunction("Api", product: "OrdersAPI", logLevel: .debug, memorySize: 256) {
///   Environment(["TABLE": orders.tableName])
///   Allow(.read, .write, on: orders)
/// }
/// ```
/// It is a `LambdaFunction` that runs on `provided.al2023` and `arm64` with the zip that the plugin of the runtime writes:
/// `swift package lambda-build`, or `swift package archive` before Swift 6.4. Which of the two zips is there is looked up at
/// synthesis; where there is none, a warning names the command to run. The plugin builds for the machine it runs on, so that
/// an Intel machine needs `architectures: [.x86_64]`.
///
/// - Parameters:
///   - id: The name in its scope; what comes with the function has ids below it, such as `Api/LogGroup`.
///   - product: The executable product, as `Package.swift` names it; the id without it.
///   - package: The folder of the Swift package, relative to the folder in which the program runs; without it, that folder.
///   - functionName: At most 64 letters, digits, `-` and `_`. Without it AWS or the backend makes one up from the stack's name
///     and the id, which lets a change replace the function.
///   - logLevel: The variable `LOG_LEVEL`, which the runtime reads; unset without it. Where `Logging(.json, application: …)`
///     sets a level too, the runtime obeys that one.
///   - memorySize: 128 to 10,240 MB; 128 without it.
///   - timeout: 1 to 900 seconds; 3 without it.
///   - role: The role to run under; without it one is made with least privilege.
///   - runtime: The OS-only runtime.
///   - handler: Lambda wants one; a Swift program has one handler and does not read it.
///   - architectures: The instruction set.
///   - description: At most 256 characters.
///   - content: Children as the braces of a `LambdaFunction` take them.
public func SwiftFunction(
  _ id: String, product: String? = nil, package: String? = nil, functionName: Value<String>? = nil,
  logLevel: Value<OneOf<SwiftLogLevel>>? = nil, memorySize: Value<Int>? = nil, timeout: Value<Int>? = nil,
  role: Role? = nil, runtime: Value<OneOf<Lambda.Function.Runtime>> = .provided_al2023,
  handler: Value<String> = "bootstrap", architectures: Value<[OneOf<Lambda.Function.Architectures>]> = [.arm64],
  description: Value<String>? = nil, fileID: String = #fileID, line: Int = #line,
  @LambdaFunctionBuilder content: () -> [LambdaFunctionChild] = { [] }
) -> LambdaFunction {
  // Children are made in the function's scope, as they are for other functions.
  let children = DeclarationContext.within(id, at: SourceLocation(fileID, line), content)
  return LambdaFunction(
    id, functionName: functionName, runtime: runtime, handler: handler,
    code: .swiftProduct(product ?? id, package: package, fileID: fileID, line: line), memorySize: memorySize,
    timeout: timeout, role: role, architectures: architectures, description: description, fileID: fileID, line: line
  ) {
    if let logLevel {
      Environment(["LOG_LEVEL": Value<String>(term: logLevel.term)], fileID: fileID, line: line)
    }
    children
  }
}
