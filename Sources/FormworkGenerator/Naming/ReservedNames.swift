/// Names that generated code uses itself, so that a generated declaration of the same name would hide them.
enum ReservedNames {
  /// Types that stand in the code of every resource.
  static let types: Set<String> = [
    "Keys", "Attributes", "References", "Value", "Key", "Attribute", "Term", "JSON", "OneOf", "PropertyBag",
    "PropertyType", "ResourceType", "ResourceNode", "ResourceSchema", "Vocabulary", "NoNames", "FormworkDSL",
    "FormworkIR", "String", "Int", "Double", "Bool", "Array", "Dictionary", "Optional", "Any", "Self", "Type",
    "Protocol", "Written", "Item",
  ]

  /// Nested types whose name a resource cannot take; for other reserved names the code around it is qualified.
  static let resources: Set<String> = ["Any", "Self", "Type", "Protocol", "FormworkDSL", "FormworkIR"]

  /// Names of initialisers' parameters besides the properties.
  static let labels: Set<String> = ["logicalID", "bag", "fileID", "line", "self"]

  /// Members that nested property types have beside their properties.
  static let nestedMembers: Set<String> = ["term", "storage", "self", "init"]

  /// Members that readers of a resource's properties have beside them.
  static let readerMembers: Set<String> = ["properties", "self", "init"]

  /// Members that resources have beside their attributes.
  static let resourceMembers: Set<String> = ["node", "properties", "elements", "self", "init"]

  /// Members that every value has, and those that Swift would look up in `Optional` first: `.none` would be `nil`.
  static let values: Set<String> = ["absent", "if", "none", "some", "self", "init", "Type", "Protocol"]

  /// The name, or one with a suffix if it is reserved.
  static func free(_ name: String, from reserved: Set<String>, suffix: String) -> String {
    reserved.contains(name) ? name + suffix : name
  }
}
