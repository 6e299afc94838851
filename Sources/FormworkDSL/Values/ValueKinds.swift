import FormworkIR

/// A type whose values are written as text.
public protocol TextValue {}
/// A type whose values are written as numbers.
public protocol NumericValue {}
/// A type whose values may have a fraction.
public protocol FractionalValue: NumericValue {}
/// A type whose values are `true` and `false`.
public protocol BooleanValue {}
/// A type whose values are written in brackets.
public protocol ListValue {
  /// What stands between the commas.
  associatedtype Item: TermConvertible
}
/// A type whose values are written as dictionary literals with texts for keys: maps, and lists of keys and values such as
/// tags.
public protocol EntriesValue {
  /// What stands behind the colons.
  associatedtype Entry: TermConvertible
  /// The term of entries, in the order written.
  static func term(of entries: [(String, Entry)]) -> Term
}

/// A type whose values are maps with texts for keys.
public protocol MapValue: EntriesValue {
  /// What stands behind the colons.
  associatedtype Item: TermConvertible
}

extension MapValue {
  /// The entries as a map.
  @inlinable public static func term(of entries: [(String, Item)]) -> Term {
    .map(entries.map { MapEntry($0.0, $0.1.term) })
  }
}

/// A generated nested type of a key and a value, such as a tag. A list of them can be written as a dictionary:
/// `tags: ["Team": "orders"]`.
public protocol EntryType: PropertyType {
  /// What an entry that is written as `key: value` has besides.
  static var entryDefaults: [MapEntry] { get }
}

/// A generated nested type around a list of keys and values, as CloudFront has its tags. It can be written as a dictionary.
public protocol EntriesType: PropertyType, ExpressibleByDictionaryLiteral {}

extension EntriesType {
  /// The entries as a list of keys and values, in the order written.
  public init(dictionaryLiteral elements: (String, FormworkDSL.Value<String>)...) {
    let list = elements.map { Term.map([MapEntry("Key", .string($0.0)), MapEntry("Value", $0.1.term)]) }
    self.init(term: .map([MapEntry("Items", .list(list))]))
  }
}

extension EntryType {
  /// Nothing besides.
  public static var entryDefaults: [MapEntry] { [] }
}

extension String: ValueType, TextValue {
  /// Texts are written as values.
  public typealias Written = Value<String>
}

extension Int: ValueType, NumericValue {
  /// Whole numbers are written as values.
  public typealias Written = Value<Int>
}

extension Double: ValueType, FractionalValue {
  /// Numbers are written as values.
  public typealias Written = Value<Double>
}

extension Bool: ValueType, BooleanValue {
  /// Booleans are written as values.
  public typealias Written = Value<Bool>
}

extension Array: ValueType, ListValue where Element: ValueType {
  /// Lists are written as values.
  public typealias Written = Value<[Element]>
  /// What stands between the commas.
  public typealias Item = Element.Written
}

extension Array: EntriesValue where Element: EntryType {
  /// What stands behind the colons.
  public typealias Entry = Value<String>

  /// The entries as a list of keys and values.
  public static func term(of entries: [(String, Value<String>)]) -> Term {
    .list(
      entries.map { entry in
        .map([MapEntry("Key", .string(entry.0)), MapEntry("Value", entry.1.term)] + Element.entryDefaults)
      })
  }
}

extension Dictionary: ValueType, EntriesValue, MapValue where Key == String, Value: ValueType {
  /// Maps are written as values.
  public typealias Written = FormworkDSL.Value<[String: Value]>
  /// What stands behind the colons.
  public typealias Item = Value.Written
  /// What stands behind the colons.
  public typealias Entry = Value.Written
}

/// One of the texts that AWS lists for a property, or one that it will list: `.python3_13`, `"python3.99"`.
///
/// `Options` names the list; its members are static properties of `Value` where `T == OneOf<Options>`.
public enum OneOf<Options>: ValueType, TextValue {
  /// Written as values.
  public typealias Written = Value<OneOf<Options>>
}

/// Any JSON: a policy document, a definition, or what the schema leaves open. All literals fit.
public enum JSON: ValueType, TextValue, FractionalValue, BooleanValue, ListValue, EntriesValue, MapValue {
  /// Written as values.
  public typealias Written = Value<JSON>
  /// Elements and members are any JSON again.
  public typealias Item = Value<JSON>
  /// Members are any JSON again.
  public typealias Entry = Value<JSON>
}
