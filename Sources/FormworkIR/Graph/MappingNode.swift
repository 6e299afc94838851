/// A table of fixed values with two levels of keys: an entry of `Mappings` in CloudFormation, a local value in Terraform.
public final class MappingNode: Sendable {
  /// The name.
  public let name: String
  /// The entries: maps of literals by the key of the first level.
  public let entries: [MapEntry]
  /// Where it was declared.
  public let location: SourceLocation

  /// A mapping.
  public init(_ name: String, _ entries: [MapEntry], location: SourceLocation) {
    self.name = name
    self.entries = entries
    self.location = location
  }

  /// The value for two keys, if the mapping has it.
  public func value(_ topKey: String, _ secondKey: String) -> Term? {
    guard case .map(let values)? = entries.first(where: { $0.key.literal == topKey })?.value else { return nil }
    return values.first { $0.key.literal == secondKey }?.value
  }
}

extension MappingNode: Hashable {
  /// Whether both are the same table under the same name.
  public static func == (left: MappingNode, right: MappingNode) -> Bool {
    left === right || (left.name == right.name && left.entries == right.entries)
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
