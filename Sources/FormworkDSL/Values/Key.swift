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
