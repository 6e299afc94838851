import FormworkDSL
import FormworkIR

/// A child of the braces of a construct around one resource.
public struct ConstructChild<R: ResourceType>: Sendable {
  package enum Kind: Sendable {
    case properties(Properties<R>)
    case tags(Tags)
    case connection(@Sendable (ResourceNode) -> [FormworkIR.Element])
  }

  let kind: Kind

  package init(kind: Kind) { self.kind = kind }
}

/// Turns the children in a construct's braces into a list; `if`, `switch`, `for` and `let` work.
@resultBuilder
public enum ConstructBuilder<R: ResourceType>: ListBuilder {
  /// What the list holds.
  public typealias Element = ConstructChild<R>

  /// Properties of the generated resource.
  public static func buildExpression(_ child: Properties<R>) -> [Element] { [.init(kind: .properties(child))] }
  /// Tags of the resource.
  public static func buildExpression(_ child: Tags) -> [Element] { [.init(kind: .tags(child))] }
  /// Who may do something to the resource, by its own policy.
  public static func buildExpression(_ child: Admit) -> [Element] {
    [.init(kind: .connection { [.relation(child.relation(to: $0))] })]
  }
  /// What the resource tells: a topic's subscription, a bucket's notification.
  public static func buildExpression(_ child: Subscription) -> [Element] {
    [.init(kind: .connection { child.elements(of: $0) })]
  }
  /// Children made elsewhere.
  public static func buildExpression(_ children: [Element]) -> [Element] { children }

  /// Says what may stand here.
  @available(
    *, unavailable,
    message: "this cannot stand here: use Properties, Tags, Admit, and in a Topic or Bucket Subscription"
  )
  public static func buildExpression<T>(_ other: T) -> [Element] { [] }
}

/// What the braces of a construct around one resource hold, evaluated in its scope.
package struct ConstructContent<R: ResourceType> {
  package let location: SourceLocation
  private let changes: [Properties<R>]
  private var companions: [Element] = []
  private let connections: [@Sendable (ResourceNode) -> [Element]]

  package init(_ id: String, _ fileID: String, _ line: Int, _ content: () -> [ConstructChild<R>]) {
    location = SourceLocation(fileID, line)
    let (children, scope) = DeclarationContext.within(id, at: location) {
      (content(), DeclarationContext.current.scope)
    }
    var changes: [Properties<R>] = []
    var connections: [@Sendable (ResourceNode) -> [Element]] = []
    for child in children {
      switch child.kind {
      case .properties(let change): changes.append(change)
      case .connection(let connection): connections.append(connection)
      case .tags(let tags): companions.append(.tags(tags.term, scope: scope, location: tags.location))
      }
    }
    self.changes = changes
    self.connections = connections
    tags = children.compactMap { if case .tags(let tags) = $0.kind { tags.term } else { nil } }
  }

  private let tags: [Term]

  /// The resource with the properties of the construct and what the braces change.
  package func resource(
    _ id: String, _ bag: PropertyBag, settings: ResourceSettings = ResourceSettings(),
    madeNames: [MadeName] = [], companions others: [Element] = [], followers more: Followers? = nil
  ) -> R {
    var properties = bag.properties
    if let name = R.schema.tagProperty, !tags.isEmpty {
      var tags = tags
      if let index = properties.firstIndex(where: { $0.name == name }) {
        tags.insert(properties.remove(at: index).value, at: 0)
      }
      properties.append(Property(name, tags.count == 1 ? tags[0] : TermFolder.merged(tags)))
    }
    let connections = connections
    let followers: Followers = { node in (more?(node) ?? []) + connections.flatMap { $0(node) } }
    let node = ResourceNode(
      declaring: id, type: R.schema.type, schema: R.schema, properties: properties.changed(by: changes),
      settings: settings, companions: companions + others,
      followers: more == nil && connections.isEmpty ? nil : followers,
      madeNames: madeNames, at: location)
    return R.declared(by: node)
  }
}

extension ResourceSettings {
  /// The settings of a resource that holds data: it stays when it leaves the stack or is replaced, unless it was made by the
  /// very deployment that failed.
  package static var data: ResourceSettings {
    var settings = ResourceSettings()
    settings.deletionPolicy = .retainExceptOnCreate
    settings.updateReplacePolicy = .retain
    settings.holdsData = true
    return settings
  }
}
