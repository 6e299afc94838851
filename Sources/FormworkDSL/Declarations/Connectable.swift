import FormworkIR

/// What a connection can have at an end: a declared resource, generated or curated, or something that exists outside the
/// stack, such as `Queue.existing(arn: …)`.
public protocol Connectable: Sendable {
  /// What stands at the end.
  var relationEnd: RelationEnd { get }
}

/// Something outside the stack, known by its type and ARN: connections treat it like a resource of the stack, and nothing is
/// deployed for it.
public struct Existing: Connectable {
  /// The ARN.
  public let arn: Value<String>
  private let type: String

  /// Something that exists.
  public init(_ type: String, arn: Value<String>) {
    self.type = type
    self.arn = arn
  }

  /// The ARN as an end; one that is an attribute of a resource of the stack is that resource.
  public var relationEnd: RelationEnd {
    if case .reference(let reference) = arn.term, reference.target.type == type { return .resource(reference.target) }
    return .existing(type: type, arn: arn.term)
  }

  /// The name: the last part of the ARN, after `:` or `/`. Of an ARN that only deployment knows, the part after the fifth
  /// colon.
  public var name: Value<String> {
    if case .string(let text) = arn.term {
      return Value(text.split { ":/".contains($0) }.last.map(String.init) ?? text)
    }
    let name = Value<String>(term: .function(.select(5, .function(.split(separator: ":", arn.term)))))
    guard type == "AWS::DynamoDB::Table" else { return name }
    return Value(term: .function(.select(1, .function(.split(separator: "/", name.term)))))
  }
}

extension ResourceDeclaration {
  /// The declaration.
  public var relationEnd: RelationEnd { .resource(node) }
}

/// Connections as statements of a stack.
public struct ConnectionStatement: Statement {
  private let elements: [Element]

  /// Connections.
  public init(_ elements: [Element]) { self.elements = elements }

  /// The relations, or what was found.
  public func elements(at location: SourceLocation) -> [Element] { elements }
}

/// Something that may stand on a line of its own in a stack's braces.
public protocol Statement {
  /// What the statement adds to the stack.
  func elements(at location: SourceLocation) -> [Element]
}

/// Something that stands for a resource of a stack: a declaration, or what a test finds of it in an assembled stack.
public protocol Inspectable {
  /// The declaration.
  var node: ResourceNode { get }
}
