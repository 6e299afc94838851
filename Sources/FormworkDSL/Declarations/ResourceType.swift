import FormworkIR

/// A generated resource type: a struct around its declaration.
///
/// Attributes of a declaration are references (`function.arn`); what was written is read through `properties`
/// (`function.properties.memorySize`).
@dynamicMemberLookup
public protocol ResourceType: ResourceDeclaration {
  /// The names of the properties that can be set.
  associatedtype Keys: Vocabulary
  /// The names of what only the deployed resource knows.
  associatedtype Attributes: Vocabulary
  /// The names of the settable properties that other resources can refer to.
  associatedtype References: Vocabulary

  /// What AWS publishes about the type.
  static var schema: ResourceSchema { get }
  /// A resource from its declaration.
  init(node: ResourceNode)
}

extension ResourceType {
  /// A resource declared here: its id follows from the scope in which this runs.
  ///
  /// Generated initialisers end here.
  public init(_ name: String, _ bag: PropertyBag, _ fileID: String, _ line: Int) {
    self.init(
      node: ResourceNode(
        declaring: name, type: Self.schema.type, schema: Self.schema, properties: bag.properties,
        at: SourceLocation(fileID, line)))
  }

  /// A reference to something that only the deployed resource knows, such as `arn`.
  public subscript<T>(dynamicMember path: KeyPath<Attributes, Attribute<T>>) -> Value<T> {
    Value(term: .reference(Reference(node, Attributes()[keyPath: path].name)))
  }

  /// A reference to a property of the deployed resource, such as `functionName`.
  public subscript<T>(dynamicMember path: KeyPath<References, Attribute<T>>) -> Value<T> {
    Value(term: .reference(Reference(node, References()[keyPath: path].name)))
  }

  /// Says that there is no such attribute.
  @available(
    *, unavailable, message: "the type has no such attribute; what was written for a property is read by .properties"
  )
  public subscript(dynamicMember name: String) -> Value<String> { .absent }

  /// What was written for the properties.
  public var properties: PropertyReader<Self> { PropertyReader(properties: node.properties) }
}

/// Typed reading and writing of a resource's properties.
@dynamicMemberLookup
public struct PropertyReader<R: ResourceType>: Sendable {
  /// The properties in CloudFormation's names.
  public internal(set) var properties: [Property]

  /// A reader of properties.
  public init(properties: [Property]) { self.properties = properties }

  /// Says that there is no such property.
  @available(*, unavailable, message: "the type has no such property")
  public subscript(dynamicMember name: String) -> Value<String>? { nil }

  /// What was written for a property; `nil` if nothing was.
  public subscript<P: ValueType>(dynamicMember path: KeyPath<R.Keys, Key<P>>) -> P.Written? {
    get {
      let name = R.Keys()[keyPath: path].name
      return properties.first { $0.name == name }.map { P.Written(term: $0.value) }
    }
    set {
      let name = R.Keys()[keyPath: path].name
      let index = properties.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): properties[index].value = value.term
      case (nil, let value?): properties.append(Property(name, value.term))
      case (let index?, nil): properties.remove(at: index)
      case (nil, nil): break
      }
    }
  }
}
