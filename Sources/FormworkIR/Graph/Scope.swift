/// Where in a program a declaration is made; ids follow from it.
///
/// A stack, a group, a construct's braces and a component with an id open a scope. Scopes of one evaluation share their
/// root, which is how a resource knows the stack that owns it.
public final class Scope: Sendable {
  /// The scope's own name.
  public let name: String
  /// The scope around it; `nil` for a stack.
  public let parent: Scope?
  /// The names from the stack down, without the stack's own, joined by `/`; empty for a stack.
  public let path: String
  /// Where the scope was opened.
  public let location: SourceLocation

  /// A scope inside another, or a stack's when there is none.
  public init(_ name: String, in parent: Scope?, at location: SourceLocation) {
    self.name = name
    self.parent = parent
    self.location = location
    if let parent { path = parent.path.isEmpty ? name : "\(parent.path)/\(name)" } else { path = "" }
  }

  /// The stack's scope.
  public var root: Scope {
    var scope = self
    while let parent = scope.parent { scope = parent }
    return scope
  }
}

/// The statements that led to a declaration, from the stack down: which component stood where.
public final class Trail: Sendable {
  /// One statement of the way.
  public struct Step: Sendable, Equatable {
    /// The component's type name.
    public let component: String
    /// Whether it was given an id, and so a scope of its own.
    public let hasID: Bool
    /// Where it stands.
    public let location: SourceLocation
  }

  /// The way to this step.
  public let previous: Trail?
  /// This step.
  public let step: Step

  /// A further step.
  public init(component: String, hasID: Bool, at location: SourceLocation, after previous: Trail?) {
    self.previous = previous
    step = Step(component: component, hasID: hasID, location: location)
  }

  /// The ways to all steps, from the stack down; the last is this one.
  public var way: [Trail] {
    var way: [Trail] = []
    var trail: Trail? = self
    while let current = trail {
      way.append(current)
      trail = current.previous
    }
    return way.reversed()
  }
}

/// The tags of scopes, and how resources inherit them: inner ones win.
public struct ScopeTags: Sendable {
  private var scopes: [ObjectIdentifier: [Term]] = [:]
  private var outside: [Term] = []
  private var places: [(scope: Scope?, location: SourceLocation)] = []
  /// The scope of the stack, to which what was made in no scope belongs.
  public var root: Scope?

  /// No tags.
  public init() {}

  /// Adds tags that stand in a scope; without one they hold for the whole stack.
  public mutating func add(_ tags: Term, scope: Scope?, at location: SourceLocation? = nil) {
    if let location { places.append((scope, location)) }
    if let scope { scopes[ObjectIdentifier(scope), default: []].append(tags) } else { outside.append(tags) }
  }

  /// Puts the tags of all scopes around a resource into the property that holds its tags, if it has one.
  public func apply(to resource: inout Resource) {
    if scopes.isEmpty && outside.isEmpty || resource.settings.isUntagged { return }
    guard let property = resource.node.schema?.tagProperty else { return }
    let own = resource[property].map { [TagPlace.map($0)] } ?? []
    let merged = TermFolder.merged(inherited(by: resource) + own)
    if merged != .map([]) || resource[property] != nil { resource[property] = merged }
  }

  /// Puts them into the deeper places of a resource, such as tag specifications.
  ///
  /// Done once parameters are bound, since only what is written out can be reached into. Returns the places that are not.
  public func applyDeep(to resource: inout Resource) -> [TagPlace] {
    if scopes.isEmpty && outside.isEmpty || resource.settings.isUntagged { return [] }
    guard let places = resource.node.schema?.tagPlaces.filter({ $0.property == nil }), !places.isEmpty else {
      return []
    }
    let tags = TermFolder.merged(inherited(by: resource))
    if tags == .map([]) { return [] }
    var unreached: [TagPlace] = []
    for place in places {
      guard let value = place.adding(tags, to: resource[place.root]) else {
        unreached.append(place)
        continue
      }
      if value != .absent { resource[place.root] = value }
    }
    return unreached
  }

  /// The lines of tags that reach none of the resources, nor a relation, of which resources may come.
  public func idle(among resources: [ResourceNode], _ relations: [any Relation]) -> [SourceLocation] {
    if places.isEmpty { return [] }
    var reached: Set<ObjectIdentifier> = []
    // The tags in a construct's braces are those of its own resource too.
    var owners: Set<String> = []
    var isAnyTagged = !relations.isEmpty
    func reach(_ scope: Scope?) {
      var scope = scope ?? root
      while let current = scope, reached.insert(ObjectIdentifier(current)).inserted { scope = current.parent }
    }
    for resource in resources {
      // What no schema describes may take tags.
      if resource.settings.isUntagged || resource.schema?.tagPlaces.isEmpty ?? false { continue }
      isAnyTagged = true
      reach(resource.scope)
      owners.insert(resource.id)
    }
    for relation in relations { reach(relation.scope) }
    return places.compactMap { scope, location in
      let isReached = scope.map { reached.contains(ObjectIdentifier($0)) || owners.contains($0.path) } ?? isAnyTagged
      return isReached ? nil : location
    }
  }

  /// The tags around a resource, the outer ones first.
  private func inherited(by resource: Resource) -> [Term] {
    var layers: [Term] = []
    var scope = resource.node.scope ?? root
    while let current = scope {
      layers += (scopes[ObjectIdentifier(current)] ?? []).reversed()
      scope = current.parent
    }
    return (layers + outside.reversed()).reversed()
  }

  /// The tags with parameters and conditions put in.
  public func folded(by folder: inout TermFolder) -> ScopeTags {
    var result = self
    result.scopes = scopes.mapValues { $0.map { folder.fold($0) }.filter { $0 != .absent } }
    result.outside = outside.map { folder.fold($0) }.filter { $0 != .absent }
    return result
  }
}
