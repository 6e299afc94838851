/// What AWS publishes about a resource type, decoded from the compact text that stands beside the generated type.
public final class ResourceSchema: Sendable {
  /// The CloudFormation type, such as `AWS::Lambda::Function`.
  public let type: String
  /// The property whose value `Ref` returns in CloudFormation, if it has a name of its own.
  public let refAttribute: String?
  /// The attributes that only the deployed resource knows, in the order of the schema.
  public let attributes: [String]
  /// The settable properties that can be referred to besides `refAttribute`.
  public let referable: [String]
  /// The places that hold the tags; none if the type cannot be tagged.
  public let tagPlaces: [TagPlace]
  /// The property that holds the tags, if the type has one for them.
  public let tagProperty: String?
  /// The properties of the resource.
  public let root: ObjectSchema
  /// The nested property types by name.
  public let definitions: [String: ObjectSchema]
  /// Whether the service takes some values in capitals and small letters alike.
  public let hasValuesInAnyCase: Bool

  init(
    type: String, refAttribute: String?, attributes: [String], referable: [String], tagPlaces: [TagPlace],
    root: ObjectSchema, definitions: [String: ObjectSchema]
  ) {
    self.type = type
    self.refAttribute = refAttribute
    self.attributes = attributes
    self.referable = referable
    self.tagPlaces = tagPlaces
    tagProperty = tagPlaces.lazy.compactMap(\.property).first
    self.root = root
    self.definitions = definitions
    hasValuesInAnyCase = root.hasValuesInAnyCase || definitions.values.contains(where: \.hasValuesInAnyCase)
  }
}

/// The properties of a resource or of a nested property type.
public struct ObjectSchema: Sendable {
  /// The properties in the order of their names.
  public let properties: [PropertySchema]
  /// What is asked of several properties together.
  public let rules: [ObjectRule]
  /// The names of those that the service needs.
  public let required: [String]
  /// Whether the service takes a value of some property in capitals and small letters alike.
  let hasValuesInAnyCase: Bool
  private let index: NameIndex

  init(properties: [PropertySchema], rules: [ObjectRule] = []) {
    self.properties = properties
    self.rules = rules
    required = properties.filter(\.isRequired).map(\.name)
    hasValuesInAnyCase = properties.contains(where: \.ignoresCase)
    var index = NameIndex()
    for (position, property) in properties.enumerated() { index.add(property.name, at: position) }
    self.index = index
  }

  /// Where a property stands among `properties`.
  public func position(of name: String) -> Int? { index[name] }

  /// The property with a name.
  public subscript(name: String) -> PropertySchema? { index[name].map { properties[$0] } }
}

/// What AWS publishes about one property.
public final class PropertySchema: Sendable {
  /// The kinds of values.
  public indirect enum Kind: Sendable, Equatable {
    /// Text.
    case string
    /// A whole number.
    case integer
    /// A number.
    case number
    /// `true` or `false`.
    case boolean
    /// Any JSON: a policy, a definition, or what the schema does not say.
    case json
    /// A nested property type, by its name in the schema's definitions.
    case object(String)
    /// A list.
    case list(Kind, isSet: Bool)
    /// A map from texts.
    case map(Kind)
  }

  /// What a line of the compact text says.
  struct Facts {
    var name: String
    var kind = Kind.json
    var isRequired = false
    var isCreateOnly = false
    var allowedValues: [String] = []
    var knownValues: [String] = []
    var ignoresCase = false
    var minimum: Double?
    var maximum: Double?
    var minimumCount: Int?
    var maximumCount: Int?
    var elementMinimumCount: Int?
    var elementMaximumCount: Int?
    var multiple: Double?
    var uniqueKey: String?
    var keyPattern: String?
    var pattern: String?
  }

  /// The name.
  public let name: String
  /// The kind of its value.
  public let kind: Kind
  /// Whether the service needs it.
  public let isRequired: Bool
  /// Whether a change replaces the resource.
  public let isCreateOnly: Bool
  /// The only values that the schema lists; empty when it lists none. Of a list, those of its elements.
  public let allowedValues: [String]
  /// The values that AWS documents for a property that takes others as well. Of a list, those of its elements.
  public let knownValues: [String]
  /// Whether the listed values may be written in capitals and small letters alike.
  public let ignoresCase: Bool
  /// The least number. Of a list, that of its elements.
  public let minimum: Double?
  /// The greatest number. Of a list, that of its elements.
  public let maximum: Double?
  /// The shortest text, list or map.
  public let minimumCount: Int?
  /// The longest text, list or map.
  public let maximumCount: Int?
  /// What the number is a multiple of.
  public let multiple: Double?
  /// The property in which the elements of a list must differ.
  public let uniqueKey: String?
  /// The regular expression that a map's keys match.
  public let keyPattern: String?
  /// The regular expression that the text matches. Of a list or map, that of its elements.
  public let pattern: String?
  /// What holds for the elements of a list or map: the same but for the lengths, which are their own.
  public let elements: PropertySchema?

  init(_ facts: Facts) {
    name = facts.name
    kind = facts.kind
    isRequired = facts.isRequired
    isCreateOnly = facts.isCreateOnly
    allowedValues = facts.allowedValues
    knownValues = facts.knownValues
    ignoresCase = facts.ignoresCase
    minimum = facts.minimum
    maximum = facts.maximum
    minimumCount = facts.minimumCount
    maximumCount = facts.maximumCount
    multiple = facts.multiple
    uniqueKey = facts.uniqueKey
    keyPattern = facts.keyPattern
    pattern = facts.pattern
    let element: Kind
    switch facts.kind {
    case .list(let kind, _), .map(let kind): element = kind
    default:
      elements = nil
      return
    }
    var ofElements = facts
    ofElements.kind = element
    ofElements.uniqueKey = nil
    ofElements.keyPattern = nil
    ofElements.minimumCount = facts.elementMinimumCount
    ofElements.maximumCount = facts.elementMaximumCount
    // Of a list of lists the lengths of the innermost elements are not known.
    ofElements.elementMinimumCount = nil
    ofElements.elementMaximumCount = nil
    elements = PropertySchema(ofElements)
  }
}

extension Graph {
  /// The graph with scalars of the kinds that the schemas give their properties.
  ///
  /// Templates may write numbers and Booleans as text and the other way round, and keep them so; targets that tell kinds
  /// apart get them as they are meant.
  public func withKindsOfSchemas() -> Graph {
    var graph = self
    for index in graph.resources.indices {
      guard let schema = graph.resources[index].node.schema else { continue }
      graph.resources[index].properties = graph.resources[index].properties.map { property in
        guard let kind = schema.root[property.name]?.kind else { return property }
        return Property(property.name, schema.value(property.value, of: kind))
      }
    }
    return graph
  }
}

extension ResourceSchema {
  /// A value with its scalars of the kinds that the schema gives them; documents of any JSON stay as they are.
  func value(_ term: Term, of kind: PropertySchema.Kind) -> Term {
    switch (kind, term) {
    case (.json, _): return term
    case (_, .function(.conditional(let condition, let then, let otherwise))):
      return .function(.conditional(condition, then: value(then, of: kind), otherwise: value(otherwise, of: kind)))
    case (.boolean, .string(let text)):
      switch text {
      case "true", "True", "TRUE": return .bool(true)
      case "false", "False", "FALSE": return .bool(false)
      default: return term
      }
    case (.integer, .string(let text)), (.number, .string(let text)):
      if let number = Int(text) { return .int(number) }
      if kind == .number, let number = Double(text), number.isFinite { return .double(number) }
      return term
    case (.integer, .double(let number)): return Int(exactly: number).map { .int($0) } ?? term
    case (.string, .int), (.string, .double), (.string, .bool): return .string(term.description)
    case (.list(let element, _), .list(let elements)): return .list(elements.map { value($0, of: element) })
    case (.map(let element), .map(let entries)):
      return .map(entries.map { MapEntry(key: $0.key, value: value($0.value, of: element)) })
    case (.object(let name), .map(let entries)):
      guard let definition = definitions[name] else { return term }
      return .map(
        entries.map { entry in
          guard let key = entry.key.literal, let kind = definition[key]?.kind else { return entry }
          return MapEntry(key: entry.key, value: value(entry.value, of: kind))
        })
    default: return term
    }
  }
}

extension ResourceSchema {
  /// Whether other resources can refer to an attribute or property of the name.
  public func hasReference(_ attribute: String) -> Bool {
    if attribute == refAttribute || attributes.contains(attribute) || referable.contains(attribute) { return true }
    // Of some attributes the schema does not list the members, such as the outputs of a nested stack.
    guard let dot = attribute.firstIndex(of: ".") else { return false }
    let name = String(attribute[..<dot])
    return attributes.contains(name) || referable.contains(name)
      || attributes.contains { $0.hasPrefix(attribute + ".") }
  }
}
