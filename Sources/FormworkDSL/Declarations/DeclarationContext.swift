import FormworkIR

/// Where in the program the code runs that declares things: the open scope and the components around it.
public struct DeclarationContext: Sendable {
  /// The innermost open scope.
  public var scope: Scope?
  /// The components through which control came here.
  public var trail: Trail?

  /// The loops that repeat what is declared here, the outermost first.
  public var loops: [LoopNode] = []

  /// The context of the running task; empty outside all stacks.
  @TaskLocal public static var current = DeclarationContext()

  /// Runs a closure inside a further scope.
  public static func within<Result>(
    _ name: String, at location: SourceLocation, _ body: () throws -> Result
  ) rethrows -> Result {
    var context = current
    context.scope = Scope(name, in: context.scope, at: location)
    return try $current.withValue(context, operation: body)
  }

  /// The id of a thing declared here.
  public static func id(_ name: String) -> String {
    guard let path = current.scope?.path, !path.isEmpty else { return name }
    return "\(path)/\(name)"
  }
}

/// Opens a scope in which a component's initialiser declares the resources that it exposes.
///
/// The ids of what is declared inside begin with `name`. Returns what the closure returns.
public func scope<Result>(
  _ name: String, fileID: String = #fileID, line: Int = #line, _ body: () throws -> Result
) rethrows -> Result {
  try DeclarationContext.within(name, at: SourceLocation(fileID, line), body)
}

extension ResourceNode {
  /// A declaration made where this code runs.
  public convenience init(
    declaring name: String, type: String, schema: ResourceSchema?, properties: [Property],
    settings: ResourceSettings = ResourceSettings(), companions: [Element] = [], followers: Followers? = nil,
    madeNames: [MadeName] = [], at location: SourceLocation
  ) {
    let context = DeclarationContext.current
    let path = context.scope?.path ?? ""
    var settings = settings
    if !context.loops.isEmpty { settings.loops = context.loops }
    self.init(
      id: path.isEmpty ? name : "\(path)/\(name)", scope: context.scope, trail: context.trail, type: type,
      schema: schema, properties: properties, settings: settings, companions: companions, followers: followers,
      location: location, madeNames: madeNames)
  }
}

extension ResourceNode {
  /// A declaration that comes with another and refers to it, in the scope that bears the other's name; `after` is what it
  /// waits for without referring to it.
  public convenience init(
    following leader: ResourceNode, as name: String, type: String, schema: ResourceSchema?, properties: [Property],
    after others: [ResourceNode] = [], madeNames: [MadeName] = [], at location: SourceLocation
  ) {
    var settings = ResourceSettings()
    settings.dependsOn = others
    settings.formerIDs = leader.settings.formerIDs.map { "\($0)/\(name)" }
    if !leader.settings.loops.isEmpty { settings.loops = leader.settings.loops }
    self.init(
      id: "\(leader.id)/\(name)", scope: leader.scope, trail: leader.trail, type: type, schema: schema,
      properties: properties, settings: settings, leader: leader, location: location, madeNames: madeNames)
  }
}
