/// A file that a backend made.
public struct OutputFile: Sendable {
  /// The path below the target's output folder.
  public let path: String
  private let make: @Sendable () -> ByteBuffer

  /// A file whose content is made when it is asked for, so that nobody pays for a form that is not wanted.
  public init(_ path: String, _ make: @autoclosure @escaping @Sendable () -> ByteBuffer) {
    self.path = path
    self.make = make
  }

  /// The same content at another path.
  public func moved(to path: String) -> OutputFile { OutputFile(path, make()) }

  /// The content, made anew each time.
  public var bytes: [UInt8] { make().bytes }

  /// Reads the content, made anew, in place.
  public func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try make().withBytes(body)
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
