import FormworkIR
import FormworkRelations

/// Who may call routes of a REST API: a security scheme in the API's body, and the permission to call a function that decides.
public final class RESTAuthorization: Relation {
  /// How it is decided.
  enum Kind: Sendable, Equatable {
    /// A function decides by parts of the request; its answer holds for so many seconds.
    case function(ResourceNode, sources: [String], seconds: Term?)
    /// A token of a user pool in a header.
    case tokens(of: RelationEnd, header: String)
    /// The signature of an IAM identity that may invoke the route.
    case signature
  }

  /// The name among the API's authorizers.
  public let name: String
  let kind: Kind
  /// The API.
  public let api: ResourceNode
  /// Whether it holds for the routes that name none.
  public let isDefault: Bool
  /// Where it was declared.
  public let location: SourceLocation

  /// An authorizer of an API.
  init(_ name: String, _ kind: Kind, of api: ResourceNode, isDefault: Bool, location: SourceLocation) {
    self.name = name
    self.kind = kind
    self.api = api
    self.isDefault = isDefault
    self.location = location
  }

  /// The id of the authorizer, below the API's.
  public var id: String { "\(api.id)/\(name)Authorizer" }
  /// The scope of the API.
  public var scope: Scope? { api.scope }
  /// Several routes may name the same.
  public var isUnique: Bool { false }

  /// The API, and who decides.
  public var ends: [RelationEnd] {
    switch kind {
    case .function(let function, _, _): [.resource(api), .resource(function)]
    case .tokens(let pool, _): [.resource(api), pool]
    case .signature: [.resource(api)]
    }
  }

  /// How long an answer holds, and the ARN of a pool that exists.
  public var terms: [Term] {
    switch kind {
    case .function(_, _, let seconds): seconds.map { [$0] } ?? []
    case .tokens(let pool, _): pool.terms
    case .signature: []
    }
  }

  /// The same with its terms replaced.
  public func replacingTerms(_ replacement: (Term) -> Term) -> any Relation {
    let changed: Kind
    switch kind {
    case .function(let function, let sources, let seconds):
      changed = .function(function, sources: sources, seconds: seconds.map(replacement))
    case .tokens(let pool, let header): changed = .tokens(of: pool.replacingTerms(replacement), header: header)
    case .signature: changed = kind
    }
    return RESTAuthorization(name, changed, of: api, isDefault: isDefault, location: location)
  }

  /// Such as `Gateway asks Check who may call`.
  public var description: String {
    switch kind {
    case .function(let function, _, _): "\(api.id) asks \(function.id) who may call"
    case .tokens(let pool, _): "\(api.id) lets in who has a token of \(pool.description)"
    case .signature: "\(api.id) lets in who signs"
    }
  }

  /// That an authorizer of this name is there, and that routes have it without a word.
  public var marks: [String] {
    [Self.mark(name, of: api)] + (isDefault ? [Self.defaultMark(of: api)] : [])
  }

  /// The mark of an authorizer.
  static func mark(_ name: String, of api: ResourceNode) -> String { "RESTAuthorization|\(api.id)|\(name)" }

  /// The mark of what holds for all routes.
  static func defaultMark(of api: ResourceNode) -> String { "RESTAuthorization|\(api.id)" }

  /// Adds the scheme, and the permission of a function. SAM has no word for either beside a body.
  public func contribute(to expansion: RelationExpansion) {
    if let first = expansion.first(marked: Self.mark(name, of: api)) as? RESTAuthorization, first.kind != kind {
      expansion.find(
        .duplicateID, "\(api.id) has two different authorizers with the name \(name)", of: self,
        notes: [.init("the other is here", at: first.location)], hint: "give one of them another name:")
      return
    }
    expansion.set(.map(scheme), of: api, at: RESTBody.place(ofAuthorizer: name), for: self)
    guard case .function(let function, _, _) = kind else { return }
    expansion.add(
      "AWS::Lambda::Permission", id: "\(id)Permission", for: self,
      identity: ["FunctionName", "Principal", "SourceArn"],
      [
        Property("FunctionName", .reference(Reference(function, "FunctionName"))),
        Property("Action", .string("lambda:InvokeFunction")),
        Property("Principal", .string("apigateway.amazonaws.com")),
        Property(
          "SourceArn", .text([.term(.reference(Reference(api, "ExecutionArn"))), .literal("/authorizers/*")])),
      ])
  }

  /// The scheme (x-amazon-apigateway-authtype and x-amazon-apigateway-authorizer, Amazon API Gateway Developer Guide).
  private var scheme: [MapEntry] {
    switch kind {
    case .function(let function, let sources, let seconds):
      var authorizer = [
        MapEntry("type", .string("request")), MapEntry("authorizerUri", .reference(Reference(function, "InvokeArn"))),
      ]
      if !sources.isEmpty {
        authorizer.append(MapEntry("identitySource", .string(sources.joined(separator: ", "))))
      }
      if let seconds { authorizer.append(MapEntry("authorizerResultTtlInSeconds", seconds)) }
      // With several sources the name means nothing, but OpenAPI asks for one.
      return key(named: "Unused") + [
        MapEntry("x-amazon-apigateway-authtype", .string("custom")),
        MapEntry("x-amazon-apigateway-authorizer", .map(authorizer)),
      ]
    case .tokens(let pool, let header):
      return key(named: header) + [
        MapEntry("x-amazon-apigateway-authtype", .string("cognito_user_pools")),
        MapEntry(
          "x-amazon-apigateway-authorizer",
          .map([
            MapEntry("type", .string("cognito_user_pools")),
            MapEntry("providerARNs", .list([ResourceAccess.arn(of: pool)])),
          ])),
      ]
    case .signature:
      return key(named: "Authorization") + [MapEntry("x-amazon-apigateway-authtype", .string("awsSigv4"))]
    }
  }

  private func key(named header: String) -> [MapEntry] {
    [
      MapEntry("type", .string("apiKey")), MapEntry("name", .string(header)), MapEntry("in", .string("header")),
    ]
  }
}
