/// A JSON or YAML document whose objects keep the order of their members.
public enum Document: Sendable, Equatable {
  /// JSON's `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number with a fraction.
  case double(Double)
  /// Text.
  case string(String)
  /// An array.
  case array([Document])
  /// An object; its members stay in the order in which they were added.
  case object([Member])

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var key: String
    /// The value.
    public var value: Document

    /// A member.
    public init(_ key: String, _ value: Document) {
      self.key = key
      self.value = value
    }
  }

  /// The value of an object's first member with a name; `nil` for anything else.
  public subscript(key: String) -> Document? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text, if it is text.
  public var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The elements, if it is an array.
  public var array: [Document]? {
    if case .array(let elements) = self { return elements }
    return nil
  }

  /// The members, if it is an object.
  public var members: [Member]? {
    if case .object(let members) = self { return members }
    return nil
  }
}

extension Document: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: Document...) { self = .array(elements) }
  /// An object with its members in the order written.
  public init(dictionaryLiteral elements: (String, Document)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
