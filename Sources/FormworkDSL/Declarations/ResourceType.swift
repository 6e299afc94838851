import FormworkIR

/// A generated resource type: a struct around its declaration.
///
/// Attributes of a declaration are references (`function.arn`); what was written is read through `properties`
/// (`function.properties.memorySize`). Each type has an unavailable dynamic member besides, whose message names the attributes
/// that there are.
public protocol ResourceType: ResourceDeclaration {
  /// The names of the properties that can be set.
  associatedtype Keys: Vocabulary

  /// What AWS publishes about the type.
  static var schema: ResourceSchema { get }
  /// A resource from its declaration.
  static func declared(by node: ResourceNode) -> Self
}

extension ResourceNode {
  /// A reference to something that the deployed resource has, by CloudFormation's name.
  @inlinable public func attribute<T>(_ name: String) -> Value<T> { Value(term: .reference(Reference(self, name))) }
}

extension ResourceType {
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
