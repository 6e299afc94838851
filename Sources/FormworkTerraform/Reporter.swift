import FormworkIR

/// What the stages find, and what they look at while they do.
package final class Reporter {
  /// Everything that was found so far.
  package private(set) var diagnostics = Diagnostics()
  /// The properties from the resource down to the value at hand, for messages.
  var path: [String] = []
  private var subject: Subject

  /// What messages are about.
  private struct Subject {
    /// The thing in words, spelled when there is something to say: `AWS::Lambda::Function 'Api'`.
    var title: () -> String
    /// The user's line.
    var location: SourceLocation?
  }

  init(_ graph: Graph, _ found: [Diagnostic] = []) {
    let name = graph.name
    subject = Subject(title: { "Stack '\(name)'" }, location: graph.location)
    diagnostics.add(contentsOf: found)
  }

  /// Reports a finding about the value at hand.
  package func report(
    _ code: DiagnosticCode, _ message: String, severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note] = [],
    hint: String? = nil
  ) {
    let place = path.isEmpty ? "" : ", \(path.joined(separator: "."))"
    diagnostics.add(
      Diagnostic(
        severity, code, "\(subject.title())\(place): \(message)", at: subject.location, notes: notes, hint: hint)
    )
  }

  /// Reports two things that would have one name in Terraform.
  func reportCollision(
    _ what: String, _ first: String, _ firstLocation: SourceLocation, _ second: String,
    _ secondLocation: SourceLocation, _ name: String, hint: String? = nil
  ) {
    let things = what.isEmpty ? "" : "the \(what) "
    diagnostics.add(
      Diagnostic(
        .error, .nameCollision, "\(things)'\(first)' and '\(second)' would both be \(name) in Terraform",
        at: secondLocation, notes: [Diagnostic.Note("the first is declared here", at: firstLocation)], hint: hint))
  }

  /// Says why a macro cannot be run.
  func refuse(_ call: MacroCall) {
    let reason =
      call.name == "AWS::Include"
      ? "the macro AWS::Include puts a file of S3 into the template while CloudFormation deploys it"
      : "the macro \(call.name) changes the template while CloudFormation deploys it"
    report(
      .unsupported, "\(reason); Terraform cannot run it", hint: "Write what the macro makes into the program itself.")
  }

  /// Runs a closure with a further step in the path of messages.
  func within<Value>(_ name: String, _ body: () -> Value) -> Value {
    path.append(name)
    defer { path.removeLast() }
    return body()
  }

  /// Runs a closure with another thing as the subject of messages.
  package func about<Value>(
    _ title: @escaping @autoclosure () -> String, at location: SourceLocation?, _ body: () -> Value
  )
    -> Value
  {
    let (oldSubject, oldPath) = (subject, path)
    subject = Subject(title: title, location: location)
    path = []
    defer { (subject, path) = (oldSubject, oldPath) }
    return body()
  }

  /// Runs a closure with a resource as the subject of messages.
  package func about<Value>(_ resource: Resource, _ body: () -> Value) -> Value {
    about("\(resource.type) '\(resource.id)'", at: resource.location, body)
  }
}
