import FormworkIR

/// What AWS Lambda asks beyond its schemas.
enum LambdaRules {
  static let rules: [String: [CheckRule]] = [
    "AWS::Lambda::Function": [name, package, memory, timeout, runtime, environment, handler] + settings
  ]

  /// Names have letters, digits, `-` and `_`; the schema checks their length, and an ARN names other accounts' functions
  /// (CreateFunction, AWS Lambda API Reference).
  private static let name: CheckRule = { checked, diagnostics in
    guard let name = checked.resource["FunctionName"]?.literalText else { return }
    if name.isEmpty {
      diagnostics.add(checked.finding(.error, .emptyName, "FunctionName of \(checked.resource.id) is empty"))
      return
    }
    if name.utf8.allSatisfy(isNameByte) || name.utf8.starts(with: "arn:".utf8) { return }
    let bad = name.unicodeScalars.filter { scalar in UInt8(exactly: scalar.value).map { !isNameByte($0) } ?? true }
    var seen: Set<Unicode.Scalar> = []
    let shown = bad.filter { seen.insert($0).inserted }.map { $0 == " " ? "a space" : "'\($0)'" }
    diagnostics.add(
      checked.finding(
        .error, .invalidName,
        """
        FunctionName of \(checked.resource.id) is \"\(name)\", which holds \(shown.joined(separator: ", ")); names have \
        letters, digits, '-' and '_'
        """))
  }

  /// Code that is no image needs a runtime and a handler (CreateFunction, AWS Lambda API Reference).
  private static let package: CheckRule = { checked, diagnostics in
    let resource = checked.resource
    if resource["PackageType"] != nil, resource["PackageType"] != .string("Zip") { return }
    for property in ["Runtime", "Handler"] where resource[property] == nil {
      diagnostics.add(
        checked.finding(
          .error, .missingProperty,
          "\(resource.id) does not set \(property), which a function needs whose code is no image"))
    }
  }

  /// Functions of their own get up to 10,240 MB; only those on managed instances get more
  /// (Configure Lambda function memory, AWS Lambda Developer Guide).
  private static let memory: CheckRule = { checked, diagnostics in
    guard case .int(let size)? = checked.resource["MemorySize"], size > 10_240, size <= 32_768,
      checked.resource["CapacityProviderConfig"] == nil
    else { return }
    diagnostics.add(
      checked.finding(
        .error, .outOfRange,
        "MemorySize of \(checked.resource.id) is \(size); AWS::Lambda::Function allows 128…10240"))
  }

  /// Calls of functions of their own end after 900 s; those on managed instances may last longer (Configure Lambda function
  /// timeout, AWS Lambda Developer Guide).
  private static let timeout: CheckRule = { checked, diagnostics in
    guard case .int(let seconds)? = checked.resource["Timeout"], seconds > 900, seconds <= 5_400,
      checked.resource["CapacityProviderConfig"] == nil
    else { return }
    diagnostics.add(
      checked.finding(
        .error, .outOfRange,
        "Timeout of \(checked.resource.id) is \(seconds); AWS::Lambda::Function allows 1…900"))
  }

  private static let runtime: CheckRule = { checked, diagnostics in
    guard case .string(let runtime)? = checked.resource["Runtime"], let end = RuntimeLifecycle.ends[runtime] else {
      return
    }
    diagnostics.add(
      checked.finding(
        .warning, .deprecated,
        "Runtime of \(checked.resource.id) is \(runtime), which AWS deprecated on \(end.deprecated)",
        hint: "use \(end.successor)"))
  }

  /// Keys begin with a letter, letters, digits and `_` follow; some belong to Lambda; 4 KB hold all
  /// (Working with Lambda environment variables, AWS Lambda Developer Guide).
  private static let environment: CheckRule = { checked, diagnostics in
    guard case .map(let members)? = checked.resource["Environment"],
      case .map(let entries)? = members.first(where: { $0.key.literal == "Variables" })?.value
    else { return }
    let id = checked.resource.id
    var size = 0
    for entry in entries {
      guard let key = entry.key.literal else { continue }
      size += key.utf8.count + (entry.value.literalText?.utf8.count ?? 0)
      if key.isEmpty {
        diagnostics.add(checked.finding(.error, .emptyName, "an environment variable of \(id) has an empty name"))
      } else if reservedKeys.contains(key) {
        diagnostics.add(
          checked.finding(
            .error, .reservedKey, "the environment of \(id) sets \(key), which Lambda itself sets",
            hint: "functions can read it; choose another name for your own value"))
      } else if !isKey(key) {
        diagnostics.add(
          checked.finding(
            .error, .invalidName,
            """
            the environment of \(id) sets \"\(key)\"; names begin with a letter, have at least two characters, and \
            letters, digits and '_' follow
            """))
      }
    }
    if size > 4096 {
      diagnostics.add(
        checked.finding(
          .error, .quota, "the environment of \(id) takes \(size) bytes; Lambda allows 4096 for all names and values",
          hint: "keep large values in Parameter Store, Secrets Manager or S3, and pass their names"))
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 48 && byte <= 57) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isKey(_ key: String) -> Bool {
    guard key.utf8.count >= 2, let first = key.utf8.first, isLetter(first) else { return false }
    return key.utf8.allSatisfy { isLetter($0) || ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: "_") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 }

  private static let reservedKeys: Set<String> = [
    "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
  ]

  private static let handler: CheckRule = { checked, diagnostics in
    HandlerCheck(checked).run(&diagnostics)
  }
}

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

/// Looks for the handler in a function's zip or folder, where that is at hand.
struct HandlerCheck {
  private let checked: CheckedResource

  init(_ checked: CheckedResource) { self.checked = checked }

  func run(_ diagnostics: inout Diagnostics) {
    guard let files = checked.files, case .artefact(let artefact)? = checked.resource["Code"],
      case .string(let runtime)? = checked.resource["Runtime"], case .string(let handler)? = checked.resource["Handler"]
    else { return }
    let candidates = Self.files(for: handler, runtime: runtime)
    switch artefact.source {
    case .zip(.string(let path)) where files.size(of: path) != nil:
      look(for: candidates, of: handler, inZip: path, artefact.build?.package, files, &diagnostics)
    case .zip:
      // It is not packed yet, and its sources are there already.
      if let package = artefact.build?.package, let sources = package.sources {
        look(for: candidates, of: handler, inFolder: sources, package, files, &diagnostics)
      }
    case .directory(.string(let folder)):
      // What `sam build` compiles has another name before.
      if checked.resource.settings.metadata.contains(where: { $0.name == "BuildMethod" }) { return }
      look(for: candidates, of: handler, inFolder: folder, artefact.build?.package, files, &diagnostics)
    default: return
    }
  }

  /// A handler may also come with a package that is installed when the sources are packed: then its absence is no certain
  /// mistake.
  private func look(
    for candidates: [String], of handler: String, inFolder folder: String, _ package: SourcePackage?,
    _ files: any FileReading, _ diagnostics: inout Diagnostics
  ) {
    guard files.isFolder(folder) == true, !candidates.isEmpty,
      !candidates.contains(where: { files.size(of: "\(folder)/\($0)") != nil })
    else { return }
    let mayBeInstalled = package?.manifestPath.map { files.size(of: $0) != nil } ?? false
    let names = files.entries(of: folder)?.compactMap { $0.size == nil ? nil : $0.name }.sorted() ?? []
    refuse(
      mayBeInstalled ? .warning : .error, handler, folder, candidates,
      near: Spelling.nearest(to: candidates[0], among: names), &diagnostics)
  }

  private func look(
    for candidates: [String], of handler: String, inZip path: String, _ package: SourcePackage?,
    _ files: any FileReading, _ diagnostics: inout Diagnostics
  ) {
    guard let archive = ZipArchive(path, files) else {
      diagnostics.add(
        checked.finding(
          .error, .fileAccess, "the code of \(checked.resource.id), \(path), cannot be read as a zip archive"))
      return
    }
    if candidates.isEmpty || candidates.contains(where: archive.names.contains) { return }
    // The handler may be newer than the zip, which is a finding of its own.
    if let package, let checksum = package.checksum(files), checksum != package.packedChecksum(files) { return }
    let near = Spelling.nearest(to: candidates[0], among: archive.names.sorted())
    refuse(.error, handler, path, candidates, near: near, &diagnostics)
  }

  private func refuse(
    _ severity: Diagnostic.Severity, _ handler: String, _ path: String, _ candidates: [String], near: String?,
    _ diagnostics: inout Diagnostics
  ) {
    diagnostics.add(
      checked.finding(
        severity, .missingHandler,
        """
        Handler of \(checked.resource.id) is \"\(handler)\", but \(path) has no \
        \(candidates.joined(separator: " or "))
        """,
        hint: near.map { "did you mean \($0)?" }))
  }

  /// The files of which one must be there; empty where the runtime finds handlers in another way.
  private static func files(for handler: String, runtime: String) -> [String] {
    if runtime.hasPrefix("provided") { return ["bootstrap"] }
    guard let dot = handler.lastIndex(of: ".") else { return [] }
    let module = String(handler[..<dot])
    if runtime.hasPrefix("python") {
      let path = String(module.map { $0 == "." ? "/" : $0 })
      return ["\(path).py", "\(path)/__init__.py"]
    }
    if runtime.hasPrefix("nodejs") { return ["\(module).js", "\(module).mjs", "\(module).cjs"] }
    if runtime.hasPrefix("ruby") { return ["\(module).rb"] }
    return []
  }
}

/// Runtimes whose end AWS has announced (Lambda runtimes, AWS Lambda Developer Guide).
///
/// The table is a fact of its date, not of the day on which a program runs, so that the same program gives the same
/// findings always.
enum RuntimeLifecycle {
  /// The day on which AWS stopped patching a runtime, and the runtime to move to.
  static let ends: [String: (deprecated: String, successor: String)] = [
    "dotnet6": ("2024-12-20", "dotnet10"),
    "dotnet8": ("2026-11-10", "dotnet10"),
    "dotnetcore1.0": ("2019-06-27", "dotnet10"),
    "dotnetcore2.0": ("2019-05-30", "dotnet10"),
    "dotnetcore2.1": ("2022-01-05", "dotnet10"),
    "dotnetcore3.1": ("2023-04-03", "dotnet10"),
    "go1.x": ("2024-01-08", "provided.al2023"),
    "java11": ("2026-06-30", "java25"),
    "java17": ("2026-06-30", "java25"),
    "java8": ("2024-01-08", "java25"),
    "java8.al2": ("2026-06-30", "java25"),
    "nodejs": ("2016-08-30", "nodejs24.x"),
    "nodejs10.x": ("2021-07-30", "nodejs24.x"),
    "nodejs12.x": ("2023-03-31", "nodejs24.x"),
    "nodejs14.x": ("2023-12-04", "nodejs24.x"),
    "nodejs16.x": ("2024-06-12", "nodejs24.x"),
    "nodejs18.x": ("2025-09-01", "nodejs24.x"),
    "nodejs20.x": ("2026-04-30", "nodejs24.x"),
    "nodejs4.3": ("2020-03-05", "nodejs24.x"),
    "nodejs4.3-edge": ("2020-03-05", "nodejs24.x"),
    "nodejs6.10": ("2019-08-12", "nodejs24.x"),
    "nodejs8.10": ("2020-03-06", "nodejs24.x"),
    "provided": ("2024-01-08", "provided.al2023"),
    "provided.al2": ("2026-06-30", "provided.al2023"),
    "python2.7": ("2021-07-15", "python3.14"),
    "python3.10": ("2026-06-30", "python3.14"),
    "python3.11": ("2026-06-30", "python3.14"),
    "python3.6": ("2022-07-18", "python3.14"),
    "python3.7": ("2023-12-04", "python3.14"),
    "python3.8": ("2024-10-14", "python3.14"),
    "python3.9": ("2025-12-15", "python3.14"),
    "ruby2.5": ("2021-07-30", "ruby3.4"),
    "ruby2.7": ("2023-12-07", "ruby3.4"),
    "ruby3.2": ("2026-03-31", "ruby3.4"),
  ]
}
