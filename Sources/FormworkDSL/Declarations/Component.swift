import FormworkIR

/// A reusable part of a system: a Swift type whose `body` declares resources.
///
/// A component opens no scope of its own, so moving statements into one renames nothing. Used twice in one stack, it
/// needs ids: `OrdersAPI().id("Blue")`, which puts everything it declares under `Blue/`. Resources that it exposes are
/// made in its `init`, inside ``scope(_:fileID:line:_:)``.
public protocol Component: Statement {
  /// What the component declares; evaluated once, where the component stands.
  @StackBuilder var body: StackContent { get }
}

extension Component {
  /// What the component declares.
  public func elements(at location: SourceLocation) -> [Element] {
    elements(at: location, hasID: false)
  }

  func elements(at location: SourceLocation, hasID: Bool) -> [Element] {
    var context = DeclarationContext.current
    context.trail = Trail(component: "\(Self.self)", hasID: hasID, at: location, after: context.trail)
    return DeclarationContext.$current.withValue(context) { body.elements }
  }

  /// The component in a scope of its own: the ids of what its body declares begin with `id`.
  public func id(_ id: String, fileID: String = #fileID, line: Int = #line) -> IdentifiedComponent {
    IdentifiedComponent(component: self, id: id, formerIDs: [], location: SourceLocation(fileID, line))
  }
}

/// A component with an id.
public struct IdentifiedComponent: Statement {
  let component: any Component
  let id: String
  let formerIDs: [String]
  let location: SourceLocation

  /// What the component declares, in the scope of its id.
  public func elements(at location: SourceLocation) -> [Element] {
    let renames = formerIDs.map { Element.renamedScope(from: DeclarationContext.id($0), to: DeclarationContext.id(id)) }
    return DeclarationContext.within(id, at: location) { renames + component.elements(at: location, hasID: true) }
  }

  /// States an id that the component had before, so that what it declares keeps its identity.
  ///
  /// Terraform gets `moved` blocks, the other targets an entry of the rename map.
  public func renamed(from former: String) -> IdentifiedComponent {
    IdentifiedComponent(component: component, id: id, formerIDs: formerIDs + [former], location: location)
  }
}
