import FormworkIR

/// Collects the properties that an initialiser was given; generated initialisers write into one.
public struct PropertyBag {
  /// The properties so far, in CloudFormation's names.
  public var properties: [Property] = []

  /// An empty bag.
  @inlinable public init() {}

  /// An empty bag with room for so many properties.
  @inlinable public init(capacity: Int) { properties.reserveCapacity(capacity) }

  /// Adds a property if it was given.
  @inlinable public mutating func set(_ name: String, _ value: (some TermConvertible)?) {
    if let value { properties.append(Property(name, value.term)) }
  }

  /// The properties as the map of a nested property type.
  public var storage: TermStorage { TermStorage(.map(properties.map { MapEntry($0.name, $0.value) })) }
}
