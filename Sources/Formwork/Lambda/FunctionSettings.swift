import FormworkDSL
import FormworkIR
import FormworkServerless

/// How many calls at a time Lambda keeps for the function in whose braces it stands, and lets it have.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `ReservedConcurrentExecutions` |
/// | Terraform | `reserved_concurrent_executions` |
///
/// The account's other functions share what is left, of which Lambda keeps 100 free (Configuring reserved concurrency for a
/// function, AWS Lambda Developer Guide).
public struct ReservedConcurrency: Sendable {
  let setting: Setting

  /// So many calls at a time; 0 lets none through.
  public init(_ executions: Value<Int>, fileID: String = #fileID, line: Int = #line) {
    setting = Setting("ReservedConcurrency", "ReservedConcurrentExecutions", executions, fileID, line)
  }
}

/// The size of `/tmp` of the function in whose braces it stands.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `EphemeralStorage` |
/// | Terraform | `ephemeral_storage` |
///
/// Without it a function has 512 MB (Configure ephemeral storage for Lambda functions, AWS Lambda Developer Guide).
public struct EphemeralStorage: Sendable {
  let setting: Setting

  /// A size of 512 to 10,240 MB.
  public init(megabytes: Value<Int>, fileID: String = #fileID, line: Int = #line) {
    setting = Setting(
      "EphemeralStorage", "EphemeralStorage", Lambda.Function.EphemeralStorage(size: megabytes), fileID, line)
  }
}

/// What replaces the settings of the image of the function in whose braces it stands.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `ImageConfig` |
/// | Terraform | `image_config` |
///
/// What is left out stays as the image has it (Create a Lambda function using a container image, AWS Lambda Developer Guide).
public struct ImageSettings: Sendable {
  let setting: Setting

  /// Settings in place of the image's own.
  ///
  /// - Parameters:
  ///   - command: In place of `CMD`: the handler, for AWS's base images.
  ///   - entryPoint: In place of `ENTRYPOINT`.
  ///   - workingDirectory: In place of `WORKDIR`.
  public init(
    command: Value<[String]>? = nil, entryPoint: Value<[String]>? = nil, workingDirectory: Value<String>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) {
    setting = Setting(
      "ImageSettings", "ImageConfig",
      Lambda.Function.ImageConfig(command: command, entryPoint: entryPoint, workingDirectory: workingDirectory),
      fileID, line)
  }
}

/// The form and the detail of the lines that the function in whose braces it stands writes to its log.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | `LoggingConfig`, with the log group |
/// | Terraform | `logging_config` |
///
/// Levels apply to lines in JSON alone (Configuring advanced logging controls for Lambda functions, AWS Lambda Developer
/// Guide).
public struct Logging: Sendable {
  let format: Value<OneOf<Lambda.Function.LogFormat>>
  let application: Value<OneOf<Lambda.Function.ApplicationLogLevel>>?
  let system: Value<OneOf<Lambda.Function.SystemLogLevel>>?
  let location: SourceLocation

  /// Lines of a format.
  ///
  /// - Parameters:
  ///   - format: `.json`, or `.text` as without this child.
  ///   - application: The least grave lines of the function's own that are kept; `.info` if left out.
  ///   - system: The least grave lines of Lambda's that are kept; `.info` if left out.
  public init(
    _ format: Value<OneOf<Lambda.Function.LogFormat>> = .json,
    application: Value<OneOf<Lambda.Function.ApplicationLogLevel>>? = nil,
    system: Value<OneOf<Lambda.Function.SystemLogLevel>>? = nil, fileID: String = #fileID, line: Int = #line
  ) {
    self.format = format
    self.application = application
    self.system = system
    location = SourceLocation(fileID, line)
  }
}
