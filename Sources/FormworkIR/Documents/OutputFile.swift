/// A file that a backend made.
public struct OutputFile: Sendable {
  /// The path below the target's output folder.
  public let path: String
  private let write: @Sendable () -> [UInt8]

  /// A file whose content is made when it is asked for, so that nobody pays for a form that is not wanted.
  public init(_ path: String, _ write: @autoclosure @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.write = write
  }

  /// The content, made anew each time.
  public var bytes: [UInt8] { write() }
}

/// What a backend made of a graph: the files, and warnings about them.
public struct Rendering: Sendable {
  /// The files, the main one first.
  public let files: [OutputFile]
  /// The main file as a document, for tests and comparisons.
  public let document: Document
  /// What the user should know of the output.
  public let warnings: [Diagnostic]

  /// A rendering.
  public init(files: [OutputFile], document: Document, warnings: [Diagnostic] = []) {
    self.files = files
    self.document = document
    self.warnings = warnings
  }
}
