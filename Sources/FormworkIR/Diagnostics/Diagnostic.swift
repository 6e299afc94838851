/// A finding about the user's program: what was found, where, and what is allowed.
public struct Diagnostic: Sendable, Hashable, Error {
  /// How grave a finding is.
  public enum Severity: String, Sendable, Comparable {
    /// Nothing is wrong, but the user will want to know.
    case note
    /// The output is written, but something will surprise or age.
    case warning
    /// Nothing is written.
    case error

    /// Notes come before warnings, and warnings before errors.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A further place that belongs to a finding, such as the first of two declarations.
  public struct Note: Sendable, Hashable {
    /// What is to be said of the place.
    public let message: String
    /// The place, if there is one.
    public let location: SourceLocation?

    /// A note about a place.
    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// How grave it is.
  public var severity: Severity
  /// What kind of finding it is.
  public var code: DiagnosticCode
  /// What was found and what is allowed, in one sentence or two.
  public var message: String
  /// The user's line, if the finding has one.
  public var location: SourceLocation?
  /// Other places that belong to it.
  public var notes: [Note]
  /// What the user can do about it.
  public var hint: String?

  /// A finding.
  public init(
    _ severity: Severity = .error, _ code: DiagnosticCode, _ message: String, at location: SourceLocation?,
    notes: [Note] = [], hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.notes = notes
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding as compilers print it, with its notes and hint on lines of their own.
  public var description: String {
    var text = location.map { "\($0): " } ?? ""
    text += "\(severity.rawValue): \(message) [\(code.rawValue)]"
    for note in notes {
      text += "\n  " + (note.location.map { "\($0): " } ?? "") + "note: \(note.message)"
    }
    if let hint { text += "\n  hint: \(hint)" }
    return text
  }
}

/// All findings of one run; thrown when at least one of them is an error.
public struct Diagnostics: Error, Sendable, Equatable, CustomStringConvertible {
  /// The findings in the order in which the stages made them.
  public private(set) var all: [Diagnostic] = []
  private var seen: [Diagnostic: Int] = [:]

  /// A collection of findings.
  public init(_ all: [Diagnostic] = []) { add(contentsOf: all) }

  /// Adds a finding, once: the same finding made again by a later stage, or for another target, is not repeated. What
  /// only one of them notes is kept.
  public mutating func add(_ diagnostic: Diagnostic) {
    var key = diagnostic
    key.notes = []
    guard let index = seen[key] else {
      seen[key] = all.count
      return all.append(diagnostic)
    }
    all[index].notes += diagnostic.notes.filter { !all[index].notes.contains($0) }
  }

  /// Adds findings.
  public mutating func add(contentsOf diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { add(diagnostic) }
  }

  /// The findings that keep output from being written.
  public var errors: [Diagnostic] { all.filter { $0.severity == .error } }

  /// Whether a finding keeps output from being written.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Every finding on lines of its own.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
