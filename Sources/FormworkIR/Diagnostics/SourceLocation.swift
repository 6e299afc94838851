/// A place in the user's Swift program: what `#fileID` and `#line` say there.
public struct SourceLocation: Sendable, Equatable, Hashable, CustomStringConvertible {
  /// The file as `Module/File.swift`.
  public let file: String
  /// The line, counted from 1.
  public let line: Int

  /// A place.
  public init(_ file: String, _ line: Int) {
    self.file = file
    self.line = line
  }

  /// The place as compilers print it: `Module/File.swift:12`.
  public var description: String { "\(file):\(line)" }
}
