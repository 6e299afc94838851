/// Makes what comes with a declaration and refers to it.
public typealias Followers = @Sendable (_ leader: ResourceNode) -> [Element]

/// The declaration of a resource: an immutable value behind every reference to it.
public final class ResourceNode: Sendable {
  /// The id within the stack: the names of the scopes and the declaration's own, joined by `/`, such as `Api/LogGroup`.
  public let id: String
  /// The scope in which it was made; `nil` when it was made outside all stacks.
  public let scope: Scope?
  /// The components through which it was made.
  public let trail: Trail?
  /// The CloudFormation type, such as `AWS::Lambda::Function`.
  public let type: String
  /// What AWS publishes about the type; `nil` for a raw resource of a type that no imported module describes.
  public let schema: ResourceSchema?
  /// The properties in CloudFormation's names, in the order in which they are written.
  public let properties: [Property]
  /// Everything else that is said of the resource.
  public let settings: ResourceSettings
  /// What comes with it and stands before it, such as the log group declared in a function's braces.
  public let companions: [Element]
  /// What comes with it and refers to it, such as a function's URL; made from the final declaration, since immutable
  /// values cannot refer to each other in a circle.
  public let followers: Followers?
  /// The declaration that this one follows; two makings of one follower are the same.
  public let leader: ResourceNode?
  /// Where it was declared.
  public let location: SourceLocation
  /// The declaration from which a modifier made this one.
  public let original: ResourceNode?
  /// The texts among the properties that were made of an id.
  public let madeNames: [MadeName]

  /// A declaration.
  public init(
    id: String, scope: Scope?, trail: Trail?, type: String, schema: ResourceSchema?, properties: [Property],
    settings: ResourceSettings = ResourceSettings(), companions: [Element] = [], followers: Followers? = nil,
    leader: ResourceNode? = nil, location: SourceLocation, original: ResourceNode? = nil, madeNames: [MadeName] = []
  ) {
    self.id = id
    self.scope = scope
    self.trail = trail
    self.type = type
    self.schema = schema
    self.properties = properties
    self.settings = settings
    self.companions = companions
    self.followers = followers
    self.leader = leader
    self.location = location
    self.original = original
    self.madeNames = madeNames
  }

  /// The same declaration with other settings or companions.
  public func modified(
    settings: ResourceSettings? = nil, properties: [Property]? = nil, companions: [Element]? = nil,
    madeNames: [MadeName]? = nil
  ) -> ResourceNode {
    ResourceNode(
      id: id, scope: scope, trail: trail, type: type, schema: schema, properties: properties ?? self.properties,
      settings: settings ?? self.settings, companions: companions ?? self.companions, followers: followers,
      leader: leader, location: location, original: original ?? self, madeNames: madeNames ?? self.madeNames)
  }

  /// The id in templates. In a loop it holds the loop's variables, and so it may where it is stated.
  public var logicalID: String {
    if let stated = settings.logicalID { return stated }
    let id = LogicalName.cloudFormation(id)
    let loops = settings.loops
    return loops.isEmpty ? id : id + loops.map { "&{\($0.variable)}" }.joined()
  }

  /// The declaration's own name: the last part of its id.
  public var name: String { id.split(separator: "/").last.map(String.init) ?? id }
}

extension ResourceNode: Hashable {
  /// Whether both stand for the same resource: the same id in the same stack.
  public static func == (left: ResourceNode, right: ResourceNode) -> Bool {
    left === right || (left.id == right.id && left.type == right.type && left.scope?.root === right.scope?.root)
  }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A property as it is written.
public struct Property: Sendable, Equatable {
  /// The name in CloudFormation's spelling.
  public var name: String
  /// The value.
  public var value: Term

  /// A property.
  public init(_ name: String, _ value: Term) {
    self.name = name
    self.value = value
  }
}

extension Resource {
  /// The resources that this one needs: those it refers to, in the order in which it does, and those it waits
  /// for. One that is needed twice is named twice.
  public var dependencies: [ResourceNode] {
    var targets = Targets()
    for property in properties { property.value.walk(&targets) }
    return targets.nodes + settings.dependsOn + settings.conditionalWaits.map(\.node)
  }
}

extension Term {
  /// The resources that the term refers to, in the order in which it does.
  public var referencedNodes: [ResourceNode] {
    var targets = Targets()
    walk(&targets)
    return targets.nodes
  }
}

/// Gathers the resources that terms refer to.
private struct Targets: TermVisitor {
  var nodes: [ResourceNode] = []
  mutating func visit(_ reference: Reference) { nodes.append(reference.target) }
  mutating func visit(_ parameter: ParameterNode) {}
  mutating func visit(_ condition: ConditionNode) {}
}
