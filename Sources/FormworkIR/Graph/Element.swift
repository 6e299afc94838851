/// A statement of a stack.
public enum Element: Sendable {
  /// A resource is part of the stack.
  case resource(ResourceNode)
  /// A resource that a construct makes of itself, among its companions: it has the construct's condition, which one that
  /// was declared elsewhere and given to the construct has not.
  case made(ResourceNode)
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
  /// Something is said about several resources.
  case relation(any Relation)
  /// One resource is made after another.
  indirect case dependency(ResourceNode, on: ResourceNode, location: SourceLocation)
  /// Tags for every resource of a scope; those of inner scopes win.
  indirect case tags(Term, scope: Scope?, location: SourceLocation)
  /// The scope at one path was at another before, and so was everything in it.
  indirect case renamedScope(from: String, to: String)
  /// The stack lets go of a resource that it had.
  case released(ReleasedResource)
  /// A finding made while the program ran, such as a child that may stand only once.
  indirect case finding(Diagnostic)
}
