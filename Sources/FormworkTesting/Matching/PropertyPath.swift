import Formwork

/// The way to a property of a resource or to what stands inside one, typed as the property is: `$0.timeout`,
/// `$0.environment.variables["STAGE"]`, `$0.policies[0].policyName`.
///
/// What can be said of it makes an `Expectation`.
@dynamicMemberLookup
public struct PropertyPath<T: ValueType>: Sendable {
  let steps: [PathStep]

  init(_ steps: [PathStep]) { self.steps = steps }
}

/// One step of a path.
enum PathStep: Sendable, Equatable {
  /// A property, in CloudFormation's name.
  case member(String)
  /// A key of a map.
  case key(String)
  /// An element of a list, counted from 0.
  case index(Int)
  /// The document that is written as JSON text.
  case document
}

extension PropertyPath where T: PropertyType {
  /// A property of a nested property type.
  public subscript<P: ValueType>(dynamicMember path: KeyPath<T, Value<P>?>) -> PropertyPath<P> {
    PropertyPath<P>(steps + [.member(T.name(of: path) ?? "")])
  }

  /// A property of a nested property type that is a nested property type itself.
  public subscript<P: PropertyType>(dynamicMember path: KeyPath<T, P?>) -> PropertyPath<P> {
    PropertyPath<P>(steps + [.member(T.name(of: path) ?? "")])
  }
}

extension PropertyPath {
  /// What stands for a key of a map.
  public subscript<V: ValueType>(key: String) -> PropertyPath<V> where T == [String: V] {
    PropertyPath<V>(steps + [.key(key)])
  }

  /// An element of a list, counted from 0.
  public subscript<E: ValueType>(index: Int) -> PropertyPath<E> where T == [E] {
    PropertyPath<E>(steps + [.index(index)])
  }
}

extension PropertyPath where T == JSON {
  /// A member of an object.
  public subscript(key: String) -> PropertyPath<JSON> { PropertyPath<JSON>(steps + [.key(key)]) }
  /// An element of an array, counted from 0.
  public subscript(index: Int) -> PropertyPath<JSON> { PropertyPath<JSON>(steps + [.index(index)]) }
}

extension PropertyPath where T: TextValue {
  /// The document that the text is, such as the definition of a state machine.
  public var document: PropertyPath<JSON> { PropertyPath<JSON>(steps + [.document]) }
}

/// Gives the properties of a resource type as paths.
@dynamicMemberLookup
public struct PropertyPaths<R: ResourceType>: Sendable {
  init() {}

  /// A property.
  public subscript<P: ValueType>(dynamicMember path: KeyPath<R.Keys, Key<P>>) -> PropertyPath<P> {
    PropertyPath<P>([.member(R.Keys()[keyPath: path].name)])
  }
}

extension [PathStep] {
  /// The path in Swift's names: `environment.variables["STAGE"]`.
  var swiftName: String {
    var name = ""
    for step in self {
      switch step {
      case .member(let member): name += (name.isEmpty ? "" : ".") + Self.swiftName(of: member)
      case .key(let key): name += "[\"\(key)\"]"
      case .index(let index): name += "[\(index)]"
      case .document: name += ".document"
      }
    }
    return name
  }

  /// The path with its steps told apart by a type's schema: properties of nested types, keys of maps and documents.
  func told(by schema: ResourceSchema?) -> [PathStep] {
    guard let schema else { return self }
    var object: ObjectSchema? = schema.root
    var kind: PropertySchema.Kind?
    return map { step in
      switch step {
      case .member(let name), .key(let name):
        if case .map(let value)? = kind {
          enter(value)
          return .key(name)
        }
        guard let property = object?[name] else {
          object = nil
          kind = nil
          return .key(name)
        }
        enter(property.kind)
        return .member(name)
      case .index:
        if case .list(let element, _)? = kind { enter(element) }
        return step
      case .document: return step
      }
    }

    func enter(_ next: PropertySchema.Kind) {
      kind = next
      object = if case .object(let name) = next { schema.definitions[name] } else { nil }
    }
  }

  /// The path in CloudFormation's names: `Environment.Variables.STAGE`.
  var cloudFormationName: String {
    var name = ""
    for step in self {
      switch step {
      case .member(let text), .key(let text): name += (name.isEmpty ? "" : ".") + text
      case .index(let index): name += "[\(index)]"
      case .document: break
      }
    }
    return name
  }

  /// The properties on the way, which Terraform has names for.
  var members: [String] {
    compactMap { if case .member(let name) = $0 { name } else { nil } }
  }

  /// A name of the schema as generated types spell it: the capitals with which it begins become small, but for one that
  /// begins the next word.
  private static func swiftName(of name: String) -> String {
    let capitals = name.prefix { $0.isUppercase }
    if capitals.count < 2 { return capitals.lowercased() + name.dropFirst(capitals.count) }
    if capitals.count == name.count { return name.lowercased() }
    let next = name[capitals.endIndex]
    let count =
      next.isLetter && !(next == "s" && name.count == capitals.count + 1) ? capitals.count - 1 : capitals.count
    return name.prefix(count).lowercased() + name.dropFirst(count)
  }
}
