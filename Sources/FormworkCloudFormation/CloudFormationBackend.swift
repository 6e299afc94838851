import FormworkIR

/// Renders a graph as a CloudFormation template, in JSON and YAML.
///
/// Local code paths stay local: `aws cloudformation package` uploads them and writes their S3 locations.
public struct CloudFormationBackend: Sendable {
  private let pathPrefix: String

  /// A backend whose files lie where `pathPrefix`, such as `../../`, leads to the program's folder.
  public init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

  /// The template of an expanded graph: `template.json`, `template.yaml`, and the rename map if ids have changed.
  public func render(_ graph: Graph) -> Result<Rendering, Diagnostics> {
    var renderer = TemplateRenderer(graph, target: .cloudFormation, pathPrefix: pathPrefix)
    var resources: [Document.Member] = []
    resources.reserveCapacity(graph.resources.count)
    for resource in graph.resources {
      resources.append(.init(renderer.logicalID(of: resource.node), renderer.resource(resource)))
    }
    let document = renderer.template(resources: resources)
    if renderer.diagnostics.hasErrors { return .failure(renderer.diagnostics) }
    var files = [
      OutputFile("template.json", document, as: .json),
      OutputFile("template.yaml", document, as: .yaml(tagging: ShortForm.tag)),
    ]
    if let renames = RenameMap.file(for: graph) { files.append(renames) }
    return .success(Rendering(files: files, document: document, warnings: renderer.diagnostics.all))
  }
}
