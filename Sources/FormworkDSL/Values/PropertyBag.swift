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

  /// A resource declared here with the properties: its id follows from the scope in which this runs.
  public func declaration(
    _ localName: String, _ schema: ResourceSchema, _ fileID: String, _ line: Int
  ) -> ResourceNode {
    ResourceNode(
      declaring: localName, type: schema.type, schema: schema, properties: properties,
      at: SourceLocation(fileID, line))
  }
}

/// The name of a settable property and the type of its values.
public struct Key<T: ValueType>: Sendable {
  /// The name in CloudFormation's spelling.
  public let name: String

  /// A property's name.
  public init(_ name: String) { self.name = name }
}

/// A collection of keys that typed access goes through; it holds nothing.
public protocol Vocabulary: Sendable {
  /// The collection.
  init()
}
