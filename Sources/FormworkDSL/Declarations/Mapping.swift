import FormworkIR

/// A table of fixed values with two levels of keys: an entry of `Mappings` in CloudFormation, a local value in Terraform.
///
/// ```swift
/// let sizes = Mapping("Sizes", ["dev": ["memory": 128], "prod": ["memory": 1024]])
/// sizes.find(stage, "memory")
/// ```
/// A mapping is part of the stack when something is looked up in it, or when it stands as a statement.
public struct Mapping: Statement, Sendable {
  /// The mapping underneath.
  public let node: MappingNode

  /// A mapping: the values by the keys of the first and second level.
  public init(
    _ name: String, _ entries: KeyValuePairs<String, KeyValuePairs<String, Value<JSON>>>, fileID: String = #fileID,
    line: Int = #line
  ) {
    node = MappingNode(
      name,
      entries.map { entry in MapEntry(entry.key, .map(entry.value.map { MapEntry($0.key, $0.value.term) })) },
      location: SourceLocation(fileID, line))
  }

  /// The text for two keys: `images[.region, "ami"]`.
  public subscript(_ topKey: Value<String>, _ secondKey: Value<String>) -> Value<String> { find(topKey, secondKey) }

  /// The value for two keys. With `default`, which stands where the mapping has no such keys, CloudFormation needs its
  /// language extensions, which the template names.
  public func find<T>(
    _ topKey: Value<String>, _ secondKey: Value<String>, default defaultValue: Value<T>? = nil
  ) -> Value<T> {
    Value<T>(
      term: .function(
        .find(MapLookup(.mapping(node), topKey.term, secondKey.term, defaultValue: defaultValue?.term))))
  }

  /// The mapping as a statement of its stack.
  public func elements(at location: SourceLocation) -> [Element] { [.mapping(node)] }
}
