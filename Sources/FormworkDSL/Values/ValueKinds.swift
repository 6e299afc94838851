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
/// A type whose values are written as dictionary literals with texts for keys.
public protocol MapValue {
  /// What stands behind the colons.
  associatedtype Item: TermConvertible
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

extension Dictionary: ValueType, MapValue where Key == String, Value: ValueType {
  /// Maps are written as values.
  public typealias Written = FormworkDSL.Value<[String: Value]>
  /// What stands behind the colons.
  public typealias Item = Value.Written
}

/// One of the texts that AWS lists for a property, or one that it will list: `.python3_13`, `"python3.99"`.
///
/// `Options` names the list; its members are static properties of `Value` where `T == OneOf<Options>`.
public enum OneOf<Options>: ValueType, TextValue {
  /// Written as values.
  public typealias Written = Value<OneOf<Options>>
}

/// Any JSON: a policy document, a definition, or what the schema leaves open. All literals fit.
public enum JSON: ValueType, TextValue, FractionalValue, BooleanValue, ListValue, MapValue {
  /// Written as values.
  public typealias Written = Value<JSON>
  /// Elements and members are any JSON again.
  public typealias Item = Value<JSON>
}

extension Value where T == JSON {
  /// Any value as JSON, such as a reference inside a policy document.
  public init<Other>(_ value: FormworkDSL.Value<Other>) { self.init(term: value.term) }
}
