/// A file that a backend made.
public struct OutputFile: Sendable, Equatable {
  /// The path below the target's output folder.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// A file.
  public init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
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
