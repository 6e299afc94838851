import FormworkIR

/// Renders a graph as a Terraform configuration in JSON syntax: the content of a `main.tf.json`.
///
/// The configuration is a reusable module without a provider block. Types of the mapping table become resources of
/// `hashicorp/aws`, types outside it resources of `hashicorp/awscc`; a type, property or value with a counterpart in
/// neither is an error that names the user's line.
public struct TerraformBackend: Sendable {
  private let pathPrefix: String
  private let fallsBack: Bool
  /// What fits the configuration to a stack that is deployed.
  package var adaptation: (any Adaptation)?

  /// A backend.
  ///
  /// - Parameter pathPrefix: How a path that is relative to the program's working folder is reached from the folder of
  ///   the output, such as `../../`; empty where both are the same.
  /// - Parameter fallsBack: Whether `hashicorp/awscc` makes a resource of which `hashicorp/aws` cannot have all, with a
  ///   warning: for templates that others wrote. Programs say so at the resource, since a resource that changes its provider
  ///   is made anew.
  public init(pathPrefix: String = "", fallsBack: Bool = false) {
    self.fallsBack = fallsBack
    self.pathPrefix = pathPrefix.isEmpty || pathPrefix.hasSuffix("/") ? pathPrefix : pathPrefix + "/"
  }

  /// The graph as `main.tf.json`, or everything that keeps it from being one.
  public func render(_ graph: Graph) -> Result<Rendering, Diagnostics> {
    // Terraform's addresses are known before anything runs, so loops are written out.
    let (graph, found) = graph.unrolled()
    if found.hasErrors { return .failure(found) }
    let ids = adaptation == nil ? [] : Set(graph.resources.map(\.node.logicalID))
    let (plain, replaced) = CDKResources.replaced(in: graph)
    let (settled, kept) = plain.withNumbersInDocuments().settlingRetention()
    let warnings = replaced + kept
    let (first, refusals) = render(settled, found.all + warnings, fallbacks: [:], ids)
    guard fallsBack, !refusals.isEmpty, case .failure(let errors) = first else { return first }
    let (second, _) = render(settled, found.all + warnings, fallbacks: refusals, ids)
    if case .failure(let rest) = second, rest.errors.count >= errors.errors.count { return first }
    return second
  }

  /// Runs the stages. What each finds is in its result, and what is wrong with the graph in the reporter's findings.
  ///
  /// - Parameter optional: The data sources that only some conditions ask for. A first run finds them, and where there are
  ///   any, a second one writes them so that they need not be there.
  private func render(
    _ graph: Graph, _ found: [Diagnostic], fallbacks: [String: String], _ ids: Set<String>, optional: Set<String> = []
  ) -> (Result<Rendering, Diagnostics>, refusals: [String: String]) {
    let reporter = Reporter(graph, found)
    // The macros of the whole template, but for those whose work the graph has done already.
    for call in graph.macros
    where call.name != MacroCall.languageExtensions && !call.name.hasPrefix("AWS::Serverless-") {
      reporter.refuse(call)
    }
    let tables = AWSTables()
    let bindings = ResourceBinder(graph: graph, fallbacks: fallbacks, tables: tables, reporter: reporter).bindings()
    let expressions = ExpressionRenderer(
      graph, bindings: bindings, pathPrefix: pathPrefix, optional: optional, adaptation: adaptation, reporter: reporter)
    var lowered = ResourceLowering(
      graph, bindings: bindings, expressions: expressions, tables: tables, fallbacks: fallbacks, reporter: reporter
    ).lowered()
    let more = adaptation?.adapt(&lowered, ids: ids, expressions: expressions, reporter: reporter) ?? []
    let finished = ResourceFinisher(graph, lowered, expressions: expressions, reporter: reporter).finished()
    let document = ConfigurationWriter(graph: graph, expressions: expressions, tables: tables, reporter: reporter)
      .document(finished)

    let refusals = expressions.refusals.reasons
    if reporter.diagnostics.hasErrors { return (.failure(reporter.diagnostics), refusals) }
    let conditional = expressions.requirements.readings.conditional
    if !conditional.isEmpty, optional.isEmpty {
      return render(graph, found, fallbacks: fallbacks, ids, optional: conditional)
    }
    return (
      .success(
        Rendering(
          files: [OutputFile("main.tf.json", document, as: .json)] + more,
          document: document, warnings: reporter.diagnostics.all)), refusals
    )
  }
}
