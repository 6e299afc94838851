import FormworkIR

/// The term of a nested property type, behind one pointer.
///
/// Generated types hold nothing but this pointer: copying one then needs no code of its own, which is a good part of what
/// a debug build of many small types otherwise compiles.
public final class TermStorage: Sendable {
  /// The term.
  public let term: Term
  /// Whether each property answers with its own name instead of what was written for it.
  @usableFromInline let isOfNames: Bool

  /// Storage for a term.
  @inlinable public init(_ term: Term) {
    self.term = term
    isOfNames = false
  }

  /// Storage in which every property is its own name.
  private init() {
    term = .map([])
    isOfNames = true
  }

  /// Storage in which every property is its own name: it tells what a key path means.
  fileprivate static let names = TermStorage()
}

/// A generated property type that stands inside a resource, such as a function's `TracingConfig`.
///
/// Its properties are what was written for them; `nil` if nothing was, or if the whole is chosen at deployment.
public protocol PropertyType: TermConvertible, ValueType, Equatable where Written == Self {}

extension PropertyType {
  /// Whether both are the same term. Generated types share this, since synthesising it for each costs compile time.
  public static func == (left: Self, right: Self) -> Bool { left.term == right.term }

  /// What was written for a property, in CloudFormation's name; `nil` if nothing was. Generated properties read with it.
  public subscript<W: TermConvertible>(written name: String) -> W? {
    if storage.isOfNames { return W(term: .string(name)) }
    guard case .map(let entries) = storage.term else { return nil }
    return entries.first { $0.key.literal == name }.map { W(term: $0.value) }
  }

  /// The name of a property in CloudFormation's spelling; `nil` for a key path that does not lead to one.
  public static func name<W: TermConvertible>(of property: KeyPath<Self, W?>) -> String? {
    guard case .string(let name)? = Self(storage: .names)[keyPath: property]?.term else { return nil }
    return name
  }
}

extension Value where T: ListValue {
  /// The elements, if the list was written as one.
  public var elements: [T.Item]? {
    guard case .list(let elements) = term else { return nil }
    return elements.map { T.Item(term: $0) }
  }
}

extension Value where T: MapValue {
  /// What was written for a key; `nil` if nothing was.
  public subscript(key: String) -> T.Item? {
    guard case .map(let entries) = term else { return nil }
    return entries.first { $0.key.literal == key }.map { T.Item(term: $0.value) }
  }
}
