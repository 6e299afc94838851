/// The form of the ARNs that an action is about, made of words and of what stands in braces.
///
/// `{arn}` is the ARN of the resource, `{region}` and `{account}` are those of the deployment, `{StreamArn}` is an attribute,
/// `{=TaskRoleArn}` the value of a property and `{^FunctionName}` the ARN of what a property refers to. `{object}` is what
/// inside is meant, or `*`; `{/object}` and `{:object}` are nothing where none is meant, and otherwise it after that
/// character. A shape that names a property which is not set stands for nothing.
public struct ARNShape: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The words.
  public let format: String
  /// The pieces of the format, in order.
  public let pieces: [Piece]

  /// A shape by its words.
  public init(stringLiteral format: String) {
    self.format = format
    pieces = Self.pieces(of: format)
  }

  /// The resource.
  public static let itself: ARNShape = "{arn}"
  /// What is inside, after a slash.
  public static let objects: ARNShape = "{arn}/{object}"
  /// All resources, for actions that know no narrower ones.
  public static let any: ARNShape = "*"

  /// A piece of a format.
  public enum Piece: Sendable, Hashable {
    /// Words.
    case words(String)
    /// The name between braces.
    case name(String)
  }

  /// The pieces of any text with names in braces.
  private static func pieces(of format: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = format[...]
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      if brace > rest.startIndex { pieces.append(.words(String(rest[..<brace]))) }
      pieces.append(.name(String(rest[rest.index(after: brace)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}

/// The ARN of what belongs to a resource, such as the stream of a table or the topics of a cluster.
public struct OtherARN: Sendable, Equatable {
  /// Its form for a resource of the stack; `nil` where an attribute of the name has it.
  public var ofResource: ARNShape?
  /// Its form for something that exists, of which only the ARN is known.
  public var ofExisting: ARNShape

  /// The ARN of what belongs to a resource.
  public init(ofResource: ARNShape? = nil, ofExisting: ARNShape) {
    self.ofResource = ofResource
    self.ofExisting = ofExisting
  }
}
