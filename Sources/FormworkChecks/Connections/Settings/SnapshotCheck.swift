import FormworkIR

/// Checks that a function with SnapStart has a version: Lambda takes snapshots when it publishes one (Improving startup
/// performance with Lambda SnapStart, AWS Lambda Developer Guide).
enum SnapshotCheck {
  static func run(over stack: ConnectedStack, _ diagnostics: inout Diagnostics) {
    let functions = stack.resources(of: "AWS::Lambda::Function").filter { function in
      guard case .map(let entries)? = function.value("SnapStart") else { return false }
      return entries.contains { $0.key.literal == "ApplyOn" && $0.value == .string("PublishedVersions") }
    }
    if functions.isEmpty { return }
    let published = stack.resources(of: "AWS::Lambda::Version").map { stack.end($0.value("FunctionName"))?.id }
    // A version of a function that only deployment knows may be of any.
    if published.contains(nil) { return }
    for function in functions where !published.contains(function.id) {
      diagnostics.add(
        function.finding(
          .warning, .unfitSetting,
          "\(function.id) has SnapStart, but no version of it is published; calls of $LATEST use no snapshot",
          hint:
            "publish one: Lambda.Version(\"…\", functionName: function.functionName), and let what calls it call that"))
    }
  }
}
