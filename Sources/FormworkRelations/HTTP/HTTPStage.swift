import FormworkIR

/// An HTTP API serves its routes at its root, and every change at once: its `$default` stage.
public final class HTTPStage: Relation {
  /// The id of the stage.
  public let id: String
  /// The API.
  public let api: ResourceNode
  /// Where the API was declared.
  public let location: SourceLocation

  /// The stage of an API.
  public init(of api: ResourceNode, location: SourceLocation) {
    id = "\(api.id)/DefaultStage"
    self.api = api
    self.location = location
  }

  /// The scope of the API.
  public var scope: Scope? { api.scope }
  /// The API.
  public var ends: [RelationEnd] { [.resource(api)] }
  /// No terms.
  public var terms: [Term] { [] }
  /// The stage itself, which holds no terms.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation { self }
  /// Such as `Gateway serves its routes at its root`.
  public var description: String { "\(api.id) serves its routes at its root" }

  /// Adds the stage.
  public func expand(into expansion: RelationExpansion) {
    expansion.add(
      "AWS::ApiGatewayV2::Stage", id: id, for: self, identity: ["ApiId", "StageName"],
      [
        Property("ApiId", .reference(Reference(api, "ApiId"))),
        Property("StageName", .string("$default")),
        Property("AutoDeploy", .bool(true)),
      ])
  }

  /// SAM's `HttpApi` has it without a word.
  public var serverless: ServerlessForm? { .implied(by: api) }
}
