import FormworkIR

extension Value: ExpressibleByStringLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByUnicodeScalarLiteral
where T: TextValue {
  /// A text.
  @inlinable public init(stringLiteral value: String) { self.init(term: .string(value)) }
  /// A text held in a Swift variable.
  @inlinable public init(_ text: String) { self.init(term: .string(text)) }
}

extension Value where T: TextValue {
  /// A text as one of the values that AWS lists: `engine: Value(engine)` for a parameter that is text.
  @_disfavoredOverload
  @inlinable public init(_ text: FormworkDSL.Value<String>) { self.init(term: text.term) }
}

extension Value: ExpressibleByStringInterpolation where T: TextValue {
  /// A text that keeps its segments, so that references in it stay references.
  @inlinable public init(stringInterpolation: TextInterpolation) { self.init(term: stringInterpolation.term) }
}

extension Value: ExpressibleByIntegerLiteral where T: NumericValue {
  /// A whole number.
  @inlinable public init(integerLiteral value: Int) { self.init(term: .int(value)) }
  /// A whole number held in a Swift variable.
  @inlinable public init(_ number: Int) { self.init(term: .int(number)) }
}

extension Value: ExpressibleByFloatLiteral where T: FractionalValue {
  /// A number.
  @inlinable public init(floatLiteral value: Double) { self.init(term: .double(value)) }
  /// A number held in a Swift variable.
  @inlinable public init(_ number: Double) { self.init(term: .double(number)) }
}

extension Value: ExpressibleByBooleanLiteral where T: BooleanValue {
  /// `true` or `false`.
  @inlinable public init(booleanLiteral value: Bool) { self.init(term: .bool(value)) }
  /// A Boolean held in a Swift variable.
  @inlinable public init(_ flag: Bool) { self.init(term: .bool(flag)) }
}

extension Value: ExpressibleByArrayLiteral where T: ListValue {
  /// A list.
  @inlinable public init(arrayLiteral elements: T.Item...) { self.init(elements) }
  /// A list of values held in a Swift variable.
  @inlinable public init(_ elements: [T.Item]) { self.init(term: .list(elements.map { $0.term })) }
}

extension Value where T == [String] {
  /// A list of texts held in a Swift variable.
  @inlinable public init(_ texts: [String]) { self.init(term: .list(texts.map { .string($0) })) }
}

extension Value: ExpressibleByDictionaryLiteral where T: EntriesValue {
  /// A map with its entries in the order written, or a list of keys and values such as tags.
  @inlinable public init(dictionaryLiteral elements: (String, T.Entry)...) { self.init(term: T.term(of: elements)) }
}

extension Value where T: MapValue {
  /// A map of values held in a Swift variable; its entries are ordered by key, since dictionaries have no order.
  @inlinable public init(_ entries: [String: T.Item]) {
    self.init(term: .map(entries.sorted { $0.key < $1.key }.map { MapEntry($0.key, $0.value.term) }))
  }
}

extension Value where T == [String: String] {
  /// A map of texts held in a Swift variable; its entries are ordered by key, since dictionaries have no order.
  @inlinable public init(_ entries: [String: String]) {
    self.init(term: .map(entries.sorted { $0.key < $1.key }.map { MapEntry($0.key, .string($0.value)) }))
  }
}
