/// A stack as the stages after assembly see it: everything in it, each thing once, in the order declared.
public struct Graph: Sendable {
  /// The stack's name.
  public var name: String
  /// What the stack is for.
  public var summary: String?
  /// The resources, in the order in which they were declared.
  public var resources: [Resource]
  /// The parameters that something refers to or that stand as statements, in the order met.
  public var parameters: [ParameterNode]
  /// The names of the parameters that stand as statements, and so are rendered even if nothing refers to them.
  public var statedParameters: Set<String> = []
  /// Whether it is known that nothing in the graph is repeated by a loop; looking costs a walk over all properties.
  public internal(set) var isLoopFree = false
  /// The conditions, each after those that it asks.
  public var conditions: [ConditionNode]
  /// The outputs, in the order declared.
  public var outputs: [OutputNode]
  /// The relations that are not expanded yet.
  public var relations: [any Relation]
  /// The mappings that something looks into, or that the template declares.
  public var mappings: [MappingNode] = []
  /// The names of the mappings that stand as statements, and so are rendered even if nothing is looked up in them.
  public var statedMappings: Set<String> = []
  /// The rules that parameters must keep.
  public var rules: [RuleNode] = []
  /// The macros that work on the whole template, in their order.
  public var macros: [MacroCall] = []
  /// Sections of a template that mean nothing here and are written as they are read, such as SAM's `Globals`.
  public var otherSections: [Property] = []
  /// CloudFormation's `Metadata` of the template.
  public var metadata: [Property] = []
  /// Whether SAM's template says once, under `Globals`, what its resources of one type have in common.
  public var sharesGlobals = false
  /// The tags of scopes, for the resources that relations become; declared ones have theirs already.
  public var tags = ScopeTags()
  /// What is called in place of other resources, by the others' ids.
  public var redirections: [String: CallRedirection] = [:]
  /// The scopes that had another id, for what relations make in them; declared resources have their former ids already.
  public var renamedScopes: [(from: String, to: String)] = []
  /// What the stack lets go of.
  public var released: [ReleasedResource] = []
  /// The stack's scope, which owns its resources; `nil` for a graph that no program declared.
  public var owner: Scope?
  /// Where the stack was declared.
  public var location: SourceLocation

  /// A graph.
  public init(
    name: String, summary: String? = nil, resources: [Resource] = [], parameters: [ParameterNode] = [],
    conditions: [ConditionNode] = [], outputs: [OutputNode] = [], relations: [any Relation] = [],
    location: SourceLocation
  ) {
    self.name = name
    self.summary = summary
    self.resources = resources
    self.parameters = parameters
    self.conditions = conditions
    self.outputs = outputs
    self.relations = relations
    self.location = location
  }
}

/// A resource in a graph. Passes may change its properties; its node stays what references point to.
public struct Resource: Sendable {
  /// The declaration.
  public let node: ResourceNode
  /// The properties, inherited tags included.
  public var properties: [Property]
  /// Everything else that is said of it.
  public var settings: ResourceSettings
  /// Why it exists.
  public var origin: Origin

  /// A resource as declared, or as a relation made it.
  public init(_ node: ResourceNode, origin: Origin = .declared) {
    self.node = node
    properties = node.properties
    settings = node.settings
    self.origin = origin
  }

  /// The id within the stack.
  public var id: String { node.id }
  /// The CloudFormation type.
  public var type: String { node.type }
  /// Where the user's program asked for it.
  public var location: SourceLocation { node.location }

  /// One of the properties.
  public subscript(name: String) -> Term? {
    get { properties.first { $0.name == name }?.value }
    set {
      let index = properties.firstIndex { $0.name == name }
      if let newValue {
        if let index { properties[index].value = newValue } else { properties.append(Property(name, newValue)) }
      } else if let index {
        properties.remove(at: index)
      }
    }
  }
}

/// Why a resource exists.
public enum Origin: Sendable {
  /// The user declared it.
  case declared
  /// The expansion of relations made it.
  case relation(any Relation)
}

/// A resource that the stack lets go of: it stays in the account, and nothing deploys it any more.
public struct ReleasedResource: Sendable, Equatable {
  /// The CloudFormation type.
  public let type: String
  /// The id that it had in the stack.
  public let id: String
  /// Where that is said.
  public let location: SourceLocation

  /// A resource to let go of.
  public init(_ type: String, id: String, location: SourceLocation) {
    self.type = type
    self.id = id
    self.location = location
  }
}
