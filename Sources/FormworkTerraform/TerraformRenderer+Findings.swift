import FormworkIR

extension TerraformRenderer {
  /// Reports a finding about the value at hand.
  func report(
    _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note] = [],
    hint: String? = nil
  ) {
    let place = path.isEmpty ? "" : ", \(path.joined(separator: "."))"
    diagnostics.add(
      Diagnostic(
        severity, code, "\(subject.title())\(place): \(message)", at: subject.location, notes: notes, hint: hint)
    )
  }

  /// Runs a closure with a further step in the path of messages.
  func within<Value>(_ name: String, _ body: () -> Value) -> Value {
    path.append(name)
    defer { path.removeLast() }
    return body()
  }

  /// Runs a closure with another thing as the subject of messages.
  func about<Value>(_ title: @escaping @autoclosure () -> String, at location: SourceLocation?, _ body: () -> Value)
    -> Value
  {
    let (oldSubject, oldPath) = (subject, path)
    subject = Subject(title: title, location: location)
    path = []
    defer { (subject, path) = (oldSubject, oldPath) }
    return body()
  }
}
