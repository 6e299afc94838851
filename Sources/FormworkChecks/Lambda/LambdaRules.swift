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
