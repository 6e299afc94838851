import FormworkIR

/// The term of a nested property type, behind one pointer.
///
/// Generated types hold nothing but this pointer: copying one then needs no code of its own, which is a good part of what
/// a debug build of many small types otherwise compiles.
public final class TermStorage: Sendable {
  /// The term.
  public let term: Term

  /// Storage for a term.
  public init(_ term: Term) { self.term = term }
}

/// A generated property type that stands inside a resource, such as a function's `TracingConfig`.
@dynamicMemberLookup
public protocol PropertyType: TermConvertible, ValueType, Equatable where Written == Self {
  /// The names of its properties.
  associatedtype Keys: Vocabulary

  /// The term underneath.
  var storage: TermStorage { get }
  /// A value from its storage.
  init(storage: TermStorage)
}

extension PropertyType {
  /// The untyped term underneath.
  public var term: Term { storage.term }

  /// A value from an untyped term; the caller answers for its kind.
  public init(term: Term) { self.init(storage: TermStorage(term)) }

  /// Whether both are the same term. Generated types share this, since synthesising it for each costs compile time.
  public static func == (left: Self, right: Self) -> Bool { left.term == right.term }

  /// Says that there is no such property.
  @available(*, unavailable, message: "the type has no such property")
  public subscript(dynamicMember name: String) -> Value<String>? { nil }

  /// What was written for a property; `nil` if nothing was.
  public subscript<P: ValueType>(dynamicMember path: KeyPath<Keys, Key<P>>) -> P.Written? {
    guard case .map(let entries) = term else { return nil }
    let name = Keys()[keyPath: path].name
    return entries.first { $0.key.literal == name }.map { P.Written(term: $0.value) }
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
