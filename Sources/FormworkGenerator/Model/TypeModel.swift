import FormworkIR

/// A resource type as the generated code will show it.
struct TypeModel {
  /// The CloudFormation type, such as `AWS::Lambda::Function`.
  var type: String
  /// The Swift name inside the namespace of its service.
  var name: String
  /// The property whose value `Ref` returns.
  var ref: String?
  /// What only the deployed resource knows.
  var attributes: [AttributeModel] = []
  /// Settable properties that can be referred to, beginning with the one that `Ref` returns.
  var references: [AttributeModel] = []
  /// The places that hold the tags, as `TagPlace` spells them.
  var tagPlaces: [String] = []
  /// The settable properties.
  var root = ObjectModel(name: "", properties: [])
  /// The nested property types in the order of their names.
  var objects: [ObjectModel] = []
  /// The lists of values in the order of their names.
  var enumerations: [EnumerationModel] = []
  /// The names of nested types that stand in the service's namespace, sorted.
  var aliases: [String] = []
  /// What could not be typed.
  var untyped: [Untyped] = []

  /// The service's part of a type: `Lambda` of `AWS::Lambda::Function`.
  static func service(of type: String) -> String {
    let parts = type.split(separator: ":")
    return parts.count > 1 ? String(parts[1]) : type
  }

  /// The rest of a type behind its service: `Function` of `AWS::Lambda::Function`.
  static func local(of type: String) -> String { type.split(separator: ":").dropFirst(2).joined() }
}

/// A resource or nested property type.
struct ObjectModel {
  /// The Swift name; empty for the resource itself.
  var name: String
  /// The properties in the order of their names.
  var properties: [PropertyModel]
  /// What is asked of several properties at once.
  var rules: [ObjectRule] = []

  /// The properties in the order of initialisers: required ones first.
  var parameters: [PropertyModel] { properties.filter(\.isRequired) + properties.filter { !$0.isRequired } }
}

extension ObjectModel {
  /// Whether it is a key and a value, such as a tag, so that a list of them can be written as a dictionary.
  var isEntry: Bool {
    let others: Set<String> = ["TagKey", "TagValue", "PropagateAtLaunch"]
    func isText(_ name: String) -> Bool {
      properties.contains { property in
        guard property.name == name, case .string = property.kind else { return false }
        return true
      }
    }
    return isText("Key") && isText("Value")
      && properties.allSatisfy { ["Key", "Value"].contains($0.name) || others.contains($0.name) }
  }

  /// Whether it is nothing but a list of tags, as CloudFront has them.
  var holdsTags: Bool {
    guard properties.count == 1, properties[0].name == "Items", case .list(.object("Tag"), _) = properties[0].kind
    else {
      return false
    }
    return name == "Tags"
  }

  /// What such an entry needs besides: a group's tags say whether its machines get them, which who tags a group wants.
  var flags: [String] { isEntry ? properties.map(\.name).filter { $0 == "PropagateAtLaunch" } : [] }
}

/// A property.
struct PropertyModel: Hashable {
  /// The name in CloudFormation's spelling.
  var name: String
  /// The label in initialisers.
  var label: String
  /// The kind of its values.
  var kind: KindModel
  /// Whether the service needs it.
  var isRequired = false
  /// Whether a change replaces the resource.
  var isCreateOnly = false
  /// What the schema says of its values.
  var facts = Facts()
}

/// What only the deployed resource knows, or a settable property that can be referred to.
struct AttributeModel {
  /// The name, a path with `.` where it is nested.
  var name: String
  /// The Swift name.
  var swiftName: String
  /// The Swift type of the value.
  var swiftType: String
}

/// A list of values that a property takes.
struct EnumerationModel {
  /// The Swift name of the tag.
  var name: String
  /// The values with their Swift names.
  var members: [(value: String, name: String)]
}

/// The kind of a property's values.
indirect enum KindModel: Sendable, Hashable {
  case string
  case integer
  case number
  case boolean
  case json
  /// A list of texts; its tag's Swift name.
  case enumeration(String)
  /// A nested property type; its Swift name.
  case object(String)
  case list(KindModel, isSet: Bool)
  case map(KindModel)
}

/// What a schema says of a property's values. Of a list or map, values, range and pattern speak of its elements.
struct Facts: Hashable {
  var multiple: String?
  var elementMinimumCount: Int?
  var elementMaximumCount: Int?
  var uniqueKey: String?
  var keyPattern: String?
  var ignoresCase = false
  /// Whether the schema asks for a time; samples alone need it.
  var isTime = false
  var minimum: String?
  var maximum: String?
  var minimumCount: Int?
  var maximumCount: Int?
  var values: [String] = []
  /// Whether other values than those listed are taken as well.
  var isOpen = false
  var pattern: String?
}

/// Something in a schema that generated code leaves open as JSON.
struct Untyped: Comparable {
  /// The CloudFormation type.
  var type: String
  /// The path of the property.
  var path: String
  /// Why, in a few words.
  var reason: String

  var line: String { "\(type) \(path): \(reason)" }

  static func < (left: Self, right: Self) -> Bool { left.line < right.line }
}
