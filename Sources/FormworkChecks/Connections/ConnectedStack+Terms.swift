import FormworkIR

extension Resource {
  /// A property that is really set.
  func value(_ name: String) -> Term? {
    let term = self[name]
    return term == .absent ? nil : term
  }

  /// A finding about the resource.
  func finding(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(severity, code, message, at: location, notes: notes, hint: hint)
  }
}

extension Term {
  /// What stands at a path of maps, if it is really set.
  func member(_ path: String...) -> Term? { member(path) }

  /// What stands at a path of maps, if it is really set.
  func member(_ path: [String]) -> Term? {
    var term: Term? = self
    for name in path { term = term?.entry(name) }
    return term == .absent ? nil : term
  }

  /// The elements of a list that is written out.
  var elements: [Term] {
    guard case .list(let elements) = self else { return [] }
    return elements.filter { $0 != .absent }
  }

  /// Whether all of it is written out, so that nothing is left to deployment.
  var isWritten: Bool {
    switch self {
    case .absent, .bool, .int, .double, .string: true
    case .list(let elements): elements.allSatisfy(\.isWritten)
    case .map(let entries): entries.allSatisfy { $0.key.literal != nil && $0.value.isWritten }
    case .function(.jsonString(let inner)): inner.isWritten
    default: false
    }
  }

  /// Whether it is `true`, in any of the kinds in which templates write it.
  var isTrue: Bool { self == .bool(true) || literalText == "true" }
}

/// A document that stands as itself or as JSON text.
enum ConnectedDocument {
  /// The document.
  case document(Term)
  /// Text that is no JSON, and why.
  case malformed(String)
  /// What only deployment knows.
  case unknown

  init(_ term: Term?) {
    switch term {
    case .map?, .list?: self = term.map { .document($0) } ?? .unknown
    case .function(.jsonString(let inner))?: self = .document(inner)
    case .string(let text)?:
      do {
        self = .document(Term(try JSONReader.document(from: text)))
      } catch {
        self = .malformed(error.message)
      }
    default: self = .unknown
    }
  }
}
