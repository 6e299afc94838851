import FormworkIR

/// Tags: in a stack or group for every resource inside that can carry them, in a construct's braces for that construct.
///
/// Inner tags win over outer ones. Keys have 1 to 128 characters, values up to 256; `aws:` is reserved
/// (Tag naming limits and requirements, AWS General Reference).
public struct Tags: Statement, Sendable {
  /// The tags: a map.
  public let term: Term
  /// Where they are written.
  public let location: SourceLocation

  /// Tags written here.
  public init(_ tags: Value<[String: String]>, fileID: String = #fileID, line: Int = #line) {
    term = tags.term
    location = SourceLocation(fileID, line)
  }

  /// All tags of a map parameter.
  public init(from tags: Value<[String: String]>, fileID: String = #fileID, line: Int = #line) {
    self.init(tags, fileID: fileID, line: line)
  }

  /// The tags as a statement: they hold for the scope in which they stand.
  public func elements(at location: SourceLocation) -> [Element] {
    [.tags(term, scope: DeclarationContext.current.scope, location: self.location)]
  }
}
