/// What Lambda locks into a version of a function.
public enum VersionContent {
  /// Whether a published version keeps the value that a property of the function had, and a change needs a new version to be
  /// seen; `nil` for a property that the table does not know.
  public static func isLocked(_ property: String) -> Bool? { rows[property]?.isLocked }

  /// Why a property is not locked; empty for one that is.
  public static func reason(_ property: String) -> String { rows[property]?.reason ?? "" }

  private static let rows: [String: (isLocked: Bool, reason: String)] = {
    var rows: [String: (isLocked: Bool, reason: String)] = [:]
    for name in locked.split(whereSeparator: { $0 == " " || $0 == "\n" }) { rows[String(name)] = (true, "") }
    for line in free.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      rows[String(line[..<space])] = (false, String(line[space...].dropFirst()))
    }
    return rows
  }()

  /// What `UpdateFunctionCode` and `UpdateFunctionConfiguration` set: a version is a copy of that (Manage Lambda function
  /// versions, AWS Lambda Developer Guide; AWS Lambda API Reference).
  private static let locked = """
    Architectures CapacityProviderConfig Code DeadLetterConfig Description DurableConfig Environment EphemeralStorage
    FileSystemConfigs Handler ImageConfig KmsKeyArn Layers LoggingConfig MemorySize PackageType Role Runtime SnapStart Timeout
    TracingConfig VpcConfig
    """

  /// What has a call of its own, or makes another function, with the reason.
  private static let free = """
    CodeSigningConfigArn PutFunctionCodeSigningConfig sets it for the function with all its versions
    FunctionName a change makes another function, whose versions are others anyway
    FunctionScalingConfig PutFunctionScalingConfig sets it for one version
    PublishToLatestPublished it says how to publish, and is no part of what is published
    RecursiveLoop PutFunctionRecursionConfig sets it for the function with all its versions
    ReservedConcurrentExecutions PutFunctionConcurrency sets it for the function with all its versions
    RuntimeManagementConfig PutRuntimeManagementConfig sets it for one version, which has RuntimePolicy
    Tags TagResource takes the function alone
    TenancyConfig a change makes another function, whose versions are others anyway
    """
}
