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
