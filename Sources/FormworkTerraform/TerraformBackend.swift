import FormworkIR

/// Renders a graph as a Terraform configuration in JSON syntax: the content of a `main.tf.json`.
///
/// The configuration is a reusable module without a provider block. Types of the mapping table become resources of
/// `hashicorp/aws`, types outside it resources of `hashicorp/awscc`; a type, property or value with a counterpart in
/// neither is an error that names the user's line.
public struct TerraformBackend: Sendable {
  private let pathPrefix: String

  /// A backend.
  ///
  /// - Parameter pathPrefix: How a path that is relative to the program's working folder is reached from the folder of
  ///   the output, such as `../../`; empty where both are the same.
  public init(pathPrefix: String = "") {
    self.pathPrefix = pathPrefix.isEmpty || pathPrefix.hasSuffix("/") ? pathPrefix : pathPrefix + "/"
  }

  /// The graph as `main.tf.json`, or everything that keeps it from being one.
  public func render(_ graph: Graph) -> Result<Rendering, Diagnostics> {
    // Terraform's addresses are known before anything runs, so loops are written out.
    let (graph, found) = graph.unrolled()
    if found.hasErrors { return .failure(found) }
    let (settled, warnings) = graph.settlingRetention()
    let rendering = TerraformRenderer(settled, pathPrefix: pathPrefix)
    rendering.diagnostics.add(contentsOf: found.all + warnings)
    let document = rendering.configuration()
    if rendering.diagnostics.hasErrors { return .failure(rendering.diagnostics) }
    return .success(
      Rendering(
        files: [OutputFile("main.tf.json", document, as: .json)], document: document,
        warnings: rendering.diagnostics.all))
  }
}
