/// The tags of scopes, and how resources inherit them: inner ones win.
public struct ScopeTags: Sendable {
  private var scopes: [ObjectIdentifier: [Term]] = [:]
  private var outside: [Term] = []

  /// No tags.
  public init() {}

  /// Adds tags that stand in a scope; without one they hold for the whole stack.
  public mutating func add(_ tags: Term, scope: Scope?) {
    if let scope { scopes[ObjectIdentifier(scope), default: []].append(tags) } else { outside.append(tags) }
  }

  /// Puts the tags of all scopes around a resource into the property that holds its tags, if it has one.
  public func apply(to resource: inout Resource) {
    if scopes.isEmpty && outside.isEmpty { return }
    guard let property = resource.node.schema?.tagProperty else { return }
    var layers: [Term] = []
    if let own = resource[property] { layers.append(Self.map(own)) }
    var scope = resource.node.scope
    while let current = scope {
      layers += (scopes[ObjectIdentifier(current)] ?? []).reversed()
      scope = current.parent
    }
    layers += outside.reversed()
    let merged = TermFolder.merged(layers.reversed())
    if merged != .map([]) || resource[property] != nil { resource[property] = merged }
  }

  /// The tags with parameters and conditions put in.
  public func folded(by folder: inout TermFolder) -> ScopeTags {
    var result = self
    result.scopes = scopes.mapValues { $0.map { folder.fold($0) }.filter { $0 != .absent } }
    result.outside = outside.map { folder.fold($0) }.filter { $0 != .absent }
    return result
  }

  /// A list of `Key` and `Value` as a map; any other form as it is.
  private static func map(_ tags: Term) -> Term {
    guard case .list(let elements) = tags else { return tags }
    var entries: [MapEntry] = []
    for element in elements {
      guard case .map(let members) = element,
        let key = members.first(where: { $0.key.literal == "Key" })?.value, case .string(let name) = key,
        let value = members.first(where: { $0.key.literal == "Value" })?.value
      else { return tags }
      entries.append(MapEntry(name, value))
    }
    return .map(entries)
  }
}
