import FormworkIR

/// Collects the segments of an interpolated `Value`.
public struct TextInterpolation: StringInterpolationProtocol {
  private var segments: [TextSegment] = []
  private var words = ""

  /// An interpolation about to be filled.
  public init(literalCapacity: Int, interpolationCount: Int) {
    segments.reserveCapacity(interpolationCount * 2)
  }

  /// Adds the words between interpolations.
  public mutating func appendLiteral(_ literal: String) { words += literal }

  /// Adds a text; a reference stays a reference. `"\(.region)"` means this one, whatever else bears the name.
  @inlinable public mutating func appendInterpolation(_ value: Value<String>) { append(value.term) }

  /// Adds any other value.
  @_disfavoredOverload
  @inlinable public mutating func appendInterpolation<U>(_ value: Value<U>) { append(value.term) }

  /// Warns of a resource printed where one of its properties is meant; the text is marked, and refused later.
  @available(
    *, deprecated, message: "text cannot refer to a whole resource; use one of its properties, such as .arn or its name"
  )
  @_disfavoredOverload
  public mutating func appendInterpolation<S: Statement>(_ statement: S) { words += statement.printedForm }

  /// Adds any other Swift value as the text that Swift prints for it.
  @_disfavoredOverload
  public mutating func appendInterpolation<S>(_ value: S) { words += "\(value)" }

  @usableFromInline mutating func append(_ term: Term) {
    switch term {
    case .string(let text): words += text
    case .int, .bool, .double: words += term.description
    case .text(let inner):
      for segment in inner {
        switch segment {
        case .literal(let text): words += text
        case .term(let term): append(term)
        }
      }
    default:
      flush()
      segments.append(.term(term))
    }
  }

  private mutating func flush() {
    if !words.isEmpty {
      segments.append(.literal(words))
      words = ""
    }
  }

  /// The whole text; a lone reference is that reference, and words alone are a literal.
  @usableFromInline var term: Term {
    if segments.isEmpty { return .string(words) }
    if segments.count == 1, words.isEmpty, case .term(let term) = segments[0] { return term }
    return .text(words.isEmpty ? segments : segments + [.literal(words)])
  }
}

extension DefaultStringInterpolation {
  /// Warns of a reference about to be lost: a plain `String` cannot carry one into a template.
  @available(
    *, deprecated,
    message: "a String cannot carry this value into a template; give the constant the type Value<String>"
  )
  public mutating func appendInterpolation<T>(_ value: Value<T>) { appendLiteral(value.description) }

  /// Warns of a resource printed where one of its properties is meant.
  @available(
    *, deprecated,
    message: "a String cannot refer to a resource; use one of its properties in a Value<String>, such as .arn"
  )
  public mutating func appendInterpolation<S: Statement>(_ statement: S) { appendLiteral(statement.printedForm) }
}

extension Statement {
  /// What is printed for a declaration: marked, since it cannot stand for anything in a template.
  fileprivate var printedForm: String {
    Term.sentinel + ((self as? any ResourceDeclaration)?.node.id ?? "\(Self.self)")
  }
}
