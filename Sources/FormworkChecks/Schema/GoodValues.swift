import FormworkIR

/// The values that were found to be good last, by type and property.
///
/// Most resources of a type say the same of most properties, and comparing costs less than checking.
final class GoodValues {
  /// The values of one type, in the order of the schema's properties.
  final class OfType {
    private var values: [Term?]

    init(_ schema: ResourceSchema) { values = Array(repeating: nil, count: schema.root.properties.count) }

    /// The value of the property at a position.
    subscript(position: Int) -> Term? {
      get { values[position] }
      set { values[position] = newValue }
    }
  }

  private var types: [ObjectIdentifier: OfType] = [:]

  /// The values of a type.
  func values(of schema: ResourceSchema) -> OfType {
    if let known = types[ObjectIdentifier(schema)] { return known }
    let values = OfType(schema)
    types[ObjectIdentifier(schema)] = values
    return values
  }
}
