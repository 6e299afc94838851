import FormworkChecks
import FormworkCloudFormation
import FormworkDSL
import FormworkExpansion
import FormworkIR
import FormworkSAM
import FormworkSchemas
import FormworkTerraform

/// Takes stacks through all stages: assembled, bound, expanded, checked and rendered.
public struct Synthesizer: Sendable {
  /// Values for parameters, after those that the program itself binds.
  public var settings: [Binding]
  /// How a path relative to the program's folder is reached from a target's output folder.
  public var pathPrefix: String
  /// How checks read local code; `nil` leaves it unread.
  public var files: (any FileReading)?

  /// A synthesizer.
  public init(settings: [Binding] = [], pathPrefix: String = "", files: (any FileReading)? = LocalFiles()) {
    self.settings = settings
    self.pathPrefix = pathPrefix
    self.files = files
  }

  /// What came of one stack and target.
  public struct Outcome: Sendable {
    /// The rendering; `nil` if an error kept it from being made.
    public let rendering: Rendering?
    /// Everything that was found, warnings included.
    public let diagnostics: Diagnostics
  }

  /// The graph of an assembled stack as a target's backend gets it, and what was found in it.
  public func graph(of assembly: Assembly, for target: Target) -> (graph: Graph, diagnostics: Diagnostics) {
    var diagnostics = assembly.diagnostics
    let bound = assembly.graph.bound(by: assembly.stack.bindings + settings, for: target)
    diagnostics.add(contentsOf: bound.diagnostics.all)
    let isKept = target == .sam ? SAMBackend.printedRelations(of: bound.graph) : { _ in false }
    let expanded = Expander(schemas: { Schemas.schema(of: $0) }).expand(bound.graph, keeping: isKept)
    diagnostics.add(contentsOf: expanded.diagnostics.all)
    diagnostics.add(contentsOf: Checker(files: files, naming: target == .terraform ? Self.terraformNames : nil).findings(about: expanded.graph).all)
    return (expanded.graph, diagnostics)
  }

  private static let terraformNames: Checker.Naming = { TerraformArgument.name(of: $1, in: $0) }

  /// A stack rendered for a target. The backend runs even where the checks found faults, so that one run shows all.
  public func render(_ assembly: Assembly, for target: Target) -> Outcome {
    var (graph, diagnostics) = graph(of: assembly, for: target)
    if graph.resources.isEmpty, target != .terraform, !diagnostics.hasErrors {
      // Of a faulty program the faults are what is to be said.
      diagnostics.add(
        Diagnostic(
          .error, .unsupported,
          "the stack \(graph.name) has no resources; \(target.title) takes no template without one", at: graph.location,
          hint: "declare at least one resource in it"))
      return Outcome(rendering: nil, diagnostics: diagnostics)
    }
    let result: Result<Rendering, Diagnostics>
    switch target {
    case .cloudFormation: result = CloudFormationBackend(pathPrefix: pathPrefix).render(graph)
    case .sam: result = SAMBackend(pathPrefix: pathPrefix).render(graph)
    case .terraform: result = TerraformBackend(pathPrefix: pathPrefix).render(graph)
    }
    switch result {
    case .failure(let found):
      diagnostics.add(contentsOf: found.all)
      return Outcome(rendering: nil, diagnostics: diagnostics)
    case .success(let rendering):
      diagnostics.add(contentsOf: rendering.warnings)
      return Outcome(rendering: diagnostics.hasErrors ? nil : rendering, diagnostics: diagnostics)
    }
  }

  /// A stack rendered for a target.
  public func render(_ stack: Stack, for target: Target) -> Outcome { render(stack.assembled(), for: target) }
}
