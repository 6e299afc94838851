/// Something that one resource means to another, such as "this API calls that function at this path".
///
/// Relations stay what they are until FormworkExpansion turns them into resources, once for every target.
public final class Relation: Sendable {
  /// The kind: a row of the expansion's tables, such as `http-route`.
  public let kind: String
  /// The id of what it becomes, and the prefix of the ids where it becomes several things.
  public let id: String
  /// The resource from which the relation starts, such as the API.
  public let source: ResourceNode
  /// The resource to which it leads, such as the function.
  public let target: ResourceNode
  /// What is said of it, in the names that its kind gives.
  public let settings: [Property]
  /// The scope in which it was made.
  public let scope: Scope?
  /// Where it was declared.
  public let location: SourceLocation

  /// A relation.
  public init(
    _ kind: String, id: String, from source: ResourceNode, to target: ResourceNode, settings: [Property] = [],
    scope: Scope?, location: SourceLocation
  ) {
    self.kind = kind
    self.id = id
    self.source = source
    self.target = target
    self.settings = settings
    self.scope = scope
    self.location = location
  }

  /// One of the settings.
  public func setting(_ name: String) -> Term? { settings.first { $0.name == name }?.value }
}

/// A statement of a stack.
public enum Element: Sendable {
  /// A resource is part of the stack.
  case resource(ResourceNode)
  /// A parameter is part of the stack, even if nothing refers to it.
  case parameter(ParameterNode)
  /// A condition is part of the stack, even if nothing refers to it.
  case condition(ConditionNode)
  /// A mapping is part of the stack, even if nothing is looked up in it.
  case mapping(MappingNode)
  /// The stack's parameters keep a rule.
  case rule(RuleNode)
  /// A macro works on the template.
  case macro(MacroCall)
  /// The template has an entry of metadata.
  case metadata(Property)
  /// The stack has an output.
  case output(OutputNode)
  /// Something is said about two resources.
  case relation(Relation)
  /// Tags for every resource of a scope; those of inner scopes win.
  indirect case tags(Term, scope: Scope?, location: SourceLocation)
  /// The scope at one path was at another before, and so was everything in it.
  indirect case renamedScope(from: String, to: String)
  /// A finding made while the program ran, such as a child that may stand only once.
  indirect case finding(Diagnostic)
}
