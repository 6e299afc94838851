import FormworkIR

/// What settings of a function need of each other.
extension LambdaRules {
  static let settings: [CheckRule] = [image, logging, fileSystem, storage, snapStart]

  /// An image brings its runtime, handler and layers; only an image has settings of one (CreateFunction, AWS Lambda API
  /// Reference).
  private static let image: CheckRule = { checked, diagnostics in
    let resource = checked.resource
    switch resource["PackageType"] {
    case .string("Image")?:
      for property in ["Runtime", "Handler", "Layers"] where resource[property] != nil {
        diagnostics.add(
          checked.finding(
            .error, .unfitSetting,
            "\(resource.id) sets \(property), but its code is an image, which has that in itself",
            hint: property == "Handler"
              ? "an image's handler is its command: ImageSettings(command: [\"app.handler\"])" : nil))
      }
    case nil, .string("Zip")?:
      if resource["ImageConfig"] == nil { return }
      diagnostics.add(
        checked.finding(
          .error, .unfitSetting, "\(resource.id) sets ImageConfig, but its code is no image",
          hint: "leave it out, or give the code as .image(…)"))
    default: break
    }
  }

  /// Levels need lines in JSON (Configuring advanced logging controls for Lambda functions, AWS Lambda Developer Guide).
  private static let logging: CheckRule = { checked, diagnostics in
    // Functions on managed instances write JSON unless told otherwise.
    guard let config = checked.resource["LoggingConfig"], config.isPlain("LogFormat", "Text"),
      checked.resource["CapacityProviderConfig"] == nil
    else { return }
    for level in ["ApplicationLogLevel", "SystemLogLevel"] where config.member(level) != nil {
      diagnostics.add(
        checked.finding(
          .error, .unfitSetting,
          """
          LoggingConfig of \(checked.resource.id) sets \(level), but its lines are plain text, for which Lambda refuses \
          levels
          """,
          hint: "set LogFormat to JSON"))
    }
  }

  /// A file system is reached by the network alone (Configuring file system access for Lambda functions, AWS Lambda
  /// Developer Guide).
  private static let fileSystem: CheckRule = { checked, diagnostics in
    guard case .list(let mounts)? = checked.resource["FileSystemConfigs"], !mounts.isEmpty,
      checked.resource["VpcConfig"] == nil
    else { return }
    diagnostics.add(
      checked.finding(
        .error, .unfitSetting, "\(checked.resource.id) mounts a file system, but is in no VPC",
        hint: "put it into subnets from which the mount targets can be reached: VPC(subnets: …, securityGroups: …)"))
  }

  /// Functions of their own get up to 10,240 MB of `/tmp` (Configure ephemeral storage for Lambda functions, AWS Lambda
  /// Developer Guide).
  private static let storage: CheckRule = { checked, diagnostics in
    guard case .int(let size)? = checked.resource["EphemeralStorage"]?.member("Size"), size > 10_240, size <= 32_768,
      checked.resource["CapacityProviderConfig"] == nil
    else { return }
    diagnostics.add(
      checked.finding(
        .error, .outOfRange,
        "EphemeralStorage.Size of \(checked.resource.id) is \(size); AWS::Lambda::Function allows 512…10240"))
  }

  /// What SnapStart does not go with (Improving startup performance with Lambda SnapStart, AWS Lambda Developer Guide).
  private static let snapStart: CheckRule = { checked, diagnostics in
    let resource = checked.resource
    guard resource["SnapStart"]?.member("ApplyOn") == .string("PublishedVersions") else { return }
    func refuse(_ what: String) {
      diagnostics.add(
        checked.finding(
          .error, .unfitSetting, "\(resource.id) has SnapStart, which Lambda refuses for \(what)",
          hint: "leave SnapStart out, or the other"))
    }
    if case .string(let runtime)? = resource["Runtime"], !hasSnapshots(runtime) { refuse("the runtime \(runtime)") }
    if resource["PackageType"] == .string("Image") { refuse("code that is an image") }
    if case .int(let size)? = resource["EphemeralStorage"]?.member("Size"), size > 512 {
      refuse("more than 512 MB of ephemeral storage")
    }
    if case .list(let mounts)? = resource["FileSystemConfigs"], !mounts.isEmpty {
      refuse("a function with a file system")
    }
  }

  /// Whether SnapStart knows a runtime: Java 11, Python 3.12 and .NET 8, and what is newer.
  private static func hasSnapshots(_ runtime: String) -> Bool {
    if runtime.hasPrefix("java") { return !runtime.hasPrefix("java8") }
    if runtime.hasPrefix("python3.") { return (Int(runtime.dropFirst(8)) ?? 0) >= 12 }
    if runtime.hasPrefix("dotnetcore") { return false }
    return runtime.hasPrefix("dotnet") && (Int(runtime.dropFirst(6)) ?? 0) >= 8
  }
}

extension Term {
  /// The value of a member of a map, if it is written out.
  fileprivate func member(_ name: String) -> Term? {
    guard case .map(let entries) = self else { return nil }
    return entries.first { $0.key.literal == name }?.value
  }

  /// Whether a member of a map is one text, or left out, which means the same.
  fileprivate func isPlain(_ name: String, _ value: String) -> Bool {
    guard case .map = self else { return false }
    return member(name).map { $0 == .string(value) } ?? true
  }
}
