/// Names that generated code uses itself, so that a generated declaration of the same name would hide them.
public enum ReservedNames {
  /// Types that stand in the code of every resource.
  public static let types: Set<String> = [
    "Keys", "Value", "Key", "Term", "JSON", "OneOf", "PropertyBag", "PropertyType", "EntryType", "EntriesType",
    "ResourceType",
    "ResourceNode", "ResourceSchema", "Vocabulary", "FormworkDSL", "FormworkIR", "String", "Int", "Double", "Bool",
    "Array", "Dictionary", "Optional", "Any", "Self", "Type", "Protocol", "Written", "Item", "Entry",
  ]

  /// Nested types whose name a resource cannot take; for other reserved names the code around it is qualified.
  public static let resources: Set<String> = ["Any", "Self", "Type", "Protocol", "FormworkDSL", "FormworkIR"]

  /// Names of initialisers' parameters besides the properties.
  public static let labels: Set<String> = ["localName", "bag", "fileID", "line", "self"]

  /// Members that nested property types have beside their properties.
  public static let nestedMembers: Set<String> = ["term", "storage", "self", "init"]

  /// Members that readers of a resource's properties have beside them.
  public static let readerMembers: Set<String> = ["properties", "self", "init"]

  /// Members that resources have beside their attributes.
  public static let resourceMembers: Set<String> = [
    "node", "properties", "ref", "elements", "self", "init", "with", "dependsOn", "when", "renamed", "retention",
    "logicalId", "creationPolicy", "updatePolicy", "acknowledging", "metadata", "terraform", "cloudFormation",
    "replacing", "untagged",
  ]

  /// Members that every value has, and those that Swift would look up in `Optional` first: `.none` would be `nil`.
  public static let values: Set<String> = ["absent", "if", "none", "some", "self", "init", "Type", "Protocol"]

  /// The name, or one with a suffix if it is reserved.
  public static func free(_ name: String, from reserved: Set<String>, suffix: String) -> String {
    reserved.contains(name) ? name + suffix : name
  }
}
