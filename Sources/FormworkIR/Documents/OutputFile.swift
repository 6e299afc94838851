/// A file that a backend made: a document and the format in which it is written.
///
/// The text is made when it is asked for, so that nobody pays for a form that is not wanted.
public struct OutputFile: Sendable {
  /// How a document is written.
  public enum Format: Sendable {
    /// Indented JSON.
    case json
    /// YAML, with tags where `tagging` says so.
    case yaml(tagging: @Sendable (Document.Member) -> (tag: String, value: Document)?)
  }

  /// The path below the target's output folder.
  public let path: String
  /// The content.
  public let document: Document
  /// How the content is written.
  public let format: Format

  /// A file.
  public init(_ path: String, _ document: Document, as format: Format) {
    self.path = path
    self.document = document
    self.format = format
  }

  /// The same content at another path.
  public func moved(to path: String) -> OutputFile { OutputFile(path, document, as: format) }

  /// The content's bytes.
  public var bytes: [UInt8] {
    switch format {
    case .json: JSONWriter.bytes(of: document)
    case .yaml(let tagging): YAMLWriter.bytes(of: document, tagging: tagging)
    }
  }

  /// How many bytes the content has.
  public var byteCount: Int {
    var count = 0
    withoutActuallyEscaping({ (bytes: UnsafeRawBufferPointer) in count += bytes.count }) { write(to: $0) }
    return count
  }

  /// Passes the content's bytes on, part by part.
  public func write(to sink: @escaping ByteBuffer.Sink) {
    switch format {
    case .json: JSONWriter.write(document, to: sink)
    case .yaml(let tagging): YAMLWriter.write(document, tagging: tagging, to: sink)
    }
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
