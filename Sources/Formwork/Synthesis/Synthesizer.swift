import FormworkChecks
import FormworkCloudFormation
import FormworkDSL
import FormworkIR
import FormworkRelations
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

  /// Whether templates are held to CloudFormation's quotas; a measure of large programs may want to go beyond them.
  public var holdsToQuotas: Bool
  /// Whether connections are checked; samples of types, whose values are made up, connect nothing.
  public var checksConnections = true

  /// What renders Terraform, in place of the backend that the other settings make.
  package var terraform: TerraformBackend?

  /// A synthesizer.
  public init(
    settings: [Binding] = [], pathPrefix: String = "", files: (any FileReading)? = LocalFiles(),
    holdsToQuotas: Bool = true
  ) {
    self.settings = settings
    self.pathPrefix = pathPrefix
    self.files = files
    self.holdsToQuotas = holdsToQuotas
  }

  /// What came of one stack and target.
  public struct Outcome: Sendable {
    /// The rendering; `nil` if an error kept it from being made.
    public let rendering: Rendering?
    /// Everything that was found, warnings included.
    public let diagnostics: Diagnostics
  }

  /// How much the checks' findings about a graph weigh.
  public enum Scrutiny: Sendable {
    /// As they are: for programs, which can be mended.
    case full
    /// Warnings: for templates that others wrote and may have deployed, whatever the schemas say. What `hashicorp/aws`
    /// cannot have of a resource, `hashicorp/awscc` then makes.
    case advisory
  }

  /// The graph of an assembled stack as a target's backend gets it, and what was found in it: no more than one error where
  /// the stack is not for the target.
  public func graph(of assembly: Assembly, for target: Target) -> (graph: Graph, diagnostics: Diagnostics) {
    if let finding = assembly.stack.finding(asking: target) { return (assembly.graph, Diagnostics([finding])) }
    let (graph, found) = prepared(assembly.graph, assembly.stack.bindings, .full, for: target)
    var diagnostics = assembly.diagnostics
    diagnostics.add(contentsOf: found.all)
    return (graph, diagnostics)
  }

  /// A graph with its parameters bound and its relations expanded, and what was found in it.
  private func prepared(
    _ graph: Graph, _ bindings: [Binding], _ scrutiny: Scrutiny, for target: Target
  ) -> (graph: Graph, diagnostics: Diagnostics) {
    var diagnostics = Diagnostics()
    let whole = DefinitionFile.read(in: graph, by: files ?? LocalFiles(), &diagnostics)
    var bound = whole.bound(by: bindings + settings, for: target)
    diagnostics.add(contentsOf: bound.diagnostics.all)
    bound.graph = bound.graph.withPackages(for: target, &diagnostics)
    if let files { bound.graph = bound.graph.withBuiltFiles { files.size(of: $0) != nil } }
    bound.graph = bound.graph.withVersions(for: target, files, &diagnostics)
    let expander = Expander(for: target, schemas: { Schemas.schema(of: $0) })
    var expanded = expander.expand(bound.graph)
    if target == .sam, !bound.graph.relations.isEmpty {
      // Who waits for what, circles and all, shows only once everything is expanded.
      let unready = Set(expanded.circles.map(\.waiter.id))
      let isKept = SAMBackend.printedRelations(of: bound.graph, expanded: expanded.graph, unready: unready)
      // What is found is found of all, the printed ones too.
      let found = expanded.diagnostics
      expanded = expander.expand(bound.graph, keeping: isKept, avoiding: expanded.circles)
      expanded.diagnostics = found
    }
    diagnostics.add(contentsOf: expanded.diagnostics.all)
    // Checks see what is deployed: loops written out, unless only deployment knows their elements.
    let written = expanded.graph.unrolled()
    if !written.diagnostics.hasErrors {
      let checker = Checker(
        files: files, naming: target == .terraform ? Self.terraformNames : nil, for: target,
        checksConnections: checksConnections)
      let findings = checker.findings(about: written.graph).all
      diagnostics.add(contentsOf: scrutiny == .full ? findings : findings.map(Self.advice))
    }
    if target != .terraform {
      let findings = FreeDocumentCheck.findings(
        about: expanded.graph, writesDefinitions: scrutiny == .full)
      // Of what others wrote, only what AWS says it refuses is worth a word.
      diagnostics.add(
        contentsOf: scrutiny == .full ? findings : findings.filter { $0.severity == .error }.map(Self.advice))
    }
    return (written.graph.isLoopFree ? written.graph : expanded.graph, diagnostics)
  }

  private static func advice(_ finding: Diagnostic) -> Diagnostic {
    if finding.severity != .error { return finding }
    var finding = finding
    finding.severity = .warning
    return finding
  }

  private static let terraformNames: Checker.Naming = { TerraformArgument.name(of: $1, in: $0) }

  /// A stack rendered for a target. The backend runs even where the checks found faults, so that one run shows all; a stack
  /// that is not for the target is one error.
  public func render(_ assembly: Assembly, for target: Target) -> Outcome {
    if let finding = assembly.stack.finding(asking: target) {
      return Outcome(rendering: nil, diagnostics: Diagnostics([finding]))
    }
    let (graph, diagnostics) = graph(of: assembly, for: target)
    return render(prepared: graph, diagnostics, .full, for: target)
  }

  /// A graph rendered for a target, such as one that was read from a template. `found` is what is known of it already.
  public func render(
    _ graph: Graph, found: Diagnostics = Diagnostics(), scrutiny: Scrutiny = .full, for target: Target
  ) -> Outcome {
    let (graph, more) = prepared(graph, [], scrutiny, for: target)
    var diagnostics = found
    diagnostics.add(contentsOf: more.all)
    // Programs are typed; templates write scalars in any kind, and Terraform tells kinds apart.
    let isTyped = scrutiny == .full || target != .terraform
    return render(prepared: isTyped ? graph : graph.withKindsOfSchemas(), diagnostics, scrutiny, for: target)
  }

  private func render(
    prepared graph: Graph, _ found: Diagnostics, _ scrutiny: Scrutiny, for target: Target
  ) -> Outcome {
    var diagnostics = found
    if graph.resources.isEmpty, target != .terraform, !diagnostics.hasErrors {
      // Of a faulty program the faults are what is to be said.
      diagnostics.add(
        Diagnostic(
          .error, .unsupported,
          "the stack \(graph.name) has no resources; \(target.title) takes no template without one", at: graph.location,
          hint: "declare at least one resource in it"))
      return Outcome(rendering: nil, diagnostics: diagnostics)
    }
    var graph = graph
    // Templates that others wrote come out as they were.
    if target != .terraform, scrutiny == .full {
      let written = StateMachineDefinitions.written(in: graph, for: target)
      graph = written.graph
      diagnostics.add(contentsOf: written.diagnostics)
    }
    let result: Result<Rendering, Diagnostics>
    switch target {
    case .cloudFormation: result = CloudFormationBackend(pathPrefix: pathPrefix).render(graph)
    case .sam: result = SAMBackend(pathPrefix: pathPrefix).render(graph)
    case .terraform:
      let backend = terraform ?? TerraformBackend(pathPrefix: pathPrefix, fallsBack: scrutiny == .advisory)
      result = backend.render(graph)
    }
    switch result {
    case .failure(let found):
      diagnostics.add(contentsOf: found.all.filter { !diagnostics.alreadySay($0) })
      return Outcome(rendering: nil, diagnostics: diagnostics)
    case .success(let rendering):
      diagnostics.add(contentsOf: rendering.warnings)
      if holdsToQuotas, target != .terraform {
        let findings = QuotaCheck.findings(about: graph, rendering, for: target)
        diagnostics.add(contentsOf: scrutiny == .full ? findings : findings.map(Self.advice))
      }
      return Outcome(rendering: diagnostics.hasErrors ? nil : rendering, diagnostics: diagnostics)
    }
  }

  /// A stack rendered for a target.
  public func render(_ stack: Stack, for target: Target) -> Outcome { render(stack.assembled(), for: target) }
}

extension Diagnostics {
  /// Whether assembly or the checks have said in other words what a backend finds about a reference: that what it refers
  /// to is not in the stack.
  fileprivate func alreadySay(_ finding: Diagnostic) -> Bool {
    finding.code == .crossStackReference
      && errors.contains {
        $0.location == finding.location && ($0.code == .missingResource || $0.code == .crossStackReference)
      }
  }
}
