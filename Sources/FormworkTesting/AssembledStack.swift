import Formwork

/// A stack as tests see it: everything in it, typed, after all checks, as a target would get it.
///
/// ```swift
/// let stack = try AssembledStack(ordersStack)
/// let function = try stack.only(Lambda.Function.self)
/// #expect(function.memorySize == 256)
/// #expect(stack.dependencies(of: function).contains(try stack.only(Logs.LogGroup.self)))
/// ```
public struct AssembledStack: Sendable {
  /// The graph: relations expanded, parameters bound.
  public private(set) var graph: Graph
  /// Warnings that the checks gave.
  public let warnings: [Diagnostic]
  private let assembly: Assembly
  private let synthesizer: Synthesizer

  /// Takes a stack through assembly, binding, expansion and checks.
  ///
  /// - Parameters:
  ///   - stack: The stack.
  ///   - target: The target for whose bindings it is assembled; the graph is otherwise the same for all. Without it
  ///     CloudFormation, or the first of the stack's targets if it is not for that.
  ///   - parameters: Further values for parameters, by name.
  /// - Throws: `Diagnostics` with every finding if one of them is an error, or if the stack is not for the target.
  public init(_ stack: Stack, for target: Target? = nil, parameters: [String: Value<JSON>] = [:]) throws {
    let isForTemplates = stack.targets.contains(.cloudFormation)
    let target = target ?? (isForTemplates ? .cloudFormation : stack.targets.first ?? .cloudFormation)
    assembly = stack.assembled()
    synthesizer = Synthesizer(
      settings: parameters.sorted { $0.key < $1.key }.map {
        Binding($0.key, $0.value.term, for: Target.allCases, at: nil)
      },
      files: nil)
    let (graph, diagnostics) = synthesizer.graph(of: assembly, for: target)
    if diagnostics.hasErrors { throw diagnostics }
    self.graph = graph
    warnings = diagnostics.all
  }

  /// Takes statements through the stages as a stack of their own.
  public init(
    parameters: [String: Value<JSON>] = [:], fileID: String = #fileID, line: Int = #line,
    @StackBuilder content: () -> StackContent
  ) throws {
    try self.init(
      Stack("Test", fileID: fileID, line: line, content: content), parameters: parameters)
  }

  /// The targets that the stack is for.
  public var targets: [Target] { assembly.stack.targets }

  /// The graph with the bindings of a target.
  func graph(for target: Target) -> Graph { synthesizer.graph(of: assembly, for: target).0 }

  /// The same with another graph, for tests of the assertions themselves; what is rendered stays as it was.
  func changing(_ change: (inout Graph) -> Void) -> AssembledStack {
    var copy = self
    change(&copy.graph)
    return copy
  }

  // MARK: Resources

  /// All resources of a generated type, in the order of the stack.
  public func all<R: ResourceType>(_ type: R.Type) -> [Inspected<R>] {
    graph.resources.filter { $0.type == R.schema.type }.map { Inspected($0) }
  }

  /// The only resource of a generated type.
  ///
  /// - Throws: `TestFailure` that says what there is instead.
  public func only<R: ResourceType>(
    _ type: R.Type, fileID: String = #fileID, line: Int = #line
  ) throws -> Inspected<R> {
    let found = all(type)
    if found.count == 1 { return found[0] }
    let message =
      found.isEmpty
      ? "there is no \(R.schema.type); the stack has \(Self.list(graph.resources.map { "\($0.id) (\($0.type))" }))"
      : "there are \(found.count) resources of type \(R.schema.type): \(Self.list(found.map(\.node.id)))"
    throw TestFailure(message, at: SourceLocation(fileID, line))
  }

  /// The resource of a generated type with an id, such as `Api/LogGroup`.
  ///
  /// - Throws: `TestFailure` that names the ids there are.
  public func resource<R: ResourceType>(
    _ id: String, as type: R.Type, fileID: String = #fileID, line: Int = #line
  ) throws -> Inspected<R> {
    let location = SourceLocation(fileID, line)
    guard let resource = graph.resources.first(where: { $0.id == id }) else {
      let ids = graph.resources.map(\.id)
      let near = Spelling.nearest(to: id, among: ids).map { "; did you mean \($0)?" } ?? ""
      throw TestFailure("there is no resource \(id); the stack has \(Self.list(ids))\(near)", at: location)
    }
    guard resource.type == R.schema.type else {
      throw TestFailure("\(id) is an \(resource.type), not an \(R.schema.type)", at: location)
    }
    return Inspected(resource)
  }

  // MARK: Dependencies

  /// The resources that one needs directly: those it refers to, and those it names in `dependsOn`.
  public func dependencies(of resource: some Inspectable) -> ResourceList {
    ResourceList(graph.resources.first { $0.id == resource.node.id }?.dependencies ?? [])
  }

  // MARK: The rest

  /// The names of the parameters that are not bound.
  public var parameterNames: [String] { graph.parameters.map(\.name) }

  /// The names of the outputs.
  public var outputNames: [String] { graph.outputs.map(\.name) }

  /// The value of an output.
  ///
  /// - Throws: `TestFailure` that names the outputs there are.
  public func output(
    _ name: String, fileID: String = #fileID, line: Int = #line
  ) throws -> Value<String> {
    guard let output = graph.outputs.first(where: { $0.name == name }) else {
      throw TestFailure(
        "there is no output \(name); the stack has \(Self.list(outputNames))", at: SourceLocation(fileID, line))
    }
    return Value(term: output.value)
  }

  /// The stack as a target's main document.
  ///
  /// - Throws: `Diagnostics` if the target cannot express it, or if the stack is not for the target.
  public func rendered(as target: Target) throws -> Document {
    let outcome = synthesizer.render(assembly, for: target)
    guard let rendering = outcome.rendering else { throw outcome.diagnostics }
    return rendering.document
  }
}
