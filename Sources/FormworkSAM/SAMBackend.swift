import FormworkCloudFormation
import FormworkIR

/// Renders a graph as a template of the AWS Serverless Application Model.
///
/// Functions, and HTTP APIs whose routes can be events, take SAM's short form; everything else stands as the plain
/// resource that it is. `samtranslator` makes of the result what the CloudFormation backend writes.
public struct SAMBackend: Sendable {
  private let pathPrefix: String

  /// A backend whose files lie where `pathPrefix`, such as `../../`, leads to the program's folder.
  public init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

  /// The relations that SAM prints itself, so that they are not to be expanded. `unready` are the ids of what cannot wait for
  /// its rights, and so for the events that need them.
  public static func printedRelations(
    of graph: Graph, expanded: Graph, unready: Set<String> = []
  ) -> (any Relation) -> Bool {
    let plan = EventPlan(graph, expanded: expanded, unready: unready)
    return { plan.prints($0) }
  }

  /// The template of a graph whose relations are expanded, but for those that SAM prints.
  public func render(_ graph: Graph) -> Result<Rendering, Diagnostics> {
    var renderer = TemplateRenderer(graph, target: .sam, pathPrefix: pathPrefix)
    var events: [String: [ServerlessEvent]] = [:]
    var properties: [String: [Property]] = [:]
    var apis: Set<String> = []
    var restAPIs: [String: [String]] = [:]
    var made: Set<String> = []
    for relation in graph.relations {
      guard let form = relation.serverless else { continue }
      if let container = form.container, container.type == ServerlessHTTPAPI.type { apis.insert(container.id) }
      switch form {
      case .event(let event): events[event.owner.id, default: []].append(event)
      case .property(let owner, let property):
        properties[owner.id, default: []].append(
          Property(property.name, graph.redirections.redirected(property.value)))
      case .publication(let owner, let more, let ids):
        if owner.type == ServerlessRESTAPI.type { restAPIs[owner.id] = ids }
        properties[owner.id, default: []] += more
        made.formUnion(ids)
      case .implied: break
      }
    }
    var resources: [Document.Member] = []
    var repeated: Set<String> = []
    resources.reserveCapacity(graph.resources.count)
    for resource in graph.resources where !made.contains(resource.id) {
      let document: Document
      if apis.contains(resource.id) {
        document = ServerlessHTTPAPI.document(
          of: resource, properties: properties[resource.id] ?? [], &renderer)
      } else if let ids = restAPIs[resource.id] {
        let stage = graph.resources.first { $0.type == ServerlessRESTAPI.stageType && ids.contains($0.id) }
        document = ServerlessRESTAPI.document(of: resource, shownBy: stage, &renderer)
      } else if let function = ServerlessFunction(resource) {
        document = function.document(
          events: events[resource.id] ?? [], properties: properties[resource.id] ?? [], &renderer)
      } else if let events = events[resource.id], let machine = ServerlessStateMachine(resource) {
        document = machine.document(events: events, &renderer)
      } else {
        document = renderer.resource(resource)
      }
      let id = renderer.logicalID(of: resource.node)
      if !resource.settings.loops.isEmpty { repeated.insert(id) }
      resources.append(.init(id, document))
    }
    var sections: [Document.Member] = []
    if graph.sharesGlobals {
      let globals = Globals(of: resources, repeated: repeated)
      resources = globals.resources
      if !globals.section.isEmpty { sections.append(.init("Globals", .object(globals.section))) }
    }
    let template = renderer.template(
      resources: resources, of: graph.resources.filter { !made.contains($0.id) }, sections: sections,
      transform: "AWS::Serverless-2016-10-31")
    if renderer.diagnostics.hasErrors { return .failure(renderer.diagnostics) }
    var files = [OutputFile("template.yaml", template, as: .yaml(tagging: ShortForm.tag))]
    if let renames = RenameMap.file(for: graph) { files.append(renames) }
    return .success(Rendering(files: files, document: template, warnings: renderer.diagnostics.all))
  }
}
