import FormworkIR
import FormworkRelations

/// A stage shows what its API has: `AWS::ApiGateway::Deployment`, of whose id in templates a hash of the API's content is part,
/// so that a changed route is deployed. SAM's `Api` makes one by itself, and Terraform hashes by a trigger.
public final class RESTDeployment: Relation {
  /// The id of the deployment, without its hash.
  public let id: String
  /// The API.
  public let api: ResourceNode
  /// The stage.
  public let stage: ResourceNode
  /// The stage's name.
  public let name: String
  /// Where the API was declared.
  public let location: SourceLocation

  /// The deployment of an API.
  init(of api: ResourceNode, shownBy stage: ResourceNode, named name: String, location: SourceLocation) {
    id = "\(api.id)/Deployment"
    self.api = api
    self.stage = stage
    self.name = name
    self.location = location
  }

  /// The scope of the API.
  public var scope: Scope? { api.scope }
  /// The API and its stage.
  public var ends: [RelationEnd] { [.resource(api), .resource(stage)] }
  /// No terms.
  public var terms: [Term] { [] }
  /// The deployment itself, which holds no terms.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { self }
  /// Such as `Gateway serves its routes at /Prod`.
  public var description: String { "\(api.id) serves its routes at /\(name)" }

  /// That the API has a stage.
  public var marks: [String] { [Self.mark(of: api)] }

  /// The mark of an API that has a stage.
  static func mark(of api: ResourceNode) -> String { "RESTDeployment|\(api.id)" }

  /// Adds the deployment, which the stage shows.
  public func contribute(to expansion: RelationExpansion) {
    if !expansion.isMarked(RESTMethod.mark(of: api)), !hasOwnRoutes(expansion.resource(api)) {
      expansion.find(
        .missingProperty, "\(api.id) has no route", of: self,
        hint: "API Gateway deploys no API without one: write a RESTRoute in its braces")
    }
    let deployment = expansion.add(
      "AWS::ApiGateway::Deployment", id: id, for: self, identity: ["RestApiId"],
      [Property("RestApiId", .reference(Reference(api, "RestApiId")))])
    expansion.set(.reference(Reference(deployment, "DeploymentId")), of: stage, at: ["DeploymentId"], for: self)
  }

  /// Whether the program gives the API a body with routes, or says where one is.
  private func hasOwnRoutes(_ api: Resource?) -> Bool {
    guard let api, api["BodyS3Location"] == nil, case .map(let body)? = api["Body"] else { return true }
    guard let paths = body.first(where: { $0.key.literal == "paths" })?.value else { return false }
    return paths != .map([])
  }

  /// Puts the hash into the deployment's id, where the target has no other way to know that the API has changed.
  public func conclude(_ graph: inout Graph, for target: Target, _ diagnostics: inout Diagnostics) {
    if target == .terraform {
      // Templates have SAM's id for the stage; Terraform has no other to agree with.
      let stage = graph.resources.firstIndex { $0.id == self.stage.id }
      if let stage { graph.resources[stage].settings.logicalID = nil }
      return
    }
    guard let place = graph.resources.firstIndex(where: { $0.id == id }),
      let api = graph.resources.first(where: { $0.id == self.api.id })
    else { return }
    let hash = RESTContentHash(of: api, in: graph)
    graph.resources[place].settings.logicalID = "\(api.settings.logicalID ?? api.node.logicalID)Deployment\(hash.text)"
    for parameter in hash.parameters {
      diagnostics.add(
        Diagnostic(
          .warning, .unfollowedChange,
          """
          the deployment of \(api.id) will not follow a change of the parameter \(parameter.name): deployment alone knows \
          the value, and routes are deployed where the template changes
          """, at: location, hint: "bind it when you synthesize, --set \(parameter.name)=…"))
    }
  }

  /// The short form of the API, which SAM's transform turns into the API, its deployment and its stage.
  public var serverless: ServerlessForm? { .publication(of: api, [], making: [id, stage.id]) }
}
