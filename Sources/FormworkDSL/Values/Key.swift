/// The name of a settable property and the type of its values.
public struct Key<T: ValueType>: Sendable {
  /// The name in CloudFormation's spelling.
  public let name: String

  /// A property's name.
  public init(_ name: String) { self.name = name }
}

/// The name of a property that other resources can refer to, and the type of its value.
public struct Attribute<T>: Sendable {
  /// The name in CloudFormation's spelling, with `.` where it is nested.
  public let name: String

  /// An attribute's name.
  public init(_ name: String) { self.name = name }
}

/// A collection of keys or attributes that typed access goes through; it holds nothing.
public protocol Vocabulary: Sendable {
  /// The collection.
  init()
}

/// The vocabulary of a type that has nothing to name.
public struct NoNames: Vocabulary {
  /// The empty collection.
  public init() {}
}
