import FormworkDSL
import FormworkIR
import FormworkServerless

/// A setting that few functions need, in whose braces it stands; each of them once.
///
/// | target | what it makes |
/// |---|---|
/// | CloudFormation, SAM | the property that the setting names |
/// | Terraform | the argument of `aws_lambda_function`; for `recursiveLoop` and `runtimeUpdates` a resource beside it |
///
/// ```swift
/// Setting.durableExecution(timeout: 86_400, retentionDays: 7)
/// Setting.recursiveLoop(.allow)
/// ```
/// What most functions set are arguments, or children of their own, such as `ReservedConcurrency`.
public struct Setting: Sendable {
  /// The child's name, for findings.
  let child: String
  /// The property.
  let property: Property
  /// What the setting needs a right for.
  private(set) var grants: [Allow] = []
  /// Where the child stands.
  let location: SourceLocation

  init(_ child: String, _ name: String, _ value: some TermConvertible, _ fileID: String, _ line: Int) {
    self.child = child
    property = Property(name, value.term)
    location = SourceLocation(fileID, line)
  }

  /// Takes only code that a signing profile signed: `CodeSigningConfigArn` (Configuring code signing for Lambda, AWS Lambda
  /// Developer Guide).
  public static func codeSigning(
    _ configArn: Value<String>, fileID: String = #fileID, line: Int = #line
  ) -> Setting {
    Setting("Setting.codeSigning", "CodeSigningConfigArn", configArn, fileID, line)
  }

  /// Lets an execution go on over many calls: `DurableConfig` (Lambda durable functions, AWS Lambda Developer Guide).
  ///
  /// - Parameters:
  ///   - timeout: How many seconds an execution takes at most, its waits included: 1 to 31,622,400.
  ///   - retentionDays: How many days its history stays after its end: 1 to 90; 14 if left out.
  ///   - kmsKeyArn: The key that encrypts what it keeps. `hashicorp/aws` has no argument for it, so that Terraform refuses it.
  public static func durableExecution(
    timeout: Value<Int>, retentionDays: Value<Int>? = nil, kmsKeyArn: Value<String>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Setting {
    let config = Lambda.Function.DurableConfig(
      executionTimeout: timeout, kmsKeyArn: kmsKeyArn, retentionPeriodInDays: retentionDays)
    return Setting("Setting.durableExecution", "DurableConfig", config, fileID, line)
  }

  /// Encrypts the environment variables with a key of yours: `KmsKeyArn`. Lambda gives the role its right when it takes the
  /// function, by a grant for which who deploys needs `kms:CreateGrant` (Securing Lambda environment variables, AWS Lambda
  /// Developer Guide).
  public static func environmentKey(
    _ kmsKeyArn: Value<String>, fileID: String = #fileID, line: Int = #line
  ) -> Setting {
    Setting("Setting.environmentKey", "KmsKeyArn", kmsKeyArn, fileID, line)
  }

  /// Mounts a file system, which the role may then read and write: `FileSystemConfigs`. The function needs a `VPC` that reaches
  /// the mount targets, and those must be there first: `.dependsOn(target)` (Configuring file system access for Lambda
  /// functions, AWS Lambda Developer Guide).
  ///
  /// - Parameters:
  ///   - accessPoint: The access point, an `EFS.AccessPoint` or an `Existing` one.
  ///   - path: Where the function sees it: `/mnt/` and a name.
  ///   - access: What the role may do there, `.read` or `.write`, which includes reading.
  public static func fileSystem(
    _ accessPoint: some Connectable, at path: Value<String>, access: AccessVerb = .write, fileID: String = #fileID,
    line: Int = #line
  ) -> Setting {
    let arn = Value<String>(term: ResourceAccess.arn(of: accessPoint.relationEnd))
    let mounts: Value<[Lambda.Function.FileSystemConfig]> = [.init(arn: arn, localMountPath: path)]
    var setting = Setting("Setting.fileSystem", "FileSystemConfigs", mounts, fileID, line)
    setting.grants = [Allow(access, on: accessPoint, fileID: fileID, line: line)]
    return setting
  }

  /// Whether Lambda ends a loop of calls through SQS, SNS or S3, as it does without this: `RecursiveLoop` (Use Lambda recursive
  /// loop detection, AWS Lambda Developer Guide).
  public static func recursiveLoop(
    _ mode: Value<OneOf<Lambda.Function.RecursiveLoop>>, fileID: String = #fileID, line: Int = #line
  ) -> Setting {
    Setting("Setting.recursiveLoop", "RecursiveLoop", mode, fileID, line)
  }

  /// When a new version of the runtime comes in: `RuntimeManagementConfig` (Understanding how Lambda manages runtime version
  /// updates, AWS Lambda Developer Guide).
  ///
  /// - Parameters:
  ///   - mode: `.auto` as without this, `.functionUpdate`, or `.manual`.
  ///   - versionArn: The version to stay at, with `.manual` alone.
  public static func runtimeUpdates(
    _ mode: Value<OneOf<Lambda.Function.UpdateRuntimeOn>>, versionArn: Value<String>? = nil,
    fileID: String = #fileID, line: Int = #line
  ) -> Setting {
    let config = Lambda.Function.RuntimeManagementConfig(updateRuntimeOn: mode, runtimeVersionArn: versionArn)
    return Setting("Setting.runtimeUpdates", "RuntimeManagementConfig", config, fileID, line)
  }

  /// Starts each published version from a snapshot of its initialised code: `SnapStart`. Calls of `$LATEST` start as ever
  /// (Improving startup performance with Lambda SnapStart, AWS Lambda Developer Guide).
  public static func snapStart(fileID: String = #fileID, line: Int = #line) -> Setting {
    let snapshots = Lambda.Function.SnapStart(applyOn: .publishedVersions)
    return Setting("Setting.snapStart", "SnapStart", snapshots, fileID, line)
  }

  /// Runs the calls of each tenant in environments of their own; every call must then name its tenant: `TenancyConfig`. A change
  /// replaces the function (Tenant isolation, AWS Lambda Developer Guide).
  public static func tenantIsolation(fileID: String = #fileID, line: Int = #line) -> Setting {
    let tenancy = Lambda.Function.TenancyConfig(tenantIsolationMode: .perTenant)
    return Setting("Setting.tenantIsolation", "TenancyConfig", tenancy, fileID, line)
  }
}
