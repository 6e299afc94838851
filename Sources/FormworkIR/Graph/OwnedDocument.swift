/// A resource that is made of what several relations have to say, such as the policy of a queue: one list inside it takes the
/// contributions of all.
public struct OwnedDocument: Sendable {
  /// The id of the resource.
  public let id: String
  /// The CloudFormation type.
  public let type: String
  /// The properties, with the list of contributions left empty.
  public let properties: [Property]
  /// Where the list is: a property, and members inside it.
  public let path: [String]
  /// The scope of the resource.
  public let scope: Scope?
  /// What the document belongs to, which is repeated as that is; `nil` for one that belongs to the stack.
  public let owner: ResourceNode?
  /// Whether the property is written as JSON text.
  public let isText: Bool
  /// The texts among the properties that were made of an id.
  public let madeNames: [MadeName]

  /// A document that relations write together.
  public init(
    id: String, type: String, _ properties: [Property], path: [String], scope: Scope?, owner: ResourceNode? = nil,
    isText: Bool = false, madeNames: [MadeName] = []
  ) {
    self.owner = owner
    self.isText = isText
    self.madeNames = madeNames
    self.id = id
    self.type = type
    self.properties = properties
    self.path = path
    self.scope = scope
  }
}

extension [Property] {
  /// The properties with a value at a path where nothing stands; `nil` where something is there, or on the way.
  func setting(_ value: Term, at path: [String]) -> [Property]? {
    guard let name = path.first else { return nil }
    var properties = self
    let index = properties.firstIndex { $0.name == name }
    guard let value = (index.map { properties[$0].value } ?? .absent).setting(value, at: path.dropFirst()) else {
      return nil
    }
    if let index { properties[index].value = value } else { properties.append(Property(name, value)) }
    return properties
  }

  /// The properties with elements added to the list at a path, which is made where there is none; `nil` where something
  /// stands there that is no list, or no map on the way.
  public func appending(_ elements: [Term], at path: [String]) -> [Property]? {
    guard let name = path.first else { return nil }
    var properties = self
    let index = properties.firstIndex { $0.name == name }
    guard let value = (index.map { properties[$0].value } ?? .absent).appending(elements, at: path.dropFirst()) else {
      return nil
    }
    if let index { properties[index].value = value } else { properties.append(Property(name, value)) }
    return properties
  }
}

extension Term {
  fileprivate func setting(_ value: Term, at path: ArraySlice<String>) -> Term? {
    guard let name = path.first else { return self == .absent || self == value ? value : nil }
    var entries: [MapEntry] = []
    switch self {
    case .absent: break
    case .map(let present): entries = present
    default: return nil
    }
    if let index = entries.firstIndex(where: { $0.key.literal == name }) {
      guard let value = entries[index].value.setting(value, at: path.dropFirst()) else { return nil }
      entries[index].value = value
    } else if let value = Term.absent.setting(value, at: path.dropFirst()) {
      entries.append(MapEntry(name, value))
    }
    return .map(entries)
  }

  fileprivate func appending(_ elements: [Term], at path: ArraySlice<String>) -> Term? {
    guard let name = path.first else {
      switch self {
      case .absent: return .list(elements)
      case .list(let present): return .list(present + elements.filter { !present.contains($0) })
      // A single statement may stand without the list.
      case .map: return .list([self] + elements)
      default: return nil
      }
    }
    var entries: [MapEntry]
    switch self {
    case .absent: entries = []
    case .map(let present): entries = present
    default: return nil
    }
    let index = entries.firstIndex { $0.key.literal == name }
    guard let value = (index.map { entries[$0].value } ?? .absent).appending(elements, at: path.dropFirst()) else {
      return nil
    }
    if let index { entries[index].value = value } else { entries.append(MapEntry(name, value)) }
    return .map(entries)
  }
}
